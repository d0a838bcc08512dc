/** Reads the plan workbook into a snapshot: three round trips at most for workbooks below Excel's request limit. */
import type { Accepted } from '../../check/acceptedForm';
import type { RawCell } from '../../workbook/cellType';
import type {
  NameSnapshot,
  OutsideRows,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../../workbook/snapshot';
import { headerKey } from '../../workbook/cellTypes/comparable';
import { rowsOutside } from '../../workbook/parse/rowRuns';
import { snapshotRequest, type SnapshotRequest, type TableRequest } from '../../workbook/parse/snapshotRequest';
import { TEMPLATE_NAME, VERSION_NAME } from '../../workbook/identity';
import { SHEET_PROPERTY } from '../../workbook/workbook';
import { findAcceptances, readAcceptances } from '../change/acceptances';
import { CellSearch, isRefusedSearch } from './cellSearch';
import { findLists, type FoundList } from './findLists';
import { FORMULA_WEIGHT, fetchAll, type Load } from './roundTrips';
import { askDateSystem, readDay } from '../dateSystem';
import { runExcel } from '../run';
import { formulaIn } from '../writeCells';
import { AROUND_WEIGHT, blocksOf, loadAround, MOST_ROWS, rangesAround } from './readAround';
import { cellFonts, fontOf } from './readFonts';
import { unvalidatedRows, validationLoads } from './readValidations';

interface FoundTable {
  readonly request: TableRequest;
  readonly list: FoundList;
}

const findNames = (context: Excel.RequestContext, { names, dateNames, validatedNames }: SnapshotRequest) =>
  names.map((name) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load('values,formulas,rowIndex,columnIndex');
    range.format.font.load('name');
    range.worksheet.load('name');
    const isValidated = validatedNames.has(name);
    if (isValidated) range.dataValidation.load('type');
    return { name, range, isValidated, isDate: dateNames.has(name) };
  });

/** What is still to be loaded of a table, in pieces that can be spread over round trips. */
const loadsOf = ({ request, list }: FoundTable) => {
  const { body, headers, rows, isProtected } = list;
  const keys = headers.map(headerKey);
  const ranges = new Map<number, Excel.Range>();
  const rangeOf = (index: number): Excel.Range => {
    const range = ranges.get(index) ?? body.getColumn(index);
    ranges.set(index, range);
    return range;
  };
  const columns = (wanted: readonly string[]) => {
    const own = new Set(wanted.map(headerKey));
    return keys.flatMap((key, index) => (own.has(key) ? [{ index, range: rangeOf(index) }] : []));
  };
  const isShort = request.formulasUpToRows === null || rows <= request.formulasUpToRows;
  const computed = columns(request.formulaHeaders);
  const formulas = isShort ? computed : [];
  const searched = isShort ? [] : computed;
  const search = new CellSearch(body, 'Formulas', searched.length > 0 && !isProtected);
  const outside = rangesOutside(list, request);
  const around = request.around === null ? null : rangesAround(list, request.around);
  const fonts = columns(request.textHeaders);
  const validations = validationLoads(body, columns(request.validatedHeaders), isProtected);
  const loads: Load[] = [
    { weight: rows * headers.length, queue: () => body.load('values,rowHidden') },
    ...(around === null ? [] : [{ weight: AROUND_WEIGHT, queue: () => loadAround(around) }]),
    ...formulas.map(({ range }) => ({ weight: rows * FORMULA_WEIGHT, queue: () => range.load('formulas') })),
    ...fonts.map(({ range }) => ({ weight: 1, queue: () => range.format.font.load('name') })),
    ...validations.loads,
    ...outside.map(({ rows: count, range }) => ({
      weight: count * headers.length * FORMULA_WEIGHT,
      queue: () => range.load('values,formulas'),
    })),
  ];
  return { headers, formulas, searched: { columns: searched, search }, fonts, validations, outside, around, loads };
};

