import type { ICellData, IRange, Nullable } from '@univerjs/core';
import { expandStructured, shortenStructured } from '../../../formula/structured';
import type { Rect } from '../../../geometry/rect';
import { boundingRect, cell, forEachCell, matrixOf } from '../../../geometry/rect';
import type { CellInput, Scalar } from '../../content';
import { UNIT_ID } from '../unit';
import type { CellPatch, UniverBook } from '../univerBook';
import { toRect } from '../univerBook';
import { PendingCells } from './pendingCells';
import { SharedFormulas, sharedRuns } from './sharedFormulas';

const BOOLEAN = 3;
const NUMBER = 2;
const STRING = 1;
/** A text that stays one although it looks like a number; the formula bar shows it with an apostrophe. */
const TEXT = 4;
const LOOKS_LIKE_NUMBER = /\d/;
/** Fewer are parsed quickly, and Univer remembers them. */
const MANY_FORMULAS = 2_000;
/** Office.js sends a large block in parts of about 1,500 cells; what is smaller, and no end of a block, is given to Univer at once. */
const CELLS_OF_A_PART = 750;
const EMPTY = { v: null, f: null, si: null, p: null, custom: null };

type Cell = Nullable<ICellData>;

/** Contents of cells in Univer's matrix, with the results that dynamic arrays spill beside it. */
export class UniverCells {
  readonly #book: UniverBook;
  /** Name of the table at a cell, for references without a table name. */
  readonly #tableAt: (sheet: string, row: number, column: number) => string | null;
  readonly #pending = new Map<string, PendingCells>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(book: UniverBook, tableAt: (sheet: string, row: number, column: number) => string | null) {
    this.#book = book;
    this.#tableAt = tableAt;
  }

  values(sheet: string, rect: Rect): Scalar[][] {
    this.flush();
    const matrix = this.#book.matrix(sheet);
    const spilled = this.#spilledCells(sheet);
    return matrixOf(rect, (row, column) => {
      const own = valueOf(matrix.getValue(row, column));
      if (own !== '' || !spilled) return own;
      return valueOf(spilled[row]?.[column]);
    });
  }

  formulas(sheet: string, rect: Rect): Scalar[][] {
    const values = this.values(sheet, rect);
    const matrix = this.#book.matrix(sheet);
    const shared = new SharedFormulas(matrix);
    return values.map((cells, r) =>
      cells.map((value, c) => {
        const [row, column] = [rect.row + r, rect.column + c];
        return this.#formulaOf(sheet, row, column, matrix.getValue(row, column), shared) ?? value;
      }),
    );
  }

  write(sheet: string, rect: Rect, cells: readonly (readonly CellInput[])[]): void {
    const isPart =
      rect.rows * rect.columns >= CELLS_OF_A_PART || this.#pending.get(sheet)?.isContinuedBy(rect) === true;
    // Only the parts of one block wait for each other: the order of everything else stays what it is in the request.
    if (!isPart || !this.#pending.has(sheet)) this.flush();
    this.#book.fit(sheet, rect);
    const matrix = this.#book.matrix(sheet);
    const pending = this.#pending.get(sheet) ?? new PendingCells();
    this.#pending.set(sheet, pending);
    pending.last = rect;
    // A request is carried out without pause, so the timer fires after all of it.
    this.#timer ??= setTimeout(() => this.flush(), 0);
    cells.forEach((inputs, r) =>
      inputs.forEach((input, c) => {
        if (!input) return;
        const [row, column] = [rect.row + r, rect.column + c];
        if (input.formula !== null) {
          const sharable = input.formula.includes('[') ? null : input.formula;
          pending.put(row, column, this.#toFormulaCell(sheet, row, column, input.formula), sharable);
          return;
        }
        const old = matrix.getValue(row, column);
        const isPlain = !pending.has(row, column) && (!old || !(old.f || old.si || old.p || old.custom));
        pending.put(row, column, toValueCell(input.value, isPlain), null);
      }),
    );
    if (!isPart) this.flush();
  }

  /** Hands pending contents over to Univer. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const all = [...this.#pending];
    this.#pending.clear();
    for (const [sheet, pending] of all) this.#book.patch(sheet, pending.patch());
  }

  /** Drops what belongs to a sheet that is taken away. */
  forget(sheet: string): void {
    this.#pending.delete(sheet);
  }

  clear(sheet: string, rect: Rect): void {
    this.flush();
    const matrix = this.#book.matrix(sheet);
    const patch: CellPatch = {};
    forEachCell(this.#book.clip(sheet, rect), (row, column) => {
      if (hasContent(matrix.getValue(row, column))) (patch[row] ??= {})[column] = { ...EMPTY };
    });
    if (Object.keys(patch).length > 0) this.#book.patch(sheet, patch);
  }

  used(sheet: string, formatted: boolean): Rect | null {
    this.flush();
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const take = (row: number, column: number) => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    this.#book.matrix(sheet).forValue((row, column, data) => {
      if (hasContent(data) || (formatted && data?.s)) take(row, column);
    });
    let used: Rect | null =
      bottom < 0
        ? null
        : {
            row: top,
            column: left,
            rows: bottom - top + 1,
            columns: right - left + 1,
          };
    for (const rect of this.#spillRanges(sheet)) used = used ? boundingRect(used, rect) : rect;
    return used;
  }

  spill(sheet: string, row: number, column: number): Rect | null {
    const range = this.#book.kit.formulaData.getArrayFormulaRange()[UNIT_ID]?.[sheet]?.[row]?.[column];
    if (!range) return null;
    const rect = toRect(range);
    return rect.rows * rect.columns > 1 ? rect : null;
  }

  /** Univer gives each cell a formula of its own when rows or columns move; those of one column share one again. */
  shareFormulas(sheet: string): void {
    this.flush();
    const found = new Map<number, Map<number, string>>();
    let own = 0;
    this.#book.matrix(sheet).forValue((row, column, data) => {
      if (!data?.f || data.si || data.custom || data.f.includes('[')) return;
      own += 1;
      const formulas = found.get(column) ?? new Map<number, string>();
      found.set(column, formulas.set(row, data.f));
    });
    if (own < MANY_FORMULAS) return;
    const patch: CellPatch = {};
    for (const [column, formulas] of found) {
      for (const [row, { id, first }] of sharedRuns(column, formulas)) {
        (patch[row] ??= {})[column] = first ? { f: formulas.get(row), si: id } : { f: null, si: id };
      }
    }
    this.#book.patch(sheet, patch);
  }

  /** Rewrites every formula of the workbook that `change` changes. */
  rewriteFormulas(change: (formula: string) => string): void {
    this.flush();
    for (const sheet of this.#book.kit.model.getSheets()) {
      const patch: CellPatch = {};
      this.#book.matrix(sheet.getSheetId()).forValue((row, column, data) => {
        const formula = data?.f;
        if (!formula) return;
        const changed = change(formula);
        if (changed !== formula) (patch[row] ??= {})[column] = { f: changed, v: null, custom: null };
      });
      if (Object.keys(patch).length > 0) this.#book.patch(sheet.getSheetId(), patch);
    }
  }

  #toFormulaCell(sheet: string, row: number, column: number, formula: string): Record<string, unknown> {
    const stored = this.#toUniver(sheet, row, column, formula);
    // Univer lacks the short forms of structured references; the text as written is kept beside.
    const custom = formula.includes('[') ? { written: formula, stored } : null;
    return { ...EMPTY, f: stored, custom };
  }

  #toUniver(sheet: string, row: number, column: number, formula: string): string {
    return formula.includes('[') ? expandStructured(formula, this.#tableAt(sheet, row, column)) : formula;
  }

  #formulaOf(sheet: string, row: number, column: number, data: Cell, shared: SharedFormulas): string | null {
    if (!data) return null;
    const formula = data.f ?? (data.si ? shared.at(data.si, row, column) : null);
    if (!formula) return null;
    const kept = data.custom as { written?: string; stored?: string } | null | undefined;
    if (kept?.written !== undefined && kept.stored === formula) return kept.written;
    return formula.includes('[') ? shortenStructured(formula, this.#tableAt(sheet, row, column)) : formula;
  }

  #spilledCells(sheet: string): Record<number, Record<number, Cell>> | null {
    const bySheet = this.#book.kit.formulaData.getArrayFormulaCellData()[UNIT_ID]?.[sheet];
    return (bySheet as Record<number, Record<number, Cell>> | undefined) ?? null;
  }

  #spillRanges(sheet: string): Rect[] {
    const rows = this.#book.kit.formulaData.getArrayFormulaRange()[UNIT_ID]?.[sheet] ?? {};
    return Object.values(rows).flatMap((row) =>
      Object.values((row ?? {}) as Record<number, Nullable<IRange>>).flatMap((range) => (range ? [toRect(range)] : [])),
    );
  }
}

