/**
 * Builds what the embedded host needs with esbuild:
 *   node packages/embedded-excel/build.mjs headless   Univer without a screen, one file for jest
 *   node packages/embedded-excel/build.mjs page       the page with grid and task pane
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const univerFolder = path.join(here, 'src/engine/univer');

/** Where the page is built unless told otherwise. */
export const pageFolder = path.join(here, 'build/page');

/** What the page is made of. */
export const pageSources = ['src', 'package.json', 'build.mjs'].map((name) => path.join(here, name));

/**
 * Univer 0.25.1 is compiled for engines without class fields: a helper defines each property of each object it makes,
 * and a calculation makes millions of them. An assignment does the same (no such name has a setter) many times faster.
 */
const plainFields = {
  name: 'plain-fields',
  setup(build) {
    build.onLoad({ filter: /@univerjs[\\/].*\.js$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replace(/\b_defineProperty\(this, "([\w$]+)", /g, 'void (this.$1 = '),
    }));
  },
};

/** Name of the prebuilt file: changes with Univer's version and with our sources beside it. */
export function headlessFile() {
  const version = JSON.parse(readFileSync(path.join(here, 'package.json'), 'utf8')).devDependencies['@univerjs/core'];
  const hash = createHash('sha256').update(version);
  const files = readdirSync(univerFolder, { recursive: true }).filter((name) => name.endsWith('.ts'));
  hash.update(readFileSync(fileURLToPath(import.meta.url)));
  for (const name of files.sort()) hash.update(readFileSync(path.join(univerFolder, name)));
  return path.join(here, 'build', `univer-headless-${hash.digest('hex').slice(0, 12)}.cjs`);
}

/**
 * Bundles headless Univer once per version; jest cannot load its modules one by one.
 * @returns {Promise<string>} the file
 */
export async function buildHeadless() {
  const file = headlessFile();
  if (existsSync(file)) return file;
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  const { build } = await import('esbuild');
  await build({
    entryPoints: [path.join(univerFolder, 'headless.ts')],
    outfile: draft,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    plugins: [plainFields],
    logLevel: 'error',
  });
  renameSync(draft, file);
  return file;
}

/**
 * Builds the page.
 * @param {{ outdir?: string, minify?: boolean }} options
 */
export async function buildHostPage({ outdir = pageFolder, minify = false } = {}) {
  const web = path.join(here, 'src/web');
  mkdirSync(outdir, { recursive: true });
  const { build } = await import('esbuild');
  await build({
    entryPoints: { host: path.join(web, 'main.ts') },
    outdir,
    bundle: true,
    minify,
    keepNames: true,
    platform: 'browser',
    // Parts that are asked for later, as the reading and writing of files, come as files of their own.
    format: 'esm',
    splitting: true,
    target: 'chrome120',
    loader: { '.woff2': 'file', '.ttf': 'file', '.svg': 'dataurl', '.png': 'dataurl' },
    plugins: [plainFields],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  for (const name of ['index.html', 'page.css', 'page.json', 'excel-embedded-16.00.js']) {
    copyFileSync(path.join(web, 'static', name), path.join(outdir, name));
  }
}

const [, script, what, outdir] = process.argv;
if (script && import.meta.url === pathToFileURL(script).href) {
  if (what === 'page') await buildHostPage({ outdir });
  else console.log(await buildHeadless());
}
