/** The names and numbers of persons that a workbook holds, found again wherever else somebody wrote them. */
import { dropDiacritics } from '../../vietnamese/letters';
import { nameKey } from '../../vietnamese/nameKey';
import { finish } from '../steps';
import { dataColumns, dataFields, formOf, listOf, PLAN_FORMS, PLAN_TABLES } from '../planParts';
import type { Plan } from '../plan';

export interface PersonNames {
  /** Does the text name one of them? */
  isIn(text: string): boolean;
}

/** Shorter numbers stand in texts for many other things. */
const SHORTEST_NUMBER = 6;
/** From so many syllables on a name is known without its diacritics, too. */
const KNOWN_PLAIN = 3;
/** Texts that are looked at between two steps. */
const AT_ONCE = 200;

const personTexts = (plan: Plan): readonly string[] =>
  [
    ...PLAN_TABLES.flatMap((table) => {
      const keys = dataColumns(table).flatMap(([key, { type }]) => (type.names === 'person' ? [key] : []));
      return keys.length === 0 ? [] : listOf(plan, table).flatMap((row) => keys.map((key) => row[key]));
    }),
    ...PLAN_FORMS.flatMap((form) =>
      dataFields(form).flatMap(([key, { type }]) => (type.names === 'person' ? [formOf(plan, form)[key]] : [])),
    ),
  ].filter((value): value is string => typeof value === 'string' && value.trim() !== '');

const syllablesOf = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .filter((word) => word !== '')
    .map((word) => nameKey(word));

const plain = (text: string): string => dropDiacritics(text.normalize('NFC')).toLowerCase();

/** Sequences of words by their first one. */
class Sequences {
  readonly #byFirst = new Map<string, string[][]>();

  add(words: readonly string[]): void {
    const [first] = words;
    if (first === undefined) return;
    const own = this.#byFirst.get(first) ?? [];
    this.#byFirst.set(first, own);
    own.push([...words]);
  }

  isIn(words: readonly string[]): boolean {
    return words.some((word, start) =>
      (this.#byFirst.get(word) ?? []).some((wanted) => wanted.every((one, index) => words[start + index] === one)),
    );
  }
}

/**
 * A name of several syllables is found whatever its capitals and the place of its tones; one syllable alone only as it is
 * written, since it is mostly a word as well.
 */
export function* personNameSteps(plans: readonly Plan[]): Generator<undefined, PersonNames> {
  const [spelt, bare] = [new Sequences(), new Sequences()];
  const single = new Set<string>();
  const numbers = new Set<string>();
  let looked = 0;
  for (const text of new Set(plans.flatMap(personTexts))) {
    looked += 1;
    if (looked % AT_ONCE === 0) yield;
    const digits = text.replace(/\D/g, '');
    if (digits.length >= SHORTEST_NUMBER) numbers.add(digits);
    const syllables = syllablesOf(text);
    if (syllables.length === 1) single.add(text.trim().normalize('NFC'));
    else spelt.add(syllables);
    if (syllables.length >= KNOWN_PLAIN) bare.add(syllablesOf(plain(text)));
  }
  const known = [...numbers];
  return {
    isIn: (text) => {
      const words = text.normalize('NFC').split(/[^\p{L}\p{M}\p{N}'’]+/u);
      const digits = text.replace(/\D/g, '');
      return (
        spelt.isIn(syllablesOf(text)) ||
        bare.isIn(syllablesOf(plain(text))) ||
        words.some((word) => single.has(word)) ||
        (digits.length >= SHORTEST_NUMBER && known.some((number) => digits.includes(number)))
      );
    },
  };
}

export const personNames = (plans: readonly Plan[]): PersonNames => finish(personNameSteps(plans));
