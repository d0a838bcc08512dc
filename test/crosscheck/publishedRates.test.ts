/**
 * Form XMC-3 of a whole province, its counts typed in by age: the bands show the rates that the province published.
 * Published are the rates alone, so the counts are made to fit them; they are of a province's size.
 */
import { LITERACY_BANDS, parseBand } from '../../src/domain/literacy';
import { newPlan } from '../../src/workbook/newPlan';
import type { Plan } from '../../src/workbook/plan';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../src/workbook/parse/snapshotOfTemplate';
import { buildTemplate } from '../../src/workbook/template';
import { evaluationOf } from '../../src/workbook/template/evaluation';
import { tableById } from '../../src/workbook/workbook';

interface Published {
  readonly province: string;
  /** In scope at every age. */
  readonly scope: number;
  /** Not literate at level 1 and at level 2, up to the end of each band. */
  readonly notLiterate: readonly (readonly [level1: number, level2: number])[];
  readonly rates: readonly (readonly [level1: string | null, level2: string])[];
  readonly decimals: number;
}

const PUBLISHED: readonly Published[] = [
  {
    province: 'Lạng Sơn, 2024',
    scope: 12_000,
    notLiterate: [
      [13, 40],
      [277, 706],
      [3_809, 15_346],
    ],
    rates: [
      ['99.99', '99.97'],
      ['99.89', '99.72'],
      ['99.31', '97.22'],
    ],
    decimals: 2,
  },
  {
    province: 'Sơn La',
    scope: 18_000,
    notLiterate: [
      [700, 1_782],
      [1_500, 4_158],
      [11_000, 33_120],
    ],
    rates: [
      [null, '99.1'],
      [null, '98.9'],
      [null, '96.0'],
    ],
    decimals: 1,
  },
];

/** Ages that a band adds to the one before it. */
const STEPS: readonly (readonly [from: number, to: number])[] = LITERACY_BANDS.map((band, index) => {
  const before = LITERACY_BANDS[index - 1];
  const ages = parseBand(band)!;
  return [before === undefined ? ages.from : parseBand(before)!.to + 1, ages.to];
});

/** `people` over so many ages as evenly as whole people can be. */
const share = (people: number, ages: number, position: number): number =>
  Math.floor((people * (position + 1)) / ages) - Math.floor((people * position) / ages);

const typedIn = ({ scope, notLiterate }: Published): Plan => {
  const plan = newPlan({ year: 2024 });
  return {
    ...plan,
    literacy: plan.literacy.map((row) => {
      const age = row.age ?? 0;
      const step = STEPS.findIndex(([from, to]) => age >= from && age <= to);
      const [from, to] = STEPS[step]!;
      const added = [0, 1].map((level) => notLiterate[step]![level]! - (notLiterate[step - 1]?.[level] ?? 0)) as [
        number,
        number,
      ];
      const [a, both] = added.map((people) => share(people, to - from + 1, age - from)) as [number, number];
      return { ...row, scopeTotal: scope, classATotal: a, classBTotal: both - a };
    }),
  };
};

const lineOf = (band: string): number =>
  (tableById('tblXMC').table.summary ?? []).findIndex(({ label }) => label === `Cộng ${band.replace('-', ' - ')}`);

describe.each(PUBLISHED)('$province', (published) => {
  const written = buildTemplate(typedIn(published), { formulas: 'native' });
  const { plan } = parseWorkbook(snapshotOfTemplate(written));

  test.each(['custom', 'native'] as const)('the bands of the form give its rates, %s formulas', (mode) => {
    const evaluation = evaluationOf(plan, mode);
    const shown = (band: string, key: string) =>
      (Number(evaluation.summary('tblXMC', lineOf(band), key)) * 100).toFixed(published.decimals);
    LITERACY_BANDS.forEach((band, index) => {
      const [level1, level2] = published.rates[index]!;
      if (level1 !== null) expect([band, shown(band, 'rate1')]).toEqual([band, level1]);
      expect([band, shown(band, 'rate2')]).toEqual([band, level2]);
    });
  });
});
