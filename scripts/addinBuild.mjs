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

/** What builds it: a script and its arguments, from the root. */
export const ADDIN_BUILD = [
  'node_modules/webpack/bin/webpack.js',
  ['--mode', 'production', '--stats', 'errors-warnings'],
];

/** The stats file is the last thing a successful build writes. */
export const isAddinBuilt = () => isFresh('dist/stats.json', sources);

/** Builds the add-in into dist/ when its sources have changed. */
export function ensureAddinBuilt() {
  if (isAddinBuilt()) return;
  console.log('Đang biên dịch phần bổ trợ…');
  const [script, args] = ADDIN_BUILD;
  execFileSync(process.execPath, [path.join(root, script), ...args], { cwd: root, stdio: 'inherit' });
}
