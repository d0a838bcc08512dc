/** Quyết định 387/QĐ-TTg (25/3/2022): learning families, clans, communities and units. */
import { LAST_CHECKED_ON } from './figure';
import { milestonesOf } from './milestones';
import type { MilestoneYear } from './milestones';

const ARTICLE = 'Điều 1, mục tiêu cụ thể';

const series = milestonesOf('qd387', { document: 'Quyết định 387/QĐ-TTg', checkedOn: LAST_CHECKED_ON });

const until2025 = (atLeast: number): MilestoneYear => ({
  atLeast,
  certainty: 'high',
  basis: 'confirmed',
  readIn: 'lsu.vn; baogialai.com.vn; baoyenbai.com.vn',
});
const until2030 = (atLeast: number): MilestoneYear => ({
  atLeast,
  certainty: 'medium',
  basis: 'confirmed',
  readIn: 'Kế hoạch 291/KH-UBND của Hà Nội, 05/12/2022 (sovhtt.hanoi.gov.vn)',
});

export const qd387 = {
  learningFamilies: series(
    'learningFamilies',
    { title: 'Gia đình đạt danh hiệu “Gia đình học tập”', article: ARTICLE, scope: 'families' },
    until2025(70),
    until2030(80),
  ),
  learningClans: series(
    'learningClans',
    { title: 'Dòng họ đạt danh hiệu “Dòng họ học tập”', article: ARTICLE, scope: 'clans' },
    until2025(65),
    until2030(75),
  ),
  learningHamlets: series(
    'learningHamlets',
    { title: 'Thôn, bản, tổ dân phố đạt danh hiệu “Cộng đồng học tập”', article: ARTICLE, scope: 'hamlets' },
    until2025(65),
    until2030(75),
  ),
  learningUnits: series(
    'learningUnits',
    {
      title: 'Cơ quan, trường học, doanh nghiệp, cơ sở sản xuất trên địa bàn xã đạt danh hiệu “Đơn vị học tập”',
      article: ARTICLE,
      scope: 'units',
    },
    until2025(80),
    until2030(90),
  ),
} as const;
