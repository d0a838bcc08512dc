import { act, screen, within } from '@testing-library/react';
import { FakePort, template } from '../support/pane/FakePort';
import { checkedPane, renderPane } from '../support/pane/renderPane';
import { reportWith } from '../support/pane/reports';

const item = (title: string): HTMLElement => {
  const found = screen.getByRole('heading', { level: 2, name: title }).closest('li');
  if (found === null) throw new Error(`No target is called "${title}".`);
  return found;
};

test('before the first check says what to do, and where', async () => {
  const { user, port } = await renderPane();
  expect(screen.getByText(/Nhập số liệu vào bộ biểu mẫu, rồi bấm Kiểm tra/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Đến bộ biểu mẫu' }));
  expect(port.inputsOf('goToSheet')).toEqual(['thongTin']);
});

test('sums up the verdicts', async () => {
  await checkedPane('Chỉ tiêu');
  expect(screen.getByText('6 đạt')).toBeInTheDocument();
  expect(screen.getByText('4 chưa đạt')).toBeInTheDocument();
  expect(screen.getByText('3 chưa kết luận được')).toBeInTheDocument();
});

test('says value, verdict, and who is missing where', async () => {
  await checkedPane('Chỉ tiêu');
  const target = item('Công dân học tập');
  expect(target).toHaveTextContent('31,20 / 35 %');
  expect(target).toHaveTextContent('Chưa đạt');
  expect(target).toHaveTextContent('Còn thiếu 247 người: Nà Pái 61, Bản Chúc 48, +12 thôn');
});

test('the bar says the same in words', async () => {
  await checkedPane('Chỉ tiêu');
  const bar = within(item('Công dân học tập')).getByRole('img');
  expect(bar).toHaveAccessibleName('Thực hiện 31,20 %, chỉ tiêu 35 %, mốc quốc gia 2030: 60 %');
  expect(within(item('Phổ cập giáo dục tiểu học')).getByRole('img')).toHaveAccessibleName(
    'Đạt mức độ 2 trong 3 mức độ, chỉ tiêu mức độ 3',
  );
});

test('what a verdict waits for leads to its cell', async () => {
  const { user, port } = await checkedPane('Chỉ tiêu');
  const target = item('Dạy học trên môi trường số');
  expect(
    await within(target).findByText(/Trang Cơ sở giáo dục, cột “Tổng số tiết”: còn trống 2 ô/),
  ).toBeInTheDocument();
  await user.click(within(target).getByRole('button', { name: /^Đến ô Cơ sở giáo dục!E7/ }));
  expect(port.inputsOf('select')).toEqual([{ sheet: 'Cơ sở giáo dục', address: 'E7' }]);
});

test('opening one shows figures with their cells, the milestone and what is assumed', async () => {
  const { user, port } = await checkedPane('Chỉ tiêu');
  const target = item('Công dân học tập');
  await user.click(within(target).getByRole('button', { name: 'Xem chi tiết: Công dân học tập' }));
  expect(await within(target).findByText('35 % công dân đạt danh hiệu “Công dân học tập”.')).toBeInTheDocument();
  expect(target).toHaveTextContent('2030: 60 % số người');
  expect(target).toHaveTextContent('Chỉ tiêu của kế hoạch thấp hơn mốc quốc gia.');
  expect(target).toHaveTextContent('Giả định, cần xác nhậnMẫu số của công dân học tập: dân số từ 18 tuổi trở lên');
  expect(target).not.toHaveTextContent('Mẫu số là giả định');
  expect(within(target).getAllByRole('row')).toHaveLength(15);
  await user.click(within(target).getByRole('button', { name: 'Đến ô Thôn!G6: Mẫu số' }));
  expect(port.inputsOf('select')).toEqual([{ sheet: 'Thôn', address: 'G6' }]);
  await user.click(within(target).getByRole('button', { name: 'Thu gọn: Công dân học tập' }));
  expect(within(target).queryByText('Mẫu số')).not.toBeInTheDocument();
});

test('a rate of which no text says what it is taken of is told as such', async () => {
  const { user } = await checkedPane('Chỉ tiêu');
  const target = item('Dạy học trên môi trường số');
  await user.click(within(target).getByRole('button', { name: /^Xem chi tiết/ }));
  expect(target).toHaveTextContent('Mẫu số là giả định: chưa văn bản nào nói rõ tỷ lệ này tính trên tổng nào.');
});

test('a level shows each condition with rate, threshold and article', async () => {
  const { user } = await checkedPane('Chỉ tiêu');
  const target = item('Phổ cập giáo dục tiểu học');
  await user.click(within(target).getByRole('button', { name: /^Xem chi tiết/ }));
  expect(await within(target).findByText('Chưa đạt · 88,00 %, cần 90 % · 132 / 150 · còn thiếu 3')).toBeInTheDocument();
  expect(within(target).getByText('Đạt · 87,33 %, cần 80 % · 131 / 150')).toBeInTheDocument();
  expect(target).toHaveTextContent('Điều 11, Nghị định 20/2014/NĐ-CP');
});

describe('what if', () => {
  const open = async () => {
    const pane = await checkedPane('Chỉ tiêu');
    const target = item('Công dân học tập');
    await pane.user.click(within(target).getByRole('button', { name: /^Xem chi tiết/ }));
    return { ...pane, target, field: await within(target).findByRole('textbox', { name: /Thêm bao nhiêu người/ }) };
  };

  test.each([
    ['246', 'Khi đó: 34,98 %. Chưa đạt, còn thiếu 1 người.'],
    ['247', 'Khi đó: 35,00 %. Đạt.'],
    ['abc', 'Nhập một số nguyên, ví dụ 25.'],
    ['5000', 'Chỉ còn 4.472 người chưa đạt; nhập số nhỏ hơn.'],
  ])('%s further people: %s', async (typed, said) => {
    const { user, field, target } = await open();
    await user.type(field, typed);
    expect(target).toHaveTextContent(said);
  });

  test('writes nothing', async () => {
    const { user, field, port } = await open();
    const before = port.calls.length;
    await user.type(field, '247');
    expect(port.calls).toHaveLength(before);
  });
});

test('edits after a check make the results old, once; a new check makes them new', async () => {
  const { port, user } = await checkedPane('Chỉ tiêu');
  expect(screen.queryByText(/số liệu đã thay đổi từ đó/)).not.toBeInTheDocument();
  act(() => port.edit());
  expect(screen.getByText('Kết quả của lần kiểm tra lúc 10:42; số liệu đã thay đổi từ đó.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  expect(screen.queryByText(/số liệu đã thay đổi từ đó/)).not.toBeInTheDocument();
});

test('a target of the plan’s own keeps its words, and two of one code are both shown', async () => {
  const port = new FakePort();
  const [first] = reportWith(0).targets;
  if (first === undefined) throw new Error('The fixture has no target.');
  const own = { ...first, code: 'RIENG', title: 'Mỗi thôn có một tủ sách.' };
  port.report = reportWith(0, { targets: [own, own] });
  await checkedPane('Chỉ tiêu', port);
  expect(screen.getAllByRole('heading', { level: 2, name: 'Mỗi thôn có một tủ sách.' })).toHaveLength(2);
});

test.each([
  ['older', 'Bộ biểu mẫu trong tệp này được tạo bằng bản cũ hơn (0.9).'],
  ['newer', 'Bộ biểu mẫu trong tệp này được tạo bằng bản mới hơn (0.9).'],
] as const)('a template that is %s says so', async (age, said) => {
  if (template.kind !== 'present') throw new Error('The fixture has no template.');
  await renderPane({ port: new FakePort({ ...template, age, version: '0.9' }) });
  expect(screen.getByText(new RegExp(said.replaceAll(/[().]/g, '\\$&')))).toBeInTheDocument();
});

test('says who leads and by when, as the row of the target does', async () => {
  const port = new FakePort();
  const [first, ...others] = port.report.targets;
  const work = { lead: 'Hội Khuyến học xã', due: '2026-11-15' };
  port.report = { ...port.report, targets: [{ ...first!, work }, ...others] };
  const { user } = await checkedPane('Chỉ tiêu', port);
  await user.click(screen.getAllByRole('button', { name: /^Xem chi tiết/ })[0]!);
  expect(await screen.findByText('Hội Khuyến học xã')).toBeInTheDocument();
  expect(screen.getByText('15/11/2026')).toBeInTheDocument();
});
