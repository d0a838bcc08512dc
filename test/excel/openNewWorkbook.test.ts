/** A new workbook is opened beside the one at hand, which stays as it was. */
import { openNewWorkbook } from '../../src/excel/openNewWorkbook';
import { carriedXlsx } from '../../src/files/carriedXlsx';
import { readXlsx } from '../../src/files/readXlsx';
import { newPlan } from '../../src/workbook/newPlan';
import { openWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import type { Switches } from '@xhht/embedded-excel/switches';
import { officeWith } from './officeContext';

const bytes = carriedXlsx(newPlan({ year: 2027 }), []);

const inExcel = async (switches: Partial<Switches>, act: (book: OpenedWorkbook) => Promise<void>): Promise<void> => {
  const book = await openWorkbook({ engine: 'memory', switches });
  book.installGlobals();
  officeWith({ customFunctions: true });
  try {
    await act(book);
  } finally {
    book.close();
  }
};

test('Excel gets the very file, and nothing of the open workbook is changed', async () => {
  await inExcel({}, async (book) => {
    expect(await openNewWorkbook(bytes)).toBe(true);
    const [file, ...more] = book.host.book.opened;
    expect(more).toEqual([]);
    const opened = new Uint8Array(Buffer.from(file ?? '', 'base64'));
    expect(opened).toEqual(bytes);
    expect(readXlsx(opened).tables.length).toBeGreaterThan(10);
    expect(book.host.values('Sheet1', 'A1')).toEqual([['']]);
  });
});

test('an Excel that would not says so, for the file to be offered instead', async () => {
  await inExcel({ newWorkbooks: 'refused' }, async (book) => {
    expect(await openNewWorkbook(bytes)).toBe(false);
    expect(book.host.book.opened).toEqual([]);
  });
});

test('an Excel before ExcelApi 1.8 is not asked', async () => {
  await inExcel({}, async (book) => {
    Reflect.set(globalThis, 'Office', { context: { requirements: { isSetSupported: () => false } } });
    expect(await openNewWorkbook(bytes)).toBe(false);
    expect(book.host.book.opened).toEqual([]);
  });
});
