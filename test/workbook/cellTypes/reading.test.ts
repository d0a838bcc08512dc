import type { CellReading, CellType, RawCell, RowContext } from '../../../src/workbook/cellType';
import { choice } from '../../../src/workbook/cellTypes/choice';
import { date } from '../../../src/workbook/cellTypes/date';
import { age, amount, count, level, score, year } from '../../../src/workbook/cellTypes/numbers';
import { percentage } from '../../../src/workbook/cellTypes/percentage';
import { ownFigure } from '../../../src/workbook/cellTypes/ownFigure';
import { targetValue } from '../../../src/workbook/cellTypes/targetValue';
import { text } from '../../../src/workbook/cellTypes/text';
import { yesNo } from '../../../src/workbook/cellTypes/yesNo';
import { SEXES } from '../../../src/workbook/choices/general';

/** Value, problem code, repair: what matters of a reading. */
const brief = ({ value, problem }: CellReading<unknown>) => [value, problem?.code, problem?.repair];
type Row = readonly [raw: RawCell, value: unknown, code?: string, repair?: RawCell];

const reads = (type: CellType<unknown>, rows: readonly Row[], context: RowContext = {}) =>
  test.each(rows.map((row) => ({ row })))('$row', ({ row: [raw, value, code, repair] }) => {
    expect(brief(type.read(raw, context))).toEqual([value, code, repair]);
  });

describe('a count', () => {
  reads(count, [
    ['', null],
    ['   ', null, 'untidyText', ''],
    ['\u00A0', null, 'untidyText', ''],
    [0, 0],
    [-1, null, 'negative'],
    [12.5, null, 'notWhole'],
    [9_999_999, 9_999_999],
    [10_000_000, null, 'tooLarge'],
    ['483', 483, 'numberAsText', 483],
    [' 05 ', 5, 'numberAsText', 5],
    // 1,234 people do not exist in part, so one reading is left; it is offered and not taken.
    ['1.234', null, 'ambiguousNumber', 1234],
    ['12,5', null, 'notWhole'],
    ['-3', null, 'negative'],
    ['35%', null, 'notANumber'],
    ['12 người', null, 'notANumber', 12],
    ['O5', null, 'notANumber', 5],
    ['20\u200B', 20, 'numberAsText', 20],
    ['\uFEFF20', 20, 'numberAsText', 20],
    ['1\u202F234', null, 'notANumber', 1234],
    ['~20', null, 'notANumber'],
    ['nhiều', null, 'notANumber'],
    [true, null, 'notANumber'],
    ['#REF!', null, 'formulaError'],
    ['#DIV/0!', null, 'formulaError'],
    ['#1', null, 'notANumber'],
  ]);
});

describe('a score', () => {
  reads(score, [
    [0, 0],
    [7.5, 7.5],
    [10, 10],
    [10.5, null, 'tooLarge'],
    [11, null, 'tooLarge'],
    [-0.5, null, 'negative'],
    ['7,5', 7.5, 'numberAsText', 7.5],
    // Either 1.234 points or 1,234 of them: only one is a score, and it is only offered.
    ['1.234', null, 'ambiguousNumber'],
  ]);
});

describe('a level', () => {
  reads(level, [
    [0, 0],
    [3, 3],
    [4, null, 'tooLarge'],
    [1.5, null, 'notWhole'],
  ]);
});

describe('an amount', () => {
  reads(amount, [
    [1_500_000, 1_500_000],
    ['1.500.000', 1_500_000, 'numberAsText', 1_500_000],
    [-1, null, 'negative'],
  ]);
});

describe('a year and an age', () => {
  reads(year(2021, 2045), [
    [2021, 2021],
    [2020, null, 'tooSmall'],
    [2045, 2045],
    [2046, null, 'tooLarge'],
    ['2026', 2026, 'numberAsText', 2026],
  ]);
  reads(year(1900, 2045), [
    // A whole date where the year belongs.
    ['15/3/1990', null, 'notANumber', 1990],
    ['03/1990', null, 'notANumber', 1990],
    ['00/00/1960', null, 'notANumber', 1960],
    ['15/3/90', null, 'notANumber'],
    ['30/02/1990', null, 'notANumber'],
    // A date's number, or a slip of the finger: nothing says which.
    [32_874, null, 'tooLarge'],
    ['khoảng 1990', null, 'notANumber'],
  ]);
  reads(age(15, 60), [
    [15, 15],
    [14, null, 'tooSmall'],
    [60, 60],
    [61, null, 'tooLarge'],
  ]);
});

describe('a percentage', () => {
  reads(percentage, [
    [0.35, 35],
    [0.1234567, 12.3457],
    [1, 100],
    [1.01, null, 'tooLarge'],
    [35, null, 'tooLarge'],
    ['35%', 35, 'numberAsText', 0.35],
    ['12,5 %', 12.5, 'numberAsText', 0.125],
    ['35', null, 'tooLarge'],
    [-0.1, null, 'negative'],
  ]);

  test.each([
    [35, 0.35],
    [12.5, 0.125],
    [0.0001, 0.000001],
    [8.7, 0.087],
    [100, 1],
  ])('%f points are %f in the cell', (points, fraction) => {
    expect(percentage.write(points, {})).toBe(fraction);
  });
});

