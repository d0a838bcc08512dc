/** On figures that no plan can have, a function refuses and its twin gives nothing: neither gives a result of its own. */
import { evaluate } from '../../../src/workbook/formula/evaluate';
import type { CellContent, Environment } from '../../../src/workbook/formula/evaluate';
import { cell, cells, column, name, num, text, wholeTable, xhht } from '../../../src/workbook/formula/expr';
import type { Expr } from '../../../src/workbook/formula/expr';
import { CANNOT_TELL, MET } from '../../../src/workbook/formula/verdictLabels';
import { tableOf } from './bothForms';
import { environmentOf, rowEnvironment } from './tableEnvironment';

const NOTHING: readonly CellContent[] = ['', '#VALUE!', '#N/A', '#DIV/0!', '#REF!'];

const expectNothing = (expr: Expr, environment: Environment) => {
  expect(NOTHING).toContain(evaluate(expr, environment, 'custom'));
  expect(NOTHING).toContain(evaluate(expr, environment, 'native'));
};

const ratio = (fn: 'TYLE' | 'TYLE_CDHT' | 'GPI') => xhht(fn, cell('n'), cell('d'));
const needed = xhht('CONTHIEU', cell('n'), cell('d'), cell('p'));

test.each<[string, Expr, Readonly<Record<string, CellContent>>]>([
  ['a negative numerator', ratio('TYLE'), { n: -3, d: 4 }],
  ['a negative denominator', ratio('TYLE'), { n: 3, d: -4 }],
  ['two negatives', ratio('TYLE'), { n: -3, d: -4 }],
  ['words', ratio('TYLE'), { n: 'ba', d: 4 }],
  ['an error', ratio('TYLE'), { n: 3, d: '#REF!' }],
  ['a negative rate of women', ratio('GPI'), { n: -0.1, d: 0.9 }],
  ['a negative rate of men', ratio('GPI'), { n: 0.1, d: -0.9 }],
  ['more learning citizens than people', ratio('TYLE_CDHT'), { n: 5, d: 4 }],
  ['a target below 0', needed, { n: 0, d: 100, p: -0.05 }],
  ['a target above 100 %', needed, { n: 0, d: 100, p: 350 }],
  ['fewer than nobody', needed, { n: -1, d: 100, p: 0.5 }],
  ['fewer than nobody in all', needed, { n: 0, d: -1, p: 0.5 }],
  ['half a person', needed, { n: 0.5, d: 100, p: 0.5 }],
  ['parts of a person in all', needed, { n: 0, d: 100.5, p: 0.5 }],
  ['more people than any commune has', needed, { n: 0, d: 10_000_000, p: 0.5 }],
  ['a year and a half', xhht('CHITIEU_QG', text('CDHT'), cell('year')), { year: 2024.5 }],
  ['a date for a year', xhht('CHITIEU_QG', text('CDHT'), cell('year')), { year: 46_000 }],
])('%s', (_label, expr, row) => {
  expectNothing(expr, rowEnvironment(row));
});

test.each<[string, Readonly<Record<string, CellContent>>, string]>([
  ['points beside a fraction', { actual: 20, value: 0.35 }, 'atLeast'],
  ['points where nothing tells the scale', { actual: 99.5 }, 'all'],
  ['more than 100 % in points', { actual: 120, value: 35 }, 'above'],
  ['more than 100 % of last year', { actual: 1.2, lastYear: 0.9 }, 'keepRate'],
  ['less than nothing', { actual: -0.1, value: 0.35 }, 'about'],
  ['a target below 0', { actual: 0.2, value: -0.35 }, 'atLeast'],
  ['a target above 100 % in points', { actual: 50, value: 135 }, 'atLeast'],
  ['points beside a last year in fractions', { actual: 97, value: 90, lastYear: 0.98 }, 'keepRate'],
  ['a fraction beside a last year in points', { actual: 0.97, value: 0.9, lastYear: 98 }, 'keepRate'],
  ['a last year below 0', { actual: 0.97, lastYear: -0.5 }, 'keepRate'],
  ['a target below 0 where none is asked', { actual: 1, value: -0.5 }, 'all'],
  ['a tolerance above 100 %', { actual: 0.2, value: 0.35, tolerance: 3 }, 'about'],
  ['a tolerance below 0', { actual: 0.4, value: 0.35, tolerance: -0.1 }, 'about'],
  ['a target in words', { actual: 0.4, value: 'nhiều' }, 'atLeast'],
  ['a level and a half', { actual: 2.5, value: 2 }, 'keepLevel'],
  ['a target of a level and a half', { actual: 2, value: 1.5 }, 'keepLevel'],
  ['fewer than nobody', { actual: -1, value: -3 }, 'count'],
  ['more than is counted', { actual: 10_000_000, value: 3 }, 'count'],
  ['a number in words', { actual: 'nhiều', value: 3 }, 'count'],
])('a verdict on %s', (_label, row, kind) => {
  const environment = rowEnvironment({ actual: null, value: null, lastYear: null, tolerance: null, ...row });
  const expr = xhht('DANHGIA', cell('actual'), cell('value'), text(kind), cell('lastYear'), cell('tolerance'));
  expect(evaluate(expr, environment, 'custom')).toBe('#VALUE!');
  expect(evaluate(expr, environment, 'native')).toBe(CANNOT_TELL);
});

