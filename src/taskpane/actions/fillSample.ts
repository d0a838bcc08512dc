import { hasTemplate, type PaneAction } from './paneAction';

export const fillSample: PaneAction = {
  name: 'fillSample',
  isAllowed: (state, capabilities) => capabilities.sample && hasTemplate(state),
  stoppable: false,
  quick: false,
  run: async ({ port, dispatch, onProgress }) => {
    await port.fillSample(onProgress);
    dispatch({ type: 'edited' });
    dispatch({ type: 'workbookRead', workbook: await port.state() });
    dispatch({ type: 'noticed', notice: { kind: 'success', text: (t) => t('done.fillSample') } });
  },
};
