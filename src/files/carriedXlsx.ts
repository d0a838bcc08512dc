/** A plan that was made of older workbooks as a new workbook, with the sheet that tells what became of them. */
import type { CarryLine } from '../workbook/carry/line';
import type { Plan } from '../workbook/plan';
import { buildTemplate } from '../workbook/template';
import type { Codec } from './package/codec';
import { writeXlsx } from './writeXlsx';

export const carriedXlsx = (plan: Plan, lines: readonly CarryLine[], codec?: Codec): Uint8Array =>
  writeXlsx(buildTemplate(plan, { formulas: 'native', sameRow: 'structured', values: true, carried: lines }), codec);
