/** Figures of a sentence: percentages, levels, numbers of things, with the words that say how they are meant. */

export type Bound = 'exact' | 'about' | 'nearly' | 'above' | 'atLeast' | 'atMost' | 'change';

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly bound: Bound;
}

export interface PercentMention extends Mention {
  readonly kind: 'percent';
  /** Upper end of "p-q %". */
  readonly upTo: number | null;
  readonly fromFraction: boolean;
  /** The figure that it rises from ("từ 32% lên 40%"). */
  readonly risesFrom: number | null;
  /** Somebody else's figure ("tỉnh giao 45%"): left out where the sentence has one of its own. */
  readonly aside: boolean;
  /** Year that the figure is for, where the sentence says. */
  readonly year: number | null;
}
export interface LevelMention extends Mention {
  readonly kind: 'level';
  readonly year: number | null;
}
export interface CountMention extends Mention {
  readonly kind: 'count';
}
export type ValueMention = PercentMention | LevelMention | CountMention;

const NUMBER = String.raw`(?<![\d.,/])(\d{1,3}(?:[.,]\d{1,4})?)`;
const SIGN = String.raw`\s*(?:%|phan tram\b|o\/o|0\/0)`;
const numberOf = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));

const wholeOf = (text: string | undefined): number => Number((text ?? '').replaceAll('.', ''));

const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [
    /\b(?:tang(?: them)?|giam(?: them)?|nang them|them)(?: (?:khoang|tu|it nhat|toi thieu|tren|binh quan|trung binh))*\s*$/,
    'change',
  ],
  [
    /(?:\b(?:duoi|khong qua|khong vuot qua|toi da|thap hon|it hon|khong cao hon|giam con|giam xuong con|giam [^,;]{0,60} con)|[<≤]=?)\s*$/,
    'atMost',
  ],
  [/(?:\b(?:khong duoi|khong thap hon|khong it hon|it nhat|toi thieu|thap nhat)|>=|≥)(?: la| dat| tu)?\s*$/, 'atLeast'],
  [/(?:\b(?:tren|hon|vuot|vuot qua|cao hon)|>)(?: muc)?\s*$/, 'above'],
  [/\bgan(?: dat)?\s*$/, 'nearly'],
  [/\b(?:khoang|xap xi|uoc(?: dat| khoang)?|chung|tam|do chung)(?: tren| dat| tu)?\s*$/, 'about'],
  [/\btu\s*$/, 'atLeast'],
];
/** "Không dưới" holds "dưới"; "ít nhất" must win over "trên" in neither. */
const boundBefore = (prefix: string): Bound => {
  if (/\bkhong (?:duoi|thap hon|it hon)(?: muc)?\s*$/.test(prefix)) return 'atLeast';
  return BEFORE.find(([words]) => words.test(prefix))?.[1] ?? 'exact';
};

const boundOf = (text: string, start: number, end: number): Bound => {
  const before = boundBefore(text.slice(Math.max(0, start - 40), start));
  if (before !== 'exact') return before;
  const after = text.slice(end, end + 24);
  if (/^\s*(?:so voi [^,;]{0,40})?tro len\b|^\s*\+/.test(after)) return 'atLeast';
  return /^\s*tro xuong\b/.test(after) ? 'atMost' : 'exact';
};

/** The year of a figure: the one right behind it, else the last one before it; "so với năm …" is none. */
const yearOf = (text: string, start: number, end: number): number | null => {
  const behind = /^[^,;.()%\d]{0,14}\bnam (20\d\d)/.exec(text.slice(end, end + 28));
  if (behind !== null) return Number(behind[1]);
  // "(năm 2024: 28,3%)": the year in closed brackets is for the figure in them, one before a semicolon for what is there.
  const before = text
    .slice(0, start)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/^.*;/, '');
  const years = [...before.matchAll(/(so voi |cung ky |ke tu |ke hoach )?\b(?:nam|den) (20\d\d)\b/g)].filter(
    ([, against]) => against === undefined,
  );
  const last = years.at(-1)?.[2];
  return last === undefined ? null : Number(last);
};

const ASIDE =
  /\b(?:giao|quoc gia|ca nuoc|toan tinh|toan huyen|cua tinh|cua huyen|binh quan chung|so voi [^,;]{0,30}|tuong duong|nghi quyet(?: de ra)?)\s*(?:la|dat|:|ty le)?\s*$/;
const COMPARED = /^\s*so voi (?:nam|cung ky|chi tieu|ke hoach|ket qua|thuc hien|muc)\b/;
const isAside = (text: string, start: number, end: number): boolean =>
  ASIDE.test(text.slice(Math.max(0, start - 50), start)) || COMPARED.test(text.slice(end, end + 40));

