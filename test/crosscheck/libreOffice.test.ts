/** The files we write, calculated by an independent program: every cell gets the value that we worked out. */
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from '../../src/files/readXlsx';
import { writeXlsx } from '../../src/files/writeXlsx';
import type { RawCell } from '../../src/workbook/cellType';
import type { Plan } from '../../src/workbook/plan';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { buildTemplate } from '../../src/workbook/template';
import type { Template } from '../../src/workbook/templateModel';
import { calculatedCells, differences, withWrongValues } from './calculatedCells';
import type { CalculatedCell } from './calculatedCells';
import { convertAll, libreOffice } from './libreOffice';
import { editedSamples, randomPlans } from './plans';
import { chosen } from '@xhht/embedded-excel/testing/inTrial';

const PLANS: Readonly<Record<string, readonly Plan[]>> = {
  sample: [samplePlan({ year: 2026 })],
  random: chosen(randomPlans(2)),
  edited: chosen(editedSamples(3)),
};

const templateOf = (plan: Plan): Template =>
  buildTemplate(plan, { formulas: 'native', sameRow: 'structured', values: true });

const rawOf = (value: unknown): RawCell => {
  if (typeof value === 'object' && value !== null && 'error' in value) return String(value.error);
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : '';
};

/** The reader makes a day of whatever a formula gives in a cell with a format of days, of words as well. */
const withoutNumberFormats = (bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes);
  const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
  return zipSync({ ...parts, 'xl/styles.xml': strToU8(styles.replaceAll(/(<xf\b[^>]*?\snumFmtId=)"\d+"/g, '$1"0"')) });
};

const readValues = async (bytes: Uint8Array): Promise<(cell: CalculatedCell) => RawCell> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(withoutNumberFormats(bytes) as unknown as ArrayBuffer);
  return ({ sheet, address }) => {
    const cell = workbook.getWorksheet(sheet)?.getCell(address);
    return rawOf(cell?.type === ExcelJS.ValueType.Formula ? cell.result : cell?.value);
  };
};

const cases = Object.entries(PLANS).flatMap(([kind, plans]) =>
  plans.map((plan, index) => ({ name: `${kind}-${index + 1}`, template: templateOf(plan) })),
);

const program = libreOffice();
const whenInstalled = program === undefined ? describe.skip : describe;
if (program === undefined)
  process.stdout.write('LibreOffice is not installed: the files are not calculated a second time.\n');

whenInstalled('LibreOffice', () => {
  let calculated: Readonly<Record<string, Uint8Array>> = {};
  beforeAll(() => {
    const files = cases.map(({ name, template }) => [name, writeXlsx(withWrongValues(template))] as const);
    calculated = convertAll(Object.fromEntries(files), 'xlsx');
  });

  test.each(cases)('gives every cell of $name the same value', async ({ name, template }) => {
    const cells = calculatedCells(template);
    const bytes = calculated[name];
    expect(bytes).toBeDefined();
    expect(cells.length).toBeGreaterThan(1_000);
    const values = await readValues(bytes ?? new Uint8Array());
    expect(differences(cells, values)).toEqual([]);
  });

  test('writes files in which no formula is taken for a changed one, and the plan is the same', () => {
    const [first] = cases;
    const parsed = parseWorkbook(readXlsx(calculated[first!.name]!));
    expect(parsed.formulaProblems).toEqual([]);
    expect(parsed.structureProblems).toEqual([]);
    expect(parsed.plan).toEqual(samplePlan({ year: 2026 }));
  });
});
