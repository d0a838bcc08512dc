/** One worksheet part. Its children stand in the order of CT_Worksheet (ECMA-376 part 1, 18.3.1.99). */
import { isFormula, type Formula, type RawCell, type ValidationSpec } from '../../workbook/cellType';
import { isCellError } from '../../workbook/cellTypes/rawCell';
import { a1, columnLetters } from '../../workbook/a1';
import { PAGE_FOOTER } from '../../workbook/looks';
import { SIDE_MARGIN } from '../../workbook/printing';
import type { Rect, TemplateCell, TemplateSheet, ValidatedRect } from '../../workbook/templateModel';
import { element, escapeXml, printNode, type XmlNode } from '../xmlTree';
import { MAIN, RELATIONS } from './names';
import { cellText, type SharedStrings } from './sharedStrings';
import { SheetGrid, type GridRow } from './sheetGrid';
import type { StyleBook } from './styleBook';

export interface SheetContext {
  readonly styles: StyleBook;
  readonly strings: SharedStrings;
  /** The sheet that is seen first. */
  readonly isFirst: boolean;
  /** Ids of the relations to the drawing and the table; `null` for none. */
  readonly drawing: string | null;
  readonly table: string | null;
}

const A4 = 9;
const LAST_ROW = 1_048_575;
const DAY_MS = 86_400_000;
/** Serial number of 1970-01-01. */
const UNIX_EPOCH_SERIAL = 25_569;

const areaOf = ({ top, left, rows, columns }: Rect): string => {
  const [first, last] = [a1(top, left), a1(top + rows - 1, left + columns - 1)];
  return first === last ? first : `${first}:${last}`;
};

const valueXml = (value: RawCell): { readonly type: string; readonly xml: string } => {
  if (typeof value === 'number') return { type: '', xml: `<v>${String(value)}</v>` };
  if (typeof value === 'boolean') return { type: ' t="b"', xml: `<v>${value ? '1' : '0'}</v>` };
  return { type: isCellError(value) ? ' t="e"' : ' t="str"', xml: `<v>${cellText(value)}</v>` };
};

/** Content: a text is one of the shared strings, which are never run. */
const contentXml = (start: string, content: RawCell, strings: SharedStrings): string => {
  if (typeof content === 'string') return `${start} t="s"><v>${String(strings.place(content))}</v></c>`;
  const { type, xml } = valueXml(content);
  return `${start}${type}>${xml}</c>`;
};

/** By formula: a column repeats its own in every row. */
type FormulaTexts = Map<string, string>;

const formulaText = (formula: string, texts: FormulaTexts): string => {
  const known = texts.get(formula) ?? `<f>${escapeXml(formula.slice(1))}</f>`;
  texts.set(formula, known);
  return known;
};

const formulaXml = (start: string, { formula, value }: Extract<TemplateCell, Formula>, texts: FormulaTexts): string => {
  const text = formulaText(formula, texts);
  if (value === undefined) return `${start}>${text}</c>`;
  const { type, xml } = valueXml(value);
  return `${start}${type}>${text}${xml}</c>`;
};

interface CellTexts {
  readonly strings: SharedStrings;
  readonly formulas: FormulaTexts;
}

const cellXml = (reference: string, style: number, cell: TemplateCell, { strings, formulas }: CellTexts): string => {
  const start = `<c r="${reference}"${style === 0 ? '' : ` s="${String(style)}"`}`;
  if (cell === '') return style === 0 ? '' : `${start}/>`;
  return isFormula(cell) ? formulaXml(start, cell, formulas) : contentXml(start, cell, strings);
};

const rowXml = (
  row: number,
  grid: GridRow | undefined,
  letters: readonly string[],
  height: number | undefined,
  texts: CellTexts,
): string => {
  const number = String(row + 1);
  let cells = '';
  for (let column = 0; column < (grid?.columns ?? 0); column += 1)
    cells += cellXml(
      `${letters[column] ?? ''}${number}`,
      grid?.style(column) ?? 0,
      grid?.contents[column] ?? '',
      texts,
    );
  const own = height === undefined ? '' : ` ht="${String(height)}" customHeight="1"`;
  return `<row r="${number}"${own}>${cells}</row>`;
};

