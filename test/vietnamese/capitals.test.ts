import { areAllCapitals, inferCapitals } from '../../src/vietnamese/capitals';

test.each([
  ['NộI', true],
  // A toned vowel between capitals proves it in what is no syllable too.
  ['XộK', true],
  ['ộK', false],
  ['HOA', true],
  ['HO', false],
  ['HTX', false],
  ['XII', false],
  ['Hoa', false],
  ['HOA Ban', false],
])('is "%s" meant in capitals? %s', (text, expected) => {
  expect(areAllCapitals([text])).toBe(expected);
});

test('one word proves it of the texts beside it, unless one of them is typed small', () => {
  expect(areAllCapitals(['ĐỗMỹ'])).toBe(true);
  expect(areAllCapitals(['ộ', 'HOA'])).toBe(true);
  expect(areAllCapitals(['ộ', 'HOA', 'a'])).toBe(false);
  expect(areAllCapitals([])).toBe(false);
});

test.each([
  ['CộNG HOà', 'CỘNG HOÀ'],
  ['Lê Thị ánh', 'Lê Thị Ánh'],
  ['ánh', 'ánh'],
  ['Lê thị ánh', 'Lê thị ánh'],
  ['xã NộI Dương', 'xã NỘI Dương'],
  ['Lê Thị Hoa', 'Lê Thị Hoa'],
])('"%s" becomes "%s"', (text, expected) => {
  expect(inferCapitals(text)).toBe(expected);
});
