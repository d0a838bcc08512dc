/** Finds the part of a plan that holds its specific targets, whatever it is numbered or called. */
import { conceptsOf } from './concepts';
import { fold } from './folded';
import { markerOf, stripMarker } from './sentences';
import type { PlanLine } from './planLine';

export interface PartLine {
  readonly line: PlanLine;
  /** Stands in the part with the targets. */
  readonly inPart: boolean;
  /** The introducing line above. */
  readonly heading: string;
  /** The heading of the part of the document. */
  readonly section: string;
  readonly headingYear: number | null;
}

const STARTS =
  /^(?:(?:cac|mot so|nhung|he thong) )?(?:muc tieu|chi tieu|nhiem vu),?(?: va)?(?: (?:muc tieu|chi tieu|nhiem vu|yeu cau))?,? (?:\(?cu the|nam 20|den nam|phan dau|chu yeu|co ban|trong tam|chinh|thuc hien|can dat|den cuoi|trong nam|den het|ke hoach|giao)|^(?:(?:cac|mot so|nhung|he thong) )?chi tieu\b|^(?:(?:cac|mot so|nhung|he thong) )?muc tieu(?:,| va|, va)? (?:cac )?chi tieu|^ket qua can dat|^muc tieu cu the|^cu the hoa muc tieu|^phan dau (?:den )?(?:het |cuoi )?nam 20\d\d\s*:?$/;
const BROAD_START = /^(?:muc tieu|muc dich,? muc tieu|muc tieu,? yeu cau)\b/;
const ENDS =
  /^(?:(?:cac|nhung|mot so|noi dung) )?(?:nhiem vu|giai phap|noi dung|kinh phi|nguon kinh phi|nguon luc|to chuc|phan cong|bien phap|trach nhiem|thoi gian|tien do|doi tuong|pham vi|quan diem|muc dich|yeu cau|muc tieu chung|muc tieu tong quat|noi nhan|lo trinh|kiem tra|che do bao cao|cong tac chi dao|hinh thuc)\b/;
const LONGEST_HEADING = 170;
const LONGEST_READ = 2_000;
const FIGURE =
  /\d ?%|phan tram|muc(?: do)? (?:\d|i{1,3}\b)|\d ?\/ ?\d{1,9} |\b\d{1,4} (?:lop|nguoi|hoc vien|thon|ban|don vi|dong ho|ho|buoi)\b/;

type Step = 'start' | 'broad' | 'end' | null;

const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
const isRomanMarker = (text: string): boolean =>
  /^[IVX]{1,5}\s*[.)/]/u.test(text) || /^phần (?:thứ )?[\p{L}\d]+/iu.test(text);

/** A line that can be a heading: short, without figures, and numbered, marked, in capitals or ending in a colon. */
const isHeading = ({ text, cells, marked }: PlanLine): boolean => {
  if (cells !== null || text.length > LONGEST_HEADING || FIGURE.test(fold(text).plain)) return false;
  const marker = markerOf(text);
  const numbered = marker !== '' && /[\p{L}\d]/u.test(marker);
  return (
    numbered ||
    marked ||
    isCapitals(text) ||
    text.endsWith(':') ||
    (marker === '' && text.length < 60 && !/[.;,]$/.test(text))
  );
};

const stepOf = (line: PlanLine): Step => {
  if (!isHeading(line)) return null;
  const words = fold(stripMarker(line.text)).plain.replace(/^(?:phan|muc) (?:thu )?[\w]+\s*[:.-]?\s*/, (whole) =>
    /^muc (?:tieu|dich)/.test(whole) ? whole : '',
  );
  if (ENDS.test(words) && !/\bchi tieu\b|muc tieu cu the/.test(words)) return 'end';
  if (STARTS.test(words)) return 'start';
  if (BROAD_START.test(words)) return 'broad';
  return isRomanMarker(line.text) ? 'end' : null;
};

const yearIn = (text: string): number | null => {
  const years = [
    ...new Set([...text.matchAll(/(?<!-\s?|–\s?)\b(20[2-4]\d)\b(?!\s?[-–])/g)].map(([year]) => Number(year))),
  ];
  const [only] = years;
  return years.length === 1 && only !== undefined ? only : null;
};

