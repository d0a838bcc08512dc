import type { RuleText } from '../../ruleText';
import type { activityTexts as source } from '../../vi/check/activities';

export const activityTexts = {
  'activities/class-groups-within-learners': {
    title: 'More women or members of minorities than learners',
    what: '{row}: {leftName} ({left}) is larger than {rightName} ({right}).',
    why: 'Women and members of minorities are a part of the learners.',
    todo: 'Compare with the class register, then correct cell {leftCell} or cell {rightCell}.',
  },
  'activities/class-in-year': {
    title: 'Class outside the plan’s year',
    what: '{row}: {date} is not in {year}.',
    why: 'Only activities of the plan’s year are counted.',
    todo: 'Look at cell {cell}.',
  },
  'activities/task-in-year': {
    title: 'Deadline of a task does not fit the plan’s year',
    what: '{row}: the deadline {date} is neither in {year} nor in the year after.',
    why: 'Tasks of a yearly plan are carried out within the year.',
    todo: 'Look at cell {cell}.',
  },
  'activities/task-late': {
    title: 'Task overdue',
    what: '{row}: due on {date} and not marked as done.',
    why: 'The day of the check is {today}.',
    todo: 'Update the state, or remind the body in charge.',
  },
  'activities/task-state-and-share': {
    title: 'State contradicts the share done',
    what: '{row}: {done} % done does not fit the state in {cells|cell|cells} {cells}.',
    why: 'Done means 100 %; not started means 0 %.',
    todo: 'Correct one of the cells {cells}.',
  },
  'activities/spent-within-planned': {
    title: 'Spent more than planned',
    what: '{row}: {left} đồng spent, more than the {right} đồng planned.',
    why: 'Spending has to stay within the approved budget.',
    todo: 'Look at cells {leftCell} and {rightCell}; if they are right, add the decision that changed the budget.',
  },
  'activities/budget-without-source': {
    title: 'Budget line without source',
    what: '{row}: cell {cell} (“{header}”) is blank.',
    why: 'The plan sums the budget by source.',
    todo: 'Choose the source in cell {cell}.',
  },
} as const satisfies Readonly<Record<keyof typeof source, RuleText>>;
