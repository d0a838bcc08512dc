import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { foldersOf, isFresh, root } from './freshness.mjs';

const bundle = 'build/cli/xhht.cjs';
const sources = [...foldersOf('cli'), 'scripts/cliBundle.mjs', 'package.json', 'package-lock.json'];

/** A build that runs at this moment is not older. */
const KEPT_MS = 10 * 60 * 1000;

/** What earlier bundles were compiled to, and what was left by builds that did not end. */
function removeOldFiles(folder, current) {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const isOld = name.endsWith('.compiled') || Date.now() - statSync(file).mtimeMs > KEPT_MS;
    if (name !== current && isOld) rmSync(file, { recursive: true, force: true });
  }
}

/**
 * esbuild leaves letters as they are in patterns, also in those made of `String.raw`; there the escape means the same.
 * Test: test/cli/bundle.test.ts.
 */
const inAscii = (script) =>
  script.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Bundles the command line for Node when its sources have changed, and returns the path of the bundle. It is one script:
 * what only some commands need is in it, too, but runs only when it is asked for, and `compiledScript.mjs` remembers
 * what V8 made of it.
 */
export async function buildCli() {
  const outfile = path.join(root, bundle);
  if (isFresh(bundle, sources)) return outfile;
  const { build } = await import('esbuild');
  // Written aside and renamed: another command may be starting at this moment.
  const folder = path.dirname(outfile);
  const draft = path.join(folder, `.${process.pid}.cjs`);
  mkdirSync(folder, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    outfile: draft,
    bundle: true,
    minify: true,
    // Read as one byte a letter, which is faster.
    charset: 'ascii',
    // Its build for Node loads worker threads, which we use ourselves where we want them.
    alias: { fflate: 'fflate/browser' },
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
  });
  writeFileSync(draft, inAscii(readFileSync(draft, 'utf8')));
  renameSync(draft, outfile);
  removeOldFiles(folder, path.basename(outfile));
  return outfile;
}
