/** Chỉ tiêu: one row a target of the plan, with its figures taken from Số liệu by code. */
import { defaultTargets } from '../../domain/indicators';
import { kindsJudging } from '../../domain/targetKinds';
import { choice } from '../cellTypes/choice';
import { date } from '../cellTypes/date';
import { count } from '../cellTypes/numbers';
import { ownFigure } from '../cellTypes/ownFigure';
import { percentage } from '../cellTypes/percentage';
import { targetValue } from '../cellTypes/targetValue';
import { text } from '../cellTypes/text';
import { TARGET_KINDS_LIST } from '../choices/targets';
import { computed, input, sheet, table } from '../describe';
import { each } from '../merging';
import { STEPS } from '../looks';
import { CANNOT_TELL, MET, NOT_MET } from '../formula/verdictLabels';
import { targetRow } from '../targetRow';
import {
  actual,
  actualFormat,
  denominator,
  gap,
  highest,
  judged,
  lowest,
  missing,
  national,
  numerator,
  toleranceTaken,
  unresolved,
  valueTaken,
  verdict,
  why,
  yardstick,
} from './chiTieuFormulas';

const TARGET = 'Chỉ tiêu';
const RESULT = 'Kết quả';
const ORGANISATION = 'Tổ chức thực hiện';
const OWN = 'Chỉ tiêu riêng của xã';
const OF_THINGS = { column: 'kind', is: kindsJudging('share', 'count') };

export const chiTieu = sheet({
  id: 'chiTieu',
  title: 'Chỉ tiêu',
  intro:
    'Mỗi dòng là một chỉ tiêu; có thể thêm, bớt, sửa lời. Mã nối chỉ tiêu với số liệu ở các trang khác; chỉ tiêu riêng dùng mã mới và nhập kết quả ở hai cột “Chỉ tiêu riêng của xã”.',
  phase: 'plan',
  orientation: 'landscape',
  frozenColumns: 2,
  table: table({
    id: 'tblChiTieu',
    json: 'targets',
    rowWord: 'chỉ tiêu',
    labelColumn: 'title',
    grows: true,
    initial: { kind: 'given', rows: defaultTargets().map(targetRow) },
    nextYear: {
      columns: {
        code: 'kept',
        title: 'kept',
        kind: 'kept',
        value: 'aim',
        tolerance: 'kept',
        lastYear: 'result',
        lead: 'kept',
        due: 'laterDay',
        evidence: 'emptied',
        ownNumerator: 'emptied',
        ownDenominator: 'emptied',
      },
    },
    merging: {
      rows: 'matched',
      columns: {
        code: 'key',
        ...each('asked', 'title', 'kind', 'value', 'tolerance'),
        lastYear: 'lastYear',
        ...each('same', 'lead', 'due'),
        evidence: 'joined',
        ...each({ whileSame: ['title', 'kind'], numberWhere: OF_THINGS }, 'ownNumerator', 'ownDenominator'),
      },
    },
    columns: {
      code: input('Mã', text(20, 'nobody'), { width: 13, required: true, band: TARGET }),
      title: input('Nội dung chỉ tiêu', text(500, 'anybody'), { width: 41, required: true, band: TARGET }),
      kind: input('Loại chỉ tiêu', choice(TARGET_KINDS_LIST), { width: 20, required: true, band: TARGET }),
      value: input('Mức chỉ tiêu', targetValue, {
        width: 11,
        band: TARGET,
        note: 'Tỷ lệ nhập dạng 35%; mức độ nhập 1, 2, 3. Loại “Toàn bộ 100 %” và “Có hoặc không” không cần nhập.',
      }),
      tolerance: input('Cho phép lệch', percentage, {
        width: 10,
        band: TARGET,
        note: 'Chỉ dùng cho loại “Khoảng”: được thấp hơn mức chỉ tiêu bao nhiêu.',
      }),
      lastYear: input('Thực hiện năm trước', targetValue, { width: 11, band: TARGET }),
      national: computed('Mốc quốc gia', national, 'percent', { form: 'display', width: 13, band: TARGET }),
      numerator: computed('Tử số', numerator, 'count', { width: 10, band: RESULT }),
      denominator: computed('Mẫu số', denominator, 'count', { width: 10, band: RESULT }),
      unresolved: computed('Chưa có số liệu', unresolved, 'count', { width: 10, band: RESULT }),
      actual: computed('Thực hiện', actual, 'percent', { width: 11, band: RESULT, formatOf: actualFormat }),
      verdict: computed('Đánh giá', verdict, 'text', {
        width: 21,
        band: RESULT,
        looks: { [MET]: 'met', [NOT_MET]: 'notMet', [CANNOT_TELL]: 'cannotTell' },
      }),
      why: computed('Lý do', why, 'sentence', {
        width: 28,
        band: RESULT,
        note: 'Vì sao chưa kết luận được; trống khi đã đánh giá được.',
      }),
      gap: computed('Chênh lệch', gap, 'percent', { width: 11, band: RESULT, formatOf: actualFormat }),
      missing: computed('Còn thiếu', missing, 'count', {
        width: 10,
        band: RESULT,
        note: 'Số người (đơn vị, tiết học) còn thiếu để đạt chỉ tiêu.',
      }),
      lead: input('Chủ trì', text(200, 'anybody'), { width: 26, band: ORGANISATION, expected: true }),
      due: input('Thời hạn', date, { width: 12, band: ORGANISATION, expected: true }),
      evidence: input('Minh chứng', text(500, 'anybody'), { width: 30, band: ORGANISATION }),
      ownNumerator: input('Số đạt chỉ tiêu riêng', ownFigure, {
        width: 14,
        band: OWN,
        note: 'Số đạt của chỉ tiêu riêng; loại “Có hoặc không” nhập Có hoặc Không, loại “Giữ vững mức độ” nhập mức độ, loại “Số lượng” nhập số đã làm được.',
      }),
      ownDenominator: input('Tổng số chỉ tiêu riêng', count, {
        width: 14,
        band: OWN,
        note: 'Chỉ cần cho chỉ tiêu tính bằng tỷ lệ.',
      }),
      lowest: computed('Thấp nhất có thể', lowest, 'percent', {
        width: 11,
        band: STEPS,
        formatOf: actualFormat,
        note: 'Kết quả nếu mọi số liệu còn thiếu hoặc mâu thuẫn đều ở mức xấu nhất.',
      }),
      highest: computed('Cao nhất có thể', highest, 'percent', {
        width: 11,
        band: STEPS,
        formatOf: actualFormat,
        note: 'Kết quả nếu mọi số liệu còn thiếu hoặc mâu thuẫn đều ở mức tốt nhất.',
      }),
      valueTaken: computed('Mức áp dụng', valueTaken, 'percent', {
        width: 11,
        band: STEPS,
        formatOf: actualFormat,
        note: 'Mức chỉ tiêu đọc được; trống khi ô ghi chữ hoặc ghi số không thể có, chẳng hạn tỷ lệ trên 100 %.',
      }),
      toleranceTaken: computed('Mức lệch áp dụng', toleranceTaken, 'percent', { width: 11, band: STEPS }),
      yardstick: computed('Năm trước áp dụng', yardstick, 'percent', {
        width: 11,
        band: STEPS,
        formatOf: actualFormat,
      }),
      atLowest: computed('Đánh giá mức thấp nhất', judged('lowest'), 'text', { width: 17, band: STEPS }),
      atHighest: computed('Đánh giá mức cao nhất', judged('highest'), 'text', { width: 17, band: STEPS }),
    },
  }),
});
