/**
 * "Cập nhật biểu mẫu": brings the workbook of an older template up to date. Adds sheets, columns, rows, lines of totals
 * and cells of forms, rewords headers and formulas; deletes nothing, and moves only what stands below a new row of a form. The version is
 * written last, so that an upgrade that failed half-way is simply done again.
 */
import type { Plan } from '../../workbook/plan';
import { VERSION_NAME } from '../../workbook/identity';
import { TEMPLATE } from '../../workbook/workbook';
import type { TemplateDescription } from '../../workbook/workbook';
import type { TemplateDifference } from '../../workbook/upgrade/difference';
import { referencesOf } from '../../workbook/upgrade/fingerprint';
import { releasedFingerprint, upgradePath } from '../../workbook/upgrade/upgradePath';
import type { FingerprintSource, UpgradePath } from '../../workbook/upgrade/upgradePath';
import { createTemplate } from '../draw/createTemplate';
import { askDateSystem } from '../dateSystem';
import { runExcel } from '../run';
import { writeContent } from '../writeCells';
import { lookAtStructure } from '../structure';
import { addColumns } from './addColumns';
import { addFields, hasRoomBeside, measureForm, rewordFields, worksheetOf } from './addFields';
import type { OldForm } from './addFields';
import { addLines, hasRoomAbove } from './addLines';
import { addRows, lackingRows } from './addRows';
import { findLists } from '../read/findLists';
import { hasRoom, isTouched, measure, measured } from './oldTable';
import type { OldTable } from './oldTable';
import { measureLists, offersOldOnes, renewLists } from './renewLists';
import type { OldList } from './renewLists';
import { rewordCells } from './rewordCells';
import { leaveTable, nameRanges } from './toRange';

export type UpgradeOutcome =
  | {
      readonly kind: 'upgraded';
      readonly from: string;
      readonly to: string;
      readonly sheets: readonly string[];
      readonly columns: number;
      /** Rows of tables whose rows the form fixes. */
      readonly rows: number;
      /** Cells of forms. */
      readonly fields: number;
    }
  | { readonly kind: 'current' }
  | { readonly kind: 'refused'; readonly why: 'newer' | 'unknown' | 'notTaken'; readonly version: string | null }
  | ({ readonly kind: 'refused'; readonly version: string | null } & Obstacle);

/**
 * Sheets that would have to be changed, by title: they are protected, cells beside a table are in use, or a table's header
 * row is switched off, so that nothing could be written into it.
 */
interface Obstacle {
  readonly why: 'protected' | 'occupied' | 'headerOff';
  readonly sheets: readonly string[];
}

export interface UpgradeOptions {
  /** That of today when left out. */
  readonly template?: TemplateDescription;
  readonly fingerprint?: FingerprintSource;
}

const versionOf = (range: Excel.Range): string | null => {
  const value: unknown = range.isNullObject ? null : (range.values[0]?.[0] as unknown);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' ? null : text;
};

const titlesOf = (sheets: readonly Excel.Worksheet[]): readonly string[] => [
  ...new Set(sheets.map(({ name }) => name)),
];

interface Added {
  readonly columns: number;
  readonly rows: number;
  readonly fields: number;
}

interface Prepared {
  readonly version: string | null;
  readonly path: UpgradePath;
  readonly obstacle?: Obstacle;
  readonly added: Added;
}

const NOTHING: Added = { columns: 0, rows: 0, fields: 0 };

/** What of the workbook will be changed. */
interface Touched {
  readonly tables: readonly OldTable[];
  readonly forms: readonly OldForm[];
  readonly lists: readonly OldList[];
}

const obstacleIn = (
  { tables, forms, lists }: Touched,
  difference: TemplateDifference,
  versionSheet: Excel.Worksheet,
): Prepared['obstacle'] => {
  const sheets = [
    versionSheet,
    ...forms.flatMap((form) => worksheetOf(form) ?? []),
    ...lists.filter(offersOldOnes).map(({ range }) => range.worksheet),
  ];
  const locked = new Set([
    ...titlesOf(sheets.filter(({ protection }) => protection.protected)),
    ...tables.flatMap(({ list }) => (list.isProtected ? [list.sheet] : [])),
  ]);
  if (locked.size > 0) return { why: 'protected', sheets: [...locked] };
  const withoutHeader = tables.filter(({ list }) => list.headerHidden).map(({ list }) => list.sheet);
  if (withoutHeader.length > 0) return { why: 'headerOff', sheets: [...new Set(withoutHeader)] };
  const full = [
    ...new Set([
      ...tables
        .filter((old) => !hasRoom(old, lackingRows(old, difference).length) || !hasRoomAbove(old, difference))
        .map(({ list }) => list.sheet),
      ...titlesOf(forms.filter((old) => !hasRoomBeside(old)).flatMap((form) => worksheetOf(form) ?? [])),
    ]),
  ];
  return full.length > 0 ? { why: 'occupied', sheets: full } : undefined;
};

/**
 * Tables that become plain ranges come after everything that names their columns. Rows of forms come last: Excel moves what
 * was written below them, with its formulas.
 */
