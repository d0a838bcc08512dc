/** A command is killed while it writes: the file is the old one or the new one. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { seeded } from '../src/workbook/sample/random';
import type { Campaign } from './campaign';

const KILLS = 10;
/** Milliseconds from the moment at which the command begins to write: some are not killed at all. */
const LATEST = 40;
const OLD = 'what was there before';

/** Commands, with the ending of what they write; each is given the workbook it reads and the file it writes. */
const COMMANDS: readonly (readonly [string, string, (input: string, output: string) => readonly string[]])[] = [
  ['new', 'xlsx', (_, output) => ['new', '--sample', '--year', '2026', '-o', output, '--force']],
  ['freeze', 'xlsx', (input, output) => ['freeze', input, '-o', output, '--force']],
  ['export', 'json', (input, output) => ['export', input, '-o', output, '--force']],
  ['plan', 'docx', (input, output) => ['plan', input, '-o', output, '--force']],
  ['report', 'docx', (input, output) => ['report', input, '-o', output, '--force', '--today', '2026-06-30']],
];

const run = (args: readonly string[]) => spawn(process.execPath, ['bin/xhht.mjs', ...args], { stdio: 'ignore' });

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.on('exit', () => {
      resolve();
    });
  });

/** A document says when it was made: its other parts are compared. */
const TIMED = 'docProps/core.xml';

const partsOf = (bytes: Uint8Array): string =>
  JSON.stringify(
    Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
      name === TIMED ? [] : [[name, Buffer.from(part).toString('base64')]],
    ),
  );

/** Both are the same, whole. A file that was cut off cannot be unpacked. */
const isWhole = (found: Buffer, made: Buffer): boolean => {
  if (found.equals(made)) return true;
  try {
    return partsOf(found) === partsOf(made);
  } catch {
    return false;
  }
};

/** Kills so long after something changes in the folder: before that the command only reads and works. */
const killedWriting = async (child: ChildProcess, folder: string, after: number): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, () => {
    timer ??= setTimeout(() => child.kill('SIGKILL'), after);
  });
  await ended(child);
  watcher.close();
  clearTimeout(timer);
};

export const campaign: Campaign = {
  title: 'Commands killed while they write',
  seed: 20261130,
  parts: 10 * COMMANDS.length,
  run: async (part, seed) => {
    const random = seeded(seed + part);
    const [name, ending, argsOf] = COMMANDS[part % COMMANDS.length] ?? ['new', 'xlsx', () => []];
    const folder = mkdtempSync(path.join(tmpdir(), 'xhht-kill-'));
    const [input, expected, output] = ['vao.xlsx', `moi.${ending}`, `ra.${ending}`].map((file) =>
      path.join(folder, file),
    ) as [string, string, string];
    const figures = { [`${name}: kills`]: 0, [`${name}: the old file`]: 0, [`${name}: the new file`]: 0 };
    const count = (what: string): void => {
      figures[`${name}: ${what}`] = (figures[`${name}: ${what}`] ?? 0) + 1;
    };
    const faults: string[] = [];
    try {
      await ended(run(['new', '--sample', '--year', '2026', '-o', input]));
      await ended(run(argsOf(input, expected)));
      const made = readFileSync(expected);
      for (let kill = 0; kill < KILLS; kill += 1) {
        writeFileSync(output, OLD);
        await killedWriting(run(argsOf(input, output)), folder, random.between(0, LATEST));
        count('kills');
        const found = readFileSync(output);
        if (found.equals(Buffer.from(OLD))) count('the old file');
        else if (isWhole(found, made)) count('the new file');
        else faults.push(`${name}, kill ${String(kill)} of part ${String(part)}: ${String(found.length)} bytes`);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return { figures, faults };
  },
};
