import type { situationTexts as source } from '../../vi/check/situations';
import type { RuleText } from '../../ruleText';

export const situationTexts: Readonly<Record<keyof typeof source, RuleText>> = {
  'situations/last-years-workbook': {
    title: 'This is last year’s workbook',
    what: 'The plan’s year is {year}, but {signs} of the {asked} signs that could be looked at say that the figures are of {before}.',
    why: 'Looked at: the days of classes and tasks; the day of the report; ages in the register of people not literate against the table of literacy; results that equal last year’s exactly. Where only the year was changed every age is a year off, and the verdicts speak of the old year.',
    todo: 'Write {before} back on the sheet Thông tin. For a new plan: then choose “Begin a new year” under More (or the command xhht carry) for a workbook of {year} of its own, with everything moved by the year.',
  },
  'situations/hamlets-in-two-encodings': {
    title: 'Names of hamlets are written in two character sets',
    what: 'In {rows} rows of the sheet “{sheet}” the hamlet (such as “{value}”) fits the sheet “{hamletSheet}” only when one of the two is read as {encoding}.',
    why: 'One hamlet written in two character sets is two names to a computer; formulas cannot add these rows to the hamlet.',
    todo: 'Convert the table that is still in {encoding} to Unicode (see the findings about character sets below), then check again.',
  },
  'situations/rows-below-table': {
    title: 'Rows of figures stand under a table and do not count',
    what: 'Sheet “{sheet}”: {rows} rows of figures (rows {first} to {last}) stand under the table and are no part of it.',
    why: 'A table does not grow over rows that were pasted a blank line below it, or many at once; totals, rates and verdicts count the rows of the table alone.',
    todo: 'Cut these rows and paste their values into the table.',
    mend: 'Choose Fix to make the table reach to row {last}; no content is changed.',
  },
  'situations/rows-beside-table': {
    title: 'Rows of figures stand beside a table and do not count',
    what: 'Sheet “{sheet}”: {rows} rows of figures (rows {first} to {last}) stand to the right of the table and are no part of it.',
    why: 'Totals, rates and verdicts count the rows of the table alone.',
    todo: 'Cut these rows and paste their values into rows of the table, in the right columns.',
  },
  'situations/copied-table': {
    title: 'A table was copied to another sheet',
    what: 'Sheet “{sheet}” has the table {table}, a copy of the table {original} of the sheet “{originalSheet}”.',
    why: 'Only the original counts; figures entered into the copy reach no total, rate or verdict.',
    todo: 'Move the figures that count to the sheet “{originalSheet}”. If this is only kept for reference, delete the sheet, or choose Accept and write why.',
  },
  'situations/no-version': {
    title: 'The cell with the template’s version was emptied',
    what: 'The cell with the id or the version of the template (sheet “Hướng dẫn”) is blank.',
    why: 'The version says which columns and formulas the file has; without it the file is read as one of today’s.',
    todo: 'Undo the deletion, or write into this cell the version that stood there.',
  },
  'situations/hidden-rows': {
    title: 'Rows are hidden or filtered away',
    what: 'The table on the sheet {sheets} has rows that are hidden or filtered away.',
    why: 'Rows that cannot be seen count all the same, and are checked.',
    todo: 'Clear the filter (Data, Clear) or unhide the rows, to see everything before the file is sent.',
  },
};
