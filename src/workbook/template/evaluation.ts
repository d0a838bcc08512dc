/** Works out every formula of a plan's workbook without Excel. */
import type { RawCell } from '../cellType';
import type { Column, ComputedColumn, SheetDescription, TableDescription } from '../describe';
import { evaluate } from '../formula/evaluate';
import type { CellContent, Environment } from '../formula/evaluate';
import type { Expr } from '../formula/expr';
import type { Value } from '../formula/values';
import type { FormulaMode } from '../formula/print';
import { FUNCTIONS } from '../functionSet';
import type { FunctionSet } from '../functionSet';
import type { Plan } from '../plan';
import { dataFields, formOf, givenRows, listOf } from '../planParts';
import { findColumns } from '../parse/columns';
import type { WorkbookSnapshot } from '../snapshot';
import { SHEETS } from '../workbook';
import { exprOf, modeOf } from './rowFormulas';
import { typedCells } from './tableCells';

export interface Evaluation {
  cell(table: string, row: number, key: string): RawCell;
  summary(table: string, line: number, key: string): RawCell;
  /** Value of a form cell. */
  name(name: string): RawCell;
  /** Works out the rows of all tables before they are asked for: a total of thousands of them would do it in one go. */
  workOut(): Generator<undefined>;
}

/** The workbook that is worked out: that of the add-in, or one with other rule sets. */
export interface Evaluated {
  readonly sheets: readonly SheetDescription[];
  readonly functions: FunctionSet;
}

type TypedRow = Readonly<Record<string, RawCell>>;

/** Rows as they are typed; each is looked at when it is asked for. */
interface TypedRows {
  readonly length: number;
  readonly cell: (row: number, key: string) => RawCell | undefined;
}

interface EvaluatedColumn {
  readonly column: Column;
  /** Of a computed column, row by row, filled in as they are asked for. */
  readonly results: (RawCell | undefined)[];
}

interface EvaluatedTable {
  readonly description: TableDescription;
  readonly keys: readonly string[];
  readonly rows: TypedRows;
  readonly columns: ReadonlyMap<string, EvaluatedColumn>;
}

/** What is typed in a workbook: the cells that formulas start from. */
interface TypedWorkbook {
  /** Rows of a table by column key. */
  rowsOf(table: TableDescription): TypedRows;
  /** Cells of forms by defined name. */
  readonly names: ReadonlyMap<string, RawCell>;
}

const tablesOf = (
  { rowsOf }: TypedWorkbook,
  sheets: readonly SheetDescription[],
): ReadonlyMap<string, EvaluatedTable> =>
  new Map(
    sheets.flatMap(({ table: description }) => {
      if (description === undefined) return [];
      const keys = Object.keys(description.columns);
      const rows = rowsOf(description);
      const columns = new Map(
        Object.entries(description.columns).map(([key, column]): readonly [string, EvaluatedColumn] => [
          key,
          { column, results: [] },
        ]),
      );
      return [[description.id, { description, keys, rows, columns }] as const];
    }),
  );

const namesOf = (plan: Plan, sheets: readonly SheetDescription[]): ReadonlyMap<string, RawCell> =>
  new Map(
    sheets.flatMap(({ form }) => {
      if (form === undefined) return [];
      const values = formOf(plan, form);
      return dataFields(form).map(([key, field]) => [field.name, field.type.write(values[key] ?? null, {})] as const);
    }),
  );

/** An empty cell, as opposed to the empty text of a formula. */
const content = (raw: RawCell): CellContent => (raw === '' ? null : raw);

/**
 * `mode` 'custom' runs the custom functions, 'native' their twins; both give the same values. The plan's rows only: the
 * blank rows below them change no result, and show nothing.
 */
export const evaluationOf = (
  plan: Plan,
  mode: FormulaMode = 'custom',
  evaluated: Evaluated = { sheets: SHEETS, functions: FUNCTIONS },
): Evaluation => {
  const rowsOf = (description: TableDescription): TypedRows => {
    const rows = description.derived === true ? givenRows(description) : listOf(plan, description);
    const typed: TypedRow[] = [];
    return { length: rows.length, cell: (row, key) => (typed[row] ??= typedCells({ description }, rows[row]))[key] };
  };
  return evaluateAll({ rowsOf, names: namesOf(plan, evaluated.sheets) }, mode, evaluated);
};

/**
 * The same over the cells of a workbook as they were read, whatever stands in them; rows are those of its tables. Cells
 * that should be calculated are, whether or not they still hold their formula.
 */
export const evaluationOfCells = (snapshot: WorkbookSnapshot, mode: FormulaMode): Evaluation => {
  const found = new Map(snapshot.tables.map((table) => [table.name.toUpperCase(), table] as const));
  const rowsOf = (description: TableDescription): TypedRows => {
    const table = found.get(description.id.toUpperCase());
    if (table === undefined) return { length: 0, cell: () => undefined };
    const { positions } = findColumns(description, table);
    return { length: table.values.length, cell: (row, key) => table.values[row]?.[positions.get(key) ?? -1] };
  };
  const names = new Map(snapshot.names.map(({ name, value }) => [name, value] as const));
  return evaluateAll({ rowsOf, names }, mode, { sheets: SHEETS, functions: FUNCTIONS });
};

