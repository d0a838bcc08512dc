/** TYLE_DVHT. */
import { quotient } from '../../domain/ratio';
import { headerKey } from '../cellTypes/comparable';
import { donViHocTap } from '../sheets/donViHocTap';
import { ArgumentError } from './argumentError';
import { isBlank, isHeading, yesNoOf } from './cells';
import type { Cell } from './cells';
import { defineFunction, parameter } from './definition';
import type { Matrix, ResultMatrix } from './arguments';
import { yesNoAt } from './input';

const TABLE = 'bang_don_vi';
const { columns } = donViHocTap.table;

interface UnitCells {
  readonly name: Cell;
  readonly recognised: Cell;
  readonly row: number;
  readonly column: number;
}

const lastFilled = (table: Matrix): number =>
  table.reduce((last, [cell = null], row) => (isBlank(cell) ? last : row), -1);

/** One column of yes and no, with or without a heading; empty cells below the last answer are no units. */
const fromOneColumn = (table: Matrix): readonly UnitCells[] => {
  const first = table[0]?.[0] ?? null;
  const hasHeading = table.length > 1 && !yesNoOf(first).ok && isHeading(first);
  return table
    .slice(0, lastFilled(table) + 1)
    .map(([cell = null], row) => ({ name: 'unit', recognised: cell, row: row + 1, column: 1 }))
    .slice(hasHeading ? 1 : 0);
};

const fromOwnTable = (table: Matrix): readonly UnitCells[] => {
  const head = (table[0] ?? []).map((cell) => headerKey(String(cell ?? '')));
  const place = (header: string): number => {
    const found = head.indexOf(headerKey(header));
    if (found < 0) throw new ArgumentError(TABLE, 'missingColumn', { header });
    return found;
  };
  const name = place(columns.name.header);
  const recognised = place(columns.recognised.header);
  return table.slice(1).map((cells, index) => ({
    name: cells[name] ?? null,
    recognised: cells[recognised] ?? null,
    row: index + 2,
    column: recognised + 1,
  }));
};

const UNITS: ResultMatrix = [
  ['Tên đơn vị', 'Công nhận năm nay'],
  ['Trường Tiểu học', 'Có'],
  ['Trạm Y tế', 'Không'],
  ['Hợp tác xã', 'Có'],
  ['Trường Mầm non', 'Có'],
];

/** Blank while it was not entered of some unit whether it is recognised: it would count as "no" otherwise. */
export const tyleDvht = defineFunction({
  id: 'TYLE_DVHT',
  category: 'units',
  parameters: [parameter(TABLE, 'matrix')],
  result: 'scalar',
  examples: [
    { cells: UNITS, args: [{ range: 'A1:B5' }], result: 0.75 },
    { cells: UNITS, args: [{ range: 'B2:B5' }], result: 0.75 },
  ],
  run: (input) => {
    const table = input.matrix(TABLE);
    const rows = table[0]?.length === 1 ? fromOneColumn(table) : fromOwnTable(table);
    const answers = rows
      .filter(({ name, recognised }) => !isBlank(name) || !isBlank(recognised))
      .map(({ recognised, row, column }) => yesNoAt(TABLE, recognised, { row, column }));
    if (answers.includes(null)) return '';
    return quotient(answers.filter((answer) => answer === true).length, answers.length) ?? '';
  },
});
