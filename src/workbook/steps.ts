/** Long work in steps: a generator that may be left alone at every `yield`, so that nothing blocks a screen. */

export interface Slices {
  /** Milliseconds of work between two pauses. */
  readonly yieldEvery: number;
  /** Gives way to the screen; the caller owns the timer. May throw to end the work. */
  readonly pause: () => Promise<void>;
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
}

/** Where no screen waits. */
export const UNBROKEN: Slices = { yieldEvery: Infinity, pause: () => Promise.resolve(), now: () => 0 };

/** Items that are worked out in one step where there may be tens of thousands of them. */
const AT_ONCE = 500;

export function* mapInSteps<T, R>(items: readonly T[], each: (item: T, index: number) => R): Generator<undefined, R[]> {
  const results: R[] = [];
  for (const [index, item] of items.entries()) {
    results.push(each(item, index));
    if (index % AT_ONCE === AT_ONCE - 1) yield;
  }
  return results;
}

/** Runs steps to their end without giving way. */
export const finish = <T>(steps: Generator<unknown, T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};

/** Runs steps to their end, giving way every `yieldEvery` milliseconds. `onPause` hears how far they have come. */
export const finishInSlices = async <Y, T>(
  steps: Generator<Y, T>,
  { yieldEvery, pause, now }: Slices,
  onPause?: (reached: Y) => void,
): Promise<T> => {
  let since = now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (now() - since < yieldEvery) continue;
    onPause?.(step.value);
    await pause();
    since = now();
  }
};
