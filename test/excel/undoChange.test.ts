/** "Hoàn tác" on what the add-in has written, and writing under filters, in both kinds of Excel. */
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import type { Switches } from '@xhht/embedded-excel/switches';
import type { CellFix } from '../../src/check/report';
import { applyFixes } from '../../src/excel/change/applyFixes';
import { undoChange } from '../../src/excel/change/undoChange';
import { useNativeFormulas } from '../../src/excel/change/useNativeFormulas';
import { writeTargets } from '../../src/excel/change/writeTargets';
import { newPlan } from '../../src/workbook/newPlan';
import { a1 } from '../../src/workbook/a1';
import type { Template } from '../../src/workbook/templateModel';
import { openPlan } from './openPlan';
import { chosen } from '@xhht/embedded-excel/testing/inTrial';

const plan = newPlan({ year: 2027, province: 'Lào Cai', commune: 'Phong Hải' });
const few = (template: Template): Template => ({
  ...template,
  sheets: template.sheets.filter(({ id }) => ['thongTin', 'chiTieu', 'thon', 'xoaMuChu'].includes(id)),
});

let workbook: OpenedWorkbook;
const open = async (switches: Partial<Switches> = {}): Promise<void> => {
  workbook = await openPlan(plan, few, { switches });
};
afterEach(() => workbook.close());

const inExcel = <T>(act: (context: Excel.RequestContext) => T): Promise<T> =>
  workbook.Excel.run(async (context) => {
    const result = act(context);
    await context.sync();
    return result;
  });

/** Data cells of a column of the table of hamlets, with their addresses. */
const hamlets = async (key: number) => {
  const range = await inExcel((context) =>
    context.workbook.tables
      .getItem('tblThon')
      .columns.getItemAt(key)
      .getDataBodyRange()
      .load('rowIndex,columnIndex,rowCount'),
  );
  const letter = String.fromCharCode(65 + range.columnIndex);
  const at = (row: number): string => `${letter}${range.rowIndex + 1 + row}`;
  return { at, all: `${at(0)}:${at(range.rowCount - 1)}`, rows: range.rowCount };
};
const names = ['Khe Mụ', 'Cốc Né', 'Sín Thèn', 'Làng Cung', 'Tòng Già'];

const fill = async () => {
  const column = await hamlets(0);
  workbook.host.user.paste(
    'Thôn',
    column.at(0),
    names.map((name) => [name]),
  );
  return column;
};

const filter = (shown: readonly string[]): Promise<void> =>
  inExcel((context) =>
    context.workbook.tables
      .getItem('tblThon')
      .columns.getItemAt(0)
      .filter.applyValuesFilter([...shown]),
  );

const contents = (address: string): unknown[] => workbook.host.formulas('Thôn', address).flat();

describe.each(chosen(['everyCell', 'visibleCells'] as const))(
  'under a filter, where an array fills %s',
  (filteredWrites) => {
    test('each cell gets its own, the others nothing, and the filter stays', async () => {
      await open({ filteredWrites });
      const column = await fill();
      await filter(['Khe Mụ', 'Sín Thèn', 'Tòng Già']);
      const fixes = names.map((before, row): CellFix => ({
        place: { sheet: 'Thôn', address: column.at(row) },
        before,
        after: `${before} ${row + 1}`,
      }));
      const outcome = await applyFixes(fixes.filter((_fix, row) => row !== 2));
      expect(outcome.applied).toHaveLength(4);
      expect(contents(column.all).slice(0, 5)).toEqual([
        'Khe Mụ 1',
        'Cốc Né 2',
        'Sín Thèn',
        'Làng Cung 4',
        'Tòng Già 5',
      ]);
      expect(await undoChange(outcome.record)).toEqual({ restored: 4, kept: [] });
      expect(contents(column.all).slice(0, 5)).toEqual(names);
      const isFiltered = await inExcel((context) =>
        context.workbook.tables.getItem('tblThon').autoFilter.load('isDataFiltered'),
      );
      expect(isFiltered.isDataFiltered).toBe(true);
    });
  },
);

