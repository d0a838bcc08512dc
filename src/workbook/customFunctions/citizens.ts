/** DIEM_CDHT, DAT_CDHT, SO_CDHT. */
import { isScore, titleOf, totalScore } from '../../domain/learningCitizen';
import type { Scores } from '../../domain/figures';
import { qd324 } from '../../domain/regulations/qd324-khvn';
import type { RawCell } from '../cellType';
import { headerKey } from '../cellTypes/comparable';
import { choiceKey } from '../choiceNames';
import { congDanHocTap } from '../sheets/congDanHocTap';
import { MET, NOT_MET } from '../formula/verdictLabels';
import { ArgumentError } from './argumentError';
import { orComplaint } from './cellByCell';
import { isBlank, isHeading, isHeadingRow } from './cells';
import { defineFunction, parameter } from './definition';
import type { FunctionResult, Matrix, ResultMatrix } from './arguments';
import { figureAt } from './input';

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
  return { scores: head.map((_, index) => index), firstRow: isHeadingRow(table[0] ?? []) ? 1 : 0 };
};

/** `of` for every row of the range, and '' for its heading. A score beyond the scale is as good as none. */
const byRow = <R>(table: Matrix, of: (scores: () => Scores) => R): readonly (R | '')[] => {
  const { scores, firstRow } = placesOf(table);
  return table.map((cells, row) => {
    if (row < firstRow) return '';
    return of(() =>
      scores.map((column) => {
        const score = figureAt(TABLE, cells[column] ?? null, { row: row + 1, column: column + 1 })?.value ?? null;
        return isScore(score) ? score : null;
      }),
    );
  });
};

const LABELS = { met: MET, notMet: NOT_MET } as const;

const titleLabel = (scores: Scores): RawCell => {
  const title = titleOf(scores);
  return title === null ? '' : LABELS[title];
};

/** A column, in which what is wrong with one person's scores leaves the others alone. */
const columnOf = (table: Matrix, of: (scores: Scores) => RawCell): FunctionResult => {
  const results = byRow(table, (scores) => orComplaint(() => of(scores())));
  const [only, ...others] = results;
  if (only instanceof ArgumentError && others.length === 0) throw only;
  return results.map((result) => [result]);
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
  run: (input) => columnOf(input.matrix(TABLE), (scores) => totalScore(scores) ?? ''),
});

export const datCdht = defineFunction({
  id: 'DAT_CDHT',
  category: 'citizens',
  parameters: [parameter(TABLE, 'matrix')],
  result: 'matrix',
  examples: [{ cells: EXAMPLE_SCORES, args: [EXAMPLE_RANGE], result: [[MET], [NOT_MET], ['']] }],
  run: (input) => columnOf(input.matrix(TABLE), titleLabel),
});

/** A column that already says who has the title, as DAT_CDHT or the register gives it. */
const titleColumn = (table: Matrix): number | undefined => {
  const place = headOf(table).indexOf(headerKey(columns.title.header));
  if (place >= 0 && !SCORE_HEADERS.every((header) => headOf(table).includes(header))) return place;
  return table[0]?.length === 1 ? 0 : undefined;
};

const TITLE_WORDS: ReadonlyMap<string, boolean> = new Map([
  [choiceKey(MET), true],
  [choiceKey(NOT_MET), false],
]);

/** What a title column says of each person; `undefined` for nothing. Words above the first one are its heading. */
const titlesIn = (table: Matrix, column: number): readonly (boolean | undefined)[] =>
  table.map((cells, row) => {
    const cell = cells[column] ?? null;
    if (cell === null || isBlank(cell)) return undefined;
    const isTitled = TITLE_WORDS.get(choiceKey(String(cell)));
    if (isTitled !== undefined || (row === 0 && isHeading(cell))) return isTitled;
    throw new ArgumentError(TABLE, 'notATitle', { row: row + 1, column: column + 1, allowed: `${MET}; ${NOT_MET}` });
  });

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
    if (titles !== undefined) return titlesIn(table, titles).filter((isTitled) => isTitled === true).length;
    return byRow(table, (scores) => titleOf(scores())).filter((title) => title === 'met').length;
  },
});
