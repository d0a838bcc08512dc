import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { templateState } from '../../src/excel/read/templateState';
import { upgradeTemplate } from '../../src/excel/upgrade/upgradeTemplate';
import type { UpgradeOptions } from '../../src/excel/upgrade/upgradeTemplate';
import { a1 } from '../../src/workbook/a1';
import { choice } from '../../src/workbook/cellTypes/choice';
import { count } from '../../src/workbook/cellTypes/numbers';
import { text } from '../../src/workbook/cellTypes/text';
import { yesNo } from '../../src/workbook/cellTypes/yesNo';
import { choiceList } from '../../src/workbook/choices';
import { INSTITUTION_KINDS } from '../../src/workbook/choices/general';
import { computed, field, input, setting } from '../../src/workbook/describe';
import type { ComputedColumn, SheetDescription, TableDescription } from '../../src/workbook/describe';
import { cell, xhht } from '../../src/workbook/formula/expr';
import { newPlan } from '../../src/workbook/newPlan';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import type { Template } from '../../src/workbook/templateModel';
import { fingerprintOf } from '../../src/workbook/upgrade/fingerprint';
import { TEMPLATE_VERSION, VERSION_NAME } from '../../src/workbook/identity';
import { SHEETS } from '../../src/workbook/workbook';
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { chosen, testInTrial } from '@xhht/embedded-excel/testing/inTrial';
import { officeWith } from './officeContext';
import { ofVersion10, openCalculated, openPlan } from './openPlan';

