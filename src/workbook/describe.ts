/**
 * The small language in which the plan workbook is described. A sheet is a table that an official could read aloud:
 * one line a column, nothing repeated. Template, reader, validation, formulas, files and guide are derived from it.
 */
import type { NextYearFields, NextYearRows } from './carry/fate';
import type { CellType, RowContext } from './cellType';
import type { Expr } from './formula/expr';
import type { FieldMerging, TableMerging } from './merging';
import type { ConditionalRect } from './templateModel';

/**
 * Where a cell may hold a custom function. No verdict, total or document figure rests on one, since they can be busy, stale
 * or missing (docs/decisions/0010): 'native', the usual one, is built-in functions always. 'headline' is a custom function
 * wherever Excel knows it. 'display' is one only where the commune chose so. Nothing may refer to a cell that is not 'native'.
 */
export type CellForm = 'native' | 'headline' | 'display';

/** How a computed cell is shown. */
export type ComputedFormat =
  'count' | 'percent' | 'text' | 'sentence' | 'decimal' | 'level' | 'amount' | 'year' | 'date';

interface ColumnBase {
  /** Text of the header cell: letters, digits and spaces only; the key by which code finds the column in a workbook. */
  readonly header: string;
  /** Width in characters of the default font. */
  readonly width: number;
  /** Heading over several neighbouring columns. */
  readonly band?: string;
  /** Shown while the cell is selected, and in the guide. */
  readonly note?: string;
}

export interface InputColumn<V = unknown> extends ColumnBase {
  readonly role: 'input';
  readonly type: CellType<V>;
  /** A row that has anything else must have this too. */
  readonly required: boolean;
  /** A finished sheet has it in every row, though a row without it is no mistake: what is still to do (check/tasks.ts). */
  readonly expected?: true;
}

/** Filled by the template and not meant to be typed over: ages, codes. */
export interface FixedColumn<V = unknown> extends ColumnBase {
  readonly role: 'fixed';
  readonly type: CellType<V>;
  readonly required: true;
}

/** The formula of a row that the form gives, counted from 0; `null` for none. */
export type FormulaByRow = (row: number) => Expr | null;

export interface ComputedColumn extends ColumnBase {
  readonly role: 'computed';
  /** One formula for every row; in a plain range it may be one by row. */
  readonly formula: Expr | FormulaByRow;
  readonly format: ComputedFormat;
  /** Where the format depends on the row (a rate, or a level): by the row's typed cells. */
  readonly formatOf?: (row: RowContext) => ComputedFormat;
  /** Conditional looks by the text that the cell shows. */
  readonly looks?: Readonly<Record<string, ConditionalRect['look']>>;
  readonly form: CellForm;
}

/** The same formula in every row: the only kind that the columns of an Excel table may have. */
export interface UniformColumn extends ComputedColumn {
  readonly formula: Expr;
}

export type Column = InputColumn | FixedColumn | ComputedColumn;
export type Columns = Readonly<Record<string, Column>>;
type TableColumns = Readonly<Record<string, InputColumn | FixedColumn | UniformColumn>>;

type ValueOf<C> = C extends { readonly type: CellType<infer V> } ? V : never;
type InputKeys<C extends Columns> = { [K in keyof C]: C[K] extends InputColumn ? K : never }[keyof C] & string;
type DataKeys<C extends Columns> = { [K in keyof C]: C[K] extends ComputedColumn ? never : K }[keyof C];

/** The record that a row of the table is: input and fixed columns only; a blank cell is `null`. */
export type RowOf<T extends TableDescription> = {
  readonly [K in DataKeys<T['columns']>]: ValueOf<T['columns'][K]> | null;
};

