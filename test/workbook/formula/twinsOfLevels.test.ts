import fc from 'fast-check';
import { LITERACY_MEASURES, POPULATION_GROUPS } from '../../../src/domain/figures';
import type { LiteracyKey, LiteracyRow, UniversalEducationRow } from '../../../src/domain/figures';
import { illiterate, literacyKey, literate } from '../../../src/domain/literacy';
import { literacyLevel } from '../../../src/domain/literacyLevel';
import { nd20RuleSet } from '../../../src/domain/regulations/nd20-2014';
import { nd277RuleSet } from '../../../src/domain/regulations/nd277-2025';
import { quotient } from '../../../src/domain/ratio';
import { lowerSecondaryLevel, preschoolLevel, primaryLevel } from '../../../src/domain/universalEducation';
import { UNIVERSAL_EDUCATION_CODES } from '../../../src/domain/universalEducationCodes';
import { labelOf } from '../../../src/workbook/cellTypes/choice';
import { RULE_SETS } from '../../../src/domain/regulations/ruleSets';
import { preschoolRuleSetsList } from '../../../src/workbook/choices/settings';
import { name, num, omitted, text, wholeTable, xhht } from '../../../src/workbook/formula/expr';
import type { CellContent } from '../../../src/workbook/formula/evaluate';
import { expectBoth, orBlank, people, shown, tableOf } from './bothForms';
import { environmentOf } from './tableEnvironment';
import { runs } from '@xhht/embedded-excel/testing/inTrial';

const DIFFICULTY = [
  [null, ''],
  [true, 'Có'],
  [false, 'Không'],
] as const;
const difficulty = fc.constantFrom(...DIFFICULTY);
const nameOf = (especiallyDifficult: CellContent): Readonly<Record<string, CellContent>> => ({
  TT_DBKK: especiallyDifficult,
});

const literacyRow = (age: number) =>
  fc
    .tuple(people, people, fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 800 }))
    .map(([a, b, c, d]) => ({ age, a: a % 5, b: b % 6, c, d }));

const AGES = Array.from({ length: 46 }, (_, index) => 15 + index);

/** Figures of every age, with few illiterate so that levels are sometimes reached, and now and then a blank. */
const literacyRows: fc.Arbitrary<readonly LiteracyRow[]> = fc
  .tuple(
    fc.tuple(...AGES.map(literacyRow)),
    fc.array(fc.tuple(fc.nat(45), fc.constantFrom(...LITERACY_MEASURES)), { maxLength: 1 }),
  )
  .map(([rows, blanks]) =>
    rows.map(({ age, a, b, c, d }, index) => {
      const keys = LITERACY_MEASURES.flatMap((measure) =>
        POPULATION_GROUPS.map((group, position): [LiteracyKey, number | null] => {
          const isBlank = blanks.some(([row, blank]) => row === index && blank === measure);
          const values = { scope: 24 + (d % 10) + position, classA: (a * c) % 20, classB: (b * c) % 20 };
          return [literacyKey(measure, group), isBlank ? null : values[measure]];
        }),
      );
      return { age, ...(Object.fromEntries(keys) as Record<LiteracyKey, number | null>) };
    }),
  );

const literacyTables = (rows: readonly LiteracyRow[]) => ({
  tblXMC: tableOf(
    'tblXMC',
    rows.map((row) => ({ ...row })),
  ),
});