interface SheetData {
  /** That it takes. */
  readonly area: string;
  readonly rows: () => Iterable<string>;
}

const dataOf = (sheet: TemplateSheet, { styles, strings }: SheetContext): SheetData => {
  const grid = new SheetGrid(sheet, styles);
  const { rows, columns } = grid.size;
  const last = Math.max(rows - 1, 0, ...Object.keys(sheet.rowHeights).map(Number));
  const width = Math.max(1, columns);
  const letters = Array.from({ length: width }, (_, column) => columnLetters(column));
  const texts: CellTexts = { strings, formulas: new Map() };
  return {
    area: `A1:${a1(last, width - 1)}`,
    *rows() {
      for (let row = 0; row <= last; row += 1) {
        const [own, height] = [grid.row(row), sheet.rowHeights[row]];
        if (own !== undefined || height !== undefined) yield rowXml(row, own, letters, height, texts);
      }
    },
  };
};

const viewXml = ({ frozenRows, frozenColumns }: TemplateSheet, isFirst: boolean): XmlNode => {
  const isFrozen = frozenRows + frozenColumns > 0;
  const corner = frozenRows > 0 && frozenColumns > 0 ? 'bottomRight' : frozenRows > 0 ? 'bottomLeft' : 'topRight';
  return element(
    'sheetViews',
    {},
    element(
      'sheetView',
      { showGridLines: 0, ...(isFirst ? { tabSelected: 1 } : {}), workbookViewId: 0 },
      ...(isFrozen
        ? [
            element('pane', {
              ...(frozenColumns > 0 ? { xSplit: frozenColumns } : {}),
              ...(frozenRows > 0 ? { ySplit: frozenRows } : {}),
              topLeftCell: a1(frozenRows, frozenColumns),
              activePane: corner,
              state: 'frozen',
            }),
          ]
        : []),
    ),
  );
};

const columnsXml = ({ columnWidths }: TemplateSheet): readonly XmlNode[] =>
  columnWidths.length === 0
    ? []
    : [
        element(
          'cols',
          {},
          ...columnWidths.map((width, index) =>
            element('col', { min: index + 1, max: index + 1, width, customWidth: 1 }),
          ),
        ),
      ];

const serial = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS + UNIX_EPOCH_SERIAL;

interface Rule {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
}

const ruleOf = (spec: ValidationSpec, source = ''): Rule => {
  switch (spec.kind) {
    case 'whole':
      return spec.max === null
        ? { type: 'whole', operator: 'greaterThanOrEqual', formulas: [String(spec.min)] }
        : { type: 'whole', formulas: [String(spec.min), String(spec.max)] };
    case 'decimal':
      return { type: 'decimal', formulas: [String(spec.min), String(spec.max)] };
    case 'list':
      return { type: 'list', formulas: [`"${spec.choices.join(',')}"`] };
    case 'listOfColumn':
      return { type: 'list', formulas: [source.replace(/^=/, '')] };
    case 'date':
      return { type: 'date', formulas: [String(serial(spec.from)), String(serial(spec.to))] };
    case 'textLength':
      return { type: 'textLength', operator: 'lessThanOrEqual', formulas: [String(spec.max)] };
  }
};

const validationXml = (rect: ValidatedRect): XmlNode => {
  const { type, operator, formulas } = ruleOf(rect.spec, rect.source);
  return element(
    'dataValidation',
    {
      type,
      ...(rect.alert === undefined ? {} : { errorStyle: rect.alert }),
      ...(operator === undefined ? {} : { operator }),
      allowBlank: 1,
      ...(rect.prompt === '' ? {} : { showInputMessage: 1 }),
      showErrorMessage: 1,
      errorTitle: rect.errorTitle,
      error: rect.error,
      ...(rect.prompt === '' ? {} : { promptTitle: rect.promptTitle, prompt: rect.prompt }),
      sqref: areaOf(rect),
    },
    ...formulas.map((formula, index) => element(`formula${String(index + 1)}`, {}, formula)),
  );
};

