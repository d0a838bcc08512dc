import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { complaint, differences } from '../../scripts/template/differences';
import { text } from '../../src/workbook/cellTypes/text';
import { count } from '../../src/workbook/cellTypes/numbers';
import { computed, input } from '../../src/workbook/describe';
import type { SheetDescription } from '../../src/workbook/describe';
import { cell, op } from '../../src/workbook/formula/expr';
import { fingerprintOf } from '../../src/workbook/upgrade/fingerprint';
import released from '../../src/workbook/upgrade/fingerprints/released.json';
import { TEMPLATE_VERSION } from '../../src/workbook/identity';
import { SHEETS } from '../../src/workbook/workbook';

const root = path.resolve(__dirname, '../..');

test('the template is that of the fingerprint of its version, and those of released versions were not edited', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/fingerprint.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('every version has a fingerprint', () => {
  const files = readdirSync(path.join(root, 'src/workbook/upgrade/fingerprints')).filter((name) => /^\d/.test(name));
  const versions = new Set([...Object.keys(released), TEMPLATE_VERSION].map((version) => `${version}.json`));
  expect(files.sort()).toEqual([...versions].sort());
});

const withColumns = (columns: NonNullable<SheetDescription['table']>['columns']): readonly SheetDescription[] =>
  SHEETS.map((sheet) =>
    sheet.table?.id === 'tblCoSo'
      ? { ...sheet, table: { ...sheet.table, columns: { ...sheet.table.columns, ...columns } } }
      : sheet,
  );

const built = fingerprintOf(TEMPLATE_VERSION, SHEETS);

test('columns added without a new version are named, with what to do', () => {
  const changed = withColumns({
    onlineClasses: input('Số lớp trực tuyến', count),
    platform: input('Nền tảng', text(60, 'nobody')),
    perClass: computed('Số tiết mỗi lớp', op(cell('digitalLessons'), '/', cell('onlineClasses')), 'decimal'),
  });
  const now = fingerprintOf(TEMPLATE_VERSION, changed);
  expect(complaint('1.2', true, built, now).split('\n')).toEqual([
    'The template differs from the fingerprint of 1.2:',
    '  tables.tblCoSo.columns.onlineClasses: added',
    '  tables.tblCoSo.columns.platform: added',
    '  tables.tblCoSo.columns.perClass: added',
    'Version 1.2 has been released: raise TEMPLATE_VERSION in src/workbook/identity.ts, then run "npm run fingerprint".',
  ]);
  expect(complaint('1.3', false, built, now)).toMatch(/Run "npm run fingerprint" and commit what it writes\.$/);
});

test('a reworded formula shows where it differs', () => {
  const now = fingerprintOf(
    TEMPLATE_VERSION,
    withColumns({ rate: computed('Tỷ lệ tiết trên môi trường số', cell('lessons'), 'percent') }),
  );
  const [line, ...others] = differences(built, now);
  expect(line).toMatch(/^tables\.tblCoSo\.columns\.rate\.formula: "/);
  expect(others).toEqual([]);
});

test('a moved column is a difference', () => {
  const { rate, ...others } = SHEETS.find(({ table }) => table?.id === 'tblCoSo')!.table!.columns;
  const moved = SHEETS.map((sheet) =>
    sheet.table?.id === 'tblCoSo'
      ? { ...sheet, table: { ...sheet.table, columns: { rate: rate!, ...others } } }
      : sheet,
  );
  expect(differences(built, fingerprintOf(TEMPLATE_VERSION, moved))).toEqual([
    'tables.tblCoSo.columns.rate: stands in another place',
  ]);
});
