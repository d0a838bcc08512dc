import { NO_TASKS } from './noTasks';
import { check } from '../../src/check/check';
import { toEssReport } from '../../src/check/essReport';
import { toJson } from '../../src/check/reportJson';
import { reportSchema } from '../../src/check/reportSchema';
import { RULES } from '../../src/check/rules';
import { enCheck } from '../../src/i18n/en/check';
import { viCheck } from '../../src/i18n/vi/check';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../src/workbook/parse/snapshotOfTemplate';
import { sampleWithMistakes } from '../../src/workbook/sample/mistakes';

const parsed = parseWorkbook(
  snapshotOfTemplate(sampleWithMistakes({ year: 2026, formulas: 'native', values: false }).template),
);
const report = check(parsed, { today: '2026-11-20' });

test.each([
  ['vi', viCheck],
  ['en', enCheck],
] as const)('the JSON form keeps to its schema (%s)', (_, texts) => {
  const json: unknown = JSON.parse(JSON.stringify(toJson(report, NO_TASKS, texts)));
  expect(reportSchema.parse(json)).toEqual(json);
});

test('every finding has whole sentences, a first cell and as many occurrences as it counts', () => {
  for (const finding of toJson(report, NO_TASKS, viCheck).findings) {
    expect(finding.occurrences).toHaveLength(finding.count);
    expect([finding.message, finding.why, finding.todo].filter((text) => text === '' || /[{}]/.test(text))).toEqual([]);
    expect(finding.first).toEqual(finding.cells[0] ?? null);
  }
});

test('thresholds are percentage points', () => {
  const literacy = toJson(report, NO_TASKS, viCheck).targets.find(({ code }) => code === 'XMC');
  expect(literacy?.conditions.map(({ threshold }) => threshold)).toEqual([90, 90]);
});

test('no person is named', () => {
  const text = JSON.stringify(toJson(report, NO_TASKS, viCheck));
  const names = [...parsed.plan.citizens, ...parsed.plan.illiteratePeople].flatMap(({ name }) =>
    name === null ? [] : [name],
  );
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => text.includes(name))).toEqual([]);
});

describe('the ESS form', () => {
  const ess = toEssReport(report, viCheck, '2026-11-20');
  const of = (value: string) => ess.entries.filter((entry) => entry.value === value);

  test('has an entry for every rule, every finding and everything not evaluated', () => {
    expect(new Set(ess.entries.map(({ rule }) => rule.expression)).size).toBe(RULES.length);
    expect(of('0')).toHaveLength(report.counts.error + report.counts.warning + report.counts.note);
    expect(of('NA')).toHaveLength(report.notEvaluated.length);
    expect(report.notEvaluated.length).toBeGreaterThan(0);
    const touched = new Set([...of('0'), ...of('NA')].map(({ rule }) => rule.expression));
    expect(of('1')).toHaveLength(RULES.length - touched.size);
  });

  test('gives no id twice', () => expect(new Set(ess.entries.map(({ id }) => id)).size).toBe(ess.entries.length));
});
