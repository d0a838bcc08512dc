/** Whole situations in whole workbooks: told once and first, with nothing that follows from them beside it. */
import { acceptancesOf } from '../../src/check/accepted';
import { check, checkState } from '../../src/check/check';
import type { CheckReport } from '../../src/check/report';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../src/workbook/parse/snapshotOfTemplate';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { buildTemplate } from '../../src/workbook/template';
import type { Plan } from '../../src/workbook/plan';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { RULES } from '../../src/check/rules';
import { finish } from '../../src/workbook/steps';
import { chosen } from '@xhht/embedded-excel/testing/inTrial';
import { SITUATION_PLANTINGS } from './situationPlantings';

const snapshotOf = (plan: Plan): WorkbookSnapshot =>
  snapshotOfTemplate(buildTemplate(plan, { formulas: 'native', values: false }));
const reportOf = (snapshot: WorkbookSnapshot, today = '2026-06-30'): CheckReport =>
  check(parseWorkbook(snapshot), { today });
const idsOf = ({ findings }: CheckReport): readonly string[] => findings.map(({ ruleId }) => ruleId);
const SITUATION = /^situations\//;
const severityOf = ({ findings }: CheckReport, id: string) => findings.find(({ ruleId }) => ruleId === id)?.severity;

test.each([2024, 2025, 2026, 2027])('the sample of %i is in none', (year) => {
  for (const today of [`${String(year)}-01-05`, `${String(year)}-12-28`])
    expect(idsOf(reportOf(snapshotOf(samplePlan({ year })), today)).filter((id) => SITUATION.test(id))).toEqual([]);
});

describe('last year’s workbook with only the year changed', () => {
  const old = samplePlan({ year: 2025 });
  const today = '2026-01-20';
  const snapshot = snapshotOf({ ...old, info: { ...old.info, year: 2026 } });
  const report = reportOf(snapshot, today);
  const explained: readonly string[] = RULES.flatMap(({ meta }) => meta.explains ?? []);
  const following = (of: CheckReport): readonly string[] => idsOf(of).filter((id) => explained.includes(id));

  test('is told once, first, in place of what follows from it', () => {
    expect(idsOf(report)[0]).toBe('situations/last-years-workbook');
    expect(report.findings[0]).toMatchObject({ count: 1, severity: 'error' });
    expect(following(report)).toEqual([]);
    expect(report.counts.warning).toBeLessThan(20);
  });

  test('once the user says that it is not so, what followed from it is told', () => {
    const parsed = parseWorkbook(snapshot);
    const state = finish(checkState(parsed, { today }));
    const [first] = state.report.findings;
    const accepted = acceptancesOf(first?.ruleId ?? '', first?.occurrences ?? [], state, 'Đã đối chiếu');
    const after = check(parsed, { today, accepted });
    const rules = RULES.filter(({ meta }) => meta.explains === undefined);
    const without = following(check(parsed, { today }, { rules }));
    expect(idsOf(after)).not.toContain('situations/last-years-workbook');
    expect(without.length).toBeGreaterThan(2);
    expect(following(after)).toEqual(without);
  });
});

const below = (snapshot: WorkbookSnapshot, rows: number): WorkbookSnapshot => {
  const tables = snapshot.tables.map((table) => {
    if (table.name !== 'tblThon') return table;
    const values = table.values.slice(0, -rows);
    return {
      ...table,
      values,
      formulas: Object.fromEntries(Object.entries(table.formulas).map(([at, texts]) => [at, texts.slice(0, -rows)])),
      below: { top: table.top + values.length + 2, left: table.left, values: table.values.slice(-rows) },
    };
  });
  return { ...snapshot, tables };
};

test.each([1, 3, 6])(
  '%i hamlets under the table: an error that comes first, and no unknown hamlet beside it',
  (rows) => {
    const plan = samplePlan({ year: 2026 });
    const report = reportOf(below(snapshotOf(plan), rows));
    const [first] = report.findings;
    expect(first).toMatchObject({ ruleId: 'situations/rows-below-table', severity: 'error', count: 1, fixable: 1 });
    expect(first?.occurrences[0]?.cells).toHaveLength(rows);
    expect(idsOf(report).filter((id) => id.endsWith('unknown-hamlet'))).toEqual([]);
  },
);

