import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { COUNTING_UNITS } from '../../src/domain/indicator';
import { en as enPane } from '../../src/i18n/en/catalogue';
import { enOpening } from '../../src/i18n/en/opening';
import { placeholdersOf } from '../../src/i18n/fill';
import { loadCatalogue } from '../../src/i18n/language';
import { chooseLanguage, localeOf } from '../../src/i18n/languages';
import { keyOf, translator } from '../../src/i18n/translate';
import { vi as viPane } from '../../src/i18n/vi/catalogue';
import { viOpening } from '../../src/i18n/vi/opening';

/** Those of the page before the pane stand apart from the others, and are written as all are. */
const vi = { ...viPane, ...viOpening };
const en = { ...enPane, ...enOpening };
const keys = Object.keys(vi) as (keyof typeof vi)[];

test.each(keys)('%s has the same placeholders in English', (key) => {
  expect([...placeholdersOf(en[key])].sort()).toEqual([...placeholdersOf(vi[key])].sort());
});

test.each(keys)('%s is written as agreed', (key) => {
  for (const text of [vi[key], en[key]]) {
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/!|\s{2}|^\s|\s$/);
  }
  expect(vi[key]).not.toMatch(/\bbạn\b|không hợp lệ/i);
  // Tone on the first vowel of an open syllable, as in "hòa", "thủy".
  expect(vi[key]).not.toMatch(/(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu);
});

test('every text is used', () => {
  const folder = path.resolve(__dirname, '../../src/taskpane');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .concat('../i18n/translate.ts', '../check/taskText.ts')
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
  const families = [...sources.matchAll(/`([\w.]+[.\w]*)\$\{/g)].map((match) => match[1] ?? '');
  const looked = [...sources.matchAll(/[kK]eyOf\('(\w+)'/g)].map((match) => `${match[1] ?? ''}.`);
  const unused = keys.filter(
    (key) => !sources.includes(`'${key}'`) && ![...families, ...looked].some((start) => key.startsWith(start)),
  );
  expect(unused).toEqual([]);
});

test('a text is filled', () => {
  expect(translator(vi)('target.missing', { count: '247 người' })).toBe('Còn thiếu 247 người');
});

test.each([
  ['1', '1 cell fixed.'],
  ['2', '2 cells fixed.'],
  ['0', '0 cells fixed.'],
  ['1.000', '1.000 cells fixed.'],
])('in English %s is counted as "%s"', (n, text) => {
  expect(translator(en)('done.applyFixes', { n })).toBe(text);
});

test.each(COUNTING_UNITS)('one of %s and two of them are written in both languages', (unit) => {
  const [one, two] = (['1', '2'] as const).map((n) => translator(en)(`count.${unit}`, { n })) as [string, string];
  expect(one).toMatch(/^1 [a-z]+$/);
  expect(two).toBe(`2 ${translator(en)(`unit.${unit}`)}`);
  expect(one.slice(2)).not.toBe(two.slice(2));
  expect(translator(vi)(`count.${unit}`, { n: '2' })).toBe(`2 ${translator(vi)(`unit.${unit}`)}`);
});

test.each([
  ['vi-VN', 'vi'],
  ['en-US', 'en'],
  ['EN-gb', 'en'],
  ['fr-FR', 'vi'],
  [undefined, 'vi'],
] as const)('Office in %s is read in %s', (displayLanguage, language) => {
  expect(chooseLanguage(displayLanguage)).toBe(language);
});

test.each([
  ['?lang=keys', 'keys'],
  ['?lang=en', 'en'],
  ['?lang=xx', 'vi'],
] as const)('the address %s asks for %s', (query, language) => expect(chooseLanguage('vi-VN', query)).toBe(language));

test('the language of keys shows keys, whatever the values', async () => {
  const t = translator(await loadCatalogue('keys'));
  expect(t('target.missing', { count: '1 x' })).toBe('target.missing');
});

test('English is loaded when it is asked for', async () => expect(await loadCatalogue('en')).toEqual(enPane));

test.each([
  ['vi', 'vi-VN'],
  ['en', 'en-US'],
  ['keys', 'vi-VN'],
] as const)('%s is %s', (language, locale) => {
  expect(localeOf(language)).toBe(locale);
});

test('an id without a text has no key', () => {
  expect(keyOf(vi, 'indicator', 'CDHT')).toBe('indicator.CDHT');
  expect(keyOf(vi, 'indicator', 'toString')).toBeUndefined();
});
