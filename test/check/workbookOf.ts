/** A parsed workbook made of the few figures that a case is about: every other cell is blank. */
import { a1 } from '../../src/workbook/a1';
import { layoutSheet } from '../../src/workbook/layout';
import { emptyPlan } from '../../src/workbook/newPlan';
import type { CellPlace, ParsedWorkbook, Places } from '../../src/workbook/parsed';
import type { Plan, PlanRecord } from '../../src/workbook/plan';
import { blankRow, dataColumns } from '../../src/workbook/planParts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { FORMS, TABLES } from '../../src/workbook/workbook';
import { TABLE_OF } from '../../src/check/lists';
import type { ListKey } from '../../src/check/lists';
import type { PlanPart } from '../../src/check/examples/example';

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
  };
};

/** Places of a template in which every table has as many rows as it needs. */
const placesOf = (plan: Plan, missing: readonly string[]): Places => {
  const tables = new Map(
    TABLES.map(({ sheet, table }) => {
      const list = listKeyOf(table.id);
      const layout = layoutSheet(sheet, list === undefined ? 1 : plan[list].length).table;
      if (layout === null) throw new Error(`The sheet of ${table.id} has no table.`);
      return [table.id, { sheet: sheet.title, layout }] as const;
    }),
  );
  const at = (table: string, column: string | null, row: (first: number, header: number) => number): CellPlace | undefined => {
    const found = tables.get(table);
    if (found === undefined || missing.includes(table) || missing.includes(`${table}.${column ?? ''}`)) return undefined;
    const position = column === null ? 0 : found.layout.keys.indexOf(column);
    if (position < 0) return undefined;
    return { sheet: found.sheet, address: a1(row(found.layout.firstRow, found.layout.headerRow), position) };
  };
  const fields = new Map(
    FORMS.flatMap(({ sheet, form }) => {
      const layout = layoutSheet(sheet, 1).form;
      return (layout?.sections ?? []).flatMap(({ fields: own }) =>
        own.map(({ key, row }) => [form.fields[key]?.name ?? key, { sheet: sheet.title, address: a1(row, layout?.value.left ?? 0) }] as const),
      );
    }),
  );
  return {
    cell: (table, row, column) => at(table, column, (first) => first + row),
    columnTop: (table, column) => at(table, column, (first) => first),
    tableCorner: (table) => at(table, null, (_, header) => header),
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
    const layout = layoutSheet(sheet, 1).table;
    if (list === undefined || layout === null) return [];
    return [
      {
        name: table.id,
        sheet: sheet.title,
        top: layout.headerRow,
        left: 0,
        headers: layout.keys.map((key) => table.columns[key]?.header ?? ''),
        values: (plan[list] as unknown as readonly PlanRecord[]).map((row) => layout.keys.map((key) => row[key] ?? '')),
        formulas: {},
      },
    ];
  });

export const workbookOf = (part: PlanPart): ParsedWorkbook => {
  const plan = planOf(part);
  return {
    plan,
    places: placesOf(plan, part.missing ?? []),
    cellProblems: part.cellProblems ?? [],
    formulaProblems: part.formulaProblems ?? [],
    structureProblems: part.structureProblems ?? [],
    cellCount: 0,
    snapshot: { ...EMPTY_SNAPSHOT, tables: snapshotTables(plan), ...part.snapshot },
  };
};
