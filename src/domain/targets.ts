/** Targets of a plan, and what was achieved of them. */
import type { AimParts } from './bound';
import type { Percent } from './ratio';
import type { KindOf, PartsRecord, TargetKind } from './targetKinds';
import type { Condition, HamletShare, Need, Verdict } from './verdict';

type AimOf<K extends TargetKind> = { readonly kind: K } & PartsRecord<
  K,
  (K extends KindOf<'share'> ? Percent : number) | null
>;

/**
 * A target as the plan states it, with the parts that its kind has: percentages for kinds that judge a share, a level
 * or a number for the others; `null` for what the plan leaves open.
 */
export type Target = {
  readonly code: string;
  readonly title: string;
} & { [K in TargetKind]: AimOf<K> }[TargetKind];

/** What the target states, whatever its kind. */
export const partsOf = (target: Target): AimParts => target as Target & AimParts;

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
