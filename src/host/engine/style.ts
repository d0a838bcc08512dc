export type StyleValue = string | number | boolean;

export const BORDER_SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];
export type BorderPart = 'style' | 'color' | 'weight';

/**
 * Looks of a cell when nothing was set. Colours are `#RRGGBB`; widths and heights are points;
 * an empty fill colour is reported as white (learn.microsoft.com …/excel.rangefill).
 */
export const DEFAULT_STYLE = {
  numberFormat: 'General',
  'fill.color': '#FFFFFF',
  'font.name': 'Calibri',
  'font.size': 11,
  'font.color': '#000000',
  'font.bold': false,
  'font.italic': false,
  'font.underline': 'None',
  'font.strikethrough': false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  'protection.locked': true,
  'protection.formulaHidden': false,
  columnWidth: 48,
  rowHeight: 15,
  columnHidden: false,
  rowHidden: false,
} as const satisfies Record<string, StyleValue>;

export type PlainStyleKey = keyof typeof DEFAULT_STYLE;
export type StyleKey = PlainStyleKey | `border.${BorderSide}.${BorderPart}`;

/** Keys that belong to whole columns or rows, not to cells. */
export const COLUMN_KEYS: readonly StyleKey[] = ['columnWidth', 'columnHidden'];
export const ROW_KEYS: readonly StyleKey[] = ['rowHeight', 'rowHidden'];

const BORDER_DEFAULTS: Readonly<Record<BorderPart, StyleValue>> = {
  style: 'None',
  color: '#000000',
  weight: 'Thin',
};

export function defaultStyle(key: StyleKey): StyleValue {
  const border = /^border\.\w+\.(style|color|weight)$/.exec(key);
  if (border) return BORDER_DEFAULTS[border[1] as BorderPart];
  return DEFAULT_STYLE[key as PlainStyleKey];
}
