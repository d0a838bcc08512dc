/** Learning citizens of the commune by the register, while the hamlets' own figures are blank. */
import { countCitizens } from './learningCitizen';
import type { Citizen, CitizenCount } from './learningCitizen';
import { blankNeeds, denominatorOf } from './measureRatio';
import type { RatioColumns, RatioRow } from './measureRatio';
import { NOTHING_MEASURED } from './planFacts';
import type { HamletRemainder, Measured, PlanFacts } from './planFacts';
import { qd324 } from './regulations/qd324-khvn';
import type { PlanSettings } from './settings';
import type { Need } from './verdict';
import { nameKey } from '../vietnamese/nameKey';

/** Pupils can hold the title; where the population is adults they must not be counted against it. */
const excludesPupils = ({ pupilsCounted, learningCitizenDenominator }: PlanSettings): boolean =>
  !pupilsCounted && learningCitizenDenominator !== 'allResidents';

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

const byHamletName = (
  citizens: readonly Citizen[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, readonly Citizen[]> => {
  const groups = new Map<string, Citizen[]>();
  for (const citizen of citizens) {
    const name = keyOf(citizen.hamlet ?? '');
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [citizen]);
    else group.push(citizen);
  }
  return groups;
};

/** `rows`: the hamlets with the people that the share is taken of. */
export const citizensFromRegister = (
  rows: readonly RatioRow[],
  columns: RatioColumns,
  { settings, citizens }: PlanFacts,
): Measured => {
  const rule = { excludePupils: excludesPupils(settings), year: settings.year };
  const count = countCitizens(citizens, rule);
  const { n, unresolved } = count;
  const { d, needs } = denominatorOf(rows, columns);
  const keyOf = keyOnce();
  const groups = byHamletName(citizens, keyOf);
  const remainingByHamlet = rows.map((row): HamletRemainder => {
    const titled = countCitizens(groups.get(keyOf(row.name)) ?? [], rule).n;
    return { hamlet: row.name, remaining: row.d === null ? null : Math.max(0, row.d - titled) };
  });
  return {
    ...NOTHING_MEASURED,
    achieved: d === null ? { kind: 'unknown' } : { kind: 'ratio', n, d, unresolved, face: true },
    numerator: n,
    denominator: d,
    needs: [...needs, ...registerNeeds(count, settings.year)],
    remainingByHamlet,
    figures: [qd324.scale.id, qd324.title.id],
  };
};
