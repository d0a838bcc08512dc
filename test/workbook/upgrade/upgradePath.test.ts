import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SheetDescription } from '../../../src/workbook/describe';
import { input, sheet, table } from '../../../src/workbook/describe';
import { count } from '../../../src/workbook/cellTypes/numbers';
import { text } from '../../../src/workbook/cellTypes/text';
import { fingerprintOf } from '../../../src/workbook/upgrade/fingerprint';
import type { Fingerprint } from '../../../src/workbook/upgrade/fingerprint';
import { differenceOf } from '../../../src/workbook/upgrade/difference';
import released from '../../../src/workbook/upgrade/fingerprints/released.json';
import { releasedFingerprint, upgradePath } from '../../../src/workbook/upgrade/upgradePath';
import { TEMPLATE_VERSION } from '../../../src/workbook/identity';
import { SHEETS, TEMPLATE } from '../../../src/workbook/workbook';

const committed = (version: string): Fingerprint =>
  JSON.parse(
    readFileSync(path.resolve(__dirname, `../../../src/workbook/upgrade/fingerprints/${version}.json`), 'utf8'),
  ) as Fingerprint;

const versions = Object.keys(released);

describe('what changed in real versions', () => {
  test.each(versions)('nothing of %s is lost today', (version) => {
    expect(differenceOf(committed(version), fingerprintOf(TEMPLATE_VERSION, SHEETS)).impossible).toEqual([]);
  });

  test('1.1 brought two sheets', () => {
    const { sheets, columns, formulas } = differenceOf(committed('1.0'), committed('1.1'));
    expect({ sheets, columns, formulas }).toEqual({ sheets: ['tongQuan', 'tuDanhGia'], columns: [], formulas: [] });
  });

  test('1.2 brought a column and reworded the rate beside it', () => {
    const { sheets, columns, formulas, rows, names } = differenceOf(committed('1.1'), committed('1.2'));
    expect({ sheets, rows, names }).toEqual({ sheets: [], rows: [], names: [] });
    expect(columns).toEqual([{ table: 'tblThon', column: 'citizensCounted' }]);
    expect(formulas.map(({ was: _was, ...place }) => place)).toEqual([
      { table: 'tblThon', column: 'rateCitizens' },
      { table: 'tblThon', column: 'rateCitizens', line: 'Toàn xã' },
    ]);
  });
});

const made = (columns: NonNullable<SheetDescription['table']>['columns']): readonly SheetDescription[] => [
  sheet({
    id: 'a',
    title: 'A',
    intro: '',
    orientation: 'portrait',
    frozenColumns: 0,
    table: table({
      id: 'tblA',
      json: 'a',
      rowWord: 'a',
      labelColumn: 'name',
      grows: true,
      initial: { kind: 'blank', count: 1 },
      nextYear: { columns: { name: 'kept' } },
      merging: { rows: 'matched', columns: { name: 'key' } },
      columns: { name: input('Tên', text(10, 'nobody')), ...columns },
    }),
  }),
];

describe('by version', () => {
  const template = { version: '2.0', sheets: made({ people: input('Số người', count) }) };
  const fingerprints: Readonly<Record<string, Fingerprint>> = { '1.1': fingerprintOf('1.1', made({})) };
  const source = (version: string) => Promise.resolve(fingerprints[version]);

  test('an older workbook lacks what came since', async () => {
    expect(await upgradePath('1.1', template, source)).toMatchObject({
      kind: 'older',
      difference: { from: '1.1', to: '2.0', columns: [{ table: 'tblA', column: 'people' }] },
    });
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
  ])('version %p is %s', async (version, kind) => {
    expect((await upgradePath(version, template, source)).kind).toBe(kind);
  });

  test.each([...versions, `${versions[0]!}.0`])('version %s that was released is known', async (version) => {
    expect((await releasedFingerprint(version))?.version).toBe(versions.find((own) => version.startsWith(own)));
    expect((await upgradePath(version, TEMPLATE)).kind).toBe('older');
  });

  test('a version in between was never given out', async () => {
    expect((await upgradePath('1.0.5')).kind).toBe('unknown');
  });
});
