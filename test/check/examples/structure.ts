import type { SentStamp } from '../../../src/workbook/sent/sentStamp';
import type { StructureProblem, ValidationProblem } from '../../../src/workbook/parsed';
import { reported } from './reported';
import type { FamilyExamples, Finds, PlanPart } from './example';

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

/** Of a plan with nothing in it but its year. */
const stamp = (hash: string): SentStamp => ({
  version: 1,
  made: '2026-11-25',
  templateVersion: '1.3',
  recipient: 'so-gddt',
  counts: { error: 2, warning: 0, note: 0, accepted: 0 },
  accepted: [],
  targets: [],
  registers: [{ list: 'citizens', persons: 30, totals: null }],
  hash,
});

export const structureExamples: FamilyExamples<'structure'> = {
  'structure/no-template': reported(
    structure({ code: 'noTemplate' }),
    nowhere('Không tìm thấy bảng nào của bộ biểu mẫu kế hoạch trong tệp.'),
  ),
  'structure/missing-table': reported(
    structure({ code: 'missingTable' }),
    nowhere('Không tìm thấy bảng tblThon của trang tính “Thôn”.'),
  ),
  'structure/sent-copy': reported(
    { sent: stamp('') },
    nowhere(
      'Tệp này là bản gửi lập ngày 25/11/2026: 30 người trong các danh sách không kèm theo; khi lập, sổ gốc còn 2 lỗi.',
    ),
  ),
  'structure/sent-changed': reported(
    { sent: stamp('0'.repeat(64)) },
    nowhere('Số liệu của bản gửi lập ngày 25/11/2026 không còn khớp mã băm ghi trong dấu của bản gửi.'),
  ),
  'structure/missing-column': reported(
    structure({ code: 'missingColumn', column: 'female', label: 'Dân số nữ', place: { sheet: 'Thôn', address: 'A8' } }),
    { cells: ['Thôn!A8'], what: 'Trang tính “Thôn” không còn cột “Dân số nữ”.' },
  ),
  'structure/missing-row': reported(
    structure({ code: 'missingRow', source: 'tblXMC', label: '23', place: { sheet: 'Xóa mù chữ', address: 'A16' } }),
    { cells: ['Xóa mù chữ!A16'], what: 'Bảng trên trang tính “Xóa mù chữ” không còn dòng “23”.' },
  ),
  'structure/missing-line': reported(
    structure({ code: 'missingLine', label: 'Toàn xã', place: { sheet: 'Thôn', address: 'A8' } }),
    { cells: ['Thôn!A8'], what: 'Phía trên bảng của trang tính “Thôn” không còn dòng “Toàn xã”.' },
  ),
  'structure/missing-name': reported(
    structure({ code: 'missingName', source: 'TT_NAM', label: 'Năm kế hoạch' }),
    nowhere('Không tìm thấy ô “Năm kế hoạch” (tên TT_NAM).'),
  ),
  'structure/duplicate-column': reported(
    structure({
      code: 'duplicateColumn',
      column: 'female',
      label: 'Dân số nữ',
      place: { sheet: 'Thôn', address: 'D8' },
    }),
    { cells: ['Thôn!D8'], what: 'Trang tính “Thôn” có hai cột cùng tiêu đề “Dân số nữ”.' },
  ),
  'structure/hidden-header': reported(
    structure({ code: 'hiddenHeader', label: '', place: { sheet: 'Thôn', address: 'A9' } }),
    { cells: ['Thôn!A9'], what: 'Bảng của trang tính “Thôn” đang tắt dòng tiêu đề.' },
  ),
  'structure/older-template': reported(
    structure({ code: 'olderTemplate', source: '0.9', label: '' }),
    nowhere('Tệp dùng bộ biểu mẫu phiên bản 0.9, cũ hơn phiên bản đang dùng.'),
  ),
  'structure/newer-template': reported(
    structure({ code: 'newerTemplate', source: '9.0', label: '' }),
    nowhere('Tệp dùng bộ biểu mẫu phiên bản 9.0, mới hơn phiên bản đang dùng.'),
  ),
  'structure/merged-cells': reported(
    {
      mergeProblems: [{ source: 'tblThon', place: { sheet: 'Thôn', address: 'B9' }, range: 'B9:B13', cells: 4 }],
    },
    {
      cells: ['Thôn!B9'],
      what: 'Các ô B9:B13 trên trang tính “Thôn” bị gộp thành một ô, nên 4 ô nhập bị che khuất và được coi là để trống.',
    },
  ),
  'structure/validation-lost': {
    passes: [['nothing reported', {}]],
    fails: [
      [
        'rows of a column',
        { validationProblems: [unvalidated({})] },
        {
          cells: ['Thôn!B9'],
          what: '5 ô B9:B13 (“Dân số”) không còn quy tắc nhập liệu của bộ biểu mẫu.',
          after:
            'Ô này nhận số nguyên từ 0 đến 9999999, viết liền không dấu chấm (1973, không phải 1.973). Chưa có số liệu thì để trống.',
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
  'structure/manual-calculation': reported(
    { snapshot: { calculation: 'manual' } },
    nowhere('Tệp đang ở chế độ tính thủ công, nên số trên trang tính có thể là số cũ.'),
  ),
  'structure/external-link': reported(
    { snapshot: { externalLinks: ['[so-lieu.xlsx]Thôn'] } },
    nowhere('Công thức hoặc tên trong tệp trỏ sang tệp khác: [so-lieu.xlsx]Thôn.'),
  ),
};