test.each<[string, Readonly<Record<string, CellContent>>, string]>([
  ['a tolerance of half a point beside points', { actual: 34.6, value: 35, tolerance: 0.5 }, 'about'],
  ['a last year of nothing beside points', { actual: 97, value: 90, lastYear: 0 }, 'keepRate'],
  ['a last year in points alone', { actual: 97, lastYear: 96 }, 'keepRate'],
  ['a number off by a hair', { actual: 2.9999999999999, value: 3.0000000000001 }, 'count'],
])('but not on %s', (_label, row, kind) => {
  const environment = rowEnvironment({ actual: null, value: null, lastYear: null, tolerance: null, ...row });
  const expr = xhht('DANHGIA', cell('actual'), cell('value'), text(kind), cell('lastYear'), cell('tolerance'));
  expect([evaluate(expr, environment, 'custom'), evaluate(expr, environment, 'native')]).toEqual([MET, MET]);
});

test('a calculated figure off by a hair is that figure in both', () => {
  const environment = rowEnvironment({ n: 4.000000000000001, d: 10.000000000000002, p: 0.9 });
  expect([evaluate(needed, environment, 'custom'), evaluate(needed, environment, 'native')]).toEqual([5, 5]);
});

test.each<[string, CellContent, readonly CellContent[]]>([
  ['two readings', 10, ['1.234', 500, 300]],
  ['an error', 10, ['#N/A', 500, 300]],
  ['fewer than nobody left', 10, [-5, 500, 300]],
  ['half a person left', 10, [0.5, 500, 300]],
  ['fewer than nobody needed', -1, [5, 500, 300]],
  ['half a person needed', 1.5, [5, 500, 300]],
])('spread with %s', (_label, missing, left) => {
  const rows = left.map((x) => ({ x, y: missing }));
  const environment = environmentOf({ tables: { t: { headers: { x: 'x', y: 'y' }, rows } }, own: ['t', 1] });
  expectNothing(xhht('PHANBO', cell('y'), column('t', 'x')), environment);
});

const citizens = (scores: readonly CellContent[], title: CellContent = '') => [
  { ...Object.fromEntries(scores.map((score, index) => [`score${String(index + 1)}`, score])), title },
];
const ten = (score: CellContent, last: CellContent) => [...Array.from({ length: 9 }, () => score), last];

describe('scores', () => {
  const own = cells('score1', 'score10');
  const environment = (scores: readonly CellContent[]) =>
    environmentOf({ tables: { tblCongDan: tableOf('tblCongDan', citizens(scores)) }, own: ['tblCongDan', 0] });

  test.each<[string, readonly CellContent[]]>([
    ['a score above 10', ten(8, 11)],
    ['a score just above 10', ten(8, 10.1)],
    ['a score below 0', ten(10, -0.5)],
    ['a score in words', ten(8, 'tốt')],
    ['a score that is an error', ten(8, '#N/A')],
    ['a yes among scores', ten(10, true)],
  ])('%s', (_label, scores) => {
    expectNothing(xhht('DIEM_CDHT', own), environment(scores));
    expectNothing(xhht('DAT_CDHT', own), environment(scores));
  });

  test.each([
    ['a score of 10 is within the scale', ten(10, 10), 'Đạt'],
    ['a score of 0 is within the scale', ten(10, 0), 'Chưa đạt'],
  ])('%s', (_label, scores, title) => {
    const both = ['custom', 'native'] as const;
    expect(both.map((mode) => evaluate(xhht('DAT_CDHT', own), environment(scores), mode))).toEqual([title, title]);
  });

  test('nobody is counted while a score is in words', () => {
    const rows = [...citizens(ten(8, 8), 'Đạt'), ...citizens(ten(8, 'tốt'))];
    const register = environmentOf({ tables: { tblCongDan: tableOf('tblCongDan', rows) } });
    expectNothing(xhht('SO_CDHT', wholeTable('tblCongDan')), register);
  });
});

describe('units', () => {
  const rate = (rows: readonly Readonly<Record<string, CellContent>>[]) => {
    const environment = environmentOf({ tables: { tblDonVi: tableOf('tblDonVi', rows) } });
    const expr = xhht('TYLE_DVHT', wholeTable('tblDonVi'));
    return [evaluate(expr, environment, 'custom'), evaluate(expr, environment, 'native')];
  };

  test('a unit without a name counts by its answer', () => {
    expect(rate([{ name: 'a', recognised: 'Có' }, { recognised: 'Không' }, {}])).toEqual([0.5, 0.5]);
    expect(
      rate([
        { name: 'a', recognised: 'Không' },
        { name: '', recognised: 'Có' },
      ]),
    ).toEqual([0.5, 0.5]);
  });

  test.each(['có lẽ', 2, '#N/A'])('an answer that is none: %s', (recognised) => {
    for (const result of rate([
      { name: 'a', recognised: 'Có' },
      { name: 'b', recognised },
    ])) {
      expect(NOTHING).toContain(result);
    }
  });

  test('a name without an answer leaves the rate open', () => {
    expect(rate([{ name: 'a', recognised: 'Có' }, { name: 'b' }])).toEqual(['', '']);
  });
});

