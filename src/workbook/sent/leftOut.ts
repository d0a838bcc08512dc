/** Tables that no copy has: those of persons, whose formulas stand in it as values, and those for the commune's own use. */
import { PLAN_TABLES } from '../planParts';
import type { SentStamp } from './sentStamp';

/** Lists whose rows are persons. */
export const REGISTERS = PLAN_TABLES.filter(({ persons }) => persons !== undefined);

/** Lists that serve the commune alone. */
export const OF_OWN_USE = PLAN_TABLES.filter(({ ownUse }) => ownUse === true);

/** Excel names of all tables that a copy is made without. */
export const LEFT_OUT: ReadonlySet<string> = new Set([...REGISTERS, ...OF_OWN_USE].map(({ id }) => id));

/** Excel names of the tables that the copy was made without; none for a workbook that is no copy. */
export const leftOutOf = (stamp: SentStamp | null): ReadonlySet<string> =>
  new Set(
    stamp === null
      ? []
      : [
          ...stamp.registers.flatMap(({ list }) => PLAN_TABLES.find(({ json }) => json === list)?.id ?? []),
          ...OF_OWN_USE.map(({ id }) => id),
        ],
  );

/** Does the text of a formula name one of the tables? */
export const namesAny = (formula: string, tables: ReadonlySet<string>): boolean =>
  [...tables].some((table) => formula.includes(table) && new RegExp(`(?<![\\w.])${table}(?![\\w.])`).test(formula));
