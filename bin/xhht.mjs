#!/usr/bin/env node
// In a fresh clone nothing is built yet, so the command bundles itself on first use and
// again whenever its sources are newer than the bundle.
import { existsSync } from 'node:fs';
import { buildCli } from '../scripts/cliBundle.mjs';
import { loadCompiled } from '../scripts/compiledScript.mjs';

if (existsSync(new URL('../node_modules', import.meta.url))) {
  const args = process.argv.slice(2);
  const name = args.find((arg) => /^[a-z]+$/.test(arg)) ?? 'xhht';
  const file = await buildCli();
  const bundle = loadCompiled(file, name);
  const startThread = async () => {
    const { Worker } = await import('node:worker_threads');
    return new Worker(new URL('../scripts/cliThread.mjs', import.meta.url), {
      workerData: file,
      // What a file leaves behind is cleared away sooner; more of it at once saves no time.
      resourceLimits: { maxYoungGenerationSizeMb: 16 },
    });
  };
  process.exitCode = await bundle.exports.main(args, undefined, startThread);
  // What cannot be used is no command that will come again.
  if (process.exitCode !== 2) bundle.keep();
} else {
  console.error('Chưa cài các gói cần thiết. Chạy lệnh “npm ci” trong thư mục của dự án rồi thử lại.');
  process.exitCode = 2;
}
