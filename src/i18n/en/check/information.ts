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
  'information/code-of-another-commune': {
    title: 'The code is not of this commune',
    what: 'The code {code} ({cell}) is not that of {commune} in {year}. It is that of: {holders}.',
    why: 'When communes are rearranged, the code of an old one may be given to a new one. Whoever gathers reports knows communes by their codes.',
    todo: 'Compare it with the present list of administrative units and correct the cell {cell}.',
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
    title: 'The rule set may have been replaced',
    what: 'Results of {year} follow {document}; the draft of a decree to replace it was meant to apply from {date}.',
    why: 'The draft was announced on {announced}; until {checked} no adopted text was found, so it is not known whether the levels worked out here are still those of the law.',
    todo: 'Ask the provincial department of education. If {document} still applies, mark the cell beside this one as confirmed; if there is a new decree, do not report the levels worked out here.',
  },
  'information/bases-not-compared': {
    title: 'Legal bases offered have not been compared with the originals',
    what: 'Sheet “{sheet}” cites {documents}, offered by what was reported of them and not compared with the original texts.',
    why: 'A plan has to give number, date and title of the texts that it cites correctly.',
    todo: 'Compare number, date and title with the originals, and delete what is not needed.',
  },
  'information/preschool-rule-set-asked': {
    title: 'Universal preschool education: which rule set?',
    what: 'Universal preschool education in {year} follows {document}, while {newer} is in force.',
    why: 'The two texts count different children ({title}); with another choice the numbers and rates are others.',
    todo: 'Ask the provincial department of education by which text the commune has to report, choose it in this cell, and mark the cell beside it as confirmed.',
  },
  'information/texts-last-checked': {
    title: 'Texts of the law last looked up before the plan’s year',
    what: 'The plan of {year} is judged by texts last looked up on {date}: {documents}.',
    why: 'Since that day a text may have been afixed or replaced.',
    todo: 'Compare the texts that are in force before using the results.',
  },
} as const satisfies Readonly<Record<keyof typeof source, RuleText>>;
