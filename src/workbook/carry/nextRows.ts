/** The rows of one list of a plan as the plan of a later year begins with them. */
import type { RegisterScope, YearMove } from './fate';
import type { ColumnFate, Leaving, NextYearRows } from './fate';
import { laterDay } from './laterDay';
import type { TableDescription } from '../describe';
import type { PlanRecord, PlanValue } from '../plan';
import { dataColumns, givenRows, identityColumn } from '../planParts';

/** A target in the year that is over, and what the new year sets beside it. Points of a share, a level, a number. */
export interface YearResult {
  /** `null`: not known, or not one value. */
  readonly value: number | null;
  /** What it can be, where that is known. */
  readonly bounds: { readonly lowest: number; readonly highest: number } | null;
  /** Yes (1) or no (0) has no cell for last year. */
  readonly isAnswer: boolean;
  /** The national milestone ahead, in points, where the target can be compared with it. */
  readonly national: { readonly year: number; readonly value: number } | null;
}

export interface CarriedRow {
  /** Its position in the older plan. */
  readonly before: number;
  readonly old: PlanRecord;
  readonly row: PlanRecord;
}

export interface LeftRow {
  readonly old: PlanRecord;
  readonly leaving: Exclude<Leaving, { readonly why: 'unknown' }>;
}

export interface NextRows {
  readonly rows: readonly CarriedRow[];
  readonly left: readonly LeftRow[];
  /** Rows of a form by age that no row of the new year takes up. */
  readonly outgrown: readonly PlanRecord[];
  /** Positions of people of whom nobody can tell whether they stay. */
  readonly unsure: readonly number[];
}

export interface Carrying {
  readonly move: YearMove;
  readonly scope: RegisterScope;
  readonly results: readonly YearResult[];
}

/** Throws where a description does not say what becomes of its cells. */
export const fatesOf = (table: TableDescription): NextYearRows => {
  if (table.nextYear === undefined)
    throw new Error(`${table.id} does not say what becomes of its rows in a later year.`);
  return table.nextYear;
};

export const fateOf = (table: TableDescription, key: string): ColumnFate => {
  const fate = fatesOf(table).columns[key];
  if (fate === undefined) throw new Error(`${table.id}.${key}: no word of what becomes of it in a later year.`);
  return fate;
};

/** Input columns with what becomes of each. */
export const fatedColumns = (table: TableDescription) =>
  dataColumns(table).flatMap(([key, column]) =>
    column.role === 'input' ? [{ key, column, fate: fateOf(table, key) }] : [],
  );

interface Sources {
  readonly own: PlanRecord;
  /** The row of those who were born in the same year. */
  readonly sameBirth: PlanRecord | undefined;
  readonly isFinished: boolean;
  readonly result: number | null;
}

const valueOf = (key: string, fate: ColumnFate, { own, sameBirth, isFinished, result }: Sources, move: YearMove) => {
  const value: PlanValue = own[key] ?? null;
  if (typeof fate === 'object') {
    if ('restartsAs' in fate) return isFinished ? fate.restartsAs : value;
    return move.to - move.from === 1 ? (own[fate.lastYearsOf] ?? null) : null;
  }
  switch (fate) {
    case 'kept':
    case 'reviewed':
    case 'aim':
      return value;
    case 'emptied':
    case 'asked':
      return null;
    case 'laterDay':
      return typeof value === 'string' ? laterDay(value, move.to - move.from) : value;
    case 'byAge':
      return sameBirth?.[key] ?? null;
    case 'result':
      return move.to - move.from === 1 ? result : null;
  }
};

const nextRow = (table: TableDescription, sources: Sources, move: YearMove): PlanRecord =>
  Object.fromEntries(
    dataColumns(table).map(([key, column]) => [
      key,
      column.role === 'fixed' ? (sources.own[key] ?? null) : valueOf(key, fateOf(table, key), sources, move),
    ]),
  );

const isBlank = (table: TableDescription, row: PlanRecord): boolean =>
  dataColumns(table).every(([key, column]) => column.role === 'fixed' || (row[key] ?? null) === null);

const isByAge = (table: TableDescription): boolean => fatedColumns(table).some(({ fate }) => fate === 'byAge');

/** Rows that the form fixes: their order is the form's, and nobody leaves but by age. */
const fixedRows = (table: TableDescription, old: readonly PlanRecord[], { move }: Carrying): NextRows => {
  const identity = identityColumn(table) ?? '';
  const byIdentity = new Map(old.map((row) => [row[identity], row] as const));
  const years = move.to - move.from;
  const given = givenRows(table);
  const ages = new Set(given.map((row) => row[identity]));
  const rows = given.map((row, index): CarriedRow => {
    const age = row[identity];
    const sameBirth = typeof age === 'number' ? byIdentity.get(age - years) : undefined;
    const own = byIdentity.get(row[identity] ?? null) ?? row;
    const sources = { own, sameBirth, isFinished: false, result: null };
    return { before: index, old: own, row: nextRow(table, sources, move) };
  });
  const outgrown = isByAge(table)
    ? old.filter((row) => {
        const age = row[identity];
        return typeof age === 'number' && !ages.has(age + years) && !isBlank(table, row);
      })
    : [];
  return { rows, left: [], outgrown, unsure: [] };
};

const lastYearsValue = (result: YearResult | undefined): number | null =>
  result === undefined || result.isAnswer ? null : result.value;

/** `results`: by row of the list, for the list whose columns take them. */
export function* nextRows(
  table: TableDescription,
  old: readonly PlanRecord[],
  carrying: Carrying,
): Generator<undefined, NextRows> {
  if (!table.grows) return fixedRows(table, old, carrying);
  const { move, scope, results } = carrying;
  const { leaving, isFinished } = fatesOf(table);
  const rows: CarriedRow[] = [];
  const left: LeftRow[] = [];
  const unsure: number[] = [];
  for (const [before, own] of old.entries()) {
    yield;
    const reason = leaving?.(own, scope) ?? null;
    if (reason !== null && reason.why !== 'unknown') {
      left.push({ old: own, leaving: reason });
      continue;
    }
    const finished = isFinished?.(own) ?? false;
    const sources = { own, sameBirth: undefined, isFinished: finished, result: lastYearsValue(results[before]) };
    const row = nextRow(table, sources, move);
    if (isBlank(table, row)) continue;
    if (reason !== null) unsure.push(rows.length);
    rows.push({ before, old: own, row });
  }
  return { rows, left, outgrown: [], unsure };
}
