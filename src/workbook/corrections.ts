/** How sentences of a plan were read once somebody had put the reader right: the rows of "Cách đọc đã sửa". */
import { withoutEnd } from '../vietnamese/textEnd';
import type { Plan } from './plan';
import type { TargetCells } from './targetRow';

/** Wording and meaning, and no figure. */
export type CorrectedReading = Plan['correctedReadings'][number];

export interface Correction {
  readonly reading: CorrectedReading;
  /** What else the same words may mean: none of it is remembered any longer. */
  readonly insteadOf: readonly CorrectedReading[];
}

/** A target that was read elsewhere, with what somebody put right in the reading. */
export type TakenTarget = TargetCells & { readonly corrected?: Correction };

/** A wording as it is compared: a sentence may end with a semicolon in one plan and a full stop in the next. */
export const wordingKey = (wording: string | null): string =>
  withoutEnd((wording ?? '').normalize('NFC').replace(/\s+/g, ' '), '.,;:')
    .trim()
    .toLowerCase();

export const isSameReading = (a: CorrectedReading, b: CorrectedReading): boolean =>
  wordingKey(a.wording) === wordingKey(b.wording) &&
  a.figure === b.figure &&
  (a.code ?? '').trim().toUpperCase() === (b.code ?? '').trim().toUpperCase() &&
  a.kind === b.kind;
