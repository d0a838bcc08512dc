/** Tables of persons, which no copy has; what their formulas gave stands in it as values. */
import { PLAN_TABLES } from '../planParts';
import type { SentStamp } from './sentStamp';

/** Lists whose rows are persons. */
export const REGISTERS = PLAN_TABLES.filter(({ persons }) => persons !== undefined);

/** Excel names of the tables that the copy was made without; none for a workbook that is no copy. */
export const leftOutOf = (stamp: SentStamp | null): ReadonlySet<string> =>
  new Set((stamp?.registers ?? []).flatMap(({ list }) => PLAN_TABLES.find(({ json }) => json === list)?.id ?? []));

/** Does the text of a formula name one of the tables? */
export const namesAny = (formula: string, tables: ReadonlySet<string>): boolean =>
  [...tables].some((table) => formula.includes(table) && new RegExp(`(?<![\\w.])${table}(?![\\w.])`).test(formula));
