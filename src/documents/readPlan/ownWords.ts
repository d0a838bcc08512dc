/** Our own words for an indicator: what is known of it before anybody has collected how plans call it. */
import { INDICATORS } from '../../domain/indicators';
import type { IndicatorCode } from '../../domain/indicators';
import { foldWords } from './folded';

/** What stands before the words of an indicator in the sentence of its target: "60 % số …". */
const VALUE_BEFORE = /^.*?%\s*(?:so )?/;

/** Brackets and the like: a phrase becomes part of a pattern. */
const NO_WORDS = /[^\p{L}\d\s,]+/gu;

/** A title that people and groups of people are given: its name is a name of theirs as well. */
export const isModel = (code: IndicatorCode): boolean => INDICATORS[code].section === 'models';

/** Its title and the words of its target, folded. */
export const ownPhrases = (code: IndicatorCode): readonly string[] => {
  const { title, sentence } = INDICATORS[code];
  return [title.vi, sentence].map((text) => foldWords(text).replace(VALUE_BEFORE, '').replace(NO_WORDS, ' ').trim());
};
