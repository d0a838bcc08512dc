import { letterParts, type Tone } from './letters';

/**
 * `plausible`: initial, rhyme and tone fit together (not: the syllable exists). `wrongTone`: the
 * letters fit, but a rhyme closed by c, ch, p, t has no acute or dot. `impossible`: no Vietnamese
 * syllable is spelled so.
 */
export type SyllableVerdict = 'plausible' | 'wrongTone' | 'impossible';

/** Longest first. `gi` and `qu` are initials of their own: "giêng" is g + iêng, "quốc" is qu + ôc. */
const initials = [
  'ngh',
  'ng',
  'nh',
  'gh',
  'gi',
  'ch',
  'kh',
  'ph',
  'th',
  'tr',
  'qu',
  'b',
  'c',
  'd',
  'đ',
  'g',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'x',
  '',
] as const;

type Initial = (typeof initials)[number];

/** Rhymes without tone, the rarer ones of names and places included ("Coong", "Khuổi", "Quỳnh"). */
const rhymes: ReadonlySet<string> = new Set(
  `a ac ach ai am an ang anh ao ap at au ay
  ăc ăm ăn ăng ăp ăt
  âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et
  ê êc êch êm ên êng ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oem oen oeo oet oi om on ong ooc oong op ot
  oăc oăm oăn oăng oăt
  ô ôc ôi ôm ôn ông ôp ôt
  ơ ơi ơm ơn ơng ơp ơt
  u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uơ
  uôc uôi uôm uôn uông uôt uy uya uych uyn uynh uyp uyt uyu uyên uyêt
  ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
  y ych ynh yp yt yêm yên yêng yêt yêu`.split(/\s+/),
);

const stopFinal = /(?:c|ch|p|t)$/;

/** Takes one word in NFC, any case; the tone may stand on any vowel ("hoà", "hòa"). */
export function judgeSyllable(word: string): SyllableVerdict {
  let letters = '';
  let tone: Tone = 0;
  for (const one of word.toLowerCase()) {
    const parts = letterParts.get(one);
    if (parts === undefined || (tone > 0 && parts.tone > 0)) return 'impossible';
    letters += parts.base;
    if (parts.tone > 0) tone = parts.tone;
  }
  const fits = initials.some(
    (initial) => letters.startsWith(initial) && followsInitial(initial, letters.slice(initial.length)),
  );
  if (!fits) return 'impossible';
  return stopFinal.test(letters) && tone !== 1 && tone !== 5 ? 'wrongTone' : 'plausible';
}

function followsInitial(initial: Initial, rhyme: string): boolean {
  if (initial === 'gi' && rhyme === '') return true;
  if (!rhymes.has(rhyme)) return false;
  const isFront = /^[eêiy]/.test(rhyme);
  switch (initial) {
    case 'gh':
    case 'ngh':
      return isFront;
    case 'c':
    case 'ng':
      return !isFront;
    case 'g':
      // "gì", "gìn", "giếng" are written with one i for two.
      return !isFront || rhyme.startsWith('i');
    case 'gi':
      return !rhyme.startsWith('i') && !rhyme.startsWith('y');
    case 'qu':
      return !/^(?:[uư]|o[aăe])/.test(rhyme);
    case '':
      return !rhyme.startsWith('iê');
    default:
      return rhyme === 'y' || !rhyme.startsWith('y');
  }
}

/** Small, Capitalized or ALL CAPITALS; "ThÕ" is none of these. */
export function hasRegularCase(word: string): boolean {
  const small = word.toLowerCase();
  return word === small || word === word.toUpperCase() || word.slice(1) === small.slice(1);
}
