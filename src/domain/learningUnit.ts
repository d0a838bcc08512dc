/** The title "Đơn vị học tập" of bodies, schools, enterprises of the commune. */
import type { UnitRow } from './figures';
import type { Ratio } from './ratio';

export interface UnitCount {
  /** Recognised this year, out of all units of the list. */
  readonly n: number;
  readonly d: number;
  /** Units of which it was not entered whether they are recognised. */
  readonly unresolved: number;
  /** Recognised last year; `null` while that is blank for some unit. */
  readonly lastYear: Ratio | null;
}

export const countUnits = (units: readonly UnitRow[]): UnitCount => ({
  n: units.filter(({ recognised }) => recognised === true).length,
  d: units.length,
  unresolved: units.filter(({ recognised }) => recognised === null).length,
  lastYear:
    units.length === 0 || units.some(({ recognisedLastYear }) => recognisedLastYear === null)
      ? null
      : { n: units.filter(({ recognisedLastYear }) => recognisedLastYear === true).length, d: units.length },
});

/** Members with the title "Công dân học tập", out of all members; `null` while a figure of some unit is blank. */
export const membersWithTitle = (units: readonly UnitRow[]): Ratio | null => {
  if (units.some(({ members, membersWithTitle: titled }) => members === null || titled === null)) return null;
  return {
    n: units.reduce((sum, unit) => sum + (unit.membersWithTitle ?? 0), 0),
    d: units.reduce((sum, unit) => sum + (unit.members ?? 0), 0),
  };
};