/** Rows present in a new template: a number of empty ones, or given ones. */
export type InitialRows<Key extends string = string> =
  | { readonly kind: 'blank'; readonly count: number }
  | {
      readonly kind: 'given';
      readonly rows: readonly Readonly<Partial<Record<Key, string | number | boolean | null>>>[];
      /** What a new plan of that year begins with instead; only for a table that grows. */
      readonly rowsIn?: (year: number) => readonly Readonly<Partial<Record<Key, string | number | boolean | null>>>[];
    };

/** Kinds of personal data by Nghị định 356/2025/NĐ-CP; what tells of ethnic origin is sensitive. */
export type PersonalData = 'basic' | 'sensitive';

/** What a list of persons holds of each of them, what for, and how long: no row of it goes into a copy that is sent (`sent/`). */
export interface PersonRegister<Key extends string = string> {
  readonly purpose: string;
  readonly keptUntil: string;
  /** By key of every column that is not worked out. */
  readonly data: Readonly<Record<Key, PersonalData>>;
}

/** A line of formulas outside the rows, above the header where the table can grow: totals, age bands. */
export interface SummaryLine {
  readonly label: string;
  /** By column key. */
  readonly cells: Readonly<Record<string, Expr>>;
  readonly formats?: Readonly<Record<string, ComputedFormat>>;
  /** By column key, of cells that are not 'native'. */
  readonly forms?: Readonly<Record<string, CellForm>>;
  /** Below the last row, where the form fixes the rows: many lines above the headings would leave no room to keep these in view. */
  readonly below?: true;
}

/** `J`: the name of the list; `D`: `never` for a table whose rows are part of the plan. */
export interface TableDescription<C extends Columns = Columns, J extends string = string, D extends true = true> {
  /** Name of the Excel table, or of the plain range: ASCII, stable. */
  readonly id: string;
  /**
   * Excel fills one formula through the column of a table, whatever is written into its rows ("Fill formulas in tables to
   * create calculated columns", on by default). A list whose rows have formulas of their own is therefore no Excel table
   * but a plain range with a defined name of its own, and one for each column (columnReference.ts). Its rows are given.
   */
  readonly standsIn?: 'range';
  /** Name of the list in the plan's JSON form. */
  readonly json: J;
  /** What a row is, for messages: 'thôn', 'độ tuổi'. */
  readonly rowWord: string;
  readonly columns: C;
  /** Column that names a row. */
  readonly labelColumn: string;
  /**
   * What a message makes of that column, where it is not simply a name: an age, a hamlet's name; nothing at all where the
   * name is a person's or as long as a paragraph, so that the row is called by its position.
   */
  readonly rowsNamedAs?: 'age' | 'hamlet' | 'position';
  /** Serves those who work in this workbook alone: no copy for others has it. */
  readonly ownUse?: true;
  /** For a list whose rows are persons. */
  readonly persons?: PersonRegister;
  readonly initial: InitialRows;
  /** Rows may be added by the user; false where the form fixes them (ages). */
  readonly grows: boolean;
  /** Rows that the form fixes may be deleted: none of them holds what is not elsewhere. */
  readonly rowsMayGo?: true;
  /** Lines of text for which every row has room, where its texts are calculated. */
  readonly textLines?: number;
  /** Each row has a day (`due`) and a state (`state`): a task, which may be late. */
  readonly tracked?: true;
  /** There are more rows than are in use: one in which nothing is calculated looks like blank paper. */
  readonly spareRows?: true;
  /** Holds nothing that is typed: the table is worked out from the others and is no part of the plan. */
  readonly derived?: D;
  /** What a plan of a later year takes over. No part of a list that is worked out. */
  readonly nextYear?: NextYearRows;
  readonly merging: TableMerging;
  readonly summary?: readonly SummaryLine[];
}

