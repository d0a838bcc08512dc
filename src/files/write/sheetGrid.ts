/** The cells of a sheet that is written: what each holds, and the number of its style. */
import type { Rect, StyledRect, TemplateCell, TemplateSheet } from '../../workbook/templateModel';
import { LOOKS } from '../../workbook/looks';
import { element } from '../xmlTree';
import { borderOf, fillOf, fontOf, type CellStyle, type StyleBook } from './styleBook';

export interface GridRow {
  readonly columns: number;
  readonly contents: readonly (TemplateCell | undefined)[];
  readonly style: (column: number) => number;
}

/** Styles that have been laid over one another: each combination is made once, however many cells have it. */
class Layers {
  private readonly known: {
    readonly style: CellStyle;
    readonly number: number;
    readonly over: Map<CellStyle, number>;
  }[] = [];

  constructor(private readonly book: StyleBook) {
    this.add({});
  }

  /** Place of `style` with what `layer` says in the place of what it said before. */
  laid(place: number, layer: CellStyle): number {
    const below = this.known[place];
    if (below === undefined) throw new Error('A style that was never made.');
    const made = below.over.get(layer) ?? this.add({ ...below.style, ...layer });
    below.over.set(layer, made);
    return made;
  }

  number(place: number): number {
    return this.known[place]?.number ?? 0;
  }

  private add(style: CellStyle): number {
    const number = this.book.cell(style);
    return this.known.push({ style, number, over: new Map() }) - 1;
  }
}

const layerOf = ({ role, align, wrap }: StyledRect): CellStyle => {
  const look = LOOKS[role];
  return {
    font: fontOf(look),
    alignment: element('alignment', {
      ...(align === undefined ? {} : { horizontal: align }),
      vertical: 'center',
      ...(wrap === true ? { wrapText: 1 } : {}),
    }),
    ...(look.border === undefined ? {} : { border: borderOf(look.border) }),
    ...(look.fill === undefined ? {} : { fill: fillOf(look.fill) }),
  };
};

export class SheetGrid {
  private readonly contents: TemplateCell[][] = [];
  private readonly places: (number | undefined)[][] = [];
  private readonly layers: Layers;

  constructor(sheet: TemplateSheet, book: StyleBook) {
    this.layers = new Layers(book);
    for (const block of sheet.blocks) {
      block.cells.forEach((cells, row) => {
        const own = (this.contents[block.top + row] ??= []);
        cells.forEach((cell, column) => (own[block.left + column] = cell));
      });
    }
    // What a merge covers is not there.
    for (const merge of sheet.merges)
      this.each(merge, (row, column) => {
        const own = this.contents[row];
        if (own?.[column] !== undefined && (row > merge.top || column > merge.left)) own[column] = '';
      });
    for (const styled of sheet.styles) this.lay(styled, layerOf(styled));
    for (const { format, ...rect } of sheet.numberFormats) this.lay(rect, { format });
  }

  /** How many rows and columns there are, blank ones between them included. */
  get size(): { readonly rows: number; readonly columns: number } {
    const rows = Math.max(this.contents.length, this.places.length);
    const widths = [this.contents, this.places].flatMap((grid) => grid.map((row) => row.length));
    return { rows, columns: widths.reduce((most, width) => Math.max(most, width), 0) };
  }

  /** A row from 0; undefined for one without anything. */
  row(row: number): GridRow | undefined {
    const [contents = [], places = []] = [this.contents[row], this.places[row]];
    const columns = Math.max(contents.length, places.length);
    return columns === 0
      ? undefined
      : { columns, contents, style: (column) => this.layers.number(places[column] ?? 0) };
  }

  private lay(rect: Rect, layer: CellStyle): void {
    this.each(rect, (row, column) => {
      const own = (this.places[row] ??= []);
      own[column] = this.layers.laid(own[column] ?? 0, layer);
    });
  }

  private each({ top, left, rows, columns }: Rect, visit: (row: number, column: number) => void): void {
    for (let row = top; row < top + rows; row += 1)
      for (let column = left; column < left + columns; column += 1) visit(row, column);
  }
}
