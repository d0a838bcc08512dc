/** Custom functions that are busy, stale, stopped or missing hold nothing else up: they are told of once. */
import { check } from '../../src/check/check';
import type { CheckReport } from '../../src/check/report';
import { createTemplate } from '../../src/excel/draw/createTemplate';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { customFunction } from '../../src/functions/call';
import { functionsMetadata } from '../../src/functions/metadata';
import { FUNCTION_IDS } from '../../src/workbook/formula/expr';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../src/workbook/parse/snapshotOfTemplate';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { buildTemplate } from '../../src/workbook/template';
import { evaluationOf } from '../../src/workbook/template/evaluation';
import { openWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import type { Switches } from '@xhht/embedded-excel/switches';
import { chosen, testInTrial } from '@xhht/embedded-excel/testing/inTrial';
import { officeWith } from './officeContext';

const sample = samplePlan({ year: 2026 });
const plan = { ...sample, info: { ...sample.info, functionCells: 'display' as const } };
const TODAY = '2026-11-30';
const sound = evaluationOf(plan, 'native');

let workbook: OpenedWorkbook | undefined;
afterEach(() => workbook?.close());

const open = async (functionResults: Switches['functionResults']): Promise<void> => {
  workbook = await openWorkbook({
    engine: 'univer',
    switches: { functionResults },
    customFunctions: {
      metadata: functionsMetadata('vi', 'https://localhost:3000'),
      mappings: Object.fromEntries(FUNCTION_IDS.map((id) => [id, customFunction(id, () => 'vi')])),
      namespace: 'XHHT',
    },
  });
  workbook.installGlobals();
  officeWith({ customFunctions: true });
  await createTemplate(plan);
};

/** What the sheets of targets show, column by column. */
const shown = (values: readonly (readonly unknown[])[], keys: readonly number[]) =>
  values.map((row) => keys.map((key) => row[key]));

test.each(
  chosen([
    ['busy', '#BUSY!'],
    ['stale', null],
  ] as const),
)('%s', async (functionResults, text) => {
  await open(functionResults);
  const parsed = parseWorkbook((await readWorkbook()).snapshot);
  const report = check(parsed, { today: TODAY, accepted: [] });
  const table = parsed.snapshot.tables.find(({ name }) => name === 'tblChiTieu')!;
  const keys = ['Tử số', 'Mẫu số', 'Chưa có số liệu', 'Đánh giá', 'Còn thiếu'];
  const rows = plan.targets.map((_target, row) =>
    (['numerator', 'denominator', 'unresolved', 'verdict', 'missing'] as const).map((key) =>
      sound.cell('tblChiTieu', row, key),
    ),
  );
  const positions = keys.map((header) => table.headers.indexOf(header));
  expect(shown(table.values, positions)).toEqual(rows);
  const told = report.findings.filter(({ ruleId }) => ruleId.startsWith('formulas/'));
  expect(told.map(({ ruleId, severity }) => [ruleId, severity])).toEqual(
    text === null ? [] : [['formulas/not-calculated', 'warning']],
  );
  if (text !== null) expect(told[0]?.occurrences[0]?.values).toMatchObject({ text });
  const calculated = parseWorkbook(snapshotOfTemplate(buildTemplate(plan, { formulas: 'native', values: true })));
  const verdicts = ({ targets }: CheckReport) =>
    targets.map(({ code, verdict, missing }) => ({ code, verdict, missing }));
  expect(verdicts(report)).toEqual(verdicts(check(calculated, { today: TODAY, accepted: [] })));
});

testInTrial('unknown: built-in functions take their place while the sheets are made', async () => {
  await open('unknown');
  const parsed = parseWorkbook((await readWorkbook()).snapshot);
  expect(parsed.formulaProblems).toEqual([]);
  const formulas = parsed.snapshot.tables.flatMap((table) => [
    ...Object.values(table.formulas).flat(),
    ...(table.above?.formulas.flat() ?? []),
  ]);
  expect(formulas.length).toBeGreaterThan(0);
  expect(formulas.filter((formula) => formula.includes('XHHT'))).toEqual([]);
});
