/** Formulas that a later version of the template words otherwise: only cells that still hold the old one get the new. */
import { headerKey } from '../workbook/cellTypes/comparable';
import type { ComputedColumn, TableDescription } from '../workbook/describe';
import type { FormulaMode } from '../workbook/formula/print';
import { sameFormula } from '../workbook/formula/sameFormula';
import { lineFormula, rowFormula, structuredRowFormula } from '../workbook/template/rowFormulas';
import type { ColumnPositions } from '../workbook/template/rowFormulas';
import type { ChangedFormula } from '../workbook/upgrade/changes';
import { tableById } from '../workbook/workbook';

export interface TableToChange {
  /** Excel table name. */
  readonly id: string;
  readonly table: Excel.Table;
  /** Headers as they will be, those of added columns at the end, in the form in which they are compared. */
  readonly headers: readonly string[];
}

interface Area {
  readonly change: ChangedFormula;
  readonly description: TableDescription;
  readonly headers: readonly string[];
  readonly body: Excel.Range;
  /** The column's cells, or those above it up to the top of the sheet. */
  readonly cells: Excel.Range;
  /** The first cells of the rows above, which hold the labels. */
  readonly labels: Excel.Range | null;
}

const MODES: readonly FormulaMode[] = ['custom', 'native'];

const positionsOf = ({ headers, body, description }: Area): ColumnPositions => ({
  position: (key) => {
    const found = headers.indexOf(headerKey(description.columns[key]?.header ?? ''));
    return found < 0 ? undefined : body.columnIndex + found;
  },
});

/** The form in which a cell holds the old formula; undefined where it holds something else. */
const modeIn = (text: unknown, table: string, ways: (mode: FormulaMode) => readonly (string | null)[]): FormulaMode | undefined =>
  typeof text === 'string' && text.startsWith('=') ? MODES.find((mode) => ways(mode).some((way) => way !== null && sameFormula(text, way, table))) : undefined;

/** New contents of the cells, `null` for those that are left alone. */
const rowContents = (area: Area, column: ComputedColumn): (string | null)[][] => {
  const { change, description, body } = area;
  const positions = positionsOf(area);
  const before: ComputedColumn = { ...column, formula: change.was };
  const old = MODES.map((mode) => [mode, rowFormula(description, before, positions, mode), structuredRowFormula(description, before, mode)] as const);
  const now = MODES.map((mode) => [mode, rowFormula(description, column, positions, mode)] as const);
  return (area.cells.formulas as unknown[][]).map(([text], row) => {
    const sheetRow = body.rowIndex + row;
    const found = modeIn(text, description.id, (mode) => old.flatMap(([own, ...ways]) => (own === mode ? ways.map((way) => way(row, sheetRow)) : [])));
    return [now.find(([mode]) => mode === found)?.[1](row, sheetRow) ?? null];
  });
};

const lineContents = (area: Area, line: string): (string | null)[][] => {
  const { change, description, cells, labels } = area;
  const expr = description.summary?.find(({ label }) => label === line)?.cells[change.column];
  const positions = positionsOf(area);
  return (cells.formulas as unknown[][]).map(([text], row) => {
    const label: unknown = (labels?.values[row] as unknown[] | undefined)?.[0];
    if (expr === undefined || typeof label !== 'string' || headerKey(label) !== headerKey(line)) return [null];
    const found = modeIn(text, description.id, (mode) => [lineFormula(description, change.was, positions, row, mode)]);
    return [found === undefined ? null : lineFormula(description, expr, positions, row, found)];
  });
};

const contentsOf = (area: Area): (string | null)[][] => {
  const column = area.description.columns[area.change.column];
  if (column?.role !== 'computed') return [];
  return area.change.line === undefined ? rowContents(area, column) : lineContents(area, area.change.line);
};

const areaOf = ({ id, table, headers }: TableToChange, change: ChangedFormula): Area | null => {
  const { table: description } = tableById(id);
  const position = headers.indexOf(headerKey(description.columns[change.column]?.header ?? ''));
  if (position < 0) return null;
  const body = table.getDataBodyRange();
  const column = body.getColumn(position);
  const above = (range: Excel.Range): Excel.Range => range.getEntireColumn().getIntersection(table.worksheet.getRange('1:200'));
  const cells = change.line === undefined ? column : above(column);
  const labels = change.line === undefined ? null : above(body.getColumn(0));
  body.load('rowIndex,columnIndex');
  cells.load('formulas');
  labels?.load('values');
  return { change, description, headers, body, cells, labels };
};

/** One round trip to look; what is queued goes out with the caller's next one. */
export const replaceFormulas = async (context: Excel.RequestContext, tables: readonly TableToChange[], changes: readonly ChangedFormula[]): Promise<void> => {
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
