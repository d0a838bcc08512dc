/** Rows that a later version of the template gives, at the end of lists whose rows the form fixes. */
import { givenRows } from '../../workbook/planParts';
import { COMPUTED_FORMATS } from '../../workbook/template/formats';
import { rowFormula } from '../../workbook/template/rowFormulas';
import { modeIn } from '../../workbook/formula/print';
import type { References } from '../../workbook/formula/print';
import { typedCells } from '../../workbook/template/tableCells';
import type { TemplateDifference } from '../../workbook/upgrade/difference';
import { hasCustomFunctions } from '../capabilities';
import { writeCells, type CellWrite } from '../writeCells';
import { dressCells } from './dressCells';
import { columnPositions, describedRow, rowNames } from './oldTable';
import type { OldTable } from './oldTable';

const formulaCell = (text: string | null): CellWrite => (text === null ? '' : { formula: text });

/** Positions in the description of the rows that the table lacks. */
export const lackingRows = (old: OldTable, difference: TemplateDifference): readonly number[] => {
  const came = difference.rows.filter(({ table }) => table === old.description.id);
  // The rows' cells were read only where some came.
  if (came.length === 0) return [];
  const present = new Set(rowNames(old, difference));
  return came.filter(({ row }) => !present.has(row)).map(({ row }) => describedRow(old, row));
};

/** Formulas in columns of the user's own go on into the new rows, whether Excel fills them there by itself or not. */
const continueOwnColumns = ({ list }: OldTable, rows: number, ours: ReadonlySet<number>): void => {
  const last = (list.body.formulas as unknown[][])[list.rows - 1] ?? [];
  for (const [offset, content] of last.entries()) {
    const position = list.left + offset;
    if (ours.has(position) || typeof content !== 'string' || !content.startsWith('=')) continue;
    const from = list.worksheet.getRangeByIndexes(list.top + list.rows, position, 1, 1);
    list.worksheet.getRangeByIndexes(list.top + 1 + list.rows, position, rows, 1).copyFrom(from, 'Formulas');
  }
};

/** A row of totals keeps its place below the rows; where its table has become a plain range, it is moved as cells. */
const makeRoom = ({ description, list, below }: OldTable, rows: number, width: number): void => {
  if (rows <= 0) return;
  if (description.standsIn !== 'range') below?.grow(rows);
  else if (list.table?.showTotals === true) {
    list.worksheet.getRangeByIndexes(list.top + 1 + list.rows, list.left, rows, width).insert('Down');
  }
};

/**
 * Queues the rows; the table's columns are complete by then. Gives how many there are. What a row is known by comes last, so
 * that one that failed half-way is filled when it is tried again.
 */
export const addRows = (old: OldTable, difference: TemplateDifference, references: References): number => {
  const { description, list } = old;
  const lacking = lackingRows(old, difference);
  if (lacking.length === 0) return 0;
  const positions = columnPositions(old, difference);
  const first = list.top + 1 + list.rows;
  const width = list.headers.length + old.lackingColumns.length;
  const given = givenRows(description);
  const typed = lacking.map((described) => typedCells({ description }, given[described]));
  // `null` leaves the cell to the column's own formula: the user may have put one in.
  const contents: CellWrite[][] = lacking.map(() => Array.from({ length: width }, () => null));
  const columns = Object.entries(description.columns).flatMap(([key, column]) => {
    const position = positions.position(key);
    return position === undefined ? [] : [{ key, column, position }];
  });
  const use = hasCustomFunctions() ? 'headline' : 'none';
  for (const { key, column, position } of columns) {
    const formula =
      column.role === 'computed'
        ? rowFormula(description, column, positions, modeIn(column.form, use), references)
        : undefined;
    lacking.forEach((described, index) => {
      const content =
        formula === undefined ? (typed[index]?.[key] ?? '') : formulaCell(formula(described, first + index));
      const row = contents[index];
      if (row !== undefined) row[position - list.left] = content;
    });
  }
  makeRoom(old, lacking.length - old.spareRows, width);
  continueOwnColumns(old, lacking.length, new Set(columns.map(({ position }) => position)));
  const textColumns = new Map<number, readonly boolean[]>();
  for (const { column, position } of columns) {
    const formats = typed.map((raw) =>
      column.role === 'computed'
        ? COMPUTED_FORMATS[column.formatOf?.(raw) ?? column.format]
        : column.type.numberFormat(raw),
    );
    textColumns.set(
      position - list.left,
      formats.map((format) => format === '@'),
    );
    dressCells(list.worksheet.getRangeByIndexes(first, position, lacking.length, 1), column, formats);
  }
  const range = list.worksheet.getRangeByIndexes(first, list.left, lacking.length, width);
  writeCells(range, contents, (row, column) => textColumns.get(column)?.[row] === true);
  return lacking.length;
};
