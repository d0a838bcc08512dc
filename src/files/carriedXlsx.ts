/** A plan that was made of older workbooks as a new workbook, with the sheet that tells what became of them. */
import type { CarryLine } from '../workbook/carry/line';
import type { Plan } from '../workbook/plan';
import { templateSteps } from '../workbook/template';
import type { Codec } from './package/codec';
import { finish } from '../workbook/steps';
import { writeSteps } from './writeXlsx';

/** In steps, each of which is a moment at which the caller may do something else. */
export function* carriedSteps(
  plan: Plan,
  lines: readonly CarryLine[],
  codec?: Codec,
): Generator<undefined, Uint8Array> {
  const template = yield* templateSteps(plan, {
    formulas: 'native',
    sameRow: 'structured',
    values: true,
    carried: lines,
  });
  return yield* writeSteps(template, codec);
}

export const carriedXlsx = (plan: Plan, lines: readonly CarryLine[], codec?: Codec): Uint8Array =>
  finish(carriedSteps(plan, lines, codec));
