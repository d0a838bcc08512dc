import type { UserEvent } from '@testing-library/user-event';
import { act, screen, within } from '@testing-library/react';
import { FakePort } from '../support/pane/FakePort';
import { checkButton, checkedPane, renderPane } from '../support/pane/renderPane';
import { group, reportWith, RULES } from '../support/pane/reports';
import type { FindingGroup } from '../../src/check/report';

const findingsTab = () => screen.getByRole('tab', { name: /^Kiểm tra/ });
const entry = (name: RegExp) => screen.getByRole('button', { name, expanded: false });
const FEMALE = /Số nữ nhiều hơn dân số \(3 chỗ\)/;
const AS_TEXT = /Số ghi dạng chữ \(6 chỗ\)/;

test('before the first check says what a check is', async () => {
  const { user } = await renderPane();
  await user.click(findingsTab());
  expect(await screen.findByText(/Chưa kiểm tra lần nào/)).toBeInTheDocument();
});

test('counts by severity and says when', async () => {
  await checkedPane('Kiểm tra');
  expect(screen.getByText('9 lỗi')).toBeInTheDocument();
  expect(screen.getByText('2 cảnh báo')).toBeInTheDocument();
  expect(screen.getByText('1 lưu ý')).toBeInTheDocument();
  expect(screen.getByText('Kiểm tra lúc 10:42')).toBeInTheDocument();
  expect(screen.getByText('Đã kiểm tra 1.284 ô, 46 quy tắc.')).toBeInTheDocument();
});

test('sections follow the weight, and one entry stands for all places of a cause', async () => {
  await checkedPane('Kiểm tra');
  const sections = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
  expect(sections).toEqual(['Lỗi', 'Cảnh báo', 'Lưu ý', 'Không đánh giá được']);
  expect(entry(AS_TEXT)).toBeInTheDocument();
  expect(screen.queryByText(/H7/)).not.toBeInTheDocument();
});

test.each([
  ['as they are found', (findings: readonly FindingGroup[]) => findings],
  ['the other way round', (findings: readonly FindingGroup[]) => [...findings].reverse()],
])('entries stand in the order of the report, whatever their number of places: %s', async (_label, order) => {
  const port = new FakePort();
  port.report = { ...port.report, findings: order(port.report.findings) };
  await checkedPane('Kiểm tra', port);
  const shown = screen
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => /\((\d+) chỗ\)/.exec(textContent)?.[1]);
  const inReport = (severity: FindingGroup['severity']) =>
    port.report.findings.flatMap((group) => (group.severity === severity ? [String(group.count)] : []));
  expect(new Set(inReport('error')).size).toBeGreaterThan(1);
  expect(shown).toEqual((['error', 'warning', 'note'] as const).flatMap(inReport));
});

test('an entry opens to its places; a click selects the cell and marks where the user is', async () => {
  const { user, port } = await checkedPane('Kiểm tra');
  await user.click(entry(FEMALE));
  const places = within(screen.getByRole('list', { name: /^Các ô của mục/ })).getAllByRole('button');
  expect(places.map((place) => place.textContent)).toEqual([
    'Đến ô Thôn!D9 Thôn Nà Pái: số nữ (52) nhiều hơn dân số (48).',
    'Đến ô Thôn!D10 Thôn Bản Chúc: số nữ (53) nhiều hơn dân số (49).',
    'Đến ô Thôn!D11 Thôn Nà Vước: số nữ (54) nhiều hơn dân số (50).',
  ]);
  await user.click(places[1]!);
  expect(port.inputsOf('select')).toEqual([{ sheet: 'Thôn', address: 'D10' }]);
  expect(screen.queryByText(/đang bị ẩn/)).not.toBeInTheDocument();
  port.hiddenBy = 'row';
  await user.click(places[0]!);
  expect(await screen.findByText(/^Đã chọn ô Thôn!D9, nhưng dòng này đang bị ẩn hoặc bị lọc/)).toBeInTheDocument();
  port.hiddenBy = null;
  await user.click(places[1]!);
  expect(screen.queryByText(/đang bị ẩn/)).not.toBeInTheDocument();
  expect(places[1]).toHaveAttribute('aria-current', 'location');
  expect(places[1]).toHaveFocus();
  expect(places[0]).not.toHaveAttribute('aria-current');
});

test('says why and what to do, for the place that was gone to', async () => {
  const { user } = await checkedPane('Kiểm tra');
  await user.click(entry(FEMALE));
  expect(screen.getByText(/rồi sửa ô D9 hoặc ô C9/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /Thôn!D11/ }));
  expect(screen.getByText(/rồi sửa ô D11 hoặc ô C11/)).toBeInTheDocument();
  expect(screen.getByText('Nữ là một phần của dân số.')).toBeInTheDocument();
});

