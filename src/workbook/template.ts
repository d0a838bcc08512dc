/** The template of a plan: every sheet worked out to positions, ready to be drawn by a renderer. */
import type { CarryLine } from './carry/line';
import type { ColumnRef, ComputedField, SheetDescription, TableDescription } from './describe';
import { modeIn } from './formula/print';
import type { FormulaMode, FunctionUse } from './formula/print';
import { layoutSheet, printedColumns } from './layout';
import type { SheetLayout } from './layout';
import type { Plan, PlanRecord } from './plan';
import { CONFIRMED_FORM, formOf, givenRows, listOf } from './planParts';
import { daChuyen } from './sheets/daChuyen';
import { carriedRows } from './template/carriedParts';
import type { CarriedRows } from './template/carriedParts';
import { addBlock, newDraft, placeCell } from './template/draft';
import type { SheetDraft } from './template/draft';
import { drawForm } from './template/formParts';
import { heightFor, lineHeight } from './template/rowHeights';
import { columnRange, drawTable } from './template/tableParts';
import { columnFormula, fieldFormula } from './template/rowFormulas';
import type { SameRow } from './template/rowFormulas';
import { formulaCell, typedCells } from './template/tableCells';
import { evaluationOf } from './template/evaluation';
import type { Evaluation } from './template/evaluation';
import type { Template, TemplateChart, TemplateLink, TemplateSheet } from './templateModel';
import { finish, mapInSteps } from './steps';
import { TEMPLATE_ID, TEMPLATE_NAME, TEMPLATE_VERSION, VERSION_NAME } from './identity';
import { communeKindIn, type CommuneKindWord } from '../vietnamese/placeWords';
import { sheetInPlace } from './sheetInPlace';
import { headerOf, SHEETS } from './workbook';

export interface TemplateOptions {
  /** 'native' for programs without the custom functions; 'custom' has them where the plan wants them. */
  readonly formulas: FormulaMode;
  /** How formulas name cells of their own row of a table: 'a1' when left out; files need 'structured'. */
  readonly sameRow?: SameRow;
  /** Work out what the formulas give, so that a file shows numbers before anybody recalculates it. */
  readonly values?: boolean;
  /** Ids of the sheets wanted; all when left out. */
  readonly sheets?: readonly string[];
  /** Names of the sheets by id where they are not the titles: the user may have a sheet "Thôn" already. */
  readonly titles?: Readonly<Record<string, string>>;
  /** What became of the older workbooks that the plan was made of: the workbook gets a sheet that tells. */
  readonly carried?: readonly CarryLine[];
}

const TITLE_SIZE = 16;
/** Points of a sheet that a screen of 1366 x 768 shows below Excel's ribbon, and the share of it that scrolls at least. */
export const SHEET_ON_SCREEN = 415;
export const LEAST_SCROLLING = 0.6;
/** Between the introduction and what follows. */
const GAP = 6;

interface Context {
  readonly plan: Plan;
  readonly options: TemplateOptions;
  readonly layouts: ReadonlyMap<string, SheetLayout>;
  readonly evaluation: Evaluation | undefined;
  readonly carried: CarriedRows | null;
}

const titleOf = ({ options }: Context, sheet: SheetDescription): string => options.titles?.[sheet.id] ?? sheet.title;

const rowCountOf = (plan: Plan, sheet: SheetDescription, { carried = [] }: TemplateOptions): number => {
  const { table } = sheet;
  if (table === undefined) return 0;
  if (table === daChuyen.table) return carried.length;
  if (table.derived === true) return givenRows(table).length;
  const rows = listOf(plan, table);
  // Rows that wait to be filled in are as many as somebody asked for.
  const asked = rows.length > 0 && rows.every((row) => Object.values(row).every((value) => value === null));
  return table.initial.kind === 'blank' && !asked ? Math.max(rows.length, table.initial.count) : rows.length;
};

/** The headlines, where the commune has not chosen otherwise. */
const functionUse = (plan: Plan, formulas: FormulaMode): FunctionUse =>
  formulas === 'native' ? 'none' : (plan.info.functionCells ?? 'headline');

const drawHead = (draft: SheetDraft, layout: SheetLayout): void => {
  const { title, intro } = layout.description;
  const span = layout.intro;
  const width = layout.widths.slice(span.left, span.left + span.columns).reduce((sum, own) => sum + own, 0);
  placeCell(draft, { row: layout.titleRow, span, cell: title.toLocaleUpperCase('vi'), role: 'title', align: 'left' });
  placeCell(draft, { row: layout.introRow, span, cell: intro, role: 'intro', wrap: true, align: 'left' });
  draft.rowHeights[layout.titleRow] = heightFor([{ text: title, width }], TITLE_SIZE);
  draft.rowHeights[layout.introRow] = heightFor([{ text: intro, width }]);
  draft.rowHeights[layout.introRow + 1] = GAP;
};