/** A plain cell is not told to drop the formula it does not have: large writes are faster so. */
function toValueCell(value: Scalar, isPlain: boolean): Record<string, unknown> {
  if (value === '') return isPlain ? { v: null } : { ...EMPTY };
  const content =
    typeof value === 'boolean'
      ? { v: value ? 1 : 0, t: BOOLEAN }
      : {
          v: value,
          t: typeof value === 'number' ? NUMBER : LOOKS_LIKE_NUMBER.test(value) ? TEXT : STRING,
        };
  return isPlain ? content : { ...EMPTY, ...content };
}

export function hasContent(data: Cell): boolean {
  if (!data) return false;
  return (data.v !== undefined && data.v !== null) || Boolean(data.f) || Boolean(data.si) || Boolean(data.p);
}

function valueOf(data: Cell): Scalar {
  if (!data) return '';
  if (data.v === undefined || data.v === null) {
    const text = data.p?.body?.dataStream;
    return text === undefined ? '' : text.replace(/\r\n$/, '');
  }
  if (data.t === TEXT) return String(data.v);
  return data.t === BOOLEAN ? Boolean(Number(data.v)) : data.v;
}

/** The block of cells whose content a patch changes. */
export function rectOfPatch(cellValue: object): Rect | null {
  let rect: Rect | null = null;
  for (const [row, cells] of Object.entries(cellValue)) {
    for (const [column, data] of Object.entries((cells ?? {}) as Record<string, object | null>)) {
      const changes = data === null || ['v', 'f', 'p', 'si'].some((key) => key in data);
      if (!changes) continue;
      const at = cell(Number(row), Number(column));
      rect = rect ? boundingRect(rect, at) : at;
    }
  }
  return rect;
}