const counted = (name: string, children: readonly XmlNode[]): readonly XmlNode[] =>
  children.length === 0 ? [] : [element(name, { count: children.length }, ...children)];

const conditionsXml = ({ conditionalFormats }: TemplateSheet, styles: StyleBook): readonly XmlNode[] =>
  conditionalFormats.map(({ formula, look, ...rect }, index) =>
    element(
      'conditionalFormatting',
      { sqref: areaOf(rect) },
      element(
        'cfRule',
        { type: 'expression', dxfId: styles.condition(look), priority: index + 1 },
        element('formula', {}, formula.replace(/^=/, '')),
      ),
    ),
  );

const linksXml = ({ links = [] }: TemplateSheet): readonly XmlNode[] =>
  links.length === 0
    ? []
    : [
        element(
          'hyperlinks',
          {},
          ...links.map(({ row, column, sheet, address }) =>
            element('hyperlink', {
              ref: a1(row, column),
              location: `'${sheet.replaceAll("'", "''")}'!${address}`,
              display: `${sheet}!${address}`,
            }),
          ),
        ),
      ];

/** The others are Excel's own. */
const marginsXml = ({ pages }: TemplateSheet): XmlNode => {
  const side = pages === undefined ? 0.7 : SIDE_MARGIN;
  return element('pageMargins', { left: side, right: side, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 });
};

const setupXml = ({ pages, orientation, onePage }: TemplateSheet): XmlNode =>
  element('pageSetup', {
    paperSize: A4,
    ...(pages === undefined ? {} : { scale: pages.scale }),
    ...(pages === undefined ? { fitToWidth: 1, fitToHeight: onePage === true ? 1 : 0 } : {}),
    orientation,
  });

const breaksXml = ({ pages }: TemplateSheet): readonly XmlNode[] => {
  const { breaks = [] } = pages ?? {};
  return breaks.length === 0
    ? []
    : [
        element(
          'colBreaks',
          { count: breaks.length, manualBreakCount: breaks.length },
          ...breaks.map((id) => element('brk', { id, max: LAST_ROW, man: 1 })),
        ),
      ];
};

/** The whole part, piece by piece: its styles and texts are in their books when the last has been taken. */
export function* worksheetXml(sheet: TemplateSheet, context: SheetContext): Generator<string> {
  const data = dataOf(sheet, context);
  const fitted = sheet.pages === undefined;
  const before = [
    element('sheetPr', {}, ...(fitted ? [element('pageSetUpPr', { fitToPage: 1 })] : [])),
    element('dimension', { ref: data.area }),
    viewXml(sheet, context.isFirst),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    ...columnsXml(sheet),
  ];
  const after = [
    ...counted(
      'mergeCells',
      sheet.merges.map((merge) => element('mergeCell', { ref: areaOf(merge) })),
    ),
    ...conditionsXml(sheet, context.styles),
    ...counted('dataValidations', sheet.validations.map(validationXml)),
    ...linksXml(sheet),
    marginsXml(sheet),
    setupXml(sheet),
    element('headerFooter', {}, element('oddFooter', {}, `&C${PAGE_FOOTER}`)),
    ...breaksXml(sheet),
    ...(context.drawing === null ? [] : [element('drawing', { 'r:id': context.drawing })]),
    ...(context.table === null
      ? []
      : [element('tableParts', { count: 1 }, element('tablePart', { 'r:id': context.table }))]),
  ];
  const print = (nodes: readonly XmlNode[]): string => nodes.map(printNode).join('');
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${print(before)}<sheetData>`;
  yield* data.rows();
  yield `</sheetData>${print(after)}</worksheet>`;
}
