/** Files in and out of one command: what was read is never written onto, and a file is written whole or not at all. */
import { fill } from '../i18n/fill';
import { cli } from '../i18n/vi/cli';
import { CommandFailure, EXIT } from './failure';
import { codeOf, fileIdentity, readOnce, type FileIdentity } from './fileIdentity';

export interface CommandFiles {
  readonly read: (file: string) => Promise<Uint8Array>;
  /** Replaces a file that is there already only when `force` says so. */
  readonly write: (file: string, content: Uint8Array | string, force: boolean) => Promise<void>;
  /** Refuses an output that is one of the files read so far, under whatever name; before long work, to say so early. */
  readonly refuseInput: (output: string) => Promise<void>;
}

const isSame = (a: FileIdentity, b: FileIdentity): boolean => a.device === b.device && a.inode === b.inode;

/** Why a file could not be read. */
const problemOf = (error: unknown): 'folder' | 'notFound' | 'notReadable' => {
  const code = codeOf(error);
  if (code === 'EISDIR') return 'folder';
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'notFound' : 'notReadable';
};

/** Why a file could not be written. */
const writeProblemOf = (error: unknown): 'exists' | 'diskFull' | 'cannotWrite' => {
  const code = codeOf(error);
  if (code === 'EEXIST') return 'exists';
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG' ? 'diskFull' : 'cannotWrite';
};

export const commandFiles = (): CommandFiles => {
  const inputs: FileIdentity[] = [];
  const refuseInput = async (output: string): Promise<void> => {
    const identity = await fileIdentity(output);
    if (identity === null || !inputs.some((input) => isSame(input, identity))) return;
    throw new CommandFailure(fill(cli.errors.sameFile, { file: output }), EXIT.unusable);
  };
  return {
    refuseInput,
    read: async (file) => {
      try {
        const { bytes, identity } = await readOnce(file);
        inputs.push(identity);
        return bytes;
      } catch (error) {
        throw new CommandFailure(fill(cli.errors[problemOf(error)], { file }), EXIT.unusable);
      }
    },
    write: async (file, content, force) => {
      await refuseInput(file);
      try {
        const { writeWhole } = await import('./writeWhole');
        await writeWhole(file, content, force);
      } catch (error) {
        throw new CommandFailure(fill(cli.errors[writeProblemOf(error)], { file }), EXIT.unusable);
      }
    },
  };
};
