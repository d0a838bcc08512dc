/** Rows of a table that count: those with a name. */
import { column, isFilled } from '../formula/expr';
import type { Expr } from '../formula/expr';

/** Rows of a table that have a name: a row without one belongs to nothing and is not counted. */
export interface NamedRows {
  readonly table: string;
  readonly nameColumn: string;
}

export const isNamed = ({ table, nameColumn }: NamedRows): Expr => isFilled(column(table, nameColumn));
