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

test('a formula that reads an error, a number typed as text or half a person stores what Excel would show', () => {
  const clean = buildTemplate(samplePlan({ year: 2026 }), { formulas: 'native', sameRow: 'structured', values: true });
  const { tables } = readXlsx(writeXlsx(withCurrentValues(plantMistakes(clean))));
  const valuesBeside = (table: string, header: string, typed: unknown): readonly unknown[] => {
    const { headers = [], values = [] } = tables.find(({ name }) => name === table) ?? {};
    return values.flatMap((row) => (row.includes(typed as never) ? [row[headers.indexOf(header)]] : []));
  };
  expect(valuesBeside('tblDonVi', 'Tỷ lệ thành viên', '#REF!')).toEqual(['#REF!']);
  expect(valuesBeside('tblXMC', 'Biết chữ Tổng số', 154.5)).toEqual([150.5]);
});
