import { screen } from '@testing-library/react';
import { NO_CHANGE, type ChangeRecord } from '../../src/excel/change/changeRecord';
import { failure, FakePort } from '../support/pane/FakePort';
import { checkedPane, renderPane, type Pane } from '../support/pane/renderPane';

const cell = (address: string) => ({ place: { sheet: 'Thôn', address }, before: 5, after: '5' });
const record: ChangeRecord = { ...NO_CHANGE, cells: [cell('C9'), cell('C10')] };
const undoButton = () => screen.findByRole('button', { name: 'Hoàn tác' });

const withRecord = (): FakePort => {
  const port = new FakePort();
  port.record = record;
  return port;
};

const mend = async ({ user }: Pane): Promise<void> => {
  await user.click(screen.getByRole('button', { name: /Số ghi dạng chữ/ }));
  await user.click(screen.getByRole('button', { name: /^Sửa tất cả/ }));
  await user.click(await screen.findByRole('button', { name: /^Sửa \d+ ô$/ }));
};

test('the message after mending takes it back, says so, and checks again', async () => {
  const port = withRecord();
  port.undone = { restored: 2, kept: [] };
  const pane = await checkedPane('Kiểm tra', port);
  await mend(pane);
  const checks = port.inputsOf('check').length;
  await pane.user.click(await undoButton());
  expect(port.inputsOf('undoChange')).toEqual([record]);
  expect(await screen.findByText('Đã trả lại 2 ô như trước khi thay đổi.')).toBeInTheDocument();
  expect(port.inputsOf('check')).toHaveLength(checks + 1);
  expect(screen.queryByRole('button', { name: 'Hoàn tác' })).not.toBeInTheDocument();
});

test('cells that were edited since are named', async () => {
  const port = withRecord();
  port.undone = { restored: 1, kept: [{ sheet: 'Thôn', address: 'C10' }] };
  const pane = await checkedPane('Kiểm tra', port);
  await mend(pane);
  await pane.user.click(await undoButton());
  expect(await screen.findByText(/Giữ nguyên 1 ô vì đã được sửa sau đó .*: Thôn!C10\./)).toBeInTheDocument();
});

test('a change that wrote nothing has nothing to take back', async () => {
  const pane = await checkedPane('Kiểm tra');
  await mend(pane);
  expect(await screen.findByText(/^Đã sửa/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Hoàn tác' })).not.toBeInTheDocument();
});

test('built-in formulas can be taken back, and a refusal can be tried again', async () => {
  const port = withRecord();
  port.undone = { restored: 2, kept: [] };
  const { user } = await renderPane({ port });
  await user.click(screen.getByRole('tab', { name: 'Khác' }));
  await user.click(await screen.findByRole('button', { name: 'Đổi công thức' }));
  await user.click(await screen.findByRole('button', { name: 'Đổi công thức' }));
  port.failures.set('undoChange', failure('cellEditing'));
  await user.click(await undoButton());
  await user.click(await screen.findByRole('button', { name: 'Làm lại' }));
  expect(await screen.findByText('Đã trả lại 2 ô như trước khi thay đổi.')).toBeInTheDocument();
  expect(port.inputsOf('check')).toEqual([]);
});

test('Ctrl+Z is promised nowhere', async () => {
  const { user } = await checkedPane('Kiểm tra');
  await user.click(screen.getByRole('button', { name: /Số ghi dạng chữ/ }));
  await user.click(screen.getByRole('button', { name: /^Sửa tất cả/ }));
  expect(await screen.findByText(/có nút Hoàn tác để trả lại như cũ/)).toBeInTheDocument();
  expect(document.body).not.toHaveTextContent('Ctrl+Z');
});
