/** Reads a workbook's cells into a plan: the only interpreter of what Excel or a file handed over. */
import { a1 } from '../a1';
import type { TableDescription } from '../describe';
import type { CellProblem, FormulaProblem, ParsedWorkbook, StructureProblem, UnreadFormulas } from '../parsed';
import type { PlanRecord } from '../plan';
import { assemblePlan, givenRows, identityColumn, PLAN_FORMS } from '../planParts';
import type { NameSnapshot, TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { leftOutOf, namesAny } from '../sent/leftOut';
import { readStamp } from '../sent/sentStamp';
import { finish } from '../steps';
import type { TemplateDifference } from '../upgrade/difference';
import { SENT_NAME } from '../identity';
import { FORMS, tableById, TABLES } from '../workbook';
import { findColumns } from './columns';
import { readForm } from './formFields';
import { functionUseOf, unreadFormulas } from './formulaCells';
import type { KnownFormulas } from './formulaCells';
import { mergeProblems } from './merges';
import { placesOf } from './places';
import type { TablePlaces } from './places';
import { formProblems, totalsProblems } from './singleFormulas';
import { strayRows } from './strayRows';
import { readTable } from './tableRows';
import { isNewer, versionProblems } from './templateVersion';
import { validationProblems } from './validations';

export interface ParseProgress {
  readonly rowsRead: number;
  readonly rowsInAll: number;
}

interface Draft {
  readonly formulas: KnownFormulas;
  readonly tables: Map<string, TablePlaces>;
  readonly lists: Record<string, readonly PlanRecord[]>;
  readonly seenLists: Record<string, readonly PlanRecord[]>;
  readonly repeated: Record<string, readonly PlanRecord[]>;
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
  const { positions, problems } = findColumns(description, table, draft.formulas.former?.headers);
  draft.structureProblems.push(...problems);
  if (table.headerHidden === true) {
    const place = { sheet: table.sheet, address: a1(table.top + 1, table.left) };
    draft.structureProblems.push({ code: 'hiddenHeader', source: description.id, column: null, label: '', place });
  }
  const read = yield* readTable(description, table, positions, draft.formulas);
  draft.tables.set(description.id, read);
  if (description.derived !== true) {
    draft.lists[description.json] = read.records;
    draft.seenLists[description.json] = read.seenRecords;
    draft.repeated[description.json] = read.repeatedRecords;
  }
  draft.cellProblems.push([...read.cellProblems]);
  const totals = totalsProblems(description, table, positions, draft.formulas);
  draft.formulaProblems.push([...totals.formulaProblems, ...read.formulaProblems]);
  draft.unreadFormulas.push(...unreadFormulas(description, table, positions));
  draft.structureProblems.push(...totals.structureProblems, ...read.structureProblems);
  draft.cellCount += read.cellCount;
}

const newDraft = (snapshot: WorkbookSnapshot, former: TemplateDifference | null): Draft => ({
  formulas: { use: functionUseOf(snapshot), former, newer: isNewer(snapshot) },
  tables: new Map(),
  lists: {},
  seenLists: {},
  repeated: {},
  cellProblems: [],
  formulaProblems: [],
  unreadFormulas: [],
  structureProblems: [...versionProblems(snapshot)],
  cellCount: 0,
});

/**
 * The same as `parseWorkbook` in steps of a few milliseconds: whoever drives it may let others work in between. Time
 * grows with the number of cells and with nothing else. `former`: what a workbook of an older template has otherwise than
 * one of today (`formerTemplate` of its version).
 */
export function* parseInSlices(
  snapshot: WorkbookSnapshot,
  former: TemplateDifference | null = null,
): Generator<ParseProgress, ParsedWorkbook> {
  const found = tablesOf(snapshot.tables);
  const names = namesOf(snapshot.names);
  const draft = newDraft(snapshot, former);
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

/** What an older workbook cannot have yet; that it is older is told once. */
const isBroughtByUpgrade = (
  { code, source, column, label }: StructureProblem,
  former: TemplateDifference | null,
): boolean => {
  if (former === null) return false;
  if (code === 'missingColumn') return former.columns.some((own) => own.table === source && own.column === column);
  if (code === 'missingTable') return former.sheets.includes(tableById(source).sheet.id);
  if (code === 'missingName') {
    const form = FORMS.find(({ form: { fields } }) => Object.values(fields).some(({ name }) => name === source));
    return former.names.includes(source) || former.sheets.includes(form?.sheet.id ?? '');
  }
  if (code === 'missingLine') return former.lines.some((own) => own.table === source && own.line === label);
  if (code !== 'missingRow') return false;
  const { table } = tableById(source);
  const identity = identityColumn(table) ?? '';
  const added = new Set(former.rows.flatMap((own) => (own.table === source ? [own.row] : [])));
  return givenRows(table).some(
    (row) => added.has(String(row[identity])) && String(row[table.labelColumn] ?? row[identity]) === label,
  );
};

const parsedOf = (
  snapshot: WorkbookSnapshot,
  draft: Draft,
  names: ReadonlyMap<string, NameSnapshot>,
): ParsedWorkbook => {
  const forms = PLAN_FORMS.map((form) => [form.json, readForm(form, names)] as const);
  const descriptions = TABLES.map(({ table }) => table);
  const computed = FORMS.map(({ form }) => formProblems(form, names, draft.formulas));
  const confirmed = forms.flatMap(([, read]) => read.confirmed);
  const valuesOf = (of: 'values' | 'seen'): Readonly<Record<string, PlanRecord>> =>
    Object.fromEntries(forms.map(([json, read]) => [json, read[of]] as const));
  const sent = readStamp(names.get(SENT_NAME)?.value);
  const leftOut = leftOutOf(sent);
  return {
    plan: assemblePlan({ forms: valuesOf('values'), confirmed, lists: draft.lists }),
    seen: assemblePlan({ forms: valuesOf('seen'), confirmed, lists: draft.seenLists, repeated: draft.repeated }),
    places: placesOf(draft.tables, names),
    cellProblems: [...forms.map(([, read]) => read.cellProblems), ...draft.cellProblems].flat(),
    formulaProblems: [...computed.map(({ formulaProblems }) => formulaProblems), ...draft.formulaProblems]
      .flat()
      // A copy has values where the formula would count a register that it does not have.
      .filter(({ code, expected }) => code !== 'overwritten' || !namesAny(expected, leftOut)),
    unreadFormulas: draft.unreadFormulas,
    structureProblems: [
      ...draft.structureProblems,
      ...forms.flatMap(([, read]) => read.structureProblems),
      ...computed.flatMap(({ structureProblems }) => structureProblems),
    ]
      .filter((problem) => !isBroughtByUpgrade(problem, draft.formulas.former))
      .filter(({ code, source }) => code !== 'missingTable' || !leftOut.has(source)),
    validationProblems: validationProblems(descriptions, draft.tables, names),
    mergeProblems: mergeProblems(descriptions, draft.tables),
    strayRows: strayRows(descriptions, draft.tables),
    cellCount: forms.reduce((sum, [, read]) => sum + read.cellCount, draft.cellCount),
    sent,
    snapshot,
  };
};

export const parseWorkbook = (snapshot: WorkbookSnapshot, former: TemplateDifference | null = null): ParsedWorkbook =>
  finish(parseInSlices(snapshot, former));
