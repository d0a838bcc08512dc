/** Files in and out of one command: what was read is never written onto, and a file is written whole or not at all. */
import type { WorkbookEnding } from '../files/package/workbookEnding';
import { fill } from '../i18n/fill';
import { cli } from '../i18n/vi/cli';
import { CommandFailure, EXIT } from './failure';
import { codeOf, fileIdentity, isNoFile, readOnce, type FileIdentity } from './fileIdentity';

/** What is written, by the ending that its file's name must have: other programs go by it. */
export type Ending = WorkbookEnding | 'docx' | 'html' | 'json' | 'csv';

export interface Output {
  /** Replaces a file that is there already only when `force` says so. */
  readonly write: (content: Uint8Array | string, force: boolean) => Promise<void>;
}

export interface CommandFiles {
  readonly read: (file: string) => Promise<Uint8Array>;
  /**
   * Where something is going to be written; asked for before long work, to refuse early: a name of another kind of file,
   * or one of the files read so far, under whatever name. A pipe or a device may have any name.
   */
  readonly output: (file: string, ending: Ending) => Promise<Output>;
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
  const refuseName = async (output: string, ending: Ending): Promise<void> => {
    if (output.toLowerCase().endsWith(`.${ending}`) || (await isNoFile(output))) return;
    throw new CommandFailure(fill(cli.errors.wrongEnding, { file: output, ending }), EXIT.unusable);
  };
  return {
    read: async (file) => {
      try {
        const { bytes, identity } = await readOnce(file);
        inputs.push(identity);
        return bytes;
      } catch (error) {
        throw new CommandFailure(fill(cli.errors[problemOf(error)], { file }), EXIT.unusable);
      }
    },
    output: async (file, ending) => {
      await refuseInput(file);
      await refuseName(file, ending);
      return {
        write: async (content, force) => {
          await refuseInput(file);
          try {
            const { writeWhole } = await import('./writeWhole');
            await writeWhole(file, content, force);
          } catch (error) {
            throw new CommandFailure(fill(cli.errors[writeProblemOf(error)], { file }), EXIT.unusable);
          }
        },
      };
    },
  };
};
