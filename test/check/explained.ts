/** Every cell of a plan that was made of older ones, held against what its sheet says becomes of it, and against what is told. */
import type { TargetResult } from '../../src/check/report';
import { laterDay } from '../../src/workbook/carry/laterDay';
import type { ColumnFate } from '../../src/workbook/carry/fate';
import type { CarryLine } from '../../src/workbook/carry/line';
import type { FormDescription, TableDescription } from '../../src/workbook/describe';
import type { AddsWhileSame, MatchedColumn } from '../../src/workbook/merging';
import type { Merger } from '../../src/workbook/merge/mergePlans';
import type { MergeLine } from '../../src/workbook/merge/mergeLine';
import { isAddsWhileSame } from '../../src/workbook/merge/combine';
import { comparable, hamletColumn, holdsAnything } from '../../src/workbook/merge/source';
import type { Plan, PlanRecord, PlanValue } from '../../src/workbook/plan';
import { dataColumns, dataFields, formOf, listOf, PLAN_FORMS, PLAN_TABLES } from '../../src/workbook/planParts';

/** A cell that is not what its sheet says, or that went without a word. */
type Unexplained = string;

const isFilled = (value: PlanValue | undefined): boolean => (value ?? null) !== null;

const sameRow = (table: TableDescription, old: PlanRecord, now: PlanRecord): boolean =>
  dataColumns(table).every(([key, { role }]) => {
    const fate = role === 'input' ? table.nextYear?.columns[key] : 'kept';
    return (fate !== 'kept' && fate !== 'reviewed' && fate !== 'aim') || (old[key] ?? null) === (now[key] ?? null);
  });

interface Year {
  readonly old: Plan;
  readonly next: Plan;
  readonly lines: readonly CarryLine[];
  readonly targets: readonly TargetResult[];
}

const linesOf = ({ lines }: Year, { id }: TableDescription): readonly CarryLine[] =>
  lines.filter(({ at }) => at !== null && 'table' in at && at.table === id);

/** Rows of the new list with the old ones that they are; the old ones that are in none. */
const matched = (table: TableDescription, old: readonly PlanRecord[], now: readonly PlanRecord[]) => {
  const pairs: { readonly index: number; readonly now: PlanRecord }[] = [];
  const gone: PlanRecord[] = [];
  old.forEach((row, index) => {
    const next = now[pairs.length];
    if (next !== undefined && (!table.grows || sameRow(table, row, next))) pairs.push({ index, now: next });
    else gone.push(row);
  });
  return { pairs, gone };
};

const expectedOf = (
  fate: ColumnFate,
  key: string,
  own: PlanRecord,
  younger: PlanRecord | undefined,
  isDone: boolean,
) => {
  const value = own[key] ?? null;
  if (typeof fate === 'object') {
    if ('lastYearsOf' in fate) return own[fate.lastYearsOf] ?? null;
    return isDone ? fate.restartsAs : value;
  }
  if (fate === 'emptied' || fate === 'asked') return null;
  if (fate === 'laterDay') return typeof value === 'string' ? laterDay(value, 1) : value;
  return fate === 'byAge' ? (younger?.[key] ?? null) : value;
};

const isOneValue = ({ actual, bounds, kind }: TargetResult): boolean =>
  actual !== null && bounds !== null && bounds.lowest === bounds.highest && kind !== 'yesNo';

