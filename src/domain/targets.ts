/** Targets of a plan, and what was achieved of them. */
import type { AimParts } from './bound';
import type { Percent } from './ratio';
import type { Measurement } from './ratioBounds';
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

/** What was achieved, as far as it is known, and what it can still come to. */
export type Achieved =
  | ({ readonly kind: 'ratio' } & Measurement)
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
  /** Met or not met only where it stands whichever way everything turns out that is missing or contradicts itself. */
  readonly verdict: Verdict;
  /** Is there a verdict? */
  readonly certain: boolean;
  /** People (units, lessons) still needed; 0 when met; `null` when it cannot be told or is not counted in people. */
  readonly missing: number | null;
  readonly byHamlet: readonly HamletShare[];
  readonly needs: readonly Need[];
}
