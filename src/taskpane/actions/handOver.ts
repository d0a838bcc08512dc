/** A file out of the pane, through the browser's own "save as". */
import type { TextKey } from '../../i18n/translate';
import type { ActionContext } from './paneAction';

/** Browsers begin a download after the click has returned, some of them long after. */
const KEEP_FOR = 60_000;

/**
 * Says so where the browser refuses it at once, and answers whether it did not; that it was kept no browser tells, so that
 * whoever says that it is saved also says what to do when none is there. `failed`: where there is another way out.
 */
export const handOver = (
  { clock, dispatch }: Pick<ActionContext, 'clock' | 'dispatch'>,
  fileName: string,
  content: Blob,
  failed: TextKey = 'newYear.saveBlocked',
): boolean => {
  try {
    const address = URL.createObjectURL(content);
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName;
    link.click();
    clock.after(KEEP_FOR, () => URL.revokeObjectURL(address));
    return true;
  } catch {
    dispatch({ type: 'noticed', notice: { kind: 'warning', text: (t) => t(failed) } });
    return false;
  }
};
