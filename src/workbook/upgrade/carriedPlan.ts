/** The plan of an older workbook as one of today has it: what it says, and what each thing that came since begins with. */
import { positionOf } from '../a1';
import type { SheetDescription, TableDescription } from '../describe';
import { confirmationName } from '../layout';
import { newPlan } from '../newPlan';
import type { ParsedWorkbook } from '../parsed';
import type { Plan, PlanRecord } from '../plan';
import { assemblePlan, blankRow, dataColumns, dataFields, formOf, listOf, PLAN_FORMS, PLAN_TABLES } from '../planParts';
import type { TableSnapshot } from '../snapshot';
import { SHEETS } from '../workbook';
import type { TemplateDifference } from './difference';
import { tableNamed } from '../snapshot';

export interface CarriedTable {
  readonly description: TableDescription;
  readonly old: TableSnapshot;
  /** Data row of the older workbook by row of the new list; `null` for one that came since. */
  readonly rows: readonly (number | null)[];
}

export interface CarriedPlan {
  readonly plan: Plan;
  readonly tables: readonly CarriedTable[];
}

const sheetOf = (isIt: (sheet: SheetDescription) => boolean): string => SHEETS.find(isIt)?.id ?? '';

/** Rows that the form fixes stand where a new template has them, all others where they stood. */
const rowsOf = (parsed: ParsedWorkbook, description: TableDescription, old: TableSnapshot): CarriedTable['rows'] => {
  if (description.grows) return old.values.map((_, row) => row);
  const known = dataColumns(description).find(([key]) => parsed.places.columnTop(description.id, key) !== undefined);
  return listOf(parsed.plan, description).map((_, row) => {
    const place = known === undefined ? undefined : parsed.places.cell(description.id, row, known[0]);
    return place === undefined ? null : positionOf(place.address).row - old.top - 1;
  });
};

/** With the empty rows between them: each row keeps its place. */
const spaced = (parsed: ParsedWorkbook, { description, old }: CarriedTable): readonly PlanRecord[] => {
  const rows = listOf(parsed.plan, description);
  const [known] = dataColumns(description).filter(
    ([key]) => parsed.places.columnTop(description.id, key) !== undefined,
  );
  if (!description.grows || known === undefined) return rows;
  const byRow = new Map(
    rows.flatMap((record, row) => {
      const place = parsed.places.cell(description.id, row, known[0]);
      return place === undefined ? [] : [[positionOf(place.address).row - old.top - 1, record] as const];
    }),
  );
  return old.values.map((_, row) => byRow.get(row) ?? blankRow(description));
};

const formsOf = (parsed: ParsedWorkbook, begun: Plan, difference: TemplateDifference): Record<string, PlanRecord> =>
  Object.fromEntries(
    PLAN_FORMS.map((form) => {
      const isNew = difference.sheets.includes(sheetOf((sheet) => sheet.form === form));
      const own = dataFields(form).map(([key, { name }]) => {
        const came = isNew || difference.names.includes(name);
        return [key, formOf(came ? begun : parsed.plan, form)[key] ?? null] as const;
      });
      return [form.json, Object.fromEntries(own)];
    }),
  );

/** What somebody typed into a field that is now a setting was no assumption of ours. */
const confirmedOf = (parsed: ParsedWorkbook, { names }: TemplateDifference): readonly string[] => {
  const typed = PLAN_FORMS.flatMap((form) =>
    dataFields(form).flatMap(([key, { name, assumption }]) => {
      const becameSetting = assumption !== undefined && names.includes(confirmationName(name)) && !names.includes(name);
      const cell = parsed.snapshot.names.find((own) => own.name.toUpperCase() === name);
      return becameSetting && cell !== undefined && cell.value !== '' ? [key] : [];
    }),
  );
  return [...new Set([...parsed.plan.info.confirmed, ...typed])];
};

/** `year`: that of the plan to begin with, where the workbook has none. */
export const carriedPlan = (parsed: ParsedWorkbook, difference: TemplateDifference, year: number): CarriedPlan => {
  const begun = newPlan({ year: parsed.plan.info.year ?? year });
  const tables = PLAN_TABLES.flatMap((description): readonly CarriedTable[] => {
    const old = tableNamed(parsed.snapshot, description.id);
    return old === undefined ? [] : [{ description, old, rows: rowsOf(parsed, description, old) }];
  });
  const lists = PLAN_TABLES.map((table) => {
    const carried = tables.find(({ description }) => description === table);
    const came = difference.sheets.includes(sheetOf((sheet) => sheet.table === table));
    return [
      table.json,
      carried === undefined ? listOf(came ? begun : parsed.plan, table) : spaced(parsed, carried),
    ] as const;
  });
  return {
    plan: assemblePlan({
      forms: formsOf(parsed, begun, difference),
      confirmed: confirmedOf(parsed, difference),
      lists: Object.fromEntries(lists),
    }),
    tables,
  };
};
