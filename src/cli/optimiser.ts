import { setFlagsFromString } from 'node:v8';

/** Bytes of an input from which optimised code pays: some ten thousand cells, packed. */
const LARGE = 500_000;

/**
 * V8 optimises what runs often. Where one plan of ordinary size is read, that takes a quarter of the command's processor
 * time and is ready when the work is done; so it is left out for small inputs.
 */
export const optimiseFor = (bytes: number): void => {
  setFlagsFromString(bytes >= LARGE ? '--opt' : '--no-opt');
};
