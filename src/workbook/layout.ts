/** Works out where the parts of a sheet stand. Nobody counts rows by hand. */
import { STEPS } from './looks';
import { pagesOf } from './printing';
import type { Pages } from './printing';
import type { FormDescription, SheetDescription, TableDescription } from './describe';

/** Rows and columns are zero-based sheet positions. */
export interface FieldPlace {
  readonly key: string;
  readonly row: number;
}

export interface SectionPlace {
  readonly title: string;
  readonly row: number;
  readonly fields: readonly FieldPlace[];
}

/** Columns of a form's parts; a part may span several columns of a table below. */
export interface Span {
  readonly left: number;
  readonly columns: number;
}

export interface FormLayout {
  readonly description: FormDescription;
  readonly sections: readonly SectionPlace[];
  readonly label: Span;
  readonly value: Span;
  readonly confirmation: Span;
  readonly note: Span;
}

export interface TableLayout {
  readonly description: TableDescription;
  readonly keys: readonly string[];
  /** Of each summary line. */
  readonly lineRows: readonly number[];
  readonly bandRow: number | null;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly rowCount: number;
  /** The row below all of it, lines included. */
  readonly end: number;
  /** Columns with which another part of the paper begins: behind those that every page repeats, and on each further page. */
  readonly partsFrom: readonly number[];
}

export interface SheetLayout {
  readonly description: SheetDescription;
  readonly widths: readonly number[];
  readonly titleRow: 0;
  readonly introRow: 1;
  /** Columns over which title and introduction run: none of those that every page repeats, where they would be cut off. */
  readonly intro: Span;
  /** `null` for a sheet that is one page wide. */
  readonly pages: Pages | null;
  readonly linesRow: number;
  /** First row of the charts, which stand between form and table. */
  readonly chartsRow: number;
  readonly form: FormLayout | null;
  readonly table: TableLayout | null;
}

/** Widths of a sheet that has no table: label, value, confirmation, note. On a small screen they end before the pane. */
const FORM_WIDTHS = [36, 26, 20, 38] as const;
/** The guide: a line, and the template's version beside it. */
const GUIDE_WIDTHS = [100, 20] as const;
/** The same over the columns of a table that stands below. */
const SPANNED_WIDTHS = [36, 24, 20, 38] as const;
const INTRO_WIDTH = 96;
const FIRST_CONTENT_ROW = 3;

/** The neighbouring columns from `left` on that are together at least `width` wide. */
const spanOf = (widths: readonly number[], left: number, width: number): Span => {
  let total = 0;
  let columns = 0;
  while (left + columns < widths.length && (columns === 0 || total < width)) {
    total += widths[left + columns] ?? 0;
    columns += 1;
  }
  return { left, columns: Math.max(columns, 1) };
};

const after = ({ left, columns }: Span): number => left + columns;

const layoutSections = (
  form: FormDescription,
  top: number,
): { readonly sections: readonly SectionPlace[]; readonly end: number } => {
  let row = top;
  const sections = form.sections.map(({ title, fields }) => {
    const place = { title, row, fields: fields.map((key, index) => ({ key, row: row + 1 + index })) };
    row += fields.length + 2;
    return place;
  });
  return { sections, end: row };
};

const layoutForm = (form: FormDescription, top: number, widths: readonly number[], hasTable: boolean) => {
  const { sections, end } = layoutSections(form, top);
  const [labelWidth, valueWidth, confirmationWidth, noteWidth] = hasTable ? SPANNED_WIDTHS : FORM_WIDTHS;
  const label = spanOf(widths, 0, labelWidth);
  const value = spanOf(widths, after(label), valueWidth);
  const hasAssumptions = Object.values(form.fields).some(
    (field) => field.role !== 'computed' && field.assumption !== undefined,
  );
  // Nothing is kept free for a cell that no field of the form has.
  const confirmation = hasAssumptions
    ? spanOf(widths, after(value), confirmationWidth)
    : { left: after(value), columns: 0 };
  const note = spanOf(widths, after(confirmation), noteWidth);
  const layout: FormLayout = { description: form, sections, label, value, confirmation, note };
  return { layout, end };
};

const layoutTable = (
  table: TableDescription,
  top: number,
  rowCount: number,
  partsFrom: readonly number[],
): TableLayout => {
  const { summary = [] } = table;
  const below = summary.filter((line) => line.below === true);
  const bandRow = top + summary.length - below.length;
  const hasBands = Object.values(table.columns).some(({ band }) => band !== undefined);
  const headerRow = hasBands ? bandRow + 1 : bandRow;
  const afterRows = headerRow + 1 + rowCount;
  // Excel takes what is written right below a table into it.
  const belowRow = afterRows + 1;
  let [nextAbove, nextBelow] = [top, belowRow];
  return {
    description: table,
    keys: Object.keys(table.columns),
    lineRows: summary.map((line) => (line.below === true ? nextBelow++ : nextAbove++)),
    bandRow: hasBands ? bandRow : null,
    headerRow,
    firstRow: headerRow + 1,
    rowCount,
    end: below.length === 0 ? afterRows : belowRow + below.length,
    partsFrom,
  };
};

/** How many columns are printed: not the steps. Only a table that does not grow has a fixed area to print. */
export const printedColumns = ({ table }: SheetDescription): number | undefined => {
  if (table === undefined || table.grows) return undefined;
  const shown = Object.values(table.columns).filter(({ band }) => band !== STEPS).length;
  return shown === Object.keys(table.columns).length ? undefined : shown;
};

/** What a page shows of a sheet is decided by its table, where it has one. */
const printedPages = (description: SheetDescription, widths: readonly number[]): Pages | null => {
  const { orientation, onePage, table, frozenColumns } = description;
  if (onePage === true) return null;
  const columns = table === undefined ? widths.map((width) => ({ width })) : Object.values(table.columns);
  return pagesOf(columns.slice(0, printedColumns(description)), table === undefined ? 0 : frozenColumns, orientation);
};

/** With an empty row below them. */
const chartRowsOf = ({ charts = [] }: SheetDescription): number =>
  charts.length === 0 ? 0 : Math.max(...charts.map(({ rows }) => rows)) + 1;

const widthsOf = ({ table, form }: SheetDescription): readonly number[] => {
  if (table !== undefined) return Object.values(table.columns).map(({ width }) => width);
  return form === undefined ? GUIDE_WIDTHS : FORM_WIDTHS;
};

/** `rowCount`: data rows of the sheet's table, at least one. */
export const layoutSheet = (description: SheetDescription, rowCount: number): SheetLayout => {
  const widths = widthsOf(description);
  const { form, table } = description;
  const pages = printedPages(description, widths);
  const repeated = table !== undefined && pages !== null ? description.frozenColumns : 0;
  const placed = form === undefined ? null : layoutForm(form, FIRST_CONTENT_ROW, widths, table !== undefined);
  const chartsRow = placed?.end ?? FIRST_CONTENT_ROW;
  const tableRow = chartsRow + chartRowsOf(description);
  return {
    description,
    widths,
    titleRow: 0,
    introRow: 1,
    intro: spanOf(widths, repeated, INTRO_WIDTH),
    pages,
    linesRow: FIRST_CONTENT_ROW,
    chartsRow,
    form: placed?.layout ?? null,
    table:
      table === undefined
        ? null
        : layoutTable(
            table,
            tableRow,
            Math.max(rowCount, 1),
            [repeated, ...(pages?.breaks ?? [])].filter((column) => column > 0),
          ),
  };
};

/** Name of the cell that says whether a setting is confirmed. */
export const confirmationName = (fieldName: string): string => `${fieldName}_XN`;
