import { letterParts } from './letters';
import { normalizeText } from './normalize';

export interface NameKeyOptions {
  /** Whether "Quý" and "Quí", "Lý" and "Lí" are one name. Apart unless asked for: both are real names. */
  readonly iAndY?: 'apart' | 'same';
}

const apostrophes = /['‘’ʼ`´]/g;
const separators = /[\s\-‐‑–—.,;:_]+/u;
const initialConsonants = /^(?:qu|gi(?=[aăâeêoôơuưy])|[bcdđghklmnpqrstvx]+)/;

/**
 * Two names of persons or places are written the same when their keys are equal: NFC, small
 * letters, single spaces, and the tone moved to the end of its syllable, so that "Hoà" and "Hòa"
 * agree. Tones and diacritics count: "Lý" and "Ly", "Tuấn" and "Tuân" stay apart.
 */
export function nameKey(text: string, { iAndY = 'apart' }: NameKeyOptions = {}): string {
  const clean = normalizeText(text).text.toLowerCase().replace(apostrophes, '');
  return clean
    .split(separators)
    .filter((syllable) => syllable !== '')
    .map((syllable) => syllableKey(syllable, iAndY))
    .join(' ');
}

function syllableKey(syllable: string, iAndY: 'apart' | 'same'): string {
  let letters = '';
  let tones = '';
  for (const one of syllable) {
    const parts = letterParts.get(one);
    letters += parts?.base ?? one;
    if (parts !== undefined && parts.tone > 0) tones += String(parts.tone);
  }
  if (iAndY === 'same') letters = withIForY(letters);
  // The separator keeps a tone apart from a digit that belongs to the name ("Nà Pái 1").
  return tones === '' ? letters : `${letters}/${tones}`;
}

/** Only where both spellings sound alike: "ly", "quy", "quyên"; never "thuy", which is not "thui". */
function withIForY(letters: string): string {
  const initial = initialConsonants.exec(letters)?.[0] ?? '';
  const rhyme = letters.slice(initial.length);
  return rhyme.startsWith('y') ? `${initial}i${rhyme.slice(1)}` : letters;
}
