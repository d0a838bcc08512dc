/** What a command writes has a name that says what it is, and whoever stops reading its words is no fault. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { COMMAND_NAMES, programOf } from '../../src/cli/main';
import { ownFolder, xhht } from './support/run';

const folder = ownFolder();
const plan = (): string => folder.in('kế hoạch.xlsx');

/** What a command needs beside its output. */
const GIVEN: Readonly<Record<string, () => readonly string[]>> = {
  new: () => [],
  carry: () => [plan(), '--year', '2027'],
  clear: () => [plan(), '--agree'],
  merge: () => [plan(), plan()],
};

const writing = async (): Promise<readonly Command[]> => {
  const silent = { out: () => undefined, err: () => undefined };
  const program = await programOf(silent, () => undefined);
  return program.commands.filter(({ options }) => options.some(({ long }) => long === '--output'));
};

beforeAll(async () => {
  expect((await xhht('new', '--year', '2026', '-o', plan())).code).toBe(0);
});

test('every command that writes refuses a name of another kind of file, and writes nothing', async () => {
  const commands = await writing();
  expect(commands.length).toBeGreaterThan(8);
  const before = readdirSync(folder.in(''));
  for (const command of commands) {
    const own = (GIVEN[command.name()] ?? (() => [plan()]))();
    const { code, err } = await xhht(command.name(), ...own, '-o', folder.in('m.mp3'));
    expect([command.name(), code, err]).toEqual([
      command.name(),
      2,
      expect.stringMatching(/ghi tệp \.(?:xlsx|json|docx),/),
    ]);
  }
  expect(readdirSync(folder.in(''))).toEqual(before);
});

test('a name may be in capitals, and a device may have any name', async () => {
  expect((await xhht('export', plan(), '-o', folder.in('SO.JSON'))).code).toBe(0);
  expect(existsSync(folder.in('SO.JSON'))).toBe(true);
  expect((await xhht('export', plan(), '-o', '/dev/null', '--force')).code).toBe(0);
});

test('a document as HTML is no Word file', async () => {
  expect((await xhht('plan', plan(), '--html', '-o', folder.in('a.docx'))).err).toContain('.html');
  expect((await xhht('plan', plan(), '--html', '-o', folder.in('a.html'))).code).toBe(0);
});

const program = path.resolve(import.meta.dirname, '../../bin/xhht.mjs');

/** Its words are read by nobody. */
const unheard = (...args: readonly string[]): Promise<{ readonly code: number | null; readonly err: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args]);
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (text: Buffer) => (err += text.toString()));
    child.on('close', (code) => {
      resolve({ code, err });
    });
  });

test('a file is written though nobody listens', async () => {
  expect(await unheard('export', plan(), '-o', folder.in('b.json'))).toEqual({
    code: 0,
    err: expect.not.stringContaining('EPIPE'),
  });
  expect(existsSync(folder.in('b.json'))).toBe(true);
  expect(await unheard('--help')).toEqual({ code: 0, err: '' });
});

test('words that find no room end with a message', () => {
  if (!existsSync('/dev/full')) return;
  expect(() =>
    execFileSync('sh', ['-c', `"${process.execPath}" "${program}" export "${plan()}" > /dev/full`], { stdio: 'pipe' }),
  ).toThrow('Không in được kết quả');
});

test('the commands are those of the program', () => {
  expect(Object.keys(GIVEN).every((name) => COMMAND_NAMES.some((own) => own === name))).toBe(true);
});
