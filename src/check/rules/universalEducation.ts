/** Universal education: counts within their populations, rows that must fit each other, levels that skip a step. */
import { indicatorOf } from '../../domain/indicators';
import { PROGRAMMES } from '../../domain/programmes';
import { figuresOnCode } from '../../domain/regulations/ruleSet';
import { UNIVERSAL_EDUCATION_FIGURES } from '../../domain/universalEducationFigures';
import type { UniversalEducationCode } from '../../domain/universalEducationCodes';
import { comparison } from '../engine/kinds/comparison';
import { custom } from '../engine/kinds/custom';
import { unique, wholeMissing } from '../engine/kinds/rows';
import type { PlanRow } from '../engine/lists';
import type { Rule } from '../engine/rule';
import type { RuleContext } from '../engine/ruleContext';
import { addressText } from '../engine/wording';

type Row = PlanRow<'universalEducation'>;

const list = 'universalEducation';

const withinPopulation = comparison({
  id: 'universalEducation/count-within-population',
  severity: 'error',
  cause: 'partAboveWhole',
  level: 1,
  basis: null,
  list,
  left: 'count',
  operator: '<=',
  right: 'population',
  missing: { right: 'cannotTell' },
});

const populationMissing = wholeMissing({
  id: 'universalEducation/population-missing',
  severity: 'warning',
  cause: 'missing',
  level: 1,
  basis: null,
  list,
  pairs: [{ parts: ['count'], whole: 'population' }],
});

const codeOnce = unique({
  id: 'universalEducation/code-once',
  severity: 'error',
  cause: 'duplicate',
  level: 1,
  basis: null,
  list,
  columns: ['code'],
  keyOf: ({ code }) => (code === null || code === '' ? null : code.trim().toUpperCase()),
});

interface Found {
  readonly row: Row;
  readonly index: number;
}

const find = (context: RuleContext, code: UniversalEducationCode): Found | undefined => {
  const index = context.rows(list).findIndex((row) => row.code === code);
  const row = context.rows(list)[index];
  return row === undefined ? undefined : { row, index };
};

/** "Số trẻ em 11 tuổi còn lại": those of 11 who have not finished primary school. */
const remaining = custom({
  id: 'universalEducation/remaining-age-11',
  severity: 'error',
  cause: 'sumDiffers',
  level: 1,
  basis: (ruleSet) => figuresOnCode([ruleSet], 'TH_11T_CON_LAI_DANG_HOC'),
  columns: [
    { list, column: 'count' },
    { list, column: 'population' },
  ],
  inspect: (context, findings) => {
    const all = find(context, 'TH_11T_HOAN_THANH');
    const rest = find(context, 'TH_11T_CON_LAI_DANG_HOC');
    if (all === undefined || rest === undefined) return undefined;
    const { count, population } = all.row;
    const stated = rest.row.population;
    if (count === null || population === null || stated === null || count > population) return undefined;
    const expected = population - count;
    if (expected === stated) return undefined;
    const place = context.place(list, rest.index, 'population');
    findings.add(() => ({
      cells: [place, context.place(list, all.index, 'count'), context.place(list, all.index, 'population')],
      values: { left: stated, right: expected, population, count, cell: addressText(place) },
    }));
    return undefined;
  },
});

/** Pairs of figures that are taken of the same people. */
const SAME_PEOPLE: readonly (readonly [UniversalEducationCode, UniversalEducationCode])[] = [
  ['THCS_15_18_TOT_NGHIEP', 'THCS_15_18_DANG_HOC'],
  ['MN35_DEN_TRUONG', 'MN35_HOAN_THANH'],
];

const samePopulation = custom({
  id: 'universalEducation/same-population',
  severity: 'warning',
  cause: 'contradiction',
  level: 1,
  basis: null,
  columns: [{ list, column: 'population' }],
  inspect: (context, findings) => {
    for (const [first, second] of SAME_PEOPLE) {
      const [a, b] = [find(context, first), find(context, second)];
      const [left, right] = [a?.row.population ?? null, b?.row.population ?? null];
      if (a === undefined || b === undefined || left === null || right === null || left === right) continue;
      const places = [context.place(list, a.index, 'population'), context.place(list, b.index, 'population')] as const;
      findings.add(() => ({
        cells: places,
        values: {
          left,
          right,
          leftName: UNIVERSAL_EDUCATION_FIGURES[first].title,
          rightName: UNIVERSAL_EDUCATION_FIGURES[second].title,
          leftCell: addressText(places[0]),
          rightCell: addressText(places[1]),
        },
      }));
    }
    return undefined;
  },
});

/** Levels of literacy look at different ages; those of universal education stand upon one another. */
const hasStackedLevels = (code: string): boolean => {
  const measure = indicatorOf(code)?.measure;
  return measure?.kind === 'level' && PROGRAMMES[measure.programme].people.list === 'universalEducation';
};

/** Everything that a higher level adds is there, and a lower level fails: usually a slip in one row. */
const levelSkipped = custom({
  id: 'universalEducation/level-skipped',
  severity: 'warning',
  cause: 'contradiction',
  level: 2,
  basis: ({ primary, lowerSecondary }) =>
    [primary, lowerSecondary].flatMap((one) => one?.conditions ?? []).map(({ figure }) => figure),
  inspect: (context, findings) => {
    for (const { result } of context.targets) {
      if (!hasStackedLevels(result.code)) continue;
      const verdictOf = (level: number): 'met' | 'notMet' | 'open' => {
        const own = result.conditions.filter((condition) => condition.level === level && condition.threshold !== null);
        if (own.some(({ verdict }) => verdict === 'notMet')) return 'notMet';
        return own.length > 0 && own.every(({ verdict }) => verdict === 'met') ? 'met' : 'open';
      };
      const failed = [1, 2].find(
        (level) => verdictOf(level) === 'notMet' && [2, 3].some((above) => above > level && verdictOf(above) === 'met'),
      );
      if (failed === undefined) continue;
      const reached = [3, 2].find((level) => verdictOf(level) === 'met') ?? failed;
      findings.add(() => ({
        cells: [result.places.numerator ?? undefined],
        values: { title: result.title, level: String(reached), failed: String(failed) },
      }));
    }
    return undefined;
  },
});

export const universalEducationRules: readonly Rule[] = [
  withinPopulation,
  populationMissing,
  codeOnce,
  remaining,
  samePopulation,
  levelSkipped,
];
