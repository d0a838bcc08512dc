import { cell, op, wholeTable, xhht, type Expr } from '../../../src/workbook/formula/expr';
import { printFormula } from '../../../src/workbook/formula/print';
import { sameFormula } from '../../../src/workbook/formula/sameFormula';
import { tableReferences } from './tableReferences';

test.each([
  ['letter case of functions', '=sum(tblThon[Dân số])', '=SUM(tblThon[Dân số])'],
  ['spaces', '= SUM( A1 , B1 )', '=SUM(A1,B1)'],
  ['absolute references', '=$B$7/C$7', '=B7/C7'],
  ['the prefix of custom functions in files', '=_xldudf_XHHT_TYLE(A1,B1)', '=XHHT.TYLE(A1,B1)'],
  ['the prefix of newer functions in files', '=_xlfn.IFS(A1,1)', '=IFS(A1,1)'],
  ['implicit intersection', '=@XHHT.TYLE(A1,B1)', '=XHHT.TYLE(A1,B1)'],
  ['short and long references to the row', '=tblThon[@[Dân số]]', '=tblThon[[#This Row],[Dân số]]'],
  ['references to the row without brackets inside', '=tblThon[@Nữ]', '=tblThon[[#This Row],[Nữ]]'],
  [
    'short and long references to cells of the row',
    '=SUM(tblCongDan[@[Điểm 1]:[Điểm 10]])',
    '=SUM(tblCongDan[[#This Row],[Điểm 1]:[Điểm 10]])',
  ],
  ['TRUE as LibreOffice writes it', '=IF(A1=TRUE(),1,FALSE())', '=IF(A1=TRUE,1,FALSE)'],
  ['decomposed accents', '=SUM(tblThon[Dân số])'.normalize('NFD'), '=SUM(tblThon[Dân số])'],
])('%s make no difference', (_label, text, expected) => {
  expect(sameFormula(text, expected)).toBe(true);
});

test.each([
  ['another cell', '=A1+B2', '=A1+B1'],
  ['letter case inside a text', '=IF(A1="có",1,0)', '=IF(A1="Có",1,0)'],
  ['a space inside a text', '=IF(A1="Đạt ",1,0)', '=IF(A1="Đạt",1,0)'],
  ['a comparison after a text', '=IF("x"=A1,1,0)', '=IF("x"A1,1,0)'],
  ['the row and the column', '=tblThon[@Nữ]', '=tblThon[Nữ]'],
  ['a value typed over', '12', '=A1'],
])('%s does', (_label, text, expected) => {
  expect(sameFormula(text, expected)).toBe(false);
});

test('the own table need not be named, another one must', () => {
  expect(sameFormula('=[@Nữ]+[@[Dân số]]', '=tblThon[[#This Row],[Nữ]]+tblThon[[#This Row],[Dân số]]', 'tblThon')).toBe(
    true,
  );
  expect(sameFormula('=[@Nữ]', '=tblXMC[[#This Row],[Nữ]]', 'tblThon')).toBe(false);
});

test('a small number is the same with and without an exponent', () => {
  expect(sameFormula('=A1*0.000000001', '=A1*1E-09')).toBe(true);
  expect(sameFormula('=A1*0.00000001', '=A1*1E-09')).toBe(false);
});

const layout = { cellAddress: (key: string) => `${key}7`, references: tableReferences((_table, key) => key) };

const isFormulaOf = (text: string, expr: Expr): boolean =>
  sameFormula(text, printFormula(expr, layout, 'custom')) || sameFormula(text, printFormula(expr, layout, 'native'));

test.each([
  ['the XHHT form', '=XHHT.TYLE(IF(A7="","",A7),IF(B7="","",B7))', true],
  ['the native twin', '=if(or(A7="",B7=""),"",if(or(A7<0,B7<=0),"",A7/B7))', true],
  ['neither', '=A7/B7', false],
])('recognises %s', (_label, formula, expected) => {
  expect(isFormulaOf(formula, xhht('TYLE', cell('A'), cell('B')))).toBe(expected);
});

test('a larger formula with a table is recognised in both forms', () => {
  const expr = op(xhht('MUC_XMC', wholeTable('tblXMC')), '&', xhht('TYLE', cell('A'), cell('B')));
  expect(
    isFormulaOf('=XHHT.MUC_XMC(IF(tblXMC[#All]="","",tblXMC[#All]))&XHHT.TYLE(IF(A7="","",A7),IF(B7="","",B7))', expr),
  ).toBe(true);
});
