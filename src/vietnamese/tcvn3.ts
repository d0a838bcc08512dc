import { inferCapitals } from './capitals';
import { decodeLegacy, type Decoded, type LegacyTable } from './legacyDecoder';
import { tcvn3InWords, tcvn3Others, tcvn3Variants, tcvn3Vowels } from './legacyTables';
import { letterWithTone, vowels, type Tone } from './letters';

/**
 * How capitals are read. `asCoded`: letter by letter, as an ordinary font draws it. `upper`: a
 * capital font, everything in capitals. `inferred`: as coded, but a toned vowel, which has no
 * capital code, follows the word around it ("CéNG" is "CỘNG").
 */
export type Capitals = 'asCoded' | 'upper' | 'inferred';

const codeToText = (hex: string): string => String.fromCharCode(Number.parseInt(hex, 16));

function buildTable(): LegacyTable {
  const codeOf = new Map<string, string>();
  for (const [letter, hex] of Object.entries(tcvn3Others)) codeOf.set(letter, codeToText(hex));
  for (const vowel of vowels) {
    tcvn3Vowels[vowel].split(' ').forEach((hex, tone) => {
      codeOf.set(letterWithTone(vowel, tone as Tone), codeToText(hex));
    });
  }
  const singles = new Map<string, string>(Object.entries(tcvn3Variants));
  for (const [letter, code] of codeOf) if (code > '\u007F') singles.set(code, letter);
  return { singles, pairs: capitalPairs(codeOf), inWords: tcvn3InWords };
}

/**
 * Converters write a capital with a tone as the plain capital and then the toned small letter:
 * "TR¢ÇN" for "TRẦN" (the chart of the Vietnamese Unicode FAQ lists À as 41 B5). No Vietnamese
 * syllable repeats a vowel in that way, but for "goòng" and "xoòng" in capitals.
 */
function capitalPairs(codeOf: ReadonlyMap<string, string>): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const vowel of vowels) {
    const capital = vowel.toUpperCase();
    for (const tone of [1, 2, 3, 4, 5] as const) {
      const small = letterWithTone(vowel, tone);
      pairs.set((codeOf.get(capital) ?? capital) + (codeOf.get(small) ?? ''), small.toUpperCase());
    }
  }
  return pairs;
}

const table = buildTable();

/** Reads text in TCVN3 (fonts `.VnTime` and the like), byte values seen as Windows-1252. */
export function fromTcvn3(text: string, capitals: Capitals = 'inferred'): Decoded {
  const decoded = decodeLegacy(text, table);
  if (capitals === 'asCoded') return decoded;
  const cased = capitals === 'upper' ? decoded.text.toUpperCase() : inferCapitals(decoded.text);
  return { text: cased, complete: decoded.complete };
}