describe('literacy', () => {
  const GROUPS = { TS: 'Total', NU: 'Female', DT: 'Minority', NUDT: 'MinorityFemale' } as const;

  test('rates and numbers of every band, level and group', () => {
    fc.assert(
      fc.property(
        literacyRows,
        fc.tuple(fc.integer({ min: 14, max: 60 }), fc.integer({ min: 0, max: 47 })),
        fc.constantFrom(1 as const, 2 as const),
        fc.constantFrom('TS' as const, 'NU' as const, 'DT' as const, 'NUDT' as const),
        (rows, [from, length], degree, word) => {
          const band = { from, to: Math.min(61, from + length) };
          const environment = environmentOf({ tables: literacyTables(rows) });
          const args = [wholeTable('tblXMC'), text(`${String(band.from)}-${String(band.to)}`), num(degree), text(word)];
          const query = { band, degree, group: GROUPS[word] };
          const { n, d } = literate(rows, query);
          expectBoth(xhht('TYLE_BIETCHU', ...args), environment, shown(quotient(n, d)));
          expectBoth(xhht('SO_MUCHU', ...args), environment, shown(illiterate(rows, query).n));
        },
      ),
      { seed: 5 },
    );
  });

  test('level of a commune, also while it is not known to be especially difficult', () => {
    const seen = new Set<CellContent>();
    fc.assert(
      fc.property(literacyRows, difficulty, (rows, [especiallyDifficult, shownDifficulty]) => {
        const environment = environmentOf({ tables: literacyTables(rows), names: nameOf(shownDifficulty) });
        const { level } = literacyLevel(rows, { especiallyDifficult, ruleSet: nd20RuleSet });
        seen.add(level);
        expectBoth(xhht('MUC_XMC', wholeTable('tblXMC'), name('TT_DBKK'), text('ROI')), environment, shown(level));
      }),
      { numRuns: 80, seed: 5 },
    );
    expect(seen).toEqual(new Set([0, 1, 2, null]));
  });

  test.each([
    ['exactly 90 % in both bands', 2, 3, 2],
    ['one person short at level 2', 2, 4, 1],
  ])('%s', (_label, classA, lastB, expected) => {
    // 46 ages of 50 people; with 2 of class A and 3 of class B an age has exactly 90 % at level 2.
    const rows = AGES.map((age) => ({
      age,
      scopeTotal: 50,
      classATotal: classA,
      classBTotal: age === 60 ? lastB : 3,
    }));
    const environment = environmentOf({ tables: { tblXMC: tableOf('tblXMC', rows) } });
    expectBoth(xhht('MUC_XMC', wholeTable('tblXMC')), environment, expected);
  });

  test.each([
    ['nobody', 0, 0, '', ''],
    ['one person, literate', 1, 0, 1, 2],
    ['one person, not literate', 1, 1, 0, 0],
    ['two people, one of them literate', 2, 1, 0.5, 0],
  ] as const)('%s in scope in the whole commune', (_label, scopeTotal, classATotal, rate, level) => {
    const rows = AGES.map((age) => ({
      age,
      scopeTotal: age === 20 ? scopeTotal : 0,
      classATotal: age === 20 ? classATotal : 0,
      classBTotal: 0,
    }));
    const environment = environmentOf({ tables: { tblXMC: tableOf('tblXMC', rows) } });
    for (const degree of [1, 2])
      expectBoth(xhht('TYLE_BIETCHU', wholeTable('tblXMC'), text('15-60'), num(degree)), environment, rate);
    expectBoth(xhht('MUC_XMC', wholeTable('tblXMC')), environment, level);
  });

  test('a table read cumulatively', () => {
    const rows = AGES.map((age) => ({ age, scopeTotal: 50, classATotal: 2, classBTotal: 5 }));
    const environment = environmentOf({ tables: { tblXMC: tableOf('tblXMC', rows) } });
    const args = [wholeTable('tblXMC'), text('15-60'), num(2), omitted];
    expectBoth(xhht('SO_MUCHU', ...args, text('LUYKE')), environment, 46 * 5);
    expectBoth(xhht('SO_MUCHU', ...args, text('ROI')), environment, 46 * 7);
    expectBoth(xhht('MUC_XMC', wholeTable('tblXMC'), omitted, text('LUYKE')), environment, 2);
    expectBoth(xhht('MUC_XMC', wholeTable('tblXMC'), omitted, text('ROI')), environment, 1);
  });
});

/** Shares at, just below and just above the thresholds, and at the ceiling, so that every level is reached and missed. */
const SHARES = [68, 69, 70, 79, 80, 85, 89, 90, 94, 95, 97, 98, 99, 100, 100, 100];

const educationRow = (code: string) =>
  fc
    .tuple(orBlank(fc.constantFrom(100, 100, 100, 20, 0), 30), orBlank(fc.constantFrom(...SHARES), 30))
    .map(([population, share]): UniversalEducationRow => ({
      code,
      population,
      count: share === null ? null : Math.min(population ?? 10, share),
    }));

