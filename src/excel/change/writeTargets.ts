/** Targets that the user agreed to: cells of rows that are there, and new rows at the end of the table. */
import type { CellFix } from '../../check/report';
import { cellsOfTarget, formatOfTarget, type TargetChange } from '../../check/targetChanges';
import { a1 } from '../../workbook/a1';
import type { RawCell } from '../../workbook/cellType';
import type { CellPlace } from '../../workbook/parsed';
import { chiTieu } from '../../workbook/sheets/chiTieu';
import type { TargetCells } from '../../workbook/targetRow';
import { applyFixes } from './applyFixes';
import { joined, NO_CHANGE, type AddedRows, type ChangeRecord } from './changeRecord';
import { lookBelow } from './roomBelow';
import { blankRowsAtEnd, positionsOf, type Positions } from './tableRows';
import { ExcelFailure } from '../errors';
import { hiddenRows, writableRuns, type IsHidden } from '../hiddenRows';
import { runExcel } from '../run';
import { writeCells, type Content } from '../writeCells';

export interface TargetsWritten {
  /** Rows changed, and rows added. */
  readonly changed: number;
  readonly added: number;
  /** Cells left as they were, because they no longer held what was shown or could not be written. */
  readonly kept: readonly CellPlace[];
  /** What takes it back. */
  readonly record: ChangeRecord;
}

const { id: TABLE, columns: COLUMNS } = chiTieu.table;
type ColumnKey = keyof typeof COLUMNS;
const KEYS = Object.keys(COLUMNS) as readonly ColumnKey[];
const TARGET_KEYS = ['code', 'title', 'kind', 'value', 'tolerance', 'lastYear'] as const;

/** A row's cells over the whole width of the table; null leaves a cell (a formula, a column of the user's) as it is. */
const rowCells = (target: TargetCells, positions: Positions, width: number): Content[] => {
  const cells: Content[] = Array.from({ length: width }, () => null);
  const own: Partial<Record<ColumnKey, RawCell>> = cellsOfTarget(target);
  for (const key of KEYS) {
    const position = positions.get(key);
    if (position !== undefined && COLUMNS[key].role !== 'computed') cells[position] = own[key] ?? '';
  }
  return cells;
};

const NUMBER_KEYS = ['value', 'lastYear'] as const;

interface RowsAdded {
  readonly added: number;
  readonly record: ChangeRecord;
}

/** What empties the cells of new rows again. */
const backOf = (
  own: Excel.Range,
  rows: readonly (readonly Content[])[],
  formats: readonly (readonly string[])[],
): CellFix[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap((content, column): readonly CellFix[] => {
      if (content === null || content === '') return [];
      const address = a1(own.rowIndex + row, own.columnIndex + column);
      const numberFormat = formats[row]?.[column];
      return [
        {
          place: { sheet: own.worksheet.name, address },
          before: (own.values as RawCell[][])[row]?.[column] ?? '',
          after: '',
          ...(numberFormat === undefined ? {} : { numberFormat }),
        },
      ];
    }),
  );

/** Writes the rows, those in sight together and each hidden one alone. */
const writeRows = (own: Excel.Range, rows: readonly (readonly Content[])[], isHidden: IsHidden): void => {
  for (const { from, to } of writableRuns([...rows.keys()], isHidden)) {
    writeCells(own.getRow(from).getResizedRange(to - from - 1, 0), rows.slice(from, to));
  }
};

/**
 * Two round trips: look, add and read back; one more where rows are hidden. The new rows get looks, rules and formulas of
 * a row above them. A row whose code is there already came with an earlier try.
 */
const addRows = (wanted: readonly TargetCells[]): Promise<RowsAdded> => {
  let grown: AddedRows | null = null;
  return runExcel(
    'addTargets',
    async (context) => {
      const table = context.workbook.tables.getItem(TABLE);
      const header = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load('values,rowCount,columnCount,numberFormat,rowHidden');
      const below = lookBelow(table, wanted.length);
      await context.sync();

      const positions = positionsOf(TABLE, header.values[0] ?? []);
      if (TARGET_KEYS.some((key) => !positions.has(key))) throw new ExcelFailure('notFound', 'addTargets', null);
      const at = positions.get('code') ?? 0;
      const present = new Set(body.values.map((row: readonly unknown[]) => row[at]));
      const targets = wanted.filter(({ code }) => !present.has(code));
      if (targets.length === 0) return { added: wanted.length, record: NO_CHANGE };
      const isHidden = (await hiddenRows(context, [body]))(body);
      const { rowCount, columnCount } = body;
      const first = rowCount - blankRowsAtEnd(TABLE, body.values, positions);
      const more = first + targets.length - rowCount;
      if (more > 0) grown = { table: TABLE, count: more, moved: below.grow(more) };
      const rows = targets.map((target) => rowCells(target, positions, columnCount));
      const all = table.getDataBodyRange();
      // Counted from the end where the table has grown: a row that somebody else added meanwhile stands before ours.
      const own = more > 0 ? lastRows(all, targets.length) : all.getRow(first).getResizedRange(targets.length - 1, 0);
      if (more > 0) lastRows(all, more).copyFrom(all.getRow(modelRow(rowCount, isHidden)));
      writeRows(own, rows, (position) => first + position < rowCount && isHidden(first + position));
      targets.forEach((target, row) => {
        for (const key of NUMBER_KEYS) {
          own.getCell(row, positions.get(key) ?? 0).numberFormat = [[formatOfTarget(target, key)]];
        }
      });
      own.load('values,rowIndex,columnIndex,worksheet/name');
      await context.sync();

      const codes = own.values.map((row: readonly unknown[]) => row[at]);
      const formats = targets.map((_target, row) => (body.numberFormat as string[][])[first + row] ?? []);
      return {
        added: wanted.length - targets.filter(({ code }, row) => codes[row] !== code).length,
        record: { ...NO_CHANGE, cells: backOf(own, rows, formats), rows: grown === null ? [] : [grown] },
      };
    },
    { oneUndoStep: true },
  );
};

const lastRows = (body: Excel.Range, count: number): Excel.Range =>
  body
    .getLastRow()
    .getOffsetRange(1 - count, 0)
    .getResizedRange(count - 1, 0);

/** The last row that can be seen, whose looks, rules and formulas are taken: what is filtered away may not be copied. */
const modelRow = (rowCount: number, isHidden: IsHidden): number => {
  for (let row = rowCount - 1; row >= 0; row -= 1) if (!isHidden(row)) return row;
  return rowCount - 1;
};

/** Writes what differs; a cell that no longer holds what was shown is left alone. */
export const writeTargets = async (changes: readonly TargetChange[]): Promise<TargetsWritten> => {
  const fixes = changes.flatMap((change) => change.fixes);
  const wanted = changes.flatMap(({ before, after }) => (before === null ? [after] : []));
  const {
    changedMeanwhile,
    notTaken,
    record: cells,
  } = fixes.length === 0 ? { changedMeanwhile: [], notTaken: [], record: NO_CHANGE } : await applyFixes(fixes);
  const left = new Set([...changedMeanwhile, ...notTaken]);
  const { added, record } = wanted.length === 0 ? { added: 0, record: NO_CHANGE } : await addRows(wanted);
  return {
    changed: changes.filter((change) => change.fixes.some((fix) => !left.has(fix))).length,
    added,
    kept: [...left].map(({ place }) => place),
    record: joined(cells, record),
  };
};
