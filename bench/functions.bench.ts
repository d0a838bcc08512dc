/** Calls of custom functions: by themselves, and as cells of the grid that calculate after a change. */
import type { FunctionArgument } from '../src/workbook/customFunctions/arguments';
import { FUNCTIONS } from '../src/workbook/functionSet';
import type { FunctionId } from '../src/workbook/formula/expr';
import { buildTemplate } from '../src/workbook/template';
import { snapshotOfTemplate } from '../src/workbook/parse/snapshotOfTemplate';
import { samplePlan } from '../src/workbook/sample/samplePlan';
import { openBenchWorkbook } from './support/workbook';

type Report = (what: string, value: number, unit: string) => void;

export const name = 'Custom functions';

const LEAST_MS = 300;
const CELLS = 5_000;

const callsPerSecond = (id: FunctionId, args: readonly FunctionArgument[]): number => {
  const began = performance.now();
  let calls = 0;
  for (;;) {
    for (let index = 0; index < 100; index += 1) FUNCTIONS.library[id].run(args);
    calls += 100;
    const spent = performance.now() - began;
    if (spent >= LEAST_MS) return (calls / spent) * 1000;
  }
};

const tableOf = (wanted: string): FunctionArgument => {
  const { tables } = snapshotOfTemplate(
    buildTemplate(samplePlan({ year: 2026 }), { formulas: 'native', values: true }),
  );
  const found = tables.find(({ name: own }) => own === wanted);
  if (found === undefined) throw new Error(`The template has no table ${wanted}.`);
  return [[...found.headers], ...found.values.map((row) => [...row])] as FunctionArgument;
};

const inGrid = async (report: Report): Promise<void> => {
  const { Excel, host, close } = await openBenchWorkbook('univer');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange(`A1:B${CELLS}`).values = Array.from({ length: CELLS }, (_, index) => [index, CELLS]);
    sheet.getRange(`C1:C${CELLS}`).formulas = Array.from({ length: CELLS }, (_, index) => [
      `=XHHT.TYLE(A${index + 1},B${index + 1})`,
    ]);
    await context.sync();
  });
  await host.idle();
  const began = performance.now();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(`B1:B${CELLS}`).values = Array.from(
      { length: CELLS },
      () => [CELLS * 2],
    );
    await context.sync();
  });
  await host.idle();
  const spent = performance.now() - began;
  if (host.values('Sheet1', `C${CELLS}`)[0]?.[0] !== (CELLS - 1) / (CELLS * 2))
    throw new Error('The grid did not calculate.');
  report(`cells of XHHT.TYLE calculated in the grid`, (CELLS / spent) * 1000, 'cells/s');
  close();
};

export const run = async (report: Report): Promise<void> => {
  const literacy = tableOf('tblXMC');
  report('TYLE', callsPerSecond('TYLE', [12, 24]), 'calls/s');
  report('DANHGIA', callsPerSecond('DANHGIA', [0.5, 0.5, 'Từ mức trở lên']), 'calls/s');
  report('TYLE_BIETCHU over 46 ages', callsPerSecond('TYLE_BIETCHU', [literacy, '15-60', 2]), 'calls/s');
  report('MUC_XMC over 46 ages', callsPerSecond('MUC_XMC', [literacy, true]), 'calls/s');
  await inGrid(report);
};
