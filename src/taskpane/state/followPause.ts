/** Milliseconds without an edit before the check follows. */
export const FOLLOW_AFTER = 800;
/** A longer check would be in the way of typing: the next one waits for a longer silence. */
export const LONGEST_FOLLOWED = 1500;

const LONGEST_PAUSE = 20_000;
const PAUSE_PER_CHECK = 4;

export const isSlow = (took: number): boolean => took > LONGEST_FOLLOWED;

/** Milliseconds of silence to wait for after a check that took `took`: a slow one may be the machine's, and of the moment. */
export const pauseAfter = (took: number): number =>
  isSlow(took) ? Math.min(PAUSE_PER_CHECK * took, LONGEST_PAUSE) : FOLLOW_AFTER;
