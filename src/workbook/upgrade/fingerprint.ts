/**
 * What of a template a workbook keeps: sheets, tables with columns, given rows and formulas, names, choice lists. One is
 * committed for each version; what changed between two versions is the difference of two.
 */
import type { RawCell } from '../cellType';
import type { ChoiceList } from '../choices';
import type { CellForm, Column, FormDescription, SheetDescription, TableDescription } from '../describe';
import type { Expr } from '../formula/expr';
import { columnName, printFormula } from '../formula/print';
import type { FormulaLayout, References } from '../formula/print';
import { referencesIn } from '../columnReference';
import { confirmationName } from '../layout';
import { givenRows, identityColumn } from '../planParts';

/**
 * A formula as both kinds of workbooks hold it, cells of its own row as `[@[Dân số]]`. One text where the two are
 * the same.
 */
export type FormulaPrint =
  | string
  | {
      readonly custom: string;
      readonly native: string;
      /** The custom one only where the commune chose so. */
      readonly shown?: 'display';
    };

export interface ColumnPrint {
  readonly header: string;
  readonly role: Column['role'];
  /** Name of the list that its cells are chosen from. */
  readonly list?: string;
  /** Of every row; where the rows differ each row has its own. */
  readonly formula?: FormulaPrint;
}

/** A row that the form fixes. */
export interface RowPrint {
  /** What the template writes, by column key. */
  readonly cells: Readonly<Record<string, RawCell>>;
  /** By column key, where the rows of the column differ. */
  readonly formulas?: Readonly<Record<string, FormulaPrint>>;
}

export interface TablePrint {
  /** Id of its sheet. */
  readonly sheet: string;
  /** No Excel table but a plain range. */
  readonly standsIn?: TableDescription['standsIn'];
  /** By key, in the order of the sheet. */
  readonly columns: Readonly<Record<string, ColumnPrint>>;
  /** By what stands in the column by which a row is known; left out for a table whose rows are the user's. */
  readonly rows?: Readonly<Record<string, RowPrint>>;
  /** Formulas of the lines above the header, by label and column key. */
  readonly lines?: Readonly<Record<string, Readonly<Record<string, FormulaPrint>>>>;
}

/** A defined name of a form's cell. */
export interface NamePrint {
  readonly sheet: string;
  readonly role: 'input' | 'setting' | 'computed' | 'confirmation';
  readonly list?: string;
  readonly formula?: FormulaPrint;
}

export interface Fingerprint {
  readonly version: string;
  /** Titles by id, in order. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, TablePrint>>;
  readonly names: Readonly<Record<string, NamePrint>>;
  /** Labels by id of the choice, by name of the list. */
  readonly lists: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** How formulas of a workbook with these sheets name its lists. */
export const referencesOf = (sheets: readonly SheetDescription[]): References => {
  const tables = new Map(sheets.flatMap(({ table }) => (table === undefined ? [] : [[table.id, table] as const])));
  return referencesIn((id) => tables.get(id));
};

const layoutOf = ({ id, columns }: TableDescription, references: References): FormulaLayout => {
  const headed = (key: string): string => {
    const header = columns[key]?.header;
    if (header === undefined) throw new Error(`Table ${id} has no column "${key}".`);
    return `[${columnName(header)}]`;
  };
  return {
    cellAddress: (key) => `[@${headed(key)}]`,
    cellsAddress: (from, to) => `[@${headed(from)}:${headed(to)}]`,
    references,
  };
};

const printed = (expr: Expr, layout: FormulaLayout, form: CellForm = 'native'): FormulaPrint => {
  const native = printFormula(expr, layout, 'native');
  const custom = form === 'native' ? native : printFormula(expr, layout, 'custom');
  return custom === native ? native : { custom, native, ...(form === 'display' ? { shown: form } : {}) };
};

const listOf = (column: { readonly type: { readonly choices?: ChoiceList } }) =>
  column.type.choices === undefined ? {} : { list: column.type.choices.name };

const columnPrint = (column: Column, layout: FormulaLayout): ColumnPrint => {
  const { header, role } = column;
  if (column.role !== 'computed') return { header, role, ...listOf(column) };
  if (typeof column.formula === 'function') return { header, role };
  return { header, role, formula: printed(column.formula, layout, column.form) };
};

const mapped = <A, B>(record: Readonly<Record<string, A>>, map: (value: A, key: string) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));

