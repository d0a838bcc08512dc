import { buildTemplate } from '../../../src/workbook/template';
import { evaluationOf } from '../../../src/workbook/template/evaluation';
import { emptyPlan } from '../../../src/workbook/newPlan';
import type { Plan, PlanTargetRow } from '../../../src/workbook/plan';
import { planToJson } from '../../../src/workbook/planToJson';
import { samplePlan } from '../../../src/workbook/sample/samplePlan';

const BLANK: PlanTargetRow = {
  code: null,
  title: null,
  kind: null,
  value: null,
  tolerance: null,
  lastYear: null,
  lead: null,
  due: null,
  evidence: null,
  ownNumerator: null,
  ownDenominator: null,
};
const own = (row: Partial<PlanTargetRow>, index = 0): PlanTargetRow => ({
  ...BLANK,
  code: `R${String(index)}`,
  title: 'Chỉ tiêu riêng',
  ...row,
});
const planOf = (targets: readonly PlanTargetRow[]): Plan => ({ ...emptyPlan(), targets });

const rowOf = (plan: Plan, row = 0) => {
  const { cell } = evaluationOf(plan, 'native');
  return Object.fromEntries(
    ['code', 'wanted', 'actual', 'bar', 'verdict', 'missing'].map((key) => [key, cell('tblTongQuan', row, key)]),
  );
};
const bar = (filled: number, mark: number): string => {
  const body: string[] = Array.from({ length: 20 }, (_, index) => (index < filled ? '█' : '░'));
  body.splice(mark, 0, '│');
  return body.join('');
};

test.each([
  [
    'a rate below the target',
    { kind: 'atLeast', value: 50, ownNumerator: 30, ownDenominator: 100 },
    '≥ 50 %',
    '30 %',
    bar(6, 10),
    'Chưa đạt',
  ],
  [
    'a rate above it',
    { kind: 'above', value: 50, ownNumerator: 3, ownDenominator: 4 },
    '> 50 %',
    '75 %',
    bar(15, 10),
    'Đạt',
  ],
  [
    'nearly all is not all',
    { kind: 'all', ownNumerator: 999, ownDenominator: 1000 },
    '100 %',
    '99.9 %',
    bar(19, 20),
    'Chưa đạt',
  ],
  ['a count beyond its aim', { kind: 'count', value: 4, ownNumerator: 9 }, '4', '9', bar(20, 20), 'Đạt'],
  ['a level', { kind: 'keepLevel', value: 2, ownNumerator: 3 }, 'Mức độ 2', 'Mức độ 3', bar(20, 13), 'Đạt'],
  ['no', { kind: 'yesNo', ownNumerator: 0 }, 'Có', 'Không', bar(0, 20), 'Chưa đạt'],
  ['nothing known', { kind: 'atLeast', value: 50 }, '≥ 50 %', '', '', 'Chưa kết luận được'],
  [
    'none of them is known',
    { kind: 'atLeast', value: 50, ownNumerator: 0, ownDenominator: 8 },
    '≥ 50 %',
    '0 %',
    bar(0, 10),
    'Chưa đạt',
  ],
] as const)('%s', (_title, target, wanted, actual, drawn, verdict) => {
  expect(rowOf(planOf([own(target)]))).toMatchObject({ code: 'R0', wanted, actual, bar: drawn, verdict });
});

test('a row below the last target is empty', () => {
  expect(Object.values(rowOf(planOf([own({ kind: 'all' })]), 1))).toEqual(['', '', '', '', '', '']);
});

test('targets stand in the order of Chỉ tiêu, and those that find no place are counted', () => {
  const { cell, name } = evaluationOf(
    planOf(Array.from({ length: 27 }, (_, index) => own({ kind: 'all' }, index))),
    'native',
  );
  expect(Array.from({ length: 25 }, (_, row) => cell('tblTongQuan', row, 'code'))).toEqual(
    Array.from({ length: 25 }, (_, row) => `R${String(row)}`),
  );
  expect(name('TQ_NGOAI_BANG')).toBe(2);
});

