import { readXlsx } from '../../src/files/readXlsx';
import { withCurrentValues } from '../../src/files/currentValues';
import { freezeXlsx } from '../../src/files/freezeXlsx';
import { writeXlsx } from '../../src/files/writeXlsx';
import { plantMistakes } from '../../src/workbook/sample/mistakes';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { buildTemplate } from '../../src/workbook/template';

test('the values stored in a sample with mistakes are those of its cells as they stand', () => {
  const clean = buildTemplate(samplePlan({ year: 2026 }), { formulas: 'native', sameRow: 'structured', values: true });
  const planted = plantMistakes(clean);
  const bytes = writeXlsx(withCurrentValues(planted));
  const { tables, names } = readXlsx(bytes);
  // Whoever works the file out anew finds the same; of the values before the mistakes that cannot be said.
  const anew = readXlsx(freezeXlsx(bytes).bytes);
  expect(tables).toEqual(anew.tables);
  expect(names).toEqual(anew.names);
  expect(readXlsx(writeXlsx(planted)).tables).not.toEqual(tables);
});
