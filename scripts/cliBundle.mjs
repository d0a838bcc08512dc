import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { foldersOf, isFresh, root } from './freshness.mjs';

const bundle = 'build/cli/xhht.mjs';
const sources = [...foldersOf('cli'), 'scripts/cliBundle.mjs', 'package.json', 'package-lock.json'];

/** A command that was started before may still load the pieces of the bundle it began with. */
const KEPT_MS = 24 * 60 * 60 * 1000;

function removeOldPieces(folder, current) {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (!current.has(name) && Date.now() - statSync(file).mtimeMs > KEPT_MS)
      rmSync(file, { recursive: true, force: true });
  }
}

/**
 * Bundles the command line for Node when its sources have changed: what all commands need, and a piece for what each
 * loads when it runs. Returns the path of the first.
 */
export async function buildCli() {
  const outfile = path.join(root, bundle);
  if (isFresh(bundle, sources)) return outfile;
  const { build } = await import('esbuild');
  // Written aside and renamed, the first piece last: another command may be starting at this moment.
  const folder = path.dirname(outfile);
  const draft = path.join(folder, `.${process.pid}`);
  mkdirSync(draft, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: { xhht: 'src/cli/main.ts' },
    outdir: draft,
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minifyWhitespace: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'error',
    // Packages written as CommonJS call require() for Node's own modules.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  const first = path.basename(outfile);
  const pieces = readdirSync(draft).filter((name) => name !== first);
  for (const name of [...pieces, first]) renameSync(path.join(draft, name), path.join(folder, name));
  rmSync(draft, { recursive: true, force: true });
  removeOldPieces(folder, new Set([...pieces, first]));
  return outfile;
}
