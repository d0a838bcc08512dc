import type { RuleText } from '../../ruleText';
import type { cellTexts as source } from '../../vi/check/cells';

export const cellTexts = {
  'cells/required': {
    title: 'Required cell left blank',
    what: 'Cell {cell} (“{header}”) is blank.',
    why: 'The row has other figures, or the plan cannot be worked out without this cell.',
    todo: 'Fill in cell {cell}; delete the whole row if it was entered by mistake.',
  },
  'cells/not-a-number': {
    title: 'Not a number',
    what: 'Cell {cell} (“{header}”) holds “{text}”, which cannot be read as a number.',
    why: 'This cell must be a number. What it holds now is not counted.',
    todo: 'Enter cell {cell} again in digits; leave it blank if the figure is not known.',
  },
  'cells/number-as-text': {
    title: 'Number stored as text',
    what: 'Cell {cell} (“{header}”) holds the text “{text}”; it is understood as {value}.',
    why: 'Excel leaves out numbers stored as text when it adds up, so totals on the sheet are too small.',
    todo: 'Enter {value} in cell {cell} as a number.',
    mend: 'Choose Mend to turn it into the number {value}.',
  },
  'cells/ambiguous-number': {
    title: 'Number with two readings',
    what: 'Cell {cell} (“{header}”) holds “{text}”: it may be {first} or {second}.',
    why: 'A dot separates thousands for some and decimals for others; this number is not guessed.',
    todo: 'Enter cell {cell} again, clearly: {first} or {second}.',
  },
  'cells/negative': {
    title: 'Negative number',
    what: 'Cell {cell} (“{header}”) is negative ({value}).',
    why: 'Numbers of people, households or money cannot be negative.',
    todo: 'Enter cell {cell} again.',
  },
  'cells/not-whole': {
    title: 'A count with decimals',
    what: 'Cell {cell} (“{header}”) is {value}, not a whole number.',
    why: 'This cell is a count and must be whole. A rate may have been entered in place of a number.',
    todo: 'Enter the number in cell {cell}.',
  },
  'cells/too-small': {
    title: 'Value below the limit',
    what: 'Cell {cell} (“{header}”) is {value}, less than {min}.',
    why: 'The value lies outside what this cell can mean, so it is not counted.',
    todo: 'Enter cell {cell} again, {min} or more.',
  },
  'cells/too-large': {
    title: 'Value above the limit',
    what: 'Cell {cell} (“{header}”) is {value}, more than {max}.',
    why: 'The value lies outside what this cell can mean, so it is not counted.',
    todo: 'Enter cell {cell} again, {max} at most.',
  },
  'cells/not-a-date': {
    title: 'Not a date',
    what: 'Cell {cell} (“{header}”) holds “{text}”, which cannot be read as a real date.',
    why: 'Without its day, month or year, with a year of two digits, or with a day that is not in the calendar (such as 29/02 of a common year), there is no date.',
    todo: 'Enter cell {cell} again as day/month/year, for instance 05/02/2026.',
  },
  'cells/date-as-text': {
    title: 'Date stored as text',
    what: 'Cell {cell} (“{header}”) holds the text “{text}”; it is understood as the date {value}.',
    why: 'Excel can neither compare nor sort dates stored as text.',
    todo: 'Enter {value} in cell {cell} as a date.',
    mend: 'Choose Mend to turn it into a date.',
  },
  'cells/not-in-list': {
    title: 'Not in the list of choices',
    what: 'Cell {cell} (“{header}”) holds “{text}”, which is not in the list.',
    why: 'This cell takes only what is in its list; pasting removes the list but not the requirement.',
    todo: 'Choose cell {cell} from the list again.',
  },
  'cells/nearly-in-list': {
    title: 'Almost a choice of the list',
    what: 'Cell {cell} (“{header}”) holds “{text}”; it is understood as “{label}”.',
    why: 'Formulas on the sheet only take the exact words of the list.',
    todo: 'Choose “{label}” from the list of cell {cell}.',
    mend: 'Choose Mend to write “{label}”.',
  },
  'cells/repeated': {
    title: 'An age or a code of the form entered twice',
    what: 'Cell {cell} (“{header}”) says “{text}”, which is in cell {firstCell} already.',
    why: 'Each row of the form has an age or a code of its own; the figures of a repeated row are not counted.',
    todo: 'Enter the age or the code of the row in cell {cell}; delete the whole row if there is one too many.',
  },
  'cells/not-a-text': {
    title: 'TRUE or FALSE where words belong',
    what: 'Cell {cell} (“{header}”) holds the value {text}, which is no text.',
    why: 'This cell holds a name or words; {text} usually comes from pasting or from a formula.',
    todo: 'Enter cell {cell} again in words, or leave it blank.',
  },
  'cells/not-as-given': {
    title: 'Fixed words of the form changed',
    what: 'Cell {cell} (“{header}”) holds “{text}”; in the template it is “{label}”.',
    why: 'The figures of the row still go by its code; other words make it easy to fill in the wrong row.',
    todo: 'Write “{label}” in cell {cell} again.',
    mend: 'Choose Mend to write “{label}” again.',
  },
  'cells/too-long': {
    title: 'Text too long',
    what: 'Cell {cell} (“{header}”) is {length} characters long, more than {max}.',
    why: 'A text that long does not print whole.',
    todo: 'Shorten cell {cell}.',
  },
  'cells/formula-error': {
    title: 'Formula error in an input cell',
    what: 'Cell {cell} (“{header}”) shows the error {text}.',
    why: 'This cell is for input but holds a formula that fails; its value is not counted.',
    todo: 'Correct the formula, or enter a number in cell {cell}.',
  },
  'cells/untidy-text': {
    title: 'Extra spaces or hidden characters',
    what: 'Cell {cell} (“{header}”) has extra spaces, hidden characters or marks stored apart from their letters.',
    why: 'It looks the same, but Excel takes it for another text when it searches and counts.',
    todo: 'Type cell {cell} again.',
    mend: 'Choose Mend to clean it; what can be read stays as it is.',
  },
} as const satisfies Readonly<Record<keyof typeof source, RuleText>>;
