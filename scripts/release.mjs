// npm run release -- --base https://…: everything that is given out of one version, in release/<version>: the archive of the
// build with its hashes, a bill of materials, release notes. Nothing is published.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import { root } from './freshness.mjs';
import { importTypeScript } from './typescriptModule.mjs';

const { values } = parseArgs({ options: { base: { type: 'string' } } });
if (values.base === undefined) {
  console.error('Ghi địa chỉ sẽ đặt bản dựng: npm run release -- --base https://…');
  process.exit(2);
}

const { manifestVersion, notesOf } = await importTypeScript('scripts/releaseParts.ts');
const read = (file) => readFileSync(path.join(root, file), 'utf8');
const { version } = JSON.parse(read('package.json'));
if (manifestVersion(read('manifest.xml')) !== version) {
  console.error(`manifest.xml and package.json (${version}) name different versions.`);
  process.exit(1);
}

const run = (command, ...args) =>
  execFileSync(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 28 });

/** The files of a folder by their path in it. */
const filesIn = (folder, inside = '') =>
  readdirSync(path.join(folder, inside), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const own = path.posix.join(inside, entry.name);
      return entry.isDirectory() ? filesIn(folder, own) : [own];
    });

run('npm', 'run', 'build', '--', '--env', `base=${values.base}`);
const dist = path.join(root, 'dist');
const built = filesIn(dist).filter((file) => !file.endsWith('.map') && file !== 'stats.json');
const bytesOf = Object.fromEntries(built.map((file) => [file, readFileSync(path.join(dist, file))]));

const out = path.join(root, 'release', version);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
/** In the form that `sha256sum --check` reads. */
const sums = (files) => `${files.map(([file, bytes]) => `${sha256(bytes)}  ${file}`).join('\n')}\n`;

/** The same bytes whenever it is made: zip notes a time, and none is told. */
const NO_DATE = new Date(1980, 0, 1);
const inner = sums(Object.entries(bytesOf));
const archive = zipSync({ ...bytesOf, SHA256SUMS: strToU8(inner) }, { level: 9, mtime: NO_DATE });
const bill = run('npm', 'sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev');

const given = [
  [`xhht-${version}.zip`, archive],
  [`xhht-${version}.cdx.json`, bill],
  [`xhht-${version}-thay-doi.md`, Buffer.from(notesOf(read('CHANGELOG.md'), version))],
  ['manifest.xml', bytesOf['manifest.xml']],
];
for (const [file, bytes] of given) writeFileSync(path.join(out, file), bytes);
writeFileSync(path.join(out, 'SHA256SUMS'), sums(given));
console.log(`release/${version}: ${given.map(([file]) => file).join(', ')}, SHA256SUMS`);
