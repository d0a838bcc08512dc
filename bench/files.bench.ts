/** The workbook of a large commune written as an .xlsx file and read again, without Excel. */
import { readXlsx } from '../src/files/readXlsx';
import { writeXlsx } from '../src/files/writeXlsx';
import { parseWorkbook } from '../src/workbook/parse/parse';
import { buildTemplate } from '../src/workbook/template';
import { largePlan } from './support/largePlan';

export const name = 'File of 60 hamlets and 25,000 citizens';

const MB = 1024 * 1024;

export const run = (report: (what: string, value: number, unit: string) => void): void => {
  const plan = largePlan({ hamlets: 60, citizens: 25_000 });
  const began = performance.now();
  const bytes = writeXlsx(buildTemplate(plan, { formulas: 'native', sameRow: 'structured', values: true }));
  report('write, every formula worked out', performance.now() - began, 'ms');
  report('  size', bytes.length / MB, 'MB');
  const opened = performance.now();
  const { plan: read } = parseWorkbook(readXlsx(bytes));
  report('read', performance.now() - opened, 'ms');
  if (read.citizens.length !== plan.citizens.length) throw new Error('The file does not hold the plan.');
};
