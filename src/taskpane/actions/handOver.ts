/** A file out of the pane, through the browser's own "save as". */
import type { Clock } from '../state/clock';

/** Browsers begin a download after the click has returned, some of them long after. */
const KEEP_FOR = 60_000;

/** Throws where the browser refuses it at once; that it was kept no browser tells. */
export const handOver = (clock: Clock, fileName: string, content: Blob): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  clock.after(KEEP_FOR, () => URL.revokeObjectURL(address));
};
