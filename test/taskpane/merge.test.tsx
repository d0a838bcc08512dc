import { TextDecoder } from 'node:util';
import { act, screen, within } from '@testing-library/react';
import type { OldWorkbook } from '../../src/check/merger';
import { FakePort, noTemplate } from '../support/pane/FakePort';
import { oldCommune, twoCommunes } from '../support/pane/oldCommunes';
import { renderPane } from '../support/pane/renderPane';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const file = (name: string) => new File(['xlsx'], name);
const two = twoCommunes();

// Browsers have it, jsdom has not.
beforeAll(() => void Object.assign(globalThis, { TextDecoder }));

const chosen = async (port: FakePort, files = [file('a.xlsx'), file('b.xlsx')]) => {
  const pane = await renderPane({ port, tab: 'more' });
  await pane.user.click(button('Nhập, tách xã'));
  await pane.user.upload(screen.getByLabelText('Chọn sổ của các xã…'), files);
  return pane;
};

const portWith = (old: readonly OldWorkbook[]): FakePort => {
  const port = new FakePort();
  port.oldFiles = () => ({ old, refused: [] });
  return port;
};

const atHamlets = async (old: readonly OldWorkbook[] = two) => {
  const pane = await chosen(portWith(old));
  await pane.user.clear(screen.getByLabelText(/Tên xã, phường mới/));
  await pane.user.type(screen.getByLabelText(/Tên xã, phường mới/), 'xã Tân Văn');
  await pane.user.click(button('Tiếp tục'));
  return pane;
};

const atAnswers = async () => {
  const pane = await atHamlets();
  for (const own of screen.getAllByRole('button', { name: 'Xác nhận cả nhóm' })) await pane.user.click(own);
  await pane.user.click(button('Tiếp tục'));
  return pane;
};

test('files are said to be whose they are; nothing goes on without a name for the new commune', async () => {
  const { user } = await chosen(portWith(two));
  expect(screen.getByText('Bình La (06118), năm 2026: 2 thôn.')).toBeVisible();
  await user.click(button('Tiếp tục'));
  expect(screen.getByText(/Bước 1/)).toBeVisible();
});

test('a file that cannot be read, and two years, are told before anything else is asked', async () => {
  const port = portWith(two);
  port.oldFiles = () => ({ old: two, refused: [{ file: 'c.xls', why: 'oldFormat' }] });
  await chosen(port);
  expect(screen.getByText(/c\.xls ở dạng Excel cũ/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Tiếp tục' })).toBeNull();
});

test('plans of two years are not put together', async () => {
  await chosen(portWith([two[0]!, oldCommune({ commune: 'Hồng Thái', code: '06115', year: 2025, hamlets: [] })]));
  expect(screen.getByText(/Đưa các tệp về cùng năm/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Tiếp tục' })).toBeNull();
});

test('no hamlet goes on unconfirmed, and each that is not says so', async () => {
  const { user, port } = await atHamlets();
  expect(screen.getByText('Đã xác nhận 0 / 3 dòng.')).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: /Bản Đao/ }));
  await user.click(button('Tiếp tục'));
  expect(screen.getAllByText('Chưa xác nhận.')).toHaveLength(2);
  expect(port.plans).toEqual([]);
});

test('what differs is asked; answered, the new commune is shown, opened and saved', async () => {
  const { user, port } = await atAnswers();
  const asked = screen.getByRole('radiogroup', { name: /mù chữ mức độ 2/ });
  expect(button('Xem trước')).toHaveAttribute('aria-disabled', 'true');
  await user.click(within(asked).getByRole('radio', { name: /Hồng Thái/ }));
  await user.click(button('Xem trước'));
  expect(screen.getByRole('heading', { name: 'xã Tân Văn: 3 thôn' })).toBeVisible();
  const plan = port.plans.at(-1)!;
  expect(plan.info).toMatchObject({ commune: 'Tân Văn', communeKind: 'commune', illiterate2Convention: 'ROI' });
  expect(plan.hamlets.map(({ name, population }) => [name, population])).toEqual([
    ['Nà Pái (Bình La)', 200],
    ['Bản Đao', 100],
    ['Nà Pái (Hồng Thái)', 500],
  ]);
  await user.click(button('Mở sổ mới'));
  expect(port.yearsTaken).toEqual(['open']);
});

test('two hamlets of one name are joined by one choice, and both are to be confirmed anew', async () => {
  const { user, port } = await atHamlets();
  for (const own of screen.getAllByRole('button', { name: 'Xác nhận cả nhóm' })) await user.click(own);
  await user.click(button(/^Sửa: Nà Pái \(Bình La\)/));
  await user.selectOptions(screen.getByLabelText('Cách làm'), 'Nhập chung');
  await user.selectOptions(
    screen.getByLabelText('Nhập chung với'),
    screen.getByRole('option', { name: /Hồng Thái\) →/ }),
  );
  expect(screen.getByText('Đã xác nhận 1 / 3 dòng.')).toBeVisible();
  for (const box of screen.getAllByRole('checkbox', { name: /Nà Pái/ })) await user.click(box);
  await user.click(button('Tiếp tục'));
  const plan = port.plans.at(-1)!;
  expect(plan.hamlets.map(({ name, population }) => [name, population])).toEqual([
    ['Nà Pái', 700],
    ['Bản Đao', 100],
  ]);
});

