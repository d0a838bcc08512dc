/** DANHGIA: the verdict on one target, of a kind that is written in the formula or stands in a cell. */
import { TARGET_KINDS_LIST } from '../../choices/targets';
import type { ChoiceId } from '../../choices';
import { blank, bool, call, equals, iff, minus, num, op, text } from '../expr';
import type { Expr } from '../expr';
import { CANNOT_TELL, MET, NOT_MET } from '../verdictLabels';
import { argument, isOmitted, TwinError } from './argument';
import { NO, times, YES } from './share';

type Kind = ChoiceId<typeof TARGET_KINDS_LIST>;

/** Arguments left out are empty texts here, so that one test for blanks serves both. */
interface Parts {
  readonly actual: Expr;
  readonly target: Expr;
  readonly lastYear: Expr;
  readonly tolerance: Expr;
}

const ONE = num(1_000_000);
const unknown = text(CANNOT_TELL);
const isBlank = (value: Expr): Expr => equals(value, blank);
const atLeast = (left: Expr, right: Expr): Expr => op(left, '>=', right);
const verdict = (met: Expr): Expr => iff(met, text(MET), text(NOT_MET));

/** 100 where the scale is written in percentage points (35), 1 where it is a fraction (0,35; 1 is 100 %). */
const unitOf = (scale: Expr): Expr => iff(op(scale, '>', num(1)), num(100), num(1));

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

const reaches = ({ actual, target }: Parts): Expr =>
  atLeast(actualOf(actual, target), op(millionths(target, target), '/', ONE));

/** A rate counts as kept when it rounds to last year's, of which the cell holds whole millionths. */
const keeps = ({ actual, lastYear }: Parts, scale: Expr): Expr =>
  atLeast(actualOf(actual, scale), op(minus(times(num(2), millionths(lastYear, scale)), num(1)), '/', num(2_000_000)));

const unlessBlank = (value: Expr, then: Expr): Expr => iff(isBlank(value), unknown, then);

const about = (parts: Parts): Expr => {
  const { actual, target, tolerance } = parts;
  const least = call('MAX', num(0), minus(millionths(target, target), millionths(tolerance, target)));
  const near = atLeast(actualOf(actual, target), op(least, '/', ONE));
  return iff(isBlank(tolerance), verdict(reaches(parts)), verdict(near));
};

const keepRate = (parts: Parts): Expr => {
  const { target, lastYear } = parts;
  const withoutTarget = unlessBlank(lastYear, verdict(keeps(parts, lastYear)));
  const both = verdict(call('AND', reaches(parts), keeps(parts, target)));
  return iff(isBlank(target), withoutTarget, iff(isBlank(lastYear), verdict(reaches(parts)), both));
};

const all = ({ actual, target }: Parts): Expr =>
  iff(isBlank(target), verdict(atLeast(actual, num(1))), verdict(atLeast(actualOf(actual, target), num(1))));

const yesNo = ({ actual }: Parts): Expr =>
  iff(
    call('OR', equals(actual, YES), equals(actual, bool(true))),
    text(MET),
    iff(call('OR', equals(actual, NO), equals(actual, bool(false))), text(NOT_MET), unknown),
  );

const BY_KIND: Readonly<Record<Kind, (parts: Parts) => Expr>> = {
  atLeast: (parts) => unlessBlank(parts.target, verdict(reaches(parts))),
  above: (parts) =>
    unlessBlank(
      parts.target,
      verdict(op(actualOf(parts.actual, parts.target), '>', op(millionths(parts.target, parts.target), '/', ONE))),
    ),
  about: (parts) => unlessBlank(parts.target, about(parts)),
  all,
  keepLevel: (parts) => unlessBlank(parts.target, verdict(atLeast(parts.actual, parts.target))),
  keepRate,
  yesNo,
  count: (parts) => unlessBlank(parts.target, verdict(atLeast(parts.actual, parts.target))),
};

const byLabel = (kind: Expr, parts: Parts): Expr =>
  TARGET_KINDS_LIST.choices.reduceRight<Expr>(
    (otherwise, { id, label }) => iff(equals(kind, text(label)), BY_KIND[id](parts), otherwise),
    unknown,
  );

const byKind = (kind: Expr, parts: Parts): Expr => {
  if (isOmitted(kind)) return BY_KIND.atLeast(parts);
  if (kind.kind !== 'text') return byLabel(kind, parts);
  const choice = TARGET_KINDS_LIST.choices.find(({ id, label }) => kind.value === id || kind.value === label);
  if (choice === undefined) throw new TwinError('DANHGIA', `there is no kind of target "${kind.value}"`);
  return BY_KIND[choice.id](parts);
};

const orBlank = (arg: Expr): Expr => (isOmitted(arg) ? blank : arg);

export const verdictTwin = (args: readonly Expr[]): Expr => {
  const actual = argument(args, 0);
  const parts: Parts = {
    actual,
    target: orBlank(argument(args, 1)),
    lastYear: orBlank(argument(args, 3)),
    tolerance: orBlank(argument(args, 4)),
  };
  return iff(isBlank(actual), unknown, byKind(argument(args, 2), parts));
};
