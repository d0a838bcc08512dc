/** What is to be done, in words: the same in the pane and on the command line. */
import type { Say } from '../i18n/translate';
import type { viPaneTasks } from '../i18n/vi/paneTasks';
import { dayText } from '../vietnamese/calendar';
import type { DueDate, SheetTask } from './tasks';

type SayTask = Say<keyof typeof viPaneTasks>;

/** What is missing on a sheet, whom it keeps waiting, and what is late: at most two short sentences. */
export const sheetTaskText = (say: SayTask, { state, blanks, waiting, late }: SheetTask): string => {
  const [first, ...others] = blanks;
  const words: string[] = [];
  if (late > 0) words.push(say('tasks.lateRows', { n: late }));
  if (state === 'empty') {
    words.push(waiting > 0 ? say('tasks.emptyNeeded', { n: waiting }) : say('tasks.empty'));
  } else if (first === undefined) {
    if (late === 0) words.push(say('tasks.filled'));
  } else {
    const blank = { label: first.label, n: first.cells };
    words.push(
      others.length === 0 ? say('tasks.blank', blank) : say('tasks.blankAndMore', { ...blank, others: others.length }),
    );
    if (waiting > 0) words.push(say('tasks.waiting', { n: waiting }));
  }
  return words.join(' ');
};

const leftText = (say: SayTask, { state, days }: DueDate): string => {
  if (state === 'late') return say('tasks.overdue', { n: -days });
  return days === 0 ? say('tasks.today') : say('tasks.daysLeft', { n: days });
};

/** By when, how many days are left, and how to say that it is done. */
export const dueText = (say: SayTask, due: DueDate): string => {
  const before = say('tasks.before', { day: dayText(due.on), left: leftText(say, due) });
  return due.state === 'late' ? `${before} ${say(`tasks.done.${due.id}`)}` : before;
};
