import { editedText, pastedCells, typedNumber } from '../../src/web/input/localText';

test.each([
  ['1592', { value: 1592 }],
  ['1.592', { value: 1592, format: '#,##0' }],
  ['-1.592.000,25', { value: -1_592_000.25, format: '#,##0.00' }],
  ['0,5', { value: 0.5 }],
  ['12 %', { value: 0.12, format: '0%' }],
  ['12,5%', { value: 0.125, format: '0.00%' }],
  ['23/11/2026', { value: 46_349, format: 'dd/mm/yyyy' }],
  ['1-3-1990', { value: 32_933, format: 'dd/mm/yyyy' }],
])('%s is a number', (text, expected) => expect(typedNumber(text)).toEqual(expected));

test.each(['1.5', '1.5920', '12/31/2026', '31/2/2026', '29/2/2027', '1,2,3', 'Nà Pái', '', '1-3'])(
  '%s is a text',
  (text) => expect(typedNumber(text)).toBeNull(),
);

test.each([
  [1592.5, 'General', '1592,5'],
  [0.07, '0%', '7%'],
  [0.125, '0.00%', '12,5%'],
  [46_349, 'dd/mm/yyyy', '23/11/2026'],
  [46_349, '"ngày" 0', '46349'],
])('%d in the format %s is edited as %s', (value, format, text) => {
  expect(editedText(value, format)).toBe(text);
  if (!format.includes('ngày')) expect(typedNumber(text)?.value).toBeCloseTo(value, 12);
});

test('copied cells come with their lines, tabs and quotes', () => {
  expect(pastedCells('Thôn\tSố\r\n"Nà\nPái"\t"""1"""\r\n\t7\r\n')).toEqual([
    ['Thôn', 'Số'],
    ['Nà\nPái', '"1"'],
    ['', '7'],
  ]);
  expect(pastedCells('một')).toEqual([['một']]);
  expect(pastedCells('nói "có" rồi\t2')).toEqual([['nói "có" rồi', '2']]);
});
