import { createTemplate } from '../../src/excel/draw/createTemplate';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { templateState } from '../../src/excel/read/templateState';
import { upgradeTemplate } from '../../src/excel/upgrade/upgradeTemplate';
import { headerKey } from '../../src/workbook/cellTypes/comparable';
import type { ComputedColumn } from '../../src/workbook/describe';
import { newPlan } from '../../src/workbook/newPlan';
import { lineFormula, rowFormula } from '../../src/workbook/template/rowFormulas';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { VERSION_CHANGES } from '../../src/workbook/upgrade/changes';
import type { VersionChange } from '../../src/workbook/upgrade/changes';
import { SHEETS, tableById, TEMPLATE_VERSION, VERSION_NAME } from '../../src/workbook/workbook';
import { openWorkbook, type OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { officeWith } from './officeContext';
import { ofVersion10 } from './openPlan';

const sample = samplePlan({ year: 2026 });
const fresh = newPlan({ year: 2026, commune: 'Tân Văn' });

let workbook: OpenedWorkbook;
const open = async (engine: 'memory' | 'univer' = 'memory', finish = ofVersion10): Promise<void> => {
  workbook = await openWorkbook({ engine });
  workbook.installGlobals();
  officeWith({ customFunctions: engine === 'memory' });
  await createTemplate(sample, finish);
};
afterEach(() => workbook.close());

/** Everything that stands in cells, by sheet. */
const cells = (): Promise<Readonly<Record<string, unknown[][]>>> =>
  workbook.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map((sheet) => ({ name: sheet.name, range: sheet.getUsedRange().load('formulas') }));
    await context.sync();
    return Object.fromEntries(used.map(({ name, range }) => [name, range.formulas as unknown[][]]));
  });

const inExcel = (work: (context: Excel.RequestContext) => void): Promise<void> =>
  workbook.Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

const GUIDE = 'Hướng dẫn';

/** The cell of the version is the one that changes. */
const withoutVersion = (all: Readonly<Record<string, unknown[][]>>): Readonly<Record<string, unknown[][]>> => ({
  ...all,
  [GUIDE]: (all[GUIDE] ?? []).map((row) =>
    row.map((cell) => (cell === '1.0' || cell === TEMPLATE_VERSION ? 'version' : cell)),
  ),
});

describe('a workbook of version 1.0', () => {
  test('gets the sheets that came since, and keeps every cell', async () => {
    await open();
    await inExcel(({ workbook: { worksheets } }) => {
      worksheets.getItem('Thôn').getRange('A60').values = [['ghi chú của xã']];
    });
    const before = withoutVersion(await cells());
    const outcome = await upgradeTemplate(fresh);
    expect(outcome).toEqual({
      kind: 'upgraded',
      from: '1.0',
      to: TEMPLATE_VERSION,
      sheets: ['Tổng quan', 'Tự đánh giá TTHTCĐ'],
      columns: 0,
    });
    const after = withoutVersion(await cells());
    for (const [name, own] of Object.entries(before)) expect([name, after[name]]).toEqual([name, own]);
    expect(await templateState()).toMatchObject({ kind: 'present', version: TEMPLATE_VERSION, age: 'current' });
  });

  test('has its sheets in the order of a new template afterwards', async () => {
    await open();
    await upgradeTemplate(fresh);
    expect(Object.keys(await cells()).filter((name) => name !== 'Sheet1')).toEqual(SHEETS.map(({ title }) => title));
  });

  test('reads as the same plan, with what the new sheets begin with', async () => {
    await open();
    await upgradeTemplate(fresh);
    const { plan, structureProblems } = parseWorkbook((await readWorkbook()).snapshot);
    expect(structureProblems).toEqual([]);
    const { assessmentScale, selfAssessment } = fresh;
    expect(plan).toEqual({ ...sample, assessmentScale, selfAssessment });
  });

  test('takes few round trips', async () => {
    await open();
    expect(await workbook.host.requestsOf(() => upgradeTemplate(fresh))).toBeLessThanOrEqual(6);
  });

  test('done twice, the second time changes nothing', async () => {
    await open();
    await upgradeTemplate(fresh);
    const before = await cells();
    expect(await upgradeTemplate(fresh)).toEqual({ kind: 'current' });
    expect(await cells()).toEqual(before);
  });

  test('a sheet that the user deleted on purpose does not come back', async () => {
    await open();
    await inExcel(({ workbook: { worksheets } }) => worksheets.getItem('Kinh phí').delete());
    await upgradeTemplate(fresh);
    expect(Object.keys(await cells())).not.toContain('Kinh phí');
  });

  test('calculates on the new sheets', async () => {
    await open('univer');
    await upgradeTemplate(fresh);
    const read = await workbook.Excel.run(async (context) => {
      const met = context.workbook.names.getItem('TQ_DAT').getRange().load('values');
      const highest = context.workbook.names.getItem('HTCD_DIEM_TOI_DA').getRange().load('values');
      await context.sync();
      return [met.values[0]?.[0], highest.values[0]?.[0]] as unknown[];
    });
    expect(read).toEqual([expect.any(Number), 100]);
  });
});

