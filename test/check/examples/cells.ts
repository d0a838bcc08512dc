import type { CellProblemCode, RawCell } from '../../../src/workbook/cellType';
import type { CellProblem } from '../../../src/workbook/parsed';
import { reported } from './reported';
import type { FamilyExamples, Finds, PlanPart } from './example';

type Values = Readonly<Record<string, string | number>>;

const CELL = { source: 'tblThon', column: 'population', row: 0, place: { sheet: 'Thôn', address: 'B9' } } as const;

type Repair = Pick<CellProblem['problem'], 'repair' | 'repairFormat'>;

const cell = (code: CellProblemCode, raw: RawCell, values: Values = {}, repair?: RawCell | Repair): PlanPart => ({
  cellProblems: [
    {
      ...CELL,
      raw,
      problem: { code, values, ...(typeof repair === 'object' ? repair : repair === undefined ? {} : { repair }) },
    },
  ],
});

const inB9 = (what: string, after?: string | number, format?: string): Finds => ({
  cells: ['Thôn!B9'],
  what,
  ...(after === undefined ? {} : { after }),
  ...(format === undefined ? {} : { format }),
});

export const cellExamples: FamilyExamples<'cells'> = {
  'cells/required': reported(cell('required', ''), inB9('Ô B9 (“Dân số”) còn trống.')),
  'cells/not-a-number': reported(
    cell('notANumber', 'chưa rõ', { text: 'chưa rõ' }),
    inB9('Ô B9 (“Dân số”) ghi “chưa rõ”, không đọc được thành số.'),
  ),
  'cells/number-as-text': reported(
    cell('numberAsText', '1234', { text: '1234', value: 1234 }, 1234),
    inB9('Ô B9 (“Dân số”) ghi “1234” dạng chữ; được hiểu là 1.234.', 1234),
  ),
  'cells/ambiguous-number': reported(
    cell('ambiguousNumber', '1.234', { text: '1.234', first: 1234, second: 1.234 }),
    inB9('Ô B9 (“Dân số”) ghi “1.234”: có thể là 1.234 hoặc 1,234.'),
  ),
  'cells/negative': reported(cell('negative', -5, { value: -5 }), inB9('Ô B9 (“Dân số”) là số âm (−5).')),
  'cells/not-whole': reported(
    cell('notWhole', 48.5, { value: 48.5 }),
    inB9('Ô B9 (“Dân số”) là 48,5, không phải số nguyên.'),
  ),
  'cells/thousands-as-decimal': {
    passes: [
      ['one number that may be a rate as well', cell('notWhole', 1.62, { value: 1.62 })],
      ['a calculated rate', cell('notWhole', 48.531_468, { value: 48.531_468 })],
      ['a fraction', cell('notWhole', 0.485, { value: 0.485 })],
    ],
    fails: [
      [
        'three decimals in a column of counts',
        cell('notWhole', 1.973, { value: 1.973 }),
        inB9('Ô B9 (“Dân số”) là 1,973; có lẽ là 1.973.', 1973),
      ],
      [
        'the whole column, and what may have lost its noughts is asked',
        {
          hamlets: [{ population: null }, { population: null }, { population: 2 }, { population: 450 }],
          cellProblems: [1.973, 1.62].map((value, row) => ({
            ...CELL,
            row,
            place: { sheet: 'Thôn', address: `B${String(9 + row)}` },
            raw: value,
            problem: { code: 'notWhole' as const, values: { value } },
          })),
        },
        { ...inB9('Ô B9 (“Dân số”) là 1,973; có lẽ là 1.973.', 1973), count: 3 },
      ],
    ],
  },
  'cells/day-for-number': {
    passes: [
      ['a number that is no day', cell('tooLarge', 11, { value: 11, max: 10 })],
      ['a count may be as large', cell('tooLarge', 45_785, { value: 45_785, max: 9_999_999 })],
    ],
    fails: [
      [
        'the eighth of May for 8.5',
        cell('tooLarge', 45_785, { value: 45_785, max: 10 }),
        inB9('Ô B9 (“Dân số”) là 45.785: đó là số của ngày 08/05/2025, có lẽ đã gõ 8.5 và Excel đổi thành ngày.'),
      ],
    ],
  },
  'cells/too-small': {
    passes: [['nothing reported', {}]],
    fails: [
      [
        'a year has no mark between thousands',
        {
          cellProblems: [
            {
              source: 'TT_NAM',
              column: null,
              row: null,
              place: { sheet: 'Thông tin', address: 'B5' },
              raw: 2004,
              problem: { code: 'tooSmall', values: { value: 2004, min: 2021 } },
            },
          ],
        },
        { cells: ['Thông tin!B5'], what: 'Ô B5 (“Năm kế hoạch”) là 2004, nhỏ hơn 2021.' },
      ],
    ],
  },
  'cells/too-large': {
    passes: [['nothing reported', {}]],
    fails: [
      [
        'reported by the reader',
        cell('tooLarge', 10_000_000, { value: 10_000_000, max: 9_999_999 }),
        inB9('Ô B9 (“Dân số”) là 10.000.000, lớn hơn 9.999.999.'),
      ],
      [
        'a percentage is worded as the cell shows it',
        {
          cellProblems: [
            { ...CELL, raw: 3.5, problem: { code: 'tooLarge', values: { value: 3.5, max: 1 }, inPercent: true } },
          ],
        },
        inB9('Ô B9 (“Dân số”) là 350 %, lớn hơn 100 %.'),
      ],
    ],
  },
  'cells/not-a-date': reported(
    cell('notADate', '29/02/2026', { text: '29/02/2026' }),
    inB9('Ô B9 (“Dân số”) ghi “29/02/2026”, không đọc được thành một ngày có thật.'),
  ),
  'cells/date-as-text': reported(
    cell(
      'dateAsText',
      '5/2/2026',
      { text: '5/2/2026', value: '2026-02-05' },
      { repair: 46058, repairFormat: 'dd/mm/yyyy' },
    ),
    inB9('Ô B9 (“Dân số”) ghi “5/2/2026” dạng chữ; được hiểu là ngày 05/02/2026.', 46058, 'dd/mm/yyyy'),
  ),
  'cells/not-in-list': reported(
    cell('notInList', 'maybe', { text: 'maybe' }),
    inB9('Ô B9 (“Dân số”) ghi “maybe”, không có trong danh sách.'),
  ),
  'cells/nearly-in-list': reported(
    cell('nearlyInList', 'co', { text: 'co', label: 'Có' }, 'Có'),
    inB9('Ô B9 (“Dân số”) ghi “co”; được hiểu là “Có”.', 'Có'),
  ),
  'cells/repeated': reported(
    cell('repeated', 21, { text: '21', firstCell: 'A14' }),
    inB9('Ô B9 (“Dân số”) ghi “21”, đã có ở ô A14.'),
  ),
  'cells/not-a-text': reported(
    cell('notText', true, { text: 'TRUE' }),
    inB9('Ô B9 (“Dân số”) chứa giá trị TRUE, không phải là chữ.'),
  ),
  'cells/not-as-given': reported(
    cell('notAsGiven', 'Trẻ 5 tuổi', { text: 'Trẻ 5 tuổi', label: 'Trẻ em 5 tuổi' }, 'Trẻ em 5 tuổi'),
    inB9('Ô B9 (“Dân số”) ghi “Trẻ 5 tuổi”; theo bộ biểu mẫu phải là “Trẻ em 5 tuổi”.', 'Trẻ em 5 tuổi'),
  ),
  'cells/too-long': reported(
    cell('tooLong', 'x'.repeat(300), { length: 300, max: 250 }),
    inB9('Ô B9 (“Dân số”) dài 300 ký tự, quá 250 ký tự.'),
  ),
  'cells/formula-error': reported(
    cell('formulaError', '#REF!', { text: '#REF!' }),
    inB9('Ô B9 (“Dân số”) báo lỗi #REF!.'),
  ),
  'cells/untidy-text': reported(
    cell('untidyText', ' Nà  Pái', { text: ' Nà  Pái' }, 'Nà Pái'),
    inB9('Ô B9 (“Dân số”) có khoảng trắng thừa, ký tự ẩn hoặc dấu tiếng Việt gõ kiểu khác (Unicode tổ hợp).', 'Nà Pái'),
  ),
};
