/** Are the calculated cells of a table still calculated? */
import type { RawCell } from '../cellType';
import { isCellError } from '../cellTypes/rawCell';
import type { ComputedColumn, TableDescription } from '../describe';
import { sameFormula } from '../formula/sameFormula';
import type { FormulaMode } from '../formula/print';
import type { FormulaProblem } from '../parsed';
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { modeOf, rowFormula, structuredRowFormula } from '../template/rowFormulas';
import type { RowFormula } from '../template/rowFormulas';

type Code = FormulaProblem['code'];

export interface FormulaFault {
  readonly code: Code;
  readonly expected: string;
}

/** How a custom function is spelt in a sheet, and in a file. */
const CUSTOM_FUNCTION = /XHHT[._]/i;
/** Rows looked at to see which form a workbook uses. */
const SAMPLE_ROWS = 50;

/** The form that the workbook's formulas have; a workbook without any counts as one without the add-in. */
export const formulaModeOf = (snapshot: WorkbookSnapshot): FormulaMode => {
  const hasCustom = snapshot.tables.some(({ formulas }) =>
    Object.values(formulas).some((texts) => texts.slice(0, SAMPLE_ROWS).some((text) => CUSTOM_FUNCTION.test(text))),
  );
  return hasCustom ? 'custom' : 'native';
};

export interface FormulaColumn {
  readonly key: string;
  readonly position: number;
  readonly texts: readonly string[];
  readonly table: string;
  readonly expected: RowFormula;
  /** The same formula with other names for the cells of its row, or with the other kind of functions. */
  readonly others: readonly RowFormula[];
}

/** The calculated columns whose formulas were read. */
export const formulaColumns = (
  description: TableDescription,
  table: TableSnapshot,
  positions: ReadonlyMap<string, number>,
  mode: FormulaMode,
): readonly FormulaColumn[] => {
  const places = {
    position: (key: string) => {
      const found = positions.get(key);
      return found === undefined ? undefined : table.left + found;
    },
  };
  const formulas = (column: ComputedColumn, own: FormulaMode) => rowFormula(description, column, places, own);
  return Object.entries(description.columns).flatMap(([key, column]) => {
    const position = positions.get(key);
    const texts = position === undefined ? undefined : table.formulas[position];
    if (column.role !== 'computed' || position === undefined || texts === undefined) return [];
    const own = modeOf(column, mode);
    const other = own === 'custom' ? 'native' : 'custom';
    const others = [
      structuredRowFormula(description, column, own),
      formulas(column, other),
      structuredRowFormula(description, column, other),
    ];
    return [{ key, position, texts, table: description.id, expected: formulas(column, own), others }];
  });
};

const isSpeltOtherwise = ({ table, expected, others }: FormulaColumn, text: string, described: number, sheetRow: number): boolean =>
  [expected, ...others].some((formula) => sameFormula(text, formula(described, sheetRow) ?? '', table));

/** `isUsed`: does the row hold anything typed? A formula that is missing from an empty row is no loss. */
export const faultOf = (
  column: FormulaColumn,
  described: number,
  row: number,
  sheetRow: number,
  raw: RawCell,
  isUsed: boolean,
): FormulaFault | undefined => {
  const expected = column.expected(described, sheetRow);
  if (expected === null) return undefined;
  const text = column.texts[row] ?? '';
  if (text === '' || !text.startsWith('=')) {
    if (raw !== '') return { code: 'overwritten', expected };
    return isUsed ? { code: 'missing', expected } : undefined;
  }
  const isOurs = text === expected || column.others.some((other) => text === other(described, sheetRow));
  if (!isOurs && !isSpeltOtherwise(column, text, described, sheetRow)) return { code: 'changed', expected };
  return isCellError(raw) ? { code: 'error', expected } : undefined;
};
