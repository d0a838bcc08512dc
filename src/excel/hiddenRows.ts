/**
 * Rows that are hidden, by a filter or by hand. Excel's builds differ in what an array does to them: where some rows of a
 * range are filtered away, some fill the visible cells only, each part from the array's beginning (office-js issue 224).
 * Visible neighbours are therefore written together and a hidden cell alone, which is right in all of them.
 */

/** By position in the range. */
export type IsHidden = (position: number) => boolean;

/** Neighbours that may be written as one array, `to` not among them. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const NONE: IsHidden = () => false;

/** One round trip where rows are hidden in any of the ranges, none otherwise. Their `rowHidden` is loaded. */
export const hiddenRows = async (
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<(range: Excel.Range) => IsHidden> => {
  // `null` where some rows are hidden and others not; what is wholly visible needs no second look.
  const asked = ranges
    .filter((range) => (range.rowHidden as boolean | null) !== false)
    .map((range) => ({ range, rows: range.getRowProperties({ rowHidden: true }) }));
  if (asked.length > 0) await context.sync();
  const found = new Map(asked.map(({ range, rows }) => [range, rows.value.map((row) => row.rowHidden === true)]));
  return (range) => {
    const hidden = found.get(range);
    return hidden === undefined ? NONE : (position) => hidden[position] ?? false;
  };
};

/** Runs that hold all the wanted positions (in order): they reach over visible rows between them, never over hidden ones. */
export const writableRuns = (wanted: readonly number[], isHidden: IsHidden): readonly Run[] => {
  const runs: { from: number; to: number }[] = [];
  for (const position of wanted) {
    const last = runs.at(-1);
    if (last !== undefined && isVisible(last.to - 1, position, isHidden)) last.to = position + 1;
    else runs.push({ from: position, to: position + 1 });
  }
  return runs;
};

const isVisible = (from: number, to: number, isHidden: IsHidden): boolean => {
  for (let position = to; position >= from; position -= 1) if (isHidden(position)) return false;
  return true;
};
