/** The older plans of a merger: whose they are, and the hamlets that they name. */
import { nameKey } from '../../vietnamese/nameKey';
import type { TableDescription } from '../describe';
import type { Plan, PlanRecord, PlanValue } from '../plan';
import { listOf, PLAN_TABLES } from '../planParts';
import { HAMLETS } from '../sheets/thon';

export interface MergeSource {
  /** What messages and the mapping call it; no two sources have the same. */
  readonly label: string;
  readonly code: string | null;
  readonly plan: Plan;
}

export interface OldHamlet {
  readonly name: string;
  readonly key: string;
  /** Stands in the list of hamlets, and not in a register alone. */
  readonly listed: boolean;
}

/** Column of a table that names a hamlet. */
export const hamletColumn = ({ merging }: TableDescription): string | undefined =>
  merging.rows === 'derived' ? undefined : Object.entries(merging.columns).find(([, how]) => how === 'hamlet')?.[0];

export const isHamletList = ({ id }: TableDescription): boolean => id === HAMLETS.table;

/** Values by which rows of two plans are the same: names whatever their capitals and tones' places. */
export const comparable = (value: PlanValue): string =>
  typeof value === 'string' ? nameKey(value) : String(value ?? '');

export const holdsAnything = (row: PlanRecord): boolean => Object.values(row).some((value) => value !== null);

export const textIn = (row: PlanRecord, column: string): string | null => {
  const value = row[column] ?? null;
  return typeof value === 'string' && value !== '' ? value : null;
};

/** Tables that name hamlets, their own list first. */
export const HAMLET_TABLES: readonly (readonly [table: TableDescription, column: string])[] = PLAN_TABLES.flatMap(
  (table) => {
    const column = hamletColumn(table);
    return column === undefined ? [] : [[table, column] as const];
  },
).sort(([a], [b]) => Number(isHamletList(b)) - Number(isHamletList(a)));

/** Every hamlet that a plan names, in the order of its list; each once. */
export const hamletsOf = (plan: Plan): readonly OldHamlet[] => {
  const found = new Map<string, OldHamlet>();
  for (const [table, column] of HAMLET_TABLES) {
    for (const row of listOf(plan, table)) {
      const name = textIn(row, column);
      if (name === null) continue;
      const key = nameKey(name);
      if (!found.has(key)) found.set(key, { name, key, listed: isHamletList(table) });
    }
  }
  return [...found.values()];
};

export interface GivenPlan {
  readonly plan: Plan;
  /** What it is called where it does not say whose it is. */
  readonly otherwise: string;
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** In an order of their own, so that a merger is the same however its files are given. */
export const sourcesOf = (given: readonly GivenPlan[]): readonly MergeSource[] => {
  const named = given.map(({ plan, otherwise }) => ({
    plan,
    name: plan.info.commune ?? otherwise,
    code: plan.info.code,
  }));
  const count = (key: string): number => named.filter(({ name }) => nameKey(name) === key).length;
  return named
    .map(({ plan, name, code }) => ({
      // Two communes of one name: the code tells them apart.
      label: count(nameKey(name)) > 1 && code !== null ? `${name} (${code})` : name,
      code,
      plan,
    }))
    .sort((a, b) => order(nameKey(a.label), nameKey(b.label)));
};
