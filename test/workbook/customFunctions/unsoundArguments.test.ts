/** What no plan means: each is refused by name, or spoils its own cell and no other; no result is out of its range. */
import { ageOf, figureOf, yearOf } from '../../../src/workbook/customFunctions/cells';
import type { Cell } from '../../../src/workbook/customFunctions/cells';
import { ArgumentError } from '../../../src/workbook/customFunctions/argumentError';
import type { FunctionArgument, Matrix } from '../../../src/workbook/customFunctions/arguments';
import { FUNCTIONS } from '../../../src/workbook/functionSet';
import type { FunctionId } from '../../../src/workbook/formula/expr';
import { call, complaint } from './calls';

type Refused = readonly [id: FunctionId, args: readonly FunctionArgument[], expected: object];

const column = (...cells: readonly (string | number | boolean | null)[]): Matrix => cells.map((cell) => [cell]);
const scores = (score: number | string, last: number | string = score): readonly (number | string)[] => [
  ...Array.from({ length: 9 }, () => score),
  last,
];
const ages = (from: number, to: number, figures: readonly (number | string)[]): Matrix =>
  Array.from({ length: to - from + 1 }, (_, index) => [from + index, ...figures]);
const PRIMARY: Matrix = [
  ['TH_6T_VAO_LOP1', 98, 100],
  ['TH_14T_HOAN_THANH', 80, 100],
  ['TH_11T_HOAN_THANH', 90, 100],
  ['TH_11T_CON_LAI_DANG_HOC', 10, 10],
  ['THCS_15_18_TOT_NGHIEP', 95, 100],
  ['THCS_15_18_DANG_HOC', 80, 100],
];
const changed = (code: string, count: number | string, population: number | string): Matrix =>
  PRIMARY.map((row) => (row[0] === code ? [code, count, population] : row));

describe('percentages', () => {
  test.each<Refused>([
    ['DANHGIA', [20, 0.35], { argument: 'thuc_hien', reason: 'mixedScales', other: 'chi_tieu' }],
    ['DANHGIA', [35, 0.2, 'Khoảng'], { argument: 'thuc_hien', reason: 'mixedScales' }],
    ['DANHGIA', [99, null, 'Toàn bộ 100 %'], { argument: 'thuc_hien', reason: 'mixedScales' }],
    ['DANHGIA', [34, '35 %'], { argument: 'thuc_hien', reason: 'mixedScales' }],
    ['DANHGIA', [0.97, 0.9, 'Duy trì tỷ lệ', 98], { argument: 'nam_truoc', reason: 'mixedScales', other: 'chi_tieu' }],
    ['DANHGIA', [97, 90, 'Duy trì tỷ lệ', 0.98], { argument: 'nam_truoc', reason: 'mixedScales', other: 'chi_tieu' }],
    ['DANHGIA', [97, 90, 'Duy trì tỷ lệ', 1], { argument: 'nam_truoc', reason: 'mixedScales', other: 'chi_tieu' }],
    ['DANHGIA', [0.2, 0.23, 'Khoảng', null, 3], { argument: 'dung_sai', reason: 'mixedScales' }],
    ['DANHGIA', [-0.2, 0.35], { argument: 'thuc_hien', reason: 'rateOutOfRange' }],
    ['DANHGIA', [0.2, -0.35], { argument: 'chi_tieu', reason: 'rateOutOfRange' }],
    ['DANHGIA', [36, 135], { argument: 'chi_tieu', reason: 'rateOutOfRange' }],
    ['DANHGIA', [136, 35], { argument: 'thuc_hien', reason: 'rateOutOfRange' }],
    ['DANHGIA', ['120 %', 35], { argument: 'thuc_hien', reason: 'rateOutOfRange' }],
    ['DANHGIA', [0.2, 0.23, 'Khoảng', null, -0.01], { argument: 'dung_sai', reason: 'rateOutOfRange' }],
    ['CONTHIEU', [1, 10, -0.05], { argument: 'chi_tieu', reason: 'rateOutOfRange', row: 1, column: 1 }],
    ['CONTHIEU', [1, 10, 350], { argument: 'chi_tieu', reason: 'rateOutOfRange' }],
    ['CONTHIEU', [1, 10, '350 %'], { argument: 'chi_tieu', reason: 'rateOutOfRange' }],
    ['CONTHIEU', [1, 10, 100.01], { argument: 'chi_tieu', reason: 'rateOutOfRange' }],
    ['GPI', [-0.5, 0.9], { argument: 'ty_le_nu', reason: 'negative' }],
    ['GPI', [0.5, -0.9], { argument: 'ty_le_nam', reason: 'negative' }],
    ['TYLE_CDHT', [120, 100], { argument: 'so_dat', reason: 'aboveWhole', other: 'mau_so' }],
  ])('%s of %j is refused', (id, args, expected) => {
    expect(complaint(id, ...args)).toMatchObject(expected);
  });

  test.each<readonly [string, FunctionId, readonly FunctionArgument[], string | number]>([
    ['a fraction beside points', 'DANHGIA', [0.36, 35], 'Đạt'],
    ['last year a little above one, in points', 'DANHGIA', [97, 90, 'Duy trì tỷ lệ', 1.5], 'Đạt'],
    ['nothing last year', 'DANHGIA', [97, 90, 'Duy trì tỷ lệ', 0], 'Đạt'],
    ['100 in points against 100', 'DANHGIA', [100, 100], 'Đạt'],
    ['exactly 100 %', 'DANHGIA', [1, null, 'Toàn bộ 100 %'], 'Đạt'],
    ['points where the target gives the scale', 'DANHGIA', [99.5, 100, 'Toàn bộ 100 %'], 'Chưa đạt'],
    ['a percentage as text beside points', 'DANHGIA', ['36 %', 35], 'Đạt'],
    ['last year as text beside points', 'DANHGIA', [97, 90, 'Duy trì tỷ lệ', '98 %'], 'Chưa đạt'],
    ['half a point of tolerance', 'DANHGIA', [22.5, 23, 'Khoảng', null, 0.5], 'Đạt'],
    ['nobody is wanted', 'CONTHIEU', [0, 10, 0], 0],
    ['everybody is wanted', 'CONTHIEU', [0, 10, '100 %'], 10],
    ['a point and a half', 'CONTHIEU', [0, 1000, 1.5], 15],
    ['as many as all', 'TYLE_CDHT', [100, 100], 1],
  ])('%s is meant', (_label, id, args, expected) => {
    expect(call(id, ...args)).toBe(expected);
  });
});

