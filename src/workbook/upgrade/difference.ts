/** What changed between two versions of the template: derived from their fingerprints, never kept by hand. */
import type { RawCell } from '../cellType';
import type { Fingerprint, FormulaPrint, TablePrint } from './fingerprint';

interface ColumnPlace {
  readonly table: string;
  /** Key of the column. */
  readonly column: string;
}

/** A header cell whose words changed. Column keys never do. */
export interface RenamedHeader extends ColumnPlace {
  /** What the header said before. */
  readonly was: string;
}

/** A formula that became another one. Cells that still hold the old one are given the new; a user's own are left. */
export interface ChangedFormula extends ColumnPlace {
  /** What stands in the identity column of its row, where rows have formulas of their own. */
  readonly row?: string;
  /** Label of the line above the header; left out for the rows of the table. */
  readonly line?: string;
  /** '' where the cell was empty. */
  readonly was: FormulaPrint;
}

/** A cell of a row that the form fixes, of which the words changed. */
export interface RewordedCell extends ColumnPlace {
  readonly row: string;
  /** '' where the cell was empty. */
  readonly was: RawCell;
}

/** A list that was an Excel table and is a plain range now. Its cells stay where they are. */
export interface ChangedToRange {
  readonly table: string;
  /**
   * By column, every formula that any of its rows had: where Excel filled one of them through the whole column, each row
   * gets its own again.
   */
  readonly formulas: Readonly<Record<string, readonly FormulaPrint[]>>;
}

export interface TemplateDifference {
  readonly from: string;
  readonly to: string;
  /** Ids of sheets that came, with all that is on them. */
  readonly sheets: readonly string[];
  /** Columns that came, of tables that were there. */
  readonly columns: readonly ColumnPlace[];
  /** Rows that came, of tables whose rows the form fixes, by what stands in their identity column. */
  readonly rows: readonly { readonly table: string; readonly row: string }[];
  /** Lines that came above the headers of tables that were there, by label, in order. */
  readonly lines: readonly { readonly table: string; readonly line: string }[];
  /** Defined names that came, of forms that were there. */
  readonly names: readonly string[];
  readonly headers: readonly RenamedHeader[];
  readonly ranges: readonly ChangedToRange[];
  readonly formulas: readonly ChangedFormula[];
  /** Calculated cells of forms, by name. */
  readonly fields: readonly { readonly name: string; readonly was: FormulaPrint }[];
  readonly cells: readonly RewordedCell[];
  /** Choice lists that have more labels, by name, with those that they had. */
  readonly lists: readonly { readonly list: string; readonly was: readonly string[] }[];
  /** What no upgrade can do: a template that changed in such a way must not be released. */
  readonly impossible: readonly string[];
}

/** Between a version and itself. */
export const NO_DIFFERENCE: TemplateDifference = {
  from: '',
  to: '',
  sheets: [],
  columns: [],
  rows: [],
  lines: [],
  names: [],
  headers: [],
  ranges: [],
  formulas: [],
  fields: [],
  cells: [],
  lists: [],
  impossible: [],
};

const sameFormulas = (a: FormulaPrint, b: FormulaPrint): boolean =>
  typeof a === 'object' && typeof b === 'object'
    ? a.custom === b.custom && a.native === b.native && a.shown === b.shown
    : a === b;

const keysOf = (record: Readonly<Record<string, unknown>> = {}): readonly string[] => Object.keys(record);

/** Keys of both, of the first alone, of the second alone. */
const compared = <A>(before: Readonly<Record<string, A>> = {}, after: Readonly<Record<string, A>> = {}) => ({
  both: keysOf(after).flatMap((key) => {
    const [was, is] = [before[key], after[key]];
    return was === undefined || is === undefined ? [] : [{ key, was, is }];
  }),
  gone: keysOf(before).filter((key) => !(key in after)),
  added: keysOf(after).filter((key) => !(key in before)),
});

