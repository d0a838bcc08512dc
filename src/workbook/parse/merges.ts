/** Which cells to fill in are covered by merged ones? */
import { a1 } from '../a1';
import type { TableDescription } from '../describe';
import type { MergeProblem } from '../parsed';
import { dataColumns } from '../planParts';
import type { Rect } from '../templateModel';
import type { TablePlaces } from './places';

const contains = (from: number, length: number, place: number): boolean => from <= place && place < from + length;

const coveredCells = (merge: Rect, { snapshot: { top, left, values } }: TablePlaces, columns: readonly number[]) => {
  const rows = Math.min(merge.top + merge.rows, top + 1 + values.length) - Math.max(merge.top, top + 1);
  const own = columns.filter((position) => contains(merge.left, merge.columns, left + position));
  const holdsFirst = own.includes(merge.left - left) && contains(top + 1, values.length, merge.top);
  return Math.max(0, rows) * own.length - (holdsFirst ? 1 : 0);
};

const tableProblems = (description: TableDescription, places: TablePlaces): readonly MergeProblem[] => {
  const { snapshot, positions } = places;
  const columns = dataColumns(description).flatMap(([key]) => positions.get(key) ?? []);
  return (snapshot.merged ?? []).flatMap((merge) => {
    const cells = coveredCells(merge, places, columns);
    if (cells === 0) return [];
    const address = a1(merge.top, merge.left);
    const last = a1(merge.top + merge.rows - 1, merge.left + merge.columns - 1);
    return [{ source: description.id, place: { sheet: snapshot.sheet, address }, range: `${address}:${last}`, cells }];
  });
};

export const mergeProblems = (
  descriptions: readonly TableDescription[],
  tables: ReadonlyMap<string, TablePlaces>,
): readonly MergeProblem[] =>
  descriptions.flatMap((description) => {
    const found = tables.get(description.id);
    return found === undefined ? [] : tableProblems(description, found);
  });