/** Number of a heading such as "2." or "b)", to know its next of kin; `null` for others. */
const rankOf = (text: string): { readonly style: string; readonly at: number } | null => {
  const marker = markerOf(text);
  const digits = /^(\d{1,2})\s*[.)/]?$/.exec(marker)?.[1];
  if (digits !== undefined) return { style: 'digit', at: Number(digits) };
  const letter = /^([a-zđ])\s*[.)/]$/.exec(marker)?.[1];
  return letter === undefined ? null : { style: 'letter', at: 'abcdđeghiklmnopqrstuvxy'.indexOf(letter) };
};

/** Is it the next heading of the same kind as the part's own heading? Then the part is over. */
const endsByNumber = (line: PlanLine, startText: string): boolean => {
  const start = rankOf(startText);
  const here = rankOf(line.text);
  return (
    start !== null &&
    here !== null &&
    start.style === here.style &&
    here.at === start.at + 1 &&
    isHeading(line) &&
    !/:$/.test(line.text) &&
    line.text.length < 100
  );
};

/** Headings above a line, as they come. */
interface Above {
  section: string;
  sectionYear: number | null;
  intro: string;
  introYear: number | null;
}

const isSectionHeading = (line: PlanLine, step: Step): boolean =>
  step !== null || isRomanMarker(line.text) || (isHeading(line) && isCapitals(line.text));

/** Every line with what stands above it; those under headings of one kind of start are the part. */
const collect = (lines: readonly PlanLine[], starts: readonly Step[]): readonly PartLine[] => {
  let startText: string | null = null;
  const above: Above = { section: '', sectionYear: null, intro: '', introYear: null };
  return lines.map((line): PartLine => {
    const step = stepOf(line);
    const isStart = step !== null && starts.includes(step);
    if (isStart) startText = line.text;
    else if (startText !== null && (step === 'end' || endsByNumber(line, startText))) startText = null;
    const { section, intro } = above;
    const placed: PartLine = {
      line,
      inPart: startText !== null && !isStart,
      heading: intro,
      section,
      headingYear: above.introYear ?? above.sectionYear,
    };
    if (line.cells === null && line.text.length <= LONGEST_HEADING && isSectionHeading(line, step)) {
      Object.assign(above, { section: line.text, sectionYear: yearIn(line.text), intro: '', introYear: null });
    } else if (line.cells === null && (isHeading(line) || line.text.endsWith(':'))) {
      const plain = fold(line.text.slice(0, LONGEST_HEADING)).plain;
      if (!FIGURE.test(plain)) {
        above.intro = stripMarker(line.text);
        above.introYear = yearIn(line.text) ?? above.introYear;
      }
    }
    return placed;
  });
};

/** Tables with a column of targets, outside the part: annexes. */
const targetTables = (lines: readonly PlanLine[]): ReadonlySet<number> => {
  const heads = new Map<number, string>();
  for (const { table, text } of lines) {
    if (table !== null)
      heads.set(table, `${heads.get(table) ?? ''}${(heads.get(table)?.length ?? 0) > 200 ? '' : ` ${text}`}`);
  }
  return new Set(
    [...heads].filter(([, head]) => /\bchi tieu\b|\bmuc tieu\b/.test(fold(head).plain)).map(([table]) => table),
  );
};

export interface TargetsPart {
  readonly found: boolean;
  /** All lines of the document, in their order. */
  readonly lines: readonly PartLine[];
}

const hasFigures = (part: readonly PartLine[]): boolean =>
  part.some(({ line, inPart }) => {
    if (!inPart) return false;
    if (line.cells !== null) return true;
    const folded = fold(line.text.slice(0, LONGEST_READ));
    return FIGURE.test(folded.plain) || conceptsOf(folded).some(({ answer }) => answer);
  });

export const targetsPart = (lines: readonly PlanLine[]): TargetsPart => {
  const specific = collect(lines, ['start']);
  const placed = hasFigures(specific) ? specific : collect(lines, ['start', 'broad']);
  const tables = targetTables(lines);
  const withAnnexes = placed.map((each) =>
    each.line.table !== null && tables.has(each.line.table) ? { ...each, inPart: true } : each,
  );
  return { found: hasFigures(withAnnexes), lines: withAnnexes };
};