test('together each is told once', () => {
  const old = samplePlan({ year: 2025 });
  const snapshot = below(snapshotOf({ ...old, info: { ...old.info, year: 2026 } }), 2);
  const report = reportOf({ ...snapshot, otherTables: [{ name: 'tblThon1', sheet: 'Thôn (2)' }] });
  expect(
    report.findings.filter(({ ruleId }) => SITUATION.test(ruleId)).map(({ ruleId, count }) => [ruleId, count]),
  ).toEqual([
    ['situations/last-years-workbook', 1],
    ['situations/rows-below-table', 1],
    ['situations/copied-table', 1],
  ]);
});

describe('each that there is, in workbooks of several sizes', () => {
  const BY_ID = Object.entries(SITUATION_PLANTINGS);
  const dayOf = (id: string): string => (id === 'situations/last-years-workbook' ? '2027-01-20' : '2026-06-30');
  /** Hamlets and persons beyond those of the sample: their sums are then no longer the commune's. */
  const grown = (hamlets: number, persons: number): WorkbookSnapshot => {
    const plan = samplePlan({ year: 2026 });
    const more = Array.from({ length: hamlets - plan.hamlets.length }, (_, index) => ({
      ...plan.hamlets[index % plan.hamlets.length]!,
      name: `Nà Thêm ${String(index + 1)}`,
    }));
    const citizens = Array.from({ length: persons }, (_, index) => ({
      ...plan.citizens[index % plan.citizens.length]!,
      name: `Lò Văn ${String(index + 1)}`,
    }));
    return snapshotOf({ ...plan, hamlets: [...plan.hamlets, ...more], citizens });
  };
  /** What is said, and how often, of a workbook with nothing but that situation. */
  const countsOf = ({ findings }: CheckReport) =>
    new Map<string, number>(findings.map(({ ruleId, count }) => [ruleId, count]));
  /** Its own words, a day that went by, and what is shown beside a rate of the year before. */
  const BESIDE = ['encodings/legacy-text', 'information/texts-last-checked', 'targets/jump-since-last-year'];

  test('none is without one', () => {
    const ids = RULES.map(({ meta }) => meta.id).filter((id) => SITUATION.test(id));
    expect(BY_ID.map(([id]) => id).sort()).toEqual([...ids].sort());
  });

  const SIZES = [
    [20, 300],
    [34, 300],
    [120, 5_000],
  ] as const;
  describe.each(chosen(SIZES))('%i hamlets, %i persons', (hamlets, persons) => {
    const clean = grown(hamlets, persons);
    const before = countsOf(reportOf(clean));

    test.each(BY_ID)('%s is told once, before all of its weight, and with nothing beside it', (id, bring) => {
      const report = reportOf(bring(clean), dayOf(id));
      const [first] = report.findings.filter(({ severity }) => severity === severityOf(report, id));
      expect(countsOf(report).get(id)).toBe(1);
      if (hamlets === 20) expect(first?.ruleId).toBe(id);
      const more = report.findings.filter(({ ruleId, count }) => count > (before.get(ruleId) ?? 0));
      expect(more.map(({ ruleId }) => ruleId).filter((other) => other !== id && !BESIDE.includes(other))).toEqual([]);
    });

    test('in twos each is told as well', () => {
      const pairs = BY_ID.flatMap((one, index) => BY_ID.slice(index + 1).map((two) => [one, two] as const));
      for (const [[first, bringFirst], [second, bringSecond]] of chosen(pairs, 4)) {
        if (first.includes('rows-b') && second.includes('rows-b')) continue;
        const counts = countsOf(reportOf(bringSecond(bringFirst(clean)), dayOf(first)));
        expect([first, second].map((id) => [id, counts.get(id)])).toEqual([
          [first, 1],
          [second, 1],
        ]);
      }
    });
  });
});
