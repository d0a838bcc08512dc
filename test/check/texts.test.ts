import { enCheck } from '../../src/i18n/en/check';
import { fill, placeholdersOf } from '../../src/i18n/fill';
import { viCheck } from '../../src/i18n/vi/check';
import { RULES } from '../../src/check/rules';

const parts = ['title', 'what', 'why', 'todo'] as const;
const texts = RULES.flatMap(({ meta }) =>
  parts.map((part) => [meta.id, part, viCheck.rules[meta.id][part], enCheck.rules[meta.id][part]] as const),
);

test.each(texts)('%s, %s: the same placeholders in both languages', (_, __, vi, en) => {
  const inVi = new Set(placeholdersOf(vi));
  // English may name a row by {line} or {age} where Vietnamese uses {row}; it invents no other value.
  const extra = placeholdersOf(en).filter((name) => !inVi.has(name));
  expect(extra).toEqual([]);
});

test.each(texts)('%s, %s: plain Vietnamese', (_, part, vi) => {
  expect(vi).not.toMatch(/không hợp lệ|!|\bbạn\b|tbl(?!XMC)\w+ |undefined|null/i);
  expect(vi).toBe(vi.normalize('NFC').trim());
  // A heading is no sentence; everything else is.
  if (part === 'title') expect(vi).toMatch(/[^.]$/);
  else expect(vi).toMatch(/(\.|^\{reason\})$/);
  // The tone stands on the vowel as in "hòa", "thủy".
  expect(vi).not.toMatch(/o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/iu);
});

test('titles tell rules apart', () => {
  const titles = RULES.map(({ meta }) => viCheck.rules[meta.id].title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

describe('fill', () => {
  test('replaces every placeholder, numbers as asked', () => {
    expect(fill('{a} và {b}, {a}', { a: 'một', b: 2 })).toBe('một và 2, một');
    expect(fill('{n}', { n: 1234 }, (value) => value.toFixed(1))).toBe('1234.0');
  });

  test('refuses a placeholder without a value', () => {
    expect(() => fill('{a} {b}', { a: 1 })).toThrow('{b}');
  });

  test('takes braces in a value as they are', () => {
    expect(fill('{a}', { a: '{b}' })).toBe('{b}');
  });
});
