/** Working age by year and sex (Nghị định 135/2020/NĐ-CP). */
import { figureFor } from './regulations/figure';
import type { Figure } from './regulations/figure';
import { workingAgeSeries } from './regulations/nd135-2020';
import type { WorkingAge } from './regulations/nd135-2020';

export type Sex = 'male' | 'female';

/** Ages in months; somebody is of working age from `from` on, until before `until`. */
export interface WorkingAgeBounds {
  readonly from: number;
  readonly until: number;
}

/** Undefined for a year whose bounds are not known: the table ends, and nothing says that the last row goes on. */
export const workingAgeBounds = (year: number | null, sex: Sex): WorkingAgeBounds | undefined => {
  const found = figureFor(workingAgeSeries, year);
  if (!found.known) return undefined;
  const { lowest, retirementMale, retirementFemale } = found.figure.value;
  return { from: lowest, until: sex === 'male' ? retirementMale : retirementFemale };
};

export const workingAgeFigure = (year: number | null): Figure<WorkingAge> | undefined => {
  const found = figureFor(workingAgeSeries, year);
  return found.known ? found.figure : undefined;
};
