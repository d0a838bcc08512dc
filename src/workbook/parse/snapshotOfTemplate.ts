/** A template as a reader would find it after it was drawn: for tests, and for files that were just written. */
import type { RawCell } from '../cellType';
import type { NameSnapshot, OutsideRows, TableSnapshot, WorkbookSnapshot } from '../snapshot';
import type { Rect, Template, TemplateCell, TemplateSheet, TemplateTable } from '../templateModel';
import { snapshotRequest } from './snapshotRequest';
import { rowsOutside } from './rowRuns';

type CellMap = ReadonlyMap<number, ReadonlyMap<number, TemplateCell>>;

const cellsOf = ({ blocks }: TemplateSheet): CellMap => {
  const rows = new Map<number, Map<number, TemplateCell>>();
  for (const { top, left, cells } of blocks) {
    cells.forEach((line, row) => {
      const own = rows.get(top + row) ?? new Map<number, TemplateCell>();
      rows.set(top + row, own);
      line.forEach((cell, column) => own.set(left + column, cell));
    });
  }
  return rows;
};

const valueOf = (cell: TemplateCell | undefined): RawCell => {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? (cell.value ?? '') : cell;
};
const formulaOf = (cell: TemplateCell | undefined): string => (typeof cell === 'object' ? cell.formula : '');

const validatedPositions = ({ name, headers }: TemplateTable): readonly number[] => {
  const wanted = new Set(snapshotRequest().tables.find((request) => request.name === name)?.validatedHeaders ?? []);
  return headers.flatMap((header, position) => (wanted.has(header) ? [position] : []));
};

const rowsOf = ({ left, headers }: TemplateTable, top: number, count: number, cells: CellMap): OutsideRows => {
  const rows = Array.from({ length: count }, (_, index) =>
    headers.map((_header, column) => cells.get(top + index)?.get(left + column)),
  );
  return { top, values: rows.map((row) => row.map(valueOf)), formulas: rows.map((row) => row.map(formulaOf)) };
};

const outsideOf = (table: TemplateTable, cells: CellMap): Pick<TableSnapshot, 'above' | 'under'> => {
  const { rowsAbove = 0, rowsUnder = 0 } = snapshotRequest().tables.find(({ name }) => name === table.name) ?? {};
  const first = Math.max(0, table.top - rowsAbove);
  return {
    ...(rowsAbove === 0 ? {} : { above: rowsOf(table, first, table.top - first, cells) }),
    ...(rowsUnder === 0 ? {} : { under: rowsOf(table, table.top + table.rows, rowsUnder, cells) }),
  };
};

const covers = (rect: Rect, row: number, column: number): boolean =>
  rect.top <= row && row < rect.top + rect.rows && rect.left <= column && column < rect.left + rect.columns;

const tableOf = (sheet: TemplateSheet, cells: CellMap): TableSnapshot | null => {
  const { table } = sheet;
  if (table === null) return null;
  const rows = Array.from({ length: table.rows - 1 }, (_, index) => {
    const line = cells.get(table.top + 1 + index);
    return table.headers.map((_header, column) => line?.get(table.left + column));
  });
  const computed = table.headers.flatMap((_header, column) =>
    rows.some((row) => formulaOf(row[column]) !== '') ? [column] : [],
  );
  return {
    name: table.name,
    sheet: sheet.title,
    top: table.top,
    left: table.left,
    headers: table.headers,
    values: rows.map((row) => row.map(valueOf)),
    formulas: Object.fromEntries(computed.map((column) => [column, rows.map((row) => formulaOf(row[column]))])),
    ...outsideOf(table, cells),
    unvalidated: rowsOutside({ ...table, rows: rows.length }, validatedPositions(table), sheet.validations),
    hidesRows: false,
  };
};

/** Readers ask for names of single cells alone. */
const namesOf = (sheet: TemplateSheet, cells: CellMap): readonly NameSnapshot[] =>
  sheet.names
    .filter(({ size }) => size === undefined)
    .map(({ name, row, column }) => {
      const cell = cells.get(row)?.get(column);
      const validated = sheet.validations.some((rect) => covers(rect, row, column));
      return { name, sheet: sheet.title, row, column, value: valueOf(cell), formula: formulaOf(cell), validated };
    });

export const snapshotOfTemplate = (template: Template): WorkbookSnapshot => {
  const sheets = template.sheets.map((sheet) => ({ sheet, cells: cellsOf(sheet) }));
  return {
    templateId: template.id,
    templateVersion: template.version,
    sheets: template.sheets.map(({ id, title }) => ({ name: title, templateSheet: id })),
    tables: sheets.flatMap(({ sheet, cells }) => tableOf(sheet, cells) ?? []),
    names: sheets.flatMap(({ sheet, cells }) => namesOf(sheet, cells)),
    calculation: 'automatic',
    externalLinks: [],
  };
};
