import type { Cell, CellErrorValue, CellFormulaValue, CellValue, CellValueInput } from '@cj-tech-master/excelts';
import type { CellContent, Scalar } from '../engine/content';
import { isErrorValue } from '../engine/input';
import { formatA1 } from '../geometry/a1';
import type { Rect } from '../geometry/rect';
import { isSingleCell } from '../geometry/rect';
import type { Hyperlink } from '../model/sheet/sheetState';
import type { FormulaSpelling } from './formulaText';

const DAY = 86_400_000;
/** Day 0 of both ways of counting, in days from 1970. */
const EPOCHS = { from1900: -25_569, from1904: -24_107 } as const;

/** The library reads numbers that look like dates as points in time; a cell holds the number of days. */
function serial(date: Date, from1904: boolean): number {
  const days = date.getTime() / DAY - (from1904 ? EPOCHS.from1904 : EPOCHS.from1900);
  // Thousandths of a second are all that the library keeps.
  return Math.round(days * DAY) / DAY;
}

const richText = (parts: readonly { readonly text: string }[]): string => parts.map(({ text }) => text).join('');

/** What a cell of a file holds, and where it leads. */
export interface ReadCell {
  readonly content: CellContent;
  readonly link?: Hyperlink;
  /** Some letters of the text have looks of their own, which are not kept. */
  readonly isRich: boolean;
}

const plain = (value: Scalar): ReadCell => ({ content: { formula: null, value }, isRich: false });

function linkOf(target: string, tip: string | undefined): Hyperlink {
  const place = target.startsWith('#') ? { documentReference: target.slice(1) } : { address: target };
  return { ...place, ...(tip === undefined ? {} : { screenTip: tip }) };
}

export function readCell(cell: Cell, spelling: FormulaSpelling, from1904: boolean): ReadCell | null {
  const value: CellValue = cell.value;
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return plain(serial(value, from1904));
  if (typeof value !== 'object') return plain(value);
  if ('error' in value) return plain(value.error);
  if ('checkbox' in value) return plain(value.checkbox);
  if ('hyperlink' in value) {
    const text = value.richText === undefined ? value.text : richText(value.richText);
    return {
      content: { formula: null, value: text },
      link: linkOf(value.hyperlink, value.tooltip),
      isRich: value.richText !== undefined,
    };
  }
  if ('richText' in value) return { content: { formula: null, value: richText(value.richText) }, isRich: true };
  // A shared formula is asked of the cell, which shifts it to its place.
  const { formula } = cell;
  if (formula === undefined || formula === '') return null;
  return { content: { formula: spelling.typed(formula) }, isRich: false };
}

const errorValue = (value: string): CellErrorValue => ({ error: value as CellErrorValue['error'] });
const resultOf = (value: Scalar): NonNullable<CellFormulaValue['result']> =>
  isErrorValue(value) ? errorValue(value) : value;

/** @param spill the block that the formula fills, where it is more than its own cell */
export function storedFormula(
  formula: string,
  value: Scalar,
  spill: Rect | null,
  spelling: FormulaSpelling,
): CellValueInput {
  const common = { formula: spelling.stored(formula), result: resultOf(value) };
  return spill === null || isSingleCell(spill)
    ? common
    : { ...common, shareType: 'array', ref: formatA1(spill), isDynamicArray: true };
}

export function storedValue(value: Scalar, link: Hyperlink | null | undefined): CellValueInput {
  const target = link?.address ?? (link?.documentReference === undefined ? undefined : `#${link.documentReference}`);
  if (target !== undefined) {
    const tip = link?.screenTip;
    return { text: String(value), hyperlink: target, ...(tip === undefined ? {} : { tooltip: tip }) };
  }
  if (value === '') return null;
  return isErrorValue(value) ? errorValue(value) : value;
}
