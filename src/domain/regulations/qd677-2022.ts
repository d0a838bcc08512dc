/** Quyết định 677/QĐ-TTg (03/6/2022): the programme "Xây dựng mô hình công dân học tập". */
import { LAST_CHECKED_ON } from './figure';
import { milestonesOf } from './milestones';
import type { MilestoneYear } from './milestones';

const ARTICLE = 'Điều 1, mục I';

const series = milestonesOf('qd677', { document: 'Quyết định 677/QĐ-TTg', checkedOn: LAST_CHECKED_ON });

const found = (atLeast: number): MilestoneYear => ({
  atLeast,
  certainty: 'high',
  basis: 'confirmed',
  readIn: 'lawnet.vn 16183; thuvienphapluat.vn 59A55',
});

export const qd677 = {
  adultsLearningCitizens: series(
    'adultsLearningCitizens',
    {
      title: 'Người lớn trong gia đình, dòng họ, cộng đồng học tập đạt danh hiệu “Công dân học tập”',
      article: ARTICLE,
      scope: 'people',
    },
    found(40),
    found(60),
  ),
} as const;
