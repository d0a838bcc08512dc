import { judgeSyllable } from './syllable.ts';

/** Letters that TCVN3 has in one case only: vowels with a tone. All others were typed in the case they show. */
const tonedSmall = /[\u1EA0-\u1EF9àáãèéìíòóõùúýĩũ]/;
const baseShapes = /[ăâêôơưđấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/g;
const typedSmall = /[a-zăâêôơưđ]/;
const word = /\p{L}+/gu;
const roman = /^[IVX]+$/;

const hasTonedSmall = (text: string): boolean => {
  if (!tonedSmall.test(text)) return false;
  return [...text].some((one) => tonedSmall.test(one) && one !== one.toUpperCase());
};

const capitalsIn = (text: string): number =>
  [...text].filter((one) => one !== one.toLowerCase()).length;

const isShouted = (text: string): boolean => capitalsIn(text) >= 2 && !typedSmall.test(text);

/** A word that shows the whole text was meant in capitals: "NéI" does, "II" and "HTX" do not. */
const provesCapitals = (text: string): boolean =>
  isShouted(text) &&
  (hasTonedSmall(text) || (text.length >= 3 && !roman.test(text) && judgeSyllable(text) === 'plausible'));

/**
 * Gives toned vowels the case of their surroundings. "CộNG HOà" becomes "CỘNG HOÀ", and in a text
 * whose other words all begin with a capital a name keeps its own: "Lê Thị ánh" becomes "Lê Thị Ánh".
 */
export function inferCapitals(text: string): string {
  if (!hasTonedSmall(text)) return text;
  const words = text.match(word) ?? [];
  if (!typedSmall.test(text) && words.some(provesCapitals)) return text.toUpperCase();

  const isTonedStart = (one: string): boolean => hasTonedSmall(one.charAt(0));
  const others = words.filter((one) => !isTonedStart(one));
  const isTitle = others.length > 0 && others.every((one) => capitalsIn(one.charAt(0)) === 1);
  return text.replace(word, (one) => {
    if (isShouted(one) && hasTonedSmall(one)) return one.toUpperCase();
    return isTitle && isTonedStart(one) ? one.charAt(0).toUpperCase() + one.slice(1) : one;
  });
}
