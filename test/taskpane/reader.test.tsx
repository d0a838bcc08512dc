import { screen, within } from '@testing-library/react';
import type { PlanReading, PlanReadingItem } from '../../src/documents/readPlan/planReading';
import { failure, FakePort, noTemplate } from '../support/pane/FakePort';
import { renderPane } from '../support/pane/renderPane';

const item = (part: Partial<PlanReadingItem>): PlanReadingItem => ({
  code: 'CDHT',
  kind: 'about',
  value: 35,
  tolerance: null,
  unit: null,
  year: 2026,
  sentence: 'Khoảng 35% người dân được công nhận danh hiệu Công dân học tập',
  lastYear: null,
  confidence: 'sure',
  alternatives: [],
  why: [],
  ...part,
});
const unsure = item({
  code: 'CMKT',
  kind: 'atLeast',
  value: 50,
  sentence: 'Phấn đấu 50% cán bộ biết tin học',
  confidence: 'ask',
  why: ['partOfPeople'],
  alternatives: [{ code: null, kind: 'atLeast', value: 50, tolerance: null, unit: null }],
});
const noFigure = item({
  code: 'XMC',
  kind: 'keepLevel',
  value: null,
  sentence: 'Giữ vững xóa mù chữ',
  confidence: 'ask',
  why: ['noValue'],
});

const readingOf = (...items: readonly PlanReadingItem[]): PlanReading => ({
  head: {
    document: 'plan',
    year: 2026,
    province: 'Lạng Sơn',
    commune: 'Tam Thanh',
    communeKind: 'ward',
    number: null,
    date: null,
    superiorPlan: null,
  },
  items,
  unread: ['Nâng cao nhận thức của Nhân dân'],
  figures: [],
  targetsPartFound: true,
  converted: [],
});

const button = (name: string) => screen.getByRole('button', { name });
const fileInput = (label: string) => screen.getByLabelText<HTMLInputElement>(label, { selector: 'input' });
const box = (name: RegExp) => screen.getByRole('checkbox', { name });

const opened = async (port: FakePort) => {
  const pane = await renderPane({ port });
  if (port.workbook.kind === 'present') await pane.user.click(screen.getByRole('tab', { name: 'Khác' }));
  await pane.user.click(await screen.findByRole('button', { name: 'Đọc chỉ tiêu từ kế hoạch' }));
  await screen.findByRole('heading', { name: 'Đọc chỉ tiêu từ kế hoạch' });
  return pane;
};
const read = async (port: FakePort) => {
  const pane = await opened(port);
  await pane.user.upload(fileInput('Chọn tệp kế hoạch (.docx, .txt)…'), new File(['x'], 'ke-hoach.docx'));
  await screen.findByText(/^Đọc được|^Không tìm thấy/);
  return pane;
};
const portWith = (reading: PlanReading, port = new FakePort()): FakePort => {
  port.reading = reading;
  return port;
};

test('shows sentence beside reading; only what is sure is chosen beforehand', async () => {
  await read(portWith(readingOf(item({}), unsure, noFigure)));
  expect(screen.getByText('Đọc được 3 chỉ tiêu, 2 cần xem lại.')).toBeInTheDocument();
  expect(screen.getByText('Phấn đấu 50% cán bộ biết tin học')).toBeInTheDocument();
  expect(box(/^Công dân học tập: khoảng 35 %/)).toBeChecked();
  expect(box(/: từ 50 % trở lên$/)).not.toBeChecked();
  expect(box(/^Xóa mù chữ/)).toBeDisabled();
  expect(screen.getByText('1 câu chưa đọc được chỉ tiêu')).toBeInTheDocument();
});

test.each([[[item({})]], [[]]])(
  'says that a plan in old fonts was converted, whatever was found in it',
  async (items) => {
    await read(portWith({ ...readingOf(...items), converted: ['tcvn3', 'vni'] }));
    expect(screen.getByText(/^Văn bản dùng phông chữ cũ \(TCVN3 \(ABC\), VNI\)/)).toBeInTheDocument();
  },
);