const computedFieldsOf = (sheets: readonly SheetDescription[]): Map<string, Expr> =>
  new Map(
    sheets.flatMap(({ form }) =>
      Object.values(form?.fields ?? {}).flatMap((field) =>
        field.role === 'computed' ? [[field.name, field.formula] as const] : [],
      ),
    ),
  );

/** Asks for every cell that is worked out. Long lists come first, for they hold what is counted elsewhere. */
function* workOut(
  tables: ReadonlyMap<string, EvaluatedTable>,
  contentOf: (table: EvaluatedTable, row: number, key: string) => CellContent,
  columnOf: (id: string, key: string) => unknown,
): Generator<undefined> {
  const longestFirst = [...tables.values()].sort((a, b) => b.rows.length - a.rows.length);
  for (const table of longestFirst) {
    const computed = table.keys.filter((key) => table.columns.get(key)?.column.role === 'computed');
    for (let row = 0; row < table.rows.length; row += 1) {
      for (const key of computed) {
        contentOf(table, row, key);
        yield;
      }
    }
    for (const key of table.keys) {
      columnOf(table.description.id, key);
      yield;
    }
  }
}

const evaluateAll = (typed: TypedWorkbook, mode: FormulaMode, { sheets, functions }: Evaluated): Evaluation => {
  const tables = tablesOf(typed, sheets);
  const names = new Map(typed.names);
  const columnContents = new Map<string, readonly CellContent[]>();

  const tableOf = (id: string): EvaluatedTable => {
    const found = tables.get(id);
    if (found === undefined) throw new Error(`The workbook has no table "${id}".`);
    return found;
  };

  const resultOf = (table: EvaluatedTable, column: ComputedColumn, row: number): RawCell => {
    const expr = exprOf(column, row);
    return expr === null ? '' : evaluate(expr, new RowEnvironment(table, row), modeFor(column));
  };

  const modeFor = (column: ComputedColumn): FormulaMode => (mode === 'custom' ? 'custom' : modeOf(column, mode));

  const contentOf = (table: EvaluatedTable, row: number, key: string): CellContent => {
    const found = table.columns.get(key);
    if (found === undefined) throw new Error(`Table ${table.description.id} has no column "${key}".`);
    const { column, results } = found;
    if (column.role !== 'computed') return content(table.rows.cell(row, key) ?? '');
    return row < table.rows.length ? (results[row] ??= resultOf(table, column, row)) : '';
  };

  const columnOf = (id: string, key: string): readonly CellContent[] => {
    const known = columnContents.get(`${id} ${key}`);
    if (known !== undefined) return known;
    const table = tableOf(id);
    // A table always has a row, if an empty one.
    const cells = Array.from({ length: Math.max(1, table.rows.length) }, (_, row) => contentOf(table, row, key));
    columnContents.set(`${id} ${key}`, cells);
    return cells;
  };

  const wholeTable = (id: string): readonly (readonly CellContent[])[] => {
    const table = tableOf(id);
    const headers = table.keys.map((key) => table.description.columns[key]?.header ?? '');
    const rows = Array.from({ length: Math.max(1, table.rows.length) }, (_, row) =>
      table.keys.map((key) => contentOf(table, row, key)),
    );
    return [headers, ...rows];
  };

  const fields = computedFieldsOf(sheets);
  /** The value of a field that is asked for while it is worked out is blank. */
  const nameOf = (name: string): RawCell => {
    const formula = fields.get(name);
    if (formula !== undefined) {
      fields.delete(name);
      names.set(name, '');
      names.set(name, evaluate(formula, { ...shared, row: 0, cell: () => null, cells: () => [] }, mode));
    }
    return names.get(name) ?? '';
  };

  const kept = new Map<Expr | string, Value>();
  const shared = {
    functions,
    kept,
    column: columnOf,
    table: wholeTable,
    name: (name: string): CellContent => content(nameOf(name)),
  };

  /** A register has some hundred thousand: a class, whose members are made once. */
  class RowEnvironment implements Environment {
    readonly functions = functions;
    readonly kept = kept;

    constructor(
      private readonly own: EvaluatedTable,
      readonly row: number,
    ) {}

    cell(key: string): CellContent {
      return contentOf(this.own, this.row, key);
    }

    cells(from: string, to: string): readonly CellContent[] {
      const { keys } = this.own;
      return keys.slice(keys.indexOf(from), keys.indexOf(to) + 1).map((key) => this.cell(key));
    }

    column(id: string, key: string): readonly CellContent[] {
      return shared.column(id, key);
    }

    table(id: string): readonly (readonly CellContent[])[] {
      return shared.table(id);
    }

    name(name: string): CellContent {
      return shared.name(name);
    }
  }

  const summaryCell = (table: EvaluatedTable, line: number, key: string): CellContent => {
    const expr = table.description.summary?.[line]?.cells[key];
    return expr === undefined ? null : evaluate(expr, lineEnvironment(table, line), mode);
  };

  const lineEnvironment = (table: EvaluatedTable, line: number): Environment => ({
    ...shared,
    row: 0,
    cell: (key) => summaryCell(table, line, key),
    cells: (from, to) =>
      table.keys
        .slice(table.keys.indexOf(from), table.keys.indexOf(to) + 1)
        .map((key) => summaryCell(table, line, key)),
  });

  return {
    cell: (table, row, key) => contentOf(tableOf(table), row, key) ?? '',
    summary: (table, line, key) => summaryCell(tableOf(table), line, key) ?? '',
    name: nameOf,
    workOut: () => workOut(tables, contentOf, columnOf),
  };
};
