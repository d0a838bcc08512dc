/**
 * Text for comparing: lower case, without tones and hats, so that "Xoá mù chữ" and "XÓA MÙ CHỮ" are one. The letter đ
 * is kept in `marked`, because CĐHT (community) and CDHT (citizen) differ in nothing else.
 */
import { editDistance } from '../../vietnamese/editDistance';
import { digitsForWords } from './grammar/numberWords';

export interface Folded {
  /** With đ. */
  readonly marked: string;
  /** With d for đ; the same positions as `marked`. */
  readonly plain: string;
  /** Words that were put right before comparing: a reading that rests on them is a question. */
  readonly mended: boolean;
  /** Written without tones and hats: abbreviations such as CĐHT and CDHT cannot be told apart. */
  readonly toneless: boolean;
}

const dropMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** Two accepted spellings of one word. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bki nang\b/g, 'ky nang'],
  [/\bki thuat\b/g, 'ky thuat'],
  [/\bti le\b/g, 'ty le'],
  [/\b(pcgd|xmc|pc) (mn|th|thcs)\b/g, '$1$2'],
  [/ {2,}/g, ' '],
];

/** Phrases that readings hang on. A word or two may be misspelt; a phrase that is near to two of them is left alone. */
const PHRASES = [
  'công dân học tập',
  'đơn vị học tập',
  'gia đình học tập',
  'dòng họ học tập',
  'cộng đồng học tập',
  'năng lực thông tin',
  'kỹ năng sống',
  'chuyên môn kỹ thuật',
  'trình độ đại học',
  'môi trường số',
  'xóa mù chữ',
  'phổ cập giáo dục',
  'mầm non',
  'trung học cơ sở',
  'trung tâm học tập cộng đồng',
  'công nghệ thông tin',
  'mức độ',
  'độ tuổi lao động',
  'danh hiệu',
].map((phrase) => dropMarks(phrase.toLowerCase()));

const LIMITS = [
  { length: 18, distance: 2 },
  { length: 8, distance: 1 },
] as const;

interface Phrase {
  readonly phrase: string;
  /** Without spaces. */
  readonly letters: string;
  readonly words: number;
  readonly limit: number;
}
const KNOWN: readonly Phrase[] = PHRASES.map((phrase) => {
  const letters = phrase.replaceAll(' ', '');
  return {
    phrase,
    letters,
    words: phrase.split(' ').length,
    limit: LIMITS.find(({ length }) => letters.length >= length)?.distance ?? 0,
  };
}).filter(({ limit }) => limit > 0);
const LONGEST = Math.max(...KNOWN.map(({ words }) => words)) + 1;

interface Mend {
  readonly words: number;
  readonly phrase: string;
  readonly cost: number;
}

/** Phrases that so many words may be: as many as it has, one fewer or one more (a missing or a needless space). */
const BY_COUNT: readonly (readonly Phrase[])[] = Array.from({ length: LONGEST + 1 }, (_, count) =>
  KNOWN.filter(({ words }) => Math.abs(words - count) <= 1),
);

/** Counting distances is slow; words that differ in length, or at both ends, are not worth it. */
const mayBe = (letters: string, known: Phrase): boolean =>
  Math.abs(letters.length - known.letters.length) <= known.limit &&
  (letters[0] === known.letters[0] || letters.at(-1) === known.letters.at(-1));

/** The one phrase that the words from a place on are nearly, if there is exactly one. */
const mendAt = (words: readonly string[], from: number, end: number): Mend | null => {
  let letters = '';
  let nearest: Mend[] = [];
  for (let count = 1; from + count <= end; count += 1) {
    letters += words[from + count - 1] ?? '';
    for (const known of BY_COUNT[count] ?? []) {
      if (!mayBe(letters, known)) continue;
      // A missing or a needless space is a misspelling as well.
      const cost = editDistance(letters, known.letters, known.limit) + (count === known.words ? 0 : 1);
      const best = nearest[0]?.cost ?? known.limit;
      if (cost > known.limit || cost > best) continue;
      const mended = { words: count, phrase: known.phrase, cost };
      nearest = cost === nearest[0]?.cost ? [...nearest, mended] : [mended];
    }
  }
  const [only] = nearest;
  return nearest.length === 1 && only !== undefined && only.cost > 0 ? only : null;
};

const mend = (text: string): string => {
  const pieces = text.split(/([^a-zđ]+)/);
  const words = pieces.filter((_, index) => index % 2 === 0);
  const gaps = pieces.filter((_, index) => index % 2 === 1);
  const out: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    // Only words with nothing but a space between them make a phrase.
    let end = index + 1;
    while (end < words.length && end - index < LONGEST && gaps[end - 1] === ' ') end += 1;
    const found = mendAt(words, index, end);
    if (found === null) {
      out.push(words[index] ?? '', gaps[index] ?? '');
    } else {
      out.push(found.phrase, gaps[index + found.words - 1] ?? '');
      index += found.words - 1;
    }
  }
  return out.join('');
};

/** Lower case, without tones and hats, d for đ: for words that are only looked up. */
export const foldWords = (text: string): string =>
  dropMarks(text.normalize('NFKC').toLowerCase()).replaceAll('đ', 'd').replace(/\s+/g, ' ');

/** Quotation marks only break phrases: “Công dân” “học tập” is one. */
const QUOTES = /["“”„«»‘’'`]/g;

/** Headings are folded again for every line below them. */
const recent = new Map<string, Folded>();
const MOST_RECENT = 300;

/** Numbers in words become digits, so that positions are those of the folded text, not of the sentence. */
export const fold = (text: string): Folded => {
  const known = recent.get(text);
  if (known !== undefined) return known;
  const lower = dropMarks(text.normalize('NFKC').toLowerCase().replace(QUOTES, ''));
  const spelt = SPELLINGS.reduce((current, [from, to]) => current.replace(from, to), lower);
  const marked = mend(spelt);
  const digits = digitsForWords(marked);
  const toneless = !/[^\x00-\x7F]/.test(text.replace(/[“”‘’–—…≥≤]/g, ''));
  const folded = { marked: digits, plain: digits.replaceAll('đ', 'd'), mended: marked !== spelt, toneless };
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(text, folded);
  return folded;
};
