/** Reading of single cells that a custom function was given. */
import { readNumberText } from '../../vietnamese/numberText';
import type { Count } from '../../domain/ratio';
import type { RawCell } from '../cellType';
import { yesNo } from '../cellTypes/yesNo';
import type { ArgumentProblem } from './argumentError';

export type Cell = RawCell | null;

export const isBlank = (cell: Cell): boolean => cell === null || (typeof cell === 'string' && cell.trim() === '');

/** What a cell says, or why it says nothing usable. */
export type CellValue<V> =
  { readonly ok: true; readonly value: V } | { readonly ok: false; readonly problem: ArgumentProblem };

const usable = <V>(value: V): CellValue<V> => ({ ok: true, value });
const unusable = (problem: ArgumentProblem): CellValue<never> => ({ ok: false, problem });

/** A number typed as text counts when it has one reading: "12", "12,5"; "1.234" has two. */
const numberOfTypedText = (text: string): CellValue<Count> => {
  const reading = readNumberText(text);
  switch (reading.kind) {
    case 'blank':
      return usable(null);
    case 'number':
      return usable(reading.value);
    case 'ambiguous':
      return unusable('ambiguousNumber');
    case 'notNumber':
      return unusable('notANumber');
  }
};

export const numberOf = (cell: Cell): CellValue<Count> => {
  if (isBlank(cell)) return usable(null);
  if (typeof cell === 'string') return numberOfTypedText(cell);
  return typeof cell === 'number' && Number.isFinite(cell) ? usable(cell) : unusable('notANumber');
};

/** A number of people or things: whole and not negative. */
export const countOf = (cell: Cell): CellValue<Count> => {
  const number = numberOf(cell);
  if (!number.ok || number.value === null) return number;
  if (number.value < 0) return unusable('negative');
  return Number.isInteger(number.value) ? number : unusable('notWhole');
};

const YES_WORDS: readonly string[] = ['đạt', '1'];
const NO_WORDS: readonly string[] = ['chưa đạt', 'không đạt', '0'];

/** "Có", "x", TRUE, 1, "Đạt" and their opposites; `null` for an empty cell. */
export const yesNoOf = (cell: Cell): CellValue<boolean | null> => {
  if (cell === null || isBlank(cell)) return usable(null);
  const word = String(cell).trim().normalize('NFC').toLowerCase();
  if (YES_WORDS.includes(word)) return usable(true);
  if (NO_WORDS.includes(word)) return usable(false);
  const { value } = yesNo.read(cell, {});
  return value === null ? unusable('notYesNo') : usable(value);
};

/** Could this cell be a figure or its empty place, and not a heading? */
export const isFigure = (cell: Cell): boolean => numberOf(cell).ok;
