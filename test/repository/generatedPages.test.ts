import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

test('the generated pages are what "npm run docs" would write', () => {
  const generators = readdirSync(path.join(root, 'scripts/docs')).filter((name) => name.endsWith('.ts'));
  expect(generators.length).toBeGreaterThan(0);
  const { status, stderr } = spawnSync(process.execPath, ['scripts/docs.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