const educationRows = fc
  .tuple(fc.tuple(...UNIVERSAL_EDUCATION_CODES.map(educationRow)), fc.boolean())
  .map(([rows, allRemaining]) =>
    rows.map((row) =>
      row.code === 'TH_11T_CON_LAI_DANG_HOC' && allRemaining ? { ...row, count: row.population } : row,
    ),
  );

const educationTables = (rows: readonly UniversalEducationRow[]) => ({
  tblPhoCap: tableOf(
    'tblPhoCap',
    rows.map((row) => ({ ...row })),
  ),
});

describe('universal education', () => {
  const table = wholeTable('tblPhoCap');

  test('preschool, by either rule set', () => {
    fc.assert(
      fc.property(
        educationRows,
        difficulty,
        fc.constantFrom(nd20RuleSet, nd277RuleSet),
        (rows, [especiallyDifficult, shownDifficulty], ruleSet) => {
          const label = labelOf(preschoolRuleSetsList(RULE_SETS), ruleSet.id);
          const environment = environmentOf({
            tables: educationTables(rows),
            names: { ...nameOf(shownDifficulty), TT_BO_QUY_DINH_MN: label },
          });
          const { level } = preschoolLevel(rows, { especiallyDifficult, ruleSet });
          expectBoth(xhht('MUC_PCGDMN', table, name('TT_DBKK'), name('TT_BO_QUY_DINH_MN')), environment, shown(level));
          expectBoth(xhht('MUC_PCGDMN', table, name('TT_DBKK'), text(ruleSet.id)), environment, shown(level));
        },
      ),
      { numRuns: runs(100) },
    );
  });

  test('primary', () => {
    const seen = new Set<CellContent>();
    fc.assert(
      fc.property(educationRows, difficulty, (rows, [especiallyDifficult, shownDifficulty]) => {
        const environment = environmentOf({ tables: educationTables(rows), names: nameOf(shownDifficulty) });
        const { level } = primaryLevel(rows, { especiallyDifficult, ruleSet: nd20RuleSet });
        seen.add(level);
        expectBoth(xhht('MUC_PCGDTH', table, name('TT_DBKK')), environment, shown(level));
      }),
      { numRuns: 600, seed: 3 },
    );
    expect(seen).toEqual(new Set([0, 1, 2, 3, null]));
  });

  test('lower secondary, which rests on primary and literacy', () => {
    const seen = new Set<CellContent>();
    fc.assert(
      fc.property(educationRows, literacyRows, difficulty, (rows, ages, [especiallyDifficult, shownDifficulty]) => {
        const environment = environmentOf({
          tables: { ...educationTables(rows), ...literacyTables(ages) },
          names: nameOf(shownDifficulty),
        });
        const primary = primaryLevel(rows, { especiallyDifficult, ruleSet: nd20RuleSet });
        const literacy = literacyLevel(ages, { especiallyDifficult, ruleSet: nd20RuleSet });
        const { level } = lowerSecondaryLevel(rows, { especiallyDifficult, ruleSet: nd20RuleSet, primary, literacy });
        seen.add(level);
        expectBoth(xhht('MUC_PCGDTHCS', table, wholeTable('tblXMC'), name('TT_DBKK')), environment, shown(level));
      }),
      { numRuns: 130, seed: 7 },
    );
    expect(seen).toEqual(new Set([0, 1, 2, 3, null]));
  });

  test.each([
    ['level 1 of literacy reached', 1, 3],
    ['no level of literacy', 0, 0],
    ['literacy unknown', '', ''],
  ] as const)('lower secondary with %s', (_label, literacy, expected) => {
    const rows = UNIVERSAL_EDUCATION_CODES.map((code) => ({ code, count: 10, population: 10 }));
    const environment = environmentOf({ tables: educationTables(rows), names: { TT_MUC: literacy } });
    expectBoth(xhht('MUC_PCGDTHCS', table, name('TT_MUC')), environment, expected);
  });
});
