import { readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestVersion, notesOf } from '../../scripts/releaseParts';

const read = (file: string): string => readFileSync(path.join(__dirname, '../..', file), 'utf8');

test('package and manifest name one version, and CHANGELOG tells of it', () => {
  const { version } = JSON.parse(read('package.json')) as { readonly version: string };
  expect(manifestVersion(read('manifest.xml'))).toBe(version);
  expect(notesOf(read('CHANGELOG.md'), version)).toMatch(new RegExp(`^# ${version.replaceAll('.', '\\.')} `));
});

test('a version that CHANGELOG does not tell of cannot be given out', () => {
  expect(() => notesOf('# Thay đổi\n\n## 1.0.0\n\n- Mới.\n', '1.1.0')).toThrow('## 1.1.0');
  expect(notesOf('# Thay đổi\n\n## 1.1.0 (2027)\n\n- Mới.\n\n## 1.0.0 (2026)\n\n- Cũ.\n', '1.1.0')).toBe(
    '# 1.1.0 (2027)\n\n- Mới.\n',
  );
});