/** Formula of a cell of a fixed row: its own, or the column's. */
const inRow = (print: TablePrint, row: string, column: string): FormulaPrint =>
  print.rows?.[row]?.formulas?.[column] ?? print.columns[column]?.formula ?? '';

const hasRowFormulas = ({ rows = {} }: TablePrint, column: string): boolean =>
  Object.values(rows).some(({ formulas = {} }) => column in formulas);

const columnFormulas = (table: string, before: TablePrint, after: TablePrint): readonly ChangedFormula[] =>
  compared(before.columns, after.columns).both.flatMap(({ key: column, was, is }): readonly ChangedFormula[] => {
    if (!hasRowFormulas(before, column) && !hasRowFormulas(after, column)) {
      const [old, now] = [was.formula ?? '', is.formula ?? ''];
      return sameFormulas(old, now) ? [] : [{ table, column, was: old }];
    }
    return compared(before.rows, after.rows).both.flatMap(({ key: row }) => {
      const [old, now] = [inRow(before, row, column), inRow(after, row, column)];
      return sameFormulas(old, now) ? [] : [{ table, column, row, was: old }];
    });
  });

const changedToRange = (table: string, before: TablePrint, after: TablePrint): readonly ChangedToRange[] => {
  if (before.standsIn === 'range' || after.standsIn !== 'range') return [];
  const formulas = Object.entries(before.columns).flatMap(([column, { role, formula }]) => {
    if (role !== 'computed') return [];
    const ofRows = Object.values(before.rows ?? {}).map((row) => row.formulas?.[column] ?? '');
    return [[column, [...(formula === undefined ? [] : [formula]), ...ofRows]] as const];
  });
  return [{ table, formulas: Object.fromEntries(formulas) }];
};

const lineFormulas = (table: string, before: TablePrint, after: TablePrint): readonly ChangedFormula[] =>
  compared(before.lines, after.lines).both.flatMap(({ key: line, was, is }) =>
    keysOf(is).flatMap((column) => {
      const [old, now] = [was[column] ?? '', is[column] ?? ''];
      return sameFormulas(old, now) ? [] : [{ table, column, line, was: old }];
    }),
  );

const rewordedCells = (table: string, before: TablePrint, after: TablePrint): readonly RewordedCell[] =>
  compared(before.rows, after.rows).both.flatMap(({ key: row, was, is }) =>
    keysOf(is.cells).flatMap((column) => {
      const old = was.cells[column] ?? '';
      return column in before.columns && old !== is.cells[column] ? [{ table, row, column, was: old }] : [];
    }),
  );

/** New lines stand where nothing has to move for them. */
const linesBelowOthers = (before: TablePrint, after: TablePrint): readonly string[] => {
  const { lines: was = {} } = before;
  const all = keysOf(after.lines);
  const known = all.findIndex((line) => line in was);
  return known < 0 ? [] : all.slice(known).filter((line) => !(line in was));
};

const impossibleIn = (id: string, before: TablePrint, after: TablePrint): readonly string[] => {
  const columns = compared(before.columns, after.columns);
  const lines = compared(before.lines, after.lines);
  return [
    ...(before.sheet === after.sheet ? [] : [`${id}: moved to another sheet`]),
    ...(before.standsIn === 'range' && after.standsIn !== 'range' ? [`${id}: a table in the place of a range`] : []),
    ...((before.rows === undefined) === (after.rows === undefined) ? [] : [`${id}: whose rows they are changed`]),
    ...columns.gone.map((column) => `${id}.${column}: gone`),
    ...columns.both.flatMap(({ key, was, is }) => {
      const calculated = [was, is].filter(({ role }) => role === 'computed').length;
      return calculated === 1 ? [`${id}.${key}: typed in one version and calculated in the other`] : [];
    }),
    ...compared(before.rows, after.rows).gone.map((row) => `${id}, row ${row}: gone`),
    ...lines.gone.map((line) => `${id}, line "${line}": gone`),
    ...linesBelowOthers(before, after).map((line) => `${id}, line "${line}": a line can only come above the others`),
    ...lines.both.flatMap(({ key, was, is }) =>
      compared(was, is).gone.map((column) => `${id}, line "${key}", ${column}: gone`),
    ),
  ];
};

