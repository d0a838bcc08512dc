/** How many planted mistakes are found at their cell, and how often clean workbooks are blamed. */
import { check } from '../src/check/check';
import type { CheckReport } from '../src/check/report';
import { parseWorkbook } from '../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../src/workbook/parse/snapshotOfTemplate';
import { samplePlan } from '../src/workbook/sample/samplePlan';
import type { WorkbookSnapshot } from '../src/workbook/snapshot';
import { buildTemplate } from '../src/workbook/template';
import { plant, PLANTINGS } from '../test/check/plantings';
import { SITUATION_PLANTINGS } from '../test/check/situationPlantings';
import type { Campaign, Outcome } from './campaign';

const IN_A_PART = 10;
const PARTS_WITH_MISTAKES = 50;

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

const clean = cleanOf(2026);
const before = errorsOf(check(parseWorkbook(clean), NOW));

/** Plants one mistake and looks for it. */
function search(index: number, seed: number): Outcome {
  const planting = PLANTINGS[index % PLANTINGS.length];
  if (planting === undefined) return { figures: {}, faults: ['There is nothing to plant.'] };
  const { snapshot, place } = plant(clean, planting, seed + index * 7919);
  const result = check(parseWorkbook(snapshot), NOW);
  const cell = `${place.sheet}!${place.address}`;
  const isFound = cellsOf(result, planting.rule).includes(cell);
  // An error that neither touches the planted cell nor was there before: a figure that depends on it, or a false alarm.
  const touched = `{"sheet":"${place.sheet}","address":"${place.address}"}`;
  const elsewhere = [...errorsOf(result)].filter((error) => !before.has(error) && !error.includes(touched)).length;
  return {
    figures: { 'workbooks with one mistake': 1, 'errors at other cells that follow from the mistake': elsewhere },
    faults: isFound ? [] : [`${planting.rule} is not found at ${cell}`],
  };
}

const blamed = (year: number): Outcome => ({
  figures: { 'clean workbooks': 1 },
  faults: [...errorsOf(check(parseWorkbook(cleanOf(year)), NOW))].map((error) => `${String(year)}, clean: ${error}`),
});

/** Each situation in a workbook of that year: told once. The year of last year's workbook is changed with it. */
const brought = (year: number): Outcome => {
  const faults = Object.entries(SITUATION_PLANTINGS).flatMap(([id, bring]) => {
    const now = id === 'situations/last-years-workbook' ? year + 1 : year;
    const { findings } = check(parseWorkbook(bring(cleanOf(year))), { today: `${String(now)}-01-20` });
    const count = findings.find(({ ruleId }) => ruleId === id)?.count ?? 0;
    return count === 1 ? [] : [`${String(year)}: ${id} is told ${String(count)} times`];
  });
  return { figures: { 'workbooks in a situation': Object.keys(SITUATION_PLANTINGS).length }, faults };
};

const together = (outcomes: readonly Outcome[]): Outcome => {
  const figures: Record<string, number> = {};
  for (const outcome of outcomes)
    for (const [what, count] of Object.entries(outcome.figures)) figures[what] = (figures[what] ?? 0) + count;
  return { figures, faults: outcomes.flatMap(({ faults }) => faults) };
};

export const campaign: Campaign = {
  title: 'Mistakes found and false alarms',
  seed: 0,
  parts: PARTS_WITH_MISTAKES + 1,
  run: (part, seed) =>
    part === PARTS_WITH_MISTAKES
      ? together(YEARS.flatMap((year) => [blamed(year), brought(year)]))
      : together(Array.from({ length: IN_A_PART }, (_, index) => search(part * IN_A_PART + index, seed))),
};
