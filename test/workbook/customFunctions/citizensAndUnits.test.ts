import type { FunctionArgument, FunctionResult, Matrix } from '../../../src/workbook/customFunctions/arguments';
import { headersOf } from '../formula/bothForms';
import { call, complaint } from './calls';

const scores = (score: number | string, last: number | string = score): readonly (number | string)[] => [
  ...Array.from({ length: 9 }, () => score),
  last,
];
const HEADINGS = Array.from({ length: 10 }, (_, index) => `CS${String(index + 1)}`);

describe('scores of persons', () => {
  test.each<[string, Matrix, FunctionResult, FunctionResult]>([
    ['exactly 80', [scores(8)], 80, 'Đạt'],
    ['just under 80', [scores(8, 7.9)], 79.9, 'Chưa đạt'],
    ['one indicator of exactly 5', [scores(9, 5)], 86, 'Đạt'],
    ['one indicator just under 5', [scores(9, 4.9)], 85.9, 'Chưa đạt'],
    ['one score missing', [scores(9, '')], '', ''],
    ['a score of 11 counts as missing', [scores(9, 11)], '', ''],
    ['scores typed as text', [scores('8,5', '8,5')], 85, 'Đạt'],
    ['several persons', [scores(8), scores(7)], [[80], [70]], [['Đạt'], ['Chưa đạt']]],
    ['a heading keeps its place', [HEADINGS, scores(8)], [[''], [80]], [[''], ['Đạt']]],
    ['an empty row', [scores(8), scores('')], [[80], ['']], [['Đạt'], ['']]],
    ['a calculated score, off by a hair', [scores(8, 7.999999999999999)], 80, 'Đạt'],
  ])('%s', (_label, table, total, title) => {
    expect(call('DIEM_CDHT', table)).toEqual(total);
    expect(call('DAT_CDHT', table)).toEqual(title);
  });

  const headers = headersOf('tblCongDan');
  const register: Matrix = [
    Object.values(headers),
    ...[8, 7].map((score) =>
      Object.keys(headers).map((key) => (key.startsWith('score') ? score : key === 'name' ? 'người' : '')),
    ),
  ];

  test('wherever they stand', () => {
    const keys = Object.keys(headers).filter((key) => key.startsWith('score'));
    const titles = keys.map((key) => String(headers[key]));
    expect(
      call('DIEM_CDHT', [
        [...titles, 'Ghi chú'],
        [...keys.map(() => 8), 'x'],
      ]),
    ).toEqual([[''], [80]]);
  });

  test('the register is read by its headings', () => {
    expect(call('DIEM_CDHT', register)).toEqual([[''], [80], [70]]);
    expect(call('SO_CDHT', register)).toBe(1);
  });

  test.each<[string, Matrix, number]>([
    ['scores', [scores(8), scores(7), scores(9, '')], 1],
    ['nobody', [scores('')], 0],
    ['titles', [['Danh hiệu'], ['Đạt'], ['Chưa đạt'], [''], ['đạt ']], 2],
  ])('SO_CDHT counts %s', (_label, table, expected) => {
    expect(call('SO_CDHT', table)).toBe(expected);
  });

  test.each<[string, Matrix, object]>([
    ['9 columns', [scores(8).slice(1)], { argument: 'bang_diem', reason: 'columns', columns: 9, allowed: '10' }],
    [
      'a word as the only score',
      [scores(8, 'tốt')],
      { argument: 'bang_diem', reason: 'notANumber', row: 1, column: 10 },
    ],
  ])('%s are refused', (_label, table, expected) => {
    expect(complaint('DAT_CDHT', table)).toMatchObject(expected);
  });
});

describe('TYLE_DVHT', () => {
  const column = (...cells: readonly (string | number | boolean)[]): Matrix => cells.map((cell) => [cell]);
  const own = (...rows: readonly (readonly [string, string])[]): Matrix => [
    ['Tên đơn vị', 'Công nhận năm nay'],
    ...rows,
  ];

  test.each<[string, Matrix, FunctionResult]>([
    ['yes and no', column('Có', 'Không', 'Có', 'Có'), 0.75],
    ['with a heading', column('Công nhận', 'Có', 'Không'), 0.5],
    ['other words', column('Đạt', 'Chưa đạt', 'x', true), 0.75],
    ['1 and 0', column(1, 0), 0.5],
    ['empty cells at the end', column('Có', 'Không', '', ''), 0.5],
    ['a gap', column('Có', '', 'Không'), ''],
    ['nothing', column('', ''), ''],
    ['our table', own(['a', 'Có'], ['b', 'Không'], ['', '']), 0.5],
    ['our table with a unit unanswered', own(['a', 'Có'], ['b', '']), ''],
    ['our table without units', own(['', '']), ''],
  ])('%s', (_label, table, expected) => {
    expect(call('TYLE_DVHT', table)).toBe(expected);
  });

  test.each<[string, FunctionArgument, object]>([
    [
      'an answer that is none',
      column('Có', 'có lẽ'),
      { argument: 'bang_don_vi', reason: 'notYesNo', row: 2, column: 1 },
    ],
    [
      'a doubtful answer in our table',
      [
        ['Công nhận năm nay', 'Ghi chú', 'Tên đơn vị'],
        ['Có', 'x', 'Trạm Y tế'],
        ['chưa rõ', 'x', 'Công an xã'],
      ],
      { row: 3, column: 1 },
    ],
    [
      'a table without our headings',
      [
        ['a', 'b'],
        ['x', 'Có'],
      ],
      { reason: 'missingColumn', header: 'Tên đơn vị' },
    ],
  ])('%s is refused', (_label, table, expected) => {
    expect(complaint('TYLE_DVHT', table)).toMatchObject(expected);
  });
});

