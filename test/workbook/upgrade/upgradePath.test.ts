import { VERSION_CHANGES } from '../../../src/workbook/upgrade/changes';
import type { VersionChange } from '../../../src/workbook/upgrade/changes';
import { upgradePath } from '../../../src/workbook/upgrade/upgradePath';
import { sheetById, tableById, TEMPLATE_VERSION } from '../../../src/workbook/workbook';

test('the changes lead to the version of today, one after the other', () => {
  expect(VERSION_CHANGES.at(-1)?.to).toBe(TEMPLATE_VERSION);
  VERSION_CHANGES.slice(1).forEach(({ from }, index) => expect(from).toBe(VERSION_CHANGES[index]?.to));
});

test('what they name is in the template', () => {
  for (const { addedSheets, addedColumns, renamedHeaders } of VERSION_CHANGES) {
    for (const id of addedSheets) expect(sheetById(id)?.id).toBe(id);
    for (const { table, column } of [...addedColumns, ...renamedHeaders])
      expect(tableById(table).table.columns[column]).toBeDefined();
  }
});

const change = (from: string, to: string, sheet: string, column: string): VersionChange => ({
  from,
  to,
  addedSheets: [sheet],
  addedColumns: [{ table: 'tblThon', column }],
  renamedHeaders: [{ table: 'tblThon', column: 'name', was: `header of ${from}` }],
});
const changes = [change('1.0', '1.1', 'a', 'x'), change('1.1', '2.0', 'b', 'y')];

test('an old workbook needs everything that came since, a newer one only the rest', () => {
  expect(upgradePath('1.0', changes)).toEqual({
    kind: 'older',
    to: '2.0',
    sheets: ['a', 'b'],
    columns: { tblThon: ['x', 'y'] },
    renamed: changes.flatMap(({ renamedHeaders }) => renamedHeaders),
    formulas: [],
  });
  expect(upgradePath('1.1', changes)).toMatchObject({ sheets: ['b'], columns: { tblThon: ['y'] } });
});

test.each([
  ['2.0', 'current'],
  ['2.0.0', 'current'],
  ['2.1', 'newer'],
  ['10.0', 'newer'],
  ['0.9', 'unknown'],
  ['1.0.5', 'unknown'],
  ['bản thử', 'unknown'],
  ['', 'unknown'],
  [null, 'unknown'],
])('version %p is %s', (version, kind) => {
  expect(upgradePath(version, changes).kind).toBe(kind);
});
