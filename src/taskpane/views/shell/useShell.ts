import { useEffect } from 'react';
import { runCheck } from '../../actions/runCheck';
import type { WorkbookPort } from '../../host/WorkbookPort';
import { usePerformer, useStore } from '../../state/PaneContext';

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
