/** Sides of a comparison: a column of the row, a sum of columns, an aggregate over a list, a field, a constant. */
import type { CellPlace } from '../../workbook/parsed';
import type { AnyRow, ListKey, NumberColumn, PlanRow } from './lists';
import type { ColumnRef } from './rule';
import type { RuleContext } from './ruleContext';

/** A value, or `null` while something it needs is blank. */
export type Figure = number | null;

/**
 * What a missing value on a side means. 'skip': nothing is compared; 'cannotTell': nothing is compared, and the report
 * says so; 'zero': a blank counts as 0 (only where the form says so).
 */
export type Missing = 'skip' | 'cannotTell' | 'zero';

/** A side that differs from row to row. */
export interface RowOperand {
  readonly columns: readonly string[];
  value(row: AnyRow, missing: Missing): Figure;
  /** How the side is called in a message, from the headers of the sheet. */
  name(context: RuleContext, list: ListKey): string;
}

/** A side that is one figure of the plan. */
export interface PlanOperand {
  readonly columns: readonly ColumnRef[];
  value(context: RuleContext, missing: Missing): Figure;
  places(context: RuleContext): readonly (CellPlace | undefined)[];
}

const numberIn = (row: AnyRow, column: string): Figure => {
  const value = row[column];
  return typeof value === 'number' ? value : null;
};

const oneColumn = (column: string): RowOperand => ({
  columns: [column],
  value: (row, missing) => numberIn(row, column) ?? (missing === 'zero' ? 0 : null),
  name: (context, list) => `“${context.header(list, column)}”`,
});

interface ColumnSum {
  readonly plus: readonly string[];
  readonly minus?: readonly string[];
}

const columnSum = ({ plus, minus = [] }: ColumnSum): RowOperand => ({
  columns: [...plus, ...minus],
  value: (row, missing) => {
    let sum = 0;
    for (const column of plus) {
      const value = numberIn(row, column);
      if (value === null && missing !== 'zero') return null;
      sum += value ?? 0;
    }
    for (const column of minus) {
      const value = numberIn(row, column);
      if (value === null && missing !== 'zero') return null;
      sum -= value ?? 0;
    }
    return sum;
  },
  name: (context, list) => {
    const quoted = (column: string): string => `“${context.header(list, column)}”`;
    return [plus.map(quoted).join(' + '), ...minus.map(quoted)].join(' − ');
  },
});

const theConstant = (value: number): RowOperand => ({ columns: [], value: () => value, name: () => String(value) });

/** As rules write a side: a column, `{ plus, minus }` or a number. */
export type RowSide<L extends ListKey> =
  NumberColumn<L> | { readonly plus: readonly NumberColumn<L>[]; readonly minus?: readonly NumberColumn<L>[] } | number;

export const rowOperand = <L extends ListKey>(side: RowSide<L>): RowOperand => {
  if (typeof side === 'number') return theConstant(side);
  return typeof side === 'string' ? oneColumn(side) : columnSum(side);
};

/** Sum of a column over all rows of a list (or those of `where`). No row at all is a missing value. */
export const total = <L extends ListKey>(
  list: L,
  column: NumberColumn<L>,
  where: (row: PlanRow<L>) => boolean = () => true,
): PlanOperand => ({
  columns: [{ list, column }],
  value: (context, missing) => {
    const rows = context.rows(list).filter(where);
    let sum = 0;
    for (const row of rows) {
      const value = numberIn(row, column);
      if (value === null && missing !== 'zero') return null;
      sum += value ?? 0;
    }
    return rows.length === 0 ? null : sum;
  },
  places: (context) => [context.columnTop(list, column)],
});

/** A field of the form "Thông tin", by its key in the plan and its defined name. */
export const field = (key: string, name: string): PlanOperand => ({
  columns: [],
  value: (context, missing) => numberIn(context.info, key) ?? (missing === 'zero' ? 0 : null),
  places: (context) => [context.field(name)],
});
