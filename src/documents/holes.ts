/**
 * What a document leaves open: blank cells that it would show something of. No list of them is kept: a cell is tried with
 * a value, and where the document then reads otherwise, it is one.
 */
import type { JsonType } from '../workbook/cellType';
import type { TableDescription } from '../workbook/describe';
import type { CellPlace, ParsedWorkbook } from '../workbook/parsed';
import type { Plan, PlanRecord, PlanValue } from '../workbook/plan';
import { dataColumns, dataFields, formOf, isBlankValue, listOf, PLAN_FORMS, PLAN_TABLES } from '../workbook/planParts';
import type { DocumentModel } from './documentModel';

export interface Hole {
  /** Label of the field, or header of the column. */
  readonly label: string;
  readonly cells: number;
  /** The first of them. */
  readonly place: CellPlace;
}

/** Choices have a meaning while they are blank, and figures are asked for by the check. */
const PROBES: Partial<Record<JsonType['kind'], PlanValue>> = { string: 'x', date: '2024-02-29' };

const withPart = (plan: Plan, json: string, value: PlanRecord | readonly PlanRecord[]): Plan => ({
  ...plan,
  [json]: value,
});

interface Blank {
  readonly hole: Hole;
  /** The plan with one of the cells filled in. */
  readonly tried: Plan;
}

const blankFields = ({ plan, places }: ParsedWorkbook): readonly Blank[] =>
  PLAN_FORMS.flatMap((form) => {
    const values = formOf(plan, form);
    return dataFields(form).flatMap(([key, field]): readonly Blank[] => {
      const probe = PROBES[field.type.json.kind];
      const place = places.field(field.name);
      if (probe === undefined || place === undefined || !isBlankValue(values[key])) return [];
      const tried = withPart(plan, form.json, { ...values, [key]: probe });
      return [{ hole: { label: field.label, cells: 1, place }, tried }];
    });
  });

const blankColumns = (table: TableDescription, { plan, places }: ParsedWorkbook): readonly Blank[] => {
  const rows = listOf(plan, table);
  return dataColumns(table).flatMap(([key, column]): readonly Blank[] => {
    if (column.role !== 'input' || !(column.required || column.expected === true)) return [];
    const probe = PROBES[column.type.json.kind];
    const blank = rows.flatMap((row, index) => (isBlankValue(row[key]) ? [index] : []));
    const [first] = blank;
    const place = first === undefined ? undefined : places.cell(table.id, first, key);
    if (probe === undefined || place === undefined) return [];
    const filled = rows.map((row, index) => (index === first ? { ...row, [key]: probe } : row));
    const hole = { label: column.header, cells: blank.length, place };
    return [{ hole, tried: withPart(plan, table.json, filled) }];
  });
};

/** `build`: the document of a plan, as it was made. */
export const holesOf = (parsed: ParsedWorkbook, build: (plan: Plan) => DocumentModel): readonly Hole[] => {
  const textOf = (plan: Plan): string => JSON.stringify(build(plan).sections);
  const now = textOf(parsed.plan);
  const blanks = [...blankFields(parsed), ...PLAN_TABLES.flatMap((table) => blankColumns(table, parsed))];
  return blanks.filter(({ tried }) => textOf(tried) !== now).map(({ hole }) => hole);
};
