/** Rows of a table of targets -> sentences that can be read like those of running text. */
import { fold } from './folded';
import type { PlanLine } from './planLine';

export interface RowSentence {
  readonly sentence: string;
  /** The row above that names a group and has no figure. */
  readonly heading: string;
  readonly lastYear: number | null;
  /** The column with the plan's figure had to be guessed. */
  readonly guessed: boolean;
}

interface Columns {
  readonly title: number;
  readonly unit: number | null;
  readonly value: number | null;
  readonly lastYear: number | null;
  /** "Kế hoạch năm 2026 (%)": the unit that the column's own header gives. */
  readonly headUnit: string;
}

const TITLE = /\b(?:chi tieu|noi dung|tieu chi|muc tieu|nhiem vu|ten|chi so|linh vuc|danh hieu|mo hinh)\b/;
const UNIT = /\b(?:don vi tinh|dvt|đvt|don vi)\b/;
const PLANNED = /\b(?:ke hoach|kh|chi tieu|muc tieu|phan dau|giao|can dat|muc)\b/;
const DONE = /\b(?:thuc hien|ket qua|hien trang|thuc trang|dat duoc|uoc|th)\b/;

const yearIn = (text: string): number | null => {
  const year = /\b(20\d\d)\b/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
};

const isFigure = (text: string): boolean =>
  /\d/.test(text) || /^(?:x|co|dat|giu vung|duy tri)\b/.test(fold(text).plain);

const findValue = (
  head: readonly string[],
  title: number,
  unit: number | null,
  planYear: number | null,
): number | null => {
  const rest = head
    .map((text, index) => ({ text, index }))
    .filter(({ index }) => index !== title && index !== unit && index > 0);
  const named = rest.filter(({ text }) => PLANNED.test(text) && !DONE.test(text));
  const ofYear = (candidates: typeof rest): number | null =>
    candidates.find(({ text }) => planYear !== null && yearIn(text) === planYear && !DONE.test(text))?.index ?? null;
  const [only] = named.filter(({ text }) => {
    const year = yearIn(text);
    return year === null || planYear === null || year === planYear;
  });
  return ofYear(named) ?? ofYear(rest) ?? only?.index ?? null;
};

/** From one header row, or two put together. */
const columnsOf = (header: readonly string[], planYear: number | null): Columns | null => {
  const head = header.map((text) => fold(text).plain);
  const title = head.findIndex(
    (text) => TITLE.test(text) && !/\b20\d\d\b/.test(text) && !/\bchi tieu nam\b/.test(text),
  );
  if (title === -1) return null;
  const unitAt = head.findIndex((text, index) => index !== title && UNIT.test(text) && text.length < 20);
  const unit = unitAt === -1 ? null : unitAt;
  const value = findValue(head, title, unit, planYear);
  const before = head.findIndex(
    (text, index) =>
      index !== value &&
      DONE.test(text) &&
      (planYear === null || yearIn(text) === null || yearIn(text) === planYear - 1),
  );
  const headUnit = value !== null && (head[value] ?? '').includes('%') ? '%' : '';
  return { title, unit, value, lastYear: before === -1 ? null : before, headUnit };
};

const numberIn = (text: string | undefined): number | null => {
  const found = /\d+(?:[.,]\d+)?/.exec(text ?? '')?.[0];
  return found === undefined ? null : Number(found.replace(',', '.'));
};

const LEVELLED = /\bpho cap\b|\bpcgd|\bxoa mu chu\b|\bxmc\b/;

/** "35" under "%" is "35%", "≥ 72" is "≥ 72%"; "3" is "mức độ 3" where levels are spoken of; a mark means yes. */
const valueText = (value: string, unit: string, title: string): string => {
  const plain = fold(value).plain.trim();
  if (/^x$/.test(plain)) return 'đạt';
  if (!/\d$/.test(plain) || plain.includes('%')) return value;
  const words = fold(title).plain;
  const unitWords = fold(unit).plain;
  const isBare = /^[1-3]$/.test(plain);
  if (
    /\bmuc\b|\bcap do\b/.test(unitWords) ||
    (isBare && (unit === '' || unitWords.includes('%')) && LEVELLED.test(words) && !/\bty le\b|\blop\b/.test(words))
  )
    return `mức độ ${value}`;
  if (/%|\bty le\b|\bphan tram\b/.test(unitWords) || (unit === '' && /\bty le\b|%/.test(words))) return `${value}%`;
  return unit === '' ? value : `${value} ${unit}`;
};

const rowSentence = (
  cells: readonly string[],
  { title, unit, value, lastYear, headUnit }: Columns,
): Omit<RowSentence, 'heading'> | null => {
  const words = cells[title] ?? '';
  const last = numberIn(lastYear === null ? undefined : cells[lastYear]);
  const rest = cells.filter((_, index) => index !== title && index !== unit && index !== lastYear && index > 0);
  const figure = value === null ? rest.find(isFigure) : cells[value];
  if (words === '' || !/\p{L}{2}/u.test(words)) return null;
  const unitWords = unit === null ? '' : (cells[unit] ?? '');
  // "Tỷ lệ (%)" in the words themselves says the unit, and would be taken for a figure's sign.
  const tidy = words.replace(/\(\s*%\s*\)/g, '').trim();
  const implied = unitWords === '' && /\(\s*%\s*\)/.test(words) ? '%' : unitWords === '' ? headUnit : unitWords;
  const sentence = figure === undefined || figure === '' ? tidy : `${tidy}: ${valueText(figure, implied, tidy)}`;
  return { sentence, lastYear: last, guessed: value === null };
};

/** Sentences of one table, in order; rows above and of the header are left out. */
export const tableSentences = (rows: readonly PlanLine[], planYear: number | null): readonly RowSentence[] => {
  const cells = rows.map((row) => row.cells ?? []);
  const headerAt = cells.slice(0, 4).findIndex((row) => columnsOf(row, planYear) !== null);
  const header = cells[headerAt];
  if (header === undefined) {
    return rows.map(({ cells: row }) => ({
      sentence: (row ?? []).filter((text) => /\p{L}{2}|\d/u.test(text)).join(': '),
      heading: '',
      lastYear: null,
      guessed: true,
    }));
  }
  const second = cells[headerAt + 1] ?? [];
  const twoRows =
    (second[0] ?? '') === '' &&
    second.some((text) => /\b20\d\d\b|%/.test(text)) &&
    !second.some((text) => /^\d+(?:[.,]\d+)?\s*%?$/.test(text) && !/^20\d\d$/.test(text));
  const heads = twoRows ? header.map((text, index) => `${text} ${second[index] ?? ''}`.trim()) : header;
  const columns = columnsOf(heads, planYear);
  if (columns === null) return [];
  let heading = '';
  return cells.slice(headerAt + (twoRows ? 2 : 1)).flatMap((row) => {
    const read = rowSentence(row, columns);
    if (read === null) return [];
    const above = heading;
    if (!row.some((text, index) => index > 0 && index !== columns.title && isFigure(text))) heading = read.sentence;
    return [{ ...read, heading: above }];
  });
};
