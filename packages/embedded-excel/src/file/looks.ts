import type { Alignment, Border, BorderStyle, Borders, Fill, Font, Style } from '@cj-tech-master/excelts';
import type { BorderSide, StyleKey, StyleValue } from '../engine/style';
import { defaultStyle } from '../engine/style';
import type { FileColor, ThemeColors } from './colors';
import { colorOf, fileColor } from './colors';

export type Looks = ReadonlyMap<StyleKey, StyleValue>;
/** The value of a key in the cell that is written. */
export type ReadLook = (key: StyleKey) => StyleValue;

const pairs = (table: Readonly<Record<string, string>>) => ({
  toHost: new Map(Object.entries(table).map(([host, file]) => [file, host])),
  toFile: new Map(Object.entries(table)),
});

const HORIZONTAL = pairs({
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
});
const VERTICAL = pairs({ Top: 'top', Center: 'middle', Justify: 'justify', Distributed: 'distributed' });
const UNDERLINE = pairs({
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
});
/** Line and weight of Office.js as the one word of a file. */
const LINES = pairs({
  'Continuous Hairline': 'hair',
  'Continuous Thin': 'thin',
  'Continuous Medium': 'medium',
  'Continuous Thick': 'thick',
  'Dash Thin': 'dashed',
  'Dash Medium': 'mediumDashed',
  'Dot Thin': 'dotted',
  'DashDot Thin': 'dashDot',
  'DashDot Medium': 'mediumDashDot',
  'DashDotDot Thin': 'dashDotDot',
  'DashDotDot Medium': 'mediumDashDotDot',
  'SlantDashDot Medium': 'slantDashDot',
  'Double Thick': 'double',
});
/** A line whose weight has no word of its own. */
const PLAIN_LINES: Readonly<Record<string, string>> = {
  Continuous: 'thin',
  Dash: 'dashed',
  Dot: 'dotted',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
  SlantDashDot: 'slantDashDot',
  Double: 'double',
};
const SIDES = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;

/** 255 stands for letters one below the other, in files and in Office.js alike -- as 180. */
const rotationOf = (rotation: number | 'vertical'): number => (rotation === 'vertical' ? 180 : rotation);

/** What a cell of a file looks like, where that is not how an untouched cell looks. */
export function looksOf(style: Partial<Style>, theme: ThemeColors): Looks {
  const looks = new Map<StyleKey, StyleValue>();
  const put = (key: StyleKey, value: StyleValue | undefined) => {
    if (value !== undefined && value !== defaultStyle(key)) looks.set(key, value);
  };
  const { numFmt, font = {}, alignment = {}, protection = {}, fill, border = {} } = style;
  put('numberFormat', typeof numFmt === 'object' ? numFmt.formatCode : numFmt);
  put('fill.color', fillColor(fill, theme));
  put('font.name', font.name);
  put('font.size', font.size);
  put('font.color', colorOf(font.color, theme));
  put('font.bold', font.bold);
  put('font.italic', font.italic);
  put('font.strikethrough', font.strike);
  put('font.underline', UNDERLINE.toHost.get(font.underline === true ? 'single' : String(font.underline)));
  put('horizontalAlignment', HORIZONTAL.toHost.get(String(alignment.horizontal)));
  put('verticalAlignment', VERTICAL.toHost.get(String(alignment.vertical)));
  put('wrapText', alignment.wrapText);
  put('shrinkToFit', alignment.shrinkToFit);
  put('indentLevel', alignment.indent);
  put('textOrientation', alignment.textRotation === undefined ? undefined : rotationOf(alignment.textRotation));
  put('protection.locked', protection.locked);
  put('protection.formulaHidden', protection.hidden);
  for (const [side, short] of Object.entries(SIDES) as [BorderSide, keyof Borders][]) {
    const line = border[short] as Partial<Border> | undefined;
    const [kind, weight] = LINES.toHost.get(line?.style ?? '')?.split(' ') ?? [];
    if (kind === undefined || weight === undefined) continue;
    put(`border.${side}.style`, kind);
    put(`border.${side}.weight`, weight);
    put(`border.${side}.color`, colorOf(line?.color, theme));
  }
  return looks;
}

/** A pattern is shown as its foreground, where it is more than a pattern of nothing; a gradient as its first colour. */
function fillColor(fill: Fill | undefined, theme: ThemeColors): string | undefined {
  if (fill === undefined) return undefined;
  if (fill.type === 'gradient') return colorOf(fill.stops[0]?.color, theme);
  if (fill.pattern === 'none') return undefined;
  const [front, back] = [fill.fgColor, fill.bgColor] as (FileColor | undefined)[];
  return colorOf(front, theme) ?? colorOf(back, theme);
}

function fontOf(read: ReadLook): Partial<Font> {
  const underline = UNDERLINE.toFile.get(String(read('font.underline'))) as Font['underline'] | undefined;
  return {
    name: String(read('font.name')),
    size: Number(read('font.size')),
    color: fileColor(read('font.color')),
    ...(read('font.bold') === true ? { bold: true } : {}),
    ...(read('font.italic') === true ? { italic: true } : {}),
    ...(read('font.strikethrough') === true ? { strike: true } : {}),
    ...(underline === undefined ? {} : { underline }),
  };
}

function alignmentOf(read: ReadLook): Partial<Alignment> {
  const horizontal = HORIZONTAL.toFile.get(String(read('horizontalAlignment')));
  const vertical = VERTICAL.toFile.get(String(read('verticalAlignment')));
  const indent = Number(read('indentLevel'));
  const rotation = Number(read('textOrientation'));
  return {
    ...(horizontal === undefined ? {} : { horizontal: horizontal as Alignment['horizontal'] }),
    ...(vertical === undefined ? {} : { vertical: vertical as Alignment['vertical'] }),
    ...(read('wrapText') === true ? { wrapText: true } : {}),
    ...(read('shrinkToFit') === true ? { shrinkToFit: true } : {}),
    ...(indent === 0 ? {} : { indent }),
    ...(rotation === 0 ? {} : { textRotation: rotation === 180 ? ('vertical' as const) : rotation }),
  };
}

function bordersOf(read: ReadLook): Partial<Borders> {
  const borders: Partial<Borders> = {};
  for (const [side, short] of Object.entries(SIDES) as [keyof typeof SIDES, 'top' | 'bottom' | 'left' | 'right'][]) {
    const kind = String(read(`border.${side}.style`));
    if (kind === 'None') continue;
    const weight = String(read(`border.${side}.weight`));
    const style = (LINES.toFile.get(`${kind} ${weight}`) ?? PLAIN_LINES[kind] ?? 'thin') as BorderStyle;
    borders[short] = { style, color: fileColor(read(`border.${side}.color`)) };
  }
  return borders;
}

/** The style of a cell in a file. */
export function styleOf(read: ReadLook): Partial<Style> {
  const [format, fill, borders] = [String(read('numberFormat')), String(read('fill.color')), bordersOf(read)];
  const alignment = alignmentOf(read);
  const locked = read('protection.locked') !== false;
  const hidden = read('protection.formulaHidden') === true;
  return {
    font: fontOf(read),
    ...(format === 'General' ? {} : { numFmt: format }),
    ...(fill === defaultStyle('fill.color')
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: fileColor(fill) } as const }),
    ...(Object.keys(alignment).length === 0 ? {} : { alignment }),
    ...(Object.keys(borders).length === 0 ? {} : { border: borders }),
    ...(locked && !hidden ? {} : { protection: { locked, hidden } }),
  };
}
