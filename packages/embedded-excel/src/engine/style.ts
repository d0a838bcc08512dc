import type { Rect } from '../geometry/rect';

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
/** Keys that belong to cells, without borders. */
export const CELL_KEYS: readonly StyleKey[] = (Object.keys(DEFAULT_STYLE) as StyleKey[]).filter(
  (key) => !COLUMN_KEYS.includes(key) && !ROW_KEYS.includes(key),
);

/**
 * The cells a key is kept for: widths belong to whole columns, heights to whole rows, an edge of a
 * block to the cells along it. `null` when the block has no such cells.
 */
export function bandOf(rect: Rect, key: StyleKey): { rect: Rect; key: StyleKey } | null {
  if (COLUMN_KEYS.includes(key)) return { rect: { ...rect, row: 0, rows: 1 }, key };
  if (ROW_KEYS.includes(key)) return { rect: { ...rect, column: 0, columns: 1 }, key };
  const [, side, part] = /^border\.(\w+)\.(style|color|weight)$/.exec(key) ?? [];
  if (side === undefined || part === undefined) return { rect, key };
  const band = borderBand(rect, side as BorderSide);
  return (
    band && {
      rect: band.rect,
      key: `border.${band.side}.${part as BorderPart}`,
    }
  );
}

function borderBand(rect: Rect, side: BorderSide): { rect: Rect; side: BorderSide } | null {
  switch (side) {
    case 'EdgeTop':
      return { rect: { ...rect, rows: 1 }, side };
    case 'EdgeBottom':
      return {
        rect: { ...rect, row: rect.row + rect.rows - 1, rows: 1 },
        side,
      };
    case 'EdgeLeft':
      return { rect: { ...rect, columns: 1 }, side };
    case 'EdgeRight':
      return {
        rect: { ...rect, column: rect.column + rect.columns - 1, columns: 1 },
        side,
      };
    case 'InsideHorizontal':
      return rect.rows > 1 ? { rect: { ...rect, rows: rect.rows - 1 }, side: 'EdgeBottom' } : null;
    case 'InsideVertical':
      return rect.columns > 1 ? { rect: { ...rect, columns: rect.columns - 1 }, side: 'EdgeRight' } : null;
    default:
      return { rect, side };
  }
}

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
