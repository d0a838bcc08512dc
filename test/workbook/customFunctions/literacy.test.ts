import type { FunctionArgument, FunctionResult, Matrix } from '../../../src/workbook/customFunctions/arguments';
import { headersOf } from '../formula/bothForms';
import { call, complaint } from './calls';

/** Ages 15 to 18: in scope 100 each; MC1 4 in all; MC2 beside it 12. */
const FOUR: Matrix = [
  [15, 100, 1, 2],
  [16, 100, 2, 3],
  [17, 100, 0, 4],
  [18, 100, 1, 3],
];
const block = (total: number): readonly number[] => [total, total - 1, total - 2, total - 3];
const THIRTEEN: Matrix = [15, 16].map((age) => [age, ...block(100), ...block(10), ...block(5)]);
const FOURTEEN: Matrix = THIRTEEN.map(([age = 0, ...rest]) => [age, 2026 - Number(age), ...rest]);
const OWN_HEADERS = Object.values(headersOf('tblXMC'));
const OWN: Matrix = [OWN_HEADERS, ...FOURTEEN.map((row) => [...row, 'x', '', '', '', '', ''])];
/** With one of its columns before all others. */
const inFront = (column: number): Matrix =>
  OWN.map((row) => [row[column] ?? '', ...row.filter((_, index) => index !== column)]);

describe('TYLE_BIETCHU', () => {
  test.each<[string, readonly FunctionArgument[], FunctionResult]>([
    ['level 1', [FOUR, '15-18', 1], 396 / 400],
    ['level 2, disjoint', [FOUR, '15-18', 2], 384 / 400],
    ['level 2, disjoint by name', [FOUR, '15-18', 2, 'TS', 'roi'], 384 / 400],
    ['level 2, cumulative', [FOUR, '15-18', 2, 'TS', 'LUYKE'], 388 / 400],
    ['an en dash', [FOUR, '15 – 18', 1], 396 / 400],
    ['one age', [FOUR, '17-17', 1], 1],
    ['the level as text', [FOUR, '15-18', '2'], 384 / 400],
    ['13 columns, women', [THIRTEEN, '15-16', 1, 'NU'], 90 / 99],
    ['13 columns, minority at level 2', [THIRTEEN, '15-16', 2, 'DT'], (98 - 8 - 3) / 98],
    ['14 columns, minority women', [FOURTEEN, '15-16', 1, 'nudt'], (97 - 7) / 97],
    ['our own table with its headings', [OWN, '15-16', 2], 85 / 100],
    ['our own table, those in scope in front', [inFront(2), '15-16', 2], 85 / 100],
    ['our own table, those not literate in front', [inFront(6), '15-16', 2], 85 / 100],
    ['our own table, women', [OWN, '15-16', 1, 'NU'], 90 / 99],
    ['an age that is not there', [FOUR, '15-19', 1], ''],
    [
      'a blank figure',
      [
        [
          [15, 100, ''],
          [16, 100, 1],
        ].map((row) => [...row, 0]),
        '15-16',
        1,
      ],
      '',
    ],
    ['a blank that level 1 does not need', [[[15, 100, 1, '']], '15-15', 1], 0.99],
    ['a blank that level 2 needs', [[[15, 100, 1, '']], '15-15', 2], ''],
    ['most in class A, disjoint', [[[15, 100, 60, 0]], '15-15', 1], 0.4],
    ['most in class A, cumulative', [[[15, 100, 60, 60]], '15-15', 1, 'TS', 'LUYKE'], 0.4],
    ['nobody in scope', [[[15, 0, 0, 0]], '15-15', 1], ''],
    [
      'a heading and totals are passed over',
      [[['Tuổi', 'Tổng', 'MC1', 'MC2'], ...FOUR, ['Cộng 15-18', 400, 4, 12]], '15-18', 1],
      0.99,
    ],
    ['ages and figures typed as text', [[['15', '100', '1', '2']], '15-15', 2], 0.97],
    ['empty rows are passed over', [[...FOUR, ['', '', '', '']], '15-18', 1], 0.99],
  ])('%s', (_label, args, expected) => {
    expect(call('TYLE_BIETCHU', ...args)).toBe(expected);
  });

  test.each<[string, readonly FunctionArgument[], object]>([
    ['a band that is none', [FOUR, '15', 1], { argument: 'nhom_tuoi', reason: 'ageBand' }],
    ['a band backwards', [FOUR, '25-15', 1], { argument: 'nhom_tuoi', reason: 'ageBand' }],
    ['level 3', [FOUR, '15-18', 3], { argument: 'muc', reason: 'notInList', allowed: '1; 2' }],
    ['no level', [FOUR, '15-18', null], { argument: 'muc', reason: 'required' }],
    ['an unknown group', [FOUR, '15-18', 1, 'NAM'], { argument: 'doi_tuong', reason: 'notInList' }],
    ['a group that the table has not', [FOUR, '15-18', 1, 'NU'], { argument: 'bang_xmc', reason: 'groupNotInTable' }],
    ['an unknown convention', [FOUR, '15-18', 1, 'TS', 'GOP'], { argument: 'quy_uoc', reason: 'notInList' }],
    ['a table of 5 columns', [[[15, 1, 1, 1, 1]], '15-18', 1], { reason: 'columns', columns: 5, allowed: '4; 13; 14' }],
    [
      'our table without a column',
      [OWN.map((row) => row.filter((_, i) => i !== 6)), '15-16', 1],
      { reason: 'missingColumn', header: 'A Tổng số' },
    ],
    ['an age twice', [[...FOUR, [15, 1, 0, 0]], '15-18', 1], { reason: 'ageTwice', age: 15 }],
    ['a table without ages', [[['a', 'b', 'c', 'd']], '15-18', 1], { reason: 'noAges' }],
    ['half a person', [[[15, 100.5, 1, 2]], '15-15', 1], { reason: 'notWhole', row: 1, column: 2 }],
    ['a word for a number', [[[15, 100, 'ít', 2]], '15-15', 1], { reason: 'notANumber', row: 1, column: 3 }],
    ['more illiterate than people', [[[15, 10, 8, 5]], '15-15', 2], { reason: 'classesAboveScope', age: 15 }],
    [
      'a cumulative table whose second figure is smaller',
      [[[15, 10, 3, 2]], '15-15', 2, 'TS', 'LUYKE'],
      { reason: 'classesAboveScope' },
    ],
    ['no table', [null, '15-18', 1], { argument: 'bang_xmc', reason: 'required' }],
  ])('refuses %s', (_label, args, expected) => {
    expect(complaint('TYLE_BIETCHU', ...args)).toMatchObject(expected);
  });
});