export interface Field<V = unknown> {
  readonly role: 'input' | 'setting';
  /** Defined name in the workbook: ASCII, stable. */
  readonly name: string;
  readonly label: string;
  readonly type: CellType<V>;
  readonly required: boolean;
  /** A finished sheet has it, though a form without it is no mistake. */
  readonly expected?: true;
  /** Written into a new template; `null` leaves the cell empty. */
  readonly preset: V | null;
  /** The same where it depends on the plan's year. */
  readonly presetIn?: (year: number) => V;
  readonly note?: string;
  /**
   * The law leaves it open: the cell beside it says "giả định, cần xác nhận" until the official confirms it.
   * Its defined name is `<name>_XN`.
   */
  readonly assumption?: { readonly why: string };
}

/** A cell of a form that is calculated. */
export interface ComputedField {
  readonly role: 'computed';
  readonly name: string;
  readonly label: string;
  readonly formula: Expr;
  readonly format: ComputedFormat;
  readonly note?: string;
}

export interface FormSection {
  readonly title: string;
  /** Field keys in the order they are shown. */
  readonly fields: readonly string[];
}

export type Fields = Readonly<Record<string, Field | ComputedField>>;

/** `J`: its name in the plan's JSON form. */
export interface FormDescription<F extends Fields = Fields, J extends string = string> {
  readonly json: J;
  readonly fields: F;
  readonly sections: readonly FormSection[];
  /** What a plan of a later year takes over; left out by a form that is worked out altogether. */
  readonly nextYear?: NextYearFields;
  /** By field key; calculated cells have none. */
  readonly merging: Readonly<Record<string, FieldMerging>>;
}

export type InputFieldKeys<F extends Fields> = { [K in keyof F]: F[K] extends ComputedField ? never : K }[keyof F];
export type FormValuesOf<T extends FormDescription> = {
  readonly [K in InputFieldKeys<T['fields']>]: ValueOf<T['fields'][K]> | null;
};

/** A column of a table, of this sheet or of another. */
export interface ColumnRef {
  readonly table: string;
  readonly column: string;
}

/** One of Excel's own charts over columns of a table; it stands above the sheet's table, side by side with the others. */
export interface ChartDescription {
  readonly kind: 'bars' | 'columns';
  readonly title: string;
  readonly categories: ColumnRef;
  readonly series: readonly ColumnRef[];
  /** First column of the sheet that it covers, zero-based, and how many. */
  readonly left: number;
  readonly columns: number;
  readonly rows: number;
}

/** When in the year a sheet is worked on: while planning, as figures come in, or for the report. */
export const WORK_PHASES = ['plan', 'figures', 'report'] as const;
export type WorkPhase = (typeof WORK_PHASES)[number];

export interface SheetDescription {
  /** ASCII id; kept in the sheet's custom property so that a renamed sheet is still known. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences under the title: what to fill in. */
  readonly intro: string;
  readonly form?: FormDescription;
  readonly table?: TableDescription;
  /** Plain lines of text (guide sheet); a line in capitals is a heading. */
  readonly lines?: readonly string[];
  /** The sheet on which the template's id and version are written. */
  readonly carriesIdentity?: true;
  /** For a sheet that somebody fills in. */
  readonly phase?: WorkPhase;
  readonly orientation: 'portrait' | 'landscape';
  readonly charts?: readonly ChartDescription[];
  /** Printed on one page. Only where the number of rows is given. */
  readonly onePage?: true;
  /** Columns that stay in view while scrolling sideways. */
  readonly frozenColumns: number;
}

// Builders: they only fix the role and keep the literal types.

type ColumnOptions = Partial<Pick<ColumnBase, 'band' | 'note'>> & { readonly width?: number };
const DEFAULT_WIDTH = 12;

export const input = <V>(
  header: string,
  type: CellType<V>,
  options: ColumnOptions & Partial<Pick<InputColumn, 'required' | 'expected'>> = {},
): InputColumn<V> => ({ role: 'input', header, type, width: DEFAULT_WIDTH, required: false, ...options });

export const fixed = <V>(header: string, type: CellType<V>, options: ColumnOptions = {}): FixedColumn<V> => ({
  role: 'fixed',
  header,
  type,
  width: DEFAULT_WIDTH,
  required: true,
  ...options,
});

