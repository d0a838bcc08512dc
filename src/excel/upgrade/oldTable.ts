/** A list of an older workbook: where its columns and rows stand, and where they will. */
import { headerKey, headerPosition } from '../../workbook/cellTypes/comparable';
import type { TableDescription } from '../../workbook/describe';
import { givenRows, identityColumn } from '../../workbook/planParts';
import type { ColumnPositions } from '../../workbook/template/rowFormulas';
import type { TemplateDifference } from '../../workbook/upgrade/difference';
import type { HeaderPositions } from '../../workbook/upgrade/formerFormula';
import { lookBelow, type RoomBelow } from '../change/roomBelow';
import type { IsHidden } from '../hiddenRows';
import type { FoundList } from '../read/findLists';

/** Rows above the header, and below the last row, that are looked at for lines of totals. */
const ROWS_OUTSIDE = 30;

/** What is known after the first round trip. */
export interface DescribedList {
  readonly description: TableDescription;
  readonly list: FoundList;
}

export interface OldTable extends DescribedList {
  /** Of the template's columns that it lacks, those that came since, in order. */
  readonly lackingColumns: readonly string[];
  /** Cells that new columns will cover; `null` for none. */
  readonly beside: Excel.Range | null;
  /** Where new rows will stand; `null` for none. */
  readonly below: RoomBelow | null;
  /** Cells from above the header to below the last row over the whole width, where lines of totals changed or came. */
  readonly lines: Excel.Range | null;
  /** Of the data rows, after the round trip that follows. */
  readonly isHidden: IsHidden;
  /** Blank rows at the end, which an upgrade that failed half-way made and did not fill; `list.rows` is without them. */
  readonly spareRows: number;
}

/** Position within the table, by key; a reworded header counts under its former words too. */
const foundPosition = (found: DescribedList, { headers }: TemplateDifference, key: string): number => {
  const now = headerPosition(found.list.headers, found.description.columns[key]?.header ?? '');
  if (now >= 0) return now;
  const former = headers.find(({ table, column }) => table === found.description.id && column === key);
  return former === undefined ? -1 : headerPosition(found.list.headers, former.was);
};

/** Columns that came since, in order. */
export const cameColumns = ({ description }: DescribedList, { columns }: TemplateDifference): readonly string[] =>
  columns.filter(({ table }) => table === description.id).map(({ column }) => column);

/** How many there are up to the last one of which it is true. */
const upToLast = <T>(items: readonly T[], isTrue: (item: T) => boolean): number =>
  items.reduce((count, item, index) => (isTrue(item) ? index + 1 : count), 0);

/** A plain range is named over its new columns before they are there: an upgrade that failed then left no headings. */
const withoutBlankEnd = (list: FoundList): FoundList =>
  list.table === null ? { ...list, headers: list.headers.slice(0, upToLast(list.headers, Boolean)) } : list;

/** Below a plain range. */
const plainRoom = (whole: Excel.Range, atMost: number): RoomBelow => {
  const below = whole.getRowsBelow(atMost).load('formulas');
  return {
    isFree: (rows) => (below.formulas as unknown[][]).slice(0, rows).every((row) => row.every((cell) => cell === '')),
    grow: () => false,
  };
};

export const isTouched = ({ description: { id } }: DescribedList, difference: TemplateDifference): boolean => {
  const { columns, rows, lines, headers, ranges, formulas, cells } = difference;
  return [columns, rows, lines, headers, ranges, formulas, cells].some((changes) =>
    changes.some(({ table }) => table === id),
  );
};

const isHiddenIn =
  (rows: OfficeExtension.ClientResult<Excel.RowProperties[]>): IsHidden =>
  (row) =>
    rows.value[row]?.rowHidden === true;

