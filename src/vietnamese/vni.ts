import { decodeLegacy, type Decoded, type LegacyTable } from './legacyDecoder';
import { vniOthers, vniVowels } from './legacyTables';
import { letterWithTone, vowels, type Tone } from './letters';

function buildTable(): LegacyTable {
  const spellings: [string, string][] = Object.entries(vniOthers);
  for (const vowel of vowels) {
    vniVowels[vowel].split(' ').forEach((spelling, tone) => {
      spellings.push([letterWithTone(vowel, tone as Tone), spelling]);
    });
  }
  const pairs = new Map<string, string>();
  const singles = new Map<string, string>();
  for (const [letter, spelling] of spellings) {
    const capital = letter.toUpperCase();
    if (spelling.length === 1) {
      singles.set(spelling, letter).set(spelling.toUpperCase(), capital);
      continue;
    }
    const base = spelling.charAt(0);
    for (const mark of [spelling.charAt(1), spelling.charAt(1).toUpperCase()]) {
      // The base letter decides the case: functions such as PROPER leave "Aùnh" for "Ánh".
      pairs.set(base + mark, letter).set(base.toUpperCase() + mark, capital);
    }
  }
  return { pairs, singles };
}

const table = buildTable();

/** Reads text in the VNI-Win set (fonts `VNI-Times` and the like), byte values seen as Windows-1252. */
export const fromVni = (text: string): Decoded => decodeLegacy(text, table);
