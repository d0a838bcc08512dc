import { keptText } from '../../src/excel/change/keptText';

test.each([
  ['=1+1', "'=1+1"],
  ['+84 Bản', "'+84 Bản"],
  ['-', "'-"],
  ["'ngoặc", "''ngoặc"],
  ['06115', "'06115"],
  ['2 / 2', "'2 / 2"],
  ['05/02/2026', "'05/02/2026"],
  ['1.234,5 %', "'1.234,5 %"],
  ['TRUE', "'TRUE"],
  ['Nà Pái', 'Nà Pái'],
  ['34/KH-UBND', '34/KH-UBND'],
  ['', ''],
  [12, 12],
  [true, true],
])('%j is written as %j', (value, written) => expect(keptText(value)).toBe(written));
