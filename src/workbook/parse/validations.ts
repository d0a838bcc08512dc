/** Are the cells that the template validates still validated? */
import { a1 } from '../a1';
import type { TableDescription } from '../describe';
import type { ValidationProblem } from '../parsed';
import { dataColumns } from '../planParts';
import type { NameSnapshot, RowRun } from '../snapshot';
import { VALIDATED_NAMES } from '../template/expectedValidation';
import { cellPlace, namePlace } from './places';
import type { TablePlaces } from './places';

const rangeOf = (top: number, column: number, rows: number): string =>
  rows === 1 ? a1(top, column) : `${a1(top, column)}:${a1(top + rows - 1, column)}`;

/** A run of cells of one column is one problem: one paste, one cure. */
const columnProblems = (
  id: string,
  key: string,
  position: number,
  { snapshot }: TablePlaces,
): readonly ValidationProblem[] => {
  const known = snapshot.unvalidated?.[position];
  const code = known === undefined ? 'unknown' : 'lost';
  const runs: readonly RowRun[] =
    known ?? (snapshot.values.length === 0 ? [] : [{ from: 0, rows: snapshot.values.length }]);
  return runs.map(({ from, rows }) => ({
    code,
    source: id,
    column: key,
    place: cellPlace(snapshot, from, position),
    range: rangeOf(snapshot.top + 1 + from, snapshot.left + position, rows),
    cells: rows,
  }));
};

/** A list of names that are nowhere to be found cannot be asked for: the template would not validate the column either. */
const tableProblems = (
  description: TableDescription,
  tables: ReadonlyMap<string, TablePlaces>,
): readonly ValidationProblem[] => {
  const { id } = description;
  const found = tables.get(id);
  if (found === undefined) return [];
  return dataColumns(description).flatMap(([key, { type }]) => {
    const position = found.positions.get(key);
    const spec = type.validation;
    if (position === undefined || spec === null) return [];
    if (spec.kind === 'listOfColumn' && tables.get(spec.table)?.positions.get(spec.column) === undefined) return [];
    return columnProblems(id, key, position, found);
  });
};

const nameProblems = (names: ReadonlyMap<string, NameSnapshot>): readonly ValidationProblem[] =>
  VALIDATED_NAMES.flatMap((name) => {
    const found = names.get(name.toUpperCase());
    if (found === undefined || found.validated === true) return [];
    const place = namePlace(found);
    return [
      {
        code: found.validated === undefined ? 'unknown' : 'lost',
        source: name,
        column: null,
        place,
        range: place.address,
        cells: 1,
      } as const,
    ];
  });

export const validationProblems = (
  descriptions: readonly TableDescription[],
  tables: ReadonlyMap<string, TablePlaces>,
  names: ReadonlyMap<string, NameSnapshot>,
): readonly ValidationProblem[] => [
  ...nameProblems(names),
  ...descriptions.flatMap((description) => tableProblems(description, tables)),
];
