import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { foldersOf, isFresh, root } from './freshness.mjs';

const sources = [
  ...new Set([...foldersOf('taskpane'), ...foldersOf('conformance')]),
  // What the kit is made of besides.
  ...['conformance', 'src', 'test/members'].map((folder) => `packages/embedded-excel/${folder}`),
  'assets',
  'scripts/functions-metadata.mjs',
  'manifest.xml',
  'webpack.config.js',
  'package.json',
  'package-lock.json',
];

/** Builds the add-in into dist/ when its sources have changed. */
export function ensureAddinBuilt() {
  // The stats file is the last thing a successful build writes.
  if (isFresh('dist/stats.json', sources)) return;
  console.log('Đang biên dịch phần bổ trợ…');
  execFileSync(
    process.execPath,
    [path.join(root, 'node_modules/webpack/bin/webpack.js'), '--mode', 'production', '--stats', 'errors-warnings'],
    { cwd: root, stdio: 'inherit' },
  );
}
