/** Reads a plan workbook from the bytes of an .xlsx file into the same snapshot that Excel gives. */
import type { Accepted } from '../check/acceptedForm';
import { DAYS_TO_1904 } from '../vietnamese/calendar';
import { headerKey } from '../workbook/cellTypes/comparable';
import { wholeRangeName } from '../workbook/columnReference';
import { rowsOutside } from '../workbook/parse/rowRuns';
import { snapshotRequest, type SnapshotRequest, type TableRequest } from '../workbook/parse/snapshotRequest';
import type {
  CellBlock,
  NameSnapshot,
  OtherTable,
  OutsideRows,
  TableSnapshot,
  WorkbookSnapshot,
} from '../workbook/snapshot';
import type { Rect } from '../workbook/templateModel';
import { TEMPLATE_NAME, VERSION_NAME } from '../workbook/identity';
import type { Codec } from './package/codec';
import { rectOf } from './package/grid';
import {
  openWorkbook,
  tablesOf,
  type SheetPart,
  type TablePart,
  type WorkbookPackage,
} from './package/workbookPackage';
import { readAcceptances } from './readAcceptances';
import { readSharedStrings } from './read/sharedStrings';
import { readSheetCells, type SheetCell, type SheetCells } from './read/sheetCells';
import { readStyles, type CellStyles } from './read/styles';

interface FoundTable {
  readonly name: string;
  readonly sheet: SheetPart;
  readonly request: TableRequest;
  /** Headings that stand nowhere, because the header row is switched off. */
  readonly hidden: readonly string[] | null;
  /** Its header and data rows; the row above the data where there is no header row. */
  readonly area: Rect;
  /** The same with the rows above and below that are wanted. */
  readonly wanted: Rect;
  /** Where rows may stand that belong in it. */
  readonly below: Rect | null;
  readonly beside: Rect | null;
}

interface FoundName {
  readonly name: string;
  readonly sheet: SheetPart;
  readonly row: number;
  readonly column: number;
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** As wide as its columns are many: the area is only declared. */
const areaOf = ({ ref, headers, hasHeaders, hasTotals }: TablePart): Rect | undefined => {
  const declared = rectOf(ref);
  if (declared === undefined) return undefined;
  const above = hasHeaders ? 0 : 1;
  const rows = declared.rows - (hasTotals ? 1 : 0) + above;
  const columns = Math.min(declared.columns, headers.length);
  return rows < 1 ? undefined : { ...declared, top: declared.top - above, rows, columns };
};

interface ExcelTable {
  readonly sheet: SheetPart;
  readonly part: TablePart;
}

const excelTables = (workbook: WorkbookPackage): readonly ExcelTable[] =>
  workbook.sheets.flatMap((sheet) => tablesOf(workbook.package, sheet).map((part) => ({ sheet, part })));

/** Excel tables that are not of the template. */
const otherTables = (
  all: readonly ExcelTable[],
  { tables }: SnapshotRequest,
): Pick<WorkbookSnapshot, 'otherTables'> => {
  const found = all.flatMap(({ sheet, part: { name } }): readonly OtherTable[] =>
    tables.some((request) => isSame(request.name, name)) ? [] : [{ name, sheet: sheet.name }],
  );
  return found.length === 0 ? {} : { otherTables: found };
};

const findTables = (
  areaOfName: FindName,
  all: readonly ExcelTable[],
  { tables }: SnapshotRequest,
): readonly FoundTable[] => {
  const found = all.map(({ sheet, part }) => ({
    name: part.name,
    sheet,
    area: areaOf(part),
    hidden: part.hasHeaders ? null : part.headers,
  }));
  return tables.flatMap((request) => {
    const named = request.standsIn === 'range' ? areaOfName(wholeRangeName(request.name)) : undefined;
    const table = named ?? found.find(({ name }) => isSame(name, request.name));
    if (table?.area === undefined) return [];
    const { area } = table;
    const top = Math.max(0, area.top - request.rowsAbove);
    const wanted = { ...area, top, rows: area.top + area.rows + request.rowsUnder - top };
    return [{ hidden: null, ...table, name: request.name, area, request, wanted, ...surroundingsOf(area, request) }];
  });
};

const surroundingsOf = (
  { top, left, rows, columns }: Rect,
  { around }: TableRequest,
): Pick<FoundTable, 'below' | 'beside'> =>
  around === null
    ? { below: null, beside: null }
    : {
        below: { top: top + rows, left, rows: around.rowsBelow, columns },
        beside: { top, left: left + columns, rows: Math.min(rows, around.rowsBelow), columns: around.columnsBeside },
      };

/** `'Thông tin'!$C$4`, or the same with the cell at the other end. */
const AREA = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?$/i;

interface NamedArea {
  readonly sheet: SheetPart;
  readonly area: Rect;
}

type FindName = (name: string) => NamedArea | undefined;

/** Texts of defined names by their key; a name of the whole workbook goes before one that a single sheet knows. */
const namedTexts = ({ definedNames }: WorkbookPackage): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>();
  for (const ofWorkbook of [true, false])
    for (const { name, sheet, text } of definedNames)
      if ((sheet === null) === ofWorkbook && !texts.has(name.toLowerCase())) texts.set(name.toLowerCase(), text);
  return texts;
};

