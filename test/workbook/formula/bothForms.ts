/** What the tests of native twins share: the plan's tables, and the check that both forms give the same. */
import fc from 'fast-check';
import type { Expr } from '../../../src/workbook/formula/expr';
import { evaluate } from '../../../src/workbook/formula/evaluate';
import type { CellContent, Environment } from '../../../src/workbook/formula/evaluate';
import { congDanHocTap } from '../../../src/workbook/sheets/congDanHocTap';
import { donViHocTap } from '../../../src/workbook/sheets/donViHocTap';
import { phoCap } from '../../../src/workbook/sheets/phoCap';
import { xoaMuChu } from '../../../src/workbook/sheets/xoaMuChu';
import { STEPS } from '../../../src/workbook/looks';
import type { Column } from '../../../src/workbook/describe';
import { environmentOf } from './tableEnvironment';
import type { TestTable } from './tableEnvironment';

const DESCRIPTIONS = [xoaMuChu.table, phoCap.table, congDanHocTap.table, donViHocTap.table];

export const headersOf = (id: string): Readonly<Record<string, string>> => {
  const description = DESCRIPTIONS.find((table) => table.id === id);
  const columns: Readonly<Record<string, { readonly header: string }>> = description?.columns ?? {};
  return Object.fromEntries(Object.entries(columns).map(([key, { header }]) => [key, header]));
};

/** The sheet's steps of calculation, worked out as its formulas do. */
const withSteps = (id: string, headers: TestTable['headers'], rows: TestTable['rows']): TestTable['rows'] => {
  const columns: Readonly<Record<string, Column>> = DESCRIPTIONS.find((table) => table.id === id)?.columns ?? {};
  return Object.entries(columns).reduce((known, [key, column]) => {
    if (column.role !== 'computed' || column.band !== STEPS || typeof column.formula === 'function') return known;
    const { formula } = column;
    return known.map((row, index) => {
      const environment = environmentOf({ tables: { [id]: { headers, rows: known } }, own: [id, index] });
      return { ...row, [key]: evaluate(formula, environment, 'native') };
    });
  }, rows);
};

export const tableOf = (id: string, rows: TestTable['rows']): TestTable => {
  const headers = headersOf(id);
  return { headers, rows: withSteps(id, headers, rows) };
};

/** The formula gives the expected value in both forms; both are said when one is wrong. */
export const expectBoth = (expr: Expr, environment: Environment, expected: CellContent) => {
  const results = { custom: evaluate(expr, environment, 'custom'), native: evaluate(expr, environment, 'native') };
  expect(results).toEqual({ custom: expected, native: expected });
};

export const shown = (value: number | null | undefined): CellContent => value ?? '';

export const people = fc.integer({ min: 0, max: 60 });
export const orBlank = <T>(arbitrary: fc.Arbitrary<T>, freq = 12) => fc.option(arbitrary, { freq });