const isHeading = (line: string): boolean => line !== '' && line === line.toLocaleUpperCase('vi');

const drawLines = (draft: SheetDraft, layout: SheetLayout): void => {
  const { lines = [], carriesIdentity } = layout.description;
  lines.forEach((line, index) => {
    const row = layout.linesRow + index;
    if (line === '') return;
    const role = isHeading(line) ? 'sectionTitle' : 'line';
    placeCell(draft, { row, span: { left: 0, columns: 1 }, cell: line, role, wrap: true, align: 'left' });
    draft.rowHeights[row] = heightFor([{ text: line, width: layout.widths[0] ?? 0 }], isHeading(line) ? 13 : undefined);
  });
  if (carriesIdentity !== true) return;
  const top = layout.linesRow + lines.length + 1;
  addBlock(draft, top, 0, [
    ['Mã bộ biểu mẫu', TEMPLATE_ID],
    ['Phiên bản', TEMPLATE_VERSION],
  ]);
  draft.styles.push({ top, left: 0, rows: 2, columns: 2, role: 'note', align: 'left' });
  draft.numberFormats.push({ top, left: 1, rows: 2, columns: 1, format: '@' });
  draft.names.push({ name: TEMPLATE_NAME, row: top, column: 1 }, { name: VERSION_NAME, row: top + 1, column: 1 });
};

const computedField =
  ({ evaluation }: Context) =>
  (field: ComputedField) =>
    formulaCell(fieldFormula(field), evaluation?.name(field.name));

const drawFormOf = (draft: SheetDraft, layout: SheetLayout, context: Context): void => {
  const { form } = layout;
  if (form === null) return;
  const values = formOf(context.plan, form.description);
  const confirmed = form.description.json === CONFIRMED_FORM ? context.plan.info.confirmed : [];
  drawForm(draft, form, { values, confirmed, computed: computedField(context), widths: layout.widths });
};

/** What stands in the rows of a sheet's table. */
const rowsOf = ({ plan, carried }: Context, table: TableDescription): readonly PlanRecord[] => {
  if (table === daChuyen.table) return carried?.rows ?? [];
  return table.derived === true ? givenRows(table) : listOf(plan, table);
};

function* drawTableOf(draft: SheetDraft, layout: SheetLayout, context: Context): Generator<undefined> {
  const { table } = layout;
  if (table === null) return;
  const { evaluation, layouts, options, plan } = context;
  const own = rowsOf(context, table.description);
  const rows = yield* mapInSteps(
    Array.from({ length: table.rowCount }, (_, row) => own[row]),
    (row) => typedCells(table, row),
  );
  yield* drawTable(draft, table, {
    rows,
    form: { use: functionUse(plan, options.formulas), sameRow: options.sameRow ?? 'a1' },
    valueOf: evaluation?.cell,
    summaryValueOf: evaluation?.summary,
    columnRange: (id, key) => {
      const found = [...layouts.values()].find((other) => other.table?.description.id === id);
      const other = found?.table ?? null;
      return found === undefined || other === null
        ? null
        : columnRange(titleOf(context, found.description), other, key);
    },
  });
}

const frozenRowsOf = (layout: SheetLayout, heights: Readonly<Record<number, number>>): number => {
  if (layout.table === null) return 0;
  const rows = layout.table.firstRow;
  const height = Array.from({ length: rows }, (_, row) => heights[row] ?? lineHeight()).reduce(
    (sum, own) => sum + own,
    0,
  );
  // Excel freezes from the first row on: a head that is too high scrolls away with the rest.
  return height <= SHEET_ON_SCREEN * (1 - LEAST_SCROLLING) ? rows : 0;
};

const columnFormulasOf = (table: TableDescription, use: FunctionUse): Readonly<Record<number, string>> =>
  Object.fromEntries(
    Object.values(table.columns).flatMap((column, position) => {
      const formula = column.role === 'computed' ? columnFormula(table, column, modeIn(column.form, use)) : null;
      return formula === null ? [] : [[position, formula] as const];
    }),
  );

