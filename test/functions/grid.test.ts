import { customFunction } from '../../src/functions/call';
import { functionsMetadata } from '../../src/functions/metadata';
import { cell, FUNCTION_IDS, name, num, op, text, wholeTable, xhht } from '../../src/workbook/formula/expr';
import type { Expr } from '../../src/workbook/formula/expr';
import { printFormula } from '../../src/workbook/formula/print';
import type { FormulaMode } from '../../src/workbook/formula/print';
import { UNIVERSAL_EDUCATION_CODES } from '../../src/domain/universalEducationCodes';
import { openWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { headersOf, tableOf } from '../workbook/formula/bothForms';
import { tableReferences } from '../workbook/formula/tableReferences';

type Cell = string | number;

const shown = (value: unknown): Cell => (typeof value === 'number' || typeof value === 'string' ? value : '');

const tableCells = (id: string, rows: readonly Readonly<Record<string, Cell>>[]): Cell[][] => {
  const { headers, rows: calculated } = tableOf(id, rows);
  return [Object.values(headers), ...calculated.map((row) => Object.keys(headers).map((key) => shown(row[key])))];
};

const AGES = Array.from({ length: 46 }, (_, index) => 15 + index);
const TABLES: readonly { readonly id: string; readonly at: string; readonly cells: Cell[][] }[] = [
  {
    id: 'tblXMC',
    at: 'A1',
    cells: tableCells(
      'tblXMC',
      AGES.map((age) => ({ age, scopeTotal: 50, classATotal: 2, classBTotal: 3 })),
    ),
  },
  {
    id: 'tblPhoCap',
    at: 'A51',
    cells: tableCells(
      'tblPhoCap',
      // Of the two who have not finished, one still learns: all figures of a programme agree.
      UNIVERSAL_EDUCATION_CODES.map((code) =>
        code.includes('CON_LAI') ? { code, count: 1, population: 2 } : { code, count: 98, population: 100 },
      ),
    ),
  },
  {
    id: 'tblDonVi',
    at: 'A71',
    cells: tableCells('tblDonVi', [
      { name: 'Trường Tiểu học', recognised: 'Có' },
      { name: 'Trạm Y tế', recognised: 'Không' },
      { name: '', recognised: '' },
    ]),
  },
];
/** To the right of the widest table: CA1 a figure, CB1 left empty, CC1 nought, CA2:CA4 people left, CA5 left empty. */
const LOOSE: readonly (readonly [string, Cell[][]])[] = [
  ['CA1', [[12]]],
  ['CC1', [[0]]],
  ['CA2:CA4', [[60], [25], [15]]],
];

const openGrid = async (blanks: 'null' | 'zero'): Promise<OpenedWorkbook> => {
  const book = await openWorkbook({
    engine: 'univer',
    customFunctions: {
      metadata: functionsMetadata('vi', 'https://localhost:3000'),
      mappings: Object.fromEntries(FUNCTION_IDS.map((id) => [id, customFunction(id, () => 'vi')])),
      namespace: 'XHHT',
      blanks,
    },
  });
  book.installGlobals();
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const { id, at, cells } of TABLES) {
      const range = sheet.getRange(at).getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1);
      range.values = cells;
      sheet.tables.add(range, true).name = id;
    }
    for (const [address, cells] of LOOSE) sheet.getRange(address).values = cells;
    context.workbook.names.add('TT_DBKK', sheet.getRange('CA5'));
    await context.sync();
  });
  return book;
};

const ADDRESSES: Readonly<Record<string, string>> = { n: 'CA1', empty: 'CB1', nought: 'CC1' };
const layout = {
  cellAddress: (key: string) => ADDRESSES[key] ?? key,
  references: tableReferences((table, key) => headersOf(table)[key] ?? key),
};

const RESULT = 'CE3';
const inGrid = (book: OpenedWorkbook, formula: string, shape = RESULT): Promise<unknown[][]> =>
  book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange(RESULT).formulas = [[formula]];
    await context.sync();
    const shown = sheet.getRange(shape).load('values');
    await context.sync();
    return shown.values as unknown[][];
  });

