/** How many planted mistakes are found at their cell, and how often clean workbooks are blamed. */
import { check } from '../src/check/check';
import type { CheckReport } from '../src/check/report';
import { parseWorkbook } from '../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../src/workbook/parse/snapshotOfTemplate';
import { samplePlan } from '../src/workbook/sample/samplePlan';
import type { WorkbookSnapshot } from '../src/workbook/snapshot';
import { buildTemplate } from '../src/workbook/template';
import { plant, PLANTINGS } from '../test/check/plantings';

export const name = 'Mistakes found and false alarms';

const WORKBOOKS = 500;
const NOW = { today: '2026-06-30' } as const;
const YEARS = [2024, 2025, 2026, 2027, 2028, 2029, 2030];

const cleanOf = (year: number): WorkbookSnapshot =>
  snapshotOfTemplate(buildTemplate(samplePlan({ year }), { formulas: 'native', values: false }));

const cellsOf = (report: CheckReport, ruleId: string): readonly string[] =>
  report.findings
    .filter((group) => group.ruleId === ruleId)
    .flatMap(({ occurrences }) =>
      occurrences.flatMap(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`)),
    );

const errorsOf = (report: CheckReport): ReadonlySet<string> =>
  new Set(
    report.findings
      .filter(({ severity }) => severity === 'error')
      .flatMap(({ ruleId, occurrences }) => occurrences.map(({ cells }) => `${ruleId} ${JSON.stringify(cells)}`)),
  );

export const run = (report: (what: string, value: number, unit: string) => void): void => {
  const clean = cleanOf(2026);
  const before = errorsOf(check(parseWorkbook(clean), NOW));
  let found = 0;
  let elsewhere = 0;
  const missed = new Set<string>();
  for (let index = 0; index < WORKBOOKS; index += 1) {
    const planting = PLANTINGS[index % PLANTINGS.length];
    if (planting === undefined) continue;
    const { snapshot, place } = plant(clean, planting, index * 7919);
    const result = check(parseWorkbook(snapshot), NOW);
    const cell = `${place.sheet}!${place.address}`;
    if (cellsOf(result, planting.rule).includes(cell)) found += 1;
    else missed.add(planting.rule);
    // An error that neither touches the planted cell nor was there before: a figure that depends on it, or a false alarm.
    const touched = `{"sheet":"${place.sheet}","address":"${place.address}"}`;
    elsewhere += [...errorsOf(result)].filter((error) => !before.has(error) && !error.includes(touched)).length;
  }
  const alarms = YEARS.map((year) => errorsOf(check(parseWorkbook(cleanOf(year)), NOW)).size);
  report('workbooks with one mistake', WORKBOOKS, 'workbooks');
  report('mistakes found at their cell', (found / WORKBOOKS) * 100, '%');
  report('errors at other cells that follow from the mistake', elsewhere / WORKBOOKS, 'a workbook');
  report(
    'errors in clean workbooks',
    alarms.reduce((sum, count) => sum + count, 0),
    'errors',
  );
  for (const rule of missed) report(`missed: ${rule}`, 1, 'rule');
};
