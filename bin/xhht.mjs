#!/usr/bin/env node
// In a fresh clone nothing is built yet, so the command bundles itself on first use and
// again whenever its sources are newer than the bundle.
import { existsSync } from 'node:fs';
import nodeModule from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildCli } from '../scripts/cliBundle.mjs';

// Node 22 and newer remember the compiled bundle from one run to the next.
nodeModule.enableCompileCache?.(fileURLToPath(new URL('../build/cli/compiled', import.meta.url)));

if (existsSync(new URL('../node_modules', import.meta.url))) {
  const { main } = await import(pathToFileURL(await buildCli()).href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  console.error('Chưa cài các gói cần thiết. Chạy lệnh “npm ci” trong thư mục của dự án rồi thử lại.');
  process.exitCode = 2;
}