interface RangeOutside {
  readonly place: 'above' | 'under';
  readonly top: number;
  readonly rows: number;
  readonly range: Excel.Range;
}

/** Where lines of totals may stand. */
const rangesOutside = (
  { worksheet, top, left, rows, headers }: FoundList,
  { rowsAbove, rowsUnder }: TableRequest,
): readonly RangeOutside[] => {
  const [over, end] = [Math.min(rowsAbove, top), top + 1 + rows];
  const wanted = [
    { place: 'above', top: top - over, rows: over },
    { place: 'under', top: end, rows: Math.min(rowsUnder, MOST_ROWS - end) },
  ] as const;
  return wanted
    .filter((own) => own.rows > 0)
    .map((own) => ({ ...own, range: worksheet.getRangeByIndexes(own.top, left, own.rows, headers.length) }));
};

/** One round trip more only where Excel will not look for kinds of cells: a check does without. Says how many there were. */
const fetchParts = async (
  context: Excel.RequestContext,
  parts: readonly ReturnType<typeof loadsOf>[],
): Promise<number> => {
  const loads = parts.flatMap((part) => part.loads);
  const searches = parts.flatMap(({ validations, searched }) => [validations.search, searched.search]);
  try {
    return await fetchAll(context, [...loads, ...searches.flatMap((search) => search.loads)]);
  } catch (error) {
    if (!isRefusedSearch(error)) throw error;
    for (const search of searches) search.forget();
    return 1 + (await fetchAll(context, loads));
  }
};

const externalLinksOf = (formulas: Iterable<unknown>): string[] => {
  const found = new Set<string>();
  for (const formula of formulas) {
    const link =
      typeof formula === 'string' && formula.startsWith('=') ? /\[([^\][]+\.xl\w*)\]/i.exec(formula)?.[1] : undefined;
    if (link !== undefined) found.add(link);
  }
  return [...found];
};

type TableParts = ReturnType<typeof loadsOf> & { readonly found: FoundTable };

const outsideRows = ({ range, top }: RangeOutside): OutsideRows => ({
  top,
  values: range.values as RawCell[][],
  formulas: range.formulas.map((row, at) => row.map((cell, column) => formulaIn(cell, range.values[at]?.[column]))),
});

const valuesOf = ({ list, request }: FoundTable, behind: number): RawCell[][] => {
  const values = list.body.values as RawCell[][];
  if (behind === 0) return values;
  const wanted = new Set(request.dateHeaders.map(headerKey));
  const isDay = list.headers.map((header) => wanted.has(headerKey(header)));
  return values.map((row) => row.map((cell, column) => (isDay[column] === true ? readDay(cell, behind) : cell)));
};

const tableSnapshotOf = (
  { found: { request, list }, headers, formulas, searched, fonts, validations, outside, around }: TableParts,
  behind: number,
): TableSnapshot => ({
  name: request.name,
  sheet: list.sheet,
  top: list.top,
  left: list.left,
  headers,
  ...(list.headerHidden ? { headerHidden: true } : {}),
  values: valuesOf({ request, list }, behind),
  formulas: Object.fromEntries(
    formulas.map(({ index, range }) => [
      index,
      range.formulas.map((row, at) => formulaIn(row[0], list.body.values[at]?.[index])),
    ]),
  ),
  fonts: Object.fromEntries(fonts.map(({ index, range }) => [index, fontOf(range.format.font.name)])),
  withoutFormula: withoutFormulaOf(searched, list),
  unvalidated: unvalidatedRows(validations, list),
  // Office.js answers null where some rows are hidden and others are not.
  hidesRows: (list.body.rowHidden as boolean | null) !== false,
  ...Object.fromEntries(outside.map((own) => [own.place, outsideRows(own)])),
  ...(around === null ? {} : blocksOf(around)),
});

