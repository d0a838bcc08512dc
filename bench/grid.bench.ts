/**
 * A large workbook in the grid that `npm start` shows. Its calculation is slower than Excel's by far; how long the page
 * stands still meanwhile is what a person notices.
 */
import { createTemplate } from '../src/excel/draw/createTemplate';
import { largePlan } from './support/largePlan';
import { openBenchWorkbook } from './support/workbook';

export const name = 'Grid of 60 hamlets and 25,000 citizens';

type Report = (what: string, value: number, unit: string) => void;

/** Milliseconds in which nothing else could run, the longest of them. */
const longestBlock = async (act: () => Promise<unknown>): Promise<number> => {
  let longest = 0;
  let last = performance.now();
  const tick = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(tick, 1);
  await act();
  clearInterval(timer);
  tick();
  return longest;
};

const timed = async (
  report: Report,
  what: string,
  act: () => Promise<unknown>,
  settle: () => Promise<unknown>,
): Promise<void> => {
  const began = performance.now();
  const longest = await longestBlock(async () => {
    await act();
    report(what, performance.now() - began, 'ms');
    await settle();
  });
  report('  all formulas calculated', performance.now() - began, 'ms');
  report('  longest block', longest, 'ms');
};

export const run = async (report: Report): Promise<void> => {
  const plan = largePlan({ hamlets: 60, citizens: 25_000 });
  const { Excel, host, close } = await openBenchWorkbook('univer');
  const idle = () => host.idle();
  const inTable = (table: string, change: (table: Excel.Table) => void) => () =>
    Excel.run(async (context) => {
      change(context.workbook.tables.getItem(table));
      await context.sync();
    });
  const setFirst =
    (header: string, value: number) =>
    ({ columns }: Excel.Table): void => {
      columns.getItem(header).getDataBodyRange().getCell(0, 0).values = [[value]];
    };
  await timed(report, 'create', () => createTemplate(plan), idle);
  await timed(
    report,
    'a cell of Thôn',
    inTable('tblThon', setFirst('Người được trang bị năng lực thông tin', 1)),
    idle,
  );
  await timed(report, 'a score', inTable('tblCongDan', setFirst('Điểm 1', 9)), idle);
  await timed(
    report,
    'a row put in amid the citizens',
    inTable('tblCongDan', (table) => table.getDataBodyRange().getCell(12_500, 0).getEntireRow().insert('Down')),
    idle,
  );
  close();
};
