/** Yearly dates of plan, report and statistics. All of them are parameters: superior bodies set others. */
import { figuresOf, LAST_CHECKED_ON } from './figure';
import type { Figure } from './figure';

export interface YearlyDate {
  readonly month: number;
  readonly day: number;
}

const of = (document: string, from: number) => figuresOf({ document, from, to: null, checkedOn: LAST_CHECKED_ON });

const planOfCommune = of('Kế hoạch xây dựng xã hội học tập năm 2024 của Ủy ban nhân dân xã Tân Văn', 2024);
const tt07 = of('Thông tư 07/2016/TT-BGDĐT', 2016);

export const deadlines = {
  communeReport: planOfCommune<YearlyDate>({
    id: 'deadlines.communeReport',
    title: 'Xã báo cáo kết quả thực hiện kế hoạch',
    article: 'Mục V khoản 1',
    certainty: 'high',
    basis: 'confirmed',
    readIn: 'kế hoạch năm 2024 của xã; nơi nhận và thời hạn của các năm sau cần đối chiếu',
    value: { month: 11, day: 25 },
  }),
  communePlan: planOfCommune<YearlyDate>({
    id: 'deadlines.communePlan',
    title: 'Xã ban hành kế hoạch của năm',
    article: 'phần đầu văn bản (tháng 02, sau kế hoạch ngày 02/02/2024 của cấp trên)',
    certainty: 'medium',
    basis: 'assumed',
    readIn: 'kế hoạch năm 2024 của xã, ghi tháng mà không ghi ngày; lấy ngày cuối tháng',
    value: { month: 2, day: 28 },
  }),
  centreAssessment: planOfCommune<YearlyDate>({
    id: 'deadlines.centreAssessment',
    title: 'Đánh giá, xếp loại trung tâm học tập cộng đồng 1 lần/năm',
    article: 'Mục III khoản 3 (dẫn Công văn 754/SGDĐT-GDĐT ngày 02/5/2013)',
    certainty: 'high',
    basis: 'confirmed',
    readIn: 'kế hoạch năm 2024 của xã; chưa đối chiếu công văn',
    value: { month: 12, day: 5 },
  }),
  statisticsDay: tt07<YearlyDate>({
    id: 'deadlines.statisticsDay',
    title: 'Thời điểm thống kê số liệu phổ cập giáo dục, xóa mù chữ của xã',
    article: 'Quy định về thời điểm thống kê',
    certainty: 'high',
    basis: 'confirmed',
    readIn: 'dichvucong.kiengiang.gov.vn',
    value: { month: 9, day: 30 },
  }),
} as const;

/** ISO date of a yearly date for a plan's year. */
export const dateIn = ({ month, day }: YearlyDate, planYear: number): string =>
  [String(planYear), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

/** '30/9', '05/12', '28/02': a day of every year as official papers write it. */
export const dayOfYear = ({ month, day }: YearlyDate): string =>
  `${String(day).padStart(2, '0')}/${month < 3 ? '0' : ''}${String(month)}`;

/** What a commune fills in for its own year, and assumes until its superior body has said so. */
export const ASSUMED_DEADLINES = {
  planDue: deadlines.communePlan,
  reportDate: deadlines.communeReport,
  centreAssessmentDate: deadlines.centreAssessment,
} as const;

/** Why the day is only an assumption. */
export const whyAssumed = ({ document, article, value }: Figure<YearlyDate>): string =>
  `Trước ngày ${dayOfYear(value)} theo ${document}, ${article}; cần đối chiếu hướng dẫn của cấp trên cho năm kế hoạch.`;