const sample = samplePlan({ year: 2026 });
const fresh = newPlan({ year: 2026, commune: 'Tân Văn' });
let workbook: OpenedWorkbook;
const open = async (engine: 'memory' | 'univer' = 'memory', finish = ofVersion10): Promise<void> => {
  workbook = await (engine === 'memory' ? openPlan : openCalculated)(sample, finish);
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
      sheets: ['Tổng quan', 'Tự đánh giá TTHTCĐ', 'Cách đọc đã sửa'],
      columns: 0,
      rows: 0,
      fields: 4,
    });
    const after = withoutVersion(await cells());
    // Four fields came between the others, which are there in the same order.
    for (const [name, rows] of Object.entries(before)) {
      const left = (after[name] ?? []).flat();
      const isLost = (cell: unknown) => left.splice(0, left.indexOf(cell) + 1).length === 0;
      expect([name, rows.flat().filter((cell) => cell !== '' && isLost(cell))]).toEqual([name, []]);
    }
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
    const { assessmentScale, selfAssessment } = fresh; // A date that somebody typed is no assumption.
    const info = { ...sample.info, confirmed: ['reportDate', ...sample.info.confirmed] };
    expect(plan).toEqual({ ...sample, info, assessmentScale, selfAssessment });
  });

  test('takes few round trips, two more where sheets are added', async () => {
    await open();
    expect(await workbook.host.requestsOf(() => upgradeTemplate(fresh))).toBeLessThanOrEqual(8);
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

  testInTrial('calculates on the new sheets', async () => {
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

describe('a later version', () => {
  const TWO_COLUMNS = {
    onlineClasses: input('Số lớp trực tuyến', count),
    platform: input('Nền tảng', text(60, 'nobody')),
  };
  const perClass = computed('Số tiết mỗi lớp', xhht('TYLE', cell('digitalLessons'), cell('onlineClasses')), 'decimal');

  type Change = (sheet: SheetDescription) => SheetDescription;
  const inTable =
    (id: string, change: (table: TableDescription) => Partial<TableDescription>): Change =>
    (sheet) =>
      sheet.table?.id === id ? { ...sheet, table: { ...sheet.table, ...change(sheet.table) } } : sheet;
  const inColumns = (id: string, change: (columns: TableDescription['columns']) => TableDescription['columns']) =>
    inTable(id, ({ columns }) => ({ columns: change(columns) }));

  /** A template that nobody has released: that of today with something changed. */
  const later = (...changes: readonly Change[]): UpgradeOptions => ({
    template: {
      version: '99.0',
      sheets: SHEETS.map((sheet) => changes.reduce((changed, change) => change(changed), sheet)),
    },
    fingerprint: (version) =>
      Promise.resolve(version === TEMPLATE_VERSION ? fingerprintOf(version, SHEETS) : undefined),
  });
  const today = (template: Template): Template => template;

  const moreColumns = inColumns('tblCoSo', (columns) => ({ ...columns, ...TWO_COLUMNS, perClass }));

  const readTable = (name: string) =>
    workbook.Excel.run(async (context) => {
      const range = context.workbook.tables.getItem(name).getRange().load('values,formulas,rowIndex,columnIndex');
      await context.sync();
      return { values: range.values as unknown[][], formulas: range.formulas as unknown[][], top: range.rowIndex };
    });

  test('brings columns, at the end, with formulas', async () => {
    await open('memory', today);
    const before = await readTable('tblCoSo');
    expect(await upgradeTemplate(fresh, later(moreColumns))).toEqual({
      kind: 'upgraded',
      from: TEMPLATE_VERSION,
      to: '99.0',
      sheets: [],
      columns: 3,
      rows: 0,
      fields: 0,
    });
    const after = await readTable('tblCoSo');
    const width = before.values[0]!.length;
    expect(after.values[0]!.slice(width)).toEqual(['Số lớp trực tuyến', 'Nền tảng', 'Số tiết mỗi lớp']);
    expect(after.formulas.map((row) => row.slice(0, width))).toEqual(before.formulas);
    for (const row of after.formulas.slice(1)) {
      expect(row.slice(width, width + 2)).toEqual(['', '']);
      expect(row[width + 2]).toMatch(/^=/);
    }
  });

  test('brings the columns to a workbook whose columns were moved and widened', async () => {
    await open('memory', today);
    await inExcel(({ workbook: { tables } }) => {
      tables.getItem('tblCoSo').columns.getItemAt(1).getRange().getEntireColumn().insert('Right');
    });
    await upgradeTemplate(fresh, later(moreColumns));
    const { values, formulas, top } = await readTable('tblCoSo');
    const [digital, classes, rate] = ['Số tiết trên môi trường số', 'Số lớp trực tuyến', 'Số tiết mỗi lớp'].map(
      (header) => values[0]!.indexOf(header),
    ) as [number, number, number];
    const address = (column: number) => a1(top + 1, column);
    expect(formulas[1]![rate]).toContain(address(digital));
    expect(formulas[1]![rate]).toContain(address(classes));
  });

  test('adds no columns over what stands beside the table, and nothing at all then', async () => {
    await open('memory', today);
    await inExcel(({ workbook: { tables } }) => {
      tables.getItem('tblCoSo').getRange().getColumnsAfter(1).getCell(2, 0).values = [['ghi chú của xã']];
    });
    const before = await cells();
    expect(await upgradeTemplate(fresh, later(moreColumns))).toEqual({
      kind: 'refused',
      why: 'occupied',
      version: TEMPLATE_VERSION,
      sheets: ['Cơ sở giáo dục'],
    });
    expect(await cells()).toEqual(before);
  });

  const oneMoreFigure = inTable('tblPhoCap', ({ initial }) => ({
    initial:
      initial.kind === 'given'
        ? { kind: 'given', rows: [{ code: 'X_MOI', title: 'Trẻ mới thêm' }, ...initial.rows] }
        : initial,
  }));

  test('brings rows to tables whose rows the form fixes', async () => {
    await open('memory', today);
    const before = await readTable('tblPhoCap');
    expect(await upgradeTemplate(fresh, later(oneMoreFigure))).toMatchObject({ kind: 'upgraded', rows: 1 });
    const after = await readTable('tblPhoCap');
    expect(after.formulas.slice(0, before.formulas.length)).toEqual(before.formulas);
    expect(after.values.at(-1)!.slice(0, 4)).toEqual(['X_MOI', 'Trẻ mới thêm', '', '']);
    const row = String(after.top + after.values.length);
    expect(after.formulas.at(-1)![4]).toEqual(
      String(before.formulas.at(-1)![4]).replaceAll(String(Number(row) - 1), row),
    );
  });

  test('adds no rows over what stands below the table', async () => {
    await open('memory', today);
    await inExcel(({ workbook: { tables } }) => {
      tables.getItem('tblPhoCap').getRange().getRowsBelow(1).getCell(0, 1).values = [['ghi chú của xã']];
    });
    const before = await cells();
    expect(await upgradeTemplate(fresh, later(oneMoreFigure))).toMatchObject({ why: 'occupied', sheets: ['Phổ cập'] });
    expect(await cells()).toEqual(before);
  });

  const moreInformation: Change = (sheet) => {
    if (sheet.id !== 'thongTin' || sheet.form === undefined) return sheet;
    const fields = {
      ...sheet.form.fields,
      phone: field('TT_DIEN_THOAI', 'Điện thoại liên hệ', text(20, 'nobody')),
      counting: setting('TT_CACH_DEM', 'Cách đếm', yesNo, true, 'Chưa có văn bản quy định.'),
    };
    const sections = sheet.form.sections.map((section, index) => {
      if (index === 0) return { ...section, fields: [...section.fields, 'phone'] };
      return index === sheet.form!.sections.length - 1
        ? { ...section, fields: [...section.fields, 'counting'] }
        : section;
    });
    return { ...sheet, form: { ...sheet.form, fields, sections } };
  };

  test.each(chosen(['memory', 'univer'] as const))(
    'brings cells to forms, each below the one before it (%s)',
    async (engine) => {
      await open(engine, today);
      const before = parseWorkbook((await readWorkbook()).snapshot);
      expect(await upgradeTemplate(fresh, later(moreInformation))).toMatchObject({ kind: 'upgraded', fields: 2 });
      const found = await workbook.Excel.run(async (context) => {
        const ranges = ['TT_MA_XA', 'TT_DIEN_THOAI', 'TT_CACH_DEM', 'TT_CACH_DEM_XN'].map((name) =>
          context.workbook.names.getItem(name).getRange().load('values,rowIndex,columnIndex'),
        );
        const label = ranges[1]!.getOffsetRange(0, -1).load('values');
        await context.sync();
        return {
          label: label.values[0]![0] as unknown,
          cells: ranges.map((range) => [range.rowIndex, range.values[0]![0] as unknown]),
        };
      });
      expect(found.label).toBe('Điện thoại liên hệ');
      expect(found.cells[1]).toEqual([Number(found.cells[0]![0]) + 1, '']);
      expect(found.cells[2]![1]).toBe('Có');
      expect(found.cells[3]).toEqual([found.cells[2]![0], 'Giả định - cần xác nhận']);
      const after = parseWorkbook((await readWorkbook()).snapshot);
      expect(after.plan).toEqual(before.plan);
      expect(after.structureProblems.filter(({ code }) => code !== 'newerTemplate')).toEqual([]);
    },
    60_000,
  );

  const reworded = inColumns('tblKinhPhi', ({ spent, rate, ...columns }) => ({
    ...columns,
    spent: { ...spent!, header: 'Đã chi' },
    rate: { ...(rate as ComputedColumn), formula: xhht('TYLE', cell('planned'), cell('spent')) },
  }));

  test.each([true, false])(
    'rewords headers, and formulas only where they still are the old ones (functions: %p)',
    async (customFunctions) => {
      await open('memory', today);
      officeWith({ customFunctions });
      if (!customFunctions) await inExcel(() => undefined);
      const OWN = '=1/2';
      const address = await workbook.Excel.run(async (context) => {
        const { columns } = context.workbook.tables.getItem('tblKinhPhi');
        const own = columns.getItem('Tỷ lệ thực hiện').getDataBodyRange().getCell(1, 0).load('address');
        await context.sync();
        return own.address.split('!')[1] ?? '';
      });
      // Pasted, a formula of one's own stays alone: typed, Excel would fill it through the column.
      workbook.host.user.paste('Kinh phí', address, [[OWN]]);
      const before = await readTable('tblKinhPhi');
      await upgradeTemplate(fresh, later(reworded));
      const after = await readTable('tblKinhPhi');
      const at = before.values[0]!.indexOf('Tỷ lệ thực hiện');
      const spent = before.values[0]!.indexOf('Đã thực hiện');
      expect(after.values[0]![spent]).toBe('Đã chi');
      expect(after.values.slice(1).map((row) => row[spent])).toEqual(before.values.slice(1).map((row) => row[spent]));
      expect(after.formulas[2]![at]).toBe(OWN);
      expect(after.formulas[1]![at]).not.toBe(before.formulas[1]![at]);
      expect(String(after.formulas[1]![at]).includes('XHHT.')).toBe(String(before.formulas[1]![at]).includes('XHHT.'));
    },
  );

  const MORE_KINDS = choiceList(INSTITUTION_KINDS.name, [
    ...INSTITUTION_KINDS.choices,
    { id: 'online', label: 'Cơ sở trực tuyến' },
  ]);
  const moreKinds = inColumns('tblCoSo', (columns) => ({
    ...columns,
    kind: input('Loại cơ sở', choice(MORE_KINDS), { width: 30 }),
  }));

  test('offers more choices where the old ones were offered', async () => {
    await open('memory', today);
    const offered = () =>
      workbook.Excel.run(async (context) => {
        const kinds = context.workbook.tables.getItem('tblCoSo').columns.getItem('Loại cơ sở').getDataBodyRange();
        kinds.dataValidation.load('rule');
        await context.sync();
        return kinds.dataValidation.rule.list?.source as string;
      });
    const before = await offered();
    expect(await upgradeTemplate(fresh, later(moreKinds))).toMatchObject({ kind: 'upgraded' });
    expect(await offered()).toBe(`${before},Cơ sở trực tuyến`);
  });

  test('takes few requests, whatever it brings', async () => {
    await open('memory', today);
    const everything = later(moreColumns, oneMoreFigure, moreInformation, reworded);
    expect(await workbook.host.requestsOf(() => upgradeTemplate(fresh, everything))).toBeLessThanOrEqual(6);
  });

  test('tried again after a failure half-way, it adds what is missing and no more', async () => {
    await open('memory', today);
    const everything = later(moreColumns, oneMoreFigure, moreInformation);
    await upgradeTemplate(fresh, everything);
    await inExcel(({ workbook: { names } }) => {
      names.getItem(VERSION_NAME).getRange().values = [[`'${TEMPLATE_VERSION}`]];
    });
    expect(await upgradeTemplate(fresh, everything)).toMatchObject({
      kind: 'upgraded',
      columns: 0,
      rows: 0,
      fields: 0,
    });
  });
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
    const refused = { kind: 'refused', why: 'protected', version: '1.0', sheets: [GUIDE] };
    expect(await upgradeTemplate(fresh)).toEqual(refused);
    expect(await cells()).toEqual(before);
  });
});
