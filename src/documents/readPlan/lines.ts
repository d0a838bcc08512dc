/** Plain text -> lines of a plan: tidied, and sentences that were broken over lines put together again. */
import { normalizeText } from '../../vietnamese/normalize';
import { tableLine, textLine } from './planLine';
import type { PlanLine } from './planLine';

export const tidy = (text: string): string =>
  normalizeText(text.replace(/[\r\n]+/g, ' ').normalize('NFC')).text.replace(/％|℅/g, '%');

/** A bullet, a number or a letter at the start of a line. */
export const MARKER =
  /^\s*(?:[-–—−+*•●▪■◦○‣·⁃❖➢✓\uF000-\uF0FF]|(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*|[a-zđA-Z])\s*[.)/]|\d{1,2}(?:\.\d{1,2})+)(?=\s|[^\d\s]|$)(?!\s*%)\s*/u;
const ENDS_SENTENCE = /[.;:!?]["”’)]?$/;
const WORD_THAT_GOES_ON =
  /(?:,|\s(?:và|hoặc|của|về|cho|với|đạt|trong|trên|từ|đến|có|là|các|những|tỷ lệ|tỉ lệ|mức|độ|khoảng|ít nhất|tối thiểu|danh hiệu|xã|phường|thôn|độ tuổi|người|dân|được|số))$/iu;

const continues = (previous: string, next: string): boolean => {
  if (previous === '' || MARKER.test(next)) return false;
  if (/^[\p{Ll}%]/u.test(next)) return true;
  if (ENDS_SENTENCE.test(previous)) return false;
  return /^[\d(“"]/.test(next) ? !/^\d{1,2}\.\s/.test(next) : WORD_THAT_GOES_ON.test(previous);
};

const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** Cells of a line of plain text that was a row of a table: tabs, or bars, between three cells or more. */
const cellsOf = (line: string): readonly string[] | null => {
  const bars = line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
  const cells = bars.length > 2 ? bars : line.split('\t');
  if (cells.length < 3 || cells.filter((cell) => cell.trim() !== '').length < 2) return null;
  return cells.map(tidy);
};

/** A sentence goes on for no more lines than this; what is longer was no sentence. */
const LONGEST_JOINED = 4_000;
/** What decides whether a line goes on stands at its end. */
const END = 60;

/** Puts together sentences that were broken over lines (pasted from a PDF, or by Shift+Enter). */
export const joinBroken = (lines: readonly PlanLine[]): readonly PlanLine[] => {
  const joined: PlanLine[] = [];
  let open: { readonly first: PlanLine; readonly texts: string[]; length: number } | null = null;
  const close = (): void => {
    if (open === null) return;
    const { first, texts } = open;
    joined.push(texts.length === 1 ? first : textLine(texts.join(' '), first));
    open = null;
  };
  for (const line of lines) {
    if (line.cells !== null) {
      close();
      joined.push(line);
      continue;
    }
    const last: string = open?.texts.at(-1) ?? '';
    const follows =
      open !== null &&
      !line.marked &&
      open.length < LONGEST_JOINED &&
      !isCapitals(open.first.text) &&
      continues(last.slice(-END), line.text);
    if (follows && open !== null) {
      open.texts.push(line.text);
      open.length += line.text.length;
    } else {
      close();
      open = { first: line, texts: [line.text], length: line.text.length };
    }
  }
  close();
  return joined;
};

export const linesOfText = (text: string): readonly PlanLine[] => {
  const lines: PlanLine[] = [];
  let table = -1;
  let inTable = false;
  for (const raw of text.split(/\r\n|[\r\n\u2028\u2029\u000B\f]/)) {
    const cells = cellsOf(raw);
    if (cells !== null) {
      // A line under the heads of a table drawn with bars.
      if (cells.every((cell) => /^[-:=\s]*$/.test(cell))) continue;
      if (!inTable) table += 1;
      lines.push(tableLine(cells, table));
      inTable = true;
    } else if (raw.trim() !== '') {
      lines.push(textLine(tidy(raw)));
      inTable = false;
    }
  }
  return joinBroken(lines.filter(({ text: shown }) => shown !== ''));
};
