/** Lines of a document -> sentences to read, each with what stands above it. */
import { lastYearIn } from './bounds';
import { fold } from './folded';
import type { AsideReason, Why } from './planReading';
import { sentencesOf } from './sentences';
import { tableSentences } from './table/targetTable';
import type { PartLine } from './targetsPart';

export interface Source {
  readonly sentence: string;
  /** Read for targets; otherwise only accounted for. */
  readonly isRead: boolean;
  readonly inPart: boolean;
  readonly heading: string;
  readonly section: string;
  readonly lead: string;
  readonly headingYear: number | null;
  readonly lastYear: number | null;
  readonly doubts: readonly Why[];
  /** The same target with figures that may be meant instead. */
  readonly others: readonly string[];
  readonly asides: readonly { readonly figure: string; readonly reason: AsideReason }[];
}

/** A figure with a unit, in digits or in words. */
const FIGURE = /\d|phần trăm|phan tram|một nửa|mot nua|phần (?:hai|ba|bốn|tư|năm)|mức độ|muc do/i;
const FIRST_FIGURE = /\d{1,3}(?:[.,]\d{1,9})? ?%|\d{1,9}\/\d|\bmuc do\b/;

/** The year that a sentence begins with reaches the later parts of its line. */
const leadYearOf = (sentence: string): number | null => {
  const { plain } = fold(sentence.slice(0, LONGEST_LEAD));
  const first = plain.search(FIRST_FIGURE);
  return first === -1 ? lastYearIn(plain) : lastYearIn(plain.slice(0, first));
};
const LONGEST_LEAD = 300;

const struckFigures = (struck: string): Source['asides'] =>
  [...struck.matchAll(/(?<!\d)\d+(?:(?:[.,]\d+)?\s{0,9}%|\s{0,9}\/\s{0,9}\d+|(?:[.,]\d+)?)|mức độ \d/g)].map(
    ([figure]) => ({
      figure: figure.replace(/\s{1,9}%/, '%'),
      reason: 'struck' as const,
    }),
  );

const ofText = ({ line, inPart, heading, section, headingYear }: PartLine): readonly Source[] => {
  const sentences = sentencesOf(line.text);
  const [first = ''] = sentences;
  let year = headingYear;
  const base = { inPart, section, isRead: true, lastYear: null, doubts: [], others: [] };
  const struck: readonly Source[] =
    line.struck === ''
      ? []
      : [
          {
            ...base,
            isRead: false,
            heading,
            lead: '',
            headingYear,
            sentence: line.struck,
            asides: struckFigures(line.struck),
          },
        ];
  // Outside the part only figures are looked for: most lines have none.
  const wanted = inPart ? sentences : sentences.filter((sentence) => FIGURE.test(sentence));
  return [
    ...wanted.map((sentence): Source => {
      year = leadYearOf(sentence) ?? year;
      const isLater = sentence !== first;
      // "Dòng họ học tập: 2026: 54%; 2027: 59%": the name before the first colon goes on.
      const name = isLater ? (/^([^:\d%]{3,90}):/u.exec(first)?.[1] ?? '') : '';
      return {
        ...base,
        sentence,
        heading: name === '' ? heading : name,
        headingYear: year,
        lead: isLater ? first.slice(0, LONGEST_LEAD) : '',
        asides: [],
      };
    }),
    ...struck,
  ];
};

const ofTable = (part: readonly PartLine[], planYear: number | null): readonly Source[] => {
  const [first] = part;
  if (first === undefined) return [];
  const { inPart, section, headingYear } = first;
  const base = { inPart, section, lead: '' };
  const struck = part.flatMap(({ line }) => struckFigures(line.struck));
  const read = tableSentences(
    part.map(({ line }) => line).filter(({ text }) => text !== ''),
    planYear,
  );
  return [
    ...read.map((row): Source => ({ ...base, ...row, headingYear: row.year ?? headingYear })),
    ...(struck.length === 0
      ? []
      : [
          {
            ...base,
            sentence: part
              .map(({ line }) => line.struck)
              .filter((text) => text !== '')
              .join(' '),
            isRead: false,
            heading: '',
            headingYear,
            lastYear: null,
            doubts: [],
            others: [],
            asides: struck,
          },
        ]),
  ];
};

/** Rows of one table are read together, for their heading. */
export const sourcesOf = (lines: readonly PartLine[], planYear: number | null): readonly Source[] => {
  const tables = new Map<number, PartLine[]>();
  for (const each of lines) {
    if (each.line.table === null) continue;
    const rows = tables.get(each.line.table);
    if (rows === undefined) tables.set(each.line.table, [each]);
    else rows.push(each);
  }
  const done = new Set<number>();
  return lines.flatMap((each): readonly Source[] => {
    const { table } = each.line;
    if (table === null) return ofText(each);
    if (done.has(table)) return [];
    done.add(table);
    return ofTable(tables.get(table) ?? [], planYear);
  });
};
