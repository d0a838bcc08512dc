/** A disk that has no room: wherever writing fails, the file is the old one or the new one, and nothing is left beside it. */
import { execFileSync } from 'node:child_process';
import type * as fileSystem from 'node:fs/promises';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { commandFiles } from '../../src/cli/commandFiles';
import { ownFolder, xhht } from './support/run';

type FileSystem = typeof fileSystem;

/** Steps that write, and the one at which the disk is full; 0 for none. */
const disk = { steps: 0, fullAt: 0 };

const step = (): void => {
  disk.steps += 1;
  if (disk.steps === disk.fullAt) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
};

jest.mock('node:fs/promises', (): FileSystem => {
  const real = jest.requireActual<FileSystem>('node:fs/promises');
  const failing =
    <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      step();
      return work(...args);
    };
  return {
    ...real,
    open: async (...args: Parameters<FileSystem['open']>) => {
      step();
      const handle = await real.open(...args);
      // A write that finds no room has written some of it.
      const write = handle.writeFile.bind(handle);
      handle.writeFile = async (content, ...rest) => {
        disk.steps += 1;
        if (disk.steps !== disk.fullAt) return write(content, ...rest);
        await write('dở');
        throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      };
      handle.sync = failing(handle.sync.bind(handle));
      handle.chmod = failing(handle.chmod.bind(handle));
      return handle;
    },
    rename: failing(real.rename),
    link: failing(real.link),
    readdir: failing(real.readdir) as FileSystem['readdir'],
  };
});

const folder = ownFolder();

describe.each([
  ['a file that is replaced', 'cũ', true],
  ['a new file', null, false],
] as const)('the disk is full while writing %s', (_, old, force) => {
  const content = 'mới, và dài hơn tệp cũ nhiều';
  const now = (file: string): string | null =>
    readdirSync(folder.in('')).includes(file) ? readFileSync(folder.in(file), 'utf8') : null;

  test('at every step', async () => {
    const file = `ghi-${String(force)}.json`;
    const ends: (string | null)[] = [];
    for (let fullAt = 1; ends.length < 100; fullAt += 1) {
      if (old !== null) writeFileSync(folder.in(file), old);
      Object.assign(disk, { steps: 0, fullAt });
      const output = await commandFiles().output(folder.in(file), 'json');
      const said = await output.write(content, force).then(
        () => null,
        (error: unknown) => (error instanceof Error ? error.message : 'no error'),
      );
      Object.assign(disk, { fullAt: 0 });
      if (said !== null) expect(said).toContain('ổ đĩa đã đầy');
      expect(now(file)).toBe(said === null ? content : old);
      expect(readdirSync(folder.in('')).filter((name) => name.endsWith('.part'))).toEqual([]);
      ends.push(said);
      rmSync(folder.in(file), { force: true });
      if (disk.steps < fullAt) break;
    }
    // Opening, writing, flushing and putting in place were among them.
    expect(ends.filter((said) => said !== null).length).toBeGreaterThanOrEqual(4);
    expect(ends.at(-1)).toBeNull();
  });
});

/** A file system of a few kilobytes; whether this machine lets us make one. */
const smallDisk = (place: string): boolean => {
  if (process.getuid?.() !== 0) return false;
  try {
    mkdirSync(place, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

test('a real disk without room (where one may be mounted)', async () => {
  const place = folder.in('nhỏ');
  if (!smallDisk(place)) return;
  try {
    const file = `${place}/kế hoạch.xlsx`;
    writeFileSync(file, 'tệp cũ');
    const { code, err } = await xhht('new', '--sample', '--year', '2026', '-o', file, '--force');
    expect(code).toBe(2);
    expect(err).toContain('ổ đĩa đã đầy');
    expect(readFileSync(file, 'utf8')).toBe('tệp cũ');
    expect(readdirSync(place)).toEqual(['kế hoạch.xlsx']);
  } finally {
    execFileSync('umount', [place]);
  }
});
