/** DIEM_CDHT, DAT_CDHT, SO_CDHT. */
import { isScore, titleOf, totalScore } from '../../domain/learningCitizen';
import type { Scores } from '../../domain/figures';
import { qd324 } from '../../domain/regulations/qd324-khvn';
import type { RawCell } from '../cellType';
import { headerKey } from '../cellTypes/comparable';
import { congDanHocTap } from '../sheets/congDanHocTap';
import { MET, NOT_MET } from '../formula/verdictLabels';
import { ArgumentError } from './argumentError';
import { isBlank, isFigure } from './cells';
import { defineFunction, parameter } from './definition';
import type { Matrix, ResultMatrix } from './arguments';
import { numberAt } from './input';

const TABLE = 'bang_diem';
const { indicators } = qd324.scale.value;
const { columns } = congDanHocTap.table;
const SCORE_HEADERS = Array.from({ length: indicators }, (_, index) => headerKey(`Điểm ${String(index + 1)}`));

/** Columns of the ten scores, and the first row that holds a person. */
interface ScorePlaces {
  readonly scores: readonly number[];
  readonly firstRow: number;
}

const headOf = (table: Matrix): readonly string[] => (table[0] ?? []).map((cell) => headerKey(String(cell ?? '')));

const placesOf = (table: Matrix): ScorePlaces => {
  const head = headOf(table);
  const byHeader = SCORE_HEADERS.map((header) => head.indexOf(header));
  if (byHeader.every((place) => place >= 0)) return { scores: byHeader, firstRow: 1 };
  if (head.length !== indicators) {
    throw new ArgumentError(TABLE, 'columns', { columns: head.length, allowed: String(indicators) });
  }
  const isHeading =
    (table[0] ?? []).some((cell) => !isBlank(cell)) &&
    (table[0] ?? []).every((cell) => isBlank(cell) || !isFigure(cell));
  return { scores: head.map((_, index) => index), firstRow: isHeading ? 1 : 0 };
};

/** One entry a row of the range; `null` for its heading. A score beyond the scale is as good as none. */
const scoresByRow = (table: Matrix): readonly (Scores | null)[] => {
  const { scores, firstRow } = placesOf(table);
  return table.map((cells, row) => {
    if (row < firstRow) return null;
    return scores.map((column) => {
      const score = numberAt(TABLE, cells[column] ?? null, { row: row + 1, column: column + 1 });
      return isScore(score) ? score : null;
    });
  });
};

const LABELS = { met: MET, notMet: NOT_MET } as const;

const titleLabel = (scores: Scores | null): RawCell => {
  const title = scores === null ? null : titleOf(scores);
  return title === null ? '' : LABELS[title];
};

const EXAMPLE_SCORES: ResultMatrix = [
  [8, 8, 8, 8, 8, 8, 8, 8, 8, 8],
  [10, 10, 10, 10, 10, 10, 10, 10, 10, 4],
  [9, 9, 9, 9, 9, 9, 9, 9, 9, ''],
];
const EXAMPLE_RANGE = { range: 'A1:J3' } as const;

export const diemCdht = defineFunction({
  id: 'DIEM_CDHT',
  category: 'citizens',
  parameters: [parameter(TABLE, 'matrix')],
  result: 'matrix',
  examples: [{ cells: EXAMPLE_SCORES, args: [EXAMPLE_RANGE], result: [[80], [94], ['']] }],
  run: (input) => scoresByRow(input.matrix(TABLE)).map((scores) => [scores === null ? '' : (totalScore(scores) ?? '')]),
});

export const datCdht = defineFunction({
  id: 'DAT_CDHT',
  category: 'citizens',
  parameters: [parameter(TABLE, 'matrix')],
  result: 'matrix',
  examples: [{ cells: EXAMPLE_SCORES, args: [EXAMPLE_RANGE], result: [[MET], [NOT_MET], ['']] }],
  run: (input) => scoresByRow(input.matrix(TABLE)).map((scores) => [titleLabel(scores)]),
});

/** A column that already says who has the title, as DAT_CDHT or the register gives it. */
const titleColumn = (table: Matrix): number | undefined => {
  const place = headOf(table).indexOf(headerKey(columns.title.header));
  if (place >= 0 && !SCORE_HEADERS.every((header) => headOf(table).includes(header))) return place;
  return table[0]?.length === 1 ? 0 : undefined;
};

const isMet = (cell: RawCell | null): boolean =>
  typeof cell === 'string' && cell.normalize('NFC').trim().toLowerCase() === MET.toLowerCase();

export const soCdht = defineFunction({
  id: 'SO_CDHT',
  category: 'citizens',
  parameters: [parameter(TABLE, 'matrix')],
  result: 'scalar',
  examples: [
    { cells: EXAMPLE_SCORES, args: [EXAMPLE_RANGE], result: 1 },
    { cells: [[MET], [NOT_MET], [''], [MET]], args: [{ range: 'A1:A4' }], result: 2 },
  ],
  run: (input) => {
    const table = input.matrix(TABLE);
    const titles = titleColumn(table);
    if (titles !== undefined) return table.filter((cells) => isMet(cells[titles] ?? null)).length;
    return scoresByRow(table).filter((scores) => scores !== null && titleOf(scores) === 'met').length;
  },
});
