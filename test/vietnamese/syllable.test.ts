import { hasRegularCase, judgeSyllable } from '../../src/vietnamese/syllable';
import { familyNames, givenNames, hamlets, middleNames } from './samples';

const words = [...familyNames, ...middleNames, ...givenNames, ...hamlets.flatMap((name) => name.split(' '))];

test.each(words)('%s is plausible', (word) => {
  expect(judgeSyllable(word)).toBe('plausible');
});

test.each([
  'gì',
  'giếng',
  'gìn',
  'giữ',
  'quốc',
  'quyển',
  'quý',
  'quơ',
  'nghiêng',
  'khuya',
  'khuỷu',
  'ngoằn',
  'ngoèo',
  'yêu',
  'uống',
  'ướt',
  'ỷ',
  'xoong',
  'Kạn',
  'huơ',
  'tuếch',
  'hoà',
  'hòa',
  'thuỷ',
  'thủy',
  'ĐƯỜNG',
])('%s is plausible', (word) => {
  expect(judgeSyllable(word)).toBe('plausible');
});

test.each(['bac', 'Lôc', 'hoc', 'màch', 'tổt', 'sach'])('%s lacks the tone of a closed rhyme', (word) => {
  expect(judgeSyllable(word)).toBe('wrongTone');
});

test.each([
  'Nguyeãn',
  'Traàn',
  'Vaên',
  'Leâ',
  'Thuùy',
  'Phaïm',
  'Niê',
  'Krông',
  'Hrê',
  'François',
  'ngiêng',
  'cê',
  'ghan',
  'thyên',
  'quưng',
  'zô',
  'hóá',
  'iêu',
  'x1',
  '',
])('%s is impossible', (word) => {
  expect(judgeSyllable(word)).toBe('impossible');
});

test.each([
  ['Hòa', true],
  ['HÒA', true],
  ['hòa', true],
  ['HÒa', false],
  ['ThÕ', false],
  ['hÒA', false],
])('case of %s is regular: %s', (word, expected) => {
  expect(hasRegularCase(word)).toBe(expected);
});
