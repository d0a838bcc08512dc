import { check } from '../../../src/check/check';
import { parseWorkbook } from '../../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../../src/workbook/parse/snapshotOfTemplate';
import { samplePlan } from '../../../src/workbook/sample/samplePlan';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { buildTemplate } from '../../../src/workbook/template';

const drawn = snapshotOfTemplate(buildTemplate(samplePlan({ year: 2026 }), { formulas: 'native', values: true }));

/** As a later version may have made it: another column, and formulas that are worded otherwise. */
const reworded = (version: string): WorkbookSnapshot => ({
  ...drawn,
  templateVersion: version,
  tables: drawn.tables.map((table) => ({
    ...table,
    headers: [...table.headers, 'Cột của bản sau'],
    values: table.values.map((row) => [...row, '']),
    formulas: Object.fromEntries(
      Object.entries(table.formulas).map(([column, texts]) => [column, texts.map((text) => text && `${text}+0`)]),
    ),
  })),
});

const rulesOf = (snapshot: WorkbookSnapshot): readonly string[] => {
  const report = check(parseWorkbook(snapshot), { today: '2026-11-30', accepted: [] });
  return [...new Set(report.findings.map(({ ruleId }) => ruleId))];
};

test.each(['1.9', '2.0', '10.0'])('formulas of version %s are not known here, so none is called wrong', (version) => {
  const rules = rulesOf(reworded(version));
  expect(rules).toContain('structure/newer-template');
  expect(rules.filter((rule) => rule.startsWith('formula'))).toEqual([]);
});

test('the same formulas in a workbook of today are', () => {
  expect(rulesOf(reworded(drawn.templateVersion ?? '')).filter((rule) => rule.startsWith('formula'))).not.toEqual([]);
});

test('what is known is checked as ever', () => {
  const { targets } = check(parseWorkbook(reworded('2.0')), { today: '2026-11-30', accepted: [] });
  const known = check(parseWorkbook(drawn), { today: '2026-11-30', accepted: [] }).targets;
  expect(targets.map(({ code, verdict }) => [code, verdict])).toEqual(
    known.map(({ code, verdict }) => [code, verdict]),
  );
});