const rowFormulas = ({ columns }: TableDescription, row: number, layout: FormulaLayout) => {
  const formulas = Object.entries(columns).flatMap(([key, column]) => {
    if (column.role !== 'computed' || typeof column.formula !== 'function') return [];
    const expr = column.formula(row);
    return expr === null ? [] : [[key, printed(expr, layout, column.form)] as const];
  });
  return formulas.length === 0 ? {} : { formulas: Object.fromEntries(formulas) };
};

const rowPrints = (table: TableDescription, layout: FormulaLayout): Record<string, RowPrint> => {
  const identity = identityColumn(table);
  const varying = Object.entries(table.columns).find(
    ([, column]) => column.role === 'computed' && typeof column.formula === 'function',
  );
  if (varying !== undefined && table.standsIn !== 'range')
    throw new Error(`${table.id}.${varying[0]}: Excel fills a table's column with one formula; use a plain range.`);
  if (table.grows || identity === undefined) {
    if (table.standsIn === 'range') throw new Error(`${table.id}: the rows of a plain range are given.`);
    return {};
  }
  return Object.fromEntries(
    givenRows(table).map((given, row) => {
      const written = mapped(table.columns, (column, key) =>
        column.role === 'computed' ? '' : column.type.write(given[key] ?? null, {}),
      );
      const cells = Object.fromEntries(Object.entries(written).filter(([, cell]) => cell !== ''));
      return [String(given[identity]), { cells, ...rowFormulas(table, row, layout) }];
    }),
  );
};

const tablePrint = (sheet: string, table: TableDescription, references: References): TablePrint => {
  const layout = layoutOf(table, references);
  const rows = rowPrints(table, layout);
  const lines = (table.summary ?? []).map(
    ({ label, cells, forms = {} }) => [label, mapped(cells, (expr, key) => printed(expr, layout, forms[key]))] as const,
  );
  return {
    sheet,
    ...(table.standsIn === undefined ? {} : { standsIn: table.standsIn }),
    columns: mapped(table.columns, (column) => columnPrint(column, layout)),
    ...(Object.keys(rows).length === 0 ? {} : { rows }),
    ...(lines.length === 0 ? {} : { lines: Object.fromEntries(lines) }),
  };
};

const namePrints = (
  sheet: string,
  form: FormDescription,
  references: References,
): readonly (readonly [string, NamePrint])[] => {
  const layout: FormulaLayout = { cellAddress: (key) => key, references };
  return Object.values(form.fields).flatMap((field): readonly (readonly [string, NamePrint])[] => {
    const { name, role } = field;
    if (field.role === 'computed') return [[name, { sheet, role, formula: printed(field.formula, layout) }]];
    const own = [name, { sheet, role, ...listOf(field) }] as const;
    if (field.assumption === undefined) return [own];
    return [own, [confirmationName(name), { sheet, role: 'confirmation' }]];
  });
};

const listsIn = (sheets: readonly SheetDescription[]): Fingerprint['lists'] => {
  const typed = sheets.flatMap(({ form, table }) => [
    ...Object.values(form?.fields ?? {}),
    ...Object.values(table?.columns ?? {}),
  ]);
  return Object.fromEntries(
    typed.flatMap((one) => {
      const list = one.role === 'computed' ? undefined : one.type.choices;
      if (list === undefined) return [];
      return [[list.name, Object.fromEntries(list.choices.map(({ id, label }) => [id, label]))] as const];
    }),
  );
};

export const fingerprintOf = (version: string, sheets: readonly SheetDescription[]): Fingerprint => {
  const references = referencesOf(sheets);
  return {
    version,
    sheets: Object.fromEntries(sheets.map(({ id, title }) => [id, title])),
    tables: Object.fromEntries(
      sheets.flatMap(({ id, table }) => (table === undefined ? [] : [[table.id, tablePrint(id, table, references)]])),
    ),
    names: Object.fromEntries(
      sheets.flatMap(({ id, form }) => (form === undefined ? [] : namePrints(id, form, references))),
    ),
    lists: listsIn(sheets),
  };
};
