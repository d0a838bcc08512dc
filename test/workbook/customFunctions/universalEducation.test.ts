import type { FunctionArgument, FunctionResult, Matrix } from '../../../src/workbook/customFunctions/arguments';
import { headersOf } from '../formula/bothForms';
import { call, complaint } from './calls';

type Figures = Readonly<Record<string, readonly [count: number | string, population: number | string]>>;

const table = (figures: Figures): Matrix => Object.entries(figures).map(([code, [n, d]]) => [code, n, d]);

const FULL: Figures = {
  TH_6T_VAO_LOP1: [98, 100],
  TH_14T_HOAN_THANH: [80, 100],
  TH_11T_HOAN_THANH: [90, 100],
  TH_11T_CON_LAI_DANG_HOC: [10, 10],
  THCS_15_18_TOT_NGHIEP: [95, 100],
  THCS_15_18_DANG_HOC: [80, 100],
};

describe('MUC_PCGDMN', () => {
  const preschool = (attending: number, completed: number | string): Matrix =>
    table({ MN5_DEN_LOP: [attending, 100], MN5_HOAN_THANH: [completed, 100] });

  test.each<[string, readonly FunctionArgument[], FunctionResult]>([
    ['at both thresholds', [preschool(95, 85)], 1],
    ['one child short', [preschool(94, 85)], 0],
    ['one child short of completing', [preschool(95, 84)], 0],
    ['at the thresholds of a difficult commune', [preschool(90, 80), true], 1],
    ['below them', [preschool(89, 80), true], 0],
    ['between the two, of unknown kind', [preschool(90, 80), ''], ''],
    ['a blank cell', [preschool(95, '')], ''],
    ['a blank beside a figure that fails', [preschool(50, '')], 0],
    [
      'by the other rule set',
      [table({ MN35_DEN_TRUONG: [90, 100], MN35_HOAN_THANH: [85, 100] }), null, 'ND277-2025'],
      1,
    ],
    ['by the label of the rule set', [preschool(95, 85), null, 'Trẻ em 5 tuổi (Nghị định 20/2014/NĐ-CP)'], 1],
  ])('%s', (_label, args, expected) => {
    expect(call('MUC_PCGDMN', ...args)).toBe(expected);
  });
});

describe('MUC_PCGDTH', () => {
  test.each<[string, Figures, FunctionResult]>([
    ['level 3', {}, 3],
    ['97 % enter: level 2', { TH_6T_VAO_LOP1: [97, 100] }, 2],
    ['94 % enter: level 1', { TH_6T_VAO_LOP1: [94, 100] }, 1],
    ['89 % enter: none', { TH_6T_VAO_LOP1: [89, 100] }, 0],
    ['one of 11 left school: level 1', { TH_11T_CON_LAI_DANG_HOC: [9, 10] }, 1],
    ['all of 11 have finished, nobody remains', { TH_11T_HOAN_THANH: [100, 100], TH_11T_CON_LAI_DANG_HOC: [0, 0] }, 3],
    [
      'all of 11 have finished, the rest left blank',
      { TH_11T_HOAN_THANH: [100, 100], TH_11T_CON_LAI_DANG_HOC: ['', ''] },
      3,
    ],
    ['the rest left blank although somebody remains', { TH_11T_CON_LAI_DANG_HOC: ['', ''] }, ''],
    ['unknown at level 1', { TH_14T_HOAN_THANH: ['', 100] }, ''],
    ['unknown above level 1, failed at level 1', { TH_6T_VAO_LOP1: [89, 100], TH_11T_HOAN_THANH: ['', ''] }, 0],
  ])('%s', (_label, changes, expected) => {
    expect(call('MUC_PCGDTH', table({ ...FULL, ...changes }))).toBe(expected);
  });
});

describe('MUC_PCGDTHCS', () => {
  const literacy = (classA: number): Matrix => Array.from({ length: 21 }, (_, index) => [15 + index, 100, classA, 0]);

  test.each<[string, Figures, FunctionArgument, FunctionResult]>([
    ['level 3', {}, 1, 3],
    ['79 % studying: level 2', { THCS_15_18_DANG_HOC: [79, 100] }, 1, 2],
    ['89 % graduated: level 1', { THCS_15_18_TOT_NGHIEP: [89, 100] }, 1, 1],
    ['79 % graduated: none', { THCS_15_18_TOT_NGHIEP: [79, 100] }, 1, 0],
    ['no literacy level', {}, 0, 0],
    ['literacy unknown', {}, '', ''],
    ['literacy unknown, but failed anyway', { THCS_15_18_TOT_NGHIEP: [79, 100] }, '', 0],
    ['primary level 1 failed', { TH_6T_VAO_LOP1: [89, 100] }, 1, 0],
    ['a literacy table at 90 %', {}, literacy(10), 3],
    ['a literacy table below 90 %', {}, literacy(11), 0],
  ])('%s', (_label, changes, xmc, expected) => {
    expect(call('MUC_PCGDTHCS', table({ ...FULL, ...changes }), xmc)).toBe(expected);
  });

  test.each<[string, FunctionArgument, object]>([
    ['a level that there is not', 3, { argument: 'muc_xmc', reason: 'notInList' }],
    ['a word', 'đạt', { argument: 'muc_xmc', reason: 'notANumber' }],
    ['nothing', null, { argument: 'muc_xmc', reason: 'required' }],
  ])('refuses %s', (_label, xmc, expected) => {
    expect(complaint('MUC_PCGDTHCS', table(FULL), xmc)).toMatchObject(expected);
  });
});

describe('the table', () => {
  const rows = table(FULL);
  const own = Object.keys(headersOf('tblPhoCap'));

  test.each<[string, Matrix]>([
    ['4 columns with titles', rows.map(([code = '', n = '', d = '']) => [code, 'tên', n, d])],
    ['headings of its own', [['Mã', 'Đạt', 'Phải'], ...rows]],
    [
      'our headings',
      [
        Object.values(headersOf('tblPhoCap')),
        ...rows.map(([code = '', n = '', d = '']) => own.map((key) => ({ code, count: n, population: d })[key] ?? '')),
      ],
    ],
    [
      'codes in small letters and numbers as text',
      rows.map(([code, n, d]) => [String(code).toLowerCase(), String(n), String(d)]),
    ],
    ['rows of other codes', [...rows, ['KHAC', 1, 2]]],
  ])('with %s', (_label, cells) => {
    expect(call('MUC_PCGDTH', cells)).toBe(3);
  });

  test.each<[string, Matrix, object]>([
    ['2 columns', [['TH_6T_VAO_LOP1', 1]], { argument: 'bang_phocap', reason: 'columns', columns: 2, allowed: '3; 4' }],
    ['no code', [['a', 1, 2]], { reason: 'noCodes' }],
    ['a code twice', [...rows, ['TH_6T_VAO_LOP1', 1, 2]], { reason: 'codeTwice', code: 'TH_6T_VAO_LOP1' }],
    ['a negative number', [['TH_6T_VAO_LOP1', -1, 2]], { reason: 'negative', row: 1, column: 2 }],
  ])('is refused with %s', (_label, cells, expected) => {
    expect(complaint('MUC_PCGDTH', cells)).toMatchObject(expected);
  });
});