describe('literacy', () => {
  const AGES = Array.from({ length: 46 }, (_, index) => 15 + index);
  const commune = (change: Readonly<Record<string, CellContent>>, at = 20) => {
    const rows = AGES.map((age) => ({
      age,
      scopeTotal: 100,
      classATotal: 2,
      classBTotal: 3,
      ...(age === at ? change : {}),
    }));
    return environmentOf({ tables: { tblXMC: tableOf('tblXMC', rows) } });
  };
  const table = wholeTable('tblXMC');
  const of = (fn: 'TYLE_BIETCHU' | 'SO_MUCHU', degree: 1 | 2, convention = 'ROI') =>
    xhht(fn, table, text('15-60'), num(degree), text('TS'), text(convention));

  // What can be no figure is as good as blank for the level, and one age cannot change it; what contradicts itself may.
  test.each<[string, Readonly<Record<string, CellContent>>, CellContent]>([
    ['more of class A than in scope', { classATotal: 101 }, ''],
    ['more of class A and B than in scope', { classATotal: 60, classBTotal: 41 }, ''],
    ['fewer than nobody', { classATotal: -1 }, 2],
    ['half a person', { classATotal: 1.5 }, 2],
    ['words', { scopeTotal: 'nhiều' }, 2],
    ['an error', { scopeTotal: '#DIV/0!' }, 2],
  ])('%s', (_label, change, level) => {
    const environment = commune(change);
    expectNothing(of('TYLE_BIETCHU', 2), environment);
    expect(NOTHING).toContain(evaluate(xhht('MUC_XMC', table), environment, 'custom'));
    expect(evaluate(xhht('MUC_XMC', table), environment, 'native')).toBe(level);
    if (!('classBTotal' in change)) expectNothing(of('TYLE_BIETCHU', 1), environment);
  });

  test.each<[string, Readonly<Record<string, CellContent>>]>([
    ['MC2 above scope', { classATotal: 0, classBTotal: 101 }],
    ['MC2 below MC1', { classATotal: 5, classBTotal: 4 }],
  ])('%s, read cumulatively', (_label, change) => {
    expectNothing(of('TYLE_BIETCHU', 2, 'LUYKE'), commune(change));
    expectNothing(of('SO_MUCHU', 2, 'LUYKE'), commune(change));
    expectNothing(xhht('MUC_XMC', table, text('Không'), text('LUYKE')), commune(change));
  });

  test('as many illiterate as in scope is possible in both', () => {
    const environment = commune({ scopeTotal: 5, classATotal: 5, classBTotal: 0 });
    expect(evaluate(of('SO_MUCHU', 1), environment, 'custom')).toBe(45 * 2 + 5);
    expect(evaluate(of('SO_MUCHU', 1), environment, 'native')).toBe(45 * 2 + 5);
  });

  test('twins know the names of choices that the function knows', () => {
    const environment = commune({});
    for (const convention of ['Rời', 'roi', 'Disjoint']) {
      expect(evaluate(of('SO_MUCHU', 2, convention), environment, 'native')).toBe(46 * 5);
    }
    for (const convention of ['Lũy kế', 'luy ke', 'cumulative']) {
      expect(evaluate(of('SO_MUCHU', 2, convention), environment, 'native')).toBe(46 * 3);
    }
    const women = xhht('SO_MUCHU', table, text('15 đến 60'), num(1), text('Nữ'));
    expect(evaluate(women, environment, 'native')).toBe(evaluate(women, environment, 'custom'));
  });
});

test('level 2 of literacy as a number leaves lower secondary open, unless it fails anyway', () => {
  const rowsWith = (count: number) =>
    ['TH_6T_VAO_LOP1', 'TH_14T_HOAN_THANH', 'TH_11T_HOAN_THANH', 'TH_11T_CON_LAI_DANG_HOC']
      .concat('THCS_15_18_TOT_NGHIEP', 'THCS_15_18_DANG_HOC')
      .map((code) => ({ code, count: code === 'THCS_15_18_TOT_NGHIEP' ? count : 10, population: 10 }));
  const environment = (count: number) =>
    environmentOf({ tables: { tblPhoCap: tableOf('tblPhoCap', rowsWith(count)) }, names: { TT_MUC: 2 } });
  const level = xhht('MUC_PCGDTHCS', wholeTable('tblPhoCap'), name('TT_MUC'));
  expectNothing(level, environment(10));
  expect(evaluate(level, environment(5), 'custom')).toBe(0);
  expect(evaluate(level, environment(5), 'native')).toBe(0);
});
