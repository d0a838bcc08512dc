import fc from 'fast-check';
import { newPlan } from '../../src/workbook/newPlan';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../src/workbook/parse/snapshotOfTemplate';
import { readPlanJson } from '../../src/workbook/planJson';
import { planToJson } from '../../src/workbook/planToJson';
import { buildTemplate } from '../../src/workbook/template';
import type { Plan } from '../../src/workbook/plan';
import { randomPlan } from './support/randomPlan';
import { runs } from '@xhht/embedded-excel/testing/inTrial';

const throughCells = (plan: Plan, formulas: 'custom' | 'native') =>
  parseWorkbook(snapshotOfTemplate(buildTemplate(plan, { formulas })));

describe('a plan written into cells and read back', () => {
  test('is the same plan, with nothing to report but required cells that are blank', () => {
    fc.assert(
      fc.property(randomPlan, fc.constantFrom('custom', 'native'), (plan, formulas) => {
        const parsed = throughCells(plan, formulas);
        expect(parsed.plan).toEqual(plan);
        expect(parsed.structureProblems).toEqual([]);
        expect(parsed.formulaProblems).toEqual([]);
        expect(parsed.cellProblems.filter(({ problem }) => problem.code !== 'required')).toEqual([]);
      }),
      { numRuns: runs(20) },
    );
  });

  test('is the same for a new plan', () => {
    const plan = newPlan({ year: 2026, province: 'Lạng Sơn', commune: 'Tân Văn' });
    const parsed = throughCells(plan, 'custom');
    expect(parsed.plan).toEqual(plan);
    expect(parsed.cellProblems).toEqual([]);
  });
});

describe('a plan written as JSON and read back', () => {
  test('is the same plan', () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const json: unknown = JSON.parse(JSON.stringify(planToJson(plan)));
        expect(readPlanJson(json)).toEqual({ ok: true, plan });
      }),
      { numRuns: runs(60) },
    );
  });
});
