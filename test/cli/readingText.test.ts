/** The lines of `xhht read` say the kind of a target as its plan does. */
import { readingText } from '../../src/cli/readingText';
import { readPlanText } from '../../src/documents/readPlan/readPlan';

const PLAN = (sentence: string): string =>
  ['KẾ HOẠCH', 'Xây dựng xã hội học tập năm 2026', 'I. CHỈ TIÊU', sentence, 'II. NHIỆM VỤ'].join('\n');

test.each([
  ['- Phấn đấu có trên 40% người dân đạt danh hiệu công dân học tập.', 'trên 40 %'],
  ['- Phấn đấu ít nhất 40% người dân đạt danh hiệu công dân học tập.', 'từ 40 % trở lên'],
  ['- Phấn đấu khoảng 40% người dân đạt danh hiệu công dân học tập.', 'khoảng 40 %'],
])('%s', (sentence, said) => {
  const text = readingText(readPlanText(PLAN(sentence)));
  const kinds = ['trên 40 %', 'từ 40 % trở lên', 'khoảng 40 %'].filter((kind) => text.includes(kind));
  expect(kinds).toEqual([said]);
});
