import type { viFunctionMessages } from '../vi/functionMessages';

export type FunctionMessages = { readonly [K in keyof typeof viFunctionMessages]: string };

export const enFunctionMessages: FunctionMessages = {
  place: ' (row {row}, column {column} of the range)',
  required: 'The argument {argument} is missing. Enter it and try again.',
  oneCell: 'The argument {argument} must be one cell, not a range.',
  notANumber: 'The argument {argument}{place} is not a number. Enter it in digits.',
  ambiguousNumber:
    'The argument {argument}{place} is a number typed as text that can be read in two ways (point, comma). Enter it as a number.',
  negative: 'The argument {argument}{place} is negative; a number of people cannot be.',
  notWhole: 'The argument {argument}{place} has decimals; a number of people is a whole number.',
  notYesNo: 'The argument {argument}{place} must be “Có” or “Không”.',
  notInList: 'The argument {argument} must be one of: {allowed}.',
  ageBand: 'The argument {argument} must be an age band such as "15-25", the lower age first.',
  ageTwice: 'The table of {argument} has age {age} twice. Remove one of the rows.',
  classesAboveScope:
    'The table of {argument}, age {age}: the illiterate do not fit the number in scope. Check the figures, or change the convention (ROI, LUYKE).',
  groupNotInTable: 'The table of {argument} has totals only, no figures of the group asked for.',
  shape: 'The argument {argument} must have as many rows and columns as the others.',
  columns: 'The table of {argument} has {columns} columns; without headings it must have: {allowed}.',
  missingColumn: 'The table of {argument} has no column “{header}”.',
  conventionDecides:
    'The level of this table depends on how illiteracy level 2 is written: give {argument} as ROI (without those illiterate at level 1) or LUYKE (with them).',
  noAges: 'The table of {argument} has no row with an age in its age column.',
  noCodes: 'The table of {argument} has no code of universal education, such as TH_6T_VAO_LOP1.',
  codeTwice: 'The table of {argument} has the code {code} twice. Remove one of the rows.',
  unknownIndicator: 'No national milestone has this code. Codes with milestones: {codes}.',
  noMilestone: 'There is no national milestone for the year {year}; milestones cover 2021-2030.',
};
