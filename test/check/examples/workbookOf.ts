/** A parsed workbook made of the few figures that a case is about: every other cell is blank. */
import { a1 } from '../../../src/workbook/a1';
import { emptyPlan } from '../../../src/workbook/newPlan';
import type { CellPlace, ParsedWorkbook, Places } from '../../../src/workbook/parsed';
import type { Plan, PlanRecord } from '../../../src/workbook/plan';
import { blankRow, dataColumns, dataFields } from '../../../src/workbook/planParts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { FORMS, TABLES } from '../../../src/workbook/workbook';
import { TABLE_OF } from '../../../src/check/engine/lists';
import type { ListKey } from '../../../src/check/engine/lists';
import type { PlanPart } from './example';

const LISTS = Object.keys(TABLE_OF) as ListKey[];

const listKeyOf = (table: string): ListKey | undefined => LISTS.find((list) => TABLE_OF[list] === table);

const rowsOf = (part: PlanPart, list: ListKey): readonly PlanRecord[] => {
  const entry = TABLES.find(({ table }) => table.id === TABLE_OF[list]);
  if (entry === undefined) throw new Error(`No table for the list "${list}".`);
  const known = new Set(dataColumns(entry.table).map(([key]) => key));
  return ((part[list] ?? []) as readonly PlanRecord[]).map((row) => {
    const unknown = Object.keys(row).find((key) => !known.has(key));
    if (unknown !== undefined) throw new Error(`The list "${list}" has no column "${unknown}".`);
    return { ...blankRow(entry.table), ...row };
  });
};

export const planOf = (part: PlanPart): Plan => {
  const empty = emptyPlan();
  const lists = Object.fromEntries(LISTS.map((list) => [list, rowsOf(part, list)]));
  return {
    ...empty,
    ...(lists as unknown as Partial<Plan>),
    info: { ...empty.info, ...part.info },
    centre: { ...empty.centre, ...part.centre },
    assessmentScale: { ...empty.assessmentScale, ...part.assessmentScale },
  };
};

/**
 * Cells stand where a reader of the examples finds them at once, wherever the template has them: every header in row 5,
 * data from row 6 on, columns in the order of the sheet without the computed ones; fields below each other in column B.
 */
const HEADER_ROW = 4;

const positions = new Map(
  TABLES.map(
    ({ sheet, table }) => [table.id, { sheet: sheet.title, keys: dataColumns(table).map(([key]) => key) }] as const,
  ),
);

const fields: ReadonlyMap<string, CellPlace> = new Map(
  FORMS.flatMap(({ sheet, form }) =>
    dataFields(form).map(
      ([, { name }], index) => [name, { sheet: sheet.title, address: a1(HEADER_ROW + index, 1) }] as const,
    ),
  ),
);

const placesOf = (missing: readonly string[]): Places => {
  const at = (table: string, column: string | null, row: number): CellPlace | undefined => {
    const found = positions.get(table);
    if (found === undefined || missing.includes(table) || missing.includes(`${table}.${column ?? ''}`))
      return undefined;
    const position = column === null ? 0 : found.keys.indexOf(column);
    return position < 0 ? undefined : { sheet: found.sheet, address: a1(row, position) };
  };
  return {
    cell: (table, row, column) => at(table, column, HEADER_ROW + 1 + row),
    columnTop: (table, column) => at(table, column, HEADER_ROW + 1),
    tableCorner: (table) => at(table, null, HEADER_ROW),
    missingRow: () => undefined,
    field: (name) => fields.get(name),
  };
};

const EMPTY_SNAPSHOT: WorkbookSnapshot = {
  templateId: null,
  templateVersion: '1.0',
  sheets: [],
  tables: [],
  names: [],
  calculation: 'automatic',
  externalLinks: [],
};

/** The plan's tables as they would be read; raw values are those of the plan. */
const snapshotTables = (plan: Plan): WorkbookSnapshot['tables'] =>
  TABLES.flatMap(({ sheet, table }) => {
    const list = listKeyOf(table.id);
    if (list === undefined) return [];
    const keys = dataColumns(table).map(([key]) => key);
    return [
      {
        name: table.id,
        sheet: sheet.title,
        top: HEADER_ROW,
        left: 0,
        headers: keys.map((key) => table.columns[key]?.header ?? ''),
        values: (plan[list] as unknown as readonly PlanRecord[]).map((row) => keys.map((key) => row[key] ?? '')),
        formulas: {},
      },
    ];
  });

const snapshotNames = (plan: Plan): WorkbookSnapshot['names'] =>
  FORMS.flatMap(({ sheet, form }) =>
    dataFields(form).map(([key, { name }], index) => ({
      name,
      sheet: sheet.title,
      row: HEADER_ROW + index,
      column: 1,
      value: (plan[form.json as 'info' | 'centre'] as unknown as PlanRecord)[key] ?? '',
      formula: '',
    })),
  );

export const workbookOf = (part: PlanPart): ParsedWorkbook => {
  const plan = planOf(part);
  return {
    plan,
    seen: plan,
    places: placesOf(part.missing ?? []),
    cellProblems: part.cellProblems ?? [],
    formulaProblems: part.formulaProblems ?? [],
    unreadFormulas: part.unreadFormulas ?? [],
    structureProblems: part.structureProblems ?? [],
    validationProblems: part.validationProblems ?? [],
    mergeProblems: part.mergeProblems ?? [],
    strayRows: part.strayRows ?? [],
    cellCount: 0,
    sent: part.sent ?? null,
    snapshot: { ...EMPTY_SNAPSHOT, tables: snapshotTables(plan), names: snapshotNames(plan), ...part.snapshot },
  };
};
