/** Cells whose function refuses an argument follow from the cell that holds it, which is told of by itself. */
import { check } from '../../src/check/check';
import { createTemplate } from '../../src/excel/draw/createTemplate';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../src/workbook/parse/snapshotOfTemplate';
import { plantMistakes, sampleWithMistakes } from '../../src/workbook/sample/mistakes';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { openWithFunctions } from './journeys';

const TODAY = '2026-11-30';

test('the sample with its mistakes has as many warnings where functions calculate as where none do', async () => {
  const workbook = await openWithFunctions({});
  try {
    await createTemplate(samplePlan({ year: 2026 }), plantMistakes);
    const parsed = parseWorkbook((await readWorkbook()).snapshot);
    expect(parsed.formulaProblems.map(({ code }) => code)).toContain('notCalculated');
    const { template } = sampleWithMistakes({ year: 2026, formulas: 'native' });
    const without = check(parseWorkbook(snapshotOfTemplate(template)), { today: TODAY });
    expect(check(parsed, { today: TODAY }).counts.warning).toBe(without.counts.warning);
  } finally {
    workbook.close();
  }
});
