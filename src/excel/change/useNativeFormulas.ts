/**
 * "Chuyển sang công thức thường": puts the native twin in the place of every custom function, or the value that the
 * cell shows where there is no twin, so that the workbook reads the same without the add-in. One undo step where Excel
 * can merge it. Conditional formats and validations are left alone: the template has no custom function there.
 */
import type { Formula, RawCell } from '../../workbook/cellType';
import { isCellError } from '../../workbook/cellTypes/rawCell';
import { callsOurs } from '../../workbook/formula/ourName';
import { nativeText } from '../../workbook/formula/parseFormula';
import { mapWorkbook, type FormulaArea, type WorkbookMap } from './formulaAreas';
import type { ProgressListener } from '../progress';
import { fetchAll, FORMULA_WEIGHT } from '../read/roundTrips';
import { runExcel } from '../run';
import { formulaIn, writeContent, writeFormulas } from '../writeCells';

export interface NativeOutcome {
  /** Cells that now have a formula of built-in functions. */
  readonly replaced: number;
  /** Cells that now hold what their formula gave: its arguments have no twin. */
  readonly values: number;
  /** Cells and names that still call a custom function: it gives an error, or Excel kept the cell as it was. */
  readonly left: number;
}

/** A cell with a formula of ours. `text` is `null` where there is no twin. */
interface FoundCell {
  readonly area: FormulaArea;
  readonly row: number;
  readonly column: number;
  readonly text: string | null;
}

/** A formula without a twin, and all cells that it fills. */
interface Frozen {
  readonly range: Excel.Range;
  readonly spill: Excel.Range;
}

const formulaAt = ({ formulas, values }: Excel.Range, row: number, column: number): string =>
  formulaIn((formulas as unknown[][])[row]?.[column], (values as unknown[][])[row]?.[column]);

const cellsOf = (area: FormulaArea, map: WorkbookMap): FoundCell[] => {
  const found: FoundCell[] = [];
  for (const [row, cells] of (area.range.formulas as unknown[][]).entries()) {
    for (const column of cells.keys()) {
      const formula = formulaAt(area.range, row, column);
      if (formula === '' || !callsOurs(formula)) continue;
      const { text, replaced, impossible } = nativeText(
        formula,
        map.names,
        map.tableAt(area.sheet, area.top + row, area.left + column),
      );
      if (impossible.length > 0) found.push({ area, row, column, text: null });
      else if (replaced > 0) found.push({ area, row, column, text });
    }
  }
  return found;
};

/** Cells of one column of an area, written at once; `null` leaves the cells between them alone. */
const columnsOf = (cells: readonly FoundCell[]): readonly (readonly FoundCell[])[] => {
  const columns = new Map<FormulaArea, Map<number, FoundCell[]>>();
  for (const cell of cells) {
    const own = columns.get(cell.area) ?? new Map<number, FoundCell[]>();
    columns.set(cell.area, own);
    own.set(cell.column, [...(own.get(cell.column) ?? []), cell]);
  }
  return [...columns.values()].flatMap((own) => [...own.values()]);
};

const writeColumn = (cells: readonly FoundCell[]): Excel.Range | null => {
  const [first] = cells;
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return null;
  const column: (Formula | null)[][] = Array.from({ length: last.row - first.row + 1 }, () => [null]);
  for (const { row, text } of cells) column[row - first.row] = [text === null ? null : { formula: text }];
  const range = first.area.range.getCell(first.row, first.column).getResizedRange(column.length - 1, 0);
  writeFormulas(range, column);
  range.load('formulas,values');
  return range;
};

const findFrozen = (cells: readonly FoundCell[]): Frozen[] =>
  cells.map(({ area, row, column }) => {
    const range = area.range.getCell(row, column);
    const spill = range.getSpillingToRangeOrNullObject();
    range.load('values,rowIndex,columnIndex,worksheet/name');
    spill.load('values,rowIndex,columnIndex,rowCount,columnCount,worksheet/name');
    return { range, spill };
  });

/** Does the cell only show what the formula of another one fills it with? Excel may give it that formula's text. */
const isFilledBy = ({ range }: Frozen, { range: anchor, spill }: Frozen): boolean =>
  !spill.isNullObject &&
  (anchor.rowIndex !== range.rowIndex || anchor.columnIndex !== range.columnIndex) &&
  spill.worksheet.name === range.worksheet.name &&
  range.rowIndex >= spill.rowIndex &&
  range.rowIndex < spill.rowIndex + spill.rowCount &&
  range.columnIndex >= spill.columnIndex &&
  range.columnIndex < spill.columnIndex + spill.columnCount;

/** Number of cells that became values; an error stays a formula, which at least says what was meant. */
const writeValues = (frozen: readonly Frozen[]): { readonly values: number; readonly left: number } => {
  let [values, left] = [0, 0];
  for (const cell of frozen) {
    if (frozen.some((other) => isFilledBy(cell, other))) continue;
    const { range, spill } = cell;
    const target = spill.isNullObject ? range : spill;
    const shown = target.values as RawCell[][];
    if (shown.some((row) => row.some((value) => isCellError(value)))) {
      left += 1;
      continue;
    }
    writeContent(target, shown);
    values += shown.reduce((sum, row) => sum + row.length, 0);
  }
  return { values, left };
};

/** Defined names that calculate something; gives how many could not be changed. */
const writeNames = (items: readonly Excel.NamedItem[], map: WorkbookMap): number => {
  let left = 0;
  for (const item of items) {
    const formula: unknown = item.formula;
    if (typeof formula !== 'string' || !callsOurs(formula)) continue;
    const { text, replaced, impossible } = nativeText(formula, map.names);
    if (impossible.length > 0) left += 1;
    else if (replaced > 0) item.formula = text;
  }
  return left;
};

const stillOurs = (range: Excel.Range): number =>
  (range.formulas as unknown[][]).filter((_cells, row) => callsOurs(formulaAt(range, row, 0))).length;

/** Four round trips for an ordinary workbook, one more where a formula has no twin. */
export const useNativeFormulas = (onProgress: ProgressListener = () => undefined): Promise<NativeOutcome> =>
  runExcel(
    'useNativeFormulas',
    async (context) => {
      onProgress({ step: 'reading', done: 0, total: null });
      const { names } = context.workbook;
      names.load('items/name,items/formula');
      const map = await mapWorkbook(context);
      await fetchAll(
        context,
        map.areas.map(({ range, rows, columns }) => ({
          weight: rows * columns * (FORMULA_WEIGHT + 1),
          queue: () => range.load('formulas,values'),
        })),
      );
      const found = map.areas.flatMap((area) => cellsOf(area, map));
      onProgress({ step: 'formulas', done: 0, total: found.length });

      const frozen = findFrozen(found.filter(({ text }) => text === null));
      if (frozen.length > 0) await context.sync();
      const { values, left } = writeValues(frozen);
      const leftNames = writeNames(names.items, map);
      const twins = found.filter(({ text }) => text !== null);
      const written = columnsOf(twins).flatMap((cells) => writeColumn(cells) ?? []);
      await context.sync();

      const kept = written.reduce((sum, range) => sum + stillOurs(range), 0);
      return { replaced: twins.length - kept, values, left: left + leftNames + kept };
    },
    { oneUndoStep: true },
  );
