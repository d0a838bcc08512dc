import { RULE_SETS } from '../../src/domain/regulations/ruleSets';
import { check } from '../../src/check/check';
import { planFacts } from '../../src/check/facts';
import { measure } from '../../src/domain/measure';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../src/workbook/parse/snapshotOfTemplate';
import { readPlanJson } from '../../src/workbook/planJson';
import { planToJson } from '../../src/workbook/planToJson';
import { sampleWithMistakes } from '../../src/workbook/sample/mistakes';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { buildTemplate } from '../../src/workbook/template';

const plan = samplePlan({ year: 2026 });
const reportOf = (template: Parameters<typeof snapshotOfTemplate>[0]) =>
  check(parseWorkbook(snapshotOfTemplate(template)), { today: null });

describe('the sample', () => {
  test('is the same every time', () => expect(samplePlan({ year: 2026 })).toEqual(plan));
  test('says that it is invented', () => expect(plan.info.commune).toContain('giả định'));
  test('moves years of birth and dates with the year', () => {
    const next = samplePlan({ year: 2027 });
    expect(next.citizens[0]?.birthYear).toBe((plan.citizens[0]?.birthYear ?? 0) + 1);
    expect(next.info.planDate).toBe('2027-02-05');
  });
  test('has 20 hamlets, some 9,500 people and 300 citizens', () => {
    expect(plan.hamlets).toHaveLength(20);
    expect(Math.abs((plan.info.population ?? 0) - 9_500)).toBeLessThan(300);
    expect(plan.citizens).toHaveLength(300);
  });
  test('adds up: hamlets, ages and the register say the same', () => {
    const sum = (values: readonly (number | null)[]) =>
      values.reduce<number>((total, value) => total + (value ?? 0), 0);
    expect(sum(plan.hamlets.map(({ population }) => population))).toBe(plan.info.population);
    expect(sum(plan.literacy.map(({ scopeTotal }) => scopeTotal))).toBe(
      sum(plan.illiterateByHamlet.map(({ scope15to60Total }) => scope15to60Total)),
    );
    const illiterate = sum(plan.literacy.flatMap(({ classATotal, classBTotal }) => [classATotal, classBTotal]));
    expect(plan.illiteratePeople).toHaveLength(illiterate);
  });
  test('meets some targets, misses some, leaves open what blank cells can still decide', () => {
    const { targets } = reportOf(buildTemplate(plan, { formulas: 'native', values: true }));
    const verdicts = targets.map(({ verdict }) => verdict);
    expect(verdicts.filter((verdict) => verdict === 'met').length).toBeGreaterThanOrEqual(4);
    expect(verdicts.filter((verdict) => verdict === 'notMet').length).toBeGreaterThanOrEqual(4);
    expect(targets.filter(({ verdict }) => verdict === 'cannotTell').map(({ code }) => code)).toEqual(['DHSO', 'CDHT']);
  });
  test('has no error in it', () =>
    expect(
      reportOf(buildTemplate(plan, { formulas: 'custom', values: true })).findings.filter(
        ({ severity }) => severity === 'error',
      ),
    ).toEqual([]));
  test('counts its learning citizens from the register', () =>
    expect(measure('CDHT', planFacts(plan, RULE_SETS))).toMatchObject({ numerator: 225 }));
  test('is a plan of the public form', () => expect(readPlanJson(planToJson(plan))).toEqual({ ok: true, plan }));
});

describe('the sample with mistakes', () => {
  const { template, mistakes } = sampleWithMistakes({ year: 2026, formulas: 'native', values: true });
  const found = new Set(
    reportOf(template).findings.flatMap(({ occurrences }) =>
      occurrences.flatMap(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`)),
    ),
  );
  test('has a dozen and more', () => expect(mistakes.length).toBeGreaterThanOrEqual(12));
  test.each(mistakes.map((mistake) => [mistake.kind, `${mistake.sheet}!${mistake.address}`] as const))(
    '%s at %s is found',
    (_kind, place) => expect([...found]).toContain(place),
  );
});
