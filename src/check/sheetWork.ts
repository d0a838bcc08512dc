/** How far a sheet is filled in, and what of a finished one it still lacks; from its description, for any sheet. */
import { columnLabel } from '../workbook/columnLabel';
import type { FormDescription, SheetDescription, TableDescription } from '../workbook/describe';
import type { CellPlace, ParsedWorkbook } from '../workbook/parsed';
import type { PlanRecord } from '../workbook/plan';
import { formOf, isBlankValue, listOf, PLAN_FORMS, PLAN_TABLES } from '../workbook/planParts';
import { expectedColumns, expectedFields, typedColumns, typedFields } from '../workbook/sheetWork';

/** Blank cells of a column or of a form's field, by its header or label. */
export interface BlankCells {
  readonly label: string;
  readonly cells: number;
  readonly place: CellPlace | null;
}

export interface SheetWork {
  readonly started: boolean;
  readonly blanks: readonly BlankCells[];
  /** Where the sheet begins. */
  readonly corner: CellPlace | null;
}

const blanksOfTable = (
  table: TableDescription,
  rows: readonly PlanRecord[],
  { places }: ParsedWorkbook,
): readonly BlankCells[] =>
  expectedColumns(table).flatMap(([key, column]) => {
    const label = columnLabel(table, key) ?? column.header;
    const blank = rows.flatMap((row, index) => (isBlankValue(row[key]) ? [index] : []));
    const [first] = blank;
    if (first === undefined) return [];
    return [{ label, cells: blank.length, place: places.cell(table.id, first, key) ?? null }];
  });

const isTableStarted = (table: TableDescription, rows: readonly PlanRecord[]): boolean => {
  const typed = typedColumns(table);
  return rows.some((row) => typed.some(([key]) => !isBlankValue(row[key])));
};

const blanksOfForm = (form: FormDescription, values: PlanRecord, { places }: ParsedWorkbook): readonly BlankCells[] =>
  expectedFields(form).flatMap(([key, field]) =>
    isBlankValue(values[key]) ? [{ label: field.label, cells: 1, place: places.field(field.name) ?? null }] : [],
  );

const isFormStarted = (form: FormDescription, values: PlanRecord): boolean =>
  typedFields(form).some(([key]) => !isBlankValue(values[key]));

const firstField = (form: FormDescription, { places }: ParsedWorkbook): CellPlace | null => {
  const [key] = form.sections.flatMap(({ fields }) => fields);
  const field = key === undefined ? undefined : form.fields[key];
  return field === undefined ? null : (places.field(field.name) ?? null);
};

export const sheetWork = ({ form, table }: SheetDescription, parsed: ParsedWorkbook): SheetWork => {
  const { plan } = parsed;
  const ownForm = form !== undefined && PLAN_FORMS.includes(form) ? form : null;
  const ownTable = table !== undefined && PLAN_TABLES.includes(table) ? table : null;
  const values = ownForm === null ? {} : formOf(plan, ownForm);
  const rows = ownTable === null ? [] : listOf(plan, ownTable);
  return {
    started:
      (ownForm !== null && isFormStarted(ownForm, values)) || (ownTable !== null && isTableStarted(ownTable, rows)),
    blanks: [
      ...(ownForm === null ? [] : blanksOfForm(ownForm, values, parsed)),
      ...(ownTable === null ? [] : blanksOfTable(ownTable, rows, parsed)),
    ],
    corner:
      (ownForm === null ? null : firstField(ownForm, parsed)) ??
      (ownTable === null ? null : (parsed.places.tableCorner(ownTable.id) ?? null)),
  };
};
