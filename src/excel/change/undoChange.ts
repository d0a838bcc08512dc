/**
 * "Hoàn tác": puts back what a change wrote, where nothing was edited since. What was edited stays and is named. It does
 * not go by Excel's undo list, which may lack the change or hold an older one of another sheet first.
 */
import type { CellPlace } from '../../workbook/parsed';
import { tableById } from '../../workbook/workbook';
import { findLists } from '../read/findLists';
import { runExcel } from '../run';
import { applyFixes } from './applyFixes';
import type { AddedRows, ChangeRecord } from './changeRecord';
import { blankRowsAtEnd, positionsOf } from './tableRows';

export interface Undone {
  /** Cells that are again as they were. */
  readonly restored: number;
  /** Cells left as they are: edited since, or protected. */
  readonly kept: readonly CellPlace[];
}

interface FoundRows {
  readonly rows: AddedRows;
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  /** Known after the round trip. */
  readonly headers: () => readonly string[];
}

const findRows = (context: Excel.RequestContext, all: readonly AddedRows[]): readonly FoundRows[] => {
  const listOf = findLists(
    context,
    all.map(({ table }) => tableById(table).table),
  );
  return all.map((rows) => {
    const table = context.workbook.tables.getItemOrNullObject(rows.table);
    table.load('name');
    const body = table.getDataBodyRange().load('values,formulas,formulasR1C1,rowCount');
    return { rows, table, body, headers: () => listOf(rows.table)?.headers ?? [] };
  });
};

/**
 * Rows that were added go when they are the last ones and blank again; a table keeps one row. A formula in a column of the
 * user's own came with the row where it is that of the row above them; any other was written since.
 */
const takeAway = ({ rows: { count, total, moved, table: id }, table, body, headers }: FoundRows): void => {
  if (table.isNullObject || body.rowCount < total || body.rowCount <= count) return;
  const spelt = body.formulasR1C1 as unknown[][];
  const above = spelt[body.rowCount - count - 1] ?? [];
  const isCopied = (row: number, column: number): boolean => spelt[row]?.[column] === above[column];
  if (blankRowsAtEnd(id, body, positionsOf(id, headers()), isCopied) < count) return;
  const last = body
    .getLastRow()
    .getOffsetRange(1 - count, 0)
    .getResizedRange(count - 1, 0);
  if (moved) {
    last.delete('Up');
    return;
  }
  // Where this fails half-way, the rows are found again while they are the table's.
  last.clear();
  last.dataValidation.clear();
  table.resize(table.getRange().getResizedRange(-count, 0));
};

/** Everything but the contents of cells. */
const restoreTheRest = ({ validations, names, rows }: ChangeRecord): Promise<number> =>
  runExcel('undoChange', async (context) => {
    const cells = validations.map((fix) => {
      const { dataValidation } = context.workbook.worksheets.getItem(fix.place.sheet).getRange(fix.place.address);
      dataValidation.load('type');
      return { fix, dataValidation };
    });
    const items = names.map((change) => {
      const item = context.workbook.names.getItemOrNullObject(change.name);
      item.load('formula');
      return { change, item };
    });
    const found = findRows(context, rows);
    await context.sync();

    const cleared = cells.filter(({ dataValidation: { type } }) => !['None', 'MixedCriteria'].includes(type));
    for (const { dataValidation } of cleared) dataValidation.clear();
    for (const { change, item } of items) {
      if (!item.isNullObject && item.formula === change.after) item.formula = change.before;
    }
    found.forEach(takeAway);
    await context.sync();
    return cleared.reduce((sum, { fix }) => sum + fix.cells, 0);
  });

/** Two round trips for cells, and two for the rest of what was changed. */
export const undoChange = async (record: ChangeRecord): Promise<Undone> => {
  const { cells, tables, validations, names, rows } = record;
  const fixes = [...cells, ...tables];
  const { applied, changedMeanwhile, notTaken } =
    fixes.length === 0 ? { applied: [], changedMeanwhile: [], notTaken: [] } : await applyFixes(fixes);
  const rest = validations.length + names.length + rows.length === 0 ? 0 : await restoreTheRest(record);
  return {
    restored: applied.length + rest,
    kept: [...changedMeanwhile, ...notTaken].map(({ place }) => place),
  };
};
