/** One word for a thing, and none that only we know: what officials read has no codes, file names or English words. */
import { en } from '../../src/i18n/en/catalogue';
import { vi } from '../../src/i18n/vi/catalogue';
import { viCheck } from '../../src/i18n/vi/check';

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
/** What is filled in is not ours to word. */
const wordsOf = (texts: readonly string[]): readonly string[] => texts.map((text) => text.replace(/\{[^}]*\}/g, ''));
const vietnamese = wordsOf([...textsIn(vi), ...textsIn(viCheck)]);
const english = wordsOf(textsIn(en));

test('there are texts to look at', () => expect(vietnamese.length).toBeGreaterThan(800));

test.each([
  ['the add-in is “phần bổ trợ”', /tiện ích/i],
  ['trying out is “tính thử”', /nếu như/i],
  ['the third verdict is “chưa kết luận được”', /chưa đủ dữ liệu|chưa chắc/i],
  ['decrees are called by their number', /ND\d{2}-\d{4}/],
  ['no words of programs', /\b(object|array|null|undefined|string|error|boolean|index)\b/i],
  ['no files of ours', /\b[\w-]+\.(tsx?|mjs|json)\b/],
  ['no keys of ours', /\b[a-z]+[A-Z]\w*\b(?<!iPad|eOffice|macOS)/],
])('Vietnamese: %s', (_, wrong) => {
  expect(vietnamese.filter((text) => wrong.test(text))).toEqual([]);
});

test.each([
  ['what is wrong is fixed', /\bmend(s|ed|ing)?\b/i],
  ['verdicts wait for figures', /not yet known/i],
])('English: %s', (_, wrong) => {
  expect(english.filter((text) => wrong.test(text))).toEqual([]);
});
