/** Phổ cập: the figures by which universal education is judged, one row a figure. */
import { dayOfYear, deadlines } from '../../domain/regulations/deadlines';
import { UNIVERSAL_EDUCATION_CODES } from '../../domain/universalEducationCodes';
import { UNIVERSAL_EDUCATION_FIGURES } from '../../domain/universalEducationFigures';
import { count } from '../cellTypes/numbers';
import { text } from '../cellTypes/text';
import { computed, fixed, input, sheet, table } from '../describe';
import { each } from '../merging';
import { educationSteps } from './educationSteps';
import { rate } from './expressions';

export const phoCap = sheet({
  id: 'phoCap',
  title: 'Phổ cập',
  intro: `Số liệu thống kê đến ngày ${dayOfYear(deadlines.statisticsDay.value)} (${deadlines.statisticsDay.document}). Số phải phổ cập là tổng số trong độ tuổi, không gồm trẻ khuyết tật không học được, người đã chuyển đi, người đã mất. Tuổi là năm kế hoạch trừ năm sinh. Chỉ nhập các dòng của bộ quy định đang áp dụng.`,
  phase: 'figures',
  orientation: 'portrait',
  frozenColumns: 0,
  table: table({
    id: 'tblPhoCap',
    json: 'universalEducation',
    rowWord: 'số liệu phổ cập',
    labelColumn: 'title',
    grows: false,
    initial: {
      kind: 'given',
      rows: UNIVERSAL_EDUCATION_CODES.map((code) => ({ code, title: UNIVERSAL_EDUCATION_FIGURES[code].title })),
    },
    nextYear: { columns: { count: 'asked', population: 'asked' } },
    merging: { rows: 'matched', columns: { ...each('key', 'code', 'title'), ...each('adds', 'count', 'population') } },
    columns: {
      code: fixed('Mã', text(40, 'nobody'), { width: 30 }),
      title: fixed('Số liệu', text(200, 'nobody'), { width: 52 }),
      count: input('Số đạt', count, { width: 13 }),
      population: input('Số phải phổ cập', count, { width: 13 }),
      rate: computed('Tỷ lệ', rate('count', 'population'), 'percent', { form: 'display', width: 11 }),
      ...educationSteps,
    },
  }),
});