type ComputedOptions = ColumnOptions & Partial<Pick<ComputedColumn, 'form' | 'formatOf' | 'looks'>>;

export const computed = (
  header: string,
  formula: Expr,
  format: ComputedFormat,
  options: ComputedOptions = {},
): UniformColumn => ({ role: 'computed', header, formula, format, width: DEFAULT_WIDTH, form: 'native', ...options });

/** A column of a plain range, whose rows have formulas of their own. */
export const computedByRow = (
  header: string,
  formula: FormulaByRow,
  format: ComputedFormat,
  options: ComputedOptions = {},
): ComputedColumn => ({ role: 'computed', header, formula, format, width: DEFAULT_WIDTH, form: 'native', ...options });

type FieldOptions<V> = Partial<Pick<Field<V>, 'required' | 'expected' | 'preset' | 'note'>>;

export const field = <V>(name: string, label: string, type: CellType<V>, options: FieldOptions<V> = {}): Field<V> => ({
  role: 'input',
  name,
  label,
  type,
  required: false,
  preset: null,
  ...options,
});

/** A choice that the law leaves open: `why` is shown beside it until it is confirmed. */
export const setting = <V>(
  name: string,
  label: string,
  type: CellType<V>,
  preset: V | null,
  why: string,
): Field<V> => ({
  role: 'setting',
  name,
  label,
  type,
  required: false,
  preset,
  assumption: { why },
});

/** A day of every year that superior bodies set: the plan begins with the usual one of its year, as an assumption. */
export const yearlySetting = <V>(
  name: string,
  label: string,
  type: CellType<V>,
  presetIn: (year: number) => V,
  why: string,
): Field<V> => ({ ...setting(name, label, type, null, why), presetIn });

export const computedField = (name: string, label: string, formula: Expr, format: ComputedFormat): ComputedField => ({
  role: 'computed',
  name,
  label,
  formula,
  format,
});

/** Keys of columns are checked here and not in the interface, which would make it differ by every set of columns. */
interface OwnKeys<C extends Columns> {
  readonly labelColumn: keyof C & string;
  readonly initial: InitialRows<keyof C & string>;
  readonly persons?: PersonRegister<DataKeys<C> & string>;
  readonly merging: TableMerging<DataKeys<C> & string>;
}

/** Every column to fill in says what becomes of it in a later year, unless the list is worked out. */
type OwnFates<C extends Columns, D> = [D] extends [never]
  ? { readonly nextYear: NextYearRows<InputKeys<C>> }
  : { readonly nextYear?: never };

type OwnFieldFates<F extends Fields> = [InputFieldKeys<F>] extends [never]
  ? { readonly nextYear?: never }
  : { readonly nextYear: NextYearFields<InputFieldKeys<F> & string> };

/** An Excel table: a column whose formula differs by row is refused by its type. */
export const table = <const C extends TableColumns, const J extends string, D extends true = never>(
  description: TableDescription<C, J, D> & OwnKeys<C> & OwnFates<C, D> & { readonly standsIn?: never },
): TableDescription<C, J, NoInfer<D>> => description;

/** Rows that the form gives, outside every Excel table. */
export const plainRange = <const C extends Columns, const J extends string, D extends true = never>(
  description: TableDescription<C, J, D> & OwnKeys<C> & { readonly standsIn: 'range'; readonly grows: false },
): TableDescription<C, J, NoInfer<D>> => description;
export const form = <const F extends Fields, const J extends string>(
  description: FormDescription<F, J> &
    OwnFieldFates<F> & { readonly merging: Readonly<Record<InputFieldKeys<F> & string, FieldMerging>> },
): FormDescription<F, J> => description;

/** First data row and so on are worked out by layout.ts; nobody counts rows by hand. */
export const sheet = <const S extends SheetDescription>(description: S): S => description;