describe('the value of a target', () => {
  describe('of a rate', () =>
    reads(
      targetValue,
      [
        [0.35, 35],
        [2, null, 'tooLarge'],
      ],
      { kind: 'Từ mức trở lên' },
    ));
  describe('of a level', () =>
    reads(
      targetValue,
      [
        [2, 2],
        [0.35, null, 'notWhole'],
        [4, null, 'tooLarge'],
      ],
      { kind: 'Giữ vững mức độ' },
    ));
  describe('of a number', () =>
    reads(
      targetValue,
      [
        [120, 120],
        [0.5, null, 'notWhole'],
      ],
      { kind: 'Số lượng' },
    ));
  describe('of no kind yet', () => reads(targetValue, [[0.35, 35]], { kind: '' }));
});

describe('what a target of the commune’s own came to', () => {
  describe('for yes or no', () =>
    reads(
      ownFigure,
      [
        ['Có', 1],
        ['Không', 0],
        ['', null],
        [1, 1],
        [0, 0],
        [7, 7],
        ['khong', 0, 'nearlyInList', 'Không'],
        ['x', 1, 'nearlyInList', 'Có'],
        ['chưa', null, 'notInList'],
      ],
      { kind: 'Có hoặc không' },
    ));
  describe('for a number', () =>
    reads(
      ownFigure,
      [
        [12, 12],
        ['Có', null, 'notANumber'],
      ],
      { kind: 'Số lượng' },
    ));
  test.each([
    [1, 'Có'],
    [0, 'Không'],
    [7, 7],
    [null, ''],
  ])('%s is written as %s for yes or no', (value, cell) => {
    expect(ownFigure.write(value, { kind: 'Có hoặc không' })).toBe(cell);
  });
});

describe('a text', () => {
  reads(text(10, 'nobody'), [
    [true, 'TRUE', 'notText'],
    [Number.NaN, 'NaN', 'notText'],
    ['Nà Mẫu', 'Nà Mẫu'],
    ['=1+1', '=1+1'],
    ['06115', '06115'],
    [6115, '6115'],
    [' Nà  Mẫu ', 'Nà Mẫu', 'untidyText', 'Nà Mẫu'],
    ['Na\u0300 Mẫu', 'Nà Mẫu', 'untidyText', 'Nà Mẫu'],
    ['Nà\u00A0Mẫu', 'Nà Mẫu', 'untidyText', 'Nà Mẫu'],
    ['Ðồng', 'Đồng', 'untidyText', 'Đồng'],
    ['hai\ndòng', 'hai\ndòng'],
    ['12345678901', '12345678901', 'tooLong'],
    ['#N/A', null, 'formulaError'],
    ['#hashtag', '#hashtag'],
  ]);
});

describe('a choice', () => {
  reads(choice(SEXES), [
    ['Nữ', 'female'],
    ['nữ', 'female', 'nearlyInList', 'Nữ'],
    ['NỮ ', 'female', 'nearlyInList', 'Nữ'],
    ['nu', 'female', 'nearlyInList', 'Nữ'],
    ['Nữ giới', null, 'notInList'],
    [1, null, 'notInList'],
  ]);
});

describe('yes or no', () => {
  reads(yesNo, [
    ['Có', true],
    ['Không', false],
    ['có', true, 'nearlyInList', 'Có'],
    ['khong', false, 'nearlyInList', 'Không'],
    ['x', true, 'nearlyInList', 'Có'],
    [true, true, 'nearlyInList', 'Có'],
    [false, false, 'nearlyInList', 'Không'],
    ['TRUE', true, 'nearlyInList', 'Có'],
    ['Đang xét', null, 'notInList'],
    ['', null],
  ]);
});

describe('a date', () => {
  reads(date, [
    [46_058, '2026-02-05'],
    [46_058.75, '2026-02-05'],
    ['05/02/2026', '2026-02-05', 'dateAsText', 46_058],
    ['ngày 5 tháng 2 năm 2026', '2026-02-05', 'dateAsText', 46_058],
    ['31/04/2026', null, 'notADate'],
    ['02/2026', null, 'notADate'],
    ['29/02/2023', null, 'notADate'],
    ['05/02', null, 'notADate'],
    // One reading is left: no plan is of 1926, and there is no 13th month. It is offered and not taken.
    ['5-2-26', null, 'notADate', 46_058],
    ['02/13/2026', null, 'notADate', 46_066],
    ['5-2-95', null, 'notADate'],
    ['５/２/２０２６', '2026-02-05', 'dateAsText', 46_058],
    ['05 tháng 02 năm 2026', '2026-02-05', 'dateAsText', 46_058],
    ['ngày 05/02/2026\u200B', '2026-02-05', 'dateAsText', 46_058],
    // A year, typed where a date belongs: as a serial number it would be a day of 1905.
    [2026, null, 'notADate'],
    [30_000, null, 'tooSmall'],
    [-1, null, 'notADate'],
    [false, null, 'notADate'],
  ]);

  test('writes the serial number of Excel', () => expect(date.write('2026-02-05', {})).toBe(46_058));
});