test('a step back keeps what was confirmed', async () => {
  const { user } = await atAnswers();
  await user.click(button('Quay lại'));
  expect(screen.getByText('Đã xác nhận 3 / 3 dòng.')).toBeVisible();
});

test('one workbook alone is split: a hamlet that goes elsewhere is not in the new one', async () => {
  const { user, port } = await atHamlets([two[0]!]);
  await user.click(button(/^Sửa: Bản Đao/));
  await user.type(screen.getByLabelText('Thuộc xã mới khác'), 'xã Bình Gia');
  await user.click(screen.getByRole('checkbox', { name: /Nà Pái/ }));
  await user.click(screen.getByRole('checkbox', { name: /Bản Đao/ }));
  await user.click(button('Tiếp tục'));
  expect(port.plans.at(-1)!.hamlets.map(({ name }) => name)).toEqual(['Nà Pái']);
});

test('persons of a hamlet that is split are found, chosen and assigned to its parts', async () => {
  const people = [
    ['Nông Văn An', 1980, 'Nà Pái'],
    ['Nông Văn An', 1991, 'Nà Pái'],
    ['Hoàng Thị Bình', 1975, 'Nà Pái'],
    ['Lý Văn Cường', 1960, 'Bản Đao'],
  ] as const;
  const hamlets = [
    ['Nà Pái', 200],
    ['Bản Đao', 100],
  ] as const;
  const { user, port } = await atHamlets([
    oldCommune({ commune: 'Bình La', code: '06118', hamlets, citizens: people }),
  ]);
  await user.click(button(/^Sửa: Nà Pái/));
  await user.selectOptions(screen.getByLabelText('Cách làm'), 'Tách');
  await user.click(button(/^Sửa: Nà Pái/));
  const [first, second] = screen.getAllByLabelText('Tên thôn mới');
  await user.clear(first!);
  await user.type(first!, 'Nà Pái Trên');
  await user.type(second!, 'Nà Pái Dưới');
  expect(screen.getByText(/Chưa ghi phần: 3 người/)).toBeVisible();
  const list = screen.getByRole('list', { name: 'Người của Nà Pái (Bình La)' });
  await user.type(screen.getByLabelText('Tìm theo họ tên, năm sinh'), 'nong van');
  expect(within(list).getAllByRole('checkbox')).toHaveLength(2);
  await user.click(button('Chọn 2 người đang hiện'));
  await user.click(within(list).getByRole('checkbox', { name: /1991/ }));
  await user.selectOptions(screen.getByLabelText('Đưa người đã chọn về'), 'Nà Pái Dưới');
  await user.click(button('Đưa 1 người'));
  expect(within(list).getByRole('checkbox', { name: 'Nông Văn An, 1980 → Nà Pái Dưới' })).not.toBeChecked();
  // The part is called otherwise afterwards: its persons go with it.
  await user.type(second!, ' 2');
  for (const own of screen.getAllByRole('button', { name: 'Xác nhận cả nhóm' })) await user.click(own);
  await user.click(button('Tiếp tục'));
  expect(port.plans.at(-1)!.citizens.map(({ name, birthYear, hamlet }) => [name, birthYear, hamlet])).toEqual([
    ['Nông Văn An', 1980, 'Nà Pái Dưới 2'],
    ['Nông Văn An', 1991, 'Nà Pái'],
    ['Hoàng Thị Bình', 1975, 'Nà Pái'],
    ['Lý Văn Cường', 1960, 'Bản Đao'],
  ]);
});

test('a mapping that was edited in Excel is taken over as it is confirmed there', async () => {
  const { user } = await atHamlets();
  const csv = [
    'Xã cũ;Thôn cũ;Cách làm;Thôn mới;Xác nhận',
    'Bình La;Nà Pái;Nhập chung;Nà Pái;Có',
    'Hồng Thái;Nà Pái;Nhập chung;Nà Pái;Có',
    'Bình La;Bản Đao;;Bản Đao;',
  ].join('\r\n');
  // jsdom has files without `arrayBuffer`.
  const bytes = Uint8Array.from(Buffer.from(`\uFEFF${csv}`)).buffer;
  const table = Object.assign(file('thon.csv'), { arrayBuffer: () => Promise.resolve(bytes) });
  await user.upload(screen.getByLabelText('Lấy bảng đã sửa (.csv)…'), table);
  expect(await screen.findByText('Đã xác nhận 2 / 3 dòng.')).toBeVisible();
});

test('last year’s workbooks of other communes are refused in words', async () => {
  const { user, port } = await atAnswers();
  port.oldFiles = () => ({ old: twoCommunes(2025).slice(0, 1), refused: [] });
  await user.upload(screen.getByLabelText('Chọn sổ năm trước…'), [file('cu.xlsx')]);
  expect(await screen.findByText(/Cần sổ năm trước của đúng các xã/)).toBeVisible();
});

test('it is offered where the workbook has no template, and an edit elsewhere takes nothing away', async () => {
  const port = new FakePort(noTemplate);
  const { user } = await renderPane({ port });
  await user.click(button('Nhập, tách xã'));
  act(() => port.edit());
  expect(screen.getByText(/Bước 1/)).toBeVisible();
});
