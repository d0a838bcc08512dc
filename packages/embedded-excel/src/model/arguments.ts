import { parseA1, splitAddress } from '../geometry/a1';
import type { Rect } from '../geometry/rect';
import type { Limited } from '../limits';
import { isWithin } from '../limits';
import { invalidArgument } from '../protocol/hostError';
import type { Book } from './book';

/** A block of cells of a sheet: what a Range object stands for. */
export interface Located {
  readonly sheet: string;
  readonly rect: Rect;
}

const isLocated = (value: unknown): value is Located =>
  typeof value === 'object' && value !== null && 'sheet' in value && 'rect' in value;

/** Reads an argument that may be a Range object or an address, relative to `home` when unqualified. */
export function locate(book: Book, home: string | null, value: unknown): Located {
  if (isRangeArgument(value)) return value.located();
  if (isLocated(value)) return value;
  if (typeof value !== 'string') throw invalidArgument();
  const { sheetName, local } = splitAddress(value);
  const sheet = sheetName === null ? home : book.sheetNamed(sheetName)?.id;
  const rect = parseA1(local);
  if (sheet === undefined || sheet === null || !rect) throw invalidArgument();
  return { sheet, rect };
}

interface RangeArgument {
  located(): Located;
}
const isRangeArgument = (value: unknown): value is RangeArgument =>
  typeof value === 'object' && value !== null && 'located' in value;

export function integer(value: unknown, minimum = Number.NEGATIVE_INFINITY): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < minimum) throw invalidArgument();
  return value;
}

export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[], otherwise?: T): T {
  if ((value === null || value === undefined) && otherwise !== undefined) return otherwise;
  const found = allowed.find((option) => option === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

export function assertWithin(limited: Limited, amount: number): void {
  if (!isWithin(limited, amount)) throw invalidArgument();
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/**
 * Names of tables and defined names: a letter or underscore first, no spaces, not the look of a
 * cell, at most 255 characters. support.microsoft.com "Names in formulas"
 */
export function validName(value: unknown): string {
  const name = text(value);
  const looksLikeCell = parseA1(name) !== null || /^(?:R\d*C?\d*|C\d*)$/i.test(name);
  if (!NAME.test(name) || !isWithin('definedName', name.length) || looksLikeCell) throw invalidArgument();
  return name;
}

/**
 * At most 31 letters, none of \ / ? * [ ] : and no apostrophe at either end; not blank; "History"
 * is reserved. support.microsoft.com "Rename a worksheet"
 */
export function validSheetName(given: unknown): string {
  const name = typeof given === 'string' ? given : '';
  const wrong =
    name.trim() === '' ||
    name.length > 31 ||
    /[\\/?*[\]:]/.test(name) ||
    /^'|'$/.test(name) ||
    name.toLowerCase() === 'history';
  if (wrong) throw invalidArgument();
  return name;
}