const unexplainedRows = (table: TableDescription, year: Year): readonly Unexplained[] => {
  const [old, now] = [listOf(year.old, table), listOf(year.next, table)];
  const told = linesOf(year, table);
  const { pairs, gone } = matched(table, old, now);
  const faults: Unexplained[] = [];
  const say = (what: string): void => void faults.push(`${table.id} ${what}`);
  const named = told.filter(({ what, at }) => what === 'setAside' && at !== null && 'row' in at && at.row === null);
  const leftOut = told.reduce(
    (sum, { reason: { key, values } }) => sum + (key === 'rowsLeftOut' ? Number(values['rows']) : 0),
    0,
  );
  if (table.grows && gone.length !== named.length + leftOut)
    say(`${String(gone.length)} rows gone, ${String(named.length + leftOut)} told`);
  if (pairs.length !== now.length) say(`${String(now.length - pairs.length)} rows from nowhere`);
  let blanked = 0;
  for (const { index, now: row } of pairs) {
    const own = old[index] ?? {};
    const isDone = table.nextYear?.isFinished?.(own) ?? false;
    for (const [key, { role }] of dataColumns(table)) {
      const fate = role === 'input' ? table.nextYear?.columns[key] : 'kept';
      if (fate === undefined) say(`${key} has no fate`);
      else if (fate === 'result') {
        const result = year.targets[index];
        const [value, isTold] = [
          row[key] ?? null,
          told.some(({ at }) => at !== null && 'row' in at && at.row === index && at.column === key),
        ];
        const right =
          result !== undefined && isOneValue(result)
            ? Math.abs(Number(value) - Number(result.actual)) < 1e-4 && value !== null
            : value === null;
        if (!right || !isTold) say(`${key} of row ${String(index)}`);
      } else {
        const expected = expectedOf(fate, key, own, old[index - 1], isDone);
        if ((row[key] ?? null) !== expected) say(`${key} of row ${String(index)}`);
        if ((fate === 'emptied' || fate === 'asked') && isFilled(own[key])) blanked += 1;
      }
    }
  }
  const toldBlank = told.reduce(
    (sum, { what, reason: { key, values } }) =>
      sum +
      ((what === 'emptied' || what === 'asked') && (key === 'emptied' || key === 'asked')
        ? Number(values['cells'])
        : 0),
    0,
  );
  const goneBlank = gone.reduce(
    (sum, own) =>
      sum +
      Object.entries(table.nextYear?.columns ?? {}).filter(
        ([key, fate]) => leftOut === 0 && (fate === 'emptied' || fate === 'asked') && isFilled(own[key]),
      ).length,
    0,
  );
  if (blanked + goneBlank !== toldBlank) say(`${String(blanked + goneBlank)} cells blank, ${String(toldBlank)} told`);
  return faults;
};

const unexplainedFields = (form: FormDescription, { old, next, lines }: Year): readonly Unexplained[] => {
  const [before, after] = [formOf(old, form), formOf(next, form)];
  return dataFields(form).flatMap(([key, { name }]): readonly Unexplained[] => {
    const fate = form.nextYear?.[key];
    const [value, now] = [before[key] ?? null, after[key] ?? null];
    const isTold = lines.some(({ at }) => at !== null && 'field' in at && at.field === name);
    if (fate === 'year') return now === Number(value) + 1 ? [] : [name];
    if (fate === 'kept') return now === value ? [] : [name];
    if (fate === 'reviewed') return now === value && (value === null || isTold) ? [] : [name];
    if (fate === 'emptied' || fate === 'asked') return now === null && (value === null || isTold) ? [] : [name];
    return isTold ? [] : [name];
  });
};

/** Of a plan begun from that of the year before. */
export const unexplainedYear = (year: Year): readonly Unexplained[] => [
  ...PLAN_FORMS.flatMap((form) => unexplainedFields(form, year)),
  ...PLAN_TABLES.flatMap((table) => unexplainedRows(table, year)),
];

interface Merging {
  readonly before: readonly Plan[];
  readonly after: Merger;
  /** Only some hamlets of the one old commune are in the new one. */
  readonly isPart: boolean;
  /** By code of the target; without it those of the year before are blank. */
  readonly lastYear: ReadonlyMap<string, PlanValue> | null;
}

type How = Exclude<MatchedColumn, object> | 'agrees';

/** What the parts come to; `undefined` where somebody has to say. */
const together = (how: How, parts: readonly PlanValue[], isPart: boolean): PlanValue | undefined => {
  const [first = null] = parts;
  const isSame = parts.every((value) => value === first);
  if (how === 'agrees' || how === 'asked' || how === 'same') return isSame ? first : undefined;
  if (how === 'ofOne') return parts.some(isFilled) ? undefined : null;
  if (how === 'joined') return [...new Set(parts.filter(isFilled))].join('; ') || null;
  if (!parts.some(isFilled)) return null;
  return isPart || !parts.every(isFilled) ? undefined : parts.reduce<number>((sum, value) => sum + Number(value), 0);
};

const isToldAt = (lines: readonly MergeLine[], table: string, row: number, column: string): boolean =>
  lines.some(({ at }) => 'table' in at && at.table === table && at.row === row && at.column === column);

