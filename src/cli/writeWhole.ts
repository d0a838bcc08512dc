/**
 * Writes a file whole or not at all: beside it first, flushed to the disk, then put in its place in one step, so that
 * whoever is interrupted, or finds the disk full, still has the file that was there before.
 */
import { randomBytes } from 'node:crypto';
import { link, lstat, open, readdir, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { codeOf } from './fileIdentity';

const ignoring = async (work: Promise<unknown>): Promise<void> => {
  await work.catch(() => undefined);
};

/** Letters that every file system takes; a remainder is only removed by the machine that left it. */
const machine = hostname()
  .replaceAll(/[^A-Za-z0-9]/g, '')
  .slice(0, 32);
const PART = /^\.xhht-([A-Za-z0-9]*)-(\d+)-[0-9a-f]+\.part$/;

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
};

/** Parts left by a command that was killed while writing here. */
const removeRemainders = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    const [, madeBy, pid] = PART.exec(name) ?? [];
    if (madeBy === machine && pid !== undefined && !isRunning(Number(pid))) await ignoring(unlink(join(folder, name)));
  }
};

const flushFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const writePart = async (part: string, content: Uint8Array | string, mode: number | undefined): Promise<void> => {
  const handle = await open(part, 'wx', 0o666);
  try {
    if (mode !== undefined) await handle.chmod(mode);
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** File systems without hard links answer with one of these. */
const NO_LINKS = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EISDIR', 'EINVAL']);

const exists = async (file: string): Promise<boolean> => (await lstat(file).catch(() => null)) !== null;

/** A second name for the part: fails when the name is taken, even since we last looked. */
const putWhereNothingIs = async (part: string, file: string): Promise<void> => {
  try {
    await link(part, file);
    await ignoring(unlink(part));
  } catch (error) {
    if (!NO_LINKS.has(codeOf(error) ?? '')) throw error;
    if (await exists(file)) throw Object.assign(new Error('The name is taken.'), { code: 'EEXIST' });
    await rename(part, file);
  }
};

/** Rejects with the file system's error, `code` EEXIST where a file is there that must not be replaced. */
export const writeWhole = async (file: string, content: Uint8Array | string, replace: boolean): Promise<void> => {
  // A link stays a link: what it leads to is replaced.
  const target = replace ? await realpath(file).catch(() => file) : file;
  const before = await stat(target).catch(() => null);
  if (before !== null && !replace) throw Object.assign(new Error('The name is taken.'), { code: 'EEXIST' });
  // A pipe or a device takes what is written into it; there is nothing to put in its place.
  if (before !== null && !before.isFile() && !before.isDirectory()) return writeFile(target, content);
  const folder = dirname(target);
  await ignoring(removeRemainders(folder));
  const part = join(folder, `.xhht-${machine}-${process.pid}-${randomBytes(6).toString('hex')}.part`);
  try {
    await writePart(part, content, before === null ? undefined : before.mode & 0o7777);
    if (replace) await rename(part, join(folder, basename(target)));
    else await putWhereNothingIs(part, target);
  } catch (error) {
    await ignoring(unlink(part));
    throw error;
  }
  await ignoring(flushFolder(folder));
};
