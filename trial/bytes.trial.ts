/** One byte of a workbook is changed: it is refused, or gives what it gave before. */
import { FileProblem } from '../src/files/fileProblem';
import { readXlsx } from '../src/files/readXlsx';
import { writeXlsx } from '../src/files/writeXlsx';
import { seeded } from '../src/workbook/sample/random';
import { samplePlan } from '../src/workbook/sample/samplePlan';
import { buildTemplate } from '../src/workbook/template';
import type { Campaign } from './campaign';

const PARTS = 20;
const CHANGES = 50;

const whole = (): Uint8Array =>
  writeXlsx(buildTemplate(samplePlan({ year: 2026 }), { formulas: 'native', sameRow: 'structured', values: true }));

export const campaign: Campaign = {
  title: 'One byte of a workbook changed',
  seed: 20261130,
  parts: PARTS,
  run: (part, seed) => {
    const random = seeded(seed + part);
    const bytes = whole();
    const before = JSON.stringify(readXlsx(bytes));
    const figures = { changes: 0, refused: 0, same: 0 };
    const faults: string[] = [];
    for (let change = 0; change < CHANGES; change += 1) {
      const place = random.between(0, bytes.length - 1);
      const changed = bytes.slice();
      changed[place] = (changed[place] ?? 0) ^ random.between(1, 255);
      figures.changes += 1;
      try {
        if (JSON.stringify(readXlsx(changed)) === before) figures.same += 1;
        else faults.push(`part ${String(part)}, byte ${String(place)}: other figures`);
      } catch (error) {
        if (error instanceof FileProblem) figures.refused += 1;
        else faults.push(`part ${String(part)}, byte ${String(place)}: ${error instanceof Error ? error.name : ''}`);
      }
    }
    return { figures, faults };
  },
};
