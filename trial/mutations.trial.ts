/** Ten thousand workbooks that people have been at: no crash, no cell changed, every mistake found or named. */
import { NO_TASKS } from '../test/check/noTasks';
import { toJson } from '../src/check/reportJson';
import { viCheck } from '../src/i18n/vi/check';
import { snapshotOfTemplate } from '../src/workbook/parse/snapshotOfTemplate';
import { samplePlan } from '../src/workbook/sample/samplePlan';
import { buildTemplate } from '../src/workbook/template';
import { mutate } from '../test/check/mutations/mutate';
import type { Campaign } from './campaign';

const IN_A_PART = 100;
const clean = snapshotOfTemplate(buildTemplate(samplePlan({ year: 2026 }), { formulas: 'native', values: true }));

export const campaign: Campaign = {
  title: 'Mutated workbooks',
  seed: 20_260_630,
  parts: 100,
  run: (part, seed) => {
    let worded = 0;
    const { workbooks, judged, unfound, crashes } = mutate(clean, IN_A_PART, seed + part * IN_A_PART, (report) => {
      worded += toJson(report, NO_TASKS, viCheck).findings.length;
    });
    const damaged = Object.entries(judged).map(([judgement, count]) => [`damaged cells: ${judgement}`, count] as const);
    return {
      figures: { workbooks, 'groups of findings worded': worded, ...Object.fromEntries(damaged) },
      faults: [...crashes, ...unfound].map((what) => `part ${part}, workbook ${what}`),
    };
  },
};
