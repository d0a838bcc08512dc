/** Words around a figure that say how it is meant, and for which year. All text is folded. */
import type { Bound } from './mentions';

const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [
    /\b(?:tang(?: them)?|giam(?: them)?|nang them|them)(?: (?:khoang|tu|it nhat|toi thieu|tren|binh quan|trung binh))*\s*$/,
    'change',
  ],
  [
    /(?:\b(?:duoi|khong qua|khong vuot qua|toi da|thap hon|it hon|khong cao hon|giam con|giam xuong con|giam [^,;]{0,60} con)|[<≤]=?)(?: muc)?\s*$/,
    'atMost',
  ],
  [/(?:\b(?:khong duoi|khong thap hon|khong it hon|it nhat|toi thieu|thap nhat)|>=|≥)(?: la| dat| tu)?\s*$/, 'atLeast'],
  [/(?:\b(?:tren|hon|vuot|vuot qua|cao hon|(?<!\b(?:thong|trai|dat|da|trong|tinh) )qua)|>)(?: muc)?\s*$/, 'above'],
  [/\bgan(?: dat)?\s*$/, 'nearly'],
  [/\b(?:khoang|xap xi|uoc(?: dat| khoang)?|chung|tam|do chung)(?: tren| dat| tu)?\s*$/, 'about'],
  [/\btu\s*$/, 'atLeast'],
];

/** "Không dưới" holds "dưới"; "ít nhất" must win over "trên" in neither. */
const boundBefore = (prefix: string): Bound => {
  if (/\bkhong (?:duoi|thap hon|it hon)(?: muc)?\s*$/.test(prefix)) return 'atLeast';
  if (/\bkhong de\b[^,;]*\b(?:duoi|thap hon|giam xuong|it hon)(?: muc)?\s*$/.test(prefix)) return 'atLeast';
  if (/\bkhong de\b[^,;]*\b(?:tren|hon|vuot|vuot qua|cao hon|qua)(?: muc)?\s*$/.test(prefix)) return 'atMost';
  return BEFORE.find(([words]) => words.test(prefix))?.[1] ?? 'exact';
};

export const boundOf = (text: string, start: number, end: number): Bound => {
  const before = boundBefore(text.slice(Math.max(0, start - 80), start));
  if (before !== 'exact') return before;
  const after = text.slice(end, end + 24);
  if (/^\s*(?:so voi [^,;]{0,40})?tro len\b|^\s*\+/.test(after)) return 'atLeast';
  // Each year so much: a rise, if anything.
  if (/^\s*(?:\/|moi |mot )\s*nam\b/.test(after)) return 'change';
  return /^\s*tro xuong\b/.test(after) ? 'atMost' : 'exact';
};

/** A year that a figure may be for: not one it is compared with, nor the year of a date or of a document. */
const YEAR =
  /(so voi |cung ky |ke tu |ke hoach |(?:nhu|bang|ngang)(?: muc)? |thang \d{1,2} |quy \w+ )?(?:\b(?:nam|den|vao|trong) |\(|^|[:,;] ?)(20[2-4]\d)\b(?!\s?[-–]\s?20|\/)/g;

/** The last year of a stretch of folded text; `null` where it has none. */
export const lastYearIn = (text: string): number | null => {
  const years = [...text.matchAll(YEAR)].filter(([, against]) => against === undefined);
  const last = years.at(-1)?.[2];
  return last === undefined ? null : Number(last);
};

/** "65% năm 2025": right behind a figure, the year is that one's alone. */
const YEAR_OF_EARLIER = /%\s*\(?(?:vao |trong |den |cua )?nam 20\d\d(?!\s*(?::|dat|la|\d))\)?/g;

/** The year of a figure: the one right behind it, else the last one before it; "so với năm …" is none. */
export const yearOf = (text: string, start: number, end: number): number | null => {
  const right =
    /^\s*\(?(?:vao |trong |den |den het |den cuoi |cua )?(?:cuoi )?nam (20\d\d)\b(?!\s*(?::|dat|la|\d))/.exec(
      text.slice(end, end + 40),
    );
  if (right !== null) return Number(right[1]);
  const behind =
    /^(?![^;]{0,40}(?:so voi|nhu nam|bang nam|ngang nam))(?:(?! va (?:den |vao |trong )?(?:het |cuoi )?nam )[^,;()%\d]){0,60}?\b(?:vao |trong |den |den het |den cuoi )?nam (20\d\d)\b/.exec(
      text.slice(end, end + 80),
    );
  const isInBrackets = text.lastIndexOf('(', start) > text.lastIndexOf(')', start);
  // "(năm 2024: 28,3%)": the year in closed brackets is for the figure in them, one before a semicolon for what is there.
  const before = text
    .slice(0, start)
    .replace(YEAR_OF_EARLIER, '%')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/^.*;/, '');
  const ownClause = isInBrackets ? before.slice(before.lastIndexOf('(')) : before;
  const near = before.slice(Math.max(0, ...[...before.matchAll(/[,(;:]|\bva\b/g)].map(({ index }) => index)));
  if (behind !== null && lastYearIn(near) === null) return Number(behind[1]);
  return lastYearIn(ownClause) ?? (isInBrackets ? lastYearIn(before) : null);
};
