import type { TemplateState } from '../../src/workbook/templateState';
import { act, screen, within } from '@testing-library/react';
import { failure, FakePort, noTemplate, template } from '../support/pane/FakePort';
import { checkButton, renderPane, type Pane } from '../support/pane/renderPane';
import { someTasks } from '../support/pane/tasks';

const landed = async (port = new FakePort()): Promise<Pane> => {
  const pane = await renderPane({ port, tab: 'tasks' });
  await act(async () => {
    pane.clock.advance(0);
    await Promise.resolve();
  });
  return pane;
};
const line = (name: RegExp) => screen.getByRole('button', { name });

test('one lands on what is to be done, and nothing was checked for it', async () => {
  const { port } = await landed();
  expect(screen.getByRole('tab', { name: 'Việc' })).toHaveAttribute('aria-selected', 'true');
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Quá hạn',
    'Lập kế hoạch',
    'Số liệu trong năm',
    'Tự đánh giá, báo cáo',
    'Sắp tới',
  ]);
  expect(port.inputsOf('check')).toEqual([]);
});

test.each([
  [/^Thông tin/, 'Thông tin Đủ.'],
  [/^Chỉ tiêu/, 'Chỉ tiêu Chủ trì: còn trống 13 ô; còn 1 mục khác.'],
  [/^Nhiệm vụ/, 'Nhiệm vụ 2 việc quá hạn.'],
  [/^Thôn /, 'Thôn Người trong độ tuổi lao động: còn trống 3 ô. Cần cho 1 chỉ tiêu.'],
  [/^Xóa mù chữ/, 'Xóa mù chữ Chưa nhập; cần cho 2 chỉ tiêu.'],
  [/^Tự đánh giá TTHTCĐ/, 'Tự đánh giá TTHTCĐ Chưa nhập.'],
  [/^Ban hành kế hoạch/, 'Ban hành kế hoạch Trước 28/02/2026, đã quá 3 ngày. Đã ban hành thì nhập ngày ban hành.'],
  [/^Gửi báo cáo/, 'Gửi báo cáo Trước 25/11/2026, còn 267 ngày.'],
])('the line %s says how far it is', async (name, words) => {
  await landed();
  expect(line(name)).toHaveAccessibleName(words);
});

test('each line leads to the cell where it goes on, or to its sheet', async () => {
  const { user, port } = await landed();
  await user.click(line(/^Chỉ tiêu/));
  await user.click(line(/^Ban hành kế hoạch/));
  await user.click(line(/^Gửi báo cáo/));
  await user.click(line(/^Tự đánh giá TTHTCĐ/));
  expect(port.inputsOf('select')).toEqual([
    { sheet: 'Chỉ tiêu', address: 'P9' },
    { sheet: 'Thông tin', address: 'B15' },
    { sheet: 'Thông tin', address: 'B18' },
  ]);
  expect(port.inputsOf('goToSheet')).toEqual(['tuDanhGia']);
});

test('after a check its results are one line, with the way to them', async () => {
  const { user } = await landed();
  await user.click(checkButton());
  await user.click(await screen.findByRole('button', { name: /chỗ cần xem$/ }));
  expect(screen.getByRole('tab', { name: /^Kiểm tra/ })).toHaveAttribute('aria-selected', 'true');
});

test('edits are followed once the user has stopped', async () => {
  const { port, clock } = await landed();
  port.toDo = { ...someTasks, sheets: someTasks.sheets.filter(({ sheet }) => sheet !== 'xoaMuChu') };
  act(() => port.edit());
  expect(port.inputsOf('tasks')).toHaveLength(1);
  await act(async () => {
    clock.advance(800);
    await Promise.resolve();
  });
  expect(port.inputsOf('tasks')).toHaveLength(2);
  expect(screen.queryByRole('button', { name: /^Xóa mù chữ/ })).not.toBeInTheDocument();
});

test('a workbook that cannot be read now is said once, not asked for ever', async () => {
  const port = new FakePort();
  port.failures.set('tasks', failure('cellEditing'));
  const { clock } = await landed(port);
  expect(await screen.findByRole('alert')).toHaveTextContent('Excel đang chờ nhập xong một ô.');
  await act(async () => {
    clock.advance(5000);
    await Promise.resolve();
  });
  expect(port.inputsOf('tasks')).toHaveLength(1);
});

test('without a template nothing is asked for', async () => {
  const { port } = await landed(new FakePort(noTemplate));
  expect(port.inputsOf('tasks')).toEqual([]);
});

test('every sheet is a list entry under its part of the year', async () => {
  await landed();
  const lists = screen.getAllByRole('list');
  expect(lists.flatMap((list) => within(list).getAllByRole('listitem'))).toHaveLength(
    someTasks.sheets.length + someTasks.due.length,
  );
});

test('once the year is over, both ways to a new workbook are told; before, none', async () => {
  const over: TemplateState = template.kind === 'present' ? { ...template, year: 2025 } : template;
  const { user } = await renderPane({ port: new FakePort(over), tab: 'tasks' });
  expect(await screen.findByText(/Lập kế hoạch năm 2026 bằng sổ mới/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Nhập, tách xã' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Bắt đầu năm mới' }));
  expect(screen.getByLabelText('Năm của sổ mới')).toBeVisible();
});

test('in the middle of the year neither way is told', async () => {
  await renderPane({ port: new FakePort(), tab: 'tasks' });
  expect(screen.queryByRole('button', { name: 'Bắt đầu năm mới' })).toBeNull();
});