describe('DANHGIA', () => {
  test.each<[string, readonly FunctionArgument[], FunctionResult]>([
    ['exactly the target', [0.35, 0.35], 'Đạt'],
    ['a person short', [349 / 1000, 0.35], 'Chưa đạt'],
    ['7 of 100 against 7 %', [7 / 100, 0.07], 'Đạt'],
    ['29 of 100 in points', [(29 / 100) * 100, 29], 'Đạt'],
    ['above, but just at the bound', [0.35, 0.35, 'Trên mức'], 'Chưa đạt'],
    ['above', [0.3501, 0.35, 'above'], 'Đạt'],
    ['a fraction against points', [0.36, 35], 'Đạt'],
    ['points against points', [34.9, 35], 'Chưa đạt'],
    ['1 is 100 %', [0.999, 1], 'Chưa đạt'],
    ['percentages typed as text', ['36 %', '35 %'], 'Đạt'],
    ['about, within the tolerance', [0.22, 0.23, 'Khoảng', null, 0.01], 'Đạt'],
    ['about, outside the tolerance', [0.2199, 0.23, 'Khoảng', null, 0.01], 'Chưa đạt'],
    ['about in points', [22, 23, 'Khoảng', null, 1], 'Đạt'],
    ['about without a tolerance', [0.2299, 0.23, 'Khoảng'], 'Chưa đạt'],
    ['all', [1, null, 'Toàn bộ 100 %'], 'Đạt'],
    ['nearly all', [0.9999, '', 'Toàn bộ 100 %'], 'Chưa đạt'],
    ['the level kept', [2, 2, 'Giữ vững mức độ'], 'Đạt'],
    ['the level lost', [1, 2, 'Giữ vững mức độ'], 'Chưa đạt'],
    ['two thirds kept', [2 / 3, null, 'Duy trì tỷ lệ', 0.666667], 'Đạt'],
    ['below last year', [0.98, 0.9, 'Duy trì tỷ lệ', 0.985], 'Chưa đạt'],
    ['below the target', [0.98, 1, 'Duy trì tỷ lệ', 0.9], 'Chưa đạt'],
    ['nothing to compare with', [0.98, '', 'Duy trì tỷ lệ', ''], 'Chưa kết luận được'],
    ['yes', ['Có', null, 'Có hoặc không'], 'Đạt'],
    ['no', [false, null, 'Có hoặc không'], 'Chưa đạt'],
    ['a number reached', [12, 12, 'Số lượng'], 'Đạt'],
    ['a number not reached', [11, 12, 'count'], 'Chưa đạt'],
    ['nothing achieved is a figure', [0, 0.35], 'Chưa đạt'],
    ['nothing entered is none', ['', 0.35], 'Chưa kết luận được'],
    ['no target', [0.35, ''], 'Chưa kết luận được'],
    ['an empty kind', [0.35, 0.3, [['']]], 'Chưa kết luận được'],
    ['a label without marks', [0.35, 0.3, 'tren muc'], 'Đạt'],
  ])('%s', (_label, args, expected) => {
    expect(call('DANHGIA', ...args)).toBe(expected);
  });

  test.each<[string, readonly FunctionArgument[], object]>([
    ['an unknown kind', [0.35, 0.3, 'Lớn hơn'], { argument: 'loai', reason: 'notInList' }],
    ['a word as result', ['nhiều', 0.3], { argument: 'thuc_hien', reason: 'notANumber' }],
    ['a number for yes or no', [0.4, null, 'yesNo'], { argument: 'thuc_hien', reason: 'notYesNo' }],
    ['a range', [[[0.3], [0.4]], 0.3], { argument: 'thuc_hien', reason: 'oneCell' }],
  ])('refuses %s', (_label, args, expected) => {
    expect(complaint('DANHGIA', ...args)).toMatchObject(expected);
  });
});