describe('numbers of people', () => {
  test.each<Refused>([
    ['TYLE', [-3, 4], { argument: 'tu_so', reason: 'negative' }],
    ['TYLE', [3, -4], { argument: 'mau_so', reason: 'negative' }],
    ['TYLE', ['30 %', 4], { argument: 'tu_so', reason: 'notANumber' }],
    ['TYLE', [3, '#DIV/0!'], { argument: 'mau_so', reason: 'errorInCell' }],
    ['TYLE', [3, false], { argument: 'mau_so', reason: 'notANumber' }],
    ['CONTHIEU', [3, 20_000_000, 0.5], { argument: 'mau_so', reason: 'tooLarge' }],
    ['CONTHIEU', ['12 người', 20, 0.5], { argument: 'tu_so', reason: 'notANumber' }],
    ['PHANBO', [-2, column(3, 4)], { argument: 'con_thieu', reason: 'negative' }],
    ['PHANBO', [2.5, column(3, 4)], { argument: 'con_thieu', reason: 'notWhole' }],
    ['PHANBO', [10, column('1.234', 500, 300)], { argument: 'con_lai_theo_thon', reason: 'ambiguousNumber', row: 1 }],
    ['PHANBO', [10, column('1 234', 500, 300)], { argument: 'con_lai_theo_thon', reason: 'notANumber', row: 1 }],
    ['PHANBO', [10, column('#N/A', 500, 300)], { argument: 'con_lai_theo_thon', reason: 'errorInCell', row: 1 }],
    ['PHANBO', [10, [[5, '12 người', 3]]], { reason: 'notANumber', row: 1, column: 2 }],
    ['DANHGIA', [2.5, 2, 'Giữ vững mức độ'], { argument: 'thuc_hien', reason: 'notWhole' }],
    ['DANHGIA', [2, -1, 'Giữ vững mức độ'], { argument: 'chi_tieu', reason: 'negative' }],
    ['DANHGIA', [-1, 3, 'Số lượng'], { argument: 'thuc_hien', reason: 'negative' }],
    ['DANHGIA', ['#REF!', 3, 'Số lượng'], { argument: 'thuc_hien', reason: 'errorInCell' }],
    ['DANHGIA', ['#REF!', null, 'Có hoặc không'], { argument: 'thuc_hien', reason: 'errorInCell' }],
  ])('%s of %j is refused', (id, args, expected) => {
    expect(complaint(id, ...args)).toMatchObject(expected);
  });

  test.each<readonly [FunctionId, readonly FunctionArgument[], string | number]>([
    ['CONTHIEU', [4.000000000000001, 10, 0.9], 5],
    ['PHANBO', [2.9999999999999996, [[5]]], 3],
    ['DANHGIA', [12.000000000000002, 12, 'Số lượng'], 'Đạt'],
    ['DANHGIA', [1.9999999999999998, 2, 'Giữ vững mức độ'], 'Đạt'],
    ['TYLE_BIETCHU', [[[15.000000000000002, 428.0000000000001, 0, 0]], '15-15', 1.0000000000000002], 1],
    ['CHITIEU_QG', ['CDHT', 2025.0000000000002], 0.4],
  ])('%s of %j takes a calculated figure that is off by a hair', (id, args, expected) => {
    expect(call(id, ...args)).toBe(expected);
  });
});