test.each<[string, readonly FunctionArgument[], FunctionResult]>([
  ['level 1', [FOUR, '15-18', 1], 4],
  ['level 2 includes level 1', [FOUR, '15-18', 2], 16],
  ['level 2 read cumulatively', [FOUR, '15-18', 2, null, 'LUYKE'], 12],
  ['a missing age', [FOUR, '14-18', 1], ''],
])('SO_MUCHU: %s', (_label, args, expected) => {
  expect(call('SO_MUCHU', ...args)).toBe(expected);
});

describe('MUC_XMC', () => {
  const commune = (figures: (age: number) => readonly (number | string)[]): Matrix =>
    Array.from({ length: 46 }, (_, index) => [15 + index, ...figures(15 + index)]);
  const even = (classA: number, classB: number) => commune(() => [100, classA, classB]);
  const young = (classA: number, classB: number) => commune((age) => (age <= 35 ? [100, classA, classB] : [100, 0, 0]));

  test.each<[string, readonly FunctionArgument[], FunctionResult]>([
    ['just 90 % at both levels', [even(4, 6)], 2],
    ['just under 90 % at level 2', [even(4, 7), null, 'ROI'], 1],
    ['just 90 % at level 1', [even(10, 0)], 2],
    ['just under 90 % at level 1', [even(11, 0)], 0],
    ['level 2 without level 1', [young(11, 0)], 2],
    ['the younger bands of a difficult commune', [commune((age) => (age <= 25 ? [100, 0, 0] : [100, 30, 0])), true], 1],
    ['the same commune by the general bands', [commune((age) => (age <= 25 ? [100, 0, 0] : [100, 30, 0])), false], 0],
    [
      'the same commune while it is not known which',
      [commune((age) => (age <= 25 ? [100, 0, 0] : [100, 30, 0])), ''],
      '',
    ],
    ['a level that is the same for both', [even(4, 6), ''], 2],
    ['in words', [even(4, 6), 'Có'], 2],
    ['disjoint', [even(5, 9), null, 'ROI'], 1],
    ['cumulative', [even(5, 9), null, 'LUYKE'], 2],
    ['a blank cell that cannot matter', [commune((age) => (age === 20 ? [100, '', 0] : [100, 0, 0]))], 2],
    ['blank cells that matter', [commune((age) => (age < 20 ? [100, '', 0] : [100, 0, 0]))], ''],
    [
      'a blank outside the bands of a difficult commune',
      [commune((age) => (age === 60 ? [100, '', 0] : [100, 0, 0])), true],
      2,
    ],
  ])('%s', (_label, args, expected) => {
    expect(call('MUC_XMC', ...args)).toBe(expected);
  });

  test('asks how level 2 is written where the level depends on it, but for a table with our headers', () => {
    expect(complaint('MUC_XMC', even(5, 9))).toMatchObject({ argument: 'quy_uoc', reason: 'conventionDecides' });
    expect(complaint('MUC_XMC', even(5, 9), null, '')).toMatchObject({ reason: 'conventionDecides' });
    const header = ['Tuổi', 'Tổng số', 'A Tổng số', 'B Tổng số'];
    expect(call('MUC_XMC', [header, ...even(5, 9)])).toBe(1);
  });

  test.each(['TYLE_BIETCHU', 'SO_MUCHU'] as const)('so does %s, for level 2 alone', (fn) => {
    const asks = { argument: 'quy_uoc', reason: 'conventionDecides' };
    expect(complaint(fn, even(5, 9), '15-60', 2)).toMatchObject(asks);
    // Level 1 rests on class A, which all forms mean alike.
    expect(call(fn, even(5, 9), '15-60', 1)).toBe(fn === 'SO_MUCHU' ? 230 : 0.95);
    expect(call(fn, even(5, 9), '15-60', 2, 'TS', 'LUYKE')).toBe(fn === 'SO_MUCHU' ? 414 : 0.91);
    // 99 % by one reading, 98 % by the other: nothing hangs on it.
    expect(call(fn, even(1, 1), '15-60', 2)).toBe(fn === 'SO_MUCHU' ? 92 : 0.98);
    const header = ['Tuổi', 'Tổng số', 'A Tổng số', 'B Tổng số'];
    expect(call(fn, [header, ...even(5, 9)], '15-60', 2)).toBe(fn === 'SO_MUCHU' ? 644 : 0.86);
  });

  test('refuses an answer that is none', () => {
    expect(complaint('MUC_XMC', even(4, 6), 'có thể')).toMatchObject({ argument: 'dbkk', reason: 'notYesNo' });
  });
});
