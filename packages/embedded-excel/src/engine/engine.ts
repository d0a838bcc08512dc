import type { Rect } from '../geometry/rect';
import type { StructuralEdit } from '../geometry/structuralEdit';
import type { ConditionalFormatInfo } from './conditionalFormat';
import type { CellInput, Scalar } from './content';
import type { EngineEvent } from './events';
import type { StyleKey, StyleValue } from './style';
import type { ValidationInfo } from './validation';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
}

export interface SheetEngine {
  sheets(): readonly SheetInfo[];
  addSheet(name: string): string;
  deleteSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  /** Moves the sheet to a position counted from 0. */
  moveSheet(sheet: string, position: number): void;
  setSheet(sheet: string, change: Partial<Omit<SheetInfo, 'id' | 'name'>>): void;
  activeSheet(): string;
  activate(sheet: string): void;
  selection(): { readonly sheet: string; readonly rect: Rect };
  select(sheet: string, rect: Rect): void;
  freeze(sheet: string): { readonly rows: number; readonly columns: number };
  setFreeze(sheet: string, rows: number, columns: number): void;
}

export interface CellEngine {
  values(sheet: string, rect: Rect): Scalar[][];
  /** Formulas where there are some, values elsewhere. */
  formulas(sheet: string, rect: Rect): Scalar[][];
  /** Writes content as it is: what a typed text means is decided before (`input.ts`). */
  write(sheet: string, rect: Rect, cells: readonly (readonly CellInput[])[]): void;
  clearContents(sheet: string, rect: Rect): void;
  /** Smallest block with content; with `formatted`, cells with looks of their own count too. */
  used(sheet: string, formatted: boolean): Rect | null;
  /** The block a dynamic-array formula at that cell fills, or `null`. */
  spill(sheet: string, row: number, column: number): Rect | null;
  restructure(sheet: string, edit: StructuralEdit): void;
  merges(sheet: string): readonly Rect[];
  merge(sheet: string, rect: Rect): void;
  unmerge(sheet: string, rect: Rect): void;
}

export interface StyleEngine {
  /** The value shared by all cells of the block, or `null` when they differ. */
  style(sheet: string, rect: Rect, key: StyleKey): StyleValue | null;
  setStyle(sheet: string, rect: Rect, key: StyleKey, value: StyleValue): void;
  clearStyles(sheet: string, rect: Rect): void;
}

export interface RuleEngine {
  /** Rules that touch the block, with all the cells they apply to. */
  validations(sheet: string, rect: Rect): readonly ValidationInfo[];
  setValidation(sheet: string, rect: Rect, rule: Omit<ValidationInfo, 'ranges'> | null): void;
  /** Stretches the rule of the cells `from` over the cells `to`, or takes theirs away. */
  copyValidation(sheet: string, from: Rect, to: Rect): void;
  conditionalFormats(sheet: string): readonly ConditionalFormatInfo[];
  putConditionalFormat(sheet: string, format: ConditionalFormatInfo): void;
  deleteConditionalFormat(sheet: string, id: string): void;
}

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** Header row, rows of data and totals row together. */
  readonly rect: Rect;
  /** The headings while the header row is off; `null` while they stand in the first row. */
  readonly hiddenHeadings: readonly string[] | null;
  readonly showTotals: boolean;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

export interface NameInfo {
  readonly name: string;
  /** With a leading `=`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** Sheet id for a name of one sheet, `null` for the workbook. */
  readonly scope: string | null;
}

export interface ObjectEngine {
  tables(): readonly TableInfo[];
  /** Adds the table, or replaces the one with the same id. */
  putTable(table: TableInfo): void;
  deleteTable(id: string): void;
  names(): readonly NameInfo[];
  /** Adds the name, or replaces the one with the same name and scope. */
  putName(name: NameInfo): void;
  deleteName(name: string, scope: string | null): void;
}

/** A function of the add-in as the engine calls it; arguments are matrices or single values. */
export interface GridFunction {
  /** Full name with namespace, for example `XHHT.TYLE`. */
  readonly name: string;
  /** Shown by the grid while a formula is typed. */
  readonly description: string;
  readonly parameters: readonly GridParameter[];
  readonly call: (args: readonly GridArgument[], caller: GridCaller) => GridResult;
}
export interface GridParameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  readonly repeating: boolean;
}
/** `null` is a blank cell or an omitted argument; a text that starts with `#` may be an error. */
export type GridValue = Scalar | null;
export type GridArgument =
  | { readonly kind: 'value'; readonly value: GridValue }
  | {
      readonly kind: 'matrix';
      readonly values: readonly (readonly GridValue[])[];
    };
export interface GridCaller {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
export type GridResult = GridValue | readonly (readonly GridValue[])[];

export interface CalculationEngine {
  /** True when the engine computes formulas; the memory engine does not. */
  readonly calculates: boolean;
  defineFunctions(functions: readonly GridFunction[]): void;
  recalculate(): void;
  /** Resolves when every formula that depends on a change has its value. */
  settle(): Promise<void>;
  /** Resolves when no calculation is under way, whether or not changes wait for the next. */
  atRest(): Promise<void>;
}

/** All that the Office object model needs from a workbook. */
export interface Engine extends SheetEngine, CellEngine, StyleEngine, RuleEngine, ObjectEngine, CalculationEngine {
  onEvent(listener: (event: EngineEvent) => void): void;
  dispose(): void;
}
