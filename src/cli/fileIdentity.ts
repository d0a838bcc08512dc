import { stat } from 'node:fs/promises';

/** What a file is, whatever path leads to it. */
export interface FileIdentity {
  readonly device: bigint;
  readonly inode: bigint;
}

export const codeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;

/** `null` where there is no file. */
export const fileIdentity = async (file: string): Promise<FileIdentity | null> => {
  try {
    const { dev, ino } = await stat(file, { bigint: true });
    return { device: dev, inode: ino };
  } catch {
    return null;
  }
};