const impossibleNames = (before: Fingerprint, after: Fingerprint): readonly string[] => {
  const names = compared(before.names, after.names);
  const forms = new Set(Object.values(before.names).map(({ sheet }) => sheet));
  return [
    ...names.gone.map((name) => `${name}: gone`),
    ...names.both.flatMap(({ key, was, is }) => [
      ...(was.sheet === is.sheet ? [] : [`${key}: moved to another sheet`]),
      ...((was.role === 'computed') === (is.role === 'computed')
        ? []
        : [`${key}: typed in one version and calculated in the other`]),
    ]),
    ...names.added.flatMap((name) => {
      const sheet = after.names[name]?.sheet ?? '';
      return sheet in before.sheets && !forms.has(sheet) ? [`${name}: a form can only come with its sheet`] : [];
    }),
  ];
};

const impossibleLists = (before: Fingerprint, after: Fingerprint): readonly string[] =>
  compared(before.lists, after.lists).both.flatMap(({ key: list, was, is }) => [
    ...compared(was, is).gone.map((id) => `list ${list}, ${id}: gone`),
    ...compared(was, is).both.flatMap((one) =>
      one.was === one.is ? [] : [`list ${list}, ${one.key}: workbooks hold the label "${one.was}"`],
    ),
  ]);

const impossibleChanges = (before: Fingerprint, after: Fingerprint): readonly string[] => {
  const tables = compared(before.tables, after.tables);
  return [
    ...compared(before.sheets, after.sheets).gone.map((sheet) => `sheet ${sheet}: gone`),
    ...tables.gone.map((table) => `${table}: gone`),
    ...tables.added.flatMap((table) =>
      (after.tables[table]?.sheet ?? '') in before.sheets ? [`${table}: a table can only come with its sheet`] : [],
    ),
    ...tables.both.flatMap(({ key, was, is }) => impossibleIn(key, was, is)),
    ...impossibleNames(before, after),
    ...impossibleLists(before, after),
  ];
};

export const differenceOf = (before: Fingerprint, after: Fingerprint): TemplateDifference => {
  const tables = compared(before.tables, after.tables).both;
  const names = compared(before.names, after.names);
  return {
    from: before.version,
    to: after.version,
    sheets: compared(before.sheets, after.sheets).added,
    columns: tables.flatMap(({ key: table, was, is }) =>
      compared(was.columns, is.columns).added.map((column) => ({ table, column })),
    ),
    rows: tables.flatMap(({ key: table, was, is }) => compared(was.rows, is.rows).added.map((row) => ({ table, row }))),
    lines: tables.flatMap(({ key: table, was, is }) =>
      compared(was.lines, is.lines).added.map((line) => ({ table, line })),
    ),
    names: names.added.filter((name) => (after.names[name]?.sheet ?? '') in before.sheets),
    headers: tables.flatMap(({ key: table, was: old, is: now }) =>
      compared(old.columns, now.columns).both.flatMap(({ key: column, was, is }) =>
        was.header === is.header ? [] : [{ table, column, was: was.header }],
      ),
    ),
    ranges: tables.flatMap(({ key, was, is }) => changedToRange(key, was, is)),
    formulas: tables.flatMap(({ key, was, is }) => [...columnFormulas(key, was, is), ...lineFormulas(key, was, is)]),
    fields: names.both.flatMap(({ key: name, was, is }) =>
      sameFormulas(was.formula ?? '', is.formula ?? '') ? [] : [{ name, was: was.formula ?? '' }],
    ),
    cells: tables.flatMap(({ key, was, is }) => rewordedCells(key, was, is)),
    lists: compared(before.lists, after.lists).both.flatMap(({ key, was, is }) =>
      compared(was, is).added.length > 0 ? [{ list: key, was: Object.values(was) }] : [],
    ),
    impossible: impossibleChanges(before, after),
  };
};
