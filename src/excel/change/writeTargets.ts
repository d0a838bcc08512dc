/** Targets that the user agreed to: cells of rows that are there, and new rows at the end of the table. */
import { cellsOfTarget, formatOfTarget, type TargetChange } from '../../check/targetChanges';
import type { RawCell } from '../../workbook/cellType';
import { headerKey } from '../../workbook/cellTypes/comparable';
import type { CellPlace } from '../../workbook/parsed';
import { chiTieu } from '../../workbook/sheets/chiTieu';
import type { TargetCells } from '../../workbook/targetRow';
import { applyFixes } from './applyFixes';
import { ExcelFailure } from '../errors';
import { runExcel } from '../run';
import { cellsAsWritten, writeCells, type Content } from '../writeCells';

export interface TargetsWritten {
  /** Rows changed, and rows added. */
  readonly changed: number;
  readonly added: number;
  /** Cells left as they were, because they no longer held what was shown or could not be written. */
  readonly kept: readonly CellPlace[];
}

const { id: TABLE, columns: COLUMNS } = chiTieu.table;
type ColumnKey = keyof typeof COLUMNS;
const KEYS = Object.keys(COLUMNS) as readonly ColumnKey[];
const TARGET_KEYS = ['code', 'title', 'kind', 'value', 'tolerance', 'lastYear'] as const;

/** Where each column stands in this workbook; users move columns. */
const positionsOf = (headers: readonly unknown[]): ReadonlyMap<ColumnKey, number> => {
  const keys = headers.map((header) => headerKey(String(header)));
  return new Map(
    KEYS.flatMap((key) => {
      const position = keys.indexOf(headerKey(COLUMNS[key].header));
      return position < 0 ? [] : [[key, position] as const];
    }),
  );
};

/** A row's cells over the whole width of the table; null leaves a cell (a formula, a column of the user's) as it is. */
const rowCells = (target: TargetCells, positions: ReadonlyMap<ColumnKey, number>, width: number): Content[] => {
  const cells: Content[] = Array.from({ length: width }, () => null);
  const own: Partial<Record<ColumnKey, RawCell>> = cellsOfTarget(target);
  for (const [key, position] of positions) {
    if (COLUMNS[key].role !== 'computed') cells[position] = own[key] ?? '';
  }
  return cells;
};

/** Rows at the end in which nothing was entered yet. */
const blankRowsAtEnd = (values: readonly (readonly unknown[])[], positions: ReadonlyMap<ColumnKey, number>): number => {
  const isBlank = (row: readonly unknown[]): boolean =>
    [...positions].every(([key, position]) => COLUMNS[key].role === 'computed' || row[position] === '');
  const entered = values.reduce((count, row, index) => (isBlank(row) ? count : index + 1), 0);
  return values.length - entered;
};

/**
 * Two round trips: look, add and read back. The new rows get looks, rules and formulas of the row above them. A row whose
 * code is there already came with an earlier try.
 */
const addRows = (wanted: readonly TargetCells[]): Promise<number> =>
  runExcel(
    'addTargets',
    async (context) => {
      const table = context.workbook.tables.getItem(TABLE);
      const header = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load('values,rowCount,columnCount');
      await context.sync();

      const positions = positionsOf(header.values[0] ?? []);
      if (TARGET_KEYS.some((key) => !positions.has(key))) throw new ExcelFailure('notFound', 'addTargets', null);
      const at = positions.get('code') ?? 0;
      const present = new Set(body.values.map((row: readonly unknown[]) => row[at]));
      const targets = wanted.filter(({ code }) => !present.has(code));
      if (targets.length === 0) return wanted.length;
      const { rowCount, columnCount } = body;
      const first = rowCount - blankRowsAtEnd(body.values, positions);
      const more = first + targets.length - rowCount;
      if (more > 0)
        table.rows.add(
          undefined,
          cellsAsWritten(
            Array.from({ length: more }, () => Array.from({ length: columnCount }, () => '')),
          ) as string[][],
        );
      const grown = table.getDataBodyRange();
      for (let row = rowCount; row < rowCount + more; row += 1) grown.getRow(row).copyFrom(grown.getRow(rowCount - 1));
      const own = grown.getRow(first).getResizedRange(targets.length - 1, 0);
      writeCells(
        own,
        targets.map((target) => rowCells(target, positions, columnCount)),
      );
      targets.forEach((target, row) => {
        for (const key of ['value', 'lastYear'] as const) {
          own.getCell(row, positions.get(key) ?? 0).numberFormat = [[formatOfTarget(target, key)]];
        }
      });
      own.load('values');
      await context.sync();

      const codes = own.values.map((row: readonly unknown[]) => row[at]);
      return wanted.length - targets.filter(({ code }, row) => codes[row] !== code).length;
    },
    { oneUndoStep: true },
  );

/** Writes what differs; a cell that no longer holds what was shown is left alone. */
export const writeTargets = async (changes: readonly TargetChange[]): Promise<TargetsWritten> => {
  const fixes = changes.flatMap((change) => change.fixes);
  const added = changes.flatMap(({ before, after }) => (before === null ? [after] : []));
  const { changedMeanwhile, notTaken } =
    fixes.length === 0 ? { changedMeanwhile: [], notTaken: [] } : await applyFixes(fixes);
  const left = new Set([...changedMeanwhile, ...notTaken]);
  return {
    changed: changes.filter((change) => change.fixes.some((fix) => !left.has(fix))).length,
    added: added.length === 0 ? 0 : await addRows(added),
    kept: [...left].map(({ place }) => place),
  };
};
