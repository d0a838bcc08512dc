import type { LegacyEncoding } from './legacyFonts';

/**
 * What was changed, in the order of the steps: `decomposed` letters put together (NFC), `invisible`
 * characters removed, `softHyphen` removed, `wrongLetter` that only looks like đ replaced,
 * `specialSpace` turned into an ordinary space, `repeatedSpace` made one, `outerSpace` cut off.
 */
export type TextChange =
  'decomposed' | 'invisible' | 'softHyphen' | 'wrongLetter' | 'specialSpace' | 'repeatedSpace' | 'outerSpace';

export interface NormalizedText {
  readonly text: string;
  /** Empty when the text was clean. */
  readonly changes: readonly TextChange[];
}

interface Step {
  readonly change: TextChange;
  readonly apply: (text: string) => string;
  /** Left out for legacy sets, where the same codes are letters. */
  readonly unicodeOnly?: true;
}

/** Zero-width and direction marks, byte order mark, and control codes but tab and line ends. */
const invisible =
  /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;
const specialSpace = /[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;

/** Words of composed letters of ours with single spaces between them: nothing to do. */
const clean =
  /^[!-~\u00C0-\u00CF\u00D1-\u00EF\u00F1-\u017F\u1EA0-\u1EF9–“”]+(?: [!-~\u00C0-\u00CF\u00D1-\u00EF\u00F1-\u017F\u1EA0-\u1EF9–“”]+)*$/;

const steps: readonly Step[] = [
  { change: 'decomposed', apply: compose },
  { change: 'invisible', apply: (text) => text.replace(invisible, '') },
  { change: 'softHyphen', apply: (text) => text.replace(/\u00AD/g, ''), unicodeOnly: true },
  // The Icelandic and the African letter look exactly like đ in most fonts.
  { change: 'wrongLetter', apply: (text) => text.replace(/[ÐƉ]/g, 'Đ').replace(/[ðɖ]/g, 'đ'), unicodeOnly: true },
  { change: 'specialSpace', apply: (text) => text.replace(specialSpace, ' ') },
  { change: 'repeatedSpace', apply: (text) => text.replace(/ {2,}/g, ' ') },
  { change: 'outerSpace', apply: (text) => text.trim() },
];

/**
 * Cleans a text without touching what can be read. Line ends inside a cell stay. In a legacy set
 * U+00AD is the letter ư and ð is a letter too: convert first, or name the encoding here.
 */
export function normalizeText(text: string, encoding: 'unicode' | LegacyEncoding = 'unicode'): NormalizedText {
  if (encoding === 'unicode' && clean.test(text)) return { text, changes: [] };
  let current = text;
  const changes: TextChange[] = [];
  for (const { change, apply, unicodeOnly } of steps) {
    if (unicodeOnly === true && encoding !== 'unicode') continue;
    const next = apply(current);
    if (next !== current) changes.push(change);
    current = next;
  }
  return { text: current, changes };
}

/** NFC; a tone typed before its circumflex or breve is first put behind it, or the two never join. */
function compose(text: string): string {
  const composed = text.normalize('NFC');
  if (!/[\u0302\u0306]/.test(composed)) return composed;
  return composed
    .normalize('NFD')
    .replace(/([\u0300\u0301\u0303\u0309])([\u0302\u0306])/g, '$2$1')
    .normalize('NFC');
}
