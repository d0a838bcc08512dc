import { letterParts } from './letters';
import { judgeSyllable } from './syllable';

/** A text from TCVN3 whose plain ư may be lost, for its code is the soft hyphen, which many programs drop. */
export interface Restored {
  /** With ư put back where no other reading is left ("nớc" was "nước", "Hng" was "Hưng"). */
  readonly text: string;
  /** Something was lost. */
  readonly isLost: boolean;
  /** Another word may lack its ư as well ("ngời", "Lu", "cha"), or may be whole. */
  readonly isOpen: boolean;
}

const word = /\p{L}+/gu;
const vowel = /[aăâeêioôơuưy]/;
/** No Vietnamese rhyme is ơc or ơng: they are what is left of ươc and ương. */
const cutRhyme = /ơ(?:c|ng)$/;

const bare = (text: string): string => [...text.toLowerCase()].map((one) => letterParts.get(one)?.base ?? one).join('');
const hasTone = (text: string): boolean => [...text.toLowerCase()].some((one) => (letterParts.get(one)?.tone ?? 0) > 0);
const isUpper = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

const withU = (text: string, at: number): string => text.slice(0, at) + (isUpper(text) ? 'Ư' : 'ư') + text.slice(at);

/** Where ư may have stood: in front of ơ, or in a syllable without a tone, for ứ, ừ, ử, ữ, ự have codes of their own. */
function placesFor(text: string): readonly number[] {
  const letters = bare(text);
  const atHorned = letters.indexOf('ơ');
  if (atHorned !== -1) return letters.charAt(atHorned - 1) === 'ư' ? [] : [atHorned];
  if (hasTone(text) || letters.includes('ư')) return [];
  return Array.from({ length: letters.length }, (_, at) => at + 1);
}

const fillings = (text: string): readonly string[] =>
  placesFor(text)
    .map((at) => withU(text, at))
    .filter((filled) => judgeSyllable(filled) === 'plausible');

/** "Hng": consonants that only ư makes a syllable of. */
const isCutToConsonants = (text: string): boolean =>
  !vowel.test(bare(text)) && /ng$/.test(bare(text)) && text.length > 2;

const isAbbreviation = (text: string): boolean => isUpper(text) && !vowel.test(bare(text));

export function restoreLostU(text: string): Restored {
  let isLost = false;
  let isOpen = false;
  const restored = text.replace(word, (one) => {
    const [only, ...others] = isAbbreviation(one) ? [] : fillings(one);
    if (only === undefined) return one;
    const isCut = cutRhyme.test(bare(one)) || (isCutToConsonants(one) && others.length === 0);
    isOpen ||= !isCut;
    isLost ||= isCut;
    return isCut ? only : one;
  });
  return { text: restored, isLost, isOpen };
}