const unexplainedMatched = (
  table: TableDescription,
  { before, after, isPart, lastYear }: Merging,
): readonly Unexplained[] => {
  if (table.merging.rows !== 'matched') return [];
  const { columns } = table.merging;
  const hamlet = hamletColumn(table);
  const keys = hamlet === undefined ? Object.keys(columns).filter((key) => columns[key] === 'key') : [hamlet];
  const idOf = (row: PlanRecord): string => keys.map((key) => comparable(row[key] ?? null)).join('\n');
  return listOf(after.plan, table).flatMap((row, index) => {
    const own = before.map((plan) => listOf(plan, table).filter((old) => idOf(old) === idOf(row)));
    const members = own.flatMap((rows) => rows.slice(0, 1));
    return dataColumns(table).flatMap(([key]): readonly Unexplained[] => {
      const how = columns[key];
      const now = row[key] ?? null;
      const at = `${table.id}.${key} of row ${String(index)}`;
      if (how === undefined || how === 'key' || how === 'hamlet')
        return now === (members[0]?.[key] ?? null) ? [] : [at];
      if (how === 'lastYear') {
        const expected = lastYear?.get(String(row[keys[0] ?? ''] ?? '')) ?? null;
        const isTold = isToldAt(after.lines, table.id, index, key);
        return now === (isPart ? null : expected) && (isTold || !members.some((old) => isFilled(old[key]))) ? [] : [at];
      }
      const absent = hamlet === undefined ? own.flatMap((rows) => (rows.length === 0 ? [null] : [])) : [];
      const parts = members.map((old) => old[key] ?? null);
      const isOneFigure =
        !isAddsWhileSame(how) ||
        (absent.length === 0 && how.whileSame.every((by) => new Set(members.map((old) => old[by] ?? null)).size === 1));
      const isNumber = (one: AddsWhileSame): boolean =>
        one.numberWhere.is.includes(String(members[0]?.[one.numberWhere.column] ?? ''));
      const kind = isAddsWhileSame(how) ? (isNumber(how) ? 'adds' : 'same') : how;
      const all = kind === 'adds' ? [...parts, ...absent] : parts;
      const sum = together(kind, all, isPart && hamlet === undefined);
      const expected = isOneFigure || !parts.some(isFilled) ? sum : undefined;
      if (expected === undefined) return now === null && isToldAt(after.lines, table.id, index, key) ? [] : [at];
      return now === expected ? [] : [at];
    });
  });
};

const unexplainedForm = (form: FormDescription, { before, after, isPart }: Merging): readonly Unexplained[] =>
  dataFields(form).flatMap(([key, { name }]): readonly Unexplained[] => {
    const how = form.merging[key];
    const now = formOf(after.plan, form)[key] ?? null;
    const isTold = after.lines.some(({ at }) => 'field' in at && at.field === name);
    if (how === undefined) return [name];
    const expected = together(
      how,
      before.map((plan) => formOf(plan, form)[key] ?? null),
      isPart,
    );
    // What was answered holds, and is told.
    if (isTold)
      return now === null ||
        after.lines.some(({ kind, at }) => kind === 'answered' && 'field' in at && at.field === name)
        ? []
        : [name];
    return now === expected ? [] : [name];
  });

/** Every row that stays is there once, as it was but for its hamlet, or is told to be left. */
const unexplainedKept = (
  table: TableDescription,
  before: readonly Plan[],
  after: readonly Merger[],
): readonly Unexplained[] => {
  if (table.merging.rows !== 'kept') return [];
  const hamlet = hamletColumn(table) ?? '';
  const textOf = (row: PlanRecord): string => JSON.stringify(Object.entries(row).filter(([key]) => key !== hamlet));
  const rowsOf = (plans: readonly Plan[]) =>
    plans
      .flatMap((plan) => listOf(plan, table))
      .filter(holdsAnything)
      .map(textOf);
  const [were, are] = [rowsOf(before), rowsOf(after.map(({ plan }) => plan))];
  const rest = [...were];
  const added = are.filter((row) => {
    const at = rest.indexOf(row);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  // A row without a hamlet belongs to none of the parts, and each of them says so: told by each, it is one.
  const left = Math.max(
    ...after.map(
      ({ lines }) => lines.filter(({ kind, at }) => kind === 'left' && 'table' in at && at.table === table.id).length,
    ),
  );
  return added.length === 0 && rest.length === left
    ? []
    : [`${table.id}: ${String(added.length)} added, ${String(rest.length)} gone, ${String(left)} told`];
};

/** Of plans that became others: one of several, or several of one. */
export const unexplainedMerger = (
  before: readonly Plan[],
  after: readonly Merger[],
  lastYear: Merging['lastYear'],
): readonly Unexplained[] => [
  ...after.flatMap((own) => {
    const merging = { before, after: own, isPart: after.length > 1, lastYear };
    return [
      ...PLAN_FORMS.flatMap((form) => unexplainedForm(form, merging)),
      ...PLAN_TABLES.flatMap((table) => unexplainedMatched(table, merging)),
    ];
  }),
  ...PLAN_TABLES.flatMap((table) => unexplainedKept(table, before, after)),
];
