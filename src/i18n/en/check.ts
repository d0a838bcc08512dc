import { hamletTexts } from './check/hamlets';
import { literacyTexts } from './check/literacy';
import { planTexts } from './check/plan';
import { registerTexts } from './check/registers';
import { selfAssessmentTexts } from './check/selfAssessment';
import { workbookTexts } from './check/workbook';
import type { CheckTexts } from '../checkTexts';

export const enCheck: CheckTexts = {
  locale: 'en',
  rules: { ...workbookTexts, ...planTexts, ...hamletTexts, ...literacyTexts, ...registerTexts, ...selfAssessmentTexts },
  notEvaluated: {
    missingTable: '“{title}” could not be checked: the table of the sheet “{sheet}” is missing.',
    missingColumn: '“{title}” could not be checked: the sheet “{sheet}” lacks the column “{header}”.',
    missingValue: '“{title}” could not be checked in {rows} places, because a figure to compare with is missing.',
    ruleFailed: '“{title}” could not be checked: the rule failed. All other rules are unaffected.',
    notRead: '“{title}” could not be checked in {rows} places: the data validation could not be read, for instance because the sheet “{sheet}” is protected.',
    noFigureForYear: '“{title}” could not be checked: there is no regulation for the plan’s year.',
  },
};
