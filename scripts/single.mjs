// npm run single: the command line as one program that needs no Node on the machine that runs it. It is this machine's Node
// (20 or newer) with the command inside: nodejs.org/docs/latest-v20.x/api/single-executable-applications.html. For another
// system, run it there.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import postject from 'postject';
import { buildCli } from './cliBundle.mjs';
import { root } from './freshness.mjs';

/** Where Node looks for what was put into it; the same for all its versions. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';
const { platform, arch, execPath } = process;

const folder = path.join(root, 'build/single');
mkdirSync(folder, { recursive: true });
const at = (name) => path.join(folder, name);
const program = at(platform === 'win32' ? 'xhht.exe' : 'xhht');

const bundle = readFileSync(await buildCli(), 'utf8');
const start = 'module.exports.main(process.argv.slice(2)).then((code) => { process.exitCode = code; });';
writeFileSync(at('xhht.cjs'), `${bundle}\n${start}\n`);
writeFileSync(
  at('sea.json'),
  JSON.stringify({ main: at('xhht.cjs'), output: at('xhht.blob'), disableExperimentalSEAWarning: true }),
);
execFileSync(execPath, ['--experimental-sea-config', at('sea.json')], { stdio: ['ignore', 'ignore', 'inherit'] });

copyFileSync(execPath, program);
chmodSync(program, 0o755);
// A changed program does not run on a Mac with the signature of the unchanged one.
if (platform === 'darwin') execFileSync('codesign', ['--remove-signature', program]);
await postject.inject(program, 'NODE_SEA_BLOB', readFileSync(at('xhht.blob')), {
  sentinelFuse: FUSE,
  ...(platform === 'darwin' ? { machoSegmentName: 'NODE_SEA' } : {}),
});
if (platform === 'darwin') execFileSync('codesign', ['--sign', '-', program]);
const size = Math.round(statSync(program).size / 1024 / 1024);
console.log(`${path.relative(root, program)}: ${platform} ${arch}, Node ${process.version}, ${size} MB.`);