test('the keyboard goes through tabs, entries and places', async () => {
  const { user, port } = await checkedPane('Kiểm tra');
  expect(findingsTab()).toHaveFocus();
  await user.tab();
  expect(checkButton()).toHaveFocus();
  // Past the two filters and what is safe to mend.
  for (let stop = 0; stop < 4; stop += 1) await user.tab();
  expect(screen.getByRole('button', { name: FEMALE })).toHaveFocus();
  await user.keyboard('{Enter}{Tab}');
  const places = within(screen.getByRole('list', { name: /^Các ô của mục/ })).getAllByRole('button');
  expect(places[0]).toHaveFocus();
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(places[2]).toHaveFocus();
  await user.keyboard('{Home}{ArrowDown}{Enter}');
  expect(port.inputsOf('select')).toEqual([{ sheet: 'Thôn', address: 'D10' }]);
  await user.tab();
  expect(screen.getByRole('button', { name: 'Chấp nhận kèm lý do…' })).toHaveFocus();
});

test('says the rules that came to no conclusion, apart from the findings', async () => {
  await checkedPane('Kiểm tra');
  expect(screen.getByText(/Chưa kiểm tra được “Số người của độ tuổi hẹp nhiều hơn độ tuổi rộng”/)).toBeInTheDocument();
});

test('a clean workbook is told calmly what was looked at', async () => {
  const port = new FakePort();
  port.report = reportWith(0);
  await checkedPane('Kiểm tra', port);
  expect(screen.getByText('Đã kiểm tra 1.284 ô, 46 quy tắc: không có lỗi.')).toBeInTheDocument();
});

test('edits make the list old; the banner checks again', async () => {
  const { port, user } = await checkedPane('Kiểm tra');
  act(() => port.edit());
  expect(screen.getByText('Số liệu đã thay đổi từ lần kiểm tra trước.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Kiểm tra lại' }));
  expect(screen.queryByText('Số liệu đã thay đổi từ lần kiểm tra trước.')).not.toBeInTheDocument();
  expect(port.inputsOf('check')).toHaveLength(2);
});

