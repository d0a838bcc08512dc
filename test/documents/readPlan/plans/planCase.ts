import type { IndicatorCode } from '../../../../src/domain/indicators';
import type { TargetKind } from '../../../../src/domain/targetKinds';
import type { PlanHead } from '../../../../src/documents/readPlan/planReading';

/** Code (`null`: the commune's own), kind, value, in the order of the plan. */
export type ExpectedTarget = readonly [IndicatorCode | null, TargetKind | null, number | null];

/** A plan written for the tests; communes and figures are invented unless the file says otherwise. */
export interface PlanCase {
  readonly name: string;
  readonly text: string;
  readonly head: Partial<PlanHead>;
  readonly expected: readonly ExpectedTarget[];
}