describe('columns that came with a later version', () => {
  const change: VersionChange = {
    from: '1.0',
    to: '1.1',
    addedSheets: [],
    addedColumns: [{ table: 'tblKinhPhi', column: 'rate' }],
    renamedHeaders: [{ table: 'tblKinhPhi', column: 'spent', was: 'Đã chi' }],
  };

  /** The sheet as it was before: without the last column, another one with other words. */
  const makeOld = () =>
    inExcel(({ workbook: { tables } }) => {
      const table = tables.getItem('tblKinhPhi');
      table.columns.getItem('Tỷ lệ thực hiện').delete();
      table.columns.getItem('Đã thực hiện').getHeaderRowRange().values = [['Đã chi']];
    });

  const readTable = () =>
    workbook.Excel.run(async (context) => {
      const range = context.workbook.tables.getItem('tblKinhPhi').getRange().load('values,formulas');
      await context.sync();
      return { values: range.values as unknown[][], formulas: range.formulas as unknown[][] };
    });

  test.each(['memory', 'univer'] as const)(
    'stand at the end with formulas; reworded headers keep their figures (%s)',
    async (engine) => {
      await open(engine);
      await makeOld();
      const before = await readTable();
      expect(await upgradeTemplate(fresh, [change])).toMatchObject({ kind: 'upgraded', columns: 1 });
      const after = await readTable();
      expect(after.values[0]).toEqual(['Nội dung chi', 'Nguồn kinh phí', 'Dự toán', 'Đã thực hiện', 'Tỷ lệ thực hiện']);
      expect(after.values.slice(1).map((row) => row.slice(0, 4))).toEqual(
        before.values.slice(1).map((row) => row.slice(0, 4)),
      );
      for (const row of after.formulas.slice(1)) expect(row[4]).toMatch(/^=/);
      const { formulaProblems } = parseWorkbook((await readWorkbook()).snapshot);
      expect(formulaProblems.filter(({ source }) => source === 'tblKinhPhi')).toEqual([]);
      if (engine === 'univer') {
        const [, , planned, spent, rate] = after.values[1] ?? [];
        expect(rate).toBeCloseTo(Number(spent) / Number(planned), 6);
      }
    },
    60_000,
  );

  test('are not added over what stands beside the table', async () => {
    await open();
    await makeOld();
    await inExcel(({ workbook: { tables } }) => {
      tables.getItem('tblKinhPhi').getRange().getColumnsAfter(1).getCell(2, 0).values = [['ghi chú của xã']];
    });
    const before = await cells();
    expect(await upgradeTemplate(fresh, [change])).toEqual({
      kind: 'refused',
      why: 'occupied',
      version: '1.0',
      sheets: ['Kinh phí'],
    });
    expect(await cells()).toEqual(before);
  });
});

