import { useEffect, type RefObject } from 'react';
import { runCheck } from '../../actions/runCheck';
import type { WorkbookPort } from '../../host/WorkbookPort';
import { usePaneState, usePerformer, useStore } from '../../state/PaneContext';

/** Ties the pane to the workbook: asks what is there, and listens to edits and to the ribbon. */
export const useShell = (port: WorkbookPort): void => {
  const { dispatch } = useStore();
  const { refresh, perform } = usePerformer();
  useEffect(() => {
    void refresh();
    const forgetEdits = port.onEdited(() => dispatch({ type: 'edited' }));
    const forgetRequests = port.onCheckRequested(() => {
      void refresh().then(() => perform(runCheck, undefined));
    });
    return () => {
      forgetEdits();
      forgetRequests();
    };
  }, [port, dispatch, refresh, perform]);
};

/**
 * What had the focus may be gone after an action (a finding that was mended leaves the list). The focus then goes to
 * the view, not back to the beginning of the page.
 */
export const useKeptFocus = (view: RefObject<HTMLElement | null>): void => {
  const running = usePaneState((state) => state.running !== null);
  useEffect(() => {
    if (!running && document.hasFocus() && document.activeElement === document.body) {
      view.current?.focus({ preventScroll: true });
    }
  }, [running, view]);
};
