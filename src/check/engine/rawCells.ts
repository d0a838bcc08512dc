/** The content of a cell as it was read from the workbook. */
import { findPosition } from '../../workbook/a1';
import type { RawCell } from '../../workbook/cellType';
import type { CellPlace, ParsedWorkbook } from '../../workbook/parsed';
import type { TableSnapshot } from '../../workbook/snapshot';

const cellOf = ({ top, left, headers, values }: TableSnapshot, row: number, column: number): RawCell | undefined =>
  row === top ? headers[column - left] : values[row - top - 1]?.[column - left];

/** `undefined` for a cell that is in no table and has no name of the template. */
export const rawAt = ({ snapshot }: ParsedWorkbook, { sheet, address }: CellPlace): RawCell | undefined => {
  const position = findPosition(address);
  if (position === undefined) return undefined;
  const { row, column } = position;
  for (const table of snapshot.tables) {
    if (table.sheet !== sheet) continue;
    const value = cellOf(table, row, column);
    if (value !== undefined) return value;
  }
  return snapshot.names.find((name) => name.sheet === sheet && name.row === row && name.column === column)?.value;
};
