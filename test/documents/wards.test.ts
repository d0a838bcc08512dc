/** Plans and reports of wards, special zones and townships speak of no "xã" and, in towns, of no "thôn". */
import { buildPlanDocument } from '../../src/documents/plan/buildPlanDocument';
import { buildReportDocument } from '../../src/documents/report/buildReportDocument';
import { newPlan } from '../../src/workbook/newPlan';
import type { Plan } from '../../src/workbook/plan';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { lines, reportOf } from './support/samples';

const OF_A_XA = /(?<!\p{L})(?<!cấp )xã(?!\p{L}| hội| đặc biệt)/iu;
const OF_A_THON = /(?<!\p{L})(?<!nông )thôn(?!\p{L}|, tổ dân phố)/iu;

/** The sample's figures under the texts that a new plan of that kind begins with. */
const planOf = (communeKind: 'commune' | 'ward' | 'specialZone' | 'town'): Plan => {
  const { tasks, paragraphs, targets, info } = newPlan({ year: 2026, commune: 'Tam Thanh', communeKind });
  const sample = samplePlan({ year: 2026 });
  return {
    ...sample,
    info: { ...sample.info, commune: info.commune, communeKind },
    tasks,
    paragraphs,
    targets: sample.targets.map((row, index) => ({ ...row, title: targets[index]?.title ?? row.title })),
  };
};

const textsOf = (plan: Plan): readonly string[] => {
  const report = buildReportDocument(plan, reportOf(plan), { today: '2026-11-30' });
  return [...lines(buildPlanDocument(plan)), ...lines(report)];
};

test.each([
  ['ward', 'phường', 'tổ dân phố'],
  ['specialZone', 'đặc khu', 'thôn'],
  ['town', 'thị trấn', 'tổ dân phố'],
] as const)('of a %s', (kind, commune, hamlet) => {
  const texts = textsOf(planOf(kind));
  expect(texts.filter((text) => OF_A_XA.test(text))).toEqual([]);
  if (hamlet !== 'thôn') expect(texts.filter((text) => OF_A_THON.test(text))).toEqual([]);
  const whole = texts.join('\n');
  expect(whole).toContain(`Giữ vững ${commune} đạt chuẩn`);
  expect(whole).toContain(`Hội Khuyến học ${commune}`);
  expect(whole).toMatch(new RegExp(`còn thiếu [\\d.]+ người tại \\d+ ${hamlet} \\(`));
});

test('a kind that was typed into the name is the kind', () => {
  const plan = planOf('commune');
  const [head] = lines(buildPlanDocument({ ...plan, info: { ...plan.info, commune: 'phường Tam Thanh' } })).slice(1, 2);
  expect(head?.toUpperCase()).toContain('PHƯỜNG TAM THANH');
});
