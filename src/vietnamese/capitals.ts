import { letterParts } from './letters';
import { judgeSyllable } from './syllable';

/** Letters that were typed in the case they show: TCVN3 has both cases for them. */
const typedSmall = /[a-zăâêôơưđ]/;
const word = /\p{L}+/gu;
const roman = /^[IVX]+$/;

/** Small vowels with a tone: the one kind of letter that TCVN3 cannot write as a capital. */
const tonedSmall = new RegExp(
  `[${[...letterParts]
    .filter(([, { tone }]) => tone > 0)
    .map(([letter]) => letter)
    .join('')}]`,
);
const hasTonedSmall = (text: string): boolean => tonedSmall.test(text);

const capitalsIn = (text: string): number => [...text].filter((one) => one !== one.toLowerCase()).length;

const isShouted = (text: string): boolean => capitalsIn(text) >= 2 && !typedSmall.test(text);

/** A word that shows the whole text was meant in capitals: "NéI" does, "II" and "HTX" do not. */
const provesCapitals = (text: string): boolean =>
  isShouted(text) &&
  (hasTonedSmall(text) || (text.length >= 3 && !roman.test(text) && judgeSyllable(text) === 'plausible'));

/** True when all these texts together were meant in capitals, even "§ç Mü", which alone may be "Đỗ Mỹ". */
export const areAllCapitals = (texts: readonly string[]): boolean =>
  !texts.some((text) => typedSmall.test(text)) && texts.some((text) => (text.match(word) ?? []).some(provesCapitals));

/**
 * Gives toned vowels the case of their surroundings. "CộNG HOà" becomes "CỘNG HOÀ", and in a text
 * whose other words all begin with a capital a name keeps its own: "Lê Thị ánh" becomes "Lê Thị Ánh".
 */
export function inferCapitals(text: string): string {
  if (!hasTonedSmall(text)) return text;
  const words = text.match(word) ?? [];
  if (areAllCapitals([text])) return text.toUpperCase();

  const isTonedStart = (one: string): boolean => hasTonedSmall(one.charAt(0));
  const others = words.filter((one) => !isTonedStart(one));
  const isTitle = others.length > 0 && others.every((one) => capitalsIn(one.charAt(0)) === 1);
  return text.replace(word, (one) => {
    if (isShouted(one) && hasTonedSmall(one)) return one.toUpperCase();
    return isTitle && isTonedStart(one) ? one.charAt(0).toUpperCase() + one.slice(1) : one;
  });
}