test('verdicts of the sample are counted as they are judged', () => {
  const plan = samplePlan({ year: 2026 });
  const { cell, name } = evaluationOf(plan, 'native');
  const verdicts = plan.targets.map((_, row) => cell('tblChiTieu', row, 'verdict'));
  const count = (label: string) => verdicts.filter((verdict) => verdict === label).length;
  expect([name('TQ_DAT'), name('TQ_CHUA_DAT'), name('TQ_CHUA_DU')]).toEqual([
    count('Đạt'),
    count('Chưa đạt'),
    count('Chưa kết luận được'),
  ]);
  const levelOf = (code: string) =>
    cell(
      'tblChiTieu',
      plan.targets.findIndex((target) => target.code === code),
      'actual',
    );
  expect([name('TQ_XMC'), name('TQ_PCGDTHCS')]).toEqual([levelOf('XMC'), levelOf('PCGDTHCS')]);
});

test('is no part of the plan', () => {
  const json = planToJson(samplePlan({ year: 2026 }));
  expect(Object.keys(json).filter((key) => key.startsWith('overview'))).toEqual([]);
});

test('its charts stand between form and table and show columns that are there', () => {
  const { sheets } = buildTemplate(emptyPlan(), { formulas: 'native' });
  const overview = sheets.find(({ id }) => id === 'tongQuan');
  const charts = overview?.charts ?? [];
  expect(charts).toHaveLength(2);
  const lastName = Math.max(...(overview?.names.map(({ row }) => row) ?? []));
  for (const { top, rows, categories, series } of charts) {
    expect(top).toBeGreaterThan(lastName);
    expect(top + rows).toBeLessThan(overview?.table?.top ?? 0);
    for (const { table, header } of [categories, ...series]) {
      expect(sheets.find((sheet) => sheet.table?.name === table)?.table?.headers).toContain(header);
    }
  }
});

describe('rows beyond the last target', () => {
  const overview = buildTemplate(emptyPlan(), { formulas: 'native' }).sheets.find(({ id }) => id === 'tongQuan');
  const [top, rows] = [(overview?.table?.top ?? 0) + 1, (overview?.table?.rows ?? 0) - 1];
  const row = String(top + 1);
  const looks = (look: string) => (overview?.conditionalFormats ?? []).filter((format) => format.look === look);

  test('are blank paper: only a condition on what they show gives rows their look', () => {
    const own = (overview?.styles ?? []).filter((styled) => styled.top === top);
    expect([...new Set(own.map(({ role }) => role))]).toEqual(['shown']);
    const shown = 'BCDEFGHIJ'
      .split('')
      .map((column) => `$${column}${row}`)
      .join('&');
    const used = { top, rows, formula: `=AND(${shown}<>"")`, look: 'rowInUse' };
    expect(looks('rowInUse')).toEqual([
      { ...used, left: 0, columns: 6 },
      { ...used, left: 6, columns: 1, formula: expect.stringContaining(`=AND(${shown}<>"",`) },
      { ...used, left: 7, columns: 3 },
    ]);
    expect(looks('rowSpare')).toEqual([{ top, left: 0, rows, columns: 1, formula: `=${shown}=""`, look: 'rowSpare' }]);
  });

  test('a verdict keeps its own look', () => {
    const formula = looks('rowInUse').find(({ left }) => left === 6)?.formula;
    expect(formula).toContain(`,$G${row}<>"Đạt",$G${row}<>"Chưa đạt",$G${row}<>"Chưa kết luận được")`);
  });

  test('are printed on the one page of the sheet, and the figures behind the bars are not', () => {
    expect(overview).toMatchObject({
      orientation: 'portrait',
      onePage: true,
      printArea: { top: 0, left: 0, rows: top + rows, columns: 8 },
    });
  });
});
