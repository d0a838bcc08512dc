/** DANHGIA: the verdict on one target, of a kind that is written in the formula or stands in a cell. */
import type { AimPart } from '../../../domain/bound';
import { kindDefinition } from '../../../domain/targetKinds';
import type { TargetKind } from '../../../domain/targetKinds';
import { choiceNamed } from '../../choiceNames';
import { TARGET_KINDS_LIST } from '../../choices/targets';
import { scaledParts } from '../../percentScale';
import { blank, bool, call, equals, iff, isBlank, num, op, text } from '../expr';
import type { Expr } from '../expr';
import { byFilledParts, isEnoughExpr } from '../kindFormula';
import type { Filled } from '../kindFormula';
import { CANNOT_TELL, MET, NOT_MET } from '../verdictLabels';
import { argument, isOmitted, TwinError } from './argument';
import { areCounts, eachRow, rounded } from './counts';
import { NO, times, YES } from './share';

/** Arguments left out are empty texts here, so that one test for blanks serves both. */
interface Given extends Readonly<Record<AimPart, Expr>> {
  readonly actual: Expr;
}

const ONE = num(1_000_000);
const unknown = text(CANNOT_TELL);
const verdict = (met: Expr): Expr => iff(met, text(MET), text(NOT_MET));

/** 100 where the scale is written in percentage points (35), 1 where it is a fraction (0,35; 1 is 100 %). */
const unitOf = (scale: Expr): Expr =>
  scale.kind === 'number' ? num(scale.value > 1 ? 100 : 1) : iff(op(scale, '>', num(1)), num(100), num(1));

/** A percentage in the unit of `scale` as whole millionths, as the domain keeps it. */
const millionths = (value: Expr, scale: Expr): Expr => call('ROUND', op(times(value, ONE), '/', unitOf(scale)), num(0));

/**
 * What was achieved, as a fraction. A rate in points is n/d*100 and no longer the nearest double of n/d (29 of 100
 * gives 28.999999999999996); eleven decimals bring it back, and rates of fewer than a million people differ by more.
 */
const actualOf = (actual: Expr, scale: Expr): Expr =>
  iff(
    call('AND', op(scale, '>', num(1)), op(actual, '>', num(1))),
    op(call('ROUND', actual, num(11)), '/', num(100)),
    actual,
  );

/**
 * Rates of which the function refuses one: no rate lies below 0 or above 100 %, and a small last year beside percentage
 * points is a fraction. A text counts as more than any number.
 */
const isRefused = (given: Given, filled: Filled, scale: Expr): Expr => {
  const parts = [...filled].map((part) => given[part]);
  const rates = [given.actual, ...parts];
  const { lastYear } = given;
  return call(
    'OR',
    op(call('MIN', ...rates), '<', num(0)),
    // The scale itself is above its unit where it is above 100: said so, the formula stays within Excel's limit.
    ...rates.map((rate) => op(rate, '>', rate === scale ? num(100) : unitOf(scale))),
    ...(filled.has('lastYear') && lastYear !== scale
      ? [call('AND', op(scale, '>', num(1)), op(lastYear, '>', num(0)), op(lastYear, '<=', num(1)))]
      : []),
  );
};

/** What the function refuses tells nothing here. */
const unless = (refused: Expr, met: Expr): Expr => iff(refused, unknown, verdict(met));

const judgeShare = (kind: TargetKind, given: Given): Expr => {
  const judged = (filled: Filled): Expr => {
    const scaledBy = scaledParts(kind).find((part) => filled.has(part));
    const scale = scaledBy === undefined ? num(1) : given[scaledBy];
    const figure = scaledBy === undefined ? given.actual : actualOf(given.actual, scale);
    return unless(
      isRefused(given, filled, scale),
      isEnoughExpr(kind, figure, filled, (part) => millionths(given[part], scale)),
    );
  };
  return byFilledParts(kind, scaledParts(kind), (part) => given[part], judged, unknown);
};

/** A level or a number of things: whole, and not negative. */
const judgeNumber = (kind: TargetKind, given: Given): Expr => {
  const part = (id: AimPart): Expr => given[id];
  const judged = (filled: Filled): Expr => {
    const figures = [given.actual, ...[...filled].map(part)];
    return iff(
      eachRow(areCounts(figures)),
      verdict(isEnoughExpr(kind, rounded(given.actual), filled, (id) => rounded(part(id)))),
      unknown,
    );
  };
  return byFilledParts(kind, kindDefinition(kind).parts, part, judged, unknown);
};

const judgeAnswer = ({ actual }: Given): Expr =>
  iff(
    call('OR', equals(actual, YES), equals(actual, bool(true))),
    text(MET),
    iff(call('OR', equals(actual, NO), equals(actual, bool(false))), text(NOT_MET), unknown),
  );

const judgeKind = (kind: TargetKind, given: Given): Expr => {
  switch (kindDefinition(kind).judges) {
    case 'share':
      return judgeShare(kind, given);
    case 'level':
    case 'count':
      return judgeNumber(kind, given);
    case 'answer':
      return judgeAnswer(given);
  }
};

const byLabel = (kind: Expr, given: Given): Expr =>
  TARGET_KINDS_LIST.choices.reduceRight<Expr>(
    (otherwise, { id, label }) => iff(equals(kind, text(label)), judgeKind(id, given), otherwise),
    unknown,
  );

const byKind = (kind: Expr, given: Given): Expr => {
  if (isOmitted(kind)) return judgeKind('atLeast', given);
  if (kind.kind !== 'text') return byLabel(kind, given);
  const choice = choiceNamed(TARGET_KINDS_LIST, kind.value);
  if (choice === undefined) throw new TwinError('DANHGIA', `there is no kind of target "${kind.value}"`);
  return judgeKind(choice, given);
};

const orBlank = (arg: Expr): Expr => (isOmitted(arg) ? blank : arg);

export const verdictTwin = (args: readonly Expr[]): Expr => {
  const actual = argument(args, 0);
  const given: Given = {
    actual,
    value: orBlank(argument(args, 1)),
    lastYear: orBlank(argument(args, 3)),
    tolerance: orBlank(argument(args, 4)),
  };
  return iff(isBlank(actual), unknown, byKind(argument(args, 2), given));
};
