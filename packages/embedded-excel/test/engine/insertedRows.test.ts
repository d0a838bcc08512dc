/** Rows that come into a table: formulas of calculated columns, looks, validation and conditional formats are taken over. */
import { UniverEngine } from '../../src/engine/univer/univerEngine';
import type { UniverKit } from '../../src/engine/univer/kit';
import { EmbeddedHost } from '../../src/host';
import { loadOffice } from '../../testing/loadOffice';
import type { OpenedWorkbook } from '../../testing/openWorkbook';
import { openWorkbook } from '../../testing/openWorkbook';
import { openUniverKit } from '../../testing/univerEngine';

type Book = Pick<OpenedWorkbook, 'Excel' | 'host'>;

/** Header in row 3, three hamlets in rows 4 to 6, a computed column C, and a line of text below. */
const fillSheet = (book: Book): Promise<void> =>
  book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A3:C6').formulas = [
      ['Thôn', 'Dân số', 'Gấp đôi'],
      ['Nà Pái', 40, '=B4*2'],
      ['Bản Mới', 60, '=B5*2'],
      ['Tà Hò', 80, '=B6*2'],
    ];
    sheet.tables.add('A3:C6', true).name = 'tblThon';
    sheet.getRange('E1').formulas = [['=SUM(B4:B6)']];
    sheet.getRange('A9:C9').values = [['Ghi chú', 'b', 'c']];
    sheet.getRange('A3:C3').format.fill.color = '#216B45';
    sheet.getRange('B4:C6').numberFormat = [
      ['#,##0', '0.0'],
      ['#,##0', '0.0'],
      ['#,##0', '0.0'],
    ];
    sheet.getRange('C4:C6').format.font.italic = true;
    sheet.getRange('A4:B6').format.protection.locked = false;
    const { borders } = sheet.getRange('A4:C6').format;
    for (const edge of [
      'EdgeTop',
      'EdgeBottom',
      'EdgeLeft',
      'EdgeRight',
      'InsideHorizontal',
      'InsideVertical',
    ] as const) {
      borders.getItem(edge).style = 'Continuous';
    }
    sheet.getRange('B4:B6').dataValidation.rule = {
      wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' },
    };
    const { custom } = sheet.getRange('B4:C6').conditionalFormats.add('Custom');
    custom.rule.formula = '=$B4>50';
    custom.format.fill.color = '#FFFF00';
    await context.sync();
  });

interface Seen {
  readonly table: string;
  readonly formulas: unknown;
  readonly formats: unknown;
  readonly italic: unknown;
  readonly locked: unknown;
  readonly fill: unknown;
  readonly borders: unknown;
  readonly rule: unknown;
  readonly conditional: unknown;
}

const look = (book: Book, row: number): Promise<Seen> =>
  book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const table = context.workbook.tables.getItem('tblThon').getRange().load('address');
    const cells = sheet.getRange(`A${String(row)}:C${String(row)}`).load('formulas,numberFormat,format/fill/color');
    const computed = sheet.getRange(`C${String(row)}`).load('format/font/italic,format/protection/locked');
    const edges = (['EdgeRight', 'EdgeBottom'] as const).map((edge) =>
      computed.format.borders.getItem(edge).load('style'),
    );
    const { dataValidation } = sheet.getRange(`B${String(row)}`).load('dataValidation/rule');
    const format = sheet.getRange().conditionalFormats.getItemAt(0);
    const applied = format.getRange().load('address');
    format.custom.rule.load('formula');
    await context.sync();
    return {
      table: table.address,
      formulas: cells.formulas[0],
      formats: cells.numberFormat[0],
      italic: computed.format.font.italic,
      locked: computed.format.protection.locked,
      fill: cells.format.fill.color,
      borders: edges.map(({ style }) => style),
      rule: dataValidation.rule,
      conditional: [applied.address, format.custom.rule.formula],
    };
  });

const likeItsNeighbours = (row: number): Seen => ({
  table: 'Sheet1!A3:C7',
  formulas: ['', '', `=B${String(row)}*2`],
  formats: ['General', '#,##0', '0.0'],
  italic: true,
  locked: true,
  fill: '#FFFFFF',
  borders: ['Continuous', 'Continuous'],
  rule: expect.objectContaining({
    wholeNumber: expect.objectContaining({ formula1: 0 }),
  }),
  conditional: ['Sheet1!B4:C7', '=$B4>50'],
});

