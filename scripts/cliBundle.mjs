import { renameSync } from 'node:fs';
import path from 'node:path';
import { foldersOf, isFresh, root } from './freshness.mjs';

const bundle = 'build/cli/xhht.mjs';
const sources = [...foldersOf('cli'), 'scripts/cliBundle.mjs', 'package.json', 'package-lock.json'];

/** Bundles the command line for Node when its sources have changed. Returns the bundle's path. */
export async function buildCli() {
  const outfile = path.join(root, bundle);
  if (isFresh(bundle, sources)) return outfile;
  const { build } = await import('esbuild');
  // Written aside and renamed: another command may be starting at this moment.
  const draft = `${outfile}.${process.pid}`;
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    outfile: draft,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'error',
    // Packages written as CommonJS call require() for Node's own modules.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  renameSync(draft, outfile);
  return outfile;
}
