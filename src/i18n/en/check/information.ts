import type { RuleText } from '../../ruleText';
import type { informationTexts as source } from '../../vi/check/information';

export const informationTexts = {
  'information/plan-number': {
    title: 'The plan has no number',
    what: 'The cell “{label}” ({cell}) is blank.',
    why: 'An administrative document must have a number.',
    todo: 'Enter the number of the plan, for instance 05/KH-UBND, once it is registered.',
  },
  'information/plan-date': {
    title: 'The plan has no date',
    what: 'The cell “{label}” ({cell}) is blank.',
    why: 'An administrative document must have its date of issue.',
    todo: 'Enter the date on which the plan is issued.',
  },
  'information/plan-date-in-year': {
    title: 'Date of issue does not fit the plan’s year',
    what: 'The date of issue {date} is neither in {year} nor in the year before.',
    why: 'A yearly plan is issued at the end of the year before or within the year.',
    todo: 'Look at cell {cell} and at the plan’s year.',
  },
  'information/superior-plan-first': {
    title: 'The superior’s plan is dated after the commune’s',
    what: 'The superior’s plan is of {date}, after the commune’s plan ({planDate}).',
    why: 'The commune’s plan carries out the superior’s, so it is issued later.',
    todo: 'Look at cell {cell} and at the date of the commune’s plan.',
  },
  'information/report-date-in-year': {
    title: 'Report’s deadline does not fit the plan’s year',
    what: 'The deadline {date} is neither in {year} nor in the year after.',
    why: 'The report on a plan is sent within the year or early in the next.',
    todo: 'Look at cell {cell}.',
  },
  'information/commune-code': {
    title: 'Commune code without 5 digits',
    what: 'Cell {cell} holds the commune code “{text}”, which is not 5 digits.',
    why: 'The code of a commune has 5 digits; a leading 0 gets lost when it is typed as a number.',
    todo: 'Enter all 5 digits of the current list in cell {cell}, or leave it blank.',
  },
  'information/no-district-bodies': {
    title: 'A body of the district is named',
    what: 'The cell “{label}” ({cell}) says “{text}”.',
    why: 'Since 1 July 2025 there are no districts and no district education offices; communes report to the province.',
    todo: 'Name the body of the province instead, for instance the provincial department of education.',
  },
  'information/assumption-unconfirmed': {
    title: 'A choice that is still an assumption',
    what: '“{label}” ({cell}) has not been confirmed.',
    why: 'The documents leave this choice open, so that the workbook assumes the likeliest one; the note beside the cell says what is known.',
    todo: 'Compare with the documents, then choose “Đã xác nhận” in the cell beside it.',
  },
  'information/denominator-all-residents': {
    title: 'Learning citizens divided by all residents',
    what: 'The rate of learning citizens is taken of all residents, children included ({cell}).',
    why: 'The documents speak of adults or citizens; dividing by all residents lowers the rate.',
    todo: 'Look at the superior’s guidance; if all residents are meant, accept with a reason.',
  },
  'information/rule-set-unchecked': {
    title: 'Successor of the rule set not checked',
    what: 'Results of {year} follow {document}.',
    why: 'A decree replacing it was at draft stage in March 2026; whether it was adopted is not known.',
    todo: 'Ask the provincial department of education; if there is a new decree, do not report the levels worked out here.',
  },
  'information/texts-last-checked': {
    title: 'Texts of the law last looked up before the plan’s year',
    what: 'The plan of {year} is judged by texts last looked up on {date}: {documents}.',
    why: 'Since that day a text may have been amended or replaced.',
    todo: 'Compare the texts that are in force before using the results.',
  },
} as const satisfies Readonly<Record<keyof typeof source, RuleText>>;
