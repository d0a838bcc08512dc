import fc from 'fast-check';
import { judge } from '../../../src/domain/judge';
import { fractionOf, percent } from '../../../src/domain/ratio';
import { measurementOf } from '../../../src/domain/ratioBounds';
import type { Target } from '../../../src/domain/targets';
import { labelOf } from '../../../src/workbook/cellTypes/choice';
import { TARGET_KINDS_LIST } from '../../../src/workbook/choices/targets';
import { cell, text, xhht } from '../../../src/workbook/formula/expr';
import type { Expr } from '../../../src/workbook/formula/expr';
import type { CellContent } from '../../../src/workbook/formula/evaluate';
import { expectBoth, orBlank } from './bothForms';
import { rowEnvironment } from './tableEnvironment';
import { runs } from '@xhht/embedded-excel/testing/inTrial';

describe('verdicts', () => {
  const VERDICTS = { met: 'Đạt', notMet: 'Chưa đạt', cannotTell: 'Chưa kết luận được' } as const;
  const kinds = TARGET_KINDS_LIST.choices.map(({ id }) => id);
  const counts = fc
    .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 900 }))
    .map(([a, b]) => ({ n: Math.min(a, b), d: b }));

  const targetOf = (
    kind: (typeof kinds)[number],
    value: number | null,
    lastYear: number | null,
    tolerance: number | null,
  ): Target => {
    const base = { code: 'X', title: 'x' };
    const share = value === null ? null : percent(value);
    switch (kind) {
      case 'atLeast':
      case 'above':
        return { ...base, kind, value: share };
      case 'about':
        return { ...base, kind, value: share, tolerance: tolerance === null ? null : percent(tolerance) };
      case 'keepRate':
        return { ...base, kind, value: share, lastYear: lastYear === null ? null : percent(lastYear) };
      case 'all':
      case 'yesNo':
        return { ...base, kind };
      case 'keepLevel':
      case 'count':
        return { ...base, kind, value };
    }
  };

  const ratioKinds = kinds.filter((kind) => kind !== 'yesNo' && kind !== 'keepLevel' && kind !== 'count');
  const args = (kind: Expr) =>
    xhht('DANHGIA', cell('actual'), cell('target'), kind, cell('lastYear'), cell('tolerance'));
  const fractionShown = (points: number | null): CellContent => (points === null ? null : fractionOf(percent(points)));

  test('on ratios, for targets at, just below and just above what was achieved', () => {
    fc.assert(
      fc.property(
        counts,
        fc.constantFrom(...ratioKinds),
        orBlank(fc.constantFrom(-0.0001, 0, 0.0001, 1, -1, 7), 8),
        orBlank(fc.constantFrom(-0.0001, 0, 0.0001, 2), 4),
        orBlank(fc.constantFrom(0, 0.5, 1), 4),
        ({ n, d }, kind, offset, lastYearOffset, tolerance) => {
          const near = (by: number | null) =>
            by === null ? null : Math.max(0, Math.min(100, Math.round((n * 1e6) / d) / 1e4 + by));
          const [value, lastYear] = [near(offset), near(lastYearOffset)];
          const target = targetOf(kind, value, lastYear, tolerance);
          const { verdict } = judge(target, { kind: 'ratio', ...measurementOf(n, d) });
          const environment = rowEnvironment({
            actual: n / d,
            target: fractionShown(value),
            kind: labelOf(TARGET_KINDS_LIST, kind),
            lastYear: fractionShown(lastYear),
            tolerance: fractionShown(tolerance),
          });
          expectBoth(args(text(kind)), environment, VERDICTS[verdict]);
          expectBoth(args(cell('kind')), environment, VERDICTS[verdict]);
        },
      ),
      { numRuns: runs(1500) },
    );
  });

  test('on rates and targets in percentage points', () => {
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 2, max: 100 }),
        fc.constantFrom('atLeast' as const, 'above' as const),
        ({ n, d }, points, kind) => {
          fc.pre((n / d) * 100 > 1);
          const target = targetOf(kind, points, null, null);
          const { verdict } = judge(target, { kind: 'ratio', ...measurementOf(n, d) });
          const environment = rowEnvironment({ actual: (n / d) * 100, target: points });
          expectBoth(xhht('DANHGIA', cell('actual'), cell('target'), text(kind)), environment, VERDICTS[verdict]);
        },
      ),
      { numRuns: runs(500) },
    );
  });

  test.each([
    ['keepLevel', 2, 2, 'Đạt'],
    ['keepLevel', 1, 2, 'Chưa đạt'],
    ['keepLevel', null, 2, 'Chưa kết luận được'],
    ['keepLevel', 2, null, 'Chưa kết luận được'],
    ['count', 12, 12, 'Đạt'],
    ['count', 11, 12, 'Chưa đạt'],
    ['yesNo', 'Có', null, 'Đạt'],
    ['yesNo', 'Không', null, 'Chưa đạt'],
    ['yesNo', true, null, 'Đạt'],
    ['yesNo', null, null, 'Chưa kết luận được'],
    ['atLeast', 0, 0, 'Đạt'],
    ['all', 1, null, 'Đạt'],
    ['all', 0.999, null, 'Chưa đạt'],
  ] as const)('%s: %p against %p is %s', (kind, actual, target, expected) => {
    const environment = rowEnvironment({ actual, target, lastYear: null, tolerance: null });
    expectBoth(args(text(kind)), environment, expected);
  });

  test('a kind that was not entered', () => {
    const environment = rowEnvironment({ actual: 1, target: 0.5, kind: null, lastYear: null, tolerance: null });
    expectBoth(args(cell('kind')), environment, 'Chưa kết luận được');
  });
});
