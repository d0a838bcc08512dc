/** Ten thousand workbooks that people have been at: no crash, no cell changed, every mistake found or named. */
import { toJson } from '../src/check/reportJson';
import { viCheck } from '../src/i18n/vi/check';
import { snapshotOfTemplate } from '../src/workbook/parse/snapshotOfTemplate';
import { samplePlan } from '../src/workbook/sample/samplePlan';
import { buildTemplate } from '../src/workbook/template';
import { mutate } from '../test/check/mutations/mutate';

export const name = 'Mutated workbooks';

/** Fewer while looking for one that fails. */
const WORKBOOKS = Number(process.env['XHHT_MUTATIONS'] ?? '10000');
const SEED = 20_260_630;
const SHOWN = 20;

export const run = (report: (what: string, value: number, unit: string) => void): void => {
  const clean = snapshotOfTemplate(buildTemplate(samplePlan({ year: 2026 }), { formulas: 'native', values: true }));
  const began = performance.now();
  let findings = 0;
  const { judged, unfound, crashes } = mutate(clean, WORKBOOKS, SEED, (one) => {
    findings += toJson(one, viCheck).findings.length;
  });
  report('workbooks', WORKBOOKS, 'workbooks');
  report('crashes', crashes.length, 'workbooks');
  for (const [judgement, count] of Object.entries(judged)) report(`damaged cells: ${judgement}`, count, 'cells');
  report('mistakes not found', unfound.length, 'mistakes');
  for (const what of [...crashes, ...unfound].slice(0, SHOWN)) report(`  ${what}`, 1, '');
  report('groups of findings worded', findings, 'groups');
  report('time', (performance.now() - began) / 60_000, 'minutes');
};
