import * as fc from 'fast-check';
import { nameKey } from '../../src/vietnamese/nameKey';
import { familyNames, givenNames, middleNames } from './samples';

test.each([
  ['Hoà', 'Hòa'],
  ['Nguyễn Thị Thuỷ', 'Nguyễn Thị Thủy'],
  ['Lương Khoẻ', 'Lương Khỏe'],
  ['Hòang Văn Tòan', 'Hoàng Văn Toàn'],
  ['NGUYỄN VĂN AN', 'nguyễn văn an'],
  ['Nguyễn  Văn\u00A0An ', 'Nguyễn Văn An'],
  ['Nguyễn Văn An'.normalize('NFD'), 'Nguyễn Văn An'],
  ['K’Sơr', "K'Sơr"],
  ['H-Mông', 'H Mông'],
  ['Ðặng Thị Mỵ', 'Đặng Thị Mỵ'],
  ['Nà Pái 1', 'Nà Pái  1'],
])('%s is %s', (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});

test.each([
  ['Lý', 'Ly'],
  ['Tuấn', 'Tuân'],
  ['Đức', 'Dức'],
  ['Hương', 'Hường'],
  ['Quý', 'Quí'],
  ['Thúy', 'Thúi'],
  ['Nà Pái 1', 'Nà Pái 11'],
  ['Nà 1', 'Ná'],
  ['An Bình', 'Anbình'],
  ['Hoa', 'Hòa'],
])('%s is not %s', (a, b) => {
  expect(nameKey(a)).not.toBe(nameKey(b));
});

describe('i and y taken as one', () => {
  const same = (text: string): string => nameKey(text, { iAndY: 'same' });

  test.each([
    ['Quý', 'Quí'],
    ['Lý', 'Lí'],
    ['Mỹ', 'Mĩ'],
    ['Quyền', 'Quiền'],
    ['Ý', 'Í'],
    ['Quỳnh', 'Quình'],
  ])('%s is %s', (a, b) => {
    expect(same(a)).toBe(same(b));
  });

  test.each([
    ['Thúy', 'Thúi'],
    ['Tây', 'Tâi'],
    ['May', 'Mai'],
    ['Lý', 'Li'],
  ])('%s is not %s', (a, b) => {
    expect(same(a)).not.toBe(same(b));
  });
});

test('different names of the sample have different keys, however they are written', () => {
  const words = [...new Set([...familyNames, ...middleNames, ...givenNames])];
  expect(new Set(words.map((word) => nameKey(word))).size).toBe(words.length);
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.constantFrom(...words), (a, b) => {
      const name = `${a} ${b}`;
      expect(nameKey(`  ${name.toUpperCase().normalize('NFD')} `)).toBe(nameKey(name));
      expect(nameKey(`${b} ${a}`) === nameKey(name)).toBe(a === b);
    }),
    { numRuns: 2000 },
  );
});
