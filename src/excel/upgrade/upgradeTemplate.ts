/**
 * "Cập nhật biểu mẫu": brings the workbook of an older template up to date. Adds sheets and columns, rewords headers and
 * formulas; moves and deletes nothing. The version is written last, so that an upgrade that failed half-way is simply done again.
 */
import { headerKey } from '../../workbook/cellTypes/comparable';
import type { Plan } from '../../workbook/plan';
import { SHEETS, TABLES, VERSION_NAME } from '../../workbook/workbook';
import { upgradePath } from '../../workbook/upgrade/upgradePath';
import type { UpgradePath } from '../../workbook/upgrade/upgradePath';
import { VERSION_CHANGES } from '../../workbook/upgrade/changes';
import type { VersionChange } from '../../workbook/upgrade/changes';
import { addColumns } from './addColumns';
import { createTemplate } from '../draw/createTemplate';
import { replaceFormulas } from '../change/replaceFormulas';
import { runExcel } from '../run';

export type UpgradeOutcome =
  | {
      readonly kind: 'upgraded';
      readonly from: string;
      readonly to: string;
      readonly sheets: readonly string[];
      readonly columns: number;
    }
  | { readonly kind: 'current' }
  | { readonly kind: 'refused'; readonly why: 'newer' | 'unknown' | 'notTaken'; readonly version: string | null }
  /** Sheets that would have to be changed, by title: they are protected, or cells beside a table are in use. */
  | {
      readonly kind: 'refused';
      readonly why: 'protected' | 'occupied';
      readonly version: string | null;
      readonly sheets: readonly string[];
    };

type Older = Extract<UpgradePath, { kind: 'older' }>;

interface FoundTable {
  readonly id: string;
  readonly table: Excel.Table;
  readonly header: Excel.Range;
}

/** With their headers, and whether their sheets may be changed. */
const findTables = (context: Excel.RequestContext): readonly FoundTable[] =>
  TABLES.map(({ table: { id } }) => {
    const table = context.workbook.tables.getItemOrNullObject(id);
    const header = table.getHeaderRowRange();
    table.load('name');
    table.worksheet.load('name');
    table.worksheet.protection.load('protected');
    header.load('values,rowIndex,columnIndex');
    return { id, table, header };
  });

const versionOf = (range: Excel.Range): string | null => {
  const value: unknown = range.isNullObject ? null : (range.values[0]?.[0] as unknown);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' ? null : text;
};

const headersOf = ({ header }: FoundTable): readonly string[] =>
  (header.values[0] ?? []).map((cell) => headerKey(String(cell)));

const currentHeader = (table: string, column: string): string =>
  TABLES.find((entry) => entry.table.id === table)?.table.columns[column]?.header ?? '';

/** Keys of the columns that a table lacks, of those that came with a later version. */
const lackingIn = (found: FoundTable, path: Older): readonly string[] => {
  const renamed = path.renamed.filter(({ table }) => table === found.id).map(({ column }) => column);
  const present = new Set(headersOf(found));
  return (path.columns[found.id] ?? []).filter(
    (key) => !renamed.includes(key) && !present.has(headerKey(currentHeader(found.id, key))),
  );
};

const rename = (found: FoundTable, path: Older): void => {
  const headers = headersOf(found);
  for (const { table, column, was } of path.renamed) {
    const position = table === found.id ? headers.indexOf(headerKey(was)) : -1;
    const now = currentHeader(table, column);
    if (position < 0 || now === '' || headers.includes(headerKey(now))) continue;
    found.header.getCell(0, position).values = [[now]];
  }
};

const isTouched = ({ id }: FoundTable, path: Older): boolean =>
  (path.columns[id] ?? []).length > 0 || [...path.renamed, ...path.formulas].some(({ table }) => table === id);

interface Prepared {
  readonly version: string | null;
  readonly path: UpgradePath;
  readonly obstacle?: { readonly why: 'protected' | 'occupied'; readonly sheets: readonly string[] };
  /** Columns added. */
  readonly columns: number;
}

const titlesOf = (sheets: readonly Excel.Worksheet[]): readonly string[] => [
  ...new Set(sheets.map(({ name }) => name)),
];

/** Headers as they will be when the reworded ones are written. */
const headersToBe = (found: FoundTable, { renamed }: Older): readonly string[] =>
  headersOf(found).map((header) => {
    const own = renamed.find(({ table, was }) => table === found.id && headerKey(was) === header);
    return own === undefined ? header : headerKey(currentHeader(own.table, own.column));
  });

