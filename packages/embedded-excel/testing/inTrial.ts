/**
 * Tests that take long and notice what others notice as well, in `npm test` by a chosen part alone;
 * `npm run trial suites` runs them whole.
 */
export const isTrial = process.env['XHHT_TRIAL'] === '1';

/** All of a list in a trial, else those at the beginning. */
export const chosen = <T>(all: readonly T[], count = 1): readonly T[] => (isTrial ? all : all.slice(0, count));

/** A test for trials alone. */
export const testInTrial = (name: string, run: () => void | Promise<void>): void => {
  if (isTrial)
    test(name, async () => {
      await run();
    });
};

/** How often a property is tried: all of it in a trial, else enough to notice what breaks it grossly. */
export const runs = (whole: number, fewer = Math.max(5, Math.round(whole / 4))): number => (isTrial ? whole : fewer);
