import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../../src/cli/main';

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line of `xhht` in this process. */
export const xhht = async (...args: readonly string[]): Promise<Ended> => {
  const written = { out: '', err: '' };
  const code = await main(args, {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
  });
  return { code, ...written };
};

/** A folder of its own for the tests of a file: `in('a.xlsx')` is a path there. */
export const ownFolder = (): { in(name: string): string } => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'xhht-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return { in: (name) => path.join(folder, name) };
};
