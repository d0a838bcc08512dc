/** Reads a plan workbook from the bytes of an .xlsx file into the same snapshot that Excel gives. */
import ExcelJS from 'exceljs';
import type { Accepted } from '../check/acceptedForm';
import type { RawCell } from '../workbook/cellType';
import type { NameSnapshot, RowsAbove, TableSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { headerKey } from '../workbook/cellTypes/comparable';
import { snapshotRequest, type SnapshotRequest, type TableRequest } from '../workbook/parse/snapshotRequest';
import { rowsOutside } from '../workbook/parse/rowRuns';
import type { Rect } from '../workbook/templateModel';
import { TEMPLATE_NAME, VERSION_NAME } from '../workbook/workbook';
import { FileProblem } from './fileProblem';
import { sheetParts } from './freeze/packageMap';
import { openPackage } from './openPackage';
import { packageFacts } from './packageFacts';
import { readAcceptances } from './readAcceptances';
import { readablePackage } from './readablePackage';
import { validatedBlocks } from './sheetValidations';

/** Nodes that hold no figures; among them a validation over whole columns would be unrolled cell by cell. */
const IGNORED_NODES = [
  'dataValidations',
  'conditionalFormatting',
  'drawing',
  'legacyDrawing',
  'picture',
  'hyperlinks',
  'extLst',
  'rowBreaks',
  'colBreaks',
];

const DAY_MS = 86_400_000;
/** Serial number of 1970-01-01 in the 1900 date system. */
const UNIX_EPOCH_SERIAL = 25_569;

const rawOf = (value: ExcelJS.CellValue): RawCell => {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return value.getTime() / DAY_MS + UNIX_EPOCH_SERIAL;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  if ('text' in value) return rawOf(value.text);
  if ('formula' in value || 'sharedFormula' in value) return rawOf(value.result);
  return '';
};

/** The library's own `value` leaves out the result of a formula that is 0 or FALSE. */
const contentOf = (cell: ExcelJS.Cell): RawCell =>
  rawOf(cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value);

/** The library translates a shared formula for the cell it stands in. */
const formulaOf = (cell: ExcelJS.Cell): string => {
  const { formula } = cell as { formula?: string };
  return formula === undefined || formula === '' ? '' : `=${formula}`;
};

interface TableModel {
  readonly table: {
    readonly name: string;
    readonly tableRef: string;
    readonly headerRow?: boolean;
    readonly totalsRow?: boolean;
  };
}

interface FoundTable {
  readonly worksheet: ExcelJS.Worksheet;
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const tablesOf = (worksheet: ExcelJS.Worksheet): FoundTable[] =>
  (worksheet.getTables() as unknown as readonly TableModel[]).map(({ table }) => {
    const [first = 'A1', last = first] = table.tableRef.split(':');
    const start = worksheet.getCell(first);
    const end = worksheet.getCell(last);
    return {
      worksheet,
      name: table.name,
      top: Number(start.row),
      left: Number(start.col),
      bottom: Number(end.row) - (table.totalsRow ? 1 : 0),
      right: Number(end.col),
    };
  });

/** Blocks of validated cells by name of the sheet; a sheet of which they cannot be told is left out. */
type ValidatedCells = ReadonlyMap<string, readonly Rect[]>;

const validatedCells = (parts: Readonly<Record<string, Uint8Array>>): ValidatedCells =>
  new Map(
    sheetParts(parts).flatMap(({ name, path }) => {
      const part = parts[path];
      const blocks = part === undefined ? undefined : validatedBlocks(part);
      return blocks === undefined ? [] : [[name, blocks] as const];
    }),
  );

const rowsAboveOf = ({ worksheet, top }: FoundTable, columns: readonly number[], wanted: number): RowsAbove => {
  const first = Math.max(1, top - wanted);
  const rows = Array.from({ length: top - first }, (_, index) => worksheet.getRow(first + index));
  const cells = <T>(of: (cell: ExcelJS.Cell) => T) =>
    rows.map((row) => columns.map((column) => of(row.getCell(column))));
  return { top: first - 1, values: cells(contentOf), formulas: cells(formulaOf) };
};

const tableSnapshotOf = (found: FoundTable, request: TableRequest, validated: ValidatedCells): TableSnapshot => {
  const { formulaHeaders, textHeaders, validatedHeaders, rowsAbove } = request;
  const { worksheet, top, left, bottom, right } = found;
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const rows = Array.from({ length: bottom - top }, (_, index) => worksheet.getRow(top + 1 + index));
  const headers = columns.map((column) => String(contentOf(worksheet.getRow(top).getCell(column))));
  const positions = (wanted: readonly string[]) => {
    const own = new Set(wanted.map(headerKey));
    return headers.flatMap((header, index) => (own.has(headerKey(header)) ? [index] : []));
  };
  const blocks = validated.get(worksheet.name);
  return {
    name: found.name,
    sheet: worksheet.name,
    top: top - 1,
    left: left - 1,
    headers,
    values: rows.map((row) => columns.map((column) => contentOf(row.getCell(column)))),
    formulas: Object.fromEntries(
      positions(formulaHeaders).map((index) => [index, rows.map((row) => formulaOf(row.getCell(left + index)))]),
    ),
    ...fontsOf(rows, left, positions(textHeaders)),
    ...(rowsAbove === 0 ? {} : { above: rowsAboveOf(found, columns, rowsAbove) }),
    ...(blocks === undefined
      ? {}
      : {
          unvalidated: rowsOutside(
            { top: top - 1, left: left - 1, rows: rows.length },
            positions(validatedHeaders),
            blocks,
          ),
        }),
  };
};

/** '' for a cell without content, whose font says nothing, and for one in the font of the workbook. */
const fontName = (cell: ExcelJS.Cell): string => (cell.value === null ? '' : (cell.style.font?.name ?? ''));

/** The font of a column's filled cells; those of each cell where they have several. */
const fontsOf = (
  rows: readonly ExcelJS.Row[],
  left: number,
  positions: readonly number[],
): Pick<TableSnapshot, 'fonts' | 'cellFonts'> => {
  const columns = positions.map((index) => ({ index, names: rows.map((row) => fontName(row.getCell(left + index))) }));
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

const covers = ({ top, left, rows, columns }: Rect, row: number, column: number): boolean =>
  top <= row && row < top + rows && left <= column && column < left + columns;

const nameSnapshots = (
  workbook: ExcelJS.Workbook,
  { names, validatedNames }: SnapshotRequest,
  validated: ValidatedCells,
): NameSnapshot[] =>
  names.flatMap((name) => {
    const range = workbook.definedNames.getRanges(name).ranges[0];
    const match = range === undefined ? null : /^'?(.*?)'?!\$?([A-Z]+)\$?(\d+)$/.exec(range);
    const sheet = match?.[1]?.replace(/''/g, "'");
    const worksheet = sheet === undefined ? undefined : workbook.getWorksheet(sheet);
    if (match === null || sheet === undefined || worksheet === undefined) return [];
    const cell = worksheet.getCell(`${match[2] ?? ''}${match[3] ?? ''}`);
    const [row, column] = [Number(cell.row) - 1, Number(cell.col) - 1];
    const blocks = validatedNames.has(name) ? validated.get(sheet) : undefined;
    const isValidated = blocks === undefined ? {} : { validated: blocks.some((block) => covers(block, row, column)) };
    return [
      {
        name,
        sheet,
        row,
        column,
        value: contentOf(cell),
        formula: formulaOf(cell),
        font: fontName(cell),
        ...isValidated,
      },
    ];
  });

const load = async (bytes: Uint8Array): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  try {
    // The library's types know Node's Buffer only; it takes any bytes.
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer, { ignoreNodes: IGNORED_NODES });
    return workbook;
  } catch {
    throw new FileProblem('damaged');
  }
};

export interface ReadFile {
  readonly snapshot: WorkbookSnapshot;
  /** Accepted findings that travel with the file. */
  readonly accepted: readonly Accepted[];
}

/** Throws FileProblem. */
export const readXlsxFile = async (bytes: Uint8Array): Promise<ReadFile> => {
  const parts = openPackage(bytes);
  return { snapshot: await snapshotOf(parts), accepted: readAcceptances(parts) };
};

/** The figures alone. Throws FileProblem. */
export const readXlsx = async (bytes: Uint8Array): Promise<WorkbookSnapshot> => snapshotOf(openPackage(bytes));

const snapshotOf = async (parts: Readonly<Record<string, Uint8Array>>): Promise<WorkbookSnapshot> => {
  const facts = packageFacts(parts);
  const workbook = await load(readablePackage(parts));
  const request = snapshotRequest();
  const validated = validatedCells(parts);
  const found = workbook.worksheets.flatMap(tablesOf);
  const tables = request.tables.flatMap((wanted) => {
    const table = found.find((candidate) => candidate.name === wanted.name);
    return table === undefined ? [] : [tableSnapshotOf(table, wanted, validated)];
  });
  const names = nameSnapshots(workbook, request, validated);
  return {
    templateId: textOf(names, TEMPLATE_NAME),
    templateVersion: textOf(names, VERSION_NAME),
    sheets: workbook.worksheets.map(({ name }) => ({ name, templateSheet: null })),
    tables,
    names,
    calculation: facts.calculation,
    externalLinks: facts.externalLinks,
  };
};

const textOf = (names: readonly NameSnapshot[], wanted: string): string | null => {
  const value = names.find(({ name }) => name === wanted)?.value;
  return value === undefined || value === '' ? null : String(value);
};
