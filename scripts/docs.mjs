// npm run docs: writes the generated pages. Each scripts/docs/*.ts exports `file` (path from the
// root) and `render()`. With --check nothing is written and a difference is an error.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './freshness.mjs';
import { importTypeScript } from './typescriptModule.mjs';

const check = process.argv.includes('--check');
const folder = path.join(root, 'scripts/docs');
const modules = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .sort()
  : [];

for (const name of modules) {
  const { file, render } = await importTypeScript(`scripts/docs/${name}`);
  const target = path.join(root, file);
  const text = await render();
  if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
  if (check) {
    console.error(`${file} is out of date: run "npm run docs".`);
    process.exitCode = 1;
    continue;
  }
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
  console.log(`Wrote ${file}`);
}
