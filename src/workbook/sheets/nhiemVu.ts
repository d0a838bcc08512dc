/** Nhiệm vụ: one row a task of the plan's part III. */
import { choice } from '../cellTypes/choice';
import { date } from '../cellTypes/date';
import { percentage } from '../cellTypes/percentage';
import { text } from '../cellTypes/text';
import { TASK_GROUPS, TASK_STATES } from '../choices/activities';
import { input, sheet, table } from '../describe';
import type { ChoiceId } from '../choices';
import { each } from '../merging';
import { DEFAULT_TASKS } from './nhiemVuDefaults';

type State = ChoiceId<typeof TASK_STATES>;
const NOT_STARTED: State = 'notStarted';
const DONE: State = 'done';

export const nhiemVu = sheet({
  id: 'nhiemVu',
  title: 'Nhiệm vụ',
  intro:
    'Mỗi dòng là một nhiệm vụ của phần III kế hoạch, theo năm nhóm. Sửa lời, cơ quan chủ trì và thời hạn cho đúng với xã; cập nhật tiến độ trong năm.',
  phase: 'plan',
  orientation: 'landscape',
  frozenColumns: 0,
  table: table({
    id: 'tblNhiemVu',
    json: 'tasks',
    rowWord: 'nhiệm vụ',
    labelColumn: 'task',
    grows: true,
    tracked: true,
    initial: { kind: 'given', rows: DEFAULT_TASKS },
    nextYear: {
      columns: {
        group: 'kept',
        task: 'kept',
        lead: 'kept',
        with: 'kept',
        due: 'laterDay',
        state: { restartsAs: NOT_STARTED },
        done: { restartsAs: null },
        evidence: 'emptied',
      },
      isFinished: ({ state }) => state === DONE,
    },
    merging: {
      rows: 'matched',
      columns: {
        ...each('key', 'group', 'task'),
        ...each('same', 'lead', 'with', 'due', 'state', 'done'),
        evidence: 'joined',
      },
    },
    columns: {
      group: input('Nhóm nhiệm vụ', choice(TASK_GROUPS), { width: 30, required: true }),
      task: input('Nội dung', text(1000, 'anybody'), { width: 60, required: true }),
      lead: input('Chủ trì', text(200, 'anybody'), { width: 26, expected: true }),
      with: input('Phối hợp', text(300, 'anybody'), { width: 26 }),
      due: input('Thời hạn', date, { expected: true }),
      state: input('Trạng thái', choice(TASK_STATES), { width: 16 }),
      done: input('Tỷ lệ hoàn thành', percentage),
      evidence: input('Minh chứng', text(500, 'anybody'), { width: 28 }),
    },
  }),
});
