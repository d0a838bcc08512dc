import { centreAssessment } from '../../../src/domain/regulations/centreAssessment';
import { emptyPlan, newPlan } from '../../../src/workbook/newPlan';
import type { Plan } from '../../../src/workbook/plan';
import { evaluationOf } from '../../../src/workbook/template/evaluation';

type Criterion = Plan['selfAssessment'][number];

const SCALE = { good: 80, fair: 65, average: 50 };
const planOf = (rows: readonly Partial<Criterion>[], scale: Plan['assessmentScale'] = SCALE): Plan => ({
  ...emptyPlan(),
  assessmentScale: scale,
  selfAssessment: rows.map((row) => ({
    area: 'management',
    criterion: 'Tiêu chí',
    maximum: null,
    points: null,
    evidence: null,
    ...row,
  })),
});

const resultOf = (plan: Plan, mode: 'custom' | 'native' = 'native') => {
  const { name } = evaluationOf(plan, mode);
  return [name('HTCD_DIEM_TONG'), name('HTCD_DIEM_TOI_DA'), name('HTCD_XEP_LOAI_TU_TINH')];
};

test('what a commune starts with adds up to 100 points in four areas', () => {
  const { selfAssessment, assessmentScale } = newPlan({ year: 2026 });
  expect(selfAssessment.reduce((sum, { maximum }) => sum + (maximum ?? 0), 0)).toBe(100);
  expect(new Set(selfAssessment.map(({ area }) => area)).size).toBe(4);
  expect(assessmentScale).toEqual(centreAssessment.thresholds.value);
  expect(centreAssessment.thresholds).toMatchObject({ basis: 'assumed', certainty: 'low' });
});

test.each([
  [100, 'Tốt'],
  [80, 'Tốt'],
  [79.75, 'Khá'],
  [65, 'Khá'],
  [64.75, 'Trung bình'],
  [50, 'Trung bình'],
  [49.75, 'Yếu'],
  [0, 'Yếu'],
])('%f of 100 points is %s', (points, rating) => {
  expect(resultOf(planOf([{ maximum: 100, points }]))).toEqual([points, 100, rating]);
});

test('a share exactly at the threshold reaches it, however it is made up', () => {
  const thirds = planOf(
    [
      { maximum: 3, points: 1 },
      { maximum: 3, points: 1 },
      { maximum: 3, points: 1 },
    ],
    { good: 90, fair: 50, average: 33.3333 },
  );
  expect(resultOf(thirds)[2]).toBe('Trung bình');
  const just = planOf([{ maximum: 0.3, points: 0.1 + 0.2 }], { good: 100, fair: 50, average: 10 });
  expect(resultOf(just)[2]).toBe('Tốt');
});

test.each([
  ['a criterion without points', [{ maximum: 10, points: 8 }, { maximum: 10 }]],
  ['a criterion without maximum', [{ maximum: 10, points: 8 }, { points: 1 }]],
  ['no criterion', []],
] as const)('%s: no rating yet', (_title, rows) => {
  expect(resultOf(planOf(rows))[2]).toBe('');
});

test('an empty threshold: no rating', () => {
  expect(resultOf(planOf([{ maximum: 10, points: 10 }], { ...SCALE, average: null }))[2]).toBe('');
});

test('subtotals wait for the last criterion of their area', () => {
  const { summary } = evaluationOf(
    planOf([
      { maximum: 10, points: 5 },
      { area: 'effectiveness', maximum: 10, points: 9 },
      { area: 'effectiveness', maximum: 10 },
    ]),
    'native',
  );
  const line = (index: number) => ['maximum', 'points', 'share'].map((key) => summary('tblTuDanhGia', index, key));
  expect(line(0)).toEqual([30, 14, '']);
  expect(line(1)).toEqual([10, 5, 0.5]);
  expect(line(4)).toEqual([20, 9, '']);
  expect(line(2)).toEqual(['', '', '']);
});
