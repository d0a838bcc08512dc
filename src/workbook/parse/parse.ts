/** Reads a workbook's cells into a plan: the only interpreter of what Excel or a file handed over. */
import type { TableDescription } from '../describe';
import type { CellProblem, FormulaProblem, ParsedWorkbook, StructureProblem, UnreadFormulas } from '../parsed';
import type { PlanRecord } from '../plan';
import { assemblePlan, PLAN_FORMS } from '../planParts';
import type { NameSnapshot, TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { finish } from '../steps';
import { formerFormulas } from '../upgrade/upgradePath';
import { FORMS, TABLES } from '../workbook';
import { findColumns } from './columns';
import { readForm } from './formFields';
import { formulaModeOf, unreadFormulas } from './formulaCells';
import type { KnownFormulas } from './formulaCells';
import { placesOf } from './places';
import type { TablePlaces } from './places';
import { formProblems, totalsProblems } from './singleFormulas';
import { readTable } from './tableRows';
import { versionProblems } from './templateVersion';
import { validationProblems } from './validations';

export interface ParseProgress {
  readonly rowsRead: number;
  readonly rowsInAll: number;
}

interface Draft {
  readonly formulas: KnownFormulas;
  readonly tables: Map<string, TablePlaces>;
  readonly lists: Record<string, readonly PlanRecord[]>;
  readonly cellProblems: CellProblem[][];
  readonly formulaProblems: FormulaProblem[][];
  readonly unreadFormulas: UnreadFormulas[];
  readonly structureProblems: StructureProblem[];
  cellCount: number;
}

const namesOf = (names: readonly NameSnapshot[]): ReadonlyMap<string, NameSnapshot> =>
  new Map(names.map((name) => [name.name.toUpperCase(), name] as const));

const tablesOf = (tables: readonly TableSnapshot[]): ReadonlyMap<string, TableSnapshot> =>
  new Map(tables.map((table) => [table.name.toUpperCase(), table] as const));

function* parseTable(description: TableDescription, table: TableSnapshot, draft: Draft): Generator<number, void> {
  const { positions, problems } = findColumns(description, table);
  draft.structureProblems.push(...problems);
  const read = yield* readTable(description, table, positions, draft.formulas);
  draft.tables.set(description.id, read);
  if (description.derived !== true) draft.lists[description.json] = read.records;
  draft.cellProblems.push([...read.cellProblems]);
  const totals = totalsProblems(description, table, positions, draft.formulas);
  draft.formulaProblems.push([...totals.formulaProblems, ...read.formulaProblems]);
  draft.unreadFormulas.push(...unreadFormulas(description, table, positions));
  draft.structureProblems.push(...totals.structureProblems, ...read.structureProblems);
  draft.cellCount += read.cellCount;
}

const newDraft = (snapshot: WorkbookSnapshot): Draft => ({
  formulas: { mode: formulaModeOf(snapshot), former: formerFormulas(snapshot.templateVersion) },
  tables: new Map(),
  lists: {},
  cellProblems: [],
  formulaProblems: [],
  unreadFormulas: [],
  structureProblems: [...versionProblems(snapshot)],
  cellCount: 0,
});

/**
 * The same as `parseWorkbook` in steps of a few milliseconds: whoever drives it may let others work in between. Time
 * grows with the number of cells and with nothing else.
 */
export function* parseInSlices(snapshot: WorkbookSnapshot): Generator<ParseProgress, ParsedWorkbook> {
  const found = tablesOf(snapshot.tables);
  const names = namesOf(snapshot.names);
  const draft = newDraft(snapshot);
  const rowsInAll = TABLES.reduce((sum, { table }) => sum + (found.get(table.id.toUpperCase())?.values.length ?? 0), 0);
  let rowsRead = 0;
  for (const { sheet, table } of TABLES) {
    const own = found.get(table.id.toUpperCase());
    if (own === undefined) {
      draft.structureProblems.push({
        code: 'missingTable',
        source: table.id,
        column: null,
        label: sheet.title,
        place: null,
      });
      continue;
    }
    for (const rows of parseTable(table, own, draft)) {
      rowsRead += rows;
      yield { rowsRead, rowsInAll };
    }
  }
  return parsedOf(snapshot, draft, names);
}

const parsedOf = (
  snapshot: WorkbookSnapshot,
  draft: Draft,
  names: ReadonlyMap<string, NameSnapshot>,
): ParsedWorkbook => {
  const forms = PLAN_FORMS.map((form) => [form.json, readForm(form, names)] as const);
  const computed = FORMS.map(({ form }) => formProblems(form, names, draft.formulas.mode));
  const plan = assemblePlan({
    forms: Object.fromEntries(forms.map(([json, { values }]) => [json, values])),
    confirmed: forms.flatMap(([, { confirmed }]) => confirmed),
    lists: draft.lists,
  });
  return {
    plan,
    places: placesOf(draft.tables, names),
    cellProblems: [...forms.map(([, read]) => read.cellProblems), ...draft.cellProblems].flat(),
    formulaProblems: [...computed.map(({ formulaProblems }) => formulaProblems), ...draft.formulaProblems].flat(),
    unreadFormulas: draft.unreadFormulas,
    structureProblems: [
      ...draft.structureProblems,
      ...forms.flatMap(([, read]) => read.structureProblems),
      ...computed.flatMap(({ structureProblems }) => structureProblems),
    ],
    validationProblems: validationProblems(
      TABLES.map(({ table }) => table),
      draft.tables,
      names,
    ),
    cellCount: forms.reduce((sum, [, read]) => sum + read.cellCount, draft.cellCount),
    snapshot,
  };
};

export const parseWorkbook = (snapshot: WorkbookSnapshot): ParsedWorkbook => finish(parseInSlices(snapshot));
