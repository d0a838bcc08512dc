import { createTemplate } from '../../src/excel/createTemplate';
import { newPlan } from '../../src/workbook/newPlan';
import { SHEETS } from '../../src/workbook/workbook';
import { openWorkbook, type OpenedWorkbook } from '../support/office/openWorkbook';
import { officeWith } from './officeContext';

const plan = newPlan({ year: 2026, province: 'Lạng Sơn', commune: 'Tân Văn' });
const TITLES = SHEETS.map(({ title }) => title);

let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook({ engine: 'memory' });
  workbook.installGlobals();
  officeWith({ customFunctions: true });
});
afterEach(() => workbook.close());

const sheetTitles = () =>
  workbook.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

test('adds every sheet of the description beside the one that is there', async () => {
  const { added, renamed } = await createTemplate(plan);
  expect(added).toEqual(TITLES);
  expect(renamed).toEqual([]);
  expect(await sheetTitles()).toEqual(['Sheet1', ...TITLES]);
});

test('takes two round trips', async () => {
  const requests = await workbook.host.requestsOf(() => createTemplate(plan));
  expect(requests).toBe(2);
});
