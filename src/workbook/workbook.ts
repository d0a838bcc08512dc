/** The plan workbook: its sheets in order, and who is found where. */
import type { RuleSets } from '../domain/regulations/ruleSet';
import { RULE_SETS } from '../domain/regulations/ruleSets';
import { referencesIn } from './columnReference';
import type { Column, ComputedField, Field, FormDescription, SheetDescription, TableDescription } from './describe';
import type { References } from './formula/print';
import { TEMPLATE_VERSION } from './identity';
import { cachDoc } from './sheets/cachDoc';
import { chiTieu } from './sheets/chiTieu';
import { congDanHocTap } from './sheets/congDanHocTap';
import { coSoGiaoDuc } from './sheets/coSoGiaoDuc';
import { donViHocTap } from './sheets/donViHocTap';
import { huongDan } from './sheets/huongDan';
import { kinhPhi } from './sheets/kinhPhi';
import { muChuTheoThon } from './sheets/muChuTheoThon';
import { nguoiChuaBietChu } from './sheets/nguoiChuaBietChu';
import { nhiemVu } from './sheets/nhiemVu';
import { noiDung } from './sheets/noiDung';
import { phoCap } from './sheets/phoCap';
import { soLieuSheet } from './sheets/soLieu';
import { thon } from './sheets/thon';
import { thongTinSheet } from './sheets/thongTin';
import { tongQuanSheet } from './sheets/tongQuan';
import { trungTamHtcd } from './sheets/trungTamHtcd';
import { tuDanhGia } from './sheets/tuDanhGia';
import { xoaMuChu } from './sheets/xoaMuChu';

/** Worksheet custom property in which a sheet of the template says what it is. */
export const SHEET_PROPERTY = 'xhhtSheet';

/** What is added here is part of the plan, of its JSON form and of the check: their types follow from these. */
const workedSheets = (ruleSets: RuleSets) => [
  thongTinSheet(ruleSets),
  chiTieu,
  thon,
  xoaMuChu,
  muChuTheoThon,
  nguoiChuaBietChu,
  phoCap,
  congDanHocTap,
  donViHocTap,
  coSoGiaoDuc,
  trungTamHtcd,
  tuDanhGia,
  nhiemVu,
  kinhPhi,
  noiDung,
  cachDoc,
];

const describedSheets = (ruleSets: RuleSets) => {
  const worked = workedSheets(ruleSets);
  return [huongDan, tongQuanSheet(worked), ...worked, soLieuSheet(ruleSets)];
};

export type DescribedSheet = ReturnType<typeof describedSheets>[number];

/** The sheets in order. `ruleSets`: those that a plan may choose from. */
export const sheetsBy = (ruleSets: RuleSets): readonly SheetDescription[] => describedSheets(ruleSets);

export const SHEETS = sheetsBy(RULE_SETS);

/** A template as it is described: that of today, or one made up in a test. */
export interface TemplateDescription {
  readonly version: string;
  readonly sheets: readonly SheetDescription[];
}

export const TEMPLATE: TemplateDescription = { version: TEMPLATE_VERSION, sheets: SHEETS };

export interface SheetTable {
  readonly sheet: SheetDescription;
  readonly table: TableDescription;
}

export interface SheetForm {
  readonly sheet: SheetDescription;
  readonly form: FormDescription;
}

export const TABLES: readonly SheetTable[] = SHEETS.flatMap((sheet) =>
  sheet.table === undefined ? [] : [{ sheet, table: sheet.table }],
);

export const FORMS: readonly SheetForm[] = SHEETS.flatMap((sheet) =>
  sheet.form === undefined ? [] : [{ sheet, form: sheet.form }],
);

const tablesById = new Map(TABLES.map((entry) => [entry.table.id, entry] as const));

export const isOurTable = (name: string): boolean => tablesById.has(name);

/** A table and its sheet by Excel table name; throws for a name that no description has. */
export const tableById = (id: string): SheetTable => {
  const found = tablesById.get(id);
  if (found === undefined) throw new Error(`The workbook has no table "${id}".`);
  return found;
};

export const sheetById = (id: string): SheetDescription | undefined => SHEETS.find((sheet) => sheet.id === id);

/** A column by Excel table name and key; `undefined` for what no description has. */
export const findColumn = (tableId: string, key: string): Column | undefined =>
  tablesById.get(tableId)?.table.columns[key];

/** Header text of a column; throws for a column that the table does not have. */
export const headerOf = (tableId: string, key: string): string => {
  const column = findColumn(tableId, key);
  if (column === undefined) throw new Error(`Table ${tableId} has no column "${key}".`);
  return column.header;
};

/** How formulas of a new workbook name the columns of its lists. */
export const REFERENCES: References = referencesIn((id) => tablesById.get(id)?.table);

interface SheetField {
  readonly sheet: SheetDescription;
  readonly field: Field | ComputedField;
}

const fieldsByName: ReadonlyMap<string, SheetField> = new Map(
  FORMS.flatMap(({ sheet, form }) =>
    Object.values(form.fields).map((field) => [field.name, { sheet, field }] as const),
  ),
);

/** A field of a form and its sheet, by defined name. */
export const findField = (name: string): SheetField | undefined => fieldsByName.get(name);

/** Title of the sheet in a new template on which a table stands. */
export const findSheetTitle = (tableId: string): string | undefined => tablesById.get(tableId)?.sheet.title;
