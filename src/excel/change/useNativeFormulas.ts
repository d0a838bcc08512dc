/**
 * "Đổi công thức": puts the native twin in the place of every custom function, or the value that the
 * cell shows where there is no twin, so that the workbook reads the same without the add-in. One undo step where Excel
 * can merge it. Conditional formats and validations are left alone: the template has no custom function there.
 */
import type { CellFix } from '../../check/report';
import { a1 } from '../../workbook/a1';
import type { RawCell } from '../../workbook/cellType';
import { isCellError } from '../../workbook/cellTypes/rawCell';
import { callsOurs } from '../../workbook/formula/ourName';
import { nativeText } from '../../workbook/formula/parseFormula';
import type { CellPlace } from '../../workbook/parsed';
import { sendInOrder, type Step } from '../draw/sendInOrder';
import { hiddenRows, writableRuns, type IsHidden } from '../hiddenRows';
import { columnSteps } from './cellStrips';
import { NO_CHANGE, type ChangedName, type ChangeRecord } from './changeRecord';
import { mapWorkbook, type FormulaArea, type WorkbookMap } from './formulaAreas';
import type { ProgressListener } from '../progress';
import { fetchAll, FORMULA_WEIGHT } from '../read/roundTrips';
import { runExcel } from '../run';
import { formulaIn, writeContent } from '../writeCells';

