/** Every syllable that Vietnamese spelling allows, put together here so that no list of somebody's words is needed. */
import { letterWithTone, type Tone } from '../../src/vietnamese/letters';
import { judgeSyllable } from '../../src/vietnamese/syllable';

const initials = ['', ...'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')];
const rhymes =
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oan oang oanh oat oay oc oe oen oi om on ong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uơ uân uât uây uc uê ui um un ung uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt
  ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y ych ynh yt yêm yên yêt yêu`.split(/\s+/);
const tones: readonly Tone[] = [0, 1, 2, 3, 4, 5];

/** The tone on the last marked vowel, else on the one before the end: what most keyboards write. */
const withTone = (rhyme: string, tone: Tone): string => {
  const letters = [...rhyme];
  const vowels = letters.flatMap((letter, at) => (/[aăâeêioôơuưy]/.test(letter) ? [at] : []));
  const marked = vowels.filter((at) => /[ăâêôơư]/.test(letters[at] ?? '')).at(-1);
  const at = marked ?? (vowels.length > 1 && vowels.at(-1) === letters.length - 1 ? vowels.at(-2) : vowels.at(-1)) ?? 0;
  return letters.map((letter, index) => (index === at ? letterWithTone(letter, tone) : letter)).join('');
};

export const syllables: readonly string[] = [
  ...new Set(
    initials.flatMap((initial) => rhymes.flatMap((rhyme) => tones.map((tone) => initial + withTone(rhyme, tone)))),
  ),
].filter((syllable) => judgeSyllable(syllable) === 'plausible');

export const capitalized = (syllable: string): string => syllable.charAt(0).toUpperCase() + syllable.slice(1);
