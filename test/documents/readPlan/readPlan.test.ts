import { readPlanText } from '../../../src/documents/readPlan/readPlan';
import type { PlanReadingItem } from '../../../src/documents/readPlan/planReading';
import { allPlans } from './plans/allPlans';
import type { ExpectedTarget, PlanCase } from './plans/planCase';
import { tanVan2024 } from './plans/tanVan2024';

const isSame = (item: PlanReadingItem, [code, kind, value]: ExpectedTarget): boolean =>
  item.code === code &&
  item.kind === kind &&
  (item.value === value || (item.value !== null && value !== null && Math.abs(item.value - value) < 1e-9));

interface Score {
  readonly missed: readonly ExpectedTarget[];
  readonly wrong: readonly PlanReadingItem[];
}

const scoreOf = (plan: PlanCase, text = plan.text): Score => {
  const open = [...plan.expected];
  const wrong = readPlanText(text).items.filter((item) => {
    const at = open.findIndex((target) => isSame(item, target));
    if (at !== -1) open.splice(at, 1);
    return at === -1;
  });
  return { missed: open, wrong };
};

describe('targets of whole plans', () => {
  test.each(allPlans.map((plan) => [plan.name, plan] as const))('%s: every target right, none invented', (_, plan) => {
    const { missed, wrong } = scoreOf(plan);
    expect(missed).toEqual([]);
    expect(wrong.map(({ sentence, code, kind, value }) => ({ sentence, code, kind, value }))).toEqual([]);
  });

  test('the published plan gives thirteen of thirteen, and asks about none', () => {
    const { items } = readPlanText(tanVan2024.text);
    expect(items).toHaveLength(13);
    expect(items.filter(({ confidence }) => confidence === 'ask')).toEqual([]);
  });

  test('three in four targets need no question', () => {
    const items = allPlans.flatMap(({ text }) => readPlanText(text).items);
    const sure = items.filter(({ confidence }) => confidence === 'sure').length;
    expect(sure / items.length).toBeGreaterThan(0.7);
  });

  test.each(allPlans.map((plan) => [plan.name, plan] as const))('%s: what the plan says of itself', (_, plan) => {
    expect(readPlanText(plan.text).head).toMatchObject(plan.head);
  });
});

describe('the way a plan is written does not change what is read', () => {
  const ways: readonly (readonly [string, (text: string) => string])[] = [
    ['letters taken apart', (text) => text.normalize('NFD')],
    ['lines of Windows', (text) => text.replace(/\n/g, '\r\n')],
    ['hard spaces', (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00A0')],
    ['empty lines', (text) => text.replace(/\n/g, '\n\n')],
    ['old tone marks', (text) => text.replace(/xóa/g, 'xoá').replace(/Xóa/g, 'Xoá').replace(/hòa/g, 'hoà')],
  ];
  test.each(ways.flatMap(([way, write]) => allPlans.map((plan) => [way, plan.name, write, plan] as const)))(
    '%s: %s',
    (_, __, write, plan) => {
      expect(scoreOf(plan, write(plan.text)).missed).toEqual([]);
    },
  );
});

describe('texts made to be slow', () => {
  test.each([
    [
      'one endless sentence',
      `II. CHỈ TIÊU CỤ THỂ\n- ${'35% công dân học tập, trong đó 10% năm 2025 và '.repeat(4_000)}`,
    ],
    ['endless misspelt words', `II. CHỈ TIÊU CỤ THỂ\n- ${'công dan hoc tập xã hội học tap '.repeat(10_000)}`],
    ['endless digits', '1'.repeat(200_000)],
    ['endless bullets', '- '.repeat(100_000)],
    ['endless spaces', `II. CHỈ TIÊU CỤ THỂ\n35${' '.repeat(100_000)}%`],
  ])('%s: answered, and what is not read is shown', (_, text) => {
    const { items, unread } = readPlanText(text);
    expect(items).toEqual([]);
    expect(unread.every((sentence) => sentence.length <= 2_001)).toBe(true);
  });
});

test('what stands behind the lines that are read is accounted for by that', () => {
  const { figures, unread } = readPlanText(
    `${'Đoạn.\n'.repeat(6_000)}Phấn đấu 41% công dân đạt danh hiệu công dân học tập.`,
  );
  expect(figures).toEqual([expect.objectContaining({ figure: '41%', fate: 'setAside', reason: 'beyondLimit' })]);
  expect(unread).toEqual(['Đoạn.…']);
});

describe('texts that are no plan', () => {
  test.each([
    ['nothing', ''],
    ['spaces', ' \n\t '],
    ['a letter', 'Kính gửi các thôn.\nĐề nghị báo cáo trước ngày 25/11.'],
  ])('%s: nothing is read', (_, text) => {
    const reading = readPlanText(text);
    expect(reading.items).toEqual([]);
    expect(reading.targetsPartFound).toBe(false);
  });

  test('without a part of targets every reading is a question', () => {
    const { items, targetsPartFound } = readPlanText(
      'Xã phấn đấu 35% công dân đạt danh hiệu công dân học tập và nhiều việc khác trong năm.',
    );
    expect(targetsPartFound).toBe(false);
    expect(items).toEqual([
      expect.objectContaining({
        code: 'CDHT',
        value: 35,
        confidence: 'ask',
        why: expect.arrayContaining(['noTargetsPart', 'noYear']) as unknown,
      }),
    ]);
  });
});

test('ages that are no figures of a target are shown as they are written', () => {
  const { figures } = readPlanText(
    'II. CHỈ TIÊU CỤ THỂ\n- 60 % số người từ 15 đến 60 tuổi được trang bị kỹ năng sống.',
  );
  const ages = figures.filter(({ reason }) => reason === 'age').map(({ figure }) => figure);
  expect(ages).toEqual(['15-60 tuổi']);
});
