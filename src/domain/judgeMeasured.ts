/** Judges a target by what was measured, with what is missing and where. */
import { judge } from './judge';
import { distinctNeeds } from './needs';
import type { HamletRemainder, Measured } from './planFacts';
import { percentOfFraction } from './ratio';
import { spread } from './spread';
import type { Judgement, Target } from './targets';
import type { HamletShare, Need } from './verdict';

/** Last year's rate as the plan states it or, where it does not, as its own tables give it. */
const withLastYear = (target: Target, { lastYear }: Measured): Target =>
  target.kind === 'keepRate' && target.lastYear === null && lastYear !== null && lastYear.d > 0
    ? { ...target, lastYear: percentOfFraction(lastYear.n / lastYear.d) }
    : target;

const sharesOf = (missing: number | null, remainders: readonly HamletRemainder[]): readonly HamletShare[] => {
  if (missing === null || missing === 0) return [];
  const shares = spread(
    missing,
    remainders.map(({ remaining }) => remaining),
  );
  return remainders.flatMap(({ hamlet }, index) => {
    const share = shares[index] ?? 0;
    return share > 0 ? [{ hamlet, missing: share }] : [];
  });
};

/** What a verdict that may still change waits for. A level has said so itself: it does not wait for other levels. */
const needsOf = (judgement: Judgement, { achieved, needs }: Measured): readonly Need[] =>
  distinctNeeds(judgement.certain || achieved.kind === 'level' ? judgement.needs : [...needs, ...judgement.needs]);

export const judgeMeasured = (target: Target, measured: Measured): Judgement => {
  const judgement = judge(withLastYear(target, measured), measured.achieved);
  const needs = needsOf(judgement, measured);
  return { ...judgement, needs, byHamlet: sharesOf(judgement.missing, measured.remainingByHamlet) };
};
