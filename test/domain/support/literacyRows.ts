import { LITERACY_MEASURES, POPULATION_GROUPS } from '../../../src/domain/figures';
import type { LiteracyKey, LiteracyRow } from '../../../src/domain/figures';
import { literacyKey } from '../../../src/domain/literacy';
import type { Count } from '../../../src/domain/ratio';

export type Figures = Partial<Record<LiteracyKey, Count>>;

const NOBODY = Object.fromEntries(
  LITERACY_MEASURES.flatMap((measure) => POPULATION_GROUPS.map((group) => [literacyKey(measure, group), 0])),
) as Record<LiteracyKey, Count>;

/** One row an age; ages without figures have nobody in scope. */
export const literacyRows = (figures: Readonly<Record<number, Figures>> = {}, from = 15, to = 60): LiteracyRow[] =>
  Array.from({ length: to - from + 1 }, (_, index) => {
    const age = from + index;
    return { age, ...NOBODY, ...figures[age] };
  });

/** Rows with given totals in the middle of the bands 15-25, 26-35 and 36-60. */
export const bandRows = (bands: readonly [Figures, Figures, Figures]): LiteracyRow[] =>
  literacyRows({ 20: bands[0], 30: bands[1], 50: bands[2] });

export const people = (scope: Count, classA: Count, classB: Count): Figures => ({
  scopeTotal: scope,
  classATotal: classA,
  classBTotal: classB,
});
