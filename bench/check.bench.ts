/** Time of a check of a large register, all right and all wrong, and the longest stretch without giving way. */
import { check, checkState } from '../src/check/check';
import { RULES } from '../src/check/rules';
import type { ParsedWorkbook } from '../src/workbook/parsed';
import { parseWorkbook } from '../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../src/workbook/parse/snapshotOfTemplate';
import type { Plan, PlanCitizen } from '../src/workbook/plan';
import { samplePlan } from '../src/workbook/sample/samplePlan';
import type { WorkbookSnapshot } from '../src/workbook/snapshot';
import { buildTemplate } from '../src/workbook/template';

type Report = (what: string, value: number, unit: string) => void;

export const name = 'Check of 21,000 citizens';

const PEOPLE = 21_000;
const RUNS = 7;
const SURNAMES = ['Hoàng', 'Nông', 'Lương', 'Nguyễn', 'Triệu', 'Lý', 'Vi'];
const YEAR = 2026;

const citizenOf = (index: number, wrong: boolean, plan: Plan): PlanCitizen => {
  const hamlet = plan.hamlets[index % plan.hamlets.length]?.name ?? null;
  const birthYear = 1950 + (index % 60);
  const score = 7 + (index % 4);
  const code = birthYear < 2000 ? 0 : 2;
  const number = `020${String(code)}${String(birthYear % 100).padStart(2, '0')}${String(index).padStart(6, '0')}`;
  return {
    name: wrong ? 'Hoàng Văn Đại' : `${SURNAMES[index % SURNAMES.length] ?? ''} Văn Thủy ${String(index)}`,
    birthYear: wrong ? 1890 : birthYear,
    sex: wrong ? 'female' : 'male',
    hamlet: wrong ? `Nà Lạ ${String(index % 40)}` : hamlet,
    group: 'residents',
    citizenNumber: wrong ? '020180000001' : number,
    score1: wrong ? null : score,
    score2: score,
    score3: score,
    score4: score,
    score5: score,
    score6: score,
    score7: score,
    score8: score,
    score9: score,
    score10: score,
  };
};

const snapshot = (wrong: boolean): WorkbookSnapshot => {
  const plan = samplePlan({ year: YEAR });
  const hamlets = plan.hamlets.map((row) => ({
    ...row,
    learningCitizens: null,
    population: (row.population ?? 0) * 10,
  }));
  const citizens = Array.from({ length: PEOPLE }, (_, index) => citizenOf(index, wrong, plan));
  return snapshotOfTemplate(buildTemplate({ ...plan, hamlets, citizens }, { formulas: 'native', values: false }));
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const medianTime = (act: () => unknown): number =>
  median(
    Array.from({ length: RUNS }, () => {
      const start = performance.now();
      act();
      return performance.now() - start;
    }),
  );

const timeOf = (parsed: ParsedWorkbook): number => medianTime(() => check(parsed, { today: '2026-11-20' }));

/** The median of several runs: a collection of garbage in one of them says nothing about the steps. */
const longestStep = (parsed: ParsedWorkbook): number =>
  median(Array.from({ length: RUNS }, () => longestStepOnce(parsed)));

const longestStepOnce = (parsed: ParsedWorkbook): number => {
  const steps = checkState(parsed, { today: '2026-11-20' });
  let longest = 0;
  for (;;) {
    const start = performance.now();
    const { done } = steps.next();
    longest = Math.max(longest, performance.now() - start);
    if (done === true) return longest;
  }
};

export const run = (report: Report): void => {
  const cells = snapshot(false);
  report(
    'parse',
    medianTime(() => parseWorkbook(cells)),
    'ms',
  );
  const [right, wrong] = [parseWorkbook(cells), parseWorkbook(snapshot(true))];
  const rightTime = timeOf(right);
  const wrongTime = timeOf(wrong);
  report('rules', RULES.length, 'rules');
  report('check, all rows right', rightTime, 'ms');
  report('check, all rows wrong', wrongTime, 'ms');
  report('wrong / right', wrongTime / rightTime, 'times');
  const { counts } = check(wrong, { today: null });
  report('findings, all rows wrong', counts.error + counts.warning, 'findings');
  report('longest step, all rows right', longestStep(right), 'ms');
  report('longest step, all rows wrong', longestStep(wrong), 'ms');
};