describe('formulas that a later version words otherwise', () => {
  const OWN = '=1/2';

  /** The sheet of hamlets as version 1.1 had it, with one rate of the user's own. */
  const makeVersion11 = async (): Promise<void> => {
    const { changedFormulas = [] } = VERSION_CHANGES.find(({ from }) => from === '1.1')!;
    const [rows, line] = changedFormulas;
    const { table: description } = tableById('tblThon');
    const column = description.columns['rateCitizens'] as ComputedColumn;
    await inExcel(({ workbook: { tables } }) =>
      tables
        .getItem('tblThon')
        .columns.getItem('Công dân học tập được tính')
        .getRange()
        .getEntireColumn()
        .delete('Left'),
    );
    await workbook.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tblThon');
      const header = table.getHeaderRowRange().load('values,rowIndex,columnIndex');
      const body = table.getDataBodyRange().load('rowCount');
      await context.sync();
      const headers = (header.values[0] as string[]).map(headerKey);
      const places = { position: (key: string) => headers.indexOf(headerKey(description.columns[key]!.header)) };
      const at = places.position('rateCitizens');
      const old = rowFormula(description, { ...column, formula: rows!.was }, places, 'native');
      const texts = Array.from({ length: body.rowCount }, (_, row) => [
        row === 2 ? OWN : (old(row, header.rowIndex + 1 + row) ?? ''),
      ]);
      table.getDataBodyRange().getColumn(at).formulas = texts;
      const lineRow = header.rowIndex - 2;
      table.worksheet.getRangeByIndexes(lineRow, at, 1, 1).formulas = [
        [lineFormula(description, line!.was, places, lineRow, 'native')],
      ];
      context.workbook.names.getItem(VERSION_NAME).getRange().values = [["'1.1"]];
      await context.sync();
    });
  };

  test.each(['memory', 'univer'] as const)(
    'are reworded where they still are the old ones, and only there (%s)',
    async (engine) => {
      await open(engine, (template) => template);
      officeWith({ customFunctions: false });
      await makeVersion11();
      const before = parseWorkbook((await readWorkbook()).snapshot);
      expect(before.formulaProblems.filter(({ code }) => code !== 'error')).toMatchObject([
        { code: 'changed', source: 'tblThon', column: 'rateCitizens', row: 2 },
      ]);
      expect(await upgradeTemplate(fresh)).toMatchObject({
        kind: 'upgraded',
        from: '1.1',
        to: TEMPLATE_VERSION,
        sheets: [],
        columns: 1,
      });
      const after = parseWorkbook((await readWorkbook()).snapshot);
      expect(after.structureProblems).toEqual([]);
      expect(after.plan).toEqual(before.plan);
      expect(after.formulaProblems.filter(({ code }) => code !== 'error')).toMatchObject([
        { code: 'changed', source: 'tblThon', column: 'rateCitizens', row: 2 },
      ]);
      if (engine === 'memory') return;
      const { values, headers } = after.snapshot.tables.find(({ name }) => name === 'tblThon')!;
      const [counted, rate] = ['Công dân học tập được tính', 'Tỷ lệ công dân học tập'].map((header) =>
        headers.indexOf(header),
      );
      const denominator = headers.indexOf('Người đăng ký công dân học tập');
      expect(values[0]![counted!]).toBeGreaterThan(0);
      expect(values[0]![rate!]).toBeCloseTo(Number(values[0]![counted!]) / Number(values[0]![denominator]), 6);
    },
    60_000,
  );
});

describe('told why not', () => {
  const setVersion = (version: string) =>
    inExcel(({ workbook: { names } }) => (names.getItem(VERSION_NAME).getRange().values = [[`'${version}`]]));

  test.each([
    ['2.0', 'newer'],
    ['0.3', 'unknown'],
    ['bản thử', 'unknown'],
  ])('version %s is %s', async (version, why) => {
    await open();
    await setVersion(version);
    const before = await cells();
    expect(await upgradeTemplate(fresh)).toEqual({ kind: 'refused', why, version });
    expect(await cells()).toEqual(before);
  });

  test('a protected sheet that would have to be changed', async () => {
    await open();
    await inExcel(({ workbook: { worksheets } }) => worksheets.getItem(GUIDE).protection.protect());
    const before = await cells();
    expect(await upgradeTemplate(fresh)).toEqual({
      kind: 'refused',
      why: 'protected',
      version: '1.0',
      sheets: [GUIDE],
    });
    expect(await cells()).toEqual(before);
  });
});
