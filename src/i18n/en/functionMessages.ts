import type { viFunctionMessages } from '../vi/functionMessages';

export type FunctionMessages = { readonly [K in keyof typeof viFunctionMessages]: string };

export const enFunctionMessages: FunctionMessages = {
  place: ' (row {row}, column {column} of the range)',
  required: 'The argument {argument} is missing. Enter it and try again.',
  oneCell: 'The argument {argument} must be one cell, not a range.',
  errorInCell: 'The argument {argument}{place} shows an error. Fix that cell first.',
  notANumber: 'The argument {argument}{place} is not a number. Enter it in digits.',
  ambiguousNumber:
    'The argument {argument}{place} is a number typed as text that can be read in two ways (point, comma). Enter it as a number.',
  negative: 'The argument {argument}{place} is negative; a number of people cannot be.',
  notWhole: 'The argument {argument}{place} has decimals; a number of people is a whole number.',
  tooLarge: 'The argument {argument}{place} is above 9,999,999, more people than any commune has. Enter it again.',
  rateOutOfRange:
    'The argument {argument}{place} must be from 0 to 100 %: write 0.35 or 35 % (as a percentage cell), or 35; 1 is 100 %.',
  mixedScales:
    'The argument {argument} is not written like {other}. Write both as percentage cells (0.35 or 35 %; 1 is 100 %), or both in percentage points (35).',
  aboveWhole:
    'The argument {argument}{place} is above {other}: those who reached it cannot be more than all. Check both.',
  notAYear: 'The argument {argument} must be a year, such as 2026.',
  notYesNo: 'The argument {argument}{place} must be “Có” or “Không”.',
  notInList: 'The argument {argument} must be one of: {allowed}.',
  notATitle: 'The argument {argument}{place} must be one of: {allowed}; or blank.',
  ageBand: 'The argument {argument} must be an age band such as "15-25", the lower age first.',
  notAnAge: 'The argument {argument}{place} is no age. The age column holds whole numbers from 0 to 120.',
  ageTwice: 'The table of {argument} has age {age} twice. Remove one of the rows.',
  classesAboveScope:
    'The table of {argument}, age {age}: the illiterate do not fit the number in scope. Check the figures, or change the convention (ROI, LUYKE).',
  groupNotInTable: 'The table of {argument} has totals only, no figures of the group asked for.',
  shape: 'The argument {argument} must have as many rows and columns as the others.',
  columns: 'The table of {argument} has {columns} columns; without headings it must have: {allowed}.',
  missingColumn: 'The table of {argument} has no column “{header}”.',
  conventionDecides:
    'The level of this table depends on how illiteracy level 2 is written: give {argument} as ROI (without those illiterate at level 1) or LUYKE (with them).',
  levelDecides:
    'The argument {argument} is {found}, which does not tell whether level {asked} is reached: the two levels look at different ages. Give the literacy table, or {asked} where the commune reaches level {asked} as well.',
  noAges: 'The table of {argument} has no row with an age in its age column.',
  noCodes: 'The table of {argument} has no code of universal education, such as TH_6T_VAO_LOP1.',
  codeTwice: 'The table of {argument} has the code {code} twice. Remove one of the rows.',
  countAbovePopulation:
    'The table of {argument}, code {code}: more have reached it than there are. Correct one of the two.',
  unknownIndicator: 'No national milestone has this code. Codes with milestones: {codes}.',
  noMilestone: 'There is no national milestone for the year {year}; milestones cover 2021-2030.',
};
