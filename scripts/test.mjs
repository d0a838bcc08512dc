// npm test: types, format, unused code, lint, every jest project. The last line counts them: "N passed, N failed".
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ADDIN_BUILD, isAddinBuilt } from './addinBuild.mjs';
import { ensureChromium } from './chromium.mjs';
import { root } from './freshness.mjs';
import { writeTestGroups } from './testGroups.mjs';

const results = path.join(root, 'build/test-results');
const total = { passed: 0, failed: 0 };

/** Megabytes: what a test makes is soon forgotten, and is then not moved about before. */
const YOUNG_MEMORY = '--max-semi-space-size=128';

/** Runs a script; what it prints is given back, not shown, where `quiet`. */
function node(script, args, { env = {}, quiet = false } = {}) {
  const child = spawn(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: [process.env.NODE_OPTIONS ?? '', YOUNG_MEMORY].join(' ').trim(), ...env },
  });
  let printed = '';
  // Letters of several bytes may come in two pieces.
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => (printed += text));
  return new Promise((resolve) => {
    child.on('error', () => resolve({ succeeded: false, printed }));
    child.on('close', (status) => resolve({ succeeded: status === 0, printed }));
  });
}

/** A step without cases of its own counts as one test. */
function count(name, succeeded, printed = '') {
  console.log(`\n== ${name}`);
  if (printed.trim() !== '') console.log(printed.trimEnd());
  total[succeeded ? 'passed' : 'failed'] += 1;
  if (!succeeded) console.log(`${name}: failed`);
  return succeeded;
}

/** Each of these uses one processor: they run one after the other beside the browser, which waits a good deal. */
async function readSources() {
  for (const [name, script, ...modes] of [
    ['typecheck', 'node_modules/typescript-native/bin/tsc', ['--noEmit', '-p', '.']],
    ['format', 'node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
    ['unused code', 'node_modules/knip/bin/knip.js', [], ['--production']],
    ['lint', 'node_modules/eslint/bin/eslint.js', ['--max-warnings', '0', '.']],
  ]) {
    const ended = [];
    for (const mode of modes) ended.push(await node(script, mode, { quiet: true }));
    count(
      name,
      ended.every(({ succeeded }) => succeeded),
      ended.map(({ printed }) => printed).join(''),
    );
  }
}

async function jest(name, args, env) {
  console.log(`\n== jest: ${name}`);
  const file = path.join(results, `${name}.json`);
  const { succeeded } = await node('node_modules/jest/bin/jest.js', [...args, '--json', `--outputFile=${file}`], {
    env,
  });
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const passed = report?.numPassedTests ?? 0;
  // A suite that cannot even be loaded has no tests to count.
  const failed = (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0);
  total.passed += passed;
  total.failed += failed === 0 && !succeeded ? 1 : failed;
}

async function browserTests() {
  const chromium = ensureChromium();
  if (chromium === undefined) {
    console.log('\nBrowser tests skipped: install Chromium or Chrome, or set XHHT_CHROMIUM to its path.');
    return;
  }
  const { succeeded, printed } = isAddinBuilt() ? { succeeded: true } : await node(...ADDIN_BUILD, { quiet: true });
  if (!count('build', succeeded, printed)) return;
  await jest('browser', ['--selectProjects', 'browser', '--maxWorkers=1'], { XHHT_CHROMIUM: chromium });
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
writeTestGroups();
await jest('unit', ['--config', 'jest.groups.config.mjs', '--maxWorkers=100%']);
await Promise.all([readSources(), browserTests()]);

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