export interface NativeOutcome {
  /** Cells that now have a formula of built-in functions. */
  readonly replaced: number;
  /** Cells that now hold what their formula gave: its arguments have no twin. */
  readonly values: number;
  /** Cells and names that still call a custom function: it gives an error, or Excel kept the cell as it was. */
  readonly left: number;
  /** What takes it back. */
  readonly record: ChangeRecord;
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
  readonly cell: FoundCell;
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

/** A cell that was written, as it was before; a result that filled several cells is one. */
interface Replaced {
  /** With a formula, or with what it showed. */
  readonly by: 'formula' | 'value';
  readonly back: readonly CellFix[];
}

/** What was written, by place and by name. It outlives the batch, which may be begun again when a part of it is done. */
interface Done {
  readonly cells: Map<string, Replaced>;
  readonly names: Map<string, ChangedName>;
}

const placeOf = ({ area, row, column }: FoundCell): CellPlace => ({
  sheet: area.sheet,
  address: a1(area.top + row, area.left + column),
});

const keyOf = (cell: FoundCell): string => {
  const { sheet, address } = placeOf(cell);
  return `${sheet}!${address}`;
};

/** A column of an area, and what is read back of it. */
interface WrittenColumn {
  readonly cells: readonly FoundCell[];
  readonly range: Excel.Range;
  readonly first: number;
  readonly steps: readonly Step[];
}

/** What puts a custom function back. @param written the formula that the cell has instead */
const backOfFormula = (cell: FoundCell, written: string, map: WorkbookMap): CellFix => {
  const { area, row, column } = cell;
  const inList = map.tableAt(area.sheet, area.top + row, area.left + column);
  return {
    place: placeOf(cell),
    before: { formula: written },
    after: { formula: formulaAt(area.range, row, column) },
    ...(inList === '' ? {} : { inList }),
  };
};

const writeColumn = (
  cells: readonly FoundCell[],
  isHidden: (area: FormulaArea) => IsHidden,
  map: WorkbookMap,
  done: Done,
): WrittenColumn[] => {
  const [head] = cells;
  const tail = cells.at(-1);
  if (head === undefined || tail === undefined) return [];
  const { area, row: first, column } = head;
  const range = area.range.getCell(first, column).getResizedRange(tail.row - first, 0);
  const contents = new Map(
    cells.flatMap((cell) => {
      const { row, text } = cell;
      if (text === null) return [];
      done.cells.set(keyOf(cell), { by: 'formula', back: [backOfFormula(cell, text, map)] });
      return [[row - first, { content: { formula: text } }] as const];
    }),
  );
  return [{ cells, range, first, steps: columnSteps(range, contents, (position) => isHidden(area)(first + position)) }];
};

/** What was read back counts; a cell that Excel kept as it was is none that was written. Gives the number of those. */
const keptIn = ({ cells, range, first }: WrittenColumn, map: WorkbookMap, done: Done): number => {
  let kept = 0;
  for (const cell of cells) {
    const found = formulaAt(range, cell.row - first, 0);
    if (callsOurs(found)) {
      kept += 1;
      done.cells.delete(keyOf(cell));
    } else done.cells.set(keyOf(cell), { by: 'formula', back: found === '' ? [] : [backOfFormula(cell, found, map)] });
  }
  return kept;
};

const findFrozen = (cells: readonly FoundCell[]): Frozen[] =>
  cells.map((cell) => {
    const { area, row, column } = cell;
    const range = area.range.getCell(row, column);
    const spill = range.getSpillingToRangeOrNullObject();
    range.load('values,rowIndex,columnIndex,worksheet/name');
    spill.load('values,rowIndex,columnIndex,rowCount,columnCount,worksheet/name');
    return { cell, range, spill };
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

/** What puts the formula back that filled these cells. */
const backOfValues = (cell: FoundCell, shown: readonly (readonly RawCell[])[]): CellFix[] =>
  shown.flatMap((cells, down) =>
    cells.map((before, right) => ({
      place: placeOf({ ...cell, row: cell.row + down, column: cell.column + right }),
      before,
      after: down + right === 0 ? { formula: formulaAt(cell.area.range, cell.row, cell.column) } : '',
    })),
  );

/** Gives the number of cells that are left: an error stays a formula, which at least says what was meant. */
const writeValues = (frozen: readonly Frozen[], isHidden: (area: FormulaArea) => IsHidden, done: Done): number => {
  let left = 0;
  for (const own of frozen) {
    if (frozen.some((other) => isFilledBy(own, other))) continue;
    const { range, spill, cell } = own;
    const target = spill.isNullObject ? range : spill;
    const shown = target.values as RawCell[][];
    if (shown.some((row) => row.some((value) => isCellError(value)))) {
      left += 1;
      continue;
    }
    for (const { from, to } of writableRuns([...shown.keys()], (row) => isHidden(cell.area)(cell.row + row))) {
      writeContent(target.getRow(from).getResizedRange(to - from - 1, 0), shown.slice(from, to));
    }
    done.cells.set(keyOf(cell), { by: 'value', back: backOfValues(cell, shown) });
  }
  return left;
};

/** Defined names that calculate something. Gives the number of those that are left. */
const writeNames = (items: readonly Excel.NamedItem[], map: WorkbookMap, done: Done): number => {
  let left = 0;
  for (const item of items) {
    const formula: unknown = item.formula;
    if (typeof formula !== 'string' || !callsOurs(formula)) continue;
    const { text, replaced, impossible } = nativeText(formula, map.names);
    if (impossible.length > 0) left += 1;
    else if (replaced > 0) {
      item.formula = text;
      done.names.set(item.name, { name: item.name, before: formula, after: text });
    }
  }
  return left;
};

/** What has come of it, by an earlier try of the batch too. */
const outcomeOf = ({ cells, names }: Done, left: number): NativeOutcome => {
  const all = [...cells.values()];
  const values = all.filter(({ by }) => by === 'value').reduce((sum, { back }) => sum + back.length, 0);
  return {
    replaced: all.filter(({ by }) => by === 'formula').length,
    values,
    left,
    record: { ...NO_CHANGE, cells: all.flatMap(({ back }) => back), names: [...names.values()] },
  };
};

/** Four round trips for an ordinary workbook, one more each where rows are hidden and where a formula has no twin. */
export const useNativeFormulas = (onProgress: ProgressListener = () => undefined): Promise<NativeOutcome> => {
  const done: Done = { cells: new Map(), names: new Map() };
  return runExcel(
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
          queue: () => range.load('formulas,values,rowHidden'),
        })),
      );
      const found = map.areas.flatMap((area) => cellsOf(area, map));
      onProgress({ step: 'formulas', done: 0, total: found.length });

      const touched = new Set(found.map(({ area }) => area.range));
      const hiddenIn = await hiddenRows(context, [...touched]);
      const isHidden = ({ range }: FormulaArea): IsHidden => hiddenIn(range);
      const frozen = findFrozen(found.filter(({ text }) => text === null));
      if (frozen.length > 0) await context.sync();
      const leftCells = writeValues(frozen, isHidden, done);
      const leftNames = writeNames(names.items, map, done);
      const twins = found.filter(({ text }) => text !== null);
      const written = columnsOf(twins).flatMap((cells) => writeColumn(cells, isHidden, map, done));
      await sendInOrder(
        context,
        written.flatMap(({ steps }) => steps),
        () => written.forEach(({ range }) => range.load('formulas,values')),
      );

      const kept = written.reduce((sum, column) => sum + keptIn(column, map, done), 0);
      return outcomeOf(done, leftCells + leftNames + kept);
    },
    { oneUndoStep: true },
  );
};
