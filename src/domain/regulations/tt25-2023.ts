/** Thông tư 25/2023/TT-BGDĐT (27/12/2023, in force 12/02/2024): learning community of a commune. */
import { figuresOf, LAST_CHECKED_ON } from './figure';

const figure = figuresOf({
  document: 'Thông tư 25/2023/TT-BGDĐT',
  from: 2024,
  to: null,
  checkedOn: LAST_CHECKED_ON,
});

/** The percentages of criteria 3 to 5 were not found: they are the plan's own figures, without a default here. */
export const tt25 = {
  structure: figure({
    id: 'tt25.structure',
    title: 'Cộng đồng học tập cấp xã: 5 tiêu chí, 15 chỉ tiêu, hai mức độ (mức độ 1 khá, mức độ 2 tốt)',
    article: 'Chương về cộng đồng học tập cấp xã',
    certainty: 'high',
    basis: 'confirmed',
    readIn: 'hoinhabaobacgiang.vn; tapchivietduc.vn; tuyengiao.vn',
    value: { criteria: 5, indicators: 15, levels: 2 },
  }),
  validity: figure({
    id: 'tt25.validity',
    title: 'Quyết định công nhận có giá trị 36 tháng; đề nghị nâng mức độ sau ít nhất 12 tháng',
    article: 'Chương về cộng đồng học tập cấp xã',
    certainty: 'high',
    basis: 'confirmed',
    readIn: 'hoinhabaobacgiang.vn; tuyengiao.vn',
    value: { months: 36, upgradeAfterMonths: 12 },
  }),
  period: figure({
    id: 'tt25.period',
    title: 'Số liệu đánh giá từ ngày 01/01 đến ngày 31/12 của năm đánh giá',
    article: 'Chương về cộng đồng học tập cấp xã',
    certainty: 'high',
    basis: 'confirmed',
    readIn: 'dichvucong.gov.vn 1.005097',
    value: { from: { month: 1, day: 1 }, to: { month: 12, day: 31 } },
  }),
} as const;
