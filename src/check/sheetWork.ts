/** How far a sheet is filled in, and what of a finished one it still lacks; from its description, for any sheet. */
import type { Column, Field, FormDescription, SheetDescription, TableDescription } from '../workbook/describe';
import type { CellPlace, ParsedWorkbook } from '../workbook/parsed';
import type { PlanRecord } from '../workbook/plan';
import {
  dataColumns,
  dataFields,
  formOf,
  hasDefaultRows,
  isBlankValue,
  listOf,
  PLAN_FORMS,
  PLAN_TABLES,
  presetOf,
} from '../workbook/planParts';

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

const isExpected = (part: Column | Field): boolean =>
  part.role !== 'computed' && part.role !== 'fixed' && (part.required || part.expected === true);

const blanksOfTable = (
  table: TableDescription,
  rows: readonly PlanRecord[],
  { places }: ParsedWorkbook,
): readonly BlankCells[] =>
  dataColumns(table)
    .filter(([, column]) => isExpected(column))
    .flatMap(([key, column]) => {
      const blank = rows.flatMap((row, index) => (isBlankValue(row[key]) ? [index] : []));
      const [first] = blank;
      if (first === undefined) return [];
      return [{ label: column.header, cells: blank.length, place: places.cell(table.id, first, key) ?? null }];
    });

/** Rows that the description gives to a growing list are work begun; of fixed rows only what was typed is. */
const isTableStarted = (table: TableDescription, rows: readonly PlanRecord[]): boolean => {
  if (table.initial.kind === 'blank') return rows.length > 0;
  if (hasDefaultRows(table)) return rows.length > 0;
  const typed = dataColumns(table).filter(([, { role }]) => role === 'input');
  return rows.some((row) => typed.some(([key]) => !isBlankValue(row[key])));
};

const blanksOfForm = (form: FormDescription, values: PlanRecord, { places }: ParsedWorkbook): readonly BlankCells[] =>
  dataFields(form).flatMap(([key, field]) =>
    isExpected(field) && isBlankValue(values[key])
      ? [{ label: field.label, cells: 1, place: places.field(field.name) ?? null }]
      : [],
  );

const isFormStarted = (form: FormDescription, values: PlanRecord, year: number | null): boolean =>
  dataFields(form).some(([key, field]) => !isBlankValue(values[key]) && values[key] !== presetOf(field, year));

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
      (ownForm !== null && isFormStarted(ownForm, values, plan.info.year)) ||
      (ownTable !== null && isTableStarted(ownTable, rows)),
    blanks: [
      ...(ownForm === null ? [] : blanksOfForm(ownForm, values, parsed)),
      ...(ownTable === null ? [] : blanksOfTable(ownTable, rows, parsed)),
    ],
    corner:
      (ownForm === null ? null : firstField(ownForm, parsed)) ??
      (ownTable === null ? null : (parsed.places.tableCorner(ownTable.id) ?? null)),
  };
};
