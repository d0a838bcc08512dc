/** CHITIEU_QG: the national milestones written out as nested IFs, generated from the figures of the law. */
import { INDICATOR_CODES, INDICATORS } from '../../../domain/indicators';
import type { IndicatorCode } from '../../../domain/indicators';
import { fractionOf, percent } from '../../../domain/ratio';
import { blank, call, equals, iff, num, op, text } from '../expr';
import type { Expr } from '../expr';
import { argument } from './argument';

const notAvailable = call('NA');

const inForce = (year: Expr, from: number, to: number | null): Expr => {
  const started = op(year, '>=', num(from));
  return to === null ? started : call('AND', started, op(year, '<=', num(to)));
};

const milestoneOf = (code: IndicatorCode, year: Expr): Expr =>
  INDICATORS[code].milestones.reduceRight<Expr>(
    (otherwise, { from, to, value }) =>
      iff(inForce(year, from, to), num(fractionOf(percent(value.atLeast))), otherwise),
    notAvailable,
  );

export const milestoneTwin = (args: readonly Expr[]): Expr => {
  const code = argument(args, 0);
  const year = argument(args, 1);
  const found = INDICATOR_CODES.reduceRight<Expr>(
    (otherwise, known) => iff(equals(code, text(known)), milestoneOf(known, year), otherwise),
    notAvailable,
  );
  const inYear = iff(equals(call('INT', year), year), found, notAvailable);
  return iff(call('OR', equals(code, blank), equals(year, blank)), blank, inYear);
};
