import type { FunctionArgument, FunctionResult } from '../../../src/workbook/customFunctions/arguments';
import { call, complaint } from './calls';

describe.each(['TYLE', 'GPI'] as const)('%s', (id) => {
  test.each<[string, FunctionArgument, FunctionArgument, FunctionResult]>([
    ['two numbers', 3, 4, 0.75],
    ['single cells', [[3]], [[4]], 0.75],
    ['more than all', 5, 4, 1.25],
    ['none of some', 0, 4, 0],
    ['none of none', 0, 0, ''],
    ['a blank numerator', '', 4, ''],
    ['a cell of spaces', [['  ']], 4, ''],
    ['a blank denominator', 3, [[null]], ''],
    ['numbers typed as text', '3', '4', 0.75],
    ['decimals typed as text', '1,5', '2', 0.75],
    ['two columns', [[1], [''], [3]], [[4], [4], [0]], [[0.25], [''], ['']]],
    ['two rows', [[1, 3]], [[4, 4]], [[0.25, 0.75]]],
    ['a column and one number', [[1], [3]], 4, [[0.25], [0.75]]],
    ['columns with headings', [['Đạt'], [1]], [['Tổng số'], [4]], [[''], [0.25]]],
    ['a column of blanks only', [[''], ['']], [[4], [4]], [[''], ['']]],
  ])('%s', (_label, n, d, expected) => {
    expect(call(id, n, d)).toEqual(expected);
  });
});

test.each<[string, FunctionArgument, FunctionArgument, object]>([
  ['a word', 'ba', 4, { argument: 'tu_so', reason: 'notANumber', row: 1, column: 1 }],
  ['a text with two readings', 3, '1.234', { argument: 'mau_so', reason: 'ambiguousNumber', row: 1, column: 1 }],
  ['yes instead of a number', true, 4, { argument: 'tu_so', reason: 'notANumber' }],
  ['columns of different length', [[1], [2]], [[4], [4], [4]], { argument: 'tu_so', reason: 'shape' }],
  ['a column and a row', [[1], [2]], [[4, 4]], { argument: 'tu_so', reason: 'shape' }],
  ['nothing at all', null, 4, { argument: 'tu_so', reason: 'required' }],
])('TYLE refuses %s', (_label, n, d, expected) => {
  expect(complaint('TYLE', n, d)).toMatchObject(expected);
});

describe('CONTHIEU', () => {
  test.each<[string, readonly FunctionArgument[], FunctionResult]>([
    ['7 % of 100 is 7, not 8', [0, 100, 0.07], 7],
    ['points and fraction say the same', [0, 100, 7], 7],
    ['90 % of 10 is 9', [0, 10, 0.9], 9],
    ['one short', [8, 10, 0.9], 1],
    ['just reached', [9, 10, 0.9], 0],
    ['more than reached', [10, 10, 0.9], 0],
    ['1 is 100 %', [3, 10, 1], 7],
    ['100 is 100 %', [3, 10, 100], 7],
    ['a tenth of a point', [0, 1000, 0.001], 1],
    ['part of a person is a person', [0, 101, 0.07], 8],
    ['a target of 0', [0, 10, 0], 0],
    ['an empty denominator', [0, 0, 0.9], ''],
    ['a missing numerator', ['', 10, 0.9], ''],
    ['a missing target', [3, 10, ''], ''],
    ['a target typed as text', [0, 100, '7 %'], 7],
    ['several hamlets', [[[1], [2]], [[10], [20]], 0.5], [[4], [8]]],
  ])('%s', (_label, args, expected) => {
    expect(call('CONTHIEU', ...args)).toEqual(expected);
  });

  test.each<[string, readonly FunctionArgument[], object]>([
    ['half a person', [1.5, 10, 0.9], { argument: 'tu_so', reason: 'notWhole' }],
    ['fewer than nobody', [1, -10, 0.9], { argument: 'mau_so', reason: 'negative' }],
    ['a target in words', [1, 10, 'một nửa'], { argument: 'chi_tieu', reason: 'notANumber' }],
  ])('refuses %s', (_label, args, expected) => {
    expect(complaint('CONTHIEU', ...args)).toMatchObject(expected);
  });
});

describe('PHANBO', () => {
  test.each<[string, readonly FunctionArgument[], FunctionResult]>([
    ['in proportion', [10, [[60], [25], [15]]], [[6], [3], [1]]],
    ['as a row', [10, [[60, 25, 15]]], [[6, 3, 1]]],
    ['never more than are left', [9, [[2], [3]]], [[2], [3]]],
    ['nobody needed', [0, [[2], [3]]], [[0], [0]]],
    ['a hamlet without a figure', [2, [[2], [''], [2]]], [[1], [''], [1]]],
    ['a heading keeps its place', [2, [['Còn lại'], [2], [2]]], [[''], [1], [1]]],
    ['nothing known of the need', ['', [[2], [3]]], [[''], ['']]],
    ['one hamlet', [1, [[5]]], 1],
  ])('%s', (_label, args, expected) => {
    expect(call('PHANBO', ...args)).toEqual(expected);
  });

  test('refuses a negative rest', () => {
    expect(complaint('PHANBO', 1, [[2], [-1]])).toMatchObject({
      argument: 'con_lai_theo_thon',
      reason: 'negative',
      row: 2,
      column: 1,
    });
  });
});

describe('CHITIEU_QG', () => {
  test.each<[FunctionArgument, FunctionArgument, FunctionResult]>([
    ['CDHT', 2021, 0.4],
    ['CDHT', 2025, 0.4],
    ['CDHT', 2026, 0.6],
    [' cdht ', '2030', 0.6],
    ['DVHT', 2025, 0.8],
    ['GDHT', 2026, 0.8],
    ['', 2026, ''],
    ['CDHT', '', ''],
  ])('%p in %p', (code, year, expected) => {
    expect(call('CHITIEU_QG', code, year)).toBe(expected);
  });

  test.each<[FunctionArgument, FunctionArgument, object]>([
    ['CDHT', 2020, { reason: 'noMilestone', year: 2020 }],
    ['CDHT', 2031, { reason: 'noMilestone', year: 2031 }],
    ['XYZ', 2026, { reason: 'unknownIndicator' }],
    ['CDHT', 'năm nay', { argument: 'nam', reason: 'notANumber' }],
    [[['CDHT'], ['DVHT']], 2026, { argument: 'ma', reason: 'oneCell' }],
  ])('%p in %p is refused', (code, year, expected) => {
    expect(complaint('CHITIEU_QG', code, year)).toMatchObject(expected);
  });
});

test.each<[string, FunctionArgument, FunctionArgument, FunctionResult]>([
  ['none of one', 0, 1, 0],
  ['all of one', 1, 1, 1],
  ['some of none', 5, 0, ''],
  ['a blank part', '', 4, ''],
  ['a blank whole', 5, '', ''],
])('TYLE_CDHT of %s', (_label, titled, all, expected) => {
  expect(call('TYLE_CDHT', titled, all)).toEqual(expected);
});
test('TYLE_CDHT refuses a part above its whole, of one too', () => {
  for (const all of [1, 4])
    expect(complaint('TYLE_CDHT', all + 1, all)).toMatchObject({ argument: 'so_dat', reason: 'aboveWhole' });
});
