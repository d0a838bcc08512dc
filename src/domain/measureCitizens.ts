/** Learning citizens of the commune by the register, while the hamlets' own figures are blank. */
import { countCitizens } from './learningCitizen';
import type { Citizen, CitizenCount } from './learningCitizen';
import { denominatorOf } from './measureRatio';
import type { RatioColumns, RatioRow } from './measureRatio';
import { blankNeeds, namedContradictions } from './needs';
import { NOTHING_MEASURED } from './planFacts';
import type { HamletRemainder, Measured, PlanFacts } from './planFacts';
import type { RegisterTotals } from './registerTotals';
import { anything, between, boundsOf, countBoundsOf } from './ratioBounds';
import type { Portion } from './ratioBounds';
import { qd324 } from './regulations/qd324-khvn';
import { excludesPupils } from './settings';
import type { Need } from './verdict';
import { nameKey } from '../vietnamese/nameKey';

const registerNeeds = (count: CitizenCount, year: number | null): readonly Need[] => {
  const scores = blankNeeds('citizens', 'scores', count.withoutScores);
  if (count.withoutBirthYear === 0) return scores;
  if (year !== null) return [...scores, ...blankNeeds('citizens', 'birthYear', count.withoutBirthYear)];
  return [...scores, { part: 'info', field: 'year', rows: 1, reason: 'notEntered' }];
};

/** Keys of names as they are met: a register repeats a score of hamlets thousands of times. */
const keyOnce = (): ((name: string) => string) => {
  const known = new Map<string, string>();
  return (name) => {
    const key = known.get(name) ?? nameKey(name);
    known.set(name, key);
    return key;
  };
};

const byHamletKey = (citizens: readonly Citizen[]): ReadonlyMap<string, readonly Citizen[]> => {
  const keyOf = keyOnce();
  const groups = new Map<string, Citizen[]>();
  for (const citizen of citizens) {
    const name = keyOf(citizen.hamlet ?? '');
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [citizen]);
    else group.push(citizen);
  }
  return groups;
};

/** What the register comes to by the settings of the plan. */
export const citizenTotals = ({ citizens, settings }: Pick<PlanFacts, 'citizens' | 'settings'>): RegisterTotals => {
  const rule = { excludePupils: excludesPupils(settings), year: settings.year };
  return {
    persons: citizens.length,
    count: countCitizens(citizens, rule),
    byHamlet: new Map(
      [...byHamletKey(citizens)].map(([hamlet, group]) => [hamlet, countCitizens(group, rule).n] as const),
    ),
  };
};

/**
 * People with the title out of those of whom the share is taken. What the register holds of a hamlet whose people are
 * not known is the fewest that they can be; more with the title than people there are contradicts itself.
 */
const portionOf = (rows: readonly RatioRow[], { n, unresolved }: CitizenCount): Portion => {
  const known = rows.reduce((sum, row) => sum + (row.d ?? 0), 0);
  if (rows.length > 0 && rows.every(({ d }) => d !== null)) return between(n, Math.min(known, n + unresolved), known);
  const there = known + rows.reduce((sum, row) => sum + (row.d === null ? (row.n ?? 0) : 0), 0);
  const most = n + unresolved;
  return { ...between(n, most, Math.max(there, most)), anyWorse: true };
};

/** `rows`: the hamlets with the people that the share is taken of. */
export const citizensFromRegister = (rows: readonly RatioRow[], columns: RatioColumns, facts: PlanFacts): Measured => {
  const { settings } = facts;
  const { count, byHamlet } = facts.totals?.citizens ?? citizenTotals(facts);
  const { n } = count;
  const titled = rows.map((row) => ({ ...row, n: byHamlet.get(nameKey(row.name)) ?? 0 }));
  const hasTooMany = ({ n: people, d: there }: RatioRow): boolean =>
    there !== null && people !== null && people > there;
  const hasSome = titled.some(hasTooMany);
  const whole = denominatorOf(rows, columns);
  const contradicts = hasSome || (whole.d !== null && n > whole.d);
  const portion = contradicts ? anything() : portionOf(titled, count);
  const d = contradicts ? null : whole.d;
  const unresolved = d === null ? 0 : Math.min(count.unresolved, d - n);
  // Where no hamlet has too many, all of them together have.
  const needs = namedContradictions(columns.part, [columns.denominator], titled, hasSome ? hasTooMany : () => true);
  return {
    ...NOTHING_MEASURED,
    achieved: {
      kind: 'ratio',
      n: contradicts ? null : n,
      d,
      unresolved,
      bounds: boundsOf([portion]),
      counts: countBoundsOf([portion]),
    },
    numerator: contradicts ? null : n,
    denominator: d,
    needs: [...(contradicts ? needs : []), ...whole.needs, ...registerNeeds(count, settings.year)],
    remainingByHamlet: titled.map(({ name, n: people, d: there }): HamletRemainder => ({
      hamlet: name,
      remaining: there === null || people > there ? null : there - people,
    })),
    figures: [qd324.scale.id, qd324.title.id],
  };
};
