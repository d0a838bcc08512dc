import type { Rect } from '../../../geometry/rect';
import { contains, cutAlong, overlaps } from '../../../geometry/rect';

export type NativeStyle = Record<string, unknown>;

export interface LookChange {
  readonly rect: Rect;
  readonly style: NativeStyle;
}

export interface LookBlock {
  readonly rect: Rect;
  /** The same object for every block with the same look. */
  readonly look: NativeStyle;
}

/** The blocks of cells that changes give one look each, the later change over the earlier. */
export function lookBlocks(changes: readonly LookChange[]): LookBlock[] {
  const looks = new Map<string, NativeStyle>();
  return bands(changes.map(({ rect }) => rect)).flatMap((band) => {
    const here = changes.flatMap((change, index) => (overlaps(change.rect, band) ? [{ ...change, index }] : []));
    return cutAlong(
      band,
      here.map(({ rect }) => rect),
    ).flatMap((rect) => {
      const covering = here.filter((change) => contains(change.rect, rect));
      if (covering.length === 0) return [];
      const key = covering.map(({ index }) => index).join(' ');
      const look = looks.get(key) ?? (Object.assign({}, ...covering.map(({ style }) => style)) as NativeStyle);
      looks.set(key, look);
      return [{ rect, look }];
    });
  });
}

/** Rows from one upper or lower edge of a block to the next, as wide as all of them. */
function bands(rects: readonly Rect[]): Rect[] {
  const [first, ...others] = rects;
  if (!first) return [];
  const left = Math.min(...rects.map((rect) => rect.column));
  const columns = Math.max(...rects.map((rect) => rect.column + rect.columns)) - left;
  const edges = [...new Set([first, ...others].flatMap(({ row, rows }) => [row, row + rows]))].sort((a, b) => a - b);
  return edges.slice(1).map((edge, index) => {
    const row = edges[index] ?? edge;
    return { row, rows: edge - row, column: left, columns };
  });
}
