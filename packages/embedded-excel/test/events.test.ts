import type { OpenedWorkbook } from '../testing/openWorkbook';
import { openWorkbook } from '../testing/openWorkbook';

describe.each(['memory', 'univer'] as const)('what handlers of onChanged are told, %s engine', (engine) => {
  let book: OpenedWorkbook;
  let heard: Excel.WorksheetChangedEventArgs[];

  beforeEach(async () => {
    book = await openWorkbook({ engine });
    heard = [];
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((args) => {
        heard.push(args);
        return Promise.resolve();
      });
      await context.sync();
    });
  });
  afterEach(() => book.close());

  const settle = async () => {
    await book.host.idle();
    await new Promise((resolve) => setTimeout(resolve, 5));
  };

  test.each([
    ['insertRows', (one: OpenedWorkbook) => one.host.user.insertRows('Sheet1', 3, 2), 'RowInserted', '3:4'],
    ['deleteRows', (one: OpenedWorkbook) => one.host.user.deleteRows('Sheet1', 2), 'RowDeleted', '2:2'],
    ['insertColumns', (one: OpenedWorkbook) => one.host.user.insertColumns('Sheet1', 2), 'ColumnInserted', 'B:B'],
    ['deleteColumns', (one: OpenedWorkbook) => one.host.user.deleteColumns('Sheet1', 1, 2), 'ColumnDeleted', 'A:B'],
  ])('%s', async (_action, act, changeType, address) => {
    act(book);
    await settle();
    expect(heard.map((args) => [args.changeType, args.address])).toStrictEqual([[changeType, address]]);
  });

  test('a block has no details, a cell has', async () => {
    book.host.user.paste('Sheet1', 'A1', [[1, 2]]);
    book.host.user.type('Sheet1', 'A1', 'chữ');
    await settle();
    expect(heard.map((args) => args.details)).toStrictEqual([
      undefined,
      {
        valueBefore: 1,
        valueAfter: 'chữ',
        valueTypeBefore: 'Double',
        valueTypeAfter: 'String',
      },
    ]);
  });

  test('the add-in hears its own changes, marked as such', async () => {
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
    });
    book.host.user.type('Sheet1', 'A2', 1);
    await settle();
    expect(heard.map((args) => [args.address, args.triggerSource])).toStrictEqual([
      ['A1', 'ThisLocalAddin'],
      ['A2', 'Unknown'],
    ]);
  });

  test('nothing is heard while events are switched off', async () => {
    const setEvents = (on: boolean) =>
      book.Excel.run(async (context) => {
        context.runtime.enableEvents = on;
        await context.sync();
      });
    await setEvents(false);
    book.host.user.type('Sheet1', 'A1', 1);
    await setEvents(true);
    book.host.user.type('Sheet1', 'A2', 1);
    await settle();
    expect(heard.map((args) => args.address)).toStrictEqual(['A2']);
  });

  test('the range of an event can be read', async () => {
    book.host.user.type('Sheet1', 'B2', 7);
    await settle();
    const values = await book.Excel.run(async (context) => {
      const range = heard[0]!.getRange(context).load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toStrictEqual([[7]]);
  });

  test('a removed handler hears nothing more', async () => {
    const late: string[] = [];
    const handler = await book.Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add((args) => {
        late.push(args.address);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    book.host.user.type('Sheet1', 'A1', 1);
    await settle();
    handler.remove();
    await handler.context.sync();
    book.host.user.type('Sheet1', 'A2', 1);
    await settle();
    expect(late).toStrictEqual(['A1']);
  });
});

describe('when the events of a change by the add-in are told', () => {
  const heardDuring = async (act: (book: OpenedWorkbook, heard: () => number) => Promise<void>) => {
    const book = await openWorkbook({ engine: 'memory' });
    let heard = 0;
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => {
        heard += 1;
        return Promise.resolve();
      });
      await context.sync();
    });
    await act(book, () => heard);
    book.close();
  };

  test('after sync, and after the batch, are resolved', async () => {
    await heardDuring(async (book, heard) => {
      await book.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('B2').values = [['của mình']];
        await context.sync();
        expect(heard()).toBe(0);
      });
      expect(heard()).toBe(0);
      await book.host.idle();
      expect(heard()).toBe(1);
    });
  });

  test('in the order in which they came about, also with those of a user', async () => {
    const order: string[] = [];
    const book = await openWorkbook({ engine: 'memory' });
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address }) => {
        order.push(address);
        return Promise.resolve();
      });
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      book.host.user.type('Sheet1', 'A2', 2);
      sheet.getRange('A3').values = [[3]];
      await context.sync();
    });
    await book.host.idle();
    expect(order).toEqual(['A1', 'A2', 'A3']);
    book.close();
  });
});
