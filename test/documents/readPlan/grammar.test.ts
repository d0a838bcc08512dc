/** The tables of wordings, each with its own examples: a wording that is added is tried here without further ado. */
import { rolesOf } from '../../../src/documents/readPlan/figureRoles';
import { fold } from '../../../src/documents/readPlan/folded';
import { DEEDS } from '../../../src/documents/readPlan/grammar/deeds';
import { FIGURE_ASIDES } from '../../../src/documents/readPlan/grammar/figureAsides';
import { COMMON, EXAMPLES, OF_INDICATOR } from '../../../src/documents/readPlan/grammar/knownWords';
import { NUMBER_WORDINGS, digitsForWords, numberOfWords } from '../../../src/documents/readPlan/grammar/numberWords';
import { TABLE_HEADS } from '../../../src/documents/readPlan/grammar/tableHeads';
import { TENSES } from '../../../src/documents/readPlan/grammar/tense';
import { OTHER_UNITS } from '../../../src/documents/readPlan/grammar/units';
import { readSentence } from '../../../src/documents/readPlan/readSentence';
import { hasUnknownWords } from '../../../src/documents/readPlan/unknownWords';
import { valuesOf } from '../../../src/documents/readPlan/values';
import type { IndicatorCode } from '../../../src/domain/indicators';
import { INDICATOR_CODES } from '../../../src/domain/indicators';

const context = { planYear: 2026, headingYear: null, headTense: null, intro: '', isReport: false } as const;

/** Why the first figure of a sentence is set aside; `null` where it may be a target. */
const asideOfFirst = (sentence: string): string | null => {
  const { plain, marked } = fold(sentence);
  const values = valuesOf(plain, marked);
  const first = values.find(({ kind }) => kind !== 'other');
  return rolesOf(values, plain, context).asides.find(({ mention }) => mention === first)?.reason ?? null;
};

describe('figures that are no target', () => {
  test.each(FIGURE_ASIDES.flatMap(({ reason, examples }) => examples.map((text) => [text, reason] as const)))(
    '%s: %s',
    (text, reason) => expect(asideOfFirst(text)).toBe(reason),
  );
  test.each(FIGURE_ASIDES.flatMap(({ reason, not }) => not.map((text) => [text, reason] as const)))(
    '%s: not %s',
    (text, reason) => expect(asideOfFirst(text)).not.toBe(reason),
  );
});

const found = (words: RegExp, text: string): boolean => new RegExp(words.source, words.flags).test(fold(text).plain);

describe('words of result and aim', () => {
  test.each(TENSES.flatMap(({ words, examples }) => examples.map((text) => [text, words] as const)))(
    '%s',
    (text, words) => expect(found(words, text)).toBe(true),
  );
  test.each(TENSES.flatMap(({ words, not }) => not.map((text) => [text, words] as const)))(
    'not in: %s',
    (text, words) => expect(found(words, text)).toBe(false),
  );
});

test.each(NUMBER_WORDINGS.flatMap(({ examples }) => examples))('number in words: %s', (words, digits) => {
  expect(digitsForWords(words)).toBe(digits);
});

test.each([
  ['bay', 7],
  ['muoi', 10],
  ['muoi lam', 15],
  ['hai muoi', 20],
  ['chin muoi chin', 99],
  ['mot tram', 100],
])('%s is %i', (words, value) => expect(numberOfWords(words)).toBe(value));

describe('numbers of other things', () => {
  const othersOf = (text: string): readonly string[] => {
    const { plain, marked } = fold(text);
    return valuesOf(plain, marked).flatMap((value) => (value.kind === 'other' ? [value.reason] : []));
  };
  test.each(OTHER_UNITS.flatMap(({ reason, examples }) => examples.map((text) => [text, reason] as const)))(
    '%s: %s',
    (text, reason) => expect(othersOf(text)).toContain(reason),
  );
  test.each(OTHER_UNITS.flatMap(({ reason, not }) => not.map((text) => [text, reason] as const)))(
    '%s: not %s',
    (text, reason) => expect(othersOf(text)).not.toContain(reason),
  );
});

describe('words over columns', () => {
  const rows = Object.entries(TABLE_HEADS).flatMap(([name, { words, examples, not }]) => [
    ...examples.map((text) => [name, text, words, true] as const),
    ...not.map((text) => [name, text, words, false] as const),
  ]);
  test.each(rows)('%s, %s', (_, text, words, expected) => expect(words.test(fold(text).plain.trim())).toBe(expected));
});

describe('what those do who have a title', () => {
  const own = (sentence: string): readonly (IndicatorCode | null)[] =>
    readSentence(sentence, {
      planYear: 2026,
      headingYear: null,
      heading: '',
      section: '',
      lead: '',
      doubts: [],
      lastYear: null,
      isReport: false,
    }).targets.map(({ item }) => item.code);
  test.each(DEEDS.flatMap(({ examples }) => examples))('%s', (text) => expect(own(text)).toEqual([null]));
  test.each(DEEDS.flatMap(({ not }) => not))('not: %s', (text) => expect(own(text)).not.toContain(null));
});

describe('known words', () => {
  test.each(EXAMPLES)('%s', (sentence, codes, known) =>
    expect(hasUnknownWords(fold(sentence).plain, codes)).toBe(!known),
  );
  const phrases = (list: string): readonly string[] =>
    list.split(/[,\n]/).flatMap((phrase) => (phrase.trim() === '' ? [] : [phrase.trim()]));
  test.each(INDICATOR_CODES.map((code) => [code] as const))('every phrase of %s is known by itself', (code) => {
    const unknown = phrases(`${COMMON},${OF_INDICATOR[code]}`).filter((phrase) =>
      hasUnknownWords(fold(phrase).plain, [code]),
    );
    expect(unknown).toEqual([]);
  });
});
