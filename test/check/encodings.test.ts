import { check } from '../../src/check/check';
import { LegacyScan } from '../../src/check/legacyCells';
import { workbookOf } from './examples/workbookOf';
import type { ParsedWorkbook } from '../../src/workbook/parsed';
import { dataColumns, PLAN_TABLES } from '../../src/workbook/planParts';
import { TABLES } from '../../src/workbook/workbook';

const RULE = 'encodings/legacy-text';

/** A register with the given names, its first column in the given font. */
const register = (names: readonly string[], font: string | null): ParsedWorkbook => {
  const parsed = workbookOf({ illiteratePeople: names.map((name) => ({ name })) });
  const tables = parsed.snapshot.tables.map((table) =>
    table.name === 'tblNguoiMuChu' ? { ...table, fonts: { 0: font } } : table,
  );
  return { ...parsed, snapshot: { ...parsed.snapshot, tables } };
};

const fixesOf = (parsed: ParsedWorkbook) =>
  (check(parsed, { today: null }).findings.find(({ ruleId }) => ruleId === RULE)?.occurrences ?? []).map(
    ({ fix }) => fix?.after,
  );

test.each([
  ['TCVN3 by its font', ['Hoµng'], '.VnTime', ['Hoàng']],
  ['TCVN3 capitals by their font', ['Hoµng'], '.VnTimeH', ['HOÀNG']],
  ['VNI by its font', ['Hoaøng'], 'VNI-Times', ['Hoàng']],
  ['a lone word that may begin with a capital has no correction', ['¸nh'], '.VnTime', [undefined]],
  ['in a font of capitals it has', ['¸nh'], '.VnTimeH', ['ÁNH']],
  ['beside a word with a capital it has', ['ThÞ ¸nh'], '.VnTime', ['Thị Ánh']],
  ['a word that may lack its ư has none', ['TrÇn V¨n Mít'], '.VnTime', [undefined]],
  ['where ư is kept it has', ['TrÇn V¨n Mít', 'Ph¹m V¨n M\u00ADêi'], '.VnTime', ['Trần Văn Mớt', 'Phạm Văn Mười']],
  ['one short text in an ordinary font is left alone', ['Hoµng'], 'Times New Roman', []],
  ['Unicode in a legacy font is left alone', ['Nguyễn Thị Hường'], '.VnTime', []],
  ['ASCII in a legacy font is left alone', ['Lan'], '.VnTime', []],
] as const)('%s', (_, names, font, expected) => {
  expect(fixesOf(register(names, font))).toEqual(expected);
});

test('texts of computed columns are the template’s own', () => {
  const parsed = register(['Hoµng'], '.VnTime');
  const tables = parsed.snapshot.tables.map((table) => ({ ...table, formulas: { 0: ['=A1'] } }));
  expect(fixesOf({ ...parsed, snapshot: { ...parsed.snapshot, tables } })).toEqual([]);
});

test('no name of the workbook’s description is mistaken for a legacy text', () => {
  const titles = TABLES.flatMap(({ table }) => Object.values(table.columns).map(({ header }) => header));
  expect(fixesOf(register(titles, null))).toEqual([]);
});

test('what a list of the template offers is no doubtful text', () => {
  const chosen = workbookOf({ illiteratePeople: [{ name: 'NguyÔn V¨n Th¾ng' }] });
  const labels = PLAN_TABLES.flatMap(dataColumns).flatMap(([, { type }]) =>
    (type.choices?.choices ?? []).map(({ label }) => label),
  );
  const tables = chosen.snapshot.tables.map((table) =>
    table.name === 'tblNguoiMuChu'
      ? { ...table, values: labels.map((label) => table.headers.map(() => label)) }
      : table,
  );
  const scan = new LegacyScan({ ...chosen.snapshot, tables });
  Array.from(scan.run());
  expect(labels.length).toBeGreaterThan(20);
  expect(scan.cells).toEqual([]);
});

test('gives way to the screen within a column of thousands of names', () => {
  const stepsWith = (count: number): number => {
    const names = Array.from({ length: count }, (_, index) => `Hoàng Văn Thủy ${String(index)}`);
    return [...new LegacyScan(register(names, null).snapshot).run()].length;
  };
  expect(stepsWith(10_000)).toBeGreaterThan(stepsWith(10));
});
