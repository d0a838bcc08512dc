/** Sheets that the user made are never touched. */
import { createTemplate } from '../../src/excel/draw/createTemplate';
import { templateState } from '../../src/excel/read/templateState';
import { newPlan } from '../../src/workbook/newPlan';
import { SHEETS } from '../../src/workbook/workbook';
import { openWorkbook, type OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { officeWith } from './officeContext';

let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook({ engine: 'memory' });
  workbook.installGlobals();
  officeWith({ customFunctions: false });
});
afterEach(() => workbook.close());

test('a sheet of the same title stays as it is, and ours gets another title', async () => {
  workbook.host.user.addSheet('Thôn');
  workbook.host.user.type('Thôn', 'A1', 'của tôi');
  const { renamed } = await createTemplate(newPlan({ year: 2026 }));
  expect(renamed).toEqual(['Thôn (XHHT)']);
  expect(workbook.host.values('Thôn', 'A1')).toEqual([['của tôi']]);
});

test('before anything is made, the state says how many sheets would come', async () => {
  expect(await templateState()).toEqual({ kind: 'none' });
});

test('without custom functions no formula mentions them', async () => {
  expect((await createTemplate(newPlan({ year: 2026 }))).formulas).toBe('native');
  const texts = SHEETS.flatMap(({ title }) => workbook.host.formulas(title, 'A1:BZ120').flat()).filter((cell) =>
    String(cell).includes('XHHT.'),
  );
  expect(texts).toEqual([]);
});