test('takes back content, number format and font, cell by cell', async () => {
  await open();
  const column = await hamlets(1);
  await inExcel((context) => {
    const range = context.workbook.worksheets.getItem('Thôn').getRange(column.at(0));
    range.numberFormat = [['@']];
    range.values = [['0214']];
    range.format.font.name = '.VnTime';
  });
  const place = { sheet: 'Thôn', address: column.at(0) };
  const { applied, record } = await applyFixes([{ place, before: '0214', after: 214, font: 'Times New Roman' }]);
  expect(applied).toHaveLength(1);
  expect(contents(column.at(0))).toEqual([214]);
  await undoChange(record);
  const range = await inExcel((context) => {
    const cell = context.workbook.worksheets.getItem('Thôn').getRange(column.at(0));
    return cell.load('values,valueTypes,numberFormat,format/font/name');
  });
  expect([range.values, range.valueTypes, range.numberFormat]).toEqual([[['0214']], [['String']], [['@']]]);
  expect(range.format.font.name).toBe('.VnTime');
});

test('a cell edited since stays and is named, the others go back', async () => {
  await open();
  const column = await fill();
  const { record } = await applyFixes(
    names.map((before, row) => ({
      place: { sheet: 'Thôn', address: column.at(row) },
      before,
      after: `Thôn ${before}`,
    })),
  );
  workbook.host.user.paste('Thôn', column.at(3), [['Làng Cung Thượng']]);
  expect(await undoChange(record)).toEqual({ restored: 4, kept: [{ sheet: 'Thôn', address: column.at(3) }] });
  expect(contents(column.all).slice(0, 5)).toEqual(['Khe Mụ', 'Cốc Né', 'Sín Thèn', 'Làng Cung Thượng', 'Tòng Già']);
});

test('where Excel refuses one undo step, the change is made all the same and can be taken back', async () => {
  await open({ undoGroups: 'refused' });
  const column = await fill();
  const fix = { place: { sheet: 'Thôn', address: column.at(1) }, before: 'Cốc Né', after: 'Cốc Né Hạ' };
  const { applied, record } = await applyFixes([fix]);
  expect(applied).toHaveLength(1);
  expect(await undoChange(record)).toEqual({ restored: 1, kept: [] });
  expect(contents(column.at(1))).toEqual(['Cốc Né']);
});

test('cells of a protected sheet are left and told; other sheets are mended', async () => {
  await open();
  const column = await fill();
  await inExcel((context) => context.workbook.worksheets.getItem('Thôn').protection.protect());
  const locked = { place: { sheet: 'Thôn', address: column.at(0) }, before: 'Khe Mụ', after: 'x' };
  const free = { place: { sheet: 'Thông tin', address: 'B6' }, before: 'Lào Cai', after: 'Lào Cai A' };
  const outcome = await applyFixes([locked, free]);
  expect(outcome.notTaken).toEqual([locked]);
  expect(outcome.applied).toEqual([free]);
  expect(contents(column.at(0))).toEqual(['Khe Mụ']);
});

