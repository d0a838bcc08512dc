/** The register of learning citizens: each person by itself, twice, and its counts against the hamlets' figures. */
import { qd324 } from '../../domain/regulations/qd324-khvn';
import { titleOf } from '../../domain/learningCitizen';
import { excludesPupils } from '../../domain/settings';
import { scoresOf } from '../facts';
import { custom } from '../engine/kinds/custom';
import { eachRow, inRange } from '../engine/kinds/rows';
import type { PlanRow } from '../engine/lists';
import type { Rule } from '../engine/rule';
import type { RuleContext } from '../engine/ruleContext';
import { addressText } from '../engine/wording';
import { hamletOfPlan } from './hamletNames';
import { personRules } from './people';

const list = 'citizens';
type Citizen = PlanRow<'citizens'>;

const SCORE_KEYS = [
  'score1',
  'score2',
  'score3',
  'score4',
  'score5',
  'score6',
  'score7',
  'score8',
  'score9',
  'score10',
] as const;
const TITLE_BASIS = [qd324.title];
/** Nobody older is known; a year before that is a slip. */
const OLDEST = 120;
/** A child of six has just started school and can be no learning citizen in any of the four groups. */
const YOUNGEST = 6;
const ADULT = 18;
const OF_WORKING_AGE = 15;

const birthYear = inRange({
  id: 'citizens/birth-year',
  severity: 'warning',
  cause: 'outOfRange',
  level: 1,
  basis: null,
  list,
  columns: ['birthYear'],
  min: (_, { year }) => (year === null ? null : year - OLDEST),
  max: (_, { year }) => (year === null ? null : year - YOUNGEST),
  plainValues: true,
});

const LEAST_AGE: Readonly<Record<NonNullable<Citizen['group']>, number>> = {
  residents: 0,
  workers: OF_WORKING_AGE,
  officialsAndEntrepreneurs: ADULT,
  pupilsAndStudents: 0,
};

const ageFitsGroup = eachRow({
  id: 'citizens/age-fits-group',
  severity: 'warning',
  cause: 'contradiction',
  level: 1,
  basis: TITLE_BASIS,
  list,
  columns: ['group', 'birthYear'],
  inspect:
    ({ year }) =>
    (citizen) => {
      const { group, birthYear: born } = citizen;
      if (group === null || born === null || year === null) return undefined;
      const age = year - born;
      if (age >= LEAST_AGE[group] || age < YOUNGEST) return undefined;
      return () => ({ columns: ['group', 'birthYear'], values: { age: String(age), least: String(LEAST_AGE[group]) } });
    },
});

/** Counted without making a list: this is asked of every row of a register of thousands. */
const blankScores = (citizen: Citizen): number => {
  let blank = 0;
  for (const key of SCORE_KEYS) if (citizen[key] === null) blank += 1;
  return blank;
};

const scoresComplete = eachRow({
  id: 'citizens/scores-complete',
  severity: 'warning',
  cause: 'missing',
  level: 1,
  basis: TITLE_BASIS,
  list,
  columns: [...SCORE_KEYS],
  inspect: (context) => (citizen, index) => {
    if (blankScores(citizen) === 0) return undefined;
    const isEmpty = (key: (typeof SCORE_KEYS)[number]): boolean =>
      citizen[key] === null && !(context.hasUnreadable && context.isUnreadable(context.place(list, index, key)));
    const columns = SCORE_KEYS.filter(isEmpty);
    if (columns.length === 0 || columns.length === SCORE_KEYS.length) return undefined;
    return () => ({ columns, values: { blank: columns.length, entered: SCORE_KEYS.length - columns.length } });
  },
});

const unknownHamlet = hamletOfPlan('citizens/unknown-hamlet', list);

interface OfHamlet {
  readonly listed: number;
  readonly titled: number;
  /** Persons whose title is not known yet. */
  readonly open: number;
}

const isPupil = ({ birthYear: born }: Citizen, year: number | null): boolean =>
  born !== null && year !== null && year - born < ADULT;

const countByHamlet = (context: RuleContext): ReadonlyMap<string, OfHamlet> =>
  context.once('citizensByHamlet', () => {
    const skipPupils = excludesPupils(context.settings);
    const counts = new Map<string, OfHamlet>();
    for (const citizen of context.rows(list)) {
      if (citizen.hamlet === null) continue;
      const key = context.nameKey(citizen.hamlet);
      const { listed, titled, open } = counts.get(key) ?? { listed: 0, titled: 0, open: 0 };
      const title = titleOf(scoresOf(citizen));
      const counted = title === 'met' && !(skipPupils && isPupil(citizen, context.year));
      counts.set(key, {
        listed: listed + 1,
        titled: titled + (counted ? 1 : 0),
        open: open + (title === null ? 1 : 0),
      });
    }
    return counts;
  });

/** Does somebody in the register belong to no hamlet yet? */
const hasHomeless = (context: RuleContext): boolean =>
  context.rows('citizens').some(({ name, hamlet }) => name !== null && hamlet === null);

/** A register with people whose title is open can still grow to the hamlet's figure. */
const registerEqualsHamlets = custom({
  id: 'citizens/register-equals-hamlets',
  severity: 'warning',
  cause: 'registerDiffers',
  level: 1,
  basis: null,
  columns: [{ list: 'hamlets', column: 'learningCitizens' }],
  inspect: (context, findings) => {
    const counts = countByHamlet(context);
    if (counts.size === 0) return undefined;
    context.rows('hamlets').forEach((row, index) => {
      if (row.name === null || row.learningCitizens === null) return;
      const left = row.learningCitizens;
      const { titled, open } = counts.get(context.nameKey(row.name)) ?? { titled: 0, open: 0 };
      if (left >= titled && left <= titled + open) return;
      findings.add(() => {
        const place = context.place('hamlets', index, 'learningCitizens');
        return {
          cells: [place],
          values: {
            row: context.label('hamlets', row, index, 'learningCitizens'),
            left,
            right: titled,
            difference: Math.abs(left - titled),
            open,
            cell: addressText(place),
          },
          offer:
            place === undefined || open > 0 || hasHomeless(context)
              ? undefined
              : { place, before: left, after: titled },
        };
      });
    });
    return undefined;
  },
});

const withinPopulation = custom({
  id: 'citizens/register-within-population',
  severity: 'error',
  cause: 'partAboveWhole',
  level: 1,
  basis: null,
  columns: [{ list: 'hamlets', column: 'population' }],
  inspect: (context, findings) => {
    const counts = countByHamlet(context);
    context.rows('hamlets').forEach((row, index) => {
      const listed = row.name === null ? 0 : (counts.get(context.nameKey(row.name))?.listed ?? 0);
      const { population } = row;
      if (population === null || listed <= population) return;
      findings.add(() => {
        const place = context.place('hamlets', index, 'population');
        return {
          cells: [place],
          values: {
            row: context.label('hamlets', row, index, 'population'),
            left: listed,
            right: population,
            cell: addressText(place),
          },
        };
      });
    });
    return undefined;
  },
});

export const citizenRules: readonly Rule[] = [
  birthYear,
  ageFitsGroup,
  scoresComplete,
  unknownHamlet,
  ...personRules(list, {
    duplicate: 'citizens/person-twice',
    sameNumber: 'citizens/number-twice',
    numberForm: 'citizens/number-form',
    numberContradicts: 'citizens/number-contradicts',
  }),
  registerEqualsHamlets,
  withinPopulation,
];
