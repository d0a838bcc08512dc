import type { BigIntStats } from 'node:fs';
import { open, stat } from 'node:fs/promises';

/** What a file is, whatever path leads to it. */
export interface FileIdentity {
  readonly device: bigint;
  readonly inode: bigint;
}

export const codeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;

const identityOf = ({ dev, ino }: BigIntStats): FileIdentity => ({ device: dev, inode: ino });

/** What is read and what is known of it are of one file, whatever is put in its place meanwhile. */
export const readOnce = async (
  file: string,
): Promise<{ readonly bytes: Uint8Array; readonly identity: FileIdentity }> => {
  const handle = await open(file);
  try {
    const identity = identityOf(await handle.stat({ bigint: true }));
    return { bytes: new Uint8Array(await handle.readFile()), identity };
  } finally {
    await handle.close();
  }
};

/** `null` where there is no file. */
export const fileIdentity = async (file: string): Promise<FileIdentity | null> => {
  try {
    return identityOf(await stat(file, { bigint: true }));
  } catch {
    return null;
  }
};

/** A pipe, a device, a folder: something is there, and it is no file. */
export const isNoFile = async (file: string): Promise<boolean> => {
  try {
    return !(await stat(file)).isFile();
  } catch {
    return false;
  }
};
