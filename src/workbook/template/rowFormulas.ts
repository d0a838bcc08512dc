/** Formulas of a table's columns, printed once, when they are first asked for, and then filled in row by row. */
import { columnLetters } from '../a1';
import type { ComputedColumn, ComputedField, TableDescription } from '../describe';
import type { Expr } from '../formula/expr';
import { columnName, printFormula } from '../formula/print';
import type { FormulaLayout, FormulaMode, References } from '../formula/print';
import { headerOf, REFERENCES } from '../workbook';

/** Stands for the row number in a formula that is printed for every row at once; no formula of ours holds it. */
const ROW_MARK = '\u0001';

/** Positions of a table's columns: of the template, or as they were found in somebody's workbook. */
export interface ColumnPositions {
  /** Sheet column, zero-based; undefined for a column that is not there. */
  position(key: string): number | undefined;
}

const formulaLayout = (
  table: TableDescription,
  columns: ColumnPositions,
  rowText: string,
  references: References,
): FormulaLayout => ({
  cellAddress: (key) => {
    const position = columns.position(key);
    if (position === undefined && table.columns[key] === undefined)
      throw new Error(`Table ${table.id} has no column "${key}".`);
    return position === undefined ? '#REF!' : `${columnLetters(position)}${rowText}`;
  },
  references,
});

/**
 * How a formula names cells of its own row. `a1` (B7) is what Excel is given while it runs. `structured`
 * (tblThon[[#This Row],[Dân số]]) holds for any row: in a file a cell must read like its column's formula, by which Excel
 * fills rows that are added later, or it is marked as inconsistent.
 */
export type SameRow = 'a1' | 'structured';

const structuredLayouts = new WeakMap<TableDescription, FormulaLayout>();

const structuredLayout = (table: TableDescription): FormulaLayout => {
  const known = structuredLayouts.get(table);
  if (known !== undefined) return known;
  const layout = newStructuredLayout(table);
  structuredLayouts.set(table, layout);
  return layout;
};

const newStructuredLayout = (table: TableDescription): FormulaLayout => {
  const cells = new Map<string, string>();
  const cellOf = (key: string): string => {
    const known = cells.get(key) ?? `${table.id}[[#This Row],${headed(key)}]`;
    cells.set(key, known);
    return known;
  };
  const headed = (key: string): string => `[${columnName(headerOf(table.id, key))}]`;
  return {
    cellAddress: cellOf,
    cellsAddress: (from, to) => `${table.id}[[#This Row],${headed(from)}:${headed(to)}]`,
    references: REFERENCES,
  };
};

/** A cell that is 'native' has the same formula in every workbook. */
export const modeOf = (column: ComputedColumn, mode: FormulaMode): FormulaMode =>
  column.form === 'native' ? 'native' : mode;

export const exprOf = (column: ComputedColumn, row: number): Expr | null =>
  typeof column.formula === 'function' ? column.formula(row) : column.formula;

/**
 * Formula of a column by data row (from 0) and the sheet row it stands in (zero-based); `null` for none. Lists are named as
 * those of the template of today where nothing else is said.
 */
export type RowFormula = (row: number, sheetRow: number) => string | null;

export const rowFormula = (
  table: TableDescription,
  column: ComputedColumn,
  columns: ColumnPositions,
  mode: FormulaMode,
  references: References = REFERENCES,
): RowFormula => {
  const layout = formulaLayout(table, columns, ROW_MARK, references);
  const printed = (expr: Expr | null): string | null =>
    expr === null ? null : printFormula(expr, layout, modeOf(column, mode));
  const filled = (text: string | null, sheetRow: number): string | null =>
    text === null ? null : text.replaceAll(ROW_MARK, String(sheetRow + 1));
  if (typeof column.formula === 'function') return (row, sheetRow) => filled(printed(exprOf(column, row)), sheetRow);
  const { formula } = column;
  let shared: string | null = null;
  return (_row, sheetRow) => filled((shared ??= printed(formula)), sheetRow);
};

/** These texts depend on the descriptions alone, and the longest take a while to print. */
const columnFormulas: Readonly<Record<FormulaMode, WeakMap<ComputedColumn, string>>> = {
  custom: new WeakMap(),
  native: new WeakMap(),
};

/** Formula of a column for any row of its table; `null` where the rows have different ones. */
export const columnFormula = (table: TableDescription, column: ComputedColumn, mode: FormulaMode): string | null => {
  if (typeof column.formula === 'function') return null;
  const known = columnFormulas[mode].get(column);
  if (known !== undefined) return known;
  const printed = printFormula(column.formula, structuredLayout(table), modeOf(column, mode));
  columnFormulas[mode].set(column, printed);
  return printed;
};

/** The same as `rowFormula` in the structured form. */
export const structuredRowFormula = (
  table: TableDescription,
  column: ComputedColumn,
  mode: FormulaMode,
): RowFormula => {
  if (typeof column.formula !== 'function') return () => columnFormula(table, column, mode);
  return (row) => {
    const expr = exprOf(column, row);
    return expr === null ? null : printFormula(expr, structuredLayout(table), modeOf(column, mode));
  };
};

/** A formula outside the table's rows (a summary line), in a sheet row of its own. */
export const lineFormula = (
  table: TableDescription,
  expr: Expr,
  columns: ColumnPositions,
  sheetRow: number,
  mode: FormulaMode,
  references: References = REFERENCES,
): string => printFormula(expr, formulaLayout(table, columns, String(sheetRow + 1), references), mode);

/** Formula of a form's cell, of built-in functions: it names columns and cells of the workbook, and none of a row of its own. */
export const fieldFormula = ({ formula }: ComputedField, references: References = REFERENCES): string =>
  printFormula(formula, { cellAddress: () => '#REF!', references }, 'native');
