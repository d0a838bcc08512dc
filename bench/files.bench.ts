/** Workbooks as .xlsx files, without Excel: the sample checked as often as a province would, and that of a large commune. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { check } from '../src/check/check';
import { nodeCodec } from '../src/cli/nodeCodec';
import { readXlsx } from '../src/files/readXlsx';
import { writeXlsx } from '../src/files/writeXlsx';
import { parseWorkbook } from '../src/workbook/parse/parse';
import type { Plan } from '../src/workbook/plan';
import { samplePlan } from '../src/workbook/sample/samplePlan';
import { buildTemplate } from '../src/workbook/template';
import { largePlan } from './support/largePlan';
import { libreOfficeSave, openpyxlLoad } from './support/others';

export const name = 'Files of the sample, and of 60 hamlets and 25,000 citizens';

type Report = (what: string, value: number, unit: string) => void;

const MB = 1024 * 1024;
const WARM = 15;
const COUNTED = 10;

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

const written = (plan: Plan): Uint8Array =>
  writeXlsx(buildTemplate(plan, { formulas: 'native', sameRow: 'structured', values: true }), nodeCodec);

/** The least of several: what other programs took meanwhile is none of ours. */
const least = (work: () => unknown, times: number): number =>
  Math.min(
    ...Array.from({ length: times }, () => {
      const before = cpuMs();
      work();
      return cpuMs() - before;
    }),
  );

const besideOthers = (report: Report, bytes: Uint8Array, ours: number): void => {
  const folder = mkdtempSync(path.join(tmpdir(), 'xhht-bench-'));
  try {
    const file = path.join(folder, 'bench.xlsx');
    writeFileSync(file, bytes);
    const openpyxl = openpyxlLoad(file);
    if (openpyxl === null) console.log('  (openpyxl is not installed)');
    else {
      report('  openpyxl loads it, CPU', openpyxl, 'ms');
      report('  openpyxl / our reading', openpyxl / ours, 'x');
    }
    const libreOffice = libreOfficeSave(file);
    if (libreOffice === null) console.log('  (LibreOffice is not installed)');
    else report('  LibreOffice opens it and writes it again', libreOffice, 'ms');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export const run = (report: Report): void => {
  const sample = written(samplePlan({ year: 2026 }));
  const read = () => readXlsx(sample, nodeCodec);
  const checked = () => check(parseWorkbook(read()), { today: '2026-06-30' });
  for (let round = 0; round < WARM; round += 1) checked();
  const reading = least(read, COUNTED);
  report('sample, read, CPU', reading, 'ms');
  report('sample, read and checked, CPU', least(checked, COUNTED), 'ms');
  besideOthers(report, sample, reading);

  const plan = largePlan({ hamlets: 60, citizens: 25_000 });
  const writing = cpuMs();
  const bytes = written(plan);
  report('large, written with every formula worked out, CPU', cpuMs() - writing, 'ms');
  report('  size', bytes.length / MB, 'MB');
  const opening = cpuMs();
  const snapshot = readXlsx(bytes, nodeCodec);
  report('large, read, CPU', cpuMs() - opening, 'ms');
  report('  memory of the process, at most', process.resourceUsage().maxRSS / 1024, 'MB');
  const { plan: found } = parseWorkbook(snapshot);
  if (found.citizens.length !== plan.citizens.length) throw new Error('The file does not hold the plan.');
};