describe('one bad row of a column', () => {
  const resultOf = (id: FunctionId, ...args: readonly FunctionArgument[]) => {
    const result = FUNCTIONS.library[id].run(args);
    return (result as readonly (readonly unknown[])[]).map(([cell]) =>
      cell instanceof ArgumentError ? [cell.reason, cell.values.row] : cell,
    );
  };

  test.each<readonly [string, FunctionId, readonly FunctionArgument[], readonly unknown[]]>([
    ['a word', 'TYLE', [column(1, 'ba', 3), column(4, 4, 4)], [0.25, ['notANumber', 2], 0.75]],
    ['two readings in the first place', 'TYLE', [column('1.234', 3), column(4, 4)], [['ambiguousNumber', 1], 0.75]],
    ['a word beside a figure', 'TYLE', [column('ba', 3), column(4, 4)], [['notANumber', 1], 0.75]],
    ['headings in both', 'TYLE', [column('Đạt', 3), column('Tổng số', 4)], ['', 0.75]],
    ['a heading in one, nothing above the other', 'TYLE', [column('Đạt', 3), column('', 4)], ['', 0.75]],
    ['an error', 'TYLE', [column(1, '#DIV/0!', 3), 4], [0.25, ['errorInCell', 2], 0.75]],
    ['a negative number', 'GPI', [column(0.5, -1), column(1, 1)], [0.5, ['negative', 2]]],
    ['more than all', 'TYLE_CDHT', [column(5, 2), column(4, 4)], [['aboveWhole', 1], 0.5]],
    ['a target of 120 %', 'CONTHIEU', [column(0, 0), column(9, 9), column(120, 100)], [['rateOutOfRange', 1], 9]],
    ['half a person', 'CONTHIEU', [column(0.5, 0), column(9, 9), 1], [['notWhole', 1], 9]],
    ['a score in words', 'DIEM_CDHT', [[scores(8), scores(8, 'tốt'), scores(9)]], [80, ['notANumber', 2], 90]],
    ['a score in words', 'DAT_CDHT', [[scores(8, '#N/A'), scores(8)]], [['errorInCell', 1], 'Đạt']],
    ['a score with two readings', 'DAT_CDHT', [[scores('1.234'), scores(7)]], [['ambiguousNumber', 1], 'Chưa đạt']],
  ])('%s: %s', (_label, id, args, expected) => {
    expect(resultOf(id, ...args)).toEqual(expected);
  });
});

