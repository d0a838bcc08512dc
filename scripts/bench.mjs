// npm run bench [name…]: runs bench/*.bench.ts. Each exports `name` and `run(report)`;
// report(what, value, unit) prints one line.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ensureAddinBuilt } from './addinBuild.mjs';
import { root } from './freshness.mjs';
import { importTypeScript } from './typescriptModule.mjs';

const wanted = process.argv.slice(2);
const files = readdirSync(path.join(root, 'bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.includes(path.basename(file, '.bench.ts')))
  .sort();
const format = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

function report(what, value, unit) {
  console.log(`  ${what.padEnd(52)} ${format.format(value).padStart(12)} ${unit}`);
}

ensureAddinBuilt();
for (const file of files) {
  const { name, run } = await importTypeScript(`bench/${file}`);
  console.log(name);
  try {
    await run(report);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
}
// An engine under measurement may leave timers behind.
process.exit();
