import { hasTemplate, type PaneAction } from './paneAction';

/** The template with the figures of an invented commune, for looking around: only where there is no template yet. */
export const fillSample: PaneAction = {
  name: 'fillSample',
  isAllowed: (state, capabilities) => capabilities.sample && state.workbook !== null && !hasTemplate(state),
  stoppable: false,
  quick: false,
  run: async ({ port, dispatch, onProgress }) => {
    await port.fillSample(onProgress);
    dispatch({ type: 'workbookRead', workbook: await port.state() });
    dispatch({ type: 'noticed', notice: { kind: 'success', text: (t) => t('done.fillSample') } });
  },
};
