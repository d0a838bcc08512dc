/** Custom functions stand where nothing depends on them: no verdict, total or document figure waits for one. */
import type { CellForm, SummaryLine, TableDescription } from '../../src/workbook/describe';
import type { Expr } from '../../src/workbook/formula/expr';
import { toNative } from '../../src/workbook/formula/twins';
import { FUNCTIONS } from '../../src/workbook/functionSet';
import { newPlan } from '../../src/workbook/newPlan';
import type { Plan } from '../../src/workbook/plan';
import { buildTemplate } from '../../src/workbook/template';
import { exprOf } from '../../src/workbook/template/rowFormulas';
import { givenRows } from '../../src/workbook/planParts';
import { SHEETS, tableById, TABLES } from '../../src/workbook/workbook';

const partsOf = (expr: Expr): readonly Expr[] => {
  switch (expr.kind) {
    case 'binary':
      return [expr.left, expr.right];
    case 'call':
    case 'custom':
      return expr.args;
    default:
      return [];
  }
};
const all = (expr: Expr): readonly Expr[] => [expr, ...partsOf(expr).flatMap(all)];

const formOf = (table: TableDescription, key: string): CellForm => {
  const column = table.columns[key];
  return column?.role === 'computed' ? column.form : 'native';
};

/** What a reference to a cell of the formula's own row is answered by: a row of the table, or a line above it. */
interface OwnRow {
  readonly table: TableDescription;
  readonly form: (key: string) => CellForm;
}

const inRowOf = (table: TableDescription): OwnRow => ({ table, form: (key) => formOf(table, key) });
const inLine = (table: TableDescription, { forms }: SummaryLine): OwnRow => ({
  table,
  form: (key) => forms?.[key] ?? 'native',
});

/** Columns that a formula asks for which may hold a custom function. `own`: where it stands, if among columns. */
const shaky = (expr: Expr, own: OwnRow | undefined): readonly string[] =>
  all(toNative(expr, FUNCTIONS.twins)).flatMap((part) => {
    const keysOf = ({ table, form }: OwnRow, keys: readonly string[]) =>
      keys.filter((key) => form(key) !== 'native').map((key) => `${table.id}.${key}`);
    if (part.kind === 'column') return keysOf(inRowOf(tableById(part.table).table), [part.column]);
    if (part.kind === 'table') {
      const { table } = tableById(part.table);
      return keysOf(inRowOf(table), Object.keys(table.columns));
    }
    if (own === undefined) return [];
    if (part.kind === 'cell') return keysOf(own, [part.column]);
    if (part.kind !== 'cells') return [];
    const keys = Object.keys(own.table.columns);
    return keysOf(own, keys.slice(keys.indexOf(part.from), keys.indexOf(part.to) + 1));
  });

test.each(TABLES.map(({ table }) => [table.id, table] as const))(
  '%s: no formula asks for a cell that may hold a custom function',
  (_id, table) => {
    const rows = Math.max(1, givenRows(table).length);
    const exprs = Object.values(table.columns).flatMap((column) =>
      column.role === 'computed'
        ? Array.from({ length: rows }, (_row, row) => exprOf(column, row)).filter((expr) => expr !== null)
        : [],
    );
    expect(exprs.flatMap((expr) => shaky(expr, inRowOf(table)))).toEqual([]);
    const inLines = (table.summary ?? []).flatMap((line) =>
      Object.values(line.cells).flatMap((expr) => shaky(expr, inLine(table, line))),
    );
    expect(inLines).toEqual([]);
  },
);

test('no cell of a form asks for one', () => {
  const fields = SHEETS.flatMap(({ form }) => Object.values(form?.fields ?? {}));
  const exprs = fields.flatMap((field) => (field.role === 'computed' ? [field.formula] : []));
  expect(exprs.length).toBeGreaterThan(0);
  expect(exprs.flatMap((expr) => shaky(expr, undefined))).toEqual([]);
});

/** Cells with a custom function, by sheet. */
const customCells = (plan: Plan, formulas: 'custom' | 'native'): Readonly<Record<string, number>> =>
  Object.fromEntries(
    buildTemplate(plan, { formulas }).sheets.flatMap(({ id, blocks }) => {
      const cells = blocks.flatMap((block) => block.cells.flat());
      const count = cells.filter((cell) => typeof cell === 'object' && cell.formula.includes('XHHT.')).length;
      return count === 0 ? [] : [[id, count]];
    }),
  );

/** Two rates for each of five bands of ages, and the level; the number of learning citizens. */
const HEADLINES = { xoaMuChu: 11, congDanHocTap: 1 };

describe('custom functions stand', () => {
  const plan = newPlan({ year: 2026 });
  const wanting = (functionCells: Plan['info']['functionCells']): Plan => ({
    ...plan,
    info: { ...plan.info, functionCells },
  });

  test('nowhere in a file', () => expect(customCells(wanting('display'), 'native')).toEqual({}));

  test('in the headlines of literacy and of learning citizens, where nothing else is chosen', () => {
    expect(plan.info.functionCells).toBe('headline');
    expect(customCells(plan, 'custom')).toEqual(HEADLINES);
    expect(customCells(wanting(null), 'custom')).toEqual(HEADLINES);
  });

  test('in more cells that only show something, where the commune chose so, and in no chain to a verdict', () => {
    const chosen = customCells(wanting('display'), 'custom');
    expect(Object.keys(chosen)).toEqual(expect.arrayContaining(['thon', 'xoaMuChu', 'phoCap', 'coSoGiaoDuc']));
    expect(Object.keys(chosen)).not.toEqual(expect.arrayContaining(['soLieu']));
    expect(chosen['tongQuan']).toBeUndefined();
  });
});