const XMC = wholeTable('tblXMC');
const EDUCATION = wholeTable('tblPhoCap');
const DIFFICULT = name('TT_DBKK');

const CASES: readonly (readonly [string, Expr, unknown])[] = [
  ['a ratio', xhht('TYLE', cell('n'), num(24)), 0.5],
  ['a ratio of an empty cell', xhht('TYLE', cell('empty'), num(24)), ''],
  ['a ratio of 0', xhht('TYLE', cell('nought'), num(24)), 0],
  ['a ratio of a calculated figure', xhht('TYLE', op(cell('n'), '+', num(6)), num(24)), 0.75],
  ['a literacy rate', xhht('TYLE_BIETCHU', XMC, text('15-25'), num(2)), 0.9],
  ['a literacy rate of women, not entered', xhht('TYLE_BIETCHU', XMC, text('15-25'), num(2), text('NU')), ''],
  ['people who are not literate', xhht('SO_MUCHU', XMC, text('15-60'), num(1)), 92],
  ['a literacy level, the same for both kinds of commune', xhht('MUC_XMC', XMC, DIFFICULT), 2],
  ['a level of preschool education', xhht('MUC_PCGDMN', EDUCATION, DIFFICULT), 1],
  ['a level of primary education', xhht('MUC_PCGDTH', EDUCATION, DIFFICULT), 1],
  ['a level of lower secondary education', xhht('MUC_PCGDTHCS', EDUCATION, XMC, DIFFICULT), 3],
  ['a rate of units', xhht('TYLE_DVHT', wholeTable('tblDonVi')), 0.5],
  ['a verdict', xhht('DANHGIA', xhht('TYLE', cell('n'), num(24)), num(0.5), text('Từ mức trở lên')), 'Đạt'],
  ['a verdict on nothing', xhht('DANHGIA', cell('empty'), num(0.5)), 'Chưa kết luận được'],
  ['people still needed', xhht('CONTHIEU', cell('nought'), num(100), num(0.07)), 7],
  ['a milestone', xhht('CHITIEU_QG', text('CDHT'), num(2026)), 0.6],
  ['no milestone', xhht('CHITIEU_QG', text('CDHT'), num(2031)), '#N/A'],
  ['parity', xhht('GPI', num(0.5), num(0.8)), 0.625],
];

describe.each([
  ['empty cells as null, as in Excel on the web', 'null'],
  ['empty cells as 0, as in Excel for Windows and Mac', 'zero'],
] as const)('%s', (_label, blanks) => {
  let book: OpenedWorkbook;
  beforeAll(async () => {
    book = await openGrid(blanks);
  });
  afterAll(() => book.close());

  test.each(
    (['custom', 'native'] as const).flatMap((mode: FormulaMode) =>
      CASES.map(([label, expr, expected]) => [mode, label, expr, expected] as const),
    ),
  )('%s form: %s', async (mode, _case, expr, expected) => {
    expect(await inGrid(book, printFormula(expr, layout, mode))).toEqual([[expected]]);
  });

  test('a result of many cells spills', async () => {
    expect(await inGrid(book, '=XHHT.PHANBO(10,CA2:CA4)', 'CE3:CE5')).toEqual([[6], [3], [1]]);
  });

  test.each([
    ['=XHHT.TYLE("ba",4)', '#VALUE!', 'Đối số tu_so (dòng 1, cột 1 của vùng) không phải là số. Nhập lại bằng chữ số.'],
    [
      '=XHHT.TYLE_BIETCHU(tblXMC[#All],"15",1)',
      '#VALUE!',
      'Đối số nhom_tuoi phải là nhóm tuổi ghi như "15-25", tuổi nhỏ trước, tuổi lớn sau.',
    ],
    [
      '=XHHT.CHITIEU_QG("CDHT",2031)',
      '#N/A',
      'Không có mốc quốc gia cho năm 2031; các mốc áp dụng cho giai đoạn 2021-2030.',
    ],
  ])('%s shows %s and says why', async (formula, error, message) => {
    expect(await inGrid(book, formula)).toEqual([[error]]);
    expect(book.host.functionMessage('Sheet1', RESULT)).toBe(message);
  });
});
