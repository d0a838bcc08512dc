/** Targets of a plan and how each kind is judged. */
import type { Percent } from './ratio';
import type { Condition, HamletShare, Need, Verdict } from './verdict';

export const TARGET_KINDS = ['atLeast', 'about', 'all', 'keepLevel', 'keepRate', 'yesNo', 'count'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/**
 * A target as the plan states it. `value` is a percentage for ratio kinds, a level for `keepLevel`, a number for
 * `count`; `null` where the plan gives none (`all`, `yesNo`).
 */
export type Target = {
  readonly code: string;
  readonly title: string;
} & (
  | { readonly kind: 'atLeast'; readonly value: Percent | null; readonly strict: boolean }
  | { readonly kind: 'about'; readonly value: Percent | null; readonly tolerance: Percent | null }
  | { readonly kind: 'all' }
  | { readonly kind: 'keepLevel'; readonly value: number | null }
  | { readonly kind: 'keepRate'; readonly value: Percent | null; readonly lastYear: Percent | null }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'count'; readonly value: number | null }
);

/**
 * What was achieved, as far as it is known. In a ratio, `unresolved` is how many of the denominator are not yet
 * known to count or not (a hamlet whose figure is blank counts with its whole denominator).
 */
export type Achieved =
  | {
      readonly kind: 'ratio';
      readonly n: number;
      readonly d: number;
      readonly unresolved: number;
      readonly face: boolean;
    }
  | {
      readonly kind: 'level';
      readonly level: number | null;
      /** The levels still possible; both are `level` when that is known. */
      readonly lowest: number;
      readonly highest: number;
      /** Does a level count only when every lower one holds too? */
      readonly stacked: boolean;
      readonly conditions: readonly Condition[];
    }
  | { readonly kind: 'yesNo'; readonly value: boolean | null }
  | { readonly kind: 'count'; readonly value: number | null }
  | { readonly kind: 'unknown' };

export interface Judgement {
  readonly verdict: Verdict;
  /** Would the verdict stand whichever way every unresolved row turned out? */
  readonly certain: boolean;
  /** People (units, lessons) still needed; 0 when met; `null` when it cannot be told or is not counted in people. */
  readonly missing: number | null;
  readonly byHamlet: readonly HamletShare[];
  readonly needs: readonly Need[];
}
