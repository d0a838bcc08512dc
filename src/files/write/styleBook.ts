/**
 * The styles part of a workbook that is written: every combination of font, fill, border, format and alignment that a
 * cell has, once. Children stand in the order of their schema types (ECMA-376 part 1, 18.8); readers are strict about it.
 */
import type { ConditionalRect } from '../../workbook/templateModel';
import { borderColor, CONDITIONAL_LOOKS, FONT_NAME, FONT_SIZE, type Look } from '../../workbook/looks';
import { element, printNode, printPart, type XmlNode } from '../xmlTree';
import { MAIN } from './names';

/** What is known of a cell's style; what is left out is that of a cell without style. */
export interface CellStyle {
  readonly font?: XmlNode;
  readonly fill?: XmlNode;
  readonly border?: XmlNode;
  readonly alignment?: XmlNode;
  readonly format?: string;
}

const argb = (color: string): string => `FF${color.slice(1)}`;

export const fontOf = ({ bold, italic, size = FONT_SIZE, color }: Look): XmlNode =>
  element(
    'font',
    {},
    ...(bold === true ? [element('b')] : []),
    ...(italic === true ? [element('i')] : []),
    element('sz', { val: size }),
    ...(color === undefined ? [] : [element('color', { rgb: argb(color) })]),
    element('name', { val: FONT_NAME }),
  );

export const fillOf = (color: string): XmlNode =>
  element('fill', {}, element('patternFill', { patternType: 'solid' }, element('fgColor', { rgb: argb(color) })));

const SIDES = ['left', 'right', 'top', 'bottom'] as const;

export const borderOf = (border: NonNullable<Look['border']>): XmlNode => {
  const style = border === 'dotted' ? 'dotted' : 'thin';
  const color = element('color', { rgb: argb(borderColor(border)) });
  return element(
    'border',
    {},
    ...SIDES.map((side) =>
      border === 'bottom' && side !== 'bottom' ? element(side) : element(side, { style }, color),
    ),
    element('diagonal'),
  );
};

/** A list of the part in which every entry stands once. */
class Entries {
  private readonly places = new Map<string, number>();
  private readonly printed: string[] = [];

  constructor(first: readonly XmlNode[]) {
    for (const node of first) this.printed.push(printNode(node));
    this.printed.forEach((xml, place) => this.places.set(xml, place));
  }

  place(node: XmlNode): number {
    const xml = printNode(node);
    const known = this.places.get(xml);
    if (known !== undefined) return known;
    this.printed.push(xml);
    this.places.set(xml, this.printed.length - 1);
    return this.printed.length - 1;
  }

  print(name: string): string {
    return `<${name} count="${String(this.printed.length)}">${this.printed.join('')}</${name}>`;
  }
}

const DEFAULT_FONT = element(
  'font',
  {},
  element('sz', { val: 11 }),
  element('name', { val: 'Calibri' }),
  element('family', { val: 2 }),
);
const NO_BORDER = element('border', {}, ...[...SIDES, 'diagonal'].map((side) => element(side)));
/** The two that every workbook has to begin with. */
const FIRST_FILLS = ['none', 'gray125'].map((patternType) =>
  element('fill', {}, element('patternFill', { patternType })),
);
const FIRST_OWN_FORMAT = 164;

export class StyleBook {
  private readonly fonts = new Entries([DEFAULT_FONT]);
  private readonly fills = new Entries(FIRST_FILLS);
  private readonly borders = new Entries([NO_BORDER]);
  private readonly cells = new Entries([element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })]);
  private readonly conditions = new Entries([]);
  private readonly formats = new Map<string, number>();

  /** Number of the style, as cells name it. */
  cell({ font, fill, border, alignment, format }: CellStyle): number {
    const numFmtId = format === undefined ? 0 : this.format(format);
    const [fontId, fillId, borderId] = [
      font === undefined ? 0 : this.fonts.place(font),
      fill === undefined ? 0 : this.fills.place(fill),
      border === undefined ? 0 : this.borders.place(border),
    ];
    const applied = {
      ...(numFmtId === 0 ? {} : { applyNumberFormat: 1 }),
      ...(fontId === 0 ? {} : { applyFont: 1 }),
      ...(fillId === 0 ? {} : { applyFill: 1 }),
      ...(borderId === 0 ? {} : { applyBorder: 1 }),
      ...(alignment === undefined ? {} : { applyAlignment: 1 }),
    };
    return this.cells.place(
      element(
        'xf',
        { numFmtId, fontId, fillId, borderId, xfId: 0, ...applied },
        ...(alignment === undefined ? [] : [alignment]),
      ),
    );
  }

  /** Number of the looks of a conditional format. */
  condition(look: ConditionalRect['look']): number {
    const { fill, color, bold } = CONDITIONAL_LOOKS[look];
    const font = [
      ...(bold === true ? [element('b')] : []),
      ...(color === undefined ? [] : [element('color', { rgb: argb(color) })]),
    ];
    return this.conditions.place(
      element(
        'dxf',
        {},
        ...(font.length === 0 ? [] : [element('font', {}, ...font)]),
        ...(fill === undefined
          ? []
          : [
              element(
                'fill',
                {},
                element('patternFill', { patternType: 'solid' }, element('bgColor', { rgb: argb(fill) })),
              ),
            ]),
      ),
    );
  }

  print(): string {
    const formats = [...this.formats].map(([formatCode, numFmtId]) =>
      printNode(element('numFmt', { numFmtId, formatCode })),
    );
    const parts = [
      formats.length === 0 ? '' : `<numFmts count="${String(formats.length)}">${formats.join('')}</numFmts>`,
      this.fonts.print('fonts'),
      this.fills.print('fills'),
      this.borders.print('borders'),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.cells.print('cellXfs'),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      this.conditions.print('dxfs'),
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
    ];
    return printPart(element('styleSheet', { xmlns: MAIN })).replace('/>', `>${parts.join('')}</styleSheet>`);
  }

  private format(code: string): number {
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = FIRST_OWN_FORMAT + this.formats.size;
    this.formats.set(code, id);
    return id;
  }
}