/** Queues what has to be known before the table is changed. */
export const measure = (asFound: DescribedList, difference: TemplateDifference): OldTable => {
  const found = { ...asFound, list: withoutBlankEnd(asFound.list) };
  const { list, description } = found;
  const ofTable = <T extends { readonly table: string }>(changes: readonly T[]): readonly T[] =>
    changes.filter((change) => change.table === description.id);
  const came = cameColumns(found, difference);
  const lacking = came.filter((column) => foundPosition(found, difference, column) < 0);
  const rows = ofTable(difference.rows).length;
  const top = Math.max(0, list.top - ROWS_OUTSIDE);
  // Only where the form fixes the rows do lines stand below.
  const end = description.grows ? list.top : list.top + 1 + list.rows + ROWS_OUTSIDE;
  const changed = [
    ...ofTable(difference.lines),
    ...ofTable(difference.formulas).filter(({ line }) => line !== undefined),
  ];
  const needsLines = changed.length > 0 && list.top > top;
  const whole =
    list.table?.getRange() ?? list.worksheet.getRangeByIndexes(list.top, list.left, list.rows + 1, list.headers.length);
  const hidden = list.body.getRowProperties({ rowHidden: true });
  const old: OldTable = {
    ...found,
    isHidden: isHiddenIn(hidden),
    lackingColumns: lacking,
    beside: lacking.length === 0 ? null : whole.getColumnsAfter(lacking.length),
    below: rows === 0 ? null : list.table === null ? plainRoom(whole, rows) : lookBelow(list.table, rows),
    spareRows: 0,
    lines: needsLines
      ? list.worksheet.getRangeByIndexes(top, list.left, end - top, list.headers.length + lacking.length)
      : null,
  };
  const { formulas, cells, ranges } = difference;
  const asksRows = came.length > 0 && !description.grows;
  const isCompleted = lacking.length < came.length;
  const needsCells =
    rows > 0 || asksRows || isCompleted || [...ofTable(formulas), ...ofTable(cells), ...ofTable(ranges)].length > 0;
  if (needsCells) list.body.load('formulas');
  old.beside?.load('formulas');
  old.lines?.load('formulas,rowIndex');
  return old;
};

const isBlank = (range: Excel.Range | null): boolean =>
  range === null || (range.formulas as unknown[][]).every((row) => row.every((cell) => cell === ''));

/** Has the list room to grow? @param rows that it lacks */
export const hasRoom = ({ beside, below, spareRows }: OldTable, rows: number): boolean =>
  isBlank(beside) && (below?.isFree(Math.max(0, rows - spareRows)) ?? true);

/** What was measured, after the round trip. */
export const measured = (old: OldTable): OldTable => {
  const { list, below, description } = old;
  if (below === null || description.grows) return old;
  const isTyped = (cell: unknown): boolean => cell !== '' && !(typeof cell === 'string' && cell.startsWith('='));
  const rows = upToLast(list.body.formulas as unknown[][], (row) => row.some(isTyped));
  return { ...old, list: { ...list, rows }, spareRows: list.rows - rows };
};

/** Sheet columns by key as they will be, the new ones at the end. */
export const columnPositions = (old: OldTable, difference: TemplateDifference): ColumnPositions => ({
  position: (key) => {
    const found = foundPosition(old, difference, key);
    if (found >= 0) return old.list.left + found;
    const added = old.lackingColumns.indexOf(key);
    return added < 0 ? undefined : old.list.left + old.list.headers.length + added;
  },
});

/** Sheet columns by the headers that the table has, and by those that it had before they were reworded. */
export const oldPositions = (old: OldTable, { headers }: TemplateDifference): HeaderPositions => {
  const texts = old.list.headers.map(headerKey);
  const { id, columns } = old.description;
  return (header) => {
    const renamed = headers.find(({ table, was }) => table === id && headerKey(was) === header)?.column;
    const now = renamed === undefined ? undefined : columns[renamed]?.header;
    const position = [header, ...(now === undefined ? [] : [headerKey(now)])]
      .map((text) => texts.indexOf(text))
      .find((at) => at >= 0);
    return position === undefined ? undefined : old.list.left + position;
  };
};

/** Contents of a column's cells as they were read: formulas, and values where there is none. */
export const contentsOf = (old: OldTable, sheetColumn: number): readonly unknown[] =>
  (old.list.body.formulas as unknown[][]).slice(0, old.list.rows).map((row) => row[sheetColumn - old.list.left]);

/** What stands in the identity column of each row, as given rows are called; the rows of other tables have no names. */
export const rowNames = (old: OldTable, difference: TemplateDifference): readonly (string | undefined)[] => {
  const identity = identityColumn(old.description);
  const column = identity === undefined ? undefined : columnPositions(old, difference).position(identity);
  if (old.description.grows || column === undefined) return Array.from({ length: old.list.rows }, () => undefined);
  return contentsOf(old, column).map((cell) => String(cell).trim());
};

/** Position of a named row among those that the description gives. */
export const describedRow = ({ description }: DescribedList, name: string): number => {
  const identity = identityColumn(description) ?? '';
  return givenRows(description).findIndex((row) => String(row[identity]) === name);
};

/** The last line whose label it is, counted from the first of the cells; -1 for none. */
export const rowOfLine = (lines: Excel.Range, label: string): number =>
  (lines.formulas as unknown[][]).reduce<number>((found, cells, row) => {
    const isLabelled = cells.some((cell) => typeof cell === 'string' && headerKey(cell) === headerKey(label));
    return isLabelled ? row : found;
  }, -1);
