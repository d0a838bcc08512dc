/** Learning citizens of the commune: from the hamlets' figures or, while those are blank, from the register. */
import { learningCitizenDenominatorKey } from './indicators';
import { countCitizens } from './learningCitizen';
import type { Citizen, CitizenCount } from './learningCitizen';
import { blankNeeds, denominatorOf, measureRatio } from './measureRatio';
import type { RatioColumns } from './measureRatio';
import { NEED_SOURCES } from './needSources';
import { NOTHING_MEASURED } from './planFacts';
import type { HamletRemainder, Measured, PlanFacts } from './planFacts';
import { qd324 } from './regulations/qd324-khvn';
import type { PlanSettings, SettingId } from './settings';
import type { Need } from './verdict';
import { nameKey } from '../vietnamese/nameKey';

const ASSUMED: readonly SettingId[] = ['learningCitizenDenominator', 'pupilsCounted'];

/** Pupils can hold the title; where the population is adults they must not be counted against it. */
const excludesPupils = ({ pupilsCounted, learningCitizenDenominator }: PlanSettings): boolean =>
  !pupilsCounted && learningCitizenDenominator !== 'allResidents';

const registerNeeds = (count: CitizenCount, year: number | null): readonly Need[] => {
  const scores = blankNeeds(NEED_SOURCES.citizens, 'scores', count.withoutScores);
  if (count.withoutBirthYear === 0) return scores;
  if (year !== null) return [...scores, ...blankNeeds(NEED_SOURCES.citizens, 'birthYear', count.withoutBirthYear)];
  return [...scores, { source: NEED_SOURCES.year, column: null, rows: 1, reason: 'notEntered' }];
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

const fromRegister = ({ settings, hamlets, citizens }: PlanFacts, columns: RatioColumns): Measured => {
  const key = learningCitizenDenominatorKey(settings.learningCitizenDenominator);
  const rule = { excludePupils: excludesPupils(settings), year: settings.year };
  const count = countCitizens(citizens, rule);
  const { n, unresolved } = count;
  const { d, needs } = denominatorOf(
    hamlets.map((row) => ({ name: row.name, n: null, d: row[key] })),
    columns,
  );
  const keyOf = keyOnce();
  const groups = byHamletName(citizens, keyOf);
  const remainingByHamlet = hamlets.map((row): HamletRemainder => {
    const people = row[key];
    const titled = countCitizens(groups.get(keyOf(row.name)) ?? [], rule).n;
    return { hamlet: row.name, remaining: people === null ? null : Math.max(0, people - titled) };
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

export const measureCitizens = (facts: PlanFacts): Measured => {
  const { hamlets, citizens, settings } = facts;
  const key = learningCitizenDenominatorKey(settings.learningCitizenDenominator);
  const columns: RatioColumns = { source: NEED_SOURCES.hamlets, numerator: 'learningCitizens', denominator: key };
  const entered = citizens.length === 0 || hamlets.some(({ learningCitizens }) => learningCitizens !== null);
  const measured = entered
    ? measureRatio(
        hamlets.map((row) => ({ name: row.name, n: row.learningCitizens, d: row[key] })),
        columns,
        true,
      )
    : fromRegister(facts, columns);
  return { ...measured, assumptions: ASSUMED };
};
