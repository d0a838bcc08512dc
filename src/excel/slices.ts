/** Gives way to Excel's screen while something long is worked out. */
import type { Slices } from '../workbook/steps';

/** Well under the 50 ms after which a click feels late, on PCs several times slower than ours. */
const SLICE_MS = 12;

/** A macrotask without the 4 ms that browsers add to nested timers. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** `onPause` may throw to stop the work: that is how it is cancelled. */
export const slices = (onPause: () => void): Slices => ({
  yieldEvery: SLICE_MS,
  now: () => performance.now(),
  pause: async () => {
    onPause();
    await nextTask();
  },
});
