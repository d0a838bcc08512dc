import {
  blank,
  bool,
  call,
  cell,
  cells,
  column,
  equals,
  iff,
  minus,
  name,
  num,
  omitted,
  op,
  sum,
  text,
  wholeTable,
  xhht,
} from '../../../src/workbook/formula/expr';
import type { Expr } from '../../../src/workbook/formula/expr';
import { printFormula } from '../../../src/workbook/formula/print';
import type { FormulaLayout } from '../../../src/workbook/formula/print';
import { REFERENCES } from '../../../src/workbook/workbook';
import { tableReferences } from './tableReferences';

const layout: FormulaLayout = {
  cellAddress: (key) => `${key.toUpperCase()}7`,
  references: tableReferences((_table, key) => ({ people: 'Dân số', odd: "Tỷ lệ [%] của '#'" })[key] ?? key),
};
const print = (expr: Expr) => printFormula(expr, layout, 'custom');
const [a, b, c] = [cell('a'), cell('b'), cell('c')];

test.each<[string, Expr, string]>([
  ['a whole number', num(12), '=12'],
  ['a fraction', num(0.35), '=0.35'],
  ['a text with quotes', text('nói "có"'), '="nói ""có"""'],
  ['an empty text', blank, '=""'],
  ['yes and no', call('AND', bool(true), bool(false)), '=AND(TRUE,FALSE)'],
  ['neighbouring cells', sum(cells('a', 'c')), '=SUM(A7:C7)'],
  ['a column', sum(column('tblThon', 'people')), '=SUM(tblThon[Dân số])'],
  ['a column with signs of the language in its header', sum(column('t', 'odd')), "=SUM(t[Tỷ lệ '[%'] của '''#''])"],
  ['a name', name('TT_NAM'), '=TT_NAM'],
  ['a product of a sum', op(op(a, '+', b), '*', c), '=(A7+B7)*C7'],
  ['a sum of a product', op(a, '+', op(b, '*', c)), '=A7+B7*C7'],
  ['differences from the left', minus(minus(a, b), c), '=A7-B7-C7'],
  ['a difference taken away', minus(a, minus(b, c)), '=A7-(B7-C7)'],
  ['a quotient of a quotient', op(a, '/', op(b, '/', c)), '=A7/(B7/C7)'],
  ['a joined comparison', op(equals(a, b), '&', text('x')), '=(A7=B7)&"x"'],
  ['a comparison of sums', op(op(a, '+', b), '<=', c), '=A7+B7<=C7'],
  ['a comparison in a comparison', equals(a, equals(b, c)), '=A7=(B7=C7)'],
  ['a comparison as condition', iff(op(a, '<>', blank), a, blank), '=IF(A7<>"",A7,"")'],
])('%s', (_label, expr, expected) => {
  expect(print(expr)).toBe(expected);
});

test('a list that is no Excel table goes by defined names', () => {
  const layoutOfWorkbook: FormulaLayout = { ...layout, references: REFERENCES };
  const printed = printFormula(sum(column('tblChiSo', 'numerator')), layoutOfWorkbook, 'native');
  expect(printed).toBe('=SUM(tblChiSo_numerator)');
  expect(printFormula(sum(wholeTable('tblChiSo')), layoutOfWorkbook, 'native')).toBe('=SUM(tblChiSo_ALL)');
  expect(() => printFormula(column('tblChiSo', 'khac'), layoutOfWorkbook, 'native')).toThrow('khac');
});

describe('custom functions', () => {
  test.each<[string, Expr, string]>([
    [
      'pass empty cells on as empty texts, which Excel for Windows would hand over as 0',
      xhht('TYLE', a, b),
      '=XHHT.TYLE(IF(A7="","",A7),IF(B7="","",B7))',
    ],
    [
      'leave arguments out at the end',
      xhht('MUC_XMC', wholeTable('tblXMC'), omitted, omitted),
      '=XHHT.MUC_XMC(IF(tblXMC[#All]="","",tblXMC[#All]))',
    ],
    [
      'keep the place of arguments left out in the middle',
      xhht('MUC_XMC', wholeTable('tblXMC'), omitted, text('ROI')),
      '=XHHT.MUC_XMC(IF(tblXMC[#All]="","",tblXMC[#All]),,"ROI")',
    ],
    ['take calculated values as they are', xhht('TYLE', sum(a, b), num(4)), '=XHHT.TYLE(SUM(A7,B7),4)'],
  ])('%s', (_label, expr, expected) => {
    expect(print(expr)).toBe(expected);
  });

  test('disappear from the native form, wherever they stand', () => {
    const native = printFormula(op(num(1), '-', xhht('TYLE', a, b)), layout, 'native');
    expect(native).toBe('=1-IF(OR(A7="",B7=""),"",IF(OR(A7<0,B7<=0),"",A7/B7))');
  });
});