const percents = (text: string): readonly PercentMention[] => {
  const pattern = new RegExp(
    `${NUMBER}(?:${SIGN})?\\s*(-|–|—|÷|den|toi|len|len den|~)\\s*${NUMBER}${SIGN}|${NUMBER}${SIGN}`,
    'g',
  );
  return [...text.matchAll(pattern)].map((match): PercentMention => {
    const [whole, low, link, high, single] = match;
    const start = match.index;
    const end = start + whole.length;
    const common = {
      kind: 'percent' as const,
      start,
      end,
      fromFraction: false,
      aside: isAside(text, start, end),
      year: yearOf(text, start, end),
    };
    if (single !== undefined) {
      return { ...common, value: numberOf(single), upTo: null, risesFrom: null, bound: boundOf(text, start, end) };
    }
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
};

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, mot: 1, hai: 2, ba: 3, bon: 4 };

const levels = (marked: string): readonly LevelMention[] =>
  [
    ...marked.matchAll(
      /(?:\bmuc(?: đo| do)?|\bmđ|\bcap đo)\s*(?:so |dat |đat |:|la |o )?\s*(\d{1,2}|i{1,3}|iv|mot|hai|ba|bon)(?![\w%.,/]*[\d%]|\p{L})/gu,
    ),
  ]
    // "Mức 40 người" is no level; neither is "mức 3 triệu đồng".
    .filter((match) => !/^\s*(?:nguoi|trieu|dong|nghin|hoc vien)/.test(marked.slice(match.index + match[0].length)))
    .map((match) => {
      const [whole, value = ''] = match;
      const start = match.index;
      const end = start + whole.length;
      return {
        kind: 'level',
        start,
        end,
        value: ROMAN[value] ?? Number(value),
        bound: 'exact',
        year: yearOf(marked.replaceAll('đ', 'd'), start, end),
      };
    });

/** Things that plans count. */
const THINGS =
  '(?:luot nguoi|nguoi|hoc vien|lop|chuyen de|don vi|co quan|truong|thon|ban|xom|ap|to dan pho|khu pho|khu dan cu|khu|buon|lang|ho|gia dinh|dong ho|cong dong|co so|trung tam|cong dan|can bo|giao vien|hoc sinh|xa|buoi|cuoc|mo hinh|cau lac bo|tu sach|thu vien)';

const fractions = (text: string): readonly PercentMention[] =>
  [
    ...text.matchAll(
      new RegExp(
        String.raw`(?<![\d.,/])(\d{1,3}(?:\.\d{3})+|\d{1,5})\s*\/\s*(\d{1,3}(?:\.\d{3})+|\d{1,5})(?![\d/])(?=\s*(?:so )?${THINGS}\b)`,
        'g',
      ),
    ),
  ].flatMap((match) => {
    const [whole, part, all] = match;
    const n = wholeOf(part);
    const d = wholeOf(all);
    if (d === 0 || n > d) return [];
    const start = match.index;
    const end = start + whole.length;
    const common = {
      kind: 'percent' as const,
      start,
      end,
      upTo: null,
      fromFraction: true,
      risesFrom: null,
      aside: isAside(text, start, end),
    };
    return [{ ...common, value: (n / d) * 100, bound: boundOf(text, start, end), year: yearOf(text, start, end) }];
  });

const counts = (text: string): readonly CountMention[] =>
  [
    ...text.matchAll(
      new RegExp(
        String.raw`(?<![\d.,/-]|\bnam |\bthang |\bngay |\btu |\bso )(\d{1,3}(?:\.\d{3})+|\d{1,5})\s+(?=${THINGS}\b)`,
        'g',
      ),
    ),
  ].map((match) => {
    const [whole, number = ''] = match;
    const start = match.index;
    return {
      kind: 'count',
      start,
      end: start + whole.length,
      value: wholeOf(number),
      bound: boundOf(text, start, start + whole.length),
    };
  });

const overlaps = (a: Mention, b: Mention): boolean => a.start < b.end && b.start < a.end;

/** A percentage in brackets behind "p/q đơn vị" says the same once more. */
const withoutRepeats = (mentions: readonly PercentMention[], text: string): readonly PercentMention[] =>
  mentions.filter((mention) => {
    if (!mention.fromFraction) return true;
    return !mentions.some(
      (other) =>
        !other.fromFraction &&
        Math.abs(other.value - mention.value) < 0.06 &&
        !/[;.]/.test(text.slice(Math.min(mention.end, other.end), Math.max(mention.start, other.start))),
    );
  });

/** All figures of a sentence, folded (`plain` and `marked` have the same positions), in their order. */
export const valuesOf = (plain: string, marked: string): readonly ValueMention[] => {
  const shares = withoutRepeats([...percents(plain), ...fractions(plain)], plain);
  const taken: readonly Mention[] = [...percents(plain), ...fractions(plain)];
  const rest: readonly ValueMention[] = [...levels(marked), ...counts(plain)].filter(
    (mention) => !taken.some((other) => overlaps(mention, other)),
  );
  return [...shares, ...rest].sort((a, b) => a.start - b.start);
};