describe.each(['memory', 'univer'] as const)('rows that come into a table, %s engine', (engine) => {
  let book: OpenedWorkbook;
  beforeEach(async () => {
    book = await openWorkbook({ engine });
    await fillSheet(book);
  });
  afterEach(() => book.close());

  test.each([
    ['before the first', 4],
    ['in between', 5],
    ['before the last', 6],
  ])('%s, as a whole row', async (_case, row) => {
    book.host.user.insertRows('Sheet1', row);
    expect(await look(book, row)).toStrictEqual(likeItsNeighbours(row));
  });

  test.each([
    ['a whole row', '5:5', 'A10:C10'],
    ['cells of the table', 'A5:C5', 'A10:C10'],
  ])('by the add-in, as %s', async (_case, address, below) => {
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange(address).insert('Down');
      await context.sync();
    });
    expect(await look(book, 5)).toStrictEqual(likeItsNeighbours(5));
    expect(book.host.values('Sheet1', below)).toStrictEqual([['Ghi chú', 'b', 'c']]);
  });

  test.each([
    [0, 4],
    [1, 5],
    [undefined, 7],
  ])('by table.rows.add at %s', async (index, row) => {
    await book.Excel.run(async (context) => {
      context.workbook.tables.getItem('tblThon').rows.add(index, [['Nà Mới', 7, null as unknown as string]]);
      await context.sync();
    });
    expect(await look(book, row)).toStrictEqual({
      ...likeItsNeighbours(row),
      formulas: ['Nà Mới', 7, `=B${String(row)}*2`],
    });
  });

  test('typed below', async () => {
    book.host.user.type('Sheet1', 'B7', 7);
    expect(await look(book, 7)).toStrictEqual({
      ...likeItsNeighbours(7),
      formulas: ['', 7, '=B7*2'],
    });
  });

  test('several at once, and beside a cell whose formula was overwritten', () => {
    book.host.user.type('Sheet1', 'C4', 99);
    book.host.user.insertRows('Sheet1', 5, 3);
    expect(book.host.formulas('Sheet1', 'C4:C9')).toStrictEqual([
      [99],
      ['=B5*2'],
      ['=B6*2'],
      ['=B7*2'],
      ['=B8*2'],
      ['=B9*2'],
    ]);
  });

  test('a column of figures stays without formulas', () => {
    book.host.user.paste('Sheet1', 'C4', [[1], ['=B5*2'], [3]]);
    book.host.user.insertRows('Sheet1', 5);
    expect(book.host.formulas('Sheet1', 'C5')).toStrictEqual([['']]);
  });

  test('a row right below the table stays outside of it', () => {
    book.host.user.insertRows('Sheet1', 7);
    expect(book.host.formulas('Sheet1', 'A7:C7')).toStrictEqual([['', '', '']]);
  });
});

describe('by the menus of the grid', () => {
  let kit: UniverKit;
  let book: Book;
  beforeEach(async () => {
    kit = openUniverKit();
    const host = new EmbeddedHost({ engine: new UniverEngine(kit) });
    book = { host, Excel: loadOffice(host.native).Excel };
    await fillSheet(book);
    await host.idle();
    // The history belongs to the workbook that has the focus.
    await undo();
  });
  afterEach(() => book.host.close());

  const undo = async (): Promise<void> => {
    kit.workbook.undo();
    await book.host.idle();
  };
  const redo = async (): Promise<void> => {
    kit.workbook.redo();
    await book.host.idle();
  };

  const press = async (command: string, params: object = {}): Promise<void> => {
    await kit.api.executeCommand(command, params);
    await book.host.idle();
  };
  /** By the clock of the grid alone, as in the page. */
  const calculated = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 1500));
  const everything = () => ({
    cells: book.host.formulas('Sheet1', 'A1:E12'),
    values: book.host.values('Sheet1', 'A1:E12'),
    tables: book.host.engine.tables().map(({ rect }) => rect),
    conditional: book.host.engine.conditionalFormats(book.host.engine.activeSheet()).map(({ ranges }) => ranges),
    validated: book.host.engine
      .validations(book.host.engine.activeSheet(), {
        row: 0,
        column: 0,
        rows: 20,
        columns: 5,
      })
      .map(({ ranges }) => ranges),
  });

  test.each([
    ['rows above, before the first', 'A4', 'sheet.command.insert-row-before', { value: 1 }, 4],
    ['rows above', 'A5', 'sheet.command.insert-row-before', { value: 1 }, 5],
    ['rows below', 'A5', 'sheet.command.insert-row-after', {}, 6],
    ['rows of the table, before the first', 'A4', 'sheet.command.table-insert-row', {}, 4],
    ['rows of the table', 'B6', 'sheet.command.table-insert-row', {}, 6],
  ])('%s; undo takes them away, redo brings them back', async (_case, address, command, params, row) => {
    const before = everything();
    book.host.user.select('Sheet1', address);
    await press(command, params);
    const after = everything();
    expect(await look(book, row)).toStrictEqual(likeItsNeighbours(row));
    await undo();
    expect(everything()).toStrictEqual(before);
    await redo();
    expect(everything()).toStrictEqual(after);
    book.host.user.type('Sheet1', `B${String(row)}`, 5);
    await book.host.idle();
    expect(book.host.values('Sheet1', `C${String(row)}`)).toStrictEqual([[10]]);
    expect(book.host.values('Sheet1', 'E1')).toStrictEqual([[row === 4 ? 180 : 185]]);
  });

  test('figures typed into the new row are counted, without anybody asking for a calculation', async () => {
    // Univer keeps formulas of more than 64 letters in another way than short ones.
    book.host.user.type(
      'Sheet1',
      'E2',
      '=IF(SUM(tblThon[Dân số])=0,"chưa có người nào ở thôn nào của xã",SUM(tblThon[Dân số]))',
    );
    await book.host.idle();
    book.host.user.select('Sheet1', 'A5');
    await kit.api.executeCommand('sheet.command.insert-row-before', {
      value: 1,
    });
    await calculated();
    book.host.user.type('Sheet1', 'B5', 5);
    await calculated();
    expect(book.host.values('Sheet1', 'E2')).toStrictEqual([[185]]);
    expect(book.host.values('Sheet1', 'C5')).toStrictEqual([[10]]);
  });

  test.each([
    ['a whole row', 'sheet.command.remove-row', undefined],
    ['a row of the table', 'sheet.command.table-remove-row', {}],
  ])('%s taken out and put back by undo holds what it held', async (_case, command, params) => {
    book.host.user.clear('Sheet1', 'C5');
    await book.host.idle();
    const before = everything();
    book.host.user.select('Sheet1', 'A5:C5');
    await press(command, params);
    expect(book.host.formulas('Sheet1', 'A4:C6')).toStrictEqual([
      ['Nà Pái', 40, '=B4*2'],
      ['Tà Hò', 80, '=B5*2'],
      ['', '', ''],
    ]);
    expect(book.host.engine.tables().map(({ rect }) => rect.rows)).toStrictEqual([3]);
    await undo();
    expect(everything()).toStrictEqual(before);
  });
});