/** The cells that the text of a defined name stands for; undefined where it stands for something else. */
const namedArea = (sheets: readonly SheetPart[], text = ''): NamedArea | undefined => {
  const [, quoted, plain, first = '', last = first] = AREA.exec(text) ?? [];
  const title = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = sheets.find((own) => title !== undefined && isSame(own.name, title));
  const area = rectOf(`${first}:${last}`);
  return sheet === undefined || area === undefined ? undefined : { sheet, area };
};

const findNames = (areaOfName: FindName, { names }: SnapshotRequest): readonly FoundName[] =>
  names.flatMap((name) => {
    const { sheet, area } = areaOfName(name) ?? {};
    if (sheet === undefined || area?.rows !== 1 || area.columns !== 1) return [];
    return [{ name, sheet, row: area.top, column: area.left }];
  });

const valueOf = (cell: SheetCell | undefined) => cell?.value ?? '';
const formulaOf = (cell: SheetCell | undefined): string =>
  cell === undefined || cell.formula === '' ? '' : `=${cell.formula}`;
/** '' for a cell without content, whose font says nothing, and for one in the font of the workbook. */
const fontOf = (cell: SheetCell | undefined, styles: CellStyles): string =>
  cell?.filled === true ? styles.font(cell.style) : '';

const range = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

/** Rows that nobody has written in are kept at the end of a table, unless there are more than anybody means to fill. */
const BLANK_ROWS = 1_000;

const dataRows = (area: Rect, cells: SheetCells): number => {
  const filled = Math.max(cells.lastRow(area), area.top) - area.top;
  return area.rows - 1 - filled > BLANK_ROWS ? filled : area.rows - 1;
};

const outsideRows = ({ area }: FoundTable, top: number, count: number, cells: SheetCells): OutsideRows => {
  const rows = range(count).map((row) => top + row);
  const grid = <T>(of: (cell: SheetCell | undefined) => T) =>
    rows.map((row) => range(area.columns).map((column) => of(cells.cell(row, area.left + column))));
  return { top, values: grid(valueOf), formulas: grid(formulaOf) };
};

const outsideOf = (found: FoundTable, cells: SheetCells): Pick<TableSnapshot, 'above' | 'under'> => {
  const { area, wanted, request } = found;
  return {
    ...(request.rowsAbove === 0 ? {} : { above: outsideRows(found, wanted.top, area.top - wanted.top, cells) }),
    ...(request.rowsUnder === 0 ? {} : { under: outsideRows(found, area.top + area.rows, request.rowsUnder, cells) }),
  };
};

/** `null` for an area without anything in it. */
const blockOf = (area: Rect | null, cells: SheetCells): CellBlock | null => {
  if (area === null) return null;
  const { top, left, columns } = area;
  const values = range(cells.lastRow(area) - top + 1).map((row) =>
    range(columns).map((column) => valueOf(cells.cell(top + row, left + column))),
  );
  return values.some((row) => row.some((value) => value !== '')) ? { top, left, values } : null;
};

/** The font of a column's filled cells; those of each cell where they have several. */
const fontsOf = (
  columns: readonly { readonly index: number; readonly names: readonly string[] }[],
): Pick<TableSnapshot, 'fonts' | 'cellFonts'> => {
  const several = columns.filter(({ names }) => new Set(names.filter((name) => name !== '')).size > 1);
  return {
    fonts: Object.fromEntries(
      columns.map((column) => [
        column.index,
        several.includes(column) ? null : (column.names.find((name) => name !== '') ?? null),
      ]),
    ),
    cellFonts: Object.fromEntries(several.map(({ index, names }) => [index, names])),
  };
};

const mergedIn = (
  { top, left, columns }: Rect,
  rows: number,
  { merges }: SheetCells,
): Pick<TableSnapshot, 'merged'> => {
  const merged = merges.filter(
    (merge) =>
      merge.rows * merge.columns > 1 &&
      merge.top < top + 1 + rows &&
      top + 1 < merge.top + merge.rows &&
      merge.left < left + columns &&
      left < merge.left + merge.columns,
  );
  return merged.length === 0 ? {} : { merged };
};

const aroundOf = (found: FoundTable, cells: SheetCells): Pick<TableSnapshot, 'below' | 'beside'> => {
  const [below, beside] = [blockOf(found.below, cells), blockOf(found.beside, cells)];
  return { ...(below === null ? {} : { below }), ...(beside === null ? {} : { beside }) };
};

