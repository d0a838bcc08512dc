/** Tự đánh giá TTHTCĐ: the learning centre's yearly self-assessment, on a point table that the commune may edit. */
import { centreAssessment } from '../../domain/regulations/centreAssessment';
import { choice, labelOf } from '../cellTypes/choice';
import { points } from '../cellTypes/numbers';
import { percentage } from '../cellTypes/percentage';
import { text } from '../cellTypes/text';
import { CENTRE_AREAS_LIST, CENTRE_RATINGS } from '../choices/activities';
import { computed, computedField, field, form, input, sheet, table } from '../describe';
import type { SummaryLine } from '../describe';
import { each } from '../merging';
import type { ChoiceId } from '../choices';
import { blank, call, cell, column, equals, iff, isBlank, name, num, op, text as words } from '../formula/expr';
import type { Expr } from '../formula/expr';
import { sumComplete, sumNamed } from './expressions';
import { DEFAULT_CRITERIA } from './tuDanhGiaDefaults';

const CRITERIA = { table: 'tblTuDanhGia', nameColumn: 'criterion' } as const;
const TOTAL = name('HTCD_DIEM_TONG');
const MAXIMUM = name('HTCD_DIEM_TOI_DA');
const NO_TEXT = 'Giả định: chưa có văn bản, cần đối chiếu hướng dẫn của Sở Giáo dục và Đào tạo.';

/** Points of points; blank while one is missing, or where there is nothing to be had. */
const share = (own: Expr, highest: Expr): Expr =>
  iff(call('OR', isBlank(own), isBlank(highest), equals(highest, num(0))), blank, op(own, '/', highest));

/** At least that share: whole millionths are compared, so that no rounding decides. */
const reaches = (threshold: string): Expr => {
  const MILLIONTHS = num(1_000_000);
  return op(
    op(TOTAL, '*', MILLIONTHS),
    '>=',
    op(call('ROUND', op(name(threshold), '*', MILLIONTHS), num(0)), '*', MAXIMUM),
  );
};

const rating = (id: ChoiceId<typeof CENTRE_RATINGS>): Expr => words(labelOf(CENTRE_RATINGS, id));

const ratingFormula = iff(
  call(
    'OR',
    isBlank(TOTAL),
    isBlank(MAXIMUM),
    ...['HTCD_NGUONG_TOT', 'HTCD_NGUONG_KHA', 'HTCD_NGUONG_TB'].map((id) => isBlank(name(id))),
  ),
  blank,
  iff(
    reaches('HTCD_NGUONG_TOT'),
    rating('good'),
    iff(reaches('HTCD_NGUONG_KHA'), rating('fair'), iff(reaches('HTCD_NGUONG_TB'), rating('average'), rating('weak'))),
  ),
);

/** Subtotals of one area; its share waits for the last criterion. */
const areaLine = ({ label }: { readonly label: string }): SummaryLine => {
  const inArea = (key: string, value: Expr): Expr =>
    call('COUNTIFS', column(CRITERIA.table, 'area'), words(label), column(CRITERIA.table, key), value);
  const sumOf = (key: string): Expr =>
    iff(
      equals(inArea(key, words('>=0')), num(0)),
      blank,
      call('SUMIFS', column(CRITERIA.table, key), column(CRITERIA.table, 'area'), words(label)),
    );
  return {
    label,
    cells: {
      maximum: sumOf('maximum'),
      points: sumOf('points'),
      share: iff(
        op(inArea('points', words('>=0')), '<', inArea('criterion', words('<>'))),
        blank,
        share(cell('points'), cell('maximum')),
      ),
    },
    formats: { maximum: 'decimal', points: 'decimal', share: 'percent' },
  };
};

export const tuDanhGia = sheet({
  id: 'tuDanhGia',
  title: 'Tự đánh giá TTHTCĐ',
  intro:
    'Bảng điểm tự đánh giá trung tâm học tập cộng đồng, lập trước hạn ghi ở trang Thông tin. Tiêu chí, điểm tối đa và mức xếp loại chỉ là gợi ý vì chưa tìm được bảng điểm chính thức; sửa theo hướng dẫn của tỉnh, thêm hoặc bớt dòng khi cần.',
  phase: 'report',
  orientation: 'landscape',
  frozenColumns: 0,
  form: form({
    json: 'assessmentScale',
    fields: {
      good: field('HTCD_NGUONG_TOT', 'Loại Tốt từ', percentage, {
        preset: centreAssessment.thresholds.value.good,
        note: NO_TEXT,
      }),
      fair: field('HTCD_NGUONG_KHA', 'Loại Khá từ', percentage, {
        preset: centreAssessment.thresholds.value.fair,
        note: NO_TEXT,
      }),
      average: field('HTCD_NGUONG_TB', 'Loại Trung bình từ', percentage, {
        preset: centreAssessment.thresholds.value.average,
        note: NO_TEXT,
      }),
      total: computedField('HTCD_DIEM_TONG', 'Tổng điểm tự chấm', sumComplete(CRITERIA, 'points'), 'decimal'),
      highest: computedField('HTCD_DIEM_TOI_DA', 'Tổng điểm tối đa', sumComplete(CRITERIA, 'maximum'), 'decimal'),
      share: computedField('HTCD_TY_LE_DIEM', 'Tỷ lệ so với điểm tối đa', share(TOTAL, MAXIMUM), 'percent'),
      rating: {
        ...computedField('HTCD_XEP_LOAI_TU_TINH', 'Xếp loại theo điểm', ratingFormula, 'text'),
        note: 'Chỉ có khi mọi tiêu chí đã được chấm. Ghi tỷ lệ và xếp loại chính thức ở trang TTHTCĐ.',
      },
    },
    nextYear: { good: 'kept', fair: 'kept', average: 'kept' },
    sections: [
      { title: 'Kết quả tự đánh giá', fields: ['total', 'highest', 'share', 'rating'] },
      { title: 'Mức xếp loại', fields: ['good', 'fair', 'average'] },
    ],
    merging: each('asked', 'good', 'fair', 'average'),
  }),
  table: table({
    id: 'tblTuDanhGia',
    json: 'selfAssessment',
    rowWord: 'tiêu chí',
    labelColumn: 'criterion',
    grows: true,
    initial: { kind: 'given', rows: DEFAULT_CRITERIA },
    nextYear: {
      columns: { area: 'kept', criterion: 'kept', maximum: 'kept', points: 'emptied', evidence: 'emptied' },
    },
    merging: {
      rows: 'matched',
      columns: { ...each('key', 'area', 'criterion'), maximum: 'same', points: 'ofOne', evidence: 'joined' },
    },
    columns: {
      area: input('Nội dung đánh giá', choice(CENTRE_AREAS_LIST), { width: 24, required: true }),
      criterion: input('Tiêu chí', text(500, 'anybody'), { width: 64, required: true }),
      maximum: input('Điểm tối đa', points, { note: 'Gợi ý; sửa theo hướng dẫn của tỉnh.' }),
      points: input('Điểm tự chấm', points, { expected: true }),
      share: computed('Tỷ lệ', share(cell('points'), cell('maximum')), 'percent'),
      evidence: input('Minh chứng', text(500, 'anybody'), { width: 40 }),
    },
    summary: [
      {
        label: 'Cộng',
        cells: {
          maximum: sumNamed(CRITERIA, 'maximum'),
          points: sumNamed(CRITERIA, 'points'),
          share: share(TOTAL, MAXIMUM),
        },
        formats: { maximum: 'decimal', points: 'decimal', share: 'percent' },
      },
      ...CENTRE_AREAS_LIST.choices.map(areaLine),
    ],
  }),
});
