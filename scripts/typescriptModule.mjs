import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './freshness.mjs';

const require = createRequire(import.meta.url);

/** Our own packages are TypeScript, so they go into the bundle; which file a name means, their exports say. */
const ownPackages = {
  name: 'own-packages',
  setup({ onResolve }) {
    onResolve({ filter: /^@xhht\// }, ({ path: name }) => ({ path: require.resolve(name) }));
  },
};

/** Where the bundle of a file is put. */
export const outfileOf = (file) => path.join(root, 'build/scripts', file.replace(/\.ts$/, '.cjs'));

/**
 * Bundles one TypeScript file of the repository and imports it.
 * Packages stay outside and are required as CommonJS, as they are in the tests.
 */
export async function importTypeScript(file) {
  const outfile = outfileOf(file);
  await build({
    absWorkingDir: root,
    entryPoints: [file],
    outfile,
    bundle: true,
    packages: 'external',
    plugins: [ownPackages],
    // numfmt 4.0.1 names a file for require() that it does not ship.
    alias: { numfmt: path.join(root, 'node_modules/numfmt/dist/index.js') },
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    jsx: 'automatic',
    sourcemap: 'linked',
    logLevel: 'error',
  });
  // A watching build asks again after a change.
  delete require.cache[outfile];
  return require(outfile);
}
