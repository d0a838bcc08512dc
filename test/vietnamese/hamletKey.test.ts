import { closest, editDistance } from '../../src/vietnamese/editDistance';
import { lookAlikeKey } from '../../src/vietnamese/hamletKey';

test.each([
  ['Bản Chúc', 'chuc'],
  ['Thôn Bản Chúc', 'chuc'],
  ['thôn bản chuc', 'chuc'],
  ['Nà Pái', 'napai'],
  ['Nà-Pái', 'napai'],
  ['NA PAI', 'napai'],
  ['Nà Pái II', 'napai2'],
  ['Nà Pái 02', 'napai2'],
  ['Đồng Tâm', 'dongtam'],
  ['Tổ dân phố số 5', '5'],
  ['TDP 5', '5'],
  ['Khu phố 05', '5'],
  ['Thôn IV', '4'],
  ['Thôn XIX', '19'],
  ['Thôn XL', 'xl'],
  ['Thôn Vi', 'vi'],
  ['Tổ 1 2', '1/2'],
  ['Thôn 12', '12'],
  ['Thôn', 'thon'],
  ['Bàn Giản', 'bangian'],
  ['Khuổi Nà', 'khuoina'],
  ['', ''],
])('%s has the key %s', (name, key) => {
  expect(lookAlikeKey(name)).toBe(key);
});

test.each([
  ['', '', 0],
  ['an', 'an', 0],
  ['an', 'ab', 1],
  ['an', 'na', 1],
  ['an', 'a', 1],
  ['', 'an', 2],
  ['napai', 'napia', 1],
  ['coong', 'cong', 1],
  ['chúc', 'chuc', 1],
  ['kitten', 'sitting', 3],
  ['abcd', 'wxyz', 4],
  ['abc', 'wxyz', 4],
])('from "%s" to "%s": %i', (a, b, distance) => {
  expect(editDistance(a, b, 3)).toBe(distance);
  expect(editDistance(b, a, 3)).toBe(distance);
});

test('beyond the limit only that it is beyond', () => {
  expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
  expect(editDistance('a', 'abcdef', 2)).toBe(3);
});

test.each([
  ['keocong', ['keocoong'], 2],
  ['napa', ['napai', 'napan'], 1],
  ['napai', ['napai'], 2],
  ['xyz', [], 2],
])('closest to %s', (key, expected, limit) => {
  expect(closest(key, ['chuc', 'napai', 'keocoong', 'napan'], limit)).toEqual(expected);
});