const change = (
  context: Excel.RequestContext,
  { tables, forms, lists }: Touched,
  difference: TemplateDifference,
  plan: Plan,
  { sheets }: TemplateDescription,
  daysBehind: number,
): Added => {
  const references = referencesOf(sheets);
  nameRanges(context, tables, difference, context.workbook.names);
  renewLists(lists);
  const leaving = tables.filter(({ description }) => difference.ranges.some(({ table }) => table === description.id));
  const added = [...tables.filter((old) => !leaving.includes(old)), ...leaving].map((old) => {
    leaveTable(old);
    const columns = addColumns(old, difference, references);
    rewordCells(old, difference, references);
    addLines(context, old, difference, references);
    return { columns, rows: addRows(old, difference, references) };
  });
  for (const old of forms) rewordFields(old, difference, references);
  const fields = forms.map((old) => addFields(context, old, difference, plan, references, daysBehind));
  return {
    columns: added.reduce((sum, { columns }) => sum + columns, 0),
    rows: added.reduce((sum, { rows }) => sum + rows, 0),
    fields: fields.reduce((sum, count) => sum + count, 0),
  };
};

/** One round trip; three where something is changed. */
const prepare = (plan: Plan, template: TemplateDescription, fingerprint: FingerprintSource): Promise<Prepared> =>
  runExcel('upgradeTemplate', async (context) => {
    const cell = context.workbook.names.getItemOrNullObject(VERSION_NAME).getRangeOrNullObject();
    cell.load('values');
    cell.worksheet.load('name');
    cell.worksheet.protection.load('protected');
    const descriptions = template.sheets.flatMap(({ table }) => (table === undefined ? [] : [table]));
    const listOf = findLists(context, descriptions);
    context.workbook.names.load('items/name');
    const assertOpen = lookAtStructure(context, 'upgradeTemplate');
    const daysBehind = askDateSystem(context);
    await context.sync();

    const version = versionOf(cell);
    const path = await upgradePath(version, template, fingerprint);
    if (path.kind !== 'older') return { version, path, added: NOTHING };
    const { difference } = path;
    const found = descriptions.flatMap((description) => {
      const list = listOf(description.id);
      return list === null ? [] : [{ description, list }];
    });
    if (difference.sheets.length > 0) assertOpen();
    const present = new Set(context.workbook.names.items.map(({ name }) => name));
    const tables = found.filter((one) => isTouched(one, difference)).map((one) => measure(one, difference));
    const others = {
      forms: template.sheets.flatMap((sheet) => measureForm(context, sheet, difference, present) ?? []),
      lists: measureLists(context, template.sheets, found, difference),
    };
    if (tables.length + others.forms.length + others.lists.length > 0) await context.sync();

    const touched: Touched = { tables: tables.map(measured), ...others };
    const obstacle = obstacleIn(touched, difference, cell.worksheet);
    if (obstacle !== undefined) return { version, path, obstacle, added: NOTHING };
    const added = change(context, touched, difference, plan, template, daysBehind());
    await context.sync();
    return { version, path, added };
  });

/** New sheets stand where a new template has them: after the nearest sheet before them that is there. */
const placeSheets = (
  context: Excel.RequestContext,
  titles: ReadonlyMap<string, string>,
  added: readonly string[],
  order: readonly string[],
  { sheets }: TemplateDescription,
): void => {
  const present = [...order];
  for (const { id } of sheets) {
    const title = titles.get(id);
    if (title === undefined || !added.includes(id)) continue;
    const before = sheets
      .slice(
        0,
        sheets.findIndex((sheet) => sheet.id === id),
      )
      .flatMap((sheet) => titles.get(sheet.id) ?? []);
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
  template: TemplateDescription,
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
      template,
    );
    const cell = names.getItem(VERSION_NAME).getRange();
    cell.numberFormat = [['@']];
    writeContent(cell, [[to]], () => true);
    cell.load('values');
    await context.sync();
    return {
      written: versionOf(cell),
      sheets: template.sheets.flatMap(({ id }) => (added.includes(id) ? (titles.get(id) ?? []) : [])),
    };
  });

/**
 * `plan` gives new sheets and new cells of forms what they begin with; nothing of it is written to cells that are there.
 * Eight round trips at most.
 */
export const upgradeTemplate = async (
  plan: Plan,
  { template = TEMPLATE, fingerprint = releasedFingerprint }: UpgradeOptions = {},
): Promise<UpgradeOutcome> => {
  const { version, path, obstacle, added } = await prepare(plan, template, fingerprint);
  if (path.kind === 'current') return { kind: 'current' };
  if (path.kind !== 'older') return { kind: 'refused', why: path.kind, version };
  if (obstacle !== undefined) return { kind: 'refused', version, ...obstacle };
  const { to, sheets: came } = path.difference;
  if (came.length > 0) {
    await createTemplate(plan, (drawn) => ({ ...drawn, sheets: drawn.sheets.filter(({ id }) => came.includes(id)) }));
  }
  const { written, sheets } = await finish(template, to, came);
  if (written !== to) return { kind: 'refused', why: 'notTaken', version };
  return { kind: 'upgraded', from: version ?? '', to, sheets, ...added };
};
