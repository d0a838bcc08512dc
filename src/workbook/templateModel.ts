/**
 * A template sheet as plain rectangles of content and looks: what the description says, worked out to positions.
 * Both renderers (Office.js and .xlsx) draw this and know nothing of the description.
 */
import type { Formula, RawCell, ValidationSpec } from './cellType';
import type { Pages } from './printing';

/** Zero-based. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * A constant, or a formula and, where it was worked out, its value. A constant text stays a text, whatever it begins with:
 * the renderer sees to it that "=…" or "- …" typed by a user is not taken for a formula.
 */
export type TemplateCell = RawCell | (Formula & { readonly value?: RawCell });

export interface TemplateBlock extends Rect {
  readonly cells: readonly (readonly TemplateCell[])[];
}

/** Looks are named by meaning; each renderer has one table from role to fill, font and border. */
export type StyleRole =
  | 'title'
  | 'subtitle'
  | 'intro'
  | 'sectionTitle'
  | 'fieldLabel'
  | 'band'
  | 'header'
  | 'input'
  | 'required'
  | 'fixed'
  | 'computed'
  | 'summaryLabel'
  | 'summary'
  | 'assumption'
  | 'note'
  | 'line'
  | 'shown'
  | 'link';

export interface StyledRect extends Rect {
  readonly role: StyleRole;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
}

export interface ValidatedRect extends Rect {
  readonly spec: ValidationSpec;
  /** For 'listOfColumn': the reference text, ready to be written. */
  readonly source?: string;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
  /** 'warning' lets the user keep what was typed; left out, it is refused. */
  readonly alert?: 'warning';
}

export interface ConditionalRect extends Rect {
  /** Formula for the first cell of the rectangle, relative as Excel wants it, with '='. */
  readonly formula: string;
  readonly look: 'met' | 'notMet' | 'cannotTell' | 'missingRequired' | 'assumption' | 'rowInUse' | 'rowSpare';
}

export interface TemplateTable extends Rect {
  /** `rows` counts the header row. */
  readonly name: string;
  /** No Excel table: its cells go by `names` of the sheet. */
  readonly standsIn?: 'range';
  readonly headers: readonly string[];
  /** Formula of each calculated column by position, with '=', in a form that holds for any row. */
  readonly columnFormulas?: Readonly<Record<number, string>>;
}

export interface TemplateColumnRef {
  /** Excel table name. */
  readonly table: string;
  readonly header: string;
}

export interface TemplateChart extends Rect {
  readonly kind: 'bars' | 'columns';
  readonly title: string;
  readonly categories: TemplateColumnRef;
  readonly series: readonly TemplateColumnRef[];
}

export interface TemplateName {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** What it names where that is not one cell. */
  readonly size?: { readonly rows: number; readonly columns: number };
}

/** A cell that leads to another cell of the workbook. */
export interface TemplateLink {
  readonly row: number;
  readonly column: number;
  readonly sheet: string;
  readonly address: string;
}

export interface TemplateSheet {
  readonly id: string;
  readonly title: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Rows repeated on every printed page, zero-based and inclusive; `null` for none. */
  readonly printTitleRows: readonly [number, number] | null;
  /** For a sheet that is printed on several pages side by side, A4 as oriented; the frozen columns are repeated on each. */
  readonly pages?: Pages;
  /** Made as small as one page takes, whatever stands on the sheet. */
  readonly onePage?: boolean;
  /** What is printed, where that is not all. */
  readonly printArea?: Rect;
  /** In characters of the default font, from column A. */
  readonly columnWidths: readonly number[];
  /** Row heights in points where the default would clip; by row. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly blocks: readonly TemplateBlock[];
  readonly merges: readonly Rect[];
  readonly styles: readonly StyledRect[];
  readonly numberFormats: readonly (Rect & { readonly format: string })[];
  readonly validations: readonly ValidatedRect[];
  readonly conditionalFormats: readonly ConditionalRect[];
  readonly table: TemplateTable | null;
  readonly names: readonly TemplateName[];
  readonly charts?: readonly TemplateChart[];
  /** Only on sheets that are made for files. */
  readonly links?: readonly TemplateLink[];
}

export interface Template {
  readonly id: string;
  readonly version: string;
  readonly sheets: readonly TemplateSheet[];
}
