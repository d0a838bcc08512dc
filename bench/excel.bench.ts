/** What creating the template and reading it for a check ask of Excel, through the genuine Office.js. */
import { createTemplate } from '../src/excel/draw/createTemplate';
import { readWorkbook } from '../src/excel/read/readWorkbook';
import { newPlan } from '../src/workbook/newPlan';
import type { Plan } from '../src/workbook/plan';
import { samplePlan } from '../src/workbook/sample/samplePlan';
import { largePlan } from './support/largePlan';
import { openBenchWorkbook } from './support/workbook';

type Report = (what: string, value: number, unit: string) => void;

export const name = 'Requests and bytes, create and check';

const KB = 1024;

const measure = async (report: Report, label: string, plan: Plan): Promise<void> => {
  const { host, close } = await openBenchWorkbook('memory');
  const costs = async (what: string, action: () => Promise<unknown>): Promise<void> => {
    host.resetTraffic();
    const began = performance.now();
    await action();
    report(`${label}: ${what}`, host.requests, 'requests');
    report('  to Excel', host.bytes.in / KB, 'KB');
    report('  to Excel, largest request', host.largest.in / KB, 'KB');
    report('  from Excel', host.bytes.out / KB, 'KB');
    report('  time, host included', performance.now() - began, 'ms');
  };
  await costs('create', () => createTemplate(plan));
  await costs('check', readWorkbook);
  close();
};

export const run = async (report: Report): Promise<void> => {
  await measure(report, 'new plan', newPlan({ year: 2026, province: 'Lạng Sơn', commune: 'Tân Văn' }));
  await measure(report, 'sample', samplePlan({ year: 2026 }));
  await measure(report, '20,000 citizens', largePlan({ hamlets: 20, citizens: 20_000 }));
};
