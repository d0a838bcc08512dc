import type { CellProblemCode, RawCell } from '../../../src/workbook/cellType';
import type { FormulaProblem, StructureProblem, UnreadFormulas, ValidationProblem } from '../../../src/workbook/parsed';
import type { FamilyExamples, Finds, PlanPart, RuleExamples } from './example';

type Values = Readonly<Record<string, string | number>>;

const CELL = { source: 'tblThon', column: 'population', row: 0, place: { sheet: 'Thôn', address: 'B9' } } as const;
const NOTHING: PlanPart = {};

const cell = (code: CellProblemCode, raw: RawCell, values: Values = {}, repair?: RawCell): PlanPart => ({
  cellProblems: [{ ...CELL, raw, problem: { code, values, ...(repair === undefined ? {} : { repair }) } }],
});

const inB9 = (what: string, after?: string | number): Finds => ({
  cells: ['Thôn!B9'],
  what,
  ...(after === undefined ? {} : { after }),
});

const one = (plan: PlanPart, finds: Finds): RuleExamples => ({
  passes: [['nothing reported', NOTHING]],
  fails: [['reported by the reader', plan, finds]],
});

export const cellExamples: FamilyExamples<'cells'> = {
  'cells/required': one(cell('required', ''), inB9('Ô B9 (“Dân số”) còn trống.')),
  'cells/not-a-number': one(
    cell('notANumber', 'chưa rõ', { text: 'chưa rõ' }),
    inB9('Ô B9 (“Dân số”) ghi “chưa rõ”, không đọc được thành số.'),
  ),
  'cells/number-as-text': one(
    cell('numberAsText', '1234', { text: '1234', value: 1234 }, 1234),
    inB9('Ô B9 (“Dân số”) ghi “1234” dạng chữ; được hiểu là 1.234.', 1234),
  ),
  'cells/ambiguous-number': one(
    cell('ambiguousNumber', '1.234', { text: '1.234', first: 1234, second: 1.234 }),
    inB9('Ô B9 (“Dân số”) ghi “1.234”: có thể là 1.234 hoặc 1,234.'),
  ),
  'cells/negative': one(cell('negative', -5, { value: -5 }), inB9('Ô B9 (“Dân số”) là số âm (−5).')),
  'cells/not-whole': one(
    cell('notWhole', 48.5, { value: 48.5 }),
    inB9('Ô B9 (“Dân số”) là 48,5, không phải số nguyên.'),
  ),
  'cells/too-small': {
    passes: [['nothing reported', NOTHING]],
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
  'cells/too-large': one(
    cell('tooLarge', 10_000_000, { value: 10_000_000, max: 9_999_999 }),
    inB9('Ô B9 (“Dân số”) là 10.000.000, lớn hơn 9.999.999.'),
  ),
  'cells/not-a-date': one(
    cell('notADate', '29/02/2026', { text: '29/02/2026' }),
    inB9('Ô B9 (“Dân số”) ghi “29/02/2026”, không đọc được thành một ngày có thật.'),
  ),
  'cells/date-as-text': one(
    cell('dateAsText', '5/2/2026', { text: '5/2/2026', value: '2026-02-05' }, 46058),
    inB9('Ô B9 (“Dân số”) ghi “5/2/2026” dạng chữ; được hiểu là ngày 05/02/2026.', 46058),
  ),
  'cells/not-in-list': one(
    cell('notInList', 'maybe', { text: 'maybe' }),
    inB9('Ô B9 (“Dân số”) ghi “maybe”, không có trong danh sách.'),
  ),
  'cells/nearly-in-list': one(
    cell('nearlyInList', 'co', { text: 'co', label: 'Có' }, 'Có'),
    inB9('Ô B9 (“Dân số”) ghi “co”; được hiểu là “Có”.', 'Có'),
  ),
  'cells/not-a-text': one(
    cell('notText', true, { text: 'TRUE' }),
    inB9('Ô B9 (“Dân số”) chứa giá trị TRUE, không phải là chữ.'),
  ),
  'cells/not-as-given': one(
    cell('notAsGiven', 'Trẻ 5 tuổi', { text: 'Trẻ 5 tuổi', label: 'Trẻ em 5 tuổi' }, 'Trẻ em 5 tuổi'),
    inB9('Ô B9 (“Dân số”) ghi “Trẻ 5 tuổi”; theo bộ biểu mẫu phải là “Trẻ em 5 tuổi”.', 'Trẻ em 5 tuổi'),
  ),
  'cells/too-long': one(
    cell('tooLong', 'x'.repeat(300), { length: 300, max: 250 }),
    inB9('Ô B9 (“Dân số”) dài 300 ký tự, quá 250 ký tự.'),
  ),
  'cells/formula-error': one(cell('formulaError', '#REF!', { text: '#REF!' }), inB9('Ô B9 (“Dân số”) báo lỗi #REF!.')),
  'cells/untidy-text': one(
    cell('untidyText', ' Nà  Pái', { text: ' Nà  Pái' }, 'Nà Pái'),
    inB9('Ô B9 (“Dân số”) có khoảng trắng thừa, ký tự ẩn hoặc dấu tiếng Việt ghép rời.', 'Nà Pái'),
  ),
};

const formula = (code: FormulaProblem['code'], raw: RawCell, line?: string): PlanPart => ({
  formulaProblems: [
    {
      code,
      source: 'tblThon',
      column: 'rateLifeSkills',
      row: line === undefined ? 0 : null,
      ...(line === undefined ? {} : { line }),
      place: { sheet: 'Thôn', address: 'M9' },
      raw,
      expected: '=IF(G9>0,L9/G9,"")',
    },
  ],
});

const unread = (unknown: UnreadFormulas['unknown']): PlanPart => ({
  unreadFormulas: [{ source: 'tblCongDan', column: 'total', sheet: 'Công dân học tập', cells: 21_000, unknown }],
});

const undecided = (examples: RuleExamples, unknown: UnreadFormulas['unknown']): RuleExamples => ({
  ...examples,
  cannotTell: [['formulas that were not read', unread(unknown), 'formulasNotRead']],
});

const restored = (what: string): Finds => ({ cells: ['Thôn!M9'], what, after: '=IF(G9>0,L9/G9,"")' });

export const formulaExamples: FamilyExamples<'formulas'> = {
  'formulas/overwritten': undecided(
    {
      passes: [
        ['nothing reported', NOTHING],
        ['cells known to hold formulas, though not which', unread('texts')],
      ],
      fails: [
        [
          'a row',
          formula('overwritten', 0.5),
          restored('Ô M9 (“Tỷ lệ kỹ năng sống”) phải là công thức, nhưng đang chứa giá trị gõ tay “0,5”.'),
        ],
        [
          'a line of totals',
          formula('overwritten', 0.5, 'Toàn xã'),
          restored('Ô M9 (“Toàn xã: Tỷ lệ kỹ năng sống”) phải là công thức, nhưng đang chứa giá trị gõ tay “0,5”.'),
        ],
      ],
    },
    'formulas',
  ),
  'formulas/missing': undecided(
    one(formula('missing', ''), restored('Ô M9 (“Tỷ lệ kỹ năng sống”) phải là công thức, nhưng đang trống.')),
    'formulas',
  ),
  'formulas/changed': undecided(
    one(formula('changed', 0.5), restored('Công thức ở ô M9 (“Tỷ lệ kỹ năng sống”) khác công thức của bộ biểu mẫu.')),
    'texts',
  ),
  'formulas/error': one(formula('error', '#NAME?'), {
    cells: ['Thôn!M9'],
    what: 'Công thức ở ô M9 (“Tỷ lệ kỹ năng sống”) báo lỗi #NAME?.',
  }),
};

const structure = (problem: Partial<StructureProblem> & Pick<StructureProblem, 'code'>): PlanPart => ({
  structureProblems: [{ source: 'tblThon', column: null, label: 'Thôn', place: null, ...problem }],
});

const nowhere = (what: string): Finds => ({ cells: [], what });

const unvalidated = (problem: Partial<ValidationProblem>): ValidationProblem => ({
  code: 'lost',
  source: 'tblThon',
  column: 'population',
  place: { sheet: 'Thôn', address: 'B9' },
  range: 'B9:B13',
  cells: 5,
  ...problem,
});

export const structureExamples: FamilyExamples<'structure'> = {
  'structure/no-template': one(
    structure({ code: 'noTemplate' }),
    nowhere('Không tìm thấy bảng nào của bộ biểu mẫu kế hoạch trong tệp.'),
  ),
  'structure/missing-table': one(
    structure({ code: 'missingTable' }),
    nowhere('Không tìm thấy bảng tblThon của trang tính “Thôn”.'),
  ),
  'structure/missing-column': one(
    structure({ code: 'missingColumn', column: 'female', label: 'Dân số nữ', place: { sheet: 'Thôn', address: 'A8' } }),
    { cells: ['Thôn!A8'], what: 'Trang tính “Thôn” không còn cột “Dân số nữ”.' },
  ),
  'structure/missing-row': one(
    structure({ code: 'missingRow', source: 'tblXMC', label: '23', place: { sheet: 'Xóa mù chữ', address: 'A16' } }),
    { cells: ['Xóa mù chữ!A16'], what: 'Bảng trên trang tính “Xóa mù chữ” không còn dòng “23”.' },
  ),
  'structure/missing-line': one(
    structure({ code: 'missingLine', label: 'Toàn xã', place: { sheet: 'Thôn', address: 'A8' } }),
    { cells: ['Thôn!A8'], what: 'Phía trên bảng của trang tính “Thôn” không còn dòng “Toàn xã”.' },
  ),
  'structure/missing-name': one(
    structure({ code: 'missingName', source: 'TT_NAM', label: 'Năm kế hoạch' }),
    nowhere('Không tìm thấy ô “Năm kế hoạch” (tên TT_NAM).'),
  ),
  'structure/duplicate-column': one(
    structure({
      code: 'duplicateColumn',
      column: 'female',
      label: 'Dân số nữ',
      place: { sheet: 'Thôn', address: 'D8' },
    }),
    { cells: ['Thôn!D8'], what: 'Trang tính “Thôn” có hai cột cùng tiêu đề “Dân số nữ”.' },
  ),
  'structure/older-template': one(
    structure({ code: 'olderTemplate', source: '0.9', label: '' }),
    nowhere('Tệp dùng bộ biểu mẫu phiên bản 0.9, cũ hơn phiên bản đang dùng.'),
  ),
  'structure/newer-template': one(
    structure({ code: 'newerTemplate', source: '9.0', label: '' }),
    nowhere('Tệp dùng bộ biểu mẫu phiên bản 9.0, mới hơn phiên bản đang dùng.'),
  ),
  'structure/validation-lost': {
    passes: [['nothing reported', NOTHING]],
    fails: [
      [
        'rows of a column',
        { validationProblems: [unvalidated({})] },
        {
          cells: ['Thôn!B9'],
          what: '5 ô B9:B13 (“Dân số”) không còn quy tắc nhập liệu của bộ biểu mẫu.',
          after: 'Ô này nhận số nguyên từ 0 đến 9.999.999. Chưa có số liệu thì để trống.',
        },
      ],
      [
        'a form cell, and a list beside it',
        {
          validationProblems: [
            unvalidated({
              source: 'TT_LOAI_XA',
              column: null,
              place: { sheet: 'Thông tin', address: 'B8' },
              range: 'B8',
              cells: 1,
            }),
            unvalidated({}),
          ],
        },
        {
          cells: ['Thông tin!B8'],
          what: '1 ô B8 (“Loại đơn vị hành chính”) không còn quy tắc nhập liệu của bộ biểu mẫu.',
          count: 2,
          after: 'Chọn một giá trị trong danh sách của ô này.',
        },
      ],
    ],
    cannotTell: [
      ['a reader that could not tell', { validationProblems: [unvalidated({ code: 'unknown' })] }, 'notRead'],
    ],
  },
  'structure/manual-calculation': one(
    { snapshot: { calculation: 'manual' } },
    nowhere('Tệp đang ở chế độ tính thủ công, nên số trên trang tính có thể là số cũ.'),
  ),
  'structure/external-link': one(
    { snapshot: { externalLinks: ['[so-lieu.xlsx]Thôn'] } },
    nowhere('Công thức hoặc tên trong tệp trỏ sang tệp khác: [so-lieu.xlsx]Thôn.'),
  ),
};