test('says nothing of fonts where nothing was converted', async () => {
  await read(portWith(readingOf(item({}))));
  expect(screen.queryByText(/phông chữ cũ/)).not.toBeInTheDocument();
});

test('an unsure reading can be taken as something else', async () => {
  const port = portWith(readingOf(unsure));
  const { user } = await read(port);
  expect(screen.getByText('Chưa chọn dòng nào.')).toBeInTheDocument();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Hiểu là' }), '1');
  await user.click(box(/^Chỉ tiêu riêng: từ 50 % trở lên/));
  await user.click(button('Đưa 1 chỉ tiêu vào bảng…'));
  expect(port.inputsOf('compareTargets')).toEqual([
    [
      {
        code: null,
        title: 'Phấn đấu 50% cán bộ biết tin học',
        kind: 'atLeast',
        value: 50,
        tolerance: null,
        lastYear: null,
        corrected: expect.objectContaining({
          reading: { wording: 'Phấn đấu …% cán bộ biết tin học', figure: 1, code: null, kind: 'atLeast' },
        }),
      },
    ],
  ]);
});

test('two chosen rows about one target are not taken over', async () => {
  await read(portWith(readingOf(item({}), item({ value: 40, sentence: 'Khoảng 40% ...' }))));
  expect(screen.getByText(/^Có hai dòng được chọn cho cùng một chỉ tiêu \(Công dân học tập\)/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Đưa/ })).not.toBeInTheDocument();
});

test('pasted text is read as well', async () => {
  const port = portWith(readingOf(item({})));
  const { user } = await opened(port);
  await user.click(screen.getByRole('textbox', { name: 'hoặc dán nội dung kế hoạch' }));
  await user.paste('Chỉ tiêu cụ thể …');
  await user.click(button('Đọc kế hoạch'));
  expect(await screen.findByText(/^Đọc được 1/)).toBeInTheDocument();
  expect(port.inputsOf('readPlan')).toEqual(['Chỉ tiêu cụ thể …']);
});

test.each([
  ['planProtected', 'Tệp kế hoạch có mật khẩu.'],
  ['planOldFormat', 'Tệp kế hoạch ở dạng Word cũ (.doc).'],
  ['planNotDocx', 'Tệp đã chọn không phải tệp Word.'],
  ['planPdf', 'Tệp đã chọn là tệp PDF.'],
  ['planDamaged', 'Tệp kế hoạch bị hỏng.'],
  ['planTooLarge', 'Tệp kế hoạch quá lớn.'],
] as const)('a file that cannot be read is explained: %s', async (code, words) => {
  const port = new FakePort();
  port.failures.set('readPlan', failure(code));
  const { user } = await opened(port);
  await user.upload(fileInput('Chọn tệp kế hoạch (.docx, .txt)…'), new File(['x'], 'ke-hoach.docx'));
  expect(await screen.findByText(words)).toBeInTheDocument();
});

test('a plan without targets says so', async () => {
  await read(portWith(readingOf()));
  expect(screen.getByText(/^Không tìm thấy chỉ tiêu nào/)).toBeInTheDocument();
});

