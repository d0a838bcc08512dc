/** Rows of a list in which nothing stands yet. */
import { headerPosition } from '../workbook/cellTypes/comparable';
import { isBlank } from '../workbook/cellTypes/rawCell';
import { cellPlace } from '../workbook/parse/places';
import type { CellPlace, ParsedWorkbook } from '../workbook/parsed';
import { dataColumns } from '../workbook/planParts';
import { tableNamed } from '../workbook/snapshot';
import { tableById } from '../workbook/workbook';

/** Where a column of such a row stands; `undefined` for one that the table does not have. */
export type FreeRow = (column: string) => CellPlace | undefined;

/** In order; none where there is no such list. */
export const freeRows = ({ snapshot }: ParsedWorkbook, id: string): readonly FreeRow[] => {
  const table = tableNamed(snapshot, id);
  if (table === undefined) return [];
  const positions = new Map(
    dataColumns(tableById(id).table).map(([key, { header }]) => [key, headerPosition(table.headers, header)] as const),
  );
  return table.values.flatMap((cells, row): readonly FreeRow[] =>
    [...positions.values()].every((position) => isBlank(cells[position] ?? ''))
      ? [
          (column) => {
            const position = positions.get(column) ?? -1;
            return position < 0 ? undefined : cellPlace(table, row, position);
          },
        ]
      : [],
  );
};
