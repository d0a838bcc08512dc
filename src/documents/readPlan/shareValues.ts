/** Percentages of a folded sentence, and fractions of things that are percentages. */
import { boundOf, yearOf } from './bounds';
import { THING_PATTERN } from './grammar/units';
import type { PercentMention } from './mentions';

const NUMBER = String.raw`(?<![\d.,/])(\d{1,3}(?:[.,]\d{1,4})?)`;
const SIGN = String.raw`\s*(?:diem (?=phan|%))?(?:%|phan tram\b|o\/o|0\/0)`;
const SHARE = new RegExp(
  `${NUMBER}(?:${SIGN})?\\s*(-|–|—|÷|den|toi|len|len den|len muc|~)\\s*(?:tren |khoang |it nhat )?${NUMBER}${SIGN}|${NUMBER}${SIGN}`,
  'g',
);
const FRACTION = new RegExp(
  String.raw`(?<![\d.,/]|ngay )(\d{1,3}(?:\.\d{3})+|\d{1,5})\s*\/\s*(\d{1,3}(?:\.\d{3})+|\d{1,5})(?![\d/])(?=\s*(?:so |cac |tong so )*(?:${THING_PATTERN}|dan so|lao dong|(?:co|duoc)(?= \p{L}))\b)`,
  'gu',
);
const numberOf = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));
const wholeOf = (text: string | undefined): number => Number((text ?? '').replaceAll('.', ''));

const percents = (text: string): readonly PercentMention[] =>
  [...text.matchAll(SHARE)].map((match): PercentMention => {
    const [whole, low, link, high, single] = match;
    const start = match.index;
    const end = start + whole.length;
    const common = {
      kind: 'percent' as const,
      start,
      end,
      fromFraction: false,
      label: whole
        .replace(/ ?diem\b/, ' điểm')
        .replace(/ ?phan tram/, ' phần trăm')
        .replace(/ %/, '%')
        .trim(),
      year: yearOf(text, start, end),
    };
    if (single !== undefined)
      return { ...common, value: numberOf(single), upTo: null, risesFrom: null, bound: boundOf(text, start, end) };
    const prefix = text.slice(Math.max(0, start - 60), start);
    const rises = link?.startsWith('len') === true || /\b(?:tang|nang|nang cao)\b[^,;]*\btu\s*$/.test(prefix);
    if (rises) return { ...common, value: numberOf(high), upTo: null, risesFrom: numberOf(low), bound: 'exact' };
    const bound = boundOf(text, start, end);
    return {
      ...common,
      value: numberOf(low),
      upTo: numberOf(high),
      risesFrom: null,
      bound: bound === 'atMost' ? bound : 'atLeast',
    };
  });

const fractions = (text: string): readonly PercentMention[] =>
  [...text.matchAll(FRACTION)].flatMap((match) => {
    const [whole, part, all] = match;
    const n = wholeOf(part);
    const d = wholeOf(all);
    if (d === 0 || n > d) return [];
    const start = match.index;
    const end = start + whole.length;
    return [
      {
        kind: 'percent' as const,
        start,
        end,
        upTo: null,
        fromFraction: true,
        risesFrom: null,
        label: whole.replace(/\s/g, ''),
        value: (n / d) * 100,
        bound: boundOf(text, start, end),
        year: yearOf(text, start, end),
      },
    ];
  });

export const sharesOf = (text: string): readonly PercentMention[] =>
  [...percents(text), ...fractions(text)].sort((a, b) => a.start - b.start);
