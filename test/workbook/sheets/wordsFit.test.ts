/** Words that a column shows in colours stand in one line: they are not wrapped, and Excel cuts what does not fit. */
import { TABLES } from '../../../src/workbook/workbook';

const coloured = TABLES.flatMap(({ table }) =>
  Object.entries(table.columns).flatMap(([key, column]) =>
    'looks' in column ? [[`${table.id}.${key}`, column.width, column.looks] as const] : [],
  ),
);

test.each(coloured)('%s', (_name, width, looks) => {
  // Bold letters with marks are about a tenth wider than the digits that widths are counted in.
  for (const word of Object.keys(looks)) expect(width).toBeGreaterThanOrEqual(Math.ceil(word.length * 1.1) + 1);
});

test('there are such columns', () => expect(coloured.length).toBeGreaterThan(1));
