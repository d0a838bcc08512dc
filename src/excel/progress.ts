/** How something long says where it is. */
import type { SessionProgress } from '../check/session';

export interface Progress {
  readonly step: SessionProgress['step'] | 'sheets' | 'formulas' | 'writing' | 'document';
  readonly done: number;
  /** `null` where it is not known how much there is. */
  readonly total: number | null;
}

export type ProgressListener = (progress: Progress) => void;

export interface CheckOptions {
  /** Aborting ends it with the failure 'cancelled'. */
  readonly signal: AbortSignal;
  readonly onProgress: ProgressListener;
}
