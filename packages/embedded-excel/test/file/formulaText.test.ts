import { FormulaSpelling } from '../../src/file/formulaText';

const spelling = new FormulaSpelling('XHHT');

test.each([
  ['SUM(A1:B2)', '=SUM(A1:B2)'],
  ['_xldudf_XHHT_TYLE(A1,B1)', '=XHHT.TYLE(A1,B1)'],
  ['_xlfn.XLOOKUP(A1,B:B,C:C)', '=XLOOKUP(A1,B:B,C:C)'],
  ['_xlfn._xlws.FILTER(A1:A9,B1:B9)', '=FILTER(A1:A9,B1:B9)'],
  ['_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)', '=LET(x,A1,y,x+1,x*y)'],
  ['_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.số,_xlpm.số*2))', '=MAP(A1:A3,LAMBDA(số,số*2))'],
  ['"XLOOKUP(" & A1', '="XLOOKUP(" & A1'],
  ["'Trang XHHT.TYLE(1)'!A1", "='Trang XHHT.TYLE(1)'!A1"],
  ['tblThon[Tên IFS (x)]', '=tblThon[Tên IFS (x)]'],
  ['_xlfn.STDEV.S(A1:A3)+STDEV(A1:A3)', '=STDEV.S(A1:A3)+STDEV(A1:A3)'],
])('%s is typed %s, and stored again as it was', (stored, typed) => {
  expect(spelling.typed(stored)).toBe(typed);
  expect(spelling.stored(typed)).toBe(stored);
});

test('without functions of an add-in their names are left alone', () => {
  const plain = new FormulaSpelling(null);
  expect(plain.stored('=XHHT.TYLE(A1)')).toBe('XHHT.TYLE(A1)');
  expect(plain.typed('_xldudf_XHHT_TYLE(A1)')).toBe('=_xldudf_XHHT_TYLE(A1)');
});