/** One round trip; four at most where tables are changed. */
const prepare = (changes: readonly VersionChange[]): Promise<Prepared> =>
  runExcel('upgradeTemplate', async (context) => {
    const cell = context.workbook.names.getItemOrNullObject(VERSION_NAME).getRangeOrNullObject();
    cell.load('values');
    cell.worksheet.load('name');
    cell.worksheet.protection.load('protected');
    const tables = findTables(context);
    await context.sync();

    const version = versionOf(cell);
    const path = upgradePath(version, changes);
    if (path.kind !== 'older') return { version, path, columns: 0 };
    const touched = tables.filter((found) => !found.table.isNullObject && isTouched(found, path));
    const sheets = [cell.worksheet, ...touched.map(({ table }) => table.worksheet)];
    const locked = titlesOf(sheets.filter(({ protection }) => protection.protected));
    if (locked.length > 0) return { version, path, obstacle: { why: 'protected', sheets: locked }, columns: 0 };

    const growths = touched.map((found) => ({
      id: found.id,
      table: found.table,
      headers: headersToBe(found, path),
      keys: lackingIn(found, path),
    }));
    const blocked = await addColumns(context, growths);
    if (blocked.length > 0) {
      return {
        version,
        path,
        obstacle: { why: 'occupied', sheets: titlesOf(blocked.map(({ table }) => table.worksheet)) },
        columns: 0,
      };
    }
    for (const found of touched) rename(found, path);
    const grown = growths.map(
      ({ id, headers, keys }) => [id, [...headers, ...keys.map((key) => headerKey(currentHeader(id, key)))]] as const,
    );
    await replaceFormulas(
      context,
      touched.map((found) => ({ ...found, headers: new Map(grown).get(found.id) ?? [] })),
      path.formulas,
    );
    await context.sync();
    return { version, path, columns: growths.reduce((sum, { keys }) => sum + keys.length, 0) };
  });

/** New sheets stand where a new template has them: after the nearest sheet before them that is there. */
const placeSheets = (
  context: Excel.RequestContext,
  titles: ReadonlyMap<string, string>,
  added: readonly string[],
  order: readonly string[],
): void => {
  const present = [...order];
  for (const { id } of SHEETS) {
    const title = titles.get(id);
    if (title === undefined || !added.includes(id)) continue;
    const before = SHEETS.slice(
      0,
      SHEETS.findIndex((sheet) => sheet.id === id),
    ).flatMap((sheet) => titles.get(sheet.id) ?? []);
    const previous = before.filter((name) => present.includes(name)).at(-1);
    if (previous === undefined) continue;
    present.splice(present.indexOf(title), 1);
    const position = present.indexOf(previous) + 1;
    present.splice(position, 0, title);
    context.workbook.worksheets.getItem(title).position = position;
  }
};

/**
 * Two round trips: where the sheets stand; the version, read back. `added` are the ids of all sheets that came since: an
 * earlier try may have drawn them and not placed them.
 */
const finish = (
  to: string,
  added: readonly string[],
): Promise<{ readonly written: string | null; readonly sheets: readonly string[] }> =>
  runExcel('upgradeTemplate', async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name,items/customProperties/items/key,items/customProperties/items/value');
    await context.sync();
    const titles = new Map(
      worksheets.items.flatMap(({ name, customProperties }) =>
        customProperties.items.map(({ value }) => [value, name] as const),
      ),
    );
    placeSheets(
      context,
      titles,
      added,
      worksheets.items.map(({ name }) => name),
    );
    const cell = names.getItem(VERSION_NAME).getRange();
    cell.numberFormat = [['@']];
    cell.values = [[to]];
    cell.load('values');
    await context.sync();
    return {
      written: versionOf(cell),
      sheets: SHEETS.flatMap(({ id }) => (added.includes(id) ? (titles.get(id) ?? []) : [])),
    };
  });

/** `plan` gives new sheets what they begin with; nothing of it is written to sheets that are there. Eight round trips at most. */
export const upgradeTemplate = async (
  plan: Plan,
  changes: readonly VersionChange[] = VERSION_CHANGES,
): Promise<UpgradeOutcome> => {
  const { version, path, obstacle, columns } = await prepare(changes);
  if (path.kind === 'current') return { kind: 'current' };
  if (path.kind !== 'older') return { kind: 'refused', why: path.kind, version };
  if (obstacle !== undefined) return { kind: 'refused', version, ...obstacle };
  await createTemplate(plan, (template) => ({
    ...template,
    sheets: template.sheets.filter(({ id }) => path.sheets.includes(id)),
  }));
  const { written, sheets } = await finish(path.to, path.sheets);
  if (written !== path.to) return { kind: 'refused', why: 'notTaken', version };
  return { kind: 'upgraded', from: version ?? '', to: path.to, sheets, columns };
};
