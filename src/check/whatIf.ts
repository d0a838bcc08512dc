/** "Nếu như": the verdict on a target if some more people counted. Nothing is written anywhere. */
import { indicatorOf } from '../domain/indicators';
import { measureIndicator } from '../domain/measure';
import type { Measured, PlanFacts } from '../domain/planFacts';
import { measurementOf } from '../domain/ratioBounds';
import { openContext, seenTargets } from './check';
import type { CheckState } from './check';
import type { TargetResult } from './report';
import { judgeBy } from './targets';

/** A person who is not literate, and what is supposed: finishing grade 3 (level 1) or primary school (level 2). */
export interface Learner {
  readonly age: number;
  readonly literacyClass: 'A' | 'B';
  readonly reaches: 1 | 2;
}

export type Supposition =
  /** So many more of the numerator, by hamlet; hamlets that are not in the plan count too. */
  | { readonly kind: 'people'; readonly byHamlet: Readonly<Record<string, number>> }
  | { readonly kind: 'learners'; readonly learners: readonly Learner[] };

const withPeople = (measured: Measured, byHamlet: Readonly<Record<string, number>>): Measured => {
  const { achieved } = measured;
  // Of a ratio that is not known of everybody it cannot be said who is added.
  if (achieved.kind !== 'ratio' || achieved.d === null) return measured;
  const asked = Object.values(byHamlet).reduce((sum, people) => sum + Math.max(0, Math.floor(people)), 0);
  // Nobody can be added who is not in the denominator.
  const { d, unresolved } = achieved;
  const counted = achieved.n ?? 0;
  const n = counted + Math.min(asked, Math.max(0, d - unresolved - counted));
  return {
    ...measured,
    achieved: { kind: 'ratio', ...measurementOf(n, d, unresolved) },
    numerator: n,
    remainingByHamlet: measured.remainingByHamlet.map(({ hamlet, remaining }) => ({
      hamlet,
      remaining: remaining === null ? null : Math.max(0, remaining - Math.floor(byHamlet[hamlet] ?? 0)),
    })),
  };
};

type LiteracyRows = PlanFacts['literacy'];

/** Takes learners out of their class: at level 1 an A becomes a B, at level 2 anybody becomes literate. */
const withLearners = (rows: LiteracyRows, learners: readonly Learner[]): LiteracyRows =>
  rows.map((row) => {
    const own = learners.filter(({ age }) => age === row.age);
    if (own.length === 0 || row.classATotal === null || row.classBTotal === null) return row;
    const count = (literacyClass: 'A' | 'B', reaches?: 1 | 2): number =>
      own.filter((one) => one.literacyClass === literacyClass && (reaches === undefined || one.reaches === reaches))
        .length;
    const fromA = Math.min(count('A'), row.classATotal);
    const toB = Math.min(count('A', 1), fromA);
    return {
      ...row,
      classATotal: row.classATotal - fromA,
      classBTotal: Math.max(0, row.classBTotal + toB - count('B', 2)),
    };
  });

const measureSupposed = (code: string, facts: PlanFacts, now: Measured, supposition: Supposition): Measured => {
  if (supposition.kind === 'people') return withPeople(now, supposition.byHamlet);
  const indicator = indicatorOf(code);
  if (indicator === undefined) return now;
  return measureIndicator(indicator, { ...facts, literacy: withLearners(facts.literacy, supposition.learners) });
};

export interface WhatIf {
  readonly now: TargetResult;
  readonly then: TargetResult;
}

/** The result of the target in that row of the plan, now and as supposed; undefined for a row that is not there. */
export const whatIf = (
  { parsed, ruleSets }: Pick<CheckState, 'parsed' | 'ruleSets'>,
  targetRow: number,
  supposition: Supposition,
): WhatIf | undefined => {
  const { facts, targets } = openContext(parsed, null, ruleSets);
  const judged = targets[targetRow];
  if (judged === undefined) return undefined;
  const measured = measureSupposed(judged.result.code, facts, judged.measured, supposition);
  const then = judgeBy(targetRow, measured, { plan: seenTargets(parsed), facts, places: parsed.places });
  return then === undefined ? undefined : { now: judged.result, then: then.result };
};