describe('mending', () => {
  const openDialog = async (port = new FakePort()) => {
    const pane = await checkedPane('Kiểm tra', port);
    await pane.user.click(entry(AS_TEXT));
    await pane.user.click(screen.getByRole('button', { name: 'Sửa tất cả (6)…' }));
    return { ...pane, dialog: await screen.findByRole('dialog', { name: 'Xem trước khi sửa' }) };
  };

  test('shows before and after first, and changes nothing when declined', async () => {
    const { user, port, dialog } = await openDialog();
    expect(within(dialog).getAllByRole('listitem')).toHaveLength(6);
    expect(within(dialog).getAllByRole('listitem')[0]).toHaveTextContent('Công dân học tập!H7Trước: chữ “8,5”Sau: 8,5');
    await user.click(within(dialog).getByRole('button', { name: 'Thôi' }));
    expect(port.inputsOf('applyFixes')).toEqual([]);
    expect(screen.getByRole('button', { name: 'Sửa tất cả (6)…' })).toHaveFocus();
  });

  test('mends all, says so, and checks again', async () => {
    const { user, port, dialog } = await openDialog();
    port.report = reportWith(6);
    await user.click(within(dialog).getByRole('button', { name: 'Sửa 6 ô' }));
    expect(port.inputsOf('applyFixes')).toEqual([
      [7, 8, 9, 10, 11, 12].map((row) => ({
        place: { sheet: 'Công dân học tập', address: `H${row}` },
        before: '8,5',
        after: 8.5,
      })),
    ]);
    expect(await screen.findByText('Đã sửa 6 ô.')).toBeInTheDocument();
    expect(port.inputsOf('check')).toHaveLength(2);
    expect(screen.queryByText(/Số ghi dạng chữ/)).not.toBeInTheDocument();
  });

  test('says which were kept', async () => {
    const port = new FakePort();
    port.kept = [{ sheet: 'Công dân học tập', address: 'H8' }];
    const { user, dialog } = await openDialog(port);
    await user.click(within(dialog).getByRole('button', { name: 'Sửa 6 ô' }));
    expect(await screen.findByText(/^Đã sửa 5 ô. Giữ nguyên 1 ô/)).toBeInTheDocument();
  });

  test('shows what cells will accept again, and counts the cells', async () => {
    const port = new FakePort();
    const fix = {
      validation: { source: 'tblThon', column: 'population' },
      place: { sheet: 'Thôn', address: 'B9:B13' },
      cells: 5,
      after: 'Ô này nhận số nguyên từ 0 trở lên.',
    };
    const values = { sheet: 'Thôn', header: 'Dân số', range: 'B9:B13', cells: 5 };
    const lost = group('structure/validation-lost', 'note', 'structure', [
      { cells: [{ sheet: 'Thôn', address: 'B9' }], values, fix },
    ]);
    port.report = reportWith(1, { findings: [lost] });
    const { user } = await checkedPane('Kiểm tra', port);
    await user.click(entry(/Ô nhập mất quy tắc nhập liệu/));
    await user.click(screen.getByRole('button', { name: 'Sửa ô Thôn!B9:B13…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Xem trước khi sửa' });
    expect(within(dialog).getByRole('listitem')).toHaveTextContent(
      `Thôn!B9:B13Trước: (không có quy tắc nhập liệu)Sau: ${fix.after}`,
    );
    await user.click(within(dialog).getByRole('button', { name: 'Sửa 5 ô' }));
    expect(port.inputsOf('applyFixes')).toEqual([[fix]]);
  });

  test('mends one cell alone', async () => {
    const { user, port } = await checkedPane('Kiểm tra');
    await user.click(entry(AS_TEXT));
    await user.click(screen.getByRole('button', { name: 'Sửa ô Công dân học tập!H9…' }));
    await user.click(await screen.findByRole('button', { name: 'Sửa 1 ô' }));
    expect(port.inputsOf('applyFixes')).toEqual([
      [{ place: { sheet: 'Công dân học tập', address: 'H9' }, before: '8,5', after: 8.5 }],
    ]);
  });
});

describe('accepting', () => {
  const openDialog = async () => {
    const pane = await checkedPane('Kiểm tra');
    await pane.user.click(entry(FEMALE));
    await pane.user.click(screen.getByRole('button', { name: 'Chấp nhận kèm lý do…' }));
    return { ...pane, dialog: await screen.findByRole('dialog', { name: 'Chấp nhận kèm lý do' }) };
  };

  test('asks for a reason', async () => {
    const { user, port, dialog } = await openDialog();
    await user.click(within(dialog).getByRole('button', { name: 'Chấp nhận' }));
    expect(within(dialog).getByText(/^Nhập lý do/)).toBeInTheDocument();
    expect(port.inputsOf('acceptFinding')).toEqual([]);
  });

  test('keeps the reason with every place of the entry, and checks again', async () => {
    const { user, port, dialog } = await openDialog();
    await user.type(within(dialog).getByRole('textbox'), '  Đã đối chiếu sổ hộ khẩu. ');
    await user.click(within(dialog).getByRole('button', { name: 'Chấp nhận' }));
    expect(port.inputsOf('acceptFinding')).toEqual([
      expect.objectContaining({
        ruleId: RULES.femaleAboveTotal,
        reason: 'Đã đối chiếu sổ hộ khẩu.',
        occurrences: [expect.anything(), expect.anything(), expect.anything()],
      }),
    ]);
    expect(port.inputsOf('check')).toHaveLength(2);
  });

  test('accepted findings stay in sight, and only that can be taken back', async () => {
    const port = new FakePort();
    const report = reportWith(12);
    const [found] = report.findings;
    const accepted = {
      ...found!,
      occurrences: found!.occurrences.map((one) => ({ ...one, reason: 'Đã đối chiếu sổ hộ khẩu' })),
    };
    port.report = { ...report, findings: [], accepted: [accepted], counts: { ...report.counts, accepted: 3 } };
    const { user } = await checkedPane('Kiểm tra', port);
    expect(screen.getByText('Đã chấp nhận 3 chỗ, không tính vào số lỗi.')).toBeInTheDocument();
    await user.click(entry(FEMALE));
    expect(screen.queryByRole('button', { name: 'Chấp nhận kèm lý do…' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Thôi chấp nhận' }));
    expect(screen.getByText('Đã đối chiếu sổ hộ khẩu')).toBeInTheDocument();
    const { ruleId, occurrences } = accepted;
    expect(port.inputsOf('withdrawAcceptance')).toEqual([{ ruleId, occurrences }]);
    expect(await screen.findByText('Đã thôi chấp nhận; mục này lại được tính.')).toBeInTheDocument();
    expect(port.inputsOf('check')).toHaveLength(2);
  });
});

test('a rule without a text hides no other finding', async () => {
  const port = new FakePort();
  const known = reportWith(3).findings;
  port.report = reportWith(3, {
    findings: [
      group('nowhere/unknown', 'error', 'other', [{ cells: [{ sheet: 'Thôn', address: 'A1' }], values: {} }]),
      ...known,
    ],
  });
  await checkedPane('Kiểm tra', port);
  expect(entry(/nowhere\/unknown/)).toBeInTheDocument();
  expect(entry(FEMALE)).toBeInTheDocument();
});

describe('a hundred thousand places', () => {
  /** jsdom lays nothing out: the box is given a height, so that there are rows in sight. */
  beforeEach(() => {
    jest.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(420);
    jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(62);
  });
  afterEach(() => jest.restoreAllMocks());

  test('draws only those in sight, and says how many there are', async () => {
    const port = new FakePort();
    port.report = reportWith(100_000);
    const { user } = await checkedPane('Kiểm tra', port);
    await user.click(entry(/Số ghi dạng chữ \(99.994 chỗ\)/));
    const rows = within(screen.getByRole('list', { name: /^Các ô của mục/ })).getAllByRole('listitem');
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.length).toBeLessThan(60);
    expect(rows[0]).toHaveAttribute('aria-setsize', '99994');
    expect(rows[0]).toHaveAttribute('aria-posinset', '1');
  });

  test('the keyboard reaches the last one at once', async () => {
    const port = new FakePort();
    port.report = reportWith(100_000);
    const { user } = await checkedPane('Kiểm tra', port);
    await user.click(entry(/Số ghi dạng chữ/));
    await user.tab();
    await user.keyboard('{End}');
    expect(document.activeElement).toHaveTextContent('Công dân học tập!H100000');
    await user.keyboard('{ArrowUp}{Enter}');
    expect(port.inputsOf('select')).toEqual([{ sheet: 'Công dân học tập', address: 'H99999' }]);
  });
});

describe('a part of the list', () => {
  const choose = async (user: UserEvent, label: string, option: string) =>
    user.selectOptions(screen.getByRole('combobox', { name: label }), option);

  test('one sheet: entries of others are gone, and the same one counts its own places', async () => {
    const { user } = await checkedPane('Kiểm tra');
    await choose(user, 'Xem trang tính nào', 'Công dân học tập');
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Số ghi dạng chữ (6 chỗ)',
    ]);
    await choose(user, 'Xem trang tính nào', 'Mọi trang tính');
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(4);
  });

  test('one severity, and nothing where both leave nothing', async () => {
    const { user } = await checkedPane('Kiểm tra');
    await choose(user, 'Xem mức nào', 'Lưu ý');
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(1);
    await choose(user, 'Xem trang tính nào', 'Công dân học tập');
    expect(screen.getByText('Không có chỗ nào như vậy.')).toBeInTheDocument();
  });

  test('all that is safe is mended with one preview', async () => {
    const { user, port } = await checkedPane('Kiểm tra');
    await user.click(screen.getByRole('button', { name: 'Sửa mọi chỗ an toàn (6)…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Xem trước khi sửa' });
    await user.click(within(dialog).getByRole('button', { name: 'Sửa 6 ô' }));
    expect(port.inputsOf('applyFixes')).toHaveLength(1);
  });
});

describe('one wrong word', () => {
  const at = (address: string) => ({ sheet: 'Đơn vị học tập', address });
  const wrong = (address: string, word: string, among: readonly string[]) => ({
    cells: [at(address)],
    values: { cell: address, sheet: 'Đơn vị học tập', header: 'Loại', text: word },
    instead: { before: word, among },
  });
  const KINDS = ['Cơ quan', 'Doanh nghiệp'];

  test('is replaced in all its cells by a listed one, and in no other', async () => {
    const port = new FakePort();
    const occurrences = [
      wrong('C7', 'co quan nha nuoc', KINDS),
      wrong('C8', 'truong', KINDS),
      wrong('C9', 'co quan nha nuoc', KINDS),
      wrong('D9', 'co quan nha nuoc', ['Có', 'Không']),
    ];
    port.report = reportWith(4, { findings: [group('cells/not-in-list', 'error', 'spelling', occurrences)] });
    const { user } = await checkedPane('Kiểm tra', port);
    await user.click(entry(/Nội dung không có trong danh sách chọn/));
    await user.click(screen.getByRole('button', { name: 'Thay “co quan nha nuoc” ở 2 ô…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Thay “co quan nha nuoc”' });
    expect(within(dialog).getByRole('button', { name: 'Sửa 2 ô' })).toHaveAttribute('aria-disabled', 'true');
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Thay bằng' }), 'Cơ quan');
    await user.click(within(dialog).getByRole('button', { name: 'Sửa 2 ô' }));
    expect(port.inputsOf('applyFixes')).toEqual([
      ['C7', 'C9'].map((address) => ({ place: at(address), before: 'co quan nha nuoc', after: 'Cơ quan' })),
    ]);
  });
});
