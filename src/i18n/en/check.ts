import { activityTexts } from './check/activities';
import { cellTexts } from './check/cells';
import { citizenTexts } from './check/citizens';
import { encodingTexts } from './check/encodings';
import { formulaTexts } from './check/formulas';
import { hamletTexts } from './check/hamlets';
import { informationTexts } from './check/information';
import { literacyTexts } from './check/literacy';
import { selfAssessmentTexts } from './check/selfAssessment';
import { situationTexts } from './check/situations';
import { structureTexts } from './check/structure';
import { targetTexts } from './check/targets';
import { unitTexts } from './check/units';
import { universalEducationTexts } from './check/universalEducation';
import type { CheckTexts } from '../checkTexts';

export const enCheck: CheckTexts = {
  locale: 'en',
  rules: {
    ...situationTexts,
    ...structureTexts,
    ...formulaTexts,
    ...cellTexts,
    ...encodingTexts,
    ...informationTexts,
    ...targetTexts,
    ...hamletTexts,
    ...literacyTexts,
    ...universalEducationTexts,
    ...citizenTexts,
    ...unitTexts,
    ...activityTexts,
    ...selfAssessmentTexts,
  },
  proposed: 'If what Fix proposes is right, choose it; if not, do as follows. {todo}',
  names: {
    line: 'Row {n}',
    age: 'Age {n}',
    hamlet: 'Hamlet {name}',
    named: '“{name}”',
    confirms: 'Confirmation: {name}',
    registerRows: 'Compare these rows of the register: {rows}',
    noRegisterRows: 'Nobody in the register is like that yet',
    origin: 'a typed cell that holds an error: {cell}',
    noOrigin: 'no typed cell with an error was found',
  },
  notEvaluated: {
    missingTable: '“{title}” could not be checked: the table of the sheet “{sheet}” is missing.',
    missingColumn: '“{title}” could not be checked: the sheet “{sheet}” lacks the column “{header}”.',
    missingValue:
      '“{title}” could not be checked in {rows} {rows|place|places}, because a figure to compare with is missing.',
    ruleFailed: '“{title}” could not be checked: the rule failed. All other rules are unaffected.',
    formulasNotRead:
      '“{title}” could not be checked in {rows} {rows|cell|cells} (sheet “{sheet}”): the table is too long to read each formula from Excel, or the sheet is protected. Save the file and check it with the command xhht check, which reads them all.',
    notRead:
      '“{title}” could not be checked in {rows} {rows|place|places}: the data validation could not be read, for instance because the sheet “{sheet}” is protected.',
    targetFailed:
      'The target {code} (“{name}”) could not be judged: working out its figures failed. All other targets are unaffected.',
    noFigureForYear: '“{title}” could not be checked: there is no regulation for the plan’s year.',
  },
};
