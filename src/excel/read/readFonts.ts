/** Fonts cell by cell, for the columns of words that have several: only a font tells some texts in legacy sets from others. */
import { CELLS_PER_SYNC } from './roundTrips';

interface TextColumn {
  readonly index: number;
  readonly range: Excel.Range;
}

interface TextColumns {
  readonly found: { readonly list: { readonly rows: number } };
  readonly fonts: readonly TextColumn[];
}

/** A font's name with what is around it in the answer, in cells that hold a figure. */
const FONT_WEIGHT = 8;

/** Office.js answers null for a range of several fonts, whatever its types say. */
export const fontOf = (name: string | null): string | null => name;

/** As many of the columns as one answer has room for. */
const withinOneAnswer = <T extends { readonly rows: number }>(columns: readonly T[]): readonly T[] => {
  let weight = 0;
  return columns.filter(({ rows }) => {
    if (weight + rows * FONT_WEIGHT > CELLS_PER_SYNC) return false;
    weight += rows * FONT_WEIGHT;
    return true;
  });
};

/** No round trip where every column has one font, as in any workbook that nobody pasted into; one otherwise. */
export const cellFonts = async <T extends TextColumns>(
  context: Excel.RequestContext,
  tables: readonly T[],
): Promise<ReadonlyMap<T, Readonly<Record<number, readonly string[]>>>> => {
  const mixed = tables.flatMap((table) =>
    table.fonts
      .filter(({ range }) => fontOf(range.format.font.name) === null)
      .map((column) => ({ table, ...column, rows: table.found.list.rows })),
  );
  const asked = withinOneAnswer(mixed).map((column) => ({
    ...column,
    properties: column.range.getCellProperties({ format: { font: { name: true } } }),
  }));
  if (asked.length === 0) return new Map();
  await context.sync();
  const fonts = new Map<T, Record<number, readonly string[]>>();
  for (const { table, index, properties } of asked) {
    const own = fonts.get(table) ?? {};
    own[index] = properties.value.map((row) => row[0]?.format?.font?.name ?? '');
    fonts.set(table, own);
  }
  return fonts;
};
