/** Levels, numbers of things, and numbers of ages, money and time, in a folded sentence. */
import { boundOf, yearOf } from './bounds';
import { OTHER_UNITS, THING_PATTERN, THINGS } from './grammar/units';
import type { CountMention, LevelMention, OtherMention } from './mentions';

const wholeOf = (text: string | undefined): number => Number((text ?? '').replaceAll('.', ''));

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, mot: 1, hai: 2, ba: 3, bon: 4 };
const LEVEL =
  /(?:\bmuc(?: đo| do)?|\bmđ|\bcap đo)\s*(?:(?:so |dat |đat |:|la |o )\s*)?(\d{1,2}|i{1,3}|iv|mot|hai|ba|bon)(?![\w%.,/]*[\d%]|\p{L})/gu;

export const levelsOf = (marked: string, plain: string): readonly LevelMention[] =>
  [...marked.matchAll(LEVEL)]
    // "Mức 40 người" is no level; neither is "mức 3 triệu đồng".
    .filter((match) => !/^\s*(?:nguoi|trieu|dong|nghin|hoc vien)/.test(plain.slice(match.index + match[0].length)))
    .map((match) => {
      const [whole, value = ''] = match;
      const start = match.index;
      const end = start + whole.length;
      const number = ROMAN[value] ?? Number(value);
      return {
        kind: 'level',
        start,
        end,
        value: number,
        bound: 'exact',
        label: `mức độ ${String(number)}`,
        year: yearOf(plain, start, end),
      };
    });

const COUNT = new RegExp(
  String.raw`(?<![\d.,/-]|\b(?:nam|thang|ngay|(?<!tong |trong )so|lop|khoa|quy|dieu|khoan|muc|tuoi tu|phu luc|bieu) )(\d{1,3}(?:\.\d{3})+|\d{1,6})(?:\s*(?:-|–|den)\s*\d{1,6})?\s+(${THING_PATTERN})\b`,
  'g',
);

export const countsOf = (text: string): readonly CountMention[] =>
  [...text.matchAll(COUNT)].map((match) => {
    const [whole, number = '', thing = ''] = match;
    const start = match.index;
    const end = start + number.length;
    const unit = THINGS.find(({ folded }) => folded === thing)?.shown ?? thing;
    return {
      kind: 'count',
      start,
      end,
      value: wholeOf(number),
      bound: boundOf(text, start, end),
      label: `${whole
        .slice(0, whole.length - thing.length)
        .trim()
        .replace(/ ?den ?/, '-')} ${unit}`,
      unit,
      year: yearOf(text, start, start + whole.length),
    };
  });

const NUMBER = /(?<![\d.,/])\d{1,3}(?:\.\d{3})+(?:,\d+)?|(?<![\d.,/])\d+(?:,\d+)?/g;

const UP_TO = /^\s*(?:-|–|den)\s*\d{1,3}(?![\d.,]*\s*%)/;

/** The unit behind a number, or the end of a range whose unit stands before it. */
const unitOf = (text: string, start: number, end: number) => {
  const behind = text.slice(end, end + 40);
  const before = text.slice(Math.max(0, start - 20), start);
  for (const { reason, behind: words } of OTHER_UNITS) {
    const [unit] = words.exec(behind) ?? [];
    if (unit !== undefined) return { reason, unit };
  }
  const named = OTHER_UNITS.find((unit) => unit.before?.test(before) === true);
  const [unit] = named === undefined ? [] : (UP_TO.exec(behind) ?? []);
  return named === undefined || unit === undefined ? undefined : { reason: named.reason, unit };
};

export const otherNumbersOf = (text: string): readonly OtherMention[] => {
  let last = 0;
  return [...text.matchAll(NUMBER)].flatMap((match): readonly OtherMention[] => {
    const [number] = match;
    const start = match.index;
    const other = start < last ? undefined : unitOf(text, start, start + number.length);
    if (other === undefined) return [];
    const { unit } = other;
    last = start + number.length + unit.length;
    return [
      {
        kind: 'other',
        start,
        end: last,
        value: Number(number.replaceAll('.', '').replace(',', '.')),
        bound: 'exact',
        label: `${number}${unit}`
          .replace(/ ?\bden\b ?/, '-')
          .replace(/\btuoi\b/, 'tuổi')
          .replace(/\bdong\b/, 'đồng')
          .replace(/\btrieu\b/, 'triệu'),
        year: null,
        reason: other.reason,
      },
    ];
  });
};
