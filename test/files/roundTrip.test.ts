import fc from 'fast-check';
import { readXlsx } from '../../src/files/readXlsx';
import { writeXlsx } from '../../src/files/writeXlsx';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import type { Plan } from '../../src/workbook/plan';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { buildTemplate } from '../../src/workbook/template';
import { randomPlan } from '../workbook/support/randomPlan';
import { runs, testInTrial } from '@xhht/embedded-excel/testing/inTrial';

const throughFile = (plan: Plan) => {
  const bytes = writeXlsx(buildTemplate(plan, { formulas: 'native', sameRow: 'structured', values: true }));
  return parseWorkbook(readXlsx(bytes));
};

test('any plan comes back from the bytes of a file, with nothing to report but required cells that are blank', () => {
  fc.assert(
    fc.property(randomPlan, (plan) => {
      const parsed = throughFile(plan);
      expect(parsed.plan).toEqual(plan);
      expect(parsed.structureProblems).toEqual([]);
      expect(parsed.formulaProblems).toEqual([]);
      expect(parsed.validationProblems).toEqual([]);
      expect(parsed.cellProblems.filter(({ problem }) => problem.code !== 'required')).toEqual([]);
    }),
    { numRuns: runs(10, 3) },
  );
});

testInTrial('5,000 citizens are written and read', () => {
  const plan = samplePlan({ year: 2026 });
  const citizens = Array.from({ length: 5_000 }, (_, index) => ({
    ...plan.citizens[index % plan.citizens.length]!,
    name: `Nông Văn ${index}`,
  }));
  const parsed = throughFile({ ...plan, citizens });
  expect(parsed.plan.citizens).toEqual(citizens);
});