const withoutFormulaOf = ({ columns, search: { blocks } }: TableParts['searched'], body: FoundList) =>
  blocks === undefined
    ? {}
    : rowsOutside(
        body,
        columns.map(({ index }) => index),
        blocks,
      );

const otherTablesOf = (
  { items }: Excel.TableCollection,
  { tables }: SnapshotRequest,
): Pick<WorkbookSnapshot, 'otherTables'> => {
  const wanted = new Set(tables.map(({ name }) => name.toUpperCase()));
  const others = items.filter(({ name }) => !wanted.has(name.toUpperCase()));
  return others.length === 0
    ? {}
    : { otherTables: others.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })) };
};

const sheetSnapshotOf = (worksheet: Excel.Worksheet): SheetSnapshot => ({
  name: worksheet.name,
  templateSheet: worksheet.customProperties.items.find(({ key }) => key === SHEET_PROPERTY)?.value ?? null,
});

const nameSnapshotOf = (
  { name, range, isValidated, isDate }: ReturnType<typeof findNames>[number],
  behind: number,
): NameSnapshot => ({
  name,
  sheet: range.worksheet.name,
  row: range.rowIndex,
  column: range.columnIndex,
  value: readDay((range.values[0]?.[0] ?? '') as RawCell, isDate ? behind : 0),
  formula: formulaIn(range.formulas[0]?.[0], range.values[0]?.[0]),
  font: fontOf(range.format.font.name) ?? '',
  ...(isValidated ? { validated: range.dataValidation.type !== 'None' } : {}),
});

export interface ReadWorkbook {
  readonly snapshot: WorkbookSnapshot;
  /** Accepted findings that travel with the file. */
  readonly accepted: readonly Accepted[];
}

export const readWorkbook = (): Promise<ReadWorkbook> =>
  runExcel('readWorkbook', async (context) => {
    const request = snapshotRequest();
    const { worksheets, application } = context.workbook;
    worksheets.load('items/name,items/customProperties/items/key,items/customProperties/items/value');
    application.load('calculationMode');
    context.workbook.tables.load('items/name,items/worksheet/name');
    const acceptances = findAcceptances(context);
    const daysBehind = askDateSystem(context);
    const listOf = findLists(
      context,
      request.tables.map(({ name: id, standsIn }) => ({ id, ...(standsIn === undefined ? {} : { standsIn }) })),
    );
    const allNames = findNames(context, request);
    await context.sync();

    const parts = request.tables.flatMap((own) => {
      const list = listOf(own.name);
      if (list === null) return [];
      const found = { request: own, list };
      return [{ found, ...loadsOf(found) }];
    });
    const roundTrips = await fetchParts(context, parts);
    // A check takes three round trips at most; the fonts of a workbook as large as that are left to the eye.
    const mixed = roundTrips > 1 ? new Map<TableParts, never>() : await cellFonts(context, parts);
    const tables = parts.map((part) => ({ ...tableSnapshotOf(part, daysBehind()), cellFonts: mixed.get(part) ?? {} }));
    const names = allNames
      .filter(({ range }) => !range.isNullObject)
      .map((found) => nameSnapshotOf(found, daysBehind()));
    const snapshot: WorkbookSnapshot = {
      templateId: textOf(names, TEMPLATE_NAME),
      templateVersion: textOf(names, VERSION_NAME),
      sheets: worksheets.items.map(sheetSnapshotOf),
      tables,
      names,
      ...otherTablesOf(context.workbook.tables, request),
      calculation: application.calculationMode === 'Manual' ? 'manual' : 'automatic',
      externalLinks: externalLinksOf([
        ...names.map(({ formula }) => formula),
        ...tables.flatMap(({ formulas }) => Object.values(formulas).flat()),
      ]),
    };
    return { snapshot, accepted: readAcceptances(acceptances) };
  });

const textOf = (names: readonly NameSnapshot[], wanted: string): string | null => {
  const value = names.find(({ name }) => name === wanted)?.value;
  return value === undefined || value === '' ? null : String(value);
};
