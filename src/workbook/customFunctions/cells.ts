/** Reading of single cells that a custom function was given. */
import { readNumberText } from '../../vietnamese/numberText';
import type { Count } from '../../domain/ratio';
import type { RawCell } from '../cellType';
import { removeMarks } from '../cellTypes/comparable';
import { MOST_COUNTED } from '../cellTypes/numbers';
import { nearestWhole } from '../cellTypes/numeric';
import { isBlank as isBlankCell, isCellError, tidy } from '../cellTypes/rawCell';
import { yesNo } from '../cellTypes/yesNo';
import type { ArgumentProblem } from './argumentError';

export type Cell = RawCell | null;

export const isBlank = (cell: Cell): boolean => cell === null || isBlankCell(cell);

/** What a cell says, or why it says nothing usable. */
export type CellValue<V> =
  { readonly ok: true; readonly value: V } | { readonly ok: false; readonly problem: ArgumentProblem };

const usable = <V>(value: V): CellValue<V> => ({ ok: true, value });
const unusable = (problem: ArgumentProblem): CellValue<never> => ({ ok: false, problem });

/** A number as it stands in a cell. `percent`: typed with a percent sign, so that it is a fraction for certain. */
export interface Figure {
  readonly value: number;
  readonly percent: boolean;
}

/** A number typed as text counts when it has one reading: "12", "12,5"; "1.234" has two. */
const figureOfTypedText = (text: string): CellValue<Figure | null> => {
  const reading = readNumberText(text);
  switch (reading.kind) {
    case 'blank':
      return usable(null);
    case 'number':
      return usable({ value: reading.value, percent: reading.percent });
    case 'ambiguous':
      return unusable('ambiguousNumber');
    case 'notNumber':
      return unusable('notANumber');
  }
};

export const figureOf = (cell: Cell): CellValue<Figure | null> => {
  if (cell === null || isBlank(cell)) return usable(null);
  if (isCellError(cell)) return unusable('errorInCell');
  if (typeof cell === 'string') return figureOfTypedText(cell);
  return typeof cell === 'number' && Number.isFinite(cell)
    ? usable({ value: cell, percent: false })
    : unusable('notANumber');
};

/** A number of anything, parts of it allowed; "35 %" is none. */
export const amountOf = (cell: Cell): CellValue<Count> => {
  const figure = figureOf(cell);
  if (!figure.ok) return figure;
  if (figure.value === null) return usable(null);
  if (figure.value.percent) return unusable('notANumber');
  return figure.value.value < 0 ? unusable('negative') : usable(figure.value.value);
};

/** A number of people or things: whole and not negative. A calculated one may be off by a hair. */
export const countOf = (cell: Cell): CellValue<Count> => {
  const amount = amountOf(cell);
  if (!amount.ok || amount.value === null) return amount;
  const count = nearestWhole(amount.value);
  if (!Number.isInteger(count)) return unusable('notWhole');
  return count > MOST_COUNTED ? unusable('tooLarge') : usable(count);
};

/** Years that a plan may have, widely: a date or a slip is none. */
const YEARS = { from: 1900, to: 2199 } as const;

export const yearOf = (cell: Cell): CellValue<Count> => {
  const figure = figureOf(cell);
  if (!figure.ok) return figure;
  if (figure.value === null) return usable(null);
  const year = nearestWhole(figure.value.value);
  return Number.isInteger(year) && year >= YEARS.from && year <= YEARS.to ? usable(year) : unusable('notAYear');
};

const OLDEST = 120;

const isWords = (cell: string): boolean => {
  const reading = readNumberText(cell);
  return reading.kind === 'notNumber' && reading.reason === 'other';
};

/** `undefined`: a heading or a line of totals ("Cộng 15-25", "15-25"), which have no age. */
export const ageOf = (cell: Cell): CellValue<number | undefined> => {
  if (isBlank(cell) || (typeof cell === 'string' && !isCellError(cell) && isWords(cell))) return usable(undefined);
  const figure = figureOf(cell);
  if (!figure.ok) return figure;
  const age = nearestWhole(figure.value?.value ?? Number.NaN);
  return Number.isInteger(age) && age >= 0 && age <= OLDEST ? usable(age) : unusable('notAnAge');
};

const YES_WORDS: readonly string[] = ['dat', '1'];
const NO_WORDS: readonly string[] = ['chua dat', 'khong dat', '0'];

/** "Có", "x", TRUE, 1, "Đạt" and their opposites; `null` for an empty cell. */
export const yesNoOf = (cell: Cell): CellValue<boolean | null> => {
  if (cell === null || isBlank(cell)) return usable(null);
  if (isCellError(cell)) return unusable('errorInCell');
  const word = removeMarks(tidy(String(cell)));
  if (YES_WORDS.includes(word)) return usable(true);
  if (NO_WORDS.includes(word)) return usable(false);
  const { value } = yesNo.read(cell, {});
  return value === null ? unusable('notYesNo') : usable(value);
};

/** Words that no number was meant by: what stands above figures, or before a sum of them. "1.234" and "12 người" do not. */
export const isHeading = (cell: Cell): boolean =>
  typeof cell === 'string' && !isCellError(cell) && /\p{L}/u.test(cell) && isWords(cell);

/** Headings and blanks, and no figure beside them. */
export const isHeadingRow = (cells: readonly Cell[]): boolean =>
  cells.some(isHeading) && cells.every((cell) => isBlank(cell) || isHeading(cell));
