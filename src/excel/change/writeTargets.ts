/** Targets that the user agreed to: cells of rows that are there, and new rows at the end of the table. */
import type { CellFix } from '../../check/report';
import { cellsOfTarget, formatOfTarget, type TargetChange } from '../../check/targetChanges';
import { a1 } from '../../workbook/a1';
import type { RawCell } from '../../workbook/cellType';
import type { CellPlace } from '../../workbook/parsed';
import { chiTieu } from '../../workbook/sheets/chiTieu';
import type { TargetCells } from '../../workbook/targetRow';
import type { Labelled } from '../../workbook/template/expectedValidation';
import { applyFixes } from './applyFixes';
import { joined, NO_CHANGE, type ChangeRecord } from './changeRecord';
import { lookBelow } from './roomBelow';
import { isUnmade, makeLike, modelRow } from './likeRow';
import { blankRowsAtEnd, positionsOf, type Positions } from './tableRows';
import { ExcelFailure } from '../errors';
import { findLists } from '../read/findLists';
import { hiddenRows, writableRuns, type IsHidden } from '../hiddenRows';
import { runExcel } from '../run';
import { writeCells, type Content } from '../writeCells';

export interface TargetsWritten {
  /** Rows changed, and rows added. */
  readonly changed: number;
  readonly added: number;
  /** Sentences of which it was kept how they were corrected. */
  readonly remembered: number;
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

const labelledIn = (positions: Positions): ReadonlyMap<number, Labelled> =>
  new Map(
    KEYS.flatMap((key) => {
      const [position, column] = [positions.get(key), COLUMNS[key]];
      return position === undefined || column.role === 'computed'
        ? []
        : [[position, { type: column.type, label: column.header, note: column.note }] as const];
    }),
  );

interface RowsAdded {
  readonly added: number;
  readonly record: ChangeRecord;
}

/** What is known of rows that this change adds, from before they held anything. */
interface NewRow {
  readonly target: TargetCells;
  readonly formats: readonly string[];
}

/** What empties the cells of new rows again; they are found by their codes. */
const backOf = (body: Excel.Range, news: readonly NewRow[], positions: Positions): CellFix[] => {
  const values = body.values as RawCell[][];
  const codes = values.map((row) => row[positions.get('code') ?? 0]);
  return news.flatMap(({ target, formats }) => {
    const row = codes.lastIndexOf(target.code ?? '');
    return rowCells(target, positions, values[row]?.length ?? 0).flatMap((content, column): readonly CellFix[] => {
      if (content === null || content === '') return [];
      const numberFormat = formats[column];
      return [
        {
          place: { sheet: body.worksheet.name, address: a1(body.rowIndex + row, body.columnIndex + column) },
          before: values[row]?.[column] ?? '',
          after: '',
          ...(numberFormat === undefined ? {} : { numberFormat }),
        },
      ];
    });
  });
};

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
  // All of it outlives the batch, which may be begun again when a part of it is done, or nothing.
  let rowsBefore: number | null = null;
  let hasMoved = false;
  const news = new Map<string | null, NewRow>();
  return runExcel(
    'addTargets',
    async (context) => {
      const table = context.workbook.tables.getItem(TABLE);
      const listOf = findLists(context, [chiTieu.table]);
      const body = table.getDataBodyRange();
      body.load('values,formulas,rowCount,columnCount,numberFormat,rowHidden');
      const below = lookBelow(table, wanted.length);
      await context.sync();

      const positions = positionsOf(TABLE, listOf(TABLE)?.headers ?? []);
      if (TARGET_KEYS.some((key) => !positions.has(key))) throw new ExcelFailure('notFound', 'addTargets', null);
      const at = positions.get('code') ?? 0;
      const present = new Set(body.values.map((row: readonly unknown[]) => row[at]));
      const targets = wanted.filter(({ code }) => !present.has(code));
      if (targets.length === 0 && news.size === 0) return { added: wanted.length, record: NO_CHANGE };
      const isHidden = (await hiddenRows(context, [body]))(body);
      const { rowCount, columnCount } = body;
      const first = rowCount - blankRowsAtEnd(TABLE, body, positions);
      const more = Math.max(0, first + targets.length - rowCount);
      const known = (rowsBefore ??= rowCount);
      const made = rowCount + more - known;
      const model = modelRow(body, Math.min(first, known), known, isHidden);
      hasMoved = (rowCount > known && hasMoved) || (more > 0 && below.grow(more));
      targets.forEach((target, row) => {
        const formats = (body.numberFormat as string[][])[first + row] ?? [];
        if (!news.has(target.code)) news.set(target.code, { target, formats });
      });
      const all = table.getDataBodyRange();
      if (targets.length > 0) {
        // Counted from the end where the table has grown: a row that somebody else added meanwhile stands before ours.
        const own =
          made === 0 ? all.getRow(first).getResizedRange(targets.length - 1, 0) : lastRows(all, targets.length);
        const like = { range: all.getRow(model), body, row: model, labelled: labelledIn(positions) };
        if (more > 0) makeLike(lastRows(all, more), like, columnCount);
        for (let row = first; row < first + targets.length - more; row += 1)
          if (isUnmade(body, model, row)) makeLike(own.getRow(row - first), like, columnCount);
        // The looks first, and the code with all that it stands for: what was written half is written again.
        targets.forEach((target, row) => {
          for (const key of NUMBER_KEYS) {
            own.getCell(row, positions.get(key) ?? 0).numberFormat = [[formatOfTarget(target, key)]];
          }
        });
        const rows = targets.map((target) => rowCells(target, positions, columnCount));
        writeRows(own, rows, (position) => first + position < rowCount && isHidden(first + position));
      }
      all.load('values,rowIndex,columnIndex,worksheet/name');
      await context.sync();

      const codes = new Set(all.values.map((row: readonly unknown[]) => row[at]));
      return {
        added: wanted.filter(({ code }) => codes.has(code)).length,
        record: {
          ...NO_CHANGE,
          cells: backOf(
            all,
            [...news.values()].filter(({ target: { code } }) => codes.has(code)),
            positions,
          ),
          rows: made === 0 ? [] : [{ table: TABLE, count: made, total: known + made, moved: hasMoved }],
        },
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

/** Writes what differs; a cell that no longer holds what was shown is left alone. */
export const writeTargets = async (changes: readonly TargetChange[]): Promise<TargetsWritten> => {
  const fixes = changes.flatMap((change) => [...change.fixes, ...(change.remembers ?? [])]);
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
    remembered: changes.filter(({ remembers }) => remembers?.every((fix) => !left.has(fix)) === true).length,
    kept: [...left].map(({ place }) => place),
    record: joined(cells, record),
  };
};
