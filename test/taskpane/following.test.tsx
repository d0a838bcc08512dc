import { act, screen } from '@testing-library/react';
import { FakePort, failure, template } from '../support/pane/FakePort';
import { checkedPane, type Pane } from '../support/pane/renderPane';
import { FOLLOW_AFTER } from '../../src/taskpane/state/followPause';
import type { TemplateState } from '../../src/workbook/templateState';

const STALE = 'Số liệu đã thay đổi từ lần kiểm tra trước.';
const checksOf = ({ port }: Pane): number => port.inputsOf('check').length;
const edit = ({ port }: Pane) => act(() => port.edit());
/** Time goes on, and what was asked of the workbook is answered. */
const wait = ({ clock }: Pane, milliseconds = FOLLOW_AFTER) =>
  act(async () => {
    clock.advance(milliseconds);
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  });

const ofCommune = (commune: string): TemplateState =>
  template.kind === 'present' ? { ...template, commune } : template;

beforeEach(() => localStorage.clear());

test('checks again once editing has stopped, and not before', async () => {
  const pane = await checkedPane('Kiểm tra');
  edit(pane);
  expect(screen.getByText(STALE)).toBeInTheDocument();
  await wait(pane, FOLLOW_AFTER - 1);
  edit(pane);
  await wait(pane, FOLLOW_AFTER - 1);
  expect(checksOf(pane)).toBe(1);
  await wait(pane, 1);
  expect(checksOf(pane)).toBe(2);
  expect(screen.queryByText(STALE)).not.toBeInTheDocument();
});

test('a check, asked for or not, tells the heading too: the workbook is asked nothing more', async () => {
  const pane = await checkedPane('Chỉ tiêu');
  const { port } = pane;
  const asked = port.inputsOf('state').length;
  port.workbook = ofCommune('Bình Trung');
  edit(pane);
  await wait(pane);
  expect(checksOf(pane)).toBe(2);
  expect(screen.getByText(/Bình Trung/)).toBeInTheDocument();
  port.workbook = ofCommune('Hoa Thám');
  await pane.user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  expect(screen.getByText(/Hoa Thám/)).toBeInTheDocument();
  expect(port.inputsOf('state')).toHaveLength(asked);
});

test('fixed findings leave the list; what was opened stays open, and the focus stays', async () => {
  const pane = await checkedPane('Kiểm tra');
  const { user, port } = pane;
  const opened = screen.getAllByRole('button', { expanded: false })[0]!;
  const name = opened.textContent;
  await user.click(opened);
  expect(opened).toHaveFocus();
  const before = port.report;
  const [, ...others] = before.findings.slice().reverse();
  port.report = { ...before, findings: others };
  const gone = before.findings.at(-1)!;
  edit(pane);
  await wait(pane);
  const titles = screen.getAllByRole('heading', { level: 3 });
  expect(titles).toHaveLength(others.length);
  expect(others.some(({ ruleId }) => ruleId === gone.ruleId)).toBe(false);
  const still = screen.getByRole('button', { name, expanded: true });
  expect(still).toHaveFocus();
});

test('says nothing to the screen reader and disables nothing', async () => {
  const pane = await checkedPane('Kiểm tra');
  const said = document.querySelector('[role=status]')?.textContent;
  let answer: () => void = () => undefined;
  pane.port.delays.set('check', new Promise((resolve) => (answer = () => resolve())));
  edit(pane);
  await wait(pane);
  expect(checksOf(pane)).toBe(2);
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Kiểm tra' })).not.toHaveAttribute('aria-disabled', 'true');
  await act(async () => {
    answer();
    await Promise.resolve();
  });
  expect(document.querySelector('[role=status]')?.textContent).toBe(said);
});

test('an edit while it checks makes it begin anew', async () => {
  const pane = await checkedPane('Kiểm tra');
  pane.port.delays.set('check', new Promise(() => undefined));
  edit(pane);
  await wait(pane);
  edit(pane);
  pane.port.delays.delete('check');
  expect(screen.getByText(STALE)).toBeInTheDocument();
  await wait(pane);
  expect(checksOf(pane)).toBe(3);
  expect(screen.queryByText(STALE)).not.toBeInTheDocument();
});

test('waits while a dialog is open', async () => {
  const pane = await checkedPane('Kiểm tra');
  await pane.user.click(screen.getAllByRole('button', { expanded: false })[0]!);
  await pane.user.click(screen.getByRole('button', { name: 'Chấp nhận kèm lý do…' }));
  edit(pane);
  await wait(pane, 5000);
  expect(checksOf(pane)).toBe(1);
  await pane.user.click(screen.getByRole('button', { name: 'Thôi' }));
  await wait(pane);
  expect(checksOf(pane)).toBe(2);
});

test('after a slow check waits for a longer silence, says so, and follows at once again when it is quick', async () => {
  const port = new FakePort();
  const pane = await checkedPane('Kiểm tra', port);
  let answer: () => void = () => undefined;
  port.delays.set('check', new Promise((resolve) => (answer = () => resolve())));
  await pane.user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  await act(async () => {
    pane.clock.advance(2140);
    answer();
    await Promise.resolve();
  });
  port.delays.delete('check');
  edit(pane);
  const resting = /mất 2,1 giây.*ngừng nhập khoảng 8,6 giây/;
  expect(screen.getByText(resting)).toBeInTheDocument();
  await wait(pane, 5000);
  edit(pane);
  await wait(pane, 8000);
  expect(checksOf(pane)).toBe(2);
  await wait(pane, 560);
  expect(checksOf(pane)).toBe(3);
  expect(screen.queryByText(STALE)).not.toBeInTheDocument();
  edit(pane);
  expect(screen.queryByText(resting)).not.toBeInTheDocument();
  await wait(pane);
  expect(checksOf(pane)).toBe(4);
});

test('rests after "Dừng" until the user checks again', async () => {
  const pane = await checkedPane('Kiểm tra');
  pane.port.delays.set('check', new Promise(() => undefined));
  await pane.user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  await wait(pane, 1000);
  await pane.user.click(screen.getByRole('button', { name: 'Dừng' }));
  pane.port.delays.delete('check');
  edit(pane);
  await wait(pane, 5000);
  expect(checksOf(pane)).toBe(2);
  await pane.user.click(screen.getByRole('button', { name: 'Kiểm tra lại' }));
  edit(pane);
  await wait(pane);
  expect(checksOf(pane)).toBe(4);
});

test('a failure is not told: the results stay marked, and the next edit tries again', async () => {
  const pane = await checkedPane('Kiểm tra');
  pane.port.failures.set('check', failure('cellEditing'));
  edit(pane);
  await wait(pane);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(screen.getByText(STALE)).toBeInTheDocument();
  edit(pane);
  await wait(pane);
  expect(screen.queryByText(STALE)).not.toBeInTheDocument();
});

test('can be switched off, which is all that is kept', async () => {
  const pane = await checkedPane('Kiểm tra');
  await pane.user.click(screen.getByRole('tab', { name: 'Khác' }));
  await pane.user.click(await screen.findByRole('button', { name: 'Tự kiểm tra lại' }));
  const setting = await screen.findByRole('checkbox', { name: 'Tự kiểm tra lại khi sửa' });
  expect(setting).toBeChecked();
  await pane.user.click(setting);
  expect({ ...localStorage }).toEqual({ 'xhht.follow': 'off' });
  edit(pane);
  await wait(pane, 5000);
  expect(checksOf(pane)).toBe(1);
  await pane.user.click(setting);
  expect(localStorage).toHaveLength(0);
  await wait(pane);
  expect(checksOf(pane)).toBe(2);
});
