/** Yearly dates of plan, report and statistics. All of them are parameters: superior bodies set others. */
import { figuresOf, LAST_CHECKED_ON } from './figure';

/** `yearOffset` 1: in the year after the plan's year. */
export interface YearlyDate {
  readonly month: number;
  readonly day: number;
  readonly yearOffset: 0 | 1;
  /** `before`: the day itself is too late; `by`: the day itself is in time; `asOf`: figures are counted on that day. */
  readonly meaning: 'before' | 'by' | 'asOf';
}

const of = (document: string, from: number) => figuresOf({ document, from, to: null, checkedOn: LAST_CHECKED_ON });

const planOfCommune = of('Kế hoạch xây dựng xã hội học tập năm 2024 của Ủy ban nhân dân xã Tân Văn', 2024);
const tt07 = of('Thông tư 07/2016/TT-BGDĐT', 2016);
const tt19 = of('Thông tư 19/2020/TT-BGDĐT', 2020);
const tt25Dates = of('Thông tư 25/2023/TT-BGDĐT', 2024);

export const deadlines = {
  communeReport: planOfCommune<YearlyDate>({
    id: 'deadlines.communeReport',
    title: 'Xã báo cáo kết quả thực hiện kế hoạch',
    article: 'Mục V khoản 1',
    certainty: 'high',
    basis: 'confirmed',
    readIn: 'kế hoạch năm 2024 của xã; nơi nhận và thời hạn của các năm sau cần đối chiếu',
    value: { month: 11, day: 25, yearOffset: 0, meaning: 'before' },
  }),
  centreAssessment: planOfCommune<YearlyDate>({
    id: 'deadlines.centreAssessment',
    title: 'Đánh giá, xếp loại trung tâm học tập cộng đồng 1 lần/năm',
    article: 'Mục III khoản 3 (dẫn Công văn 754/SGDĐT-GDĐT ngày 02/5/2013)',
    certainty: 'high',
    basis: 'confirmed',
    readIn: 'kế hoạch năm 2024 của xã; chưa đối chiếu công văn',
    value: { month: 12, day: 5, yearOffset: 0, meaning: 'before' },
  }),
  statisticsDay: tt07<YearlyDate>({
    id: 'deadlines.statisticsDay',
    title: 'Thời điểm thống kê số liệu phổ cập giáo dục, xóa mù chữ của xã',
    article: 'Quy định về thời điểm thống kê',
    certainty: 'high',
    basis: 'confirmed',
    readIn: 'dichvucong.kiengiang.gov.vn',
    value: { month: 9, day: 30, yearOffset: 0, meaning: 'asOf' },
  }),
  periodicReport: tt19<YearlyDate>({
    id: 'deadlines.periodicReport',
    title: 'Xã báo cáo định kỳ số liệu từ ngày 01/10 năm trước đến ngày 30/9',
    article: 'Quy định về báo cáo định kỳ',
    certainty: 'high',
    basis: 'confirmed',
    readIn: 'lawnet.vn 146959',
    value: { month: 10, day: 3, yearOffset: 0, meaning: 'by' },
  }),
  learningCommunityFile: tt25Dates<YearlyDate>({
    id: 'deadlines.learningCommunityFile',
    title: 'Xã nộp hồ sơ đề nghị công nhận cộng đồng học tập cấp xã',
    article: 'Chương về cộng đồng học tập cấp xã',
    certainty: 'medium',
    basis: 'confirmed',
    readIn: 'dichvucong.gov.vn 1.005097 (thủ tục đã bãi bỏ ở ít nhất một tỉnh)',
    value: { month: 2, day: 28, yearOffset: 1, meaning: 'by' },
  }),
} as const;

/** ISO date of a yearly date for a plan's year. */
export const dateIn = ({ month, day, yearOffset }: YearlyDate, planYear: number): string =>
  [String(planYear + yearOffset), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
