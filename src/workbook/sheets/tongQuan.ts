/** Tổng quan: one page to look at. Targets with a bar each, levels reached, hamlets compared; all of it worked out. */
import { order } from '../cellTypes/numbers';
import { computed, computedField, fixed, form, sheet, table } from '../describe';
import { STEPS } from '../looks';
import type { ChartDescription, ComputedField, SheetDescription } from '../describe';
import { blank, call, column, equals, iff, num, op, text as words } from '../formula/expr';
import type { Expr } from '../formula/expr';
import { CANNOT_TELL, CANNOT_TELL_BEFORE, MET, NOT_MET } from '../formula/verdictLabels';
import { highestLevel } from '../../domain/indicator';
import { INDICATOR_CODES, INDICATORS } from '../../domain/indicators';
import type { IndicatorCode } from '../../domain/indicators';
import { taskFields } from './viecCanLam';
import { actual, aim, bar, code, missing, reached, title, verdict, wanted } from './tongQuanFormulas';

/** More targets than a plan has; the field `beyond` says so if there are still more. */
const ROWS = 25;

const levelOf = (indicator: IndicatorCode): Expr =>
  call(
    'IFERROR',
    call('INDEX', column('tblChiSo', 'actual'), call('MATCH', words(indicator), column('tblChiSo', 'code'), num(0))),
    blank,
  );

const LEVELS = INDICATOR_CODES.filter((code) => highestLevel(INDICATORS[code]) !== null);
const levelField = (code: IndicatorCode): ComputedField =>
  computedField(`TQ_${code}`, `${INDICATORS[code].title.vi}: mức độ`, levelOf(code), 'level');

const targets = call('COUNTIFS', column('tblChiTieu', 'title'), words('<>'));
const withVerdict = (label: string): Expr => call('COUNTIFS', column('tblChiTieu', 'verdict'), words(label));
const countVerdicts = (label: string, ...others: readonly string[]): Expr =>
  iff(
    equals(targets, num(0)),
    blank,
    others.map(withVerdict).reduce((all, one) => op(all, '+', one), withVerdict(label)),
  );
const beyond = iff(op(targets, '>', num(ROWS)), op(targets, '-', num(ROWS)), blank);

/** Rates of the hamlets beside each other. `left`, `columns`: of this sheet. */
const ofHamlets = (title: string, rates: readonly string[], left: number, columns: number): ChartDescription => ({
  kind: 'columns',
  title,
  categories: { table: 'tblThon', column: 'name' },
  series: rates.map((rate) => ({ table: 'tblThon', column: rate })),
  left,
  columns,
  rows: 16,
});

/** `others`: the sheets that somebody fills in. */
export const tongQuanSheet = (others: readonly SheetDescription[]) => {
  const tasks = taskFields(others);
  return sheet({
    id: 'tongQuan',
    title: 'Tổng quan',
    intro:
      'Trang này được tính từ các trang khác, không cần nhập. Việc cần làm nói trang nào còn thiếu và hạn nào sắp tới. Thước của mỗi chỉ tiêu: phần tô đậm là kết quả, vạch đứng là mức chỉ tiêu; thước của mức độ chạy từ 0 đến 3.',
    orientation: 'portrait',
    onePage: true,
    frozenColumns: 0,
    form: form({
      json: 'overview',
      fields: {
        ...tasks,
        met: computedField('TQ_DAT', 'Chỉ tiêu đạt', countVerdicts(MET), 'count'),
        notMet: computedField('TQ_CHUA_DAT', 'Chỉ tiêu chưa đạt', countVerdicts(NOT_MET), 'count'),
        cannotTell: computedField(
          'TQ_CHUA_DU',
          'Chỉ tiêu chưa kết luận được',
          countVerdicts(CANNOT_TELL, CANNOT_TELL_BEFORE),
          'count',
        ),
        beyond: {
          ...computedField('TQ_NGOAI_BANG', 'Chỉ tiêu không hiện ở trang này', beyond, 'count'),
          note: `Trang này hiện ${String(ROWS)} chỉ tiêu đầu tiên của trang Chỉ tiêu.`,
        },
        ...Object.fromEntries(LEVELS.map((code) => [code, levelField(code)])),
      },
      sections: [
        { title: 'Việc cần làm', fields: Object.keys(tasks) },
        { title: 'Kết quả chung', fields: ['met', 'notMet', 'cannotTell', 'beyond'] },
        { title: 'Phổ cập giáo dục, xóa mù chữ', fields: LEVELS },
      ],
      merging: {},
    }),
    table: table({
      id: 'tblTongQuan',
      json: 'overviewTargets',
      rowWord: 'chỉ tiêu',
      labelColumn: 'title',
      grows: false,
      derived: true,
      merging: { rows: 'derived' },
      rowsMayGo: true,
      textLines: 2,
      spareRows: true,
      initial: { kind: 'given', rows: Array.from({ length: ROWS }, (_, row) => ({ order: row + 1 })) },
      columns: {
        order: fixed('STT', order, { width: 8 }),
        code: computed('Mã', code, 'text', { width: 14 }),
        title: computed('Nội dung chỉ tiêu', title, 'sentence', { width: 62 }),
        wanted: computed('Mức chỉ tiêu', wanted, 'text', { width: 15 }),
        actual: computed('Thực hiện', actual, 'text', { width: 15 }),
        bar: computed('Thước', bar, 'text', { width: 34 }),
        verdict: computed('Đánh giá', verdict, 'text', {
          width: 21,
          looks: { [MET]: 'met', [NOT_MET]: 'notMet', [CANNOT_TELL]: 'cannotTell' },
        }),
        missing: computed('Còn thiếu', missing, 'count', {
          width: 12,
          note: 'Số người (đơn vị, tiết học) còn thiếu để đạt chỉ tiêu.',
        }),
        reached: computed('Kết quả trên thước', reached, 'percent', { width: 13, band: STEPS }),
        aim: computed('Vạch chỉ tiêu', aim, 'percent', { width: 13, band: STEPS }),
      },
    }),
    charts: [
      ofHamlets('Tỷ lệ công dân học tập, gia đình học tập theo thôn', ['rateCitizens', 'rateFamilies'], 0, 3),
      ofHamlets(
        'Tỷ lệ người được trang bị năng lực thông tin, kỹ năng sống theo thôn',
        ['rateInformation', 'rateLifeSkills'],
        3,
        5,
      ),
    ],
  });
};