describe('tables', () => {
  test.each<Refused>([
    ['TYLE_BIETCHU', [[[15, 10, 20, 0]], '15-15', 1], { reason: 'classesAboveScope', age: 15 }],
    ['TYLE_BIETCHU', [[[15, 10, 11, 20]], '15-15', 1, 'TS', 'LUYKE'], { reason: 'classesAboveScope' }],
    ['SO_MUCHU', [[[15, 10, 20, 0]], '15-15', 1], { reason: 'classesAboveScope' }],
    ['TYLE_BIETCHU', [[['15 tuổi', 10, 1, 0]], '15-15', 1], { reason: 'notANumber', row: 1, column: 1 }],
    ['TYLE_BIETCHU', [[[2010, 10, 1, 0]], '15-15', 1], { reason: 'notAnAge', row: 1, column: 1 }],
    ['TYLE_BIETCHU', [[[15.5, 10, 1, 0]], '15-15', 1], { reason: 'notAnAge' }],
    ['TYLE_BIETCHU', [[['#REF!', 10, 1, 0]], '15-15', 1], { reason: 'errorInCell', row: 1, column: 1 }],
    ['TYLE_BIETCHU', [[[15, '#REF!', 1, 0]], '15-15', 1], { reason: 'errorInCell', row: 1, column: 2 }],
    ['MUC_XMC', [ages(15, 60, [10, 8, 5])], { argument: 'bang_xmc', reason: 'classesAboveScope', age: 15 }],
    ['MUC_PCGDTH', [changed('TH_6T_VAO_LOP1', 130, 100)], { reason: 'countAbovePopulation', code: 'TH_6T_VAO_LOP1' }],
    ['MUC_PCGDTH', [changed('TH_6T_VAO_LOP1', '#N/A', 100)], { reason: 'errorInCell', row: 1, column: 2 }],
    ['MUC_PCGDTHCS', [PRIMARY, '#N/A'], { argument: 'muc_xmc', reason: 'errorInCell' }],
    ['MUC_PCGDTHCS', [PRIMARY, 1.5], { argument: 'muc_xmc', reason: 'notWhole' }],
    ['SO_CDHT', [column('Danh hiệu', 'Đạt', 'Có lẽ')], { argument: 'bang_diem', reason: 'notATitle', row: 3 }],
    ['SO_CDHT', [[scores(8), scores(8, 'tốt')]], { reason: 'notANumber', row: 2, column: 10 }],
    ['TYLE_DVHT', [column('2', 'Có')], { reason: 'notYesNo', row: 1 }],
    ['TYLE_DVHT', [column('Có', '#N/A')], { reason: 'errorInCell', row: 2 }],
    ['CHITIEU_QG', ['CDHT', 2025.5], { argument: 'nam', reason: 'notAYear' }],
    ['CHITIEU_QG', ['CDHT', 46000], { argument: 'nam', reason: 'notAYear' }],
    ['MUC_XMC', [ages(15, 60, [10, 0, 0]), false, 'ROI', 'ND20-2014', 26], { argument: 'nam', reason: 'notAYear' }],
    ['MUC_XMC', [ages(15, 60, [10, 0, 0]), '#N/A'], { argument: 'dbkk', reason: 'errorInCell' }],
    ['MUC_XMC', [ages(15, 60, [10, 0, 0]), null, '#N/A'], { argument: 'quy_uoc', reason: 'errorInCell' }],
  ])('%s is refused: %j', (id, args, expected) => {
    expect(complaint(id, ...args)).toMatchObject(expected);
  });

  test('what is not asked for disturbs nothing', () => {
    const sound = ages(15, 25, [100, 5, 5]);
    expect(call('TYLE_BIETCHU', [...sound, [26, 10, 20, 0], [26, 'nhiều', 1, 1]], '15-25', 1)).toBe(0.95);
    expect(call('TYLE_BIETCHU', [[1, 2, 3, 4], ['15-25', 1100, 55, 55], ...sound], '15-25', 1)).toBe(0.95);
    expect(call('MUC_XMC', [...ages(15, 35, [100, 0, 0]), [36, 1, 2, 3]], true)).toBe(2);
    expect(call('MUC_PCGDTH', changed('THCS_15_18_DANG_HOC', 'nhiều', 'hơn'))).toBe(3);
    expect(call('MUC_PCGDTH', [...PRIMARY, ['THCS_15_18_DANG_HOC', 1, 2]])).toBe(3);
  });

  test('a cell that shows an error beside the figures is not looked at', () => {
    expect(call('TYLE_BIETCHU', [[15, 100, 5, '#REF!']], '15-15', 1)).toBe(0.95);
  });
});

describe('level 2 of literacy without level 1', () => {
  // Of those to 35, 89 % are literate at level 1; of those to 60, 95 % at level 2.
  const literacy = [...ages(15, 35, [100, 11, 0]), ...ages(36, 60, [100, 0, 0])];

  test('is level 2, and lower secondary education asks for level 1', () => {
    expect(call('MUC_XMC', literacy)).toBe(2);
    expect(call('MUC_PCGDTHCS', PRIMARY, literacy)).toBe(0);
  });

  test('the number alone does not tell level 1, and the message says what to give instead', () => {
    expect(complaint('MUC_PCGDTHCS', PRIMARY, call('MUC_XMC', literacy) as number)).toEqual({
      argument: 'muc_xmc',
      reason: 'levelDecides',
      found: 2,
      asked: 1,
    });
  });

  test('the number is enough where the level fails anyway, or stays open anyway', () => {
    expect(call('MUC_PCGDTHCS', changed('THCS_15_18_TOT_NGHIEP', 70, 100), 2)).toBe(0);
    expect(call('MUC_PCGDTHCS', changed('THCS_15_18_TOT_NGHIEP', '', 100), 2)).toBe('');
  });
});

