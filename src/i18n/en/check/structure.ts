import type { RuleText } from '../../ruleText';
import type { structureTexts as source } from '../../vi/check/structure';

export const structureTexts = {
  'structure/no-template': {
    title: 'This file is not a plan template',
    what: 'No table of the plan template was found in the file.',
    why: 'Figures are found by the names of the template’s tables.',
    todo: 'Open the right plan file, or create a new template and copy the figures into it.',
  },
  'structure/sent-copy': {
    title: 'This is a sent copy without lists of persons',
    what: 'This file is a copy made on {date} to be sent: {persons} {persons|person|persons} of the lists are not in it; the original had {errors} {errors|error|errors} when it was made.',
    why: 'A sent copy has totals only. Persons cannot be checked one by one; targets are judged by the totals in the stamp of the copy.',
    todo: 'To look at single persons, open the commune’s own workbook.',
  },
  'structure/sent-changed': {
    title: 'The sent copy was changed afterwards',
    what: 'The figures of the copy made on {date} no longer agree with the hash in its stamp.',
    why: 'The hash is over every figure at the time the copy was made; changing one cell makes it wrong.',
    todo: 'Do not use this copy. Ask the commune to make a new one from its own workbook.',
  },
  'structure/missing-table': {
    title: 'A table of the template is missing',
    what: 'The table {source} of the sheet “{label}” was not found.',
    why: 'The table was deleted or renamed.',
    todo: 'Undo the deletion, or create this sheet again from the template and enter the figures again.',
  },
  'structure/missing-column': {
    title: 'A column of the template is missing',
    what: 'The sheet “{sheet}” has no column “{label}” any more.',
    why: 'Columns are found by their header; figures under a deleted or reworded header cannot be read.',
    todo: 'Write the header “{label}” above the right column again, or add that column to the table.',
  },
  'structure/missing-row': {
    title: 'A row of the template is missing',
    what: 'The table on the sheet “{sheet}” has no row “{label}” any more.',
    why: 'The rows of this form are fixed; totals and rates lack what belongs to a missing row.',
    todo: 'Undo the deletion, or insert a row into the table and enter “{label}” and its figures.',
  },
  'structure/missing-line': {
    title: 'A line of totals of the template is missing',
    what: 'Above the table of the sheet “{sheet}” there is no line “{label}” any more.',
    why: 'The line is found by the name at its beginning; where it was deleted or its name changed, the totals in it cannot be checked.',
    todo: 'Undo the deletion, or write “{label}” again at the beginning of the line of totals above the table.',
  },
  'structure/missing-name': {
    title: 'A cell of the form is missing',
    what: 'The cell “{label}” (name {source}) was not found.',
    why: 'This cell is found by its name; its row or its name was deleted.',
    todo: 'Undo the deletion, or give the name {source} to the right cell again.',
  },
  'structure/duplicate-column': {
    title: 'One header on two columns',
    what: 'The sheet “{sheet}” has two columns with the header “{label}”.',
    why: 'It is not clear which column holds the right figures.',
    todo: 'Delete the extra column, or change its header.',
  },
  'structure/hidden-header': {
    title: 'Header row switched off',
    what: 'The table of the sheet “{sheet}” has its header row switched off.',
    why: 'The figures can still be read, but whoever enters them does not see the names of the columns.',
    todo: 'Select a cell of the table, open the tab Table Design and tick Header Row.',
  },
  'structure/older-template': {
    title: 'An older version of the template',
    what: 'The file uses version {source} of the template, older than the current one.',
    why: 'An older version may lack columns or formulas.',
    todo: 'Bring the template up to date; the figures entered are kept.',
  },
  'structure/newer-template': {
    title: 'A newer version of the template',
    what: 'The file uses version {source} of the template, newer than the one known here.',
    why: 'New parts of the template may remain unchecked; the file is only read and not changed.',
    todo: 'Update the add-in to its latest version, then check again.',
  },
  'structure/merged-cells': {
    title: 'Merged input cells',
    what: 'Cells {range} on sheet “{sheet}” are merged into one, so {cells} input {cells|cell is|cells are} covered and {cells|counts|count} as blank.',
    why: 'Only the first cell of a merge ({cell}) keeps its content; figures of the other cells count in no row.',
    todo: 'Select {range}, undo the merge (Merge & Center), then fill in each cell.',
  },
  'structure/validation-lost': {
    title: 'Cells without Excel’s data validation',
    what: '{cells} {cells|cell|cells} {range} (“{header}”) no longer {cells|has|have} the data validation of the template.',
    why: 'Pasting from elsewhere usually removes it (drop-down list, limits). Every value is still checked here, but Excel no longer helps or stops a wrong value while it is typed.',
    todo: 'Copy it from a cell of the same column with Paste Special, Validation. Next time use Paste Values.',
    mend: 'Choose Fix to put it back; the contents do not change. Next time use Paste Values.',
  },
  'structure/manual-calculation': {
    title: 'Excel calculates manually',
    what: 'The file is set to manual calculation, so figures on the sheets may be old.',
    why: 'The check calculates from what was entered; formula cells on the sheets may not have.',
    todo: 'Choose Formulas, Calculation Options, Automatic.',
  },
  'structure/external-link': {
    title: 'The file links to another file',
    what: 'A formula or a name of the file points to another file: {link}.',
    why: 'When the file is sent, the link breaks and figures may be wrong.',
    todo: 'Choose Data, Edit Links, Break Link; then look at the figures again.',
  },
} as const satisfies Readonly<Record<keyof typeof source, RuleText>>;
