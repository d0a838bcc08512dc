/** TTHTCĐ: the learning centre's use of information technology, its yearly self-assessment, its classes. */
import { choice } from '../cellTypes/choice';
import { date } from '../cellTypes/date';
import { amount, count } from '../cellTypes/numbers';
import { percentage } from '../cellTypes/percentage';
import { text } from '../cellTypes/text';
import { yesNo } from '../cellTypes/yesNo';
import { BUDGET_SOURCES, CENTRE_RATINGS, CLASS_KINDS } from '../choices/activities';
import { field, form, input, sheet, table } from '../describe';
import { each } from '../merging';
import { column, equals, call, iff, blank, num, sum } from '../formula/expr';
import type { Expr } from '../formula/expr';

const total = (key: string): Expr =>
  iff(equals(call('COUNT', column('tblLopHoc', key)), num(0)), blank, sum(column('tblLopHoc', key)));

export const trungTamHtcd = sheet({
  id: 'trungTamHtcd',
  title: 'TTHTCĐ',
  intro:
    'Trung tâm học tập cộng đồng: ứng dụng công nghệ thông tin, tự đánh giá cuối năm và các lớp, hoạt động đã tổ chức. Số người học của lớp là lượt người, không dùng để tính tỷ lệ dân số.',
  phase: 'report',
  orientation: 'landscape',
  frozenColumns: 0,
  form: form({
    json: 'centre',
    fields: {
      usesIt: field('HTCD_CNTT', 'Ứng dụng công nghệ thông tin trong quản lý, tổ chức hoạt động', yesNo),
      hasLibraryAndInternet: field('HTCD_THU_VIEN', 'Có thư viện hoặc tủ sách và kết nối internet', yesNo),
      hasPremisesAndStaff: field('HTCD_TRU_SO', 'Có trụ sở riêng và đủ cán bộ quản lý', yesNo),
      scorePercent: field('HTCD_DIEM', 'Điểm tự đánh giá so với điểm tối đa', percentage, { expected: true }),
      rating: field('HTCD_XEP_LOAI', 'Tự xếp loại', choice(CENTRE_RATINGS), { expected: true }),
      assessedOn: field('HTCD_NGAY_DANH_GIA', 'Ngày tự đánh giá', date, {
        expected: true,
        note: 'Trước hạn ghi ở trang Thông tin.',
      }),
      evidence: field('HTCD_MINH_CHUNG', 'Minh chứng', text(500, 'anybody')),
    },
    nextYear: {
      usesIt: 'emptied',
      hasLibraryAndInternet: 'emptied',
      hasPremisesAndStaff: 'emptied',
      scorePercent: 'emptied',
      rating: 'emptied',
      assessedOn: 'emptied',
      evidence: 'emptied',
    },
    sections: [
      {
        title: 'Trung tâm học tập cộng đồng',
        fields: [
          'usesIt',
          'hasLibraryAndInternet',
          'hasPremisesAndStaff',
          'scorePercent',
          'rating',
          'assessedOn',
          'evidence',
        ],
      },
    ],
    merging: {
      ...each('asked', 'usesIt', 'hasLibraryAndInternet', 'hasPremisesAndStaff'),
      ...each('ofOne', 'scorePercent', 'rating', 'assessedOn'),
      evidence: 'joined',
    },
  }),
  table: table({
    id: 'tblLopHoc',
    json: 'classes',
    rowWord: 'lớp, hoạt động',
    labelColumn: 'topic',
    grows: true,
    initial: { kind: 'blank', count: 20 },
    nextYear: {
      columns: {
        date: 'emptied',
        topic: 'emptied',
        kind: 'emptied',
        speaker: 'emptied',
        learners: 'emptied',
        female: 'emptied',
        minority: 'emptied',
        cost: 'emptied',
        source: 'emptied',
      },
    },
    merging: {
      rows: 'kept',
      columns: {
        ...each('key', 'date', 'topic'),
        ...each('kept', 'kind', 'speaker', 'learners', 'female', 'minority', 'cost', 'source'),
      },
    },
    columns: {
      date: input('Ngày', date),
      topic: input('Chủ đề', text(250, 'anybody'), { width: 44, required: true }),
      kind: input('Loại lớp', choice(CLASS_KINDS), { width: 26 }),
      speaker: input('Báo cáo viên', text(120, 'person'), { width: 24 }),
      learners: input('Lượt người học', count),
      female: input('Lượt nữ', count),
      minority: input('Lượt dân tộc thiểu số', count, { width: 14 }),
      cost: input('Kinh phí', amount, { width: 16 }),
      source: input('Nguồn kinh phí', choice(BUDGET_SOURCES), { width: 30 }),
    },
    summary: [
      {
        label: 'Cộng',
        cells: {
          learners: total('learners'),
          female: total('female'),
          minority: total('minority'),
          cost: total('cost'),
        },
        formats: { cost: 'amount' },
      },
    ],
  }),
});
