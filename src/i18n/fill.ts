/** Puts values into the {placeholders} of a text. */

export type FillValues = Readonly<Record<string, string | number>>;

/** {n}, or {n|cell|cells}: one word where the value is 1, another for all else. */
const PLACEHOLDER = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/**
 * A placeholder without a value is a mistake of ours: it throws, so that no text with a brace reaches a user.
 * `write` turns a number into text; plain digits unless given. `counts`: how many things a value names that is no number.
 */
export const fill = (
  template: string,
  values: FillValues,
  write: (value: number) => string = String,
  counts: FillValues = {},
): string =>
  template.replace(PLACEHOLDER, (_, name: string, one?: string, other?: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The text "${template}" needs a value for {${name}}.`);
    if (one !== undefined && other !== undefined) return String(counts[name] ?? value) === '1' ? one : other;
    return typeof value === 'number' ? write(value) : value;
  });

/** Names of the placeholders of a text, each once. */
export const placeholdersOf = (template: string): readonly string[] => [
  ...new Set([...template.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '')),
];
