import type { Engine } from '../../../src/host/engine/engine';

/** Opens a headless Univer workbook. */
export function openUniverEngine(): Promise<Engine> {
  return Promise.reject(new Error('The calculating engine is not built in this checkout.'));
}