describe('names of choices', () => {
  const table = ages(15, 60, [100, 5, 9]);
  const women: Matrix = [[15, 100, 50, 20, 10, 10, 5, 2, 1, 5, 2, 1, 0]];

  test.each([
    ['ROI', 1],
    ['roi', 1],
    ['Rời', 1],
    ['rời: không gồm người mù chữ mức độ 1', 1],
    ['disjoint', 1],
    ['LUYKE', 2],
    ['Lũy kế', 2],
    ['Luỹ kế', 2],
    ['Lũy kế'.normalize('NFD'), 2],
    ['LŨY  KẾ', 2],
    ['Cumulative', 2],
  ])('the convention %s', (name, expected) => {
    expect(call('MUC_XMC', table, null, name)).toBe(expected);
  });

  test.each([
    'ND20-2014',
    'nd20-2014',
    'Nghị định 20/2014/NĐ-CP',
    'nghị định 20/2014/nđ-cp',
    'Nghị định 20/2014/NĐ-CP'.normalize('NFD'),
    'Nghi dinh 20/2014/ND-CP',
    'NĐ 20/2014/NĐ-CP',
    '20/2014/NĐ-CP',
    'Decree 20/2014/ND-CP',
  ])('the rule set %s', (name) => {
    expect(call('MUC_XMC', table, null, 'LUYKE', name)).toBe(2);
    expect(call('MUC_PCGDTH', PRIMARY, null, name)).toBe(3);
    expect(call('MUC_PCGDTHCS', PRIMARY, 1, null, name)).toBe(3);
  });

  test('a rule set that there is not is refused, with those that there are', () => {
    expect(complaint('MUC_XMC', table, null, 'ROI', 'Nghị định 21/2014/NĐ-CP')).toEqual({
      argument: 'bo_quy_dinh',
      reason: 'notInList',
      allowed: 'Nghị định 20/2014/NĐ-CP',
    });
  });

  test.each(['NU', 'nữ', 'Nữ', 'Female', 'phụ nữ'])('the group %s', (name) => {
    expect(call('TYLE_BIETCHU', women, '15-15', 1, name)).toBe(0.9);
  });

  test.each(['15-25', '15 – 25', '15 đến 25', 'từ 15 đến 25 tuổi', 'Từ 15 đến 25'.normalize('NFD')])(
    'the band %s',
    (band) => {
      expect(call('TYLE_BIETCHU', table, band, 1)).toBe(0.95);
    },
  );

  test.each([
    ['Từ mức trở lên', 'Đạt'],
    ['tu muc tro len', 'Đạt'],
    ['At least', 'Đạt'],
    ['Trên mức', 'Chưa đạt'],
    ['ABOVE', 'Chưa đạt'],
    ['More than', 'Chưa đạt'],
    ['Keep the rate', 'Đạt'],
  ])('the kind of target %s', (kind, expected) => {
    expect(call('DANHGIA', 0.35, 0.35, kind)).toBe(expected);
  });

  test.each(['Có', 'CÓ', 'co', 'Yes', 'x', true, 1, 'đúng', 'Đạt'.normalize('NFD')])('yes as %p', (answer) => {
    expect(call('DANHGIA', answer, null, 'Có hoặc không')).toBe('Đạt');
  });

  test.each(['đạt', 'Dat', 'ĐẠT '])('the title %s', (title) => {
    expect(call('SO_CDHT', column(title, 'Chưa đạt'))).toBe(1);
  });
});

test.each<[string, Cell, unknown]>([
  ['nobody can be younger', 0, { ok: true, value: 0 }],
  ['nor older', 120, { ok: true, value: 120 }],
  ['below', -1, { ok: false }],
  ['above', 121, { ok: false }],
  ['half a year', 15.5, { ok: false }],
  ['typed as text', '15', { ok: true, value: 15 }],
  ['a heading', 'Tuổi', { ok: true, value: undefined }],
  ['a blank', '', { ok: true, value: undefined }],
  ['an error', '#N/A', { ok: false }],
])('an age: %s', (_label, cell, expected) => {
  expect(ageOf(cell)).toMatchObject(expected as object);
});

test.each<[string, Cell, unknown]>([
  ['the first', 1900, { ok: true, value: 1900 }],
  ['the last', 2199, { ok: true, value: 2199 }],
  ['before the first', 1899, { ok: false }],
  ['after the last', 2200, { ok: false }],
  ['half a year', 2026.5, { ok: false }],
  ['no number', Number.NaN, { ok: false }],
  ['a number without end', Number.POSITIVE_INFINITY, { ok: false }],
  ['an answer', true, { ok: false }],
])('a year: %s', (_label, cell, expected) => {
  expect(yearOf(cell)).toMatchObject(expected as object);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, true])('%p is no figure', (cell) => {
  expect(figureOf(cell)).toEqual({ ok: false, problem: 'notANumber' });
});
