import type { ICellData, Nullable, ObjectMatrix } from '@univerjs/core';
import type { BaseReferenceObject } from '@univerjs/engine-formula';
import { FORMULA_REF_TO_ARRAY_CACHE } from '@univerjs/engine-formula';
import type { CellContent } from './content';
import { ContentReader } from './content';

/** The cells of a range, row by row. A register has few different contents in most columns; each is judged once. */
export interface Cells {
  readonly rows: number;
  readonly columns: number;
  readonly different: readonly CellContent[];
  /** For each cell the place of its content in `different`. */
  readonly places: Uint32Array;
}

type Matrix = ObjectMatrix<Nullable<ICellData>>;

/** What the formulas of one calculation have read, by the object that keeps its results. */
let known = new WeakMap<object, Map<string, Cells>>();
let isForgetting = false;

/** Holds as long as what Univer keeps itself of the ranges it has read. */
export function forgetCellsWithUniver(): void {
  if (isForgetting) return;
  isForgetting = true;
  const clear = FORMULA_REF_TO_ARRAY_CACHE.clear.bind(FORMULA_REF_TO_ARRAY_CACHE);
  FORMULA_REF_TO_ARRAY_CACHE.clear = () => {
    known = new WeakMap();
    clear();
  };
}

/** Undefined where there is no such range, or it is made of several. */
export function cellsOf(reference: BaseReferenceObject): Cells | undefined {
  if (reference.isMultiArea() || (reference.getForcedSheetName() && !reference.getForcedSheetId())) return undefined;
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  if (!(startRow >= 0 && startColumn >= 0 && endRow >= startRow && endColumn >= startColumn)) return undefined;
  const calculation = reference.getRuntimeData();
  const ranges = known.get(calculation) ?? new Map<string, Cells>();
  known.set(calculation, ranges);
  const key = [reference.getUnitId(), reference.getSheetId(), startRow, endRow, startColumn, endColumn].join(' ');
  const found = ranges.get(key) ?? read(reference, startRow, endRow, startColumn, endColumn);
  ranges.set(key, found);
  return found;
}

function read(
  reference: BaseReferenceObject,
  startRow: number,
  endRow: number,
  startColumn: number,
  endColumn: number,
): Cells {
  const rows = endRow - startRow + 1;
  const columns = endColumn - startColumn + 1;
  const contentAt = contents(reference);
  const different: CellContent[] = [];
  const place = new Map<CellContent, number>();
  const places = new Uint32Array(rows * columns);
  for (let index = 0; index < places.length; index++) {
    const content = contentAt(startRow + Math.floor(index / columns), startColumn + (index % columns));
    let at = place.get(content);
    if (at === undefined) place.set(content, (at = different.push(content) - 1));
    places[index] = at;
  }
  return { rows, columns, different, places };
}

const isBlank = (matrix: Matrix | undefined): boolean => !matrix || Object.keys(matrix.getMatrix()).length === 0;

function contents(reference: BaseReferenceObject): (row: number, column: number) => CellContent {
  const reader = new ContentReader(reference.getCurrentStylesData(), (cell) => reference.getCellValueObject(cell));
  const results = reference.getCurrentRuntimeSheetData();
  const written = reference.getCurrentActiveSheetData().cellData;
  const isPlain =
    isBlank(reference.getCurrentRuntimeActiveArrayFormulaCellData()) &&
    isBlank(reference.getCurrentActiveArrayFormulaCellData()) &&
    Object.keys(reference.getRuntimeFeatureCellData()).length === 0;
  return (row, column) => {
    const result = results?.getValue(row, column);
    if (result) return reader.result(result);
    // Where formulas give blocks of results, Univer knows which of them hold.
    return reader.content(isPlain ? written.getValue(row, column) : reference.getCellData(row, column));
  };
}
