import { vi } from '../../../src/i18n/vi/catalogue';
import { initialState, type PaneEvent, type PaneState } from '../../../src/taskpane/state/paneState';
import { reduce } from '../../../src/taskpane/state/reducer';
import { noTemplate, template } from '../../support/pane/FakePort';
import { reportWith } from '../../support/pane/reports';

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, initialState('vi', vi));
const checked: PaneEvent = {
  type: 'checked',
  checked: { report: reportWith(3), at: new Date(0), took: 100 },
  announcement: () => '',
  edits: 0,
};
const edits = (n: number) => ({ ...checked, edits: n });

test('edits before the first check make nothing old', () => expect(after({ type: 'edited' }).stale).toBe(false));

test('an edit after a check makes it old; the next check does not stay so', () => {
  expect(after(checked, { type: 'edited' }).stale).toBe(true);
  expect(after(checked, { type: 'edited' }, edits(1)).stale).toBe(false);
});

test('a second edit changes nothing that is drawn', () => {
  const once = after(checked, { type: 'edited' });
  expect(reduce(once, { type: 'edited' })).toEqual({ ...once, edits: 2 });
});

test('an edit while the workbook is read makes what was read old', () => {
  expect(after({ type: 'edited' }, checked).stale).toBe(true);
  const tasks = { phase: 'plan', sheets: [], due: [] } as const;
  expect(after({ type: 'edited' }, { type: 'tasksRead', tasks, edits: 0 }).tasksStale).toBe(true);
  expect(after({ type: 'edited' }, { type: 'tasksRead', tasks, edits: 1 }).tasksStale).toBe(false);
});

test('without its template a workbook has no results and no place to be', () => {
  const state = after(
    { type: 'workbookRead', workbook: template },
    checked,
    { type: 'tabChosen', tab: 'findings' },
    { type: 'workbookRead', workbook: noTemplate },
  );
  expect(state).toMatchObject({ checked: null, stale: false, tab: 'tasks' });
});

test('what was told goes when something else begins', () => {
  const told: PaneEvent = { type: 'noticed', notice: { kind: 'info', text: () => '' } };
  const started: PaneEvent = { type: 'started', action: 'runCheck', stoppable: true };
  expect(after(told, started).notice).toBeNull();
  expect(after(started, told, { type: 'ended' }).notice).not.toBeNull();
});

test('news of work that is over is not heard', () => {
  const over = after({ type: 'started', action: 'runCheck', stoppable: true }, { type: 'ended' });
  expect(reduce(over, { type: 'slow', phase: 'bar' })).toBe(over);
  expect(reduce(over, { type: 'stopAsked' })).toBe(over);
});
