/** Thông tư 24/2023/TT-BGDĐT (11/12/2023): learning units of district and province level. */
import { figuresOf, LAST_CHECKED_ON } from './figure';

const figure = figuresOf({
  document: 'Thông tư 24/2023/TT-BGDĐT',
  from: 2024,
  to: null,
  checkedOn: LAST_CHECKED_ON,
});

/** Units of a commune follow the criteria of Hội Khuyến học instead; these stand beside them for comparison. */
export const tt24 = {
  validity: figure({
    id: 'tt24.validity',
    title: 'Danh hiệu “Đơn vị học tập” cấp huyện, cấp tỉnh có giá trị 3 năm',
    article: 'Quy định chung',
    certainty: 'high',
    basis: 'confirmed',
    readIn: 'lawnet.vn 133255, 129706, 24646',
    value: { years: 3 },
  }),
  provinceLevel1: figure({
    id: 'tt24.provinceLevel1',
    title:
      'Đơn vị học tập cấp tỉnh mức độ 1: ít nhất 90 % thành viên đạt danh hiệu “Công dân học tập” (cơ sở giáo dục: 95 % người học)',
    article: 'Điều 12',
    certainty: 'medium',
    basis: 'confirmed',
    readIn: 'lawnet.vn 133255, 129706 (số điều suy từ vị trí)',
    value: { membersAtLeast: 90, learnersAtLeast: 95 },
  }),
  provinceLevel2: figure({
    id: 'tt24.provinceLevel2',
    title:
      'Đơn vị học tập cấp tỉnh mức độ 2: ít nhất 95 % thành viên đạt danh hiệu “Công dân học tập” (cơ sở giáo dục: 97 % người học)',
    article: 'Điều 13',
    certainty: 'high',
    basis: 'confirmed',
    readIn: 'lawnet.vn 24646',
    value: { membersAtLeast: 95, learnersAtLeast: 97 },
  }),
} as const;