const tableSnapshot = (found: FoundTable, cells: SheetCells, styles: CellStyles): TableSnapshot => {
  const { name, sheet, area, request } = found;
  const { top, left } = area;
  const columns = range(area.columns);
  const rows = range(dataRows(area, cells)).map((row) => top + 1 + row);
  const { hidden } = found;
  const headers = columns.map((column) => hidden?.[column] ?? String(valueOf(cells.cell(top, left + column))));
  const positions = (wanted: readonly string[]): readonly number[] => {
    const own = new Set(wanted.map(headerKey));
    return headers.flatMap((header, index) => (own.has(headerKey(header)) ? [index] : []));
  };
  const ofColumn = <T>(index: number, of: (cell: SheetCell | undefined) => T): readonly T[] =>
    rows.map((row) => of(cells.cell(row, left + index)));
  return {
    name,
    sheet: sheet.name,
    top,
    left,
    headers,
    ...(hidden === null ? {} : { headerHidden: true as const }),
    values: rows.map((row) => columns.map((column) => valueOf(cells.cell(row, left + column)))),
    formulas: Object.fromEntries(positions(request.formulaHeaders).map((index) => [index, ofColumn(index, formulaOf)])),
    ...fontsOf(
      positions(request.textHeaders).map((index) => ({
        index,
        names: ofColumn(index, (cell) => fontOf(cell, styles)),
      })),
    ),
    ...mergedIn(area, rows.length, cells),
    ...aroundOf(found, cells),
    hidesRows: rows.some((row) => cells.isHidden(row)),
    ...outsideOf(found, cells),
    ...(cells.validated === null
      ? {}
      : {
          unvalidated: rowsOutside(
            { top, left, rows: rows.length },
            positions(request.validatedHeaders),
            cells.validated,
          ),
        }),
  };
};

const covers = ({ top, left, rows, columns }: Rect, row: number, column: number): boolean =>
  top <= row && row < top + rows && left <= column && column < left + columns;

const nameSnapshot = (
  { name, sheet, row, column }: FoundName,
  cells: SheetCells,
  styles: CellStyles,
  { validatedNames }: SnapshotRequest,
): NameSnapshot => {
  const cell = cells.cell(row, column);
  const { validated } = cells;
  return {
    name,
    sheet: sheet.name,
    row,
    column,
    value: valueOf(cell),
    formula: formulaOf(cell),
    font: fontOf(cell, styles),
    ...(validatedNames.has(name) && validated !== null
      ? { validated: validated.some((block) => covers(block, row, column)) }
      : {}),
  };
};

const textOf = (names: readonly NameSnapshot[], wanted: string): string | null => {
  const value = names.find(({ name }) => name === wanted)?.value;
  return value === undefined || value === '' ? null : String(value);
};

/** Of a workbook that is open. Throws FileProblem. */
export const snapshotOf = (workbook: WorkbookPackage): WorkbookSnapshot => {
  const request = snapshotRequest();
  const all = excelTables(workbook);
  const texts = namedTexts(workbook);
  const areaOfName: FindName = (name) => namedArea(workbook.sheets, texts.get(name.toLowerCase()));
  const tables = findTables(areaOfName, all, request);
  const names = findNames(areaOfName, request);
  const styles = readStyles(workbook);
  const strings = tables.length + names.length === 0 ? [] : readSharedStrings(workbook);
  const firstDay = (style: number): number => (workbook.from1904 && styles.isDate(style) ? DAYS_TO_1904 : 0);
  const read = new Map<string, SheetCells>();
  const cellsOf = ({ path }: SheetPart): SheetCells => {
    const known = read.get(path);
    if (known !== undefined) return known;
    const wanted = [
      ...tables
        .filter(({ sheet }) => sheet.path === path)
        .flatMap(({ wanted, below, beside }) => [wanted, below, beside].filter((area) => area !== null)),
      ...names
        .filter(({ sheet }) => sheet.path === path)
        .map(({ row, column }) => ({ top: row, left: column, rows: 1, columns: 1 })),
    ];
    const cells = readSheetCells({ workbook, path, strings, firstDay }, wanted);
    read.set(path, cells);
    return cells;
  };
  const foundNames = names.map((name) => nameSnapshot(name, cellsOf(name.sheet), styles, request));
  return {
    templateId: textOf(foundNames, TEMPLATE_NAME),
    templateVersion: textOf(foundNames, VERSION_NAME),
    sheets: workbook.sheets.map(({ name }) => ({ name, templateSheet: null })),
    tables: tables.map((table) => tableSnapshot(table, cellsOf(table.sheet), styles)),
    names: foundNames,
    ...otherTables(all, request),
    calculation: workbook.calculation,
    externalLinks: range(workbook.externalLinks).map((index) => `[${String(index + 1)}]`),
  };
};

export interface ReadFile {
  readonly snapshot: WorkbookSnapshot;
  /** Accepted findings that travel with the file. */
  readonly accepted: readonly Accepted[];
}

/** Throws FileProblem. */
export const readXlsxFile = (bytes: Uint8Array, codec?: Codec): ReadFile => {
  const workbook = openWorkbook(bytes, codec);
  return { snapshot: snapshotOf(workbook), accepted: readAcceptances(workbook.package) };
};

/** The figures alone. Throws FileProblem. */
export const readXlsx = (bytes: Uint8Array, codec?: Codec): WorkbookSnapshot => snapshotOf(openWorkbook(bytes, codec));
