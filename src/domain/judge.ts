/** Judges a target by what was achieved. */
import { conditionsOf, largestMissing } from './levels';
import { percent, requiredCount } from './ratio';
import type { Percent } from './ratio';
import type { Achieved, Judgement, Target } from './targets';
import type { Need, Verdict } from './verdict';

type AchievedRatio = Extract<Achieved, { kind: 'ratio' }>;
type AchievedLevel = Extract<Achieved, { kind: 'level' }>;
type KeepRate = Extract<Target, { kind: 'keepRate' }>;

/** Column keys of the table of targets. */
type TargetColumn = 'kind' | 'value' | 'tolerance' | 'lastYear' | 'actual' | 'denominator';

const targetNeed = (field: TargetColumn, reason: Need['reason'] = 'notEntered'): Need => ({
  part: 'targets',
  field,
  rows: 1,
  reason,
});

const verdictOf = (reached: boolean): Verdict => (reached ? 'met' : 'notMet');

const cannotTell = (...needs: Need[]): Judgement => ({
  verdict: 'cannotTell',
  certain: false,
  missing: null,
  byHamlet: [],
  needs,
});

/** What a ratio target asks of a denominator: the smallest count that meets it. */
interface Goal {
  readonly count: number;
  /** Figures that would have made the goal more exact, without keeping it from being judged. */
  readonly needs: readonly Need[];
}

const HUNDRED = percent(100);

/**
 * Last year's rate is known to the millionth that its cell holds; 2 of 3 stays 2 of 3, although 66.6667 % is more.
 * So this year's rate counts as kept when it rounds to last year's.
 */
const countKeeping = (d: number, lastYear: Percent): number =>
  Math.max(0, Math.ceil(((2 * lastYear - 1) * d) / (2 * HUNDRED)));

const keepRateGoal = ({ value, lastYear }: KeepRate, d: number): Goal | undefined => {
  const counts: number[] = [];
  if (value !== null) counts.push(requiredCount(d, value));
  if (lastYear !== null) counts.push(countKeeping(d, lastYear));
  if (counts.length === 0) return undefined;
  return { count: Math.max(...counts), needs: lastYear === null ? [targetNeed('lastYear')] : [] };
};

/** Undefined: the target is not about a ratio, or gives no value. */
const goalOf = (target: Target, d: number): Goal | undefined => {
  switch (target.kind) {
    case 'atLeast':
      return target.value === null ? undefined : { count: requiredCount(d, target.value, target.strict), needs: [] };
    case 'about': {
      if (target.value === null) return undefined;
      const least = target.tolerance === null ? target.value : Math.max(0, target.value - target.tolerance);
      // Without a tolerance "khoảng" is taken at its word, and the judgement says that the tolerance is missing.
      const needs = target.tolerance === null ? [targetNeed('tolerance')] : [];
      return { count: requiredCount(d, least as Percent), needs };
    }
    case 'all':
      return { count: d, needs: [] };
    case 'keepRate':
      return keepRateGoal(target, d);
    case 'count':
      return target.value === null ? undefined : { count: target.value, needs: [] };
    case 'keepLevel':
    case 'yesNo':
      return undefined;
  }
};

const missingValueOf = (target: Target): Judgement => {
  if (target.kind === 'keepLevel' || target.kind === 'yesNo') return cannotTell(targetNeed('kind'));
  return target.kind === 'keepRate'
    ? cannotTell(targetNeed('value'), targetNeed('lastYear'))
    : cannotTell(targetNeed('value'));
};

/** `unresolved` of the denominator may count or not; the verdict is certain when that makes no difference. */
const judgeRatio = (target: Target, { n, d, unresolved, face }: AchievedRatio): Judgement => {
  if (d <= 0 && target.kind !== 'count') return cannotTell(targetNeed('denominator', 'emptyDenominator'));
  const goal = goalOf(target, d);
  if (goal === undefined) return missingValueOf(target);
  const reached = n >= goal.count;
  const certain = reached === n + unresolved >= goal.count;
  if (!certain && !face) return cannotTell(...goal.needs);
  return {
    verdict: verdictOf(reached),
    certain,
    missing: Math.max(0, goal.count - n),
    byHamlet: [],
    needs: goal.needs,
  };
};

const judgeLevelTarget = (value: number | null, achieved: AchievedLevel): Judgement => {
  if (value === null) return cannotTell(targetNeed('value'));
  const behind = conditionsOf(achieved, value);
  if (achieved.lowest >= value) return { verdict: 'met', certain: true, missing: 0, byHamlet: [], needs: [] };
  const needs = behind.flatMap((condition) => condition.needs);
  if (achieved.highest >= value) return cannotTell(...needs);
  return { verdict: 'notMet', certain: true, missing: largestMissing(behind), byHamlet: [], needs: [] };
};

const judgeYesNo = (value: boolean | null): Judgement =>
  value === null
    ? cannotTell(targetNeed('actual'))
    : { verdict: verdictOf(value), certain: true, missing: null, byHamlet: [], needs: [] };

const judgeCount = (target: Target, value: number | null): Judgement => {
  if (target.kind !== 'count') return cannotTell(targetNeed('kind'));
  if (target.value === null) return cannotTell(targetNeed('value'));
  if (value === null) return cannotTell(targetNeed('actual'));
  const missing = Math.max(0, target.value - value);
  return { verdict: verdictOf(missing === 0), certain: true, missing, byHamlet: [], needs: [] };
};

/**
 * Verdict on a target. `needs` names what is missing: in the target itself, or behind a level; why a ratio or an
 * answer is unknown is known to whoever measured it (see `judgeMeasured`). A target of a kind that does not fit what
 * was achieved cannot be judged.
 */
export const judge = (target: Target, achieved: Achieved): Judgement => {
  switch (achieved.kind) {
    case 'ratio':
      return judgeRatio(target, achieved);
    case 'level':
      return target.kind === 'keepLevel' ? judgeLevelTarget(target.value, achieved) : cannotTell(targetNeed('kind'));
    case 'yesNo':
      return target.kind === 'yesNo' ? judgeYesNo(achieved.value) : cannotTell(targetNeed('kind'));
    case 'count':
      return judgeCount(target, achieved.value);
    case 'unknown':
      return cannotTell();
  }
};
