/** The cells of a table's data rows, as constants and formulas. */
import type { RawCell } from '../cellType';
import { modeIn } from '../formula/print';
import type { FunctionUse } from '../formula/print';
import type { TableLayout } from '../layout';
import type { PlanRecord } from '../plan';
import { dataColumns } from '../planParts';
import { mapInSteps } from '../steps';
import type { TemplateCell } from '../templateModel';
import { rowFormula, structuredRowFormula } from './rowFormulas';
import type { SameRow } from './rowFormulas';

/** Values of a table's cells by data row and column key; computed columns where they were worked out. */
export type ComputedValue = (table: string, row: number, key: string) => RawCell;

/** The typed cells of a row by column key, as they are written. */
export const typedCells = (
  { description }: Pick<TableLayout, 'description'>,
  row: PlanRecord | undefined,
): Readonly<Record<string, RawCell>> => {
  const raw: Record<string, RawCell> = {};
  for (const [key, column] of dataColumns(description)) raw[key] = column.type.write(row?.[key] ?? null, raw);
  return raw;
};

export const positionsOf = (keys: readonly string[]): { position(key: string): number | undefined } => {
  const byKey = new Map(keys.map((key, index) => [key, index] as const));
  return { position: (key) => byKey.get(key) };
};

/** A formula with its value, where it was worked out. */
export const formulaCell = (formula: string, value: RawCell | undefined): TemplateCell =>
  value === undefined ? { formula } : { formula, value };

type CellOf = (row: number, raw: Readonly<Record<string, RawCell>>) => TemplateCell;

export interface FormulaForm {
  readonly use: FunctionUse;
  readonly sameRow: SameRow;
}

const columnCells = (
  layout: TableLayout,
  key: string,
  { use, sameRow }: FormulaForm,
  valueOf: ComputedValue | undefined,
): CellOf => {
  const column = layout.description.columns[key];
  if (column === undefined || column.role !== 'computed') return (_row, raw) => raw[key] ?? '';
  const mode = modeIn(column.form, use);
  const formula =
    sameRow === 'structured' && layout.description.standsIn !== 'range'
      ? structuredRowFormula(layout.description, column, mode)
      : rowFormula(layout.description, column, positionsOf(layout.keys), mode);
  return (row) => {
    const printed = formula(row, layout.firstRow + row);
    return printed === null ? '' : formulaCell(printed, valueOf?.(layout.description.id, row, key));
  };
};

export function* dataCells(
  layout: TableLayout,
  rows: readonly Readonly<Record<string, RawCell>>[],
  form: FormulaForm,
  valueOf: ComputedValue | undefined,
): Generator<undefined, readonly (readonly TemplateCell[])[]> {
  const columns = layout.keys.map((key) => columnCells(layout, key, form, valueOf));
  return yield* mapInSteps(rows, (raw, row) => columns.map((cellOf) => cellOf(row, raw)));
}
