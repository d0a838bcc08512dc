/** A large workbook in the grid that `npm start` shows. Its calculation is slower than Excel's by far. */
import { createTemplate } from '../src/excel/createTemplate';
import { largePlan } from './support/largePlan';
import { openBenchWorkbook } from './support/workbook';

export const name = 'Grid of 60 hamlets and 25,000 citizens';

export const run = async (report: (what: string, value: number, unit: string) => void): Promise<void> => {
  const plan = largePlan({ hamlets: 60, citizens: 25_000 });
  const { Excel, host, close } = await openBenchWorkbook('univer');
  const created = performance.now();
  await createTemplate(plan);
  await host.idle();
  report('create, all formulas calculated', performance.now() - created, 'ms');
  const changed = performance.now();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('tblThon');
    table.columns.getItem('Người được trang bị năng lực thông tin').getDataBodyRange().getCell(0, 0).values = [[1]];
    await context.sync();
  });
  await host.idle();
  report('recalculation after one cell of Thôn', performance.now() - changed, 'ms');
  const scored = performance.now();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('tblCongDan').columns.getItem('Điểm 1').getDataBodyRange().getCell(0, 0).values = [[9]];
    await context.sync();
  });
  await host.idle();
  report('recalculation after one score', performance.now() - scored, 'ms');
  const inserted = performance.now();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('tblCongDan');
    const middle = table.getDataBodyRange().getCell(12_500, 0).getEntireRow();
    middle.insert('Down');
    await context.sync();
  });
  report('one row put in amid the citizens', performance.now() - inserted, 'ms');
  await host.idle();
  report('the same, all formulas calculated', performance.now() - inserted, 'ms');
  close();
};