const chartsOf = ({ description, chartsRow }: SheetLayout): readonly TemplateChart[] => {
  const refOf = ({ table: id, column }: ColumnRef) => ({ table: id, header: headerOf(id, column) });
  return (description.charts ?? []).map(({ kind, title, categories, series, left, columns, rows }) => ({
    top: chartsRow,
    left,
    rows,
    columns,
    kind,
    title,
    categories: refOf(categories),
    series: series.map(refOf),
  }));
};

/** Only a sheet that does not grow has a fixed area to print. */
const printingOf = ({ description, table }: SheetLayout): Pick<TemplateSheet, 'onePage' | 'printArea'> => {
  const { onePage = false } = description;
  const columns = printedColumns(description);
  if (columns === undefined || table === null) return { onePage };
  return { onePage, printArea: { top: 0, left: 0, rows: table.end, columns } };
};

/** The last column of the list of lines leads to what they tell of. */
const drawLinks = (draft: SheetDraft, { table }: SheetLayout, { carried }: Context): readonly TemplateLink[] => {
  if (table === null || carried === null || table.description !== daChuyen.table) return [];
  const { firstRow, rowCount, keys } = table;
  const column = keys.indexOf('link');
  draft.styles.push({
    top: firstRow,
    left: column,
    rows: rowCount,
    columns: 1,
    role: 'link',
    align: 'left',
    wrap: true,
  });
  return carried.places.flatMap((place, row) =>
    place === undefined ? [] : [{ ...place, row: firstRow + row, column }],
  );
};

function* buildSheet(layout: SheetLayout, context: Context): Generator<undefined, TemplateSheet> {
  const draft = newDraft();
  drawHead(draft, layout);
  drawLines(draft, layout);
  drawFormOf(draft, layout, context);
  yield* drawTableOf(draft, layout, context);
  const links = drawLinks(draft, layout, context);
  const { id, orientation, frozenColumns } = layout.description;
  const { table } = layout;
  return {
    ...draft,
    id,
    title: titleOf(context, layout.description),
    orientation,
    frozenRows: frozenRowsOf(layout, draft.rowHeights),
    frozenColumns: table === null ? 0 : frozenColumns,
    printTitleRows: table === null ? null : [table.bandRow ?? table.headerRow, table.headerRow],
    ...(layout.pages === null ? {} : { pages: layout.pages }),
    ...printingOf(layout),
    columnWidths: layout.widths,
    charts: chartsOf(layout),
    ...(links.length === 0 ? {} : { links }),
    table:
      table === null
        ? null
        : {
            name: table.description.id,
            ...(table.description.standsIn === undefined ? {} : { standsIn: table.description.standsIn }),
            headers: Object.values(table.description.columns).map(({ header }) => header),
            columnFormulas: columnFormulasOf(table.description, functionUse(context.plan, context.options.formulas)),
            top: table.headerRow,
            left: 0,
            rows: table.rowCount + 1,
            columns: table.keys.length,
          },
  };
}

/** The guide first; what was carried stands behind it, where whoever opens the workbook sees it. */
const sheetsOf = ({ sheets, carried }: TemplateOptions, kind: CommuneKindWord): readonly SheetDescription[] => {
  const wanted = SHEETS.filter(({ id }) => sheets?.includes(id) ?? true).map((sheet) => sheetInPlace(sheet, kind));
  return carried === undefined ? wanted : [...wanted.slice(0, 1), daChuyen, ...wanted.slice(1)];
};

export function* templateSteps(plan: Plan, options: TemplateOptions): Generator<undefined, Template> {
  const wanted = sheetsOf(options, communeKindIn(plan.info));
  const layouts = new Map(
    wanted.map((sheet) => [sheet.id, layoutSheet(sheet, rowCountOf(plan, sheet, options))] as const),
  );
  const evaluation = options.values === true ? evaluationOf(plan, options.formulas) : undefined;
  if (evaluation !== undefined) yield* evaluation.workOut();
  const { carried: lines, titles } = options;
  const carried =
    lines === undefined
      ? null
      : carriedRows(lines, [...layouts.values()], ({ description: { id, title } }) => titles?.[id] ?? title);
  const context: Context = { plan, options, layouts, evaluation, carried };
  const sheets: TemplateSheet[] = [];
  for (const layout of layouts.values()) {
    sheets.push(yield* buildSheet(layout, context));
    yield;
  }
  return { id: TEMPLATE_ID, version: TEMPLATE_VERSION, sheets };
}

export const buildTemplate = (plan: Plan, options: TemplateOptions): Template => finish(templateSteps(plan, options));
