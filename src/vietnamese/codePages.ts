import { toneMarks } from './letters';
import { windows1252 } from './legacyTables';

/**
 * The two Windows code pages that a program takes bytes for when nobody tells it more: 1252 in the
 * west, 1258 on machines set to Vietnamese. Source: the mapping files of the Unicode Consortium for
 * CP1252 and CP1258, which agree but for the places below. Certainty: read.
 */
export type CodePage = '1252' | '1258';

/** Where 1258 has another letter than 1252; five of them are marks that join the letter before. */
const in1258: ReadonlyMap<number, string> = new Map([
  [0xc3, 'Ă'],
  [0xcc, '\u0300'],
  [0xd0, 'Đ'],
  [0xd2, '\u0309'],
  [0xd5, 'Ơ'],
  [0xdd, 'Ư'],
  [0xde, '\u0303'],
  [0xe3, 'ă'],
  [0xec, '\u0301'],
  [0xf0, 'đ'],
  [0xf2, '\u0323'],
  [0xf5, 'ơ'],
  [0xfd, 'ư'],
  [0xfe, '₫'],
]);
/** 1258 leaves these empty: programs hand on the control code. */
const emptyIn1258: ReadonlySet<number> = new Set([0x8a, 0x8e, 0x9a, 0x9e]);

const charOf = (page: CodePage, byte: number): string => {
  const own = page === '1258' ? in1258.get(byte) : undefined;
  if (own !== undefined) return own;
  const isControl = byte < 0x80 || byte > 0x9f || (page === '1258' && emptyIn1258.has(byte));
  return isControl ? String.fromCharCode(byte) : windows1252.charAt(byte - 0x80);
};

const byteMapOf = (page: CodePage): ReadonlyMap<string, number> =>
  new Map([
    // A control code may also have been handed on where the page has a sign.
    ...Array.from({ length: 0x20 }, (_, at): [string, number] => [String.fromCharCode(0x80 + at), 0x80 + at]),
    ...Array.from({ length: 0x80 }, (_, at): [string, number] => [charOf(page, 0x80 + at), 0x80 + at]),
  ]);

const BYTES: Readonly<Record<CodePage, ReadonlyMap<string, number>>> = {
  '1252': byteMapOf('1252'),
  '1258': byteMapOf('1258'),
};

/** The byte that the page shows as this character. */
export const byteOf = (one: string, page: CodePage): number | undefined =>
  one <= '\u007F' ? one.charCodeAt(0) : BYTES[page].get(one);

/** As 1252 would have shown the byte; the tables of the legacy sets are written so. */
const latin = (byte: number): string => charOf('1252', byte);

const marks: ReadonlySet<string> = new Set(toneMarks.filter((mark) => mark !== ''));

/** A letter with a mark is one byte or, where the program joined two, the letter's and the mark's. */
const spellingsOf = (one: string): readonly string[] => {
  const found: string[] = [];
  const own = byteOf(one, '1258');
  if (own !== undefined) found.push(latin(own));
  const parts = one.normalize('NFD');
  const mark = [...parts].find((part, at) => at > 0 && marks.has(part));
  if (mark === undefined || parts === one) return found;
  const base = byteOf(parts.replace(mark, '').normalize('NFC'), '1258');
  const markByte = byteOf(mark, '1258');
  if (base !== undefined && markByte !== undefined) found.push(latin(base) + latin(markByte));
  return found;
};

/** ASCII, and letters of both pages that are not joined of a letter and a mark of 1258. */
const alike =
  /[\u0000-\u007F\u00A1-\u00BF\u00C2\u00C4-\u00C7\u00CA\u00CB\u00CE\u00CF\u00D4\u00D6-\u00D8\u00DB\u00DC\u00DF\u00E2\u00E4-\u00E7\u00EA\u00EB\u00EE\u00EF\u00F4\u00F6-\u00F8\u00FB\u00FC\u00FF]/;

/** A word with more open letters than these is no word. */
const mostSpellings = 32;

/**
 * Everything that a word shown by 1258 may have been when 1252 shows it; empty where some letter is
 * in neither of its bytes. "Kỉu" was "KiÒu".
 */
export function spellingsIn1252(word: string): readonly string[] {
  let found: readonly string[] = [''];
  for (const one of word) {
    const next = spellingsOf(one);
    found = found.flatMap((before) => next.map((after) => before + after));
    if (found.length > mostSpellings) return [];
  }
  return found;
}

/** True where the word has one spelling, and looks alike in both pages. */
export const isSameInBoth = (word: string): boolean => [...word].every((one) => alike.test(one));
