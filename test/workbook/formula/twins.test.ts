import { INDICATOR_CODES } from '../../../src/domain/indicators';
import { nationalTarget } from '../../../src/domain/national';
import { fractionOf } from '../../../src/domain/ratio';
import { cell, column, name, num, omitted, text, wholeTable, xhht } from '../../../src/workbook/formula/expr';
import type { Expr } from '../../../src/workbook/formula/expr';
import { MAX_FORMULA_LENGTH, printFormula } from '../../../src/workbook/formula/print';
import { fractionOfPoints } from '../../../src/workbook/formula/twins/share';
import { expectBoth, headersOf } from './bothForms';
import { rowEnvironment } from './tableEnvironment';
import { tableReferences } from './tableReferences';

test('national milestones of every indicator and year', () => {
  for (const code of INDICATOR_CODES) {
    for (const year of [2020, 2021, 2025, 2026, 2030, 2031]) {
      const national = nationalTarget(code, year);
      const environment = rowEnvironment({ code, year });
      expectBoth(
        xhht('CHITIEU_QG', cell('code'), cell('year')),
        environment,
        national.known ? fractionOf(national.value) : '#N/A',
      );
    }
  }
  expectBoth(xhht('CHITIEU_QG', cell('code'), cell('year')), rowEnvironment({ code: 'XYZ', year: 2026 }), '#N/A');
  expectBoth(xhht('CHITIEU_QG', cell('code'), cell('year')), rowEnvironment({ code: 'XMC', year: null }), '');
});

test.each([
  [90, 9, 10],
  [92.5, 37, 40],
  [88.5, 177, 200],
  [100, 1, 1],
  [0.0001, 1, 1_000_000],
])('%p %% is %p of %p, exactly', (points, numerator, denominator) => {
  expect(fractionOfPoints(points)).toEqual({ numerator, denominator });
});

describe('as Excel accepts them', () => {
  const references = tableReferences((table, key) => headersOf(table)[key] ?? key);
  const layout = { cellAddress: () => 'AB12345', references };
  const LONGEST: readonly [string, Expr][] = [
    ['TYLE_BIETCHU', xhht('TYLE_BIETCHU', wholeTable('tblXMC'), text('15-60'), num(2), text('NUDT'))],
    ['MUC_XMC', xhht('MUC_XMC', wholeTable('tblXMC'), name('TT_DBKK'))],
    ['MUC_PCGDMN', xhht('MUC_PCGDMN', wholeTable('tblPhoCap'), name('TT_DBKK'), name('TT_BO_QUY_DINH_MN'))],
    ['MUC_PCGDTH', xhht('MUC_PCGDTH', wholeTable('tblPhoCap'), name('TT_DBKK'))],
    ['MUC_PCGDTHCS', xhht('MUC_PCGDTHCS', wholeTable('tblPhoCap'), wholeTable('tblXMC'), name('TT_DBKK'))],
    ['DANHGIA', xhht('DANHGIA', cell('a'), cell('b'), cell('c'), cell('d'), cell('e'))],
    ['CHITIEU_QG', xhht('CHITIEU_QG', cell('a'), name('TT_NAM'))],
    ['PHANBO', xhht('PHANBO', cell('a'), column('t', 'x'))],
  ];

  const depthOf = (formula: string): number => {
    let [depth, deepest] = [0, 0];
    for (const sign of formula.replace(/"[^"]*"/g, '')) {
      if (sign === '(') depth += 1;
      if (sign === ')') depth -= 1;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  };

  test.each(LONGEST)('the twin of %s keeps to the length and the depth of formulas', (_id, expr) => {
    const formula = printFormula(expr, layout, 'native');
    expect(formula.length).toBeLessThanOrEqual(MAX_FORMULA_LENGTH);
    expect(depthOf(formula)).toBeLessThanOrEqual(64);
    expect(formula).not.toContain('XHHT');
    // What is known while it is written is not asked.
    expect(formula).not.toMatch(/\b(IF|OR|AND)\((TRUE|FALSE)\b/);
  });

  test.each<[string, Expr, string]>([
    ['a table that is not given whole', xhht('MUC_XMC', column('tblXMC', 'age')), 'table[#All]'],
    ['an age band in a cell', xhht('SO_MUCHU', wholeTable('tblXMC'), cell('a'), num(1)), 'quotes'],
    ['an age band that is none', xhht('SO_MUCHU', wholeTable('tblXMC'), text('15'), num(1)), 'age band'],
    ['a level in a cell', xhht('SO_MUCHU', wholeTable('tblXMC'), text('15-25'), cell('a')), 'number'],
    ['a kind of target that is none', xhht('DANHGIA', num(1), num(1), text('lớn hơn')), 'lớn hơn'],
    ['a column as scores', xhht('DAT_CDHT', column('tblCongDan', 'score1')), 'cells of one row'],
    ['titles counted in a column of scores', xhht('SO_CDHT', column('tblCongDan', 'score1')), 'table[#All]'],
    ['a rule set that is none', xhht('MUC_XMC', wholeTable('tblXMC'), omitted, omitted, text('ND1')), 'rule set'],
    ['people in one cell', xhht('PHANBO', num(1), cell('a')), 'column of the table'],
  ])('%s has no twin, and says so', (_label, expr, problem) => {
    expect(() => printFormula(expr, layout, 'native')).toThrow(problem);
  });

  test.each<[string, Expr, string]>([
    ['left out', omitted, 'SUMIFS'],
    ['blank', text(' '), '=""'],
    ['written', text('Nghị định 20/2014/NĐ-CP'), 'SUMIFS'],
    ['in a cell', name('TT_BO_QUY_DINH'), 'SUMIFS'],
  ])('a rule set that is %s has a twin', (_label, ruleSet, part) => {
    const call = xhht('MUC_XMC', wholeTable('tblXMC'), omitted, omitted, ruleSet);
    expect(printFormula(call, layout, 'native')).toContain(part);
  });
});