describe('with a template', () => {
  const before = {
    code: 'CDHT',
    title: 'Công dân học tập',
    kind: 'about',
    value: 30,
    tolerance: null,
    lastYear: null,
  } as const;
  const place = { sheet: 'Chỉ tiêu', address: 'D9' };
  const changed = { before, after: { ...before, value: 35 }, fixes: [{ place, before: 0.3, after: 0.35 }] };
  const same = { before, after: before, fixes: [] };
  const added = { before: null, after: { ...before, code: 'R1', title: 'Chỉ tiêu của xã' }, fixes: [] };

  const compared = async (...changes: FakePort['changes']) => {
    const port = portWith(readingOf(item({}), unsure));
    port.changes = changes;
    const pane = await read(port);
    await pane.user.click(button('Đưa 1 chỉ tiêu vào bảng…'));
    await screen.findByRole('heading', { name: 'Xem trước khi ghi vào bảng Chỉ tiêu' });
    return pane;
  };

  test('shows before and after, and writes only what changes and only when told', async () => {
    const { user, port } = await compared(changed, same, added);
    const list = within(screen.getByRole('list', { name: 'Xem trước khi ghi vào bảng Chỉ tiêu' }));
    expect(list.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      'Công dân học tậpTrước: khoảng 30 %Sau: khoảng 35 %',
      'Chỉ tiêu riêngChỉ tiêu của xãTrước: dòng mớiSau: khoảng 30 %',
    ]);
    expect(port.inputsOf('writeTargets')).toEqual([]);
    await user.click(button('Ghi 2 dòng'));
    expect(port.inputsOf('writeTargets')).toEqual([[changed, added]]);
    expect(
      await screen.findByText('Đã sửa 1 dòng trong bảng Chỉ tiêu. Đã thêm 1 dòng vào bảng Chỉ tiêu.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Đọc chỉ tiêu từ kế hoạch' })).not.toBeInTheDocument();
  });

  test('going back keeps what was chosen', async () => {
    const { user } = await compared(changed);
    await user.click(screen.getAllByRole('button', { name: 'Quay lại' })[1]!);
    await user.click(box(/: từ 50 % trở lên$/));
    expect(button('Đưa 2 chỉ tiêu vào bảng…')).toBeInTheDocument();
  });

  test('what is to be remembered of a corrected sentence is shown, and told once it is written', async () => {
    const remembering = { ...same, remembers: [{ place, before: '', after: 'Phấn đấu …% cán bộ biết tin học' }] };
    const { user, port } = await compared(remembering);
    port.written = { ...port.written, changed: 0, added: 0, remembered: 1 };
    expect(screen.getByText(/^Cách hiểu đã sửa của câu này được ghi vào trang/)).toBeInTheDocument();
    await user.click(button('Ghi 1 dòng'));
    expect(port.inputsOf('writeTargets')).toEqual([[remembering]]);
    expect(await screen.findByText('Đã nhớ cách hiểu của 1 câu.')).toBeInTheDocument();
  });

  test('says so where the table is like the plan already', async () => {
    await compared(same);
    expect(screen.getByText(/^Bảng Chỉ tiêu đã giống kế hoạch/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Ghi/ })).not.toBeInTheDocument();
  });

  test('cells that were not written are told', async () => {
    const port = portWith(readingOf(item({})));
    port.changes = [changed];
    port.written = { ...port.written, changed: 0, added: 0, kept: [place] };
    const { user } = await read(port);
    await user.click(button('Đưa 1 chỉ tiêu vào bảng…'));
    await user.click(await screen.findByRole('button', { name: 'Ghi 1 dòng' }));
    expect(await screen.findByText(/Giữ nguyên 1 ô/)).toBeInTheDocument();
  });
});

test('without a template, it comes with these targets, and with place and year of the plan', async () => {
  const port = portWith(readingOf(item({}), unsure), new FakePort(noTemplate));
  const { user } = await read(port);
  expect(screen.getByRole('textbox', { name: /Tỉnh/ })).toHaveValue('Lạng Sơn');
  expect(screen.getByRole('textbox', { name: /Xã/ })).toHaveValue('phường Tam Thanh');
  await user.click(button('Tạo bộ biểu mẫu với các chỉ tiêu này'));
  expect(port.inputsOf('createTemplate')).toEqual([
    {
      year: 2026,
      province: 'Lạng Sơn',
      commune: 'Tam Thanh',
      communeKind: 'ward',
      especiallyDifficult: false,
      hamlets: null,
      targets: [expect.objectContaining({ code: 'CDHT', kind: 'about', value: 35 })],
    },
  ]);
  expect(await screen.findByRole('tab', { name: 'Chỉ tiêu' })).toBeInTheDocument();
});
