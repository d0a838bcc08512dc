/** What is made of a large register gives way to the screen: it takes a step for each few of its persons, not one for all. */
import { beginYearSteps } from '../../src/check/beginYear';
import { check } from '../../src/check/check';
import { carriedSteps } from '../../src/files/carriedXlsx';
import { sendSteps } from '../../src/files/sendXlsx';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../src/workbook/parse/snapshotOfTemplate';
import type { Plan } from '../../src/workbook/plan';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { buildTemplate } from '../../src/workbook/template';

const sample = samplePlan({ year: 2026 });
/** Its citizens so many times. */
const timesCitizens = (times: number): Plan => ({
  ...sample,
  citizens: Array.from({ length: times }, () => sample.citizens).flat(),
});
const stepsOf = (steps: Generator): number => [...steps].length;

const workbookOf = (plan: Plan) => {
  const parsed = parseWorkbook(snapshotOfTemplate(buildTemplate(plan, { formulas: 'native' })));
  return { parsed, report: check(parsed, { today: '2026-11-01' }) };
};

/** How many steps more each citizen more takes. */
const stepsPerCitizen = (stepsFor: (plan: Plan) => number): number =>
  (stepsFor(timesCitizens(3)) - stepsFor(timesCitizens(1))) / (2 * sample.citizens.length);

test.each<[string, (plan: Plan) => number]>([
  [
    'a copy to send',
    (plan) => stepsOf(sendSteps(workbookOf(plan), { today: '2026-11-01', recipient: null, former: null })),
  ],
  [
    'the plan of a new year',
    (plan) => {
      const { parsed, report } = workbookOf(plan);
      return stepsOf(beginYearSteps({ parsed, former: null, targets: report.targets, accepted: 0 }, { to: 2027 }));
    },
  ],
  ['the file of a new year', (plan) => stepsOf(carriedSteps(plan, []))],
])('%s', (_what, stepsFor) => {
  expect(stepsPerCitizen(stepsFor)).toBeGreaterThanOrEqual(1);
});
