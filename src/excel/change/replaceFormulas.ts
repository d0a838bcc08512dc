/** Formulas that a later version of the template words otherwise: only cells that still hold the old one get the new. */
import { headerKey } from '../../workbook/cellTypes/comparable';
import type { ComputedColumn, TableDescription } from '../../workbook/describe';
import type { FormulaMode } from '../../workbook/formula/print';
import { sameFormula } from '../../workbook/formula/sameFormula';
import { lineFormula, rowFormula, structuredRowFormula } from '../../workbook/template/rowFormulas';
import type { ColumnPositions } from '../../workbook/template/rowFormulas';
import type { ChangedFormula } from '../../workbook/upgrade/changes';
import { tableById } from '../../workbook/workbook';

export interface TableToChange {
  /** Excel table name. */
  readonly id: string;
  readonly table: Excel.Table;
  /** With its place loaded. */
  readonly header: Excel.Range;
  /** Header texts as they will be, those of added columns at the end, in the form in which they are compared. */
  readonly headers: readonly string[];
}

interface Area {
  readonly change: ChangedFormula;
  readonly description: TableDescription;
  readonly columns: ColumnPositions;
  /** Sheet row of the first of the cells. */
  readonly top: number;
  /** The column's cells, or those above the table. */
  readonly cells: Excel.Range;
  /** The first cells of the rows above, which hold the labels. */
  readonly labels: Excel.Range | null;
}

const MODES: readonly FormulaMode[] = ['custom', 'native'];

const columnsOf = (description: TableDescription, { header, headers }: TableToChange): ColumnPositions => ({
  position: (key) => {
    const found = headers.indexOf(headerKey(description.columns[key]?.header ?? ''));
    return found < 0 ? undefined : header.columnIndex + found;
  },
});

const isOneOf = (text: unknown, formulas: readonly (string | null)[], table: string): boolean =>
  typeof text === 'string' &&
  text.startsWith('=') &&
  formulas.some((formula) => formula !== null && sameFormula(text, formula, table));

type Contents = (string | null)[][];

/** New contents of the cells, in the form in which they hold the old formula; `null` for those that are left alone. */
const rowContents = ({ change, description, columns, top, cells }: Area, column: ComputedColumn): Contents => {
  const before: ComputedColumn = { ...column, formula: change.was };
  const ways = MODES.map((mode) => ({
    old: [rowFormula(description, before, columns, mode), structuredRowFormula(description, before, mode)],
    now: rowFormula(description, column, columns, mode),
  }));
  return (cells.formulas as unknown[][]).map(([text], row) => {
    const found = ways.find(({ old }) =>
      isOneOf(
        text,
        old.map((formula) => formula(row, top + row)),
        description.id,
      ),
    );
    return [found?.now(row, top + row) ?? null];
  });
};

const lineContents = ({ change, description, columns, top, cells, labels }: Area, line: string): Contents => {
  const now = description.summary?.find(({ label }) => label === line)?.cells[change.column];
  return (cells.formulas as unknown[][]).map(([text], row) => {
    const [label] = (labels?.values[row] ?? []) as unknown[];
    if (now === undefined || typeof label !== 'string' || headerKey(label) !== headerKey(line)) return [null];
    const found = MODES.find((mode) =>
      isOneOf(text, [lineFormula(description, change.was, columns, top + row, mode)], description.id),
    );
    return [found === undefined ? null : lineFormula(description, now, columns, top + row, found)];
  });
};

const contentsOf = (area: Area): Contents => {
  const { change, description } = area;
  const column = description.columns[change.column];
  if (column?.role !== 'computed') return [];
  return change.line === undefined ? rowContents(area, column) : lineContents(area, change.line);
};

const areaOf = (found: TableToChange, change: ChangedFormula): Area | null => {
  const { table, header } = found;
  const { table: description } = tableById(found.id);
  const columns = columnsOf(description, found);
  const column = columns.position(change.column);
  if (column === undefined) return null;
  const common = { change, description, columns };
  if (change.line === undefined) {
    const cells = table
      .getDataBodyRange()
      .getColumn(column - header.columnIndex)
      .load('formulas');
    return { ...common, top: header.rowIndex + 1, cells, labels: null };
  }
  if (header.rowIndex === 0) return null;
  const above = (at: number): Excel.Range => table.worksheet.getRangeByIndexes(0, at, header.rowIndex, 1);
  return { ...common, top: 0, cells: above(column).load('formulas'), labels: above(header.columnIndex).load('values') };
};

/** One round trip to look; what is queued goes out with the caller's next one. */
export const replaceFormulas = async (
  context: Excel.RequestContext,
  tables: readonly TableToChange[],
  changes: readonly ChangedFormula[],
): Promise<void> => {
  const areas = changes.flatMap((change) => {
    const found = tables.find(({ id }) => id === change.table);
    return found === undefined ? [] : (areaOf(found, change) ?? []);
  });
  if (areas.length === 0) return;
  await context.sync();
  for (const area of areas) {
    const contents = contentsOf(area);
    if (contents.some(([content]) => content !== null)) area.cells.formulas = contents;
  }
};
