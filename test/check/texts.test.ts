import { enCheck } from '../../src/i18n/en/check';
import { fill, placeholdersOf } from '../../src/i18n/fill';
import { enPane } from '../../src/i18n/en/pane';
import { viCheck } from '../../src/i18n/vi/check';
import { viPane } from '../../src/i18n/vi/pane';
import type { RuleText } from '../../src/i18n/ruleText';
import { RULES } from '../../src/check/rules';

const parts = ['title', 'what', 'why', 'todo'] as const;
const texts = RULES.flatMap(({ meta: { id } }) => {
  const [vi, en]: readonly RuleText[] = [viCheck.rules[id], enCheck.rules[id]];
  const own = parts.map((part) => [id, part, vi?.[part] ?? '', en?.[part] ?? ''] as const);
  return vi?.mend === undefined ? own : [...own, [id, 'mend', vi.mend, en?.mend ?? ''] as const];
});

/** The button that writes a fix. */
const BUTTON = {
  vi: new RegExp(`(?:chọn|nút) ${viPane['action.applyFixes']}`, 'iu'),
  en: new RegExp(`choose ${enPane['action.applyFixes']}`, 'iu'),
} as const;

test.each(texts)('%s, %s: names the button of a fix where there is one, and nowhere else', (_, part, vi, en) => {
  expect([BUTTON.vi.test(vi), BUTTON.en.test(en)]).toEqual([part === 'mend', part === 'mend']);
});

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
