import { saysTarget, wordsOfTarget } from '../../src/check/targetWords';
import type { TargetCells } from '../../src/workbook/targetRow';

const target = (part: Partial<TargetCells>): TargetCells => ({
  code: 'KNS',
  title: null,
  kind: 'atLeast',
  value: 60,
  tolerance: null,
  lastYear: null,
  ...part,
});

test.each<[string, Partial<TargetCells>, boolean]>([
  ['60% người trong độ tuổi lao động có kỹ năng sống', {}, true],
  ['Trang bị kỹ năng sống', {}, true],
  ['50% người trong độ tuổi lao động có kỹ năng sống', {}, false],
  ['60% kỹ năng sống, 45% năng lực thông tin', {}, false],
  ['Khoảng 60% người có kỹ năng sống', {}, false],
  ['Khoảng 60% người có kỹ năng sống', { kind: 'about' }, true],
  ['100% đơn vị học tập', { kind: 'all', value: null }, true],
  ['65% đơn vị học tập', { kind: 'all', value: null }, false],
  ['Xóa mù chữ mức độ 1', { kind: 'keepLevel', value: 2 }, false],
])('%s: says the target or not', (title, part, expected) => {
  expect(saysTarget(title, target(part))).toBe(expected);
});

describe('the words that are taken over', () => {
  test('the plan’s own sentence where it says this target alone', () => {
    const title = 'Phấn đấu 60% lao động được trang bị kỹ năng sống';
    expect(wordsOfTarget(target({ title }))).toBe(title);
  });

  test('the catalogue’s words with the figure of the plan, where the sentence holds several targets', () => {
    const title = '60% được trang bị kỹ năng sống và 45% được trang bị năng lực thông tin';
    const words = wordsOfTarget(target({ title }));
    expect(words).toMatch(/^60 % .*kỹ năng sống/);
    expect(words).not.toContain('50');
  });

  test.each<[Partial<TargetCells>, RegExp, RegExp]>([
    [{ code: 'CMKT', value: 30, title: 'Đạt 30% và 9%' }, /\b30 %/, /Khoảng|23/i],
    [{ code: 'CMKT', kind: 'about', value: 30, title: 'Đạt 30% và 9%' }, /^Khoảng 30 %/, /23/],
    [{ code: 'DVHT', kind: 'all', value: null, title: 'Đạt 100% và 9%' }, /100 %/, /65|duy trì/i],
    [{ code: 'XMC', kind: 'keepLevel', value: 1, title: 'XMC mức độ 1, PCGD mức độ 3' }, /mức độ 1/, /mức độ [23]/],
    [{ code: 'KNS', kind: 'above', value: 52.5, title: 'Trên 52,5% và 9%' }, /^Trên 52,5 %/, /50/],
  ])('%j', (part, says, not) => {
    const words = wordsOfTarget(target(part)) ?? '';
    expect(words).toMatch(says);
    expect(words).not.toMatch(not);
  });

  test('the piece about a target of the commune’s own', () => {
    const title = '95% cán bộ được tập huấn, 70% giáo viên dùng học liệu số';
    expect(wordsOfTarget(target({ code: null, value: 70, title }))).toBe('70% giáo viên dùng học liệu số');
  });
});
