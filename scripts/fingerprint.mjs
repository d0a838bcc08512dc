// npm run fingerprint: writes what the template's version keeps in a workbook, so that workbooks of this version can be
// brought up to date later. With --check nothing is written and a difference is an error. With --release the open version
// is closed: its file never changes again.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './freshness.mjs';
import { importTypeScript } from './typescriptModule.mjs';

const folder = path.join(root, 'src/workbook/upgrade/fingerprints');
const releasedFile = path.join(folder, 'released.json');
const released = JSON.parse(readFileSync(releasedFile, 'utf8'));
const { fingerprintOf } = await importTypeScript('src/workbook/upgrade/fingerprint.ts');
const { SHEETS } = await importTypeScript('src/workbook/workbook.ts');
const { TEMPLATE_VERSION: version } = await importTypeScript('src/workbook/identity.ts');
const { formerTexts } = await importTypeScript('scripts/template/formerTexts.ts');
const { complaint } = await importTypeScript('scripts/template/differences.ts');

const fileOf = (name) => path.join(folder, `${name}.json`);
const hashOf = (name) =>
  createHash('sha256')
    .update(readFileSync(fileOf(name)))
    .digest('hex');
const committed = existsSync(fileOf(version)) ? JSON.parse(readFileSync(fileOf(version), 'utf8')) : undefined;
const built = fingerprintOf(version, SHEETS);
const isReleased = version in released;
// Words of earlier versions, by which the command line knows what of a workbook is the template's and what the user's.
const textsFile = path.join(folder, 'formerTexts.json');
const texts = `${JSON.stringify(formerTexts(path.join(root, 'test/support/earlier')), null, 1)}\n`;

const fail = (text) => {
  console.error(text);
  process.exitCode = 1;
};

const problems = () => {
  const edited = Object.entries(released).filter(([name, hash]) => !existsSync(fileOf(name)) || hashOf(name) !== hash);
  return [
    ...edited.map(([name]) => `The fingerprint of ${name} was edited after its release: restore ${name}.json.`),
    complaint(version, isReleased, committed, built),
    readFileSync(textsFile, 'utf8') === texts ? '' : 'Words of earlier versions changed: run npm run fingerprint.',
  ].filter((text) => text !== '');
};

const write = () => {
  const text = `${JSON.stringify(built, null, 1)}\n`;
  if (committed !== undefined && readFileSync(fileOf(version), 'utf8') === text) return;
  writeFileSync(fileOf(version), text);
  console.log(`Wrote ${path.relative(root, fileOf(version))}`);
};

const writeTexts = () => {
  if (readFileSync(textsFile, 'utf8') === texts) return;
  writeFileSync(textsFile, texts);
  console.log(`Wrote ${path.relative(root, textsFile)}`);
};

if (process.argv.includes('--check')) {
  problems().forEach(fail);
} else if (process.argv.includes('--release')) {
  const found = problems();
  found.forEach(fail);
  if (found.length === 0) {
    writeFileSync(releasedFile, `${JSON.stringify({ ...released, [version]: hashOf(version) }, null, 1)}\n`);
    console.log(`Version ${version} is released. The next change of the template begins with a new TEMPLATE_VERSION.`);
  }
} else if (isReleased && complaint(version, true, committed, built) !== '') {
  fail(complaint(version, true, committed, built));
} else {
  if (!isReleased) write();
  writeTexts();
}
