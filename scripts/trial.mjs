// npm run trial [name…] [-- --seed N --fresh]: long campaigns, trial/*.trial.ts. Each exports `campaign`.
// What is done is kept in build/trial, so that a campaign that was stopped goes on where it was.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './freshness.mjs';
import { importTypeScript, outfileOf } from './typescriptModule.mjs';

const FAULTS_SHOWN = 200;
/** Bytes. An engine under trial may keep what it held: the rest is then run by a new process. */
const MEMORY = 1.5e9;
const GO_ON = 75;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, fresh: { type: 'boolean' }, only: { type: 'string' } },
});
const seed = values.seed === undefined ? undefined : Number(values.seed);
if (seed !== undefined && !Number.isSafeInteger(seed)) throw new Error('--seed takes a whole number.');

const format = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
const stateFile = (name) => path.join(root, 'build/trial', `${name}.json`);

function readState(name) {
  try {
    return JSON.parse(readFileSync(stateFile(name), 'utf8'));
  } catch {
    return undefined;
  }
}

function writeState(name, state) {
  const file = stateFile(name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.tmp`, JSON.stringify(state, null, 2));
  renameSync(`${file}.tmp`, file);
}

function show(name, { title, share }, { seed, parts, done, figures, faults, minutes }) {
  console.log(`${title} (seed ${seed}): ${done} of ${parts} parts`);
  const lines = [...Object.entries(figures), ['faults', faults.length], ['minutes', minutes]];
  if (share !== undefined) {
    const [part, whole] = share.map((figure) => figures[figure] ?? 0);
    lines.push([`${share.join(' of ')}, per cent`, whole === 0 ? 0 : (100 * part) / whole]);
  }
  for (const [what, value] of lines) console.log(`  ${what.padEnd(52)} ${format.format(value).padStart(12)}`);
  for (const fault of faults.slice(0, FAULTS_SHOWN)) console.log(`  fault: ${fault}`);
  if (faults.length > FAULTS_SHOWN) console.log(`  and ${faults.length - FAULTS_SHOWN} more: build/trial/${name}.json`);
}

/** Runs the parts that are not done yet. Returns the code to leave with. */
async function runCampaign(name) {
  const file = `trial/${name}.trial.ts`;
  const { campaign } = await importTypeScript(file);
  const { parts, subject = '' } = campaign;
  // Results of two programs are not added up.
  const program = createHash('sha256')
    .update(readFileSync(outfileOf(file)))
    .digest('hex')
    .slice(0, 12);
  const wanted = { seed: seed ?? campaign.seed, parts, program, subject };
  const known = readState(name);
  const isSame = known !== undefined && Object.entries(wanted).every(([key, value]) => known[key] === value);
  const state = isSame ? known : { ...wanted, done: 0, figures: {}, faults: [], minutes: 0 };
  while (state.done < parts) {
    const began = performance.now();
    const { figures, faults } = await campaign.run(state.done, state.seed);
    for (const [what, value] of Object.entries(figures)) state.figures[what] = (state.figures[what] ?? 0) + value;
    state.faults.push(...faults);
    state.minutes += (performance.now() - began) / 60_000;
    state.done += 1;
    writeState(name, state);
    if (state.done < parts && process.memoryUsage().rss > MEMORY) return GO_ON;
  }
  show(name, campaign, state);
  return state.faults.length === 0 ? 0 : 1;
}

function runInProcesses(name) {
  if (values.fresh) rmSync(stateFile(name), { force: true });
  const args = [import.meta.filename, '--only', name, ...(seed === undefined ? [] : ['--seed', String(seed)])];
  for (;;) {
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    if (status !== GO_ON) return status === 0;
  }
}

if (values.only !== undefined) {
  // An engine may leave timers behind.
  process.exit(await runCampaign(values.only));
} else {
  const all = readdirSync(path.join(root, 'trial'))
    .filter((file) => file.endsWith('.trial.ts'))
    .map((file) => path.basename(file, '.trial.ts'))
    .sort();
  const unknown = positionals.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Error(`No campaign is named ${unknown.join(', ')}. There are ${all.join(', ')}.`);
  const results = (positionals.length === 0 ? all : positionals).map(runInProcesses);
  process.exitCode = results.every(Boolean) ? 0 : 1;
}
