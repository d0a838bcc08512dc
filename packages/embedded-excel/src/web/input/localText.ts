/** What a typed text means where a comma parts whole numbers from the rest, and the day comes before the month. */
export interface TypedNumber {
  readonly value: number;
  /** How the cell shows it, unless it has a format of its own. */
  readonly format?: string;
}

const GROUPED = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?( ?%)?$/;
const DAY = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/;
const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of Excel's count, in days from 1970. */
const EPOCH = -25_569;

/** "1.592,5", "12,5 %", "23/11/2026"; `null` for what is a text. "1.5" is one, as in Excel with Vietnamese settings. */
export function typedNumber(text: string): TypedNumber | null {
  const trimmed = text.trim();
  const number = GROUPED.exec(trimmed);
  if (number) {
    const [, sign = '', whole = '', rest = '', percent] = number;
    const value = Number(`${sign}${whole.replaceAll('.', '')}.${rest === '' ? '0' : rest}`);
    if (percent !== undefined) return { value: value / 100, format: rest === '' ? '0%' : '0.00%' };
    return whole.includes('.') ? { value, format: rest === '' ? '#,##0' : '#,##0.00' } : { value };
  }
  const day = DAY.exec(trimmed);
  if (!day) return null;
  const [date = 0, month = 0, year = 0] = [day[1], day[3], day[4]].map(Number);
  const time = Date.UTC(year, month - 1, date);
  const real = new Date(time);
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== date || year < 1901) return null;
  return { value: time / MILLISECONDS_A_DAY - EPOCH, format: 'dd/mm/yyyy' };
}

/** A number as it is typed there. */
export const localNumber = (value: number): string => String(value).replace('.', ',');

const looksLikeDate = (format: string): boolean => /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

/** What the editor of a cell shows of a number. */
export function editedText(value: number, format: string): string {
  if (looksLikeDate(format) && value >= 1 && Number.isInteger(value)) {
    const date = new Date((value + EPOCH) * MILLISECONDS_A_DAY);
    const two = (part: number): string => String(part).padStart(2, '0');
    return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${String(date.getUTCFullYear())}`;
  }
  // Hundredths of a percent are cut where the computer's own error begins.
  if (format.includes('%')) return `${localNumber(Number((value * 100).toPrecision(14)))}%`;
  return localNumber(value);
}

/** The cells of a text that was copied in another program: tabs and lines, quotes round what holds either. */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  while (cell.lastIndex <= source.length) {
    const match = cell.exec(source);
    if (match === null) return source.split('\n').map((line) => line.split('\t'));
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '') break;
    if (match[3] === '\n') rows.push([]);
  }
  return rows;
}
