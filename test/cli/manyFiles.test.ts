/** The command as people start it: a program of its own, with threads for many files and compiled code from the run before. */
import { execFile } from 'node:child_process';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { ownFolder, xhht } from './support/run';

const folder = ownFolder();
const program = path.resolve('bin/xhht.mjs');

const started = async (...args: readonly string[]): Promise<{ readonly code: unknown; readonly out: string }> => {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [program, ...args], { maxBuffer: 50_000_000 });
    return { code: 0, out: stdout };
  } catch (error) {
    const { code, stdout } = error as { readonly code: unknown; readonly stdout: string };
    return { code, out: stdout };
  }
};

test('files checked by several threads come in their order, and as they would come alone', async () => {
  const files = Array.from({ length: 6 }, (_, index) => folder.in(`xa-${String(index)}.xlsx`));
  const [first = '', ...others] = files;
  await xhht('new', '--sample', '--year', '2026', '-o', first);
  await Promise.all(others.slice(1).map((file) => copyFile(first, file)));
  const [byThreads, alone] = [
    await started('check', ...files, '--json', '--today', '2026-06-30'),
    await xhht('check', ...files, '--json', '--today', '2026-06-30'),
  ];
  expect(JSON.parse(byThreads.out)).toEqual(JSON.parse(alone.out));
  expect(byThreads.code).toBe(2);
  const again = await started('check', first);
  expect(again).toEqual(await xhht('check', first).then(({ code, out }) => ({ code, out })));
}, 120_000);
