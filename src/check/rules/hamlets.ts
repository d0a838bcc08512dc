/** The table of hamlets: parts within the whole, names, sums against the commune's own figures. */
import { CATALOGUE } from '../../domain/catalogue';
import { qd1373 } from '../../domain/regulations/qd1373-2021';
import { lookAlikeKey } from '../../vietnamese/hamletKey';
import { comparison, totals } from '../engine/kinds/comparison';
import { eachRow, unique } from '../engine/kinds/rows';
import type { PlanRow } from '../engine/lists';
import { field, total } from '../engine/operands';
import type { Rule } from '../engine/rule';

type Hamlet = PlanRow<'hamlets'>;

const partOfWhole = {
  severity: 'error',
  cause: 'partAboveWhole',
  level: 1,
  basis: null,
  list: 'hamlets',
  operator: '<=',
} as const;

const within: readonly Rule[] = [
  comparison({ ...partOfWhole, id: 'hamlets/female-within-population', left: 'female', right: 'population' }),
  comparison({ ...partOfWhole, id: 'hamlets/minority-within-population', left: 'minority', right: 'population' }),
  comparison({
    ...partOfWhole,
    id: 'hamlets/minority-female-within-both',
    pairs: [
      { left: 'minorityFemale', right: 'female' },
      { left: 'minorityFemale', right: 'minority' },
    ],
  }),
  comparison({
    ...partOfWhole,
    id: 'hamlets/groups-within-population',
    left: { plus: ['female', 'minority'], minus: ['minorityFemale'] },
    right: 'population',
  }),
  comparison({
    ...partOfWhole,
    id: 'hamlets/ages-nested',
    pairs: [
      { left: 'age18Plus', right: 'age15Plus' },
      { left: 'age15Plus', right: 'population' },
      { left: 'workingAge', right: 'age15Plus' },
    ],
  }),
  comparison({ ...partOfWhole, id: 'hamlets/households-within-population', left: 'households', right: 'population' }),
  comparison({
    ...partOfWhole,
    id: 'hamlets/competence-within-working-age',
    basis: [...qd1373.informationCompetence, ...qd1373.lifeSkills],
    pairs: [
      { left: 'informationCompetence', right: 'workingAge' },
      { left: 'lifeSkills', right: 'workingAge' },
    ],
    missing: { right: 'cannotTell' },
  }),
  comparison({
    ...partOfWhole,
    id: 'hamlets/training-within-age15',
    basis: qd1373.technicalTraining,
    left: 'technicalTraining',
    right: 'age15Plus',
    missing: { right: 'cannotTell' },
  }),
  comparison({
    ...partOfWhole,
    id: 'hamlets/university-within-training',
    basis: qd1373.university,
    left: 'university',
    right: 'technicalTraining',
    missing: { right: 'cannotTell' },
  }),
  comparison({
    ...partOfWhole,
    id: 'hamlets/adults-in-models-within-age15',
    left: 'adultsInLearningModels',
    right: 'age15Plus',
  }),
  comparison({
    ...partOfWhole,
    id: 'hamlets/families-within-households',
    pairs: [
      { left: 'learningFamilies', right: 'households' },
      { left: 'learningFamiliesRegistered', right: 'households' },
    ],
  }),
  comparison({
    ...partOfWhole,
    id: 'hamlets/learning-clans-within-clans',
    pairs: [
      { left: 'learningClans', right: 'clans' },
      { left: 'learningClansRegistered', right: 'clans' },
    ],
  }),
  comparison({
    ...partOfWhole,
    id: 'hamlets/recognised-within-registered',
    severity: 'warning',
    pairs: [
      { left: 'learningCitizens', right: 'learningCitizensRegistered' },
      { left: 'learningFamilies', right: 'learningFamiliesRegistered' },
      { left: 'learningClans', right: 'learningClansRegistered' },
    ],
  }),
];

const { part: citizens, whole } = CATALOGUE.CDHT.measure;

const learningCitizens = eachRow({
  id: 'hamlets/learning-citizens-within-denominator',
  severity: 'error',
  cause: 'partAboveWhole',
  level: 1,
  basis: qd1373.learningCitizens,
  list: 'hamlets',
  columns: [citizens],
  parts: Object.values(whole.columns).map((column) => [citizens, column]),
  inspect: (context) => {
    const column = whole.columns[context.settings[whole.setting]];
    return (row) => {
      const [n, d] = [row[citizens], row[column]];
      if (n === null || d === null || n <= d) return undefined;
      return () => ({
        columns: [citizens, column],
        values: { left: n, right: d, rightName: `“${context.header('hamlets', column)}”` },
      });
    };
  },
});

const sumsToCommune = {
  severity: 'error',
  cause: 'sumDiffers',
  level: 1,
  basis: null,
  operator: '==',
  missing: { left: 'cannotTell' },
} as const;

const sums: readonly Rule[] = [
  totals({
    ...sumsToCommune,
    id: 'hamlets/population-sums-to-commune',
    left: total('hamlets', 'population'),
    right: field('population', 'TT_DAN_SO'),
  }),
  totals({
    ...sumsToCommune,
    id: 'hamlets/age15-sums-to-commune',
    left: total('hamlets', 'age15Plus'),
    right: field('population15', 'TT_DAN_SO_15'),
  }),
  totals({
    ...sumsToCommune,
    id: 'hamlets/age18-sums-to-commune',
    left: total('hamlets', 'age18Plus'),
    right: field('population18', 'TT_DAN_SO_18'),
  }),
  totals({
    ...sumsToCommune,
    id: 'hamlets/working-age-sums-to-commune',
    left: total('hamlets', 'workingAge'),
    right: field('workingAge', 'TT_LAO_DONG'),
  }),
];

const hasName = (row: Hamlet): row is Hamlet & { readonly name: string } => row.name !== null && row.name !== '';

const duplicate = unique({
  id: 'hamlets/duplicate-name',
  severity: 'error',
  cause: 'duplicate',
  level: 1,
  basis: null,
  list: 'hamlets',
  columns: ['name'],
  keyOf: (row, context) => (hasName(row) ? context.nameKey(row.name) : null),
});

/** Names that differ in marks, words or the way a number is written: often one hamlet, sometimes really two. */
const lookAlike = eachRow({
  id: 'hamlets/look-alike-name',
  severity: 'warning',
  cause: 'spelling',
  level: 1,
  basis: null,
  list: 'hamlets',
  columns: ['name'],
  inspect: (context) => {
    const known = new Map<string, { readonly name: string; readonly index: number }>();
    return (row, index) => {
      if (!hasName(row)) return undefined;
      const { name } = row;
      const key = lookAlikeKey(name);
      const first = known.get(key);
      if (first === undefined) {
        known.set(key, { name, index });
        return undefined;
      }
      // The same name twice is the business of the rule above.
      if (context.nameKey(first.name) === context.nameKey(name)) return undefined;
      return () => ({
        columns: ['name'],
        also: [context.place('hamlets', first.index, 'name')],
        values: {
          name,
          otherName: first.name,
          otherLine: String(context.sheetRow('hamlets', first.index, 'name') ?? first.index + 1),
        },
      });
    };
  },
});

export const hamletRules: readonly Rule[] = [...within, learningCitizens, ...sums, duplicate, lookAlike];
