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
};

test('edits before the first check make nothing old', () => expect(after({ type: 'edited' }).stale).toBe(false));

test('an edit after a check makes it old; the next check does not stay so', () => {
  expect(after(checked, { type: 'edited' }).stale).toBe(true);
  expect(after(checked, { type: 'edited' }, checked).stale).toBe(false);
});

test('a second edit changes nothing, so that typing draws nothing', () => {
  const once = after(checked, { type: 'edited' });
  expect(reduce(once, { type: 'edited' })).toBe(once);
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
