import { windows1252 } from './legacyTables';

export interface LegacyTable {
  /** Spellings of two characters, tried first. */
  readonly pairs: ReadonlyMap<string, string>;
  readonly singles: ReadonlyMap<string, string>;
  /** Keys of `singles` that are what they look like in front of something that is no letter, unless one stands before. */
  readonly inWords?: readonly string[];
}

export interface Decoded {
  /** Unicode, NFC. What the table does not know stays as it was. */
  readonly text: string;
  /** False when some letter or mark outside ASCII has no place in the table: then the text is not of this set. */
  readonly complete: boolean;
}

const letterOrMark = /[\p{L}\p{M}]/u;
const smallLetter = /\p{Ll}/u;
const isLetterOf = (singles: ReadonlyMap<string, string>, one: string): boolean =>
  smallLetter.test(singles.get(one) ?? one);

export function decodeLegacy(text: string, { pairs, singles, inWords = [] }: LegacyTable): Decoded {
  let out = '';
  let complete = true;
  for (let at = 0; at < text.length; at += 1) {
    const one = text.charAt(at);
    const pair = pairs.get(one + text.charAt(at + 1));
    if (pair !== undefined) {
      out += pair;
      at += 1;
      continue;
    }
    if (one <= '\u007F') {
      out += one;
      continue;
    }
    const isSign =
      inWords.includes(one) &&
      at + 1 < text.length &&
      !letterOrMark.test(out.slice(-1)) &&
      !isLetterOf(singles, text.charAt(at + 1));
    const single = isSign ? one : singles.get(one);
    if (single === undefined && letterOrMark.test(one)) complete = false;
    out += single ?? fromControlCode(one);
  }
  return { text: out, complete };
}

function fromControlCode(one: string): string {
  return one >= '\u0080' && one <= '\u009F' ? windows1252.charAt(one.charCodeAt(0) - 0x80) : one;
}
