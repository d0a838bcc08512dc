import { sharedFormula } from '../../src/files/read/sharedFormula';

test.each([
  ['B2*2', 'C3*2'],
  ['$B2+B$2+$B$2', '$B3+C$2+$B$2'],
  ['SUM(A1:B2)', 'SUM(B2:C3)'],
  ['SUM(A:A)+SUM(2:3)+SUM($A:B)', 'SUM(B:B)+SUM(3:4)+SUM($A:C)'],
  ["'Sổ 2'!A1&Thôn!A1", "'Sổ 2'!B2&Thôn!B2"],
  ['tblThon[[#This Row],[A1]]', 'tblThon[[#This Row],[A1]]'],
  ['LOG10(A1)+"A1"', 'LOG10(B2)+"A1"'],
  ['TT_NAM+A1B+1', 'TT_NAM+A1B+1'],
  ['XFD1+A1048576', '#REF!+#REF!'],
  ['IF(A1="x', 'IF(A1="x'],
])('%s one below and one to the right is %s', (text, moved) => {
  expect(sharedFormula(text).at(1, 1)).toBe(moved);
});
