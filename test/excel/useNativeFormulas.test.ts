import { around } from '../../src/excel/change/formulaAreas';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { useNativeFormulas } from '../../src/excel/change/useNativeFormulas';
import { undoChange } from '../../src/excel/change/undoChange';
import { customFunction } from '../../src/functions/call';
import { functionsMetadata } from '../../src/functions/metadata';
import { FUNCTION_IDS } from '../../src/workbook/formula/expr';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import type { Plan } from '../../src/workbook/plan';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { buildTemplate } from '../../src/workbook/template';
import type { TemplateCell } from '../../src/workbook/templateModel';
import { openWorkbook, type OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { openPlan } from './openPlan';
import { workbookState } from './workbookState';

const sample = samplePlan({ year: 2026 });
/** With functions in as many cells as a commune can choose. */
const plan: Plan = { ...sample, info: { ...sample.info, functionCells: 'display' } };
const formulaOf = (cell: TemplateCell | undefined): unknown => (typeof cell === 'object' ? cell.formula : null);

describe('the template', () => {
  let workbook: OpenedWorkbook;
  beforeEach(async () => {
    workbook = await openPlan(plan);
  });
  afterEach(() => workbook.close());

  test('has every formula as it is written where there is no add-in', async () => {
    const { values, left, replaced } = await useNativeFormulas();
    expect({ values, left }).toEqual({ values: 0, left: 0 });
    expect(replaced).toBeGreaterThan(500);
    const native = buildTemplate(plan, { formulas: 'native' });
    const found = await workbook.Excel.run(async (context) => {
      const blocks = native.sheets.flatMap(({ title, blocks: own }) =>
        own.map((block) => ({
          block,
          range: context.workbook.worksheets
            .getItem(title)
            .getRangeByIndexes(block.top, block.left, block.rows, block.columns)
            .load('formulas'),
        })),
      );
      await context.sync();
      return blocks.map(({ block, range }) => ({ block, formulas: range.formulas as unknown[][] }));
    });
    for (const { block, formulas } of found) {
      const expected = block.cells.map((row) => row.map(formulaOf));
      expect(formulas.map((row, r) => row.map((cell, c) => (expected[r]?.[c] === null ? null : cell)))).toEqual(
        expected,
      );
    }
  });

  test('is still the same plan, its formulas known to the check', async () => {
    await useNativeFormulas();
    const { plan: read, formulaProblems } = parseWorkbook((await readWorkbook()).snapshot);
    expect(read).toEqual(plan);
    expect(formulaProblems).toEqual([]);
  });

  test('takes four round trips', async () => {
    expect(await workbook.host.requestsOf(() => useNativeFormulas())).toBe(4);
  });

  test('can be taken back where Excel refused one undo step when a part was done', async () => {
    const state = () => workbookState(workbook);
    const before = await state();
    const whole = await useNativeFormulas();
    expect(await undoChange(whole.record)).toMatchObject({ kept: [] });
    expect(await state()).toBe(before);
    workbook.host.faults.failChange(3, 'UndoNotSupported');
    const { replaced, values, left, record } = await useNativeFormulas();
    expect({ replaced, values, left }).toEqual({ replaced: whole.replaced, values: whole.values, left: whole.left });
    expect(record.cells).toHaveLength(whole.record.cells.length);
    expect(await undoChange(record)).toMatchObject({ kept: [] });
    expect(await state()).toBe(before);
  });

  test('has nothing left to change afterwards', async () => {
    await useNativeFormulas();
    expect(await useNativeFormulas()).toMatchObject({ replaced: 0, values: 0, left: 0 });
  });
});

describe('formulas of the user’s own, in a workbook that calculates', () => {
  let workbook: OpenedWorkbook;
  beforeEach(async () => {
    workbook = await openWorkbook({
      engine: 'univer',
      customFunctions: {
        metadata: functionsMetadata('vi', 'https://localhost:3000'),
        mappings: Object.fromEntries(FUNCTION_IDS.map((id) => [id, customFunction(id, () => 'vi')])),
        namespace: 'XHHT',
      },
    });
    workbook.installGlobals();
  });
  afterEach(() => workbook.close());

  const write = (cells: Readonly<Record<string, unknown[][]>>) =>
    workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      for (const [address, formulas] of Object.entries(cells)) sheet.getRange(address).formulas = formulas;
      await context.sync();
    });
  const read = (address: string) =>
    workbook.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange(address).load('formulas,values');
      await context.sync();
      return { formulas: range.formulas as unknown[][], values: range.values as unknown[][] };
    });

  test('become native ones with the same value', async () => {
    await write({ 'A1:B1': [[12, 24]], C1: [['=ROUND(XHHT.TYLE(A1,B1)*100,1)']], C2: [['=A1+B1']] });
    expect(await useNativeFormulas()).toMatchObject({ replaced: 1, values: 0, left: 0 });
    const { formulas, values } = await read('C1:C2');
    expect(formulas).toEqual([['=ROUND(IF(OR(A1="",B1=""),"",IF(OR(A1<0,B1<=0),"",A1/B1))*100,1)'], ['=A1+B1']]);
    expect(values).toEqual([[50], [36]]);
  });

  test('become values where there is no twin, all cells of a spilled result at once', async () => {
    await write({ 'A1:A3': [[60], [25], [15]], C1: [['=XHHT.PHANBO(10,A1:A3)']] });
    expect((await read('C1:C3')).values).toEqual([[6], [3], [1]]);
    expect(await useNativeFormulas()).toMatchObject({ replaced: 0, values: 3, left: 0 });
    expect((await read('C1:C3')).formulas).toEqual([[6], [3], [1]]);
  });

  test('stay where they give an error and have no twin, and are counted', async () => {
    await write({ C1: [['=XHHT.MUC_XMC(A1:B5)']] });
    expect(await useNativeFormulas()).toMatchObject({ replaced: 0, values: 0, left: 1 });
    expect((await read('C1')).formulas).toEqual([['=XHHT.MUC_XMC(A1:B5)']]);
  });

  test('are changed in defined names too', async () => {
    await workbook.Excel.run(async (context) => {
      context.workbook.names.add('TyLeChung', '=XHHT.TYLE(Sheet1!$A$1,Sheet1!$B$1)');
      await context.sync();
    });
    await useNativeFormulas();
    const formula = await workbook.Excel.run(async (context) => {
      const item = context.workbook.names.getItem('TyLeChung').load('formula');
      await context.sync();
      return item.formula as unknown;
    });
    expect(formula).toBe(
      '=IF(OR(Sheet1!$A$1="",Sheet1!$B$1=""),"",IF(OR(Sheet1!$A$1<0,Sheet1!$B$1<=0),"",Sheet1!$A$1/Sheet1!$B$1))',
    );
  });
});

describe('a long register is read around', () => {
  const whole = { top: 0, left: 0, rows: 100, columns: 20 };
  const size = (rects: readonly { rows: number; columns: number }[]) =>
    rects.reduce((sum, { rows, columns }) => sum + rows * columns, 0);

  test.each([
    ['in the middle', { top: 10, left: 5, rows: 50, columns: 4 }, 4],
    ['over the whole width', { top: 4, left: 0, rows: 96, columns: 20 }, 1],
    ['in a corner', { top: 0, left: 0, rows: 10, columns: 10 }, 2],
    ['everything', whole, 0],
  ])('%s', (_label, hole, parts) => {
    const rest = around(whole, hole);
    expect(rest).toHaveLength(parts);
    expect(size(rest)).toBe(2000 - hole.rows * hole.columns);
  });

  test('beside it: nothing is cut out', () =>
    expect(around(whole, { top: 200, left: 0, rows: 5, columns: 5 })).toEqual([whole]));
});
