/** Whether a sentence holds nothing but words whose part in a target is known. */
import type { IndicatorCode } from '../../domain/indicators';
import { foldWords } from './folded';
import { COMMON, OF_INDICATOR } from './grammar/knownWords';
import { ownPhrases } from './ownWords';

const phrasesOf = (list: string): readonly string[] =>
  list
    .split(/[,\n]/)
    .map((phrase) => foldWords(phrase).trim())
    .filter((phrase) => phrase !== '');

const wordsOf = (code: IndicatorCode): string => OF_INDICATOR[code] ?? ownPhrases(code).join(', ');

const patterns = new Map<string, RegExp>();

/** Longest first, so that "đạt chuẩn" is taken before "đạt". */
const patternOf = (codes: readonly IndicatorCode[]): RegExp => {
  const key = codes.join(' ');
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const phrases = [...new Set([COMMON, ...codes.map(wordsOf)].flatMap(phrasesOf))].sort((a, b) => b.length - a.length);
  const made = new RegExp(String.raw`(?<!\p{L})(?:${phrases.join('|')})(?!\p{L})`, 'gu');
  patterns.set(key, made);
  return made;
};

/** `plain` is a folded sentence, `codes` the indicators that were read in it. */
export const hasUnknownWords = (plain: string, codes: readonly IndicatorCode[]): boolean =>
  /\p{L}/u.test(plain.replace(patternOf([...new Set(codes)].sort()), ' ').replace(/\b[ivx]{1,3}\b/g, ' '));
