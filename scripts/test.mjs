// npm test: types, format, unused code, lint, every jest project. The last line counts them: "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureAddinBuilt } from './addinBuild.mjs';
import { ensureChromium } from './chromium.mjs';
import { root } from './freshness.mjs';

const results = path.join(root, 'build/test-results');
const total = { passed: 0, failed: 0 };

function node(script, args, env = {}) {
  const { status } = spawnSync(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/** A step without cases of its own counts as one test. */
function step(name, run) {
  console.log(`\n== ${name}`);
  const passed = run();
  total[passed ? 'passed' : 'failed'] += 1;
  if (!passed) console.log(`${name}: failed`);
  return passed;
}

function jest(name, args, env) {
  console.log(`\n== jest: ${name}`);
  const file = path.join(results, `${name}.json`);
  const succeeded = node('node_modules/jest/bin/jest.js', [...args, '--json', `--outputFile=${file}`], env);
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const passed = report?.numPassedTests ?? 0;
  // A suite that cannot even be loaded has no tests to count.
  const failed = (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0);
  total.passed += passed;
  total.failed += failed === 0 && !succeeded ? 1 : failed;
}

function browserTests() {
  const chromium = ensureChromium();
  if (chromium === undefined) {
    console.log('\nBrowser tests skipped: install Chromium or Chrome, or set XHHT_CHROMIUM to its path.');
    return;
  }
  const built = step('build', () => {
    try {
      ensureAddinBuilt();
      return true;
    } catch {
      return false;
    }
  });
  if (!built) return;
  jest('browser', ['--selectProjects', 'browser', '--maxWorkers=1'], { XHHT_CHROMIUM: chromium });
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
step('typecheck', () => node('node_modules/typescript/bin/tsc', ['--noEmit', '-p', '.']));
step('format', () => node('node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']));
step('unused code', () => [[], ['--production']].every((mode) => node('node_modules/knip/bin/knip.js', mode)));
step('lint', () => node('node_modules/eslint/bin/eslint.js', ['--max-warnings', '0', '.']));
jest('unit', ['--selectProjects', 'node', 'jsdom', 'embedded-excel', '--maxWorkers=100%']);
browserTests();

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
