/** Judges a target by what was achieved. What each kind asks is said in `targetKinds.ts`. */
import { isEnough, knownBounds, requiredOf } from './bound';
import type { AimPart, AimParts } from './bound';
import { conditionsOf, largestMissing, levelVerdict } from './levels';
import type { Count } from './ratio';
import { kindDefinition, partsToJudge } from './targetKinds';
import type { Judged, TargetKind } from './targetKinds';
import { partsOf } from './targets';
import type { Achieved, Judgement, Target } from './targets';
import type { Need, Verdict } from './verdict';

type AchievedRatio = Extract<Achieved, { kind: 'ratio' }>;
type AchievedLevel = Extract<Achieved, { kind: 'level' }>;

/** Column keys of the table of targets. */
type TargetColumn = 'kind' | AimPart | 'actual' | 'denominator';

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

const wrongKind = (): Judgement => cannotTell(targetNeed('kind'));

/** What a target asks of so many: the smallest count that meets it. */
interface Goal {
  readonly count: number;
  /** Figures that would have made the goal more exact, without keeping it from being judged. */
  readonly needs: readonly Need[];
}

/** Undefined: too little is stated to know what the target asks. `whole` is 1 for a level and a count. */
const goalOf = (target: Target, whole: number): Goal | undefined => {
  const { bounds, sharpenedBy } = kindDefinition(target.kind);
  const parts = partsOf(target);
  const counts = knownBounds(bounds, parts).map((bound) => requiredOf(whole, bound));
  if (counts.length === 0) return undefined;
  const isSharp = sharpenedBy === undefined || (parts[sharpenedBy] ?? null) !== null;
  return { count: Math.max(...counts), needs: isSharp ? [] : [targetNeed(sharpenedBy)] };
};

const nothingAsked = ({ kind }: Target): Judgement => cannotTell(...partsToJudge(kind).map((part) => targetNeed(part)));

const judgesIs = ({ kind }: Target, ...judged: readonly Judged[]): boolean =>
  judged.includes(kindDefinition(kind).judges);

/** By how far what was achieved falls short of what is asked; `null` where that is not known. */
const shortOf = (goal: Goal | undefined, n: Count): number | null =>
  goal === undefined || n === null ? null : Math.max(0, goal.count - n);

const between = (
  reachedAtLeast: boolean,
  reachedAtMost: boolean,
  missing: number | null,
  { needs }: Goal,
): Judgement => {
  if (reachedAtLeast) return { verdict: 'met', certain: true, missing: 0, byHamlet: [], needs };
  if (reachedAtMost) return cannotTell(...needs);
  return { verdict: 'notMet', certain: true, missing, byHamlet: [], needs };
};

const judgeShare = (target: Target, { n, d, bounds }: AchievedRatio): Judgement => {
  if (bounds === null) return cannotTell(...(d === 0 ? [targetNeed('denominator', 'emptyDenominator')] : []));
  const [lowest, highest] = [goalOf(target, bounds.lowest.d), goalOf(target, bounds.highest.d)];
  if (lowest === undefined || highest === undefined) return nothingAsked(target);
  const missing = d === null ? null : shortOf(goalOf(target, d), n ?? 0);
  return between(bounds.lowest.n >= lowest.count, bounds.highest.n >= highest.count, missing, lowest);
};

const judgeRatio = (target: Target, achieved: AchievedRatio): Judgement => {
  if (judgesIs(target, 'share')) return judgeShare(target, achieved);
  if (!judgesIs(target, 'count')) return wrongKind();
  const goal = goalOf(target, 1);
  if (goal === undefined) return nothingAsked(target);
  const { lowest, highest } = achieved.counts;
  const missing = shortOf(goal, achieved.n ?? 0);
  return between(lowest >= goal.count, highest === null || highest >= goal.count, missing, goal);
};

const judgeLevel = (target: Target, achieved: AchievedLevel): Judgement => {
  if (!judgesIs(target, 'level')) return wrongKind();
  const goal = goalOf(target, 1);
  if (goal === undefined) return nothingAsked(target);
  const behind = conditionsOf(achieved, goal.count);
  switch (levelVerdict(achieved, goal.count)) {
    case 'met':
      return { verdict: 'met', certain: true, missing: 0, byHamlet: [], needs: [] };
    case 'cannotTell':
      return cannotTell(...behind.flatMap((condition) => condition.needs));
    case 'notMet':
      return { verdict: 'notMet', certain: true, missing: largestMissing(behind), byHamlet: [], needs: [] };
  }
};

const judgeAnswer = (target: Target, value: boolean | null): Judgement => {
  if (!judgesIs(target, 'answer')) return wrongKind();
  return value === null
    ? cannotTell(targetNeed('actual'))
    : { verdict: verdictOf(value), certain: true, missing: null, byHamlet: [], needs: [] };
};

const judgeCount = (target: Target, value: number | null): Judgement => {
  if (!judgesIs(target, 'count')) return wrongKind();
  const goal = goalOf(target, 1);
  if (goal === undefined) return nothingAsked(target);
  if (value === null) return cannotTell(targetNeed('actual'));
  const missing = Math.max(0, goal.count - value);
  return { verdict: verdictOf(missing === 0), certain: true, missing, byHamlet: [], needs: goal.needs };
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
      return judgeLevel(target, achieved);
    case 'yesNo':
      return judgeAnswer(target, achieved.value);
    case 'count':
      return judgeCount(target, achieved.value);
    case 'unknown':
      return cannotTell();
  }
};

/** Verdict on a share, a level or a count that is given as one number, by what is stated of the target. */
export const judgeFigure = (kind: TargetKind, figure: number, parts: AimParts): Verdict => {
  const bounds = knownBounds(kindDefinition(kind).bounds, parts);
  return bounds.length === 0 ? 'cannotTell' : verdictOf(bounds.every((bound) => isEnough(figure, bound)));
};

/** Verdict on an answer. */
export const judgeYesNo = (answer: boolean | null): Verdict => (answer === null ? 'cannotTell' : verdictOf(answer));
