/** The mistakes planted in the sample against what the check finds there: every one is found, and nothing else. */
import { check } from '../../src/check/check';
import type { FindingGroup, Occurrence } from '../../src/check/report';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../src/workbook/parse/snapshotOfTemplate';
import { sampleWithMistakes } from '../../src/workbook/sample/mistakes';
import type { PlantedMistake } from '../../src/workbook/sample/mistakes';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { buildTemplate } from '../../src/workbook/template';
import type { Template } from '../../src/workbook/templateModel';

interface Found {
  readonly ruleId: string;
  readonly severity: FindingGroup['severity'];
  readonly occurrence: Occurrence;
}

const findingsIn = (template: Template): readonly Found[] =>
  check(parseWorkbook(snapshotOfTemplate(template)), { today: '2026-11-25' }).findings.flatMap(
    ({ ruleId, severity, occurrences }) => occurrences.map((occurrence) => ({ ruleId, severity, occurrence })),
  );
const textOf = ({ ruleId, occurrence: { cells, values } }: Found): string => JSON.stringify([ruleId, cells, values]);

const { template, mistakes } = sampleWithMistakes({ year: 2026, formulas: 'custom' });
const sound = findingsIn(buildTemplate(samplePlan({ year: 2026 }), { formulas: 'custom' }));
const found = findingsIn(template);
const without = (all: readonly Found[], others: readonly Found[]): readonly Found[] => {
  const known = new Set(others.map(textOf));
  return all.filter((one) => !known.has(textOf(one)));
};
const came = without(found, sound);

const nameOf = ({ kind, table, column }: PlantedMistake): string => `${kind} ${table}.${column}`;
const isAbout = ({ occurrence }: Found, { sheet, address }: PlantedMistake): boolean =>
  occurrence.cells.some((cell) => cell.sheet === sheet && cell.address === address);

/** What follows elsewhere from a mistake: the rule that says so, and whose fault it is. */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  // A hamlet was given the name of another: whoever lives there is of a hamlet that is nowhere.
  'literacy/hamlet-unknown': ['duplicateName tblThon.name'],
  'literacy/register-unknown-hamlet': ['duplicateName tblThon.name'],
  'citizens/unknown-hamlet': ['duplicateName tblThon.name'],
  'literacy/hamlet-sums-equal-ages': ['partAboveWhole tblXMC.classATotal'],
  'literacy/register-equals-hamlets': ['unknownName tblNguoiMuChu.hamlet'],
  // A rate of which a figure is not read any more is another rate.
  'targets/jump-since-last-year': ['required tblCoSo.name', 'notInList tblDonVi.recognised'],
};

test.each(mistakes.map((mistake) => [nameOf(mistake), mistake] as const))('%s is found in its cell', (_, mistake) => {
  expect(came.filter((one) => isAbout(one, mistake)).map(({ ruleId }) => ruleId)).not.toEqual([]);
});

test('nothing is found that no mistake is the cause of', () => {
  const groundless = came.filter(
    (one) => !mistakes.some((mistake) => isAbout(one, mistake)) && !(one.ruleId in FOLLOWS),
  );
  expect(groundless.map(textOf)).toEqual([]);
});

test('what follows elsewhere does follow, from mistakes that are there', () => {
  const planted = new Set(mistakes.map(nameOf));
  const elsewhere = new Set(
    came.filter((one) => !mistakes.some((mistake) => isAbout(one, mistake))).map(({ ruleId }) => ruleId),
  );
  expect([...elsewhere].sort()).toEqual(Object.keys(FOLLOWS).sort());
  expect(Object.values(FOLLOWS).flatMap((causes) => causes.filter((cause) => !planted.has(cause)))).toEqual([]);
  const gone = samplePlan({ year: 2026 }).hamlets[8]?.name;
  const unknown = came.filter(
    ({ ruleId, occurrence }) => /unknown/.test(ruleId) && occurrence.values['value'] === gone,
  );
  expect(unknown.length).toBeGreaterThan(3);
});

test('every error of the workbook is one of these: the sample without them has none', () => {
  expect(sound.filter(({ severity }) => severity === 'error')).toEqual([]);
  const errors = found.filter(({ severity }) => severity === 'error');
  expect(errors).toHaveLength(came.filter(({ severity }) => severity === 'error').length);
});

test('what the sample says by itself stays, but for targets whose figures are among the mistakes', () => {
  const gone = without(sound, found);
  expect(new Set(gone.map(({ ruleId }) => ruleId))).toEqual(new Set(['targets/jump-since-last-year']));
});