describe('targets', () => {
  const target = (code: string) =>
    ({ code, title: `Chỉ tiêu ${code}`, kind: 'count', value: 3, tolerance: null, lastYear: null }) as const;
  const add = (...codes: readonly string[]) =>
    writeTargets(codes.map((code) => ({ before: null, after: target(code), fixes: [] })));
  const table = () =>
    inExcel((context) => {
      const found = context.workbook.tables.getItem('tblChiTieu').getDataBodyRange();
      return found.load('formulas,rowCount,address');
    });
  const codes = async (): Promise<unknown[]> => (await table()).formulas.map((row: unknown[]) => row[0]);
  const many = (count: number) => Array.from({ length: count }, (_code, index) => `R${index + 1}`);

  test('rows come without TableRowCollection.add, keep rules and formulas, and go again', async () => {
    await open({ addedRows: 'conflict' });
    const before = await table();
    const { added, record } = await add(...many(30));
    expect(added).toBe(30);
    const grown = await table();
    expect(grown.rowCount).toBeGreaterThan(before.rowCount);
    const last = grown.formulas.at(-1) as unknown[];
    const first = before.formulas[0] as unknown[];
    expect(last.map((cell) => String(cell).startsWith('='))).toEqual(first.map((cell) => String(cell).startsWith('=')));
    const { kept } = await undoChange(record);
    expect(kept).toEqual([]);
    expect((await table()).formulas).toEqual(before.formulas);
  });

  /** A column of the user's own at the end of the table; gives its cell in a data row. */
  const ownColumn = async (written: string) => {
    const range = await inExcel((context) => {
      const own = context.workbook.tables.getItem('tblChiTieu');
      own.columns.add(undefined, undefined, 'Ghi chú riêng');
      return own.columns.getItem('Ghi chú riêng').getDataBodyRange().load('rowIndex,columnIndex,rowCount');
    });
    const at = (row: number): string => a1(range.rowIndex + row, range.columnIndex);
    workbook.host.user.paste('Chỉ tiêu', at(range.rowCount - 1), [[written]]);
    return { at, rows: range.rowCount };
  };
  const lastCell = async (): Promise<unknown> => ((await table()).formulas.at(-1) as unknown[]).at(-1);

  test.each(
    chosen([
      ['another formula than that of all rows', '=1+1', '=2+2'],
      ['something', '', 'việc của cô Lan'],
      ['a formula', '', '=2+2'],
    ]),
  )('a row in whose own column %s was written since is not taken away', async (_name, ofAll, written) => {
    await open();
    const { at } = await ownColumn(ofAll);
    const { record } = await add(...many(30));
    const { rowCount } = await table();
    workbook.host.user.paste('Chỉ tiêu', at(rowCount - 1), [[written]]);
    await undoChange(record);
    expect((await table()).rowCount).toBe(rowCount);
    expect(await lastCell()).toBe(written);
  });

  test('a row with a note in a column of the user’s own is not free', async () => {
    await open();
    const { at, rows } = await ownColumn('để dành');
    await add('R1');
    expect((await table()).rowCount).toBe(rows + 1);
    expect(workbook.host.values('Chỉ tiêu', at(rows - 1))).toEqual([['để dành']]);
    expect((await codes()).indexOf('R1')).toBe(rows);
  });

  test.each(
    chosen([
      ['a formula of the user’s own goes on in new rows', '=1+1', '=1+1'],
      ['a text of the user’s own is not repeated in new rows', 'để dành', ''],
    ]),
  )('%s', async (_name, written, expected) => {
    await open();
    await ownColumn(written);
    const before = await table();
    const { record } = await add(...many(30));
    expect(await lastCell()).toBe(expected);
    await undoChange(record);
    expect((await table()).formulas).toEqual(before.formulas);
  });

  test('what was added before Excel refused one undo step can be taken back', async () => {
    await open();
    const before = await table();
    const changes = await workbook.host.changesOf(() => add(...many(30)));
    workbook.close();
    await open();
    workbook.host.faults.failChange(changes, 'UndoNotSupported');
    const { added, record } = await add(...many(30));
    expect(added).toBe(30);
    expect(await undoChange(record)).toMatchObject({ kept: [] });
    expect((await table()).formulas).toEqual(before.formulas);
  });

  test('what stands below the table moves down and comes back', async () => {
    await open();
    const before = await table();
    const [, sheetRow = '0'] = /(\d+)$/.exec(before.address) ?? [];
    const note = `A${Number(sheetRow) + 2}`;
    workbook.host.user.type('Chỉ tiêu', note, 'Ghi chú của xã');
    const { added, record } = await add(...many(30));
    expect(added).toBe(30);
    expect(workbook.host.values('Chỉ tiêu', note)).not.toEqual([['Ghi chú của xã']]);
    await undoChange(record);
    expect(workbook.host.values('Chỉ tiêu', note)).toEqual([['Ghi chú của xã']]);
    expect((await table()).rowCount).toBe(before.rowCount);
  });

  test('a row that somebody else adds between looking and writing is kept', async () => {
    await open();
    await add(...many(30));
    const before = await table();
    workbook.host.beforeRequest(2, () => {
      const [, sheetRow = '0'] = /(\d+)$/.exec(before.address) ?? [];
      workbook.host.user.paste('Chỉ tiêu', `A${Number(sheetRow) + 1}`, [['CUA_BAN']]);
    });
    await add('SAU');
    expect(await codes()).toEqual(expect.arrayContaining(['CUA_BAN', 'SAU', 'R30']));
  });
});

test('custom functions come back in the place of their twins', async () => {
  await open({ filteredWrites: 'visibleCells' });
  const state = () =>
    inExcel((context) => context.workbook.worksheets.getItem('Xóa mù chữ').getUsedRange().load('formulas'));
  const before = (await state()).formulas;
  const { replaced, record } = await useNativeFormulas();
  expect(replaced).toBeGreaterThan(0);
  expect((await state()).formulas).not.toEqual(before);
  const { restored, kept } = await undoChange(record);
  expect([restored, kept]).toEqual([record.cells.length, []]);
  expect((await state()).formulas).toEqual(before);
});
