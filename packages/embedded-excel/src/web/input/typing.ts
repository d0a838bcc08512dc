import type { ICellData, Nullable } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { parseInput } from '../../engine/input';
import type { UniverKit } from '../../engine/univer/kit';
import { editedText, localNumber, typedNumber } from './localText';

/** Above Univer's own, which reads numbers and days in the American way only. */
const FIRST = 1000;
/** After it. */
const LAST = -1000;

const patternOf = (kit: UniverKit, cell: Nullable<ICellData>): string =>
  kit.model.getStyles().getStyleByCell(cell)?.n?.pattern ?? '';

/** A cell's content after a text was typed into it; the style only where the cell has no format of its own. */
export function typedCell(text: string, pattern: string): ICellData {
  if (pattern === '@') return { v: text, t: CellValueType.STRING };
  // The editor shows the part of a percentage after a point, and no percentage has thousands.
  const number = typedNumber(
    pattern.includes('%') && /^[+-]?\d+\.\d+ ?%?$/.test(text.trim()) ? text.replace('.', ',') : text,
  );
  // Left to Univer, "1.5" and "12/31/2026" would become numbers.
  if (number === null)
    return { v: text, t: /^[+-]?[\d.,/\s-]+%?$/.test(text.trim()) ? CellValueType.FORCE_STRING : CellValueType.STRING };
  const style = number.format === undefined || pattern !== '' ? {} : { s: { n: { pattern: number.format } } };
  // support.microsoft.com "Format numbers as percentages": 12 typed into such a cell is 12 %.
  const isPart = pattern.includes('%') && number.format === undefined && Math.abs(number.value) >= 1;
  return { v: isPart ? number.value / 100 : number.value, t: CellValueType.NUMBER, ...style };
}

/** The same where a point parts whole numbers from the rest. */
export function plainCell(text: string, pattern: string): ICellData {
  const read = parseInput(text, pattern === '' ? 'General' : pattern);
  const value = read.formula === null ? read.value : text;
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  return { v: String(value), t: CellValueType.STRING };
}

/** Digits that Excel shows of a number in a cell without a format. */
const MOST_DIGITS = 11;

/** Numbers and days are typed, and shown while they are edited, as cells show them. */
export function typeInVietnamese(kit: UniverKit): void {
  const interceptors = kit.univer.__getInjector().get(SheetInterceptorService);
  const { writeCellInterceptor } = interceptors;
  // Univer writes numbers with a format in the way of the region, others as a program does.
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: FIRST,
    handler: (cell, { rawData }, next) => {
      const value = rawData?.v;
      const isPlain = typeof value === 'number' && !Number.isInteger(value) && rawData?.t === CellValueType.NUMBER;
      if (!isPlain || patternOf(kit, rawData) !== '') return next(cell);
      return next({ ...cell, v: localNumber(Number(value.toPrecision(MOST_DIGITS))) });
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { worksheet, row, col }, next) => {
      if (typeof cell?.v !== 'string' || cell.f || cell.p || cell.v === '' || cell.t === CellValueType.FORCE_STRING)
        return next(cell);
      const typed = typedCell(cell.v, patternOf(kit, worksheet.getCellRaw(row, col)));
      if (typed.t === CellValueType.STRING) return next(cell);
      // Not handed on: Univer's own reading of numbers comes next.
      return { ...cell, ...typed };
    },
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: LAST,
    handler: (cell, { worksheet, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      if (raw?.t !== CellValueType.NUMBER || raw.f || raw.si || typeof raw.v !== 'number') return next(cell);
      return next({ ...cell, v: editedText(raw.v, patternOf(kit, raw)), t: CellValueType.STRING });
    },
  });
}
