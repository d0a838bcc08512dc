/** National milestones of 2025 and 2030 beside a plan's own targets. */
import { indicatorOf } from './indicators';
import { percent } from './ratio';
import type { Percent } from './ratio';
import { figureFor } from './regulations/figure';
import type { Figure } from './regulations/figure';
import type { Milestone, MilestoneScope } from './regulations/milestones';
import { kindDefinition, statedAim } from './targetKinds';
import { partsOf } from './targets';
import type { Target } from './targets';

export type NationalTarget =
  | {
      readonly known: true;
      readonly value: Percent;
      readonly scope: MilestoneScope;
      readonly figure: Figure<Milestone>;
    }
  /** `lastYear`: the last year with a milestone, if there was one before. */
  | { readonly known: false; readonly lastYear: number | null };

/** The milestone in force: that of 2025 up to 2025, that of 2030 from 2026 on. None outside 2021-2030. */
export const nationalTarget = (code: string, year: number | null): NationalTarget => {
  const found = figureFor(indicatorOf(code)?.milestones ?? [], year);
  if (!found.known) return found;
  const { atLeast, scope } = found.figure.value;
  return { known: true, value: percent(atLeast), scope, figure: found.figure };
};

/** A share of provinces, districts or centres says nothing about the share that one commune should reach. */
const COMPARABLE: readonly MilestoneScope[] = ['people', 'institutions', 'units', 'families', 'clans', 'hamlets'];

/** `null` for a target that is no share, and where the plan states none. */
const aimOf = (target: Target): number | null =>
  kindDefinition(target.kind).judges === 'share' ? statedAim(target.kind, partsOf(target)) : null;

/** Does the plan aim below the national milestone? That is a note, never an error. `null`: cannot be compared. */
export const planBelowNational = (target: Target, year: number | null): boolean | null => {
  const national = nationalTarget(target.code, year);
  const aim = aimOf(target);
  if (!national.known || aim === null || !COMPARABLE.includes(national.scope)) return null;
  return aim < national.value;
};
