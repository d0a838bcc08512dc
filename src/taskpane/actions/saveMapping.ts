import { mappingCsv, type WrittenRow } from '../../files/mappingCsv';
import { handOver } from './handOver';
import type { PaneAction } from './paneAction';

export interface MappingKept {
  readonly rows: readonly WrittenRow[];
  readonly commune: string;
}

const FILE = 'doi-chieu-thon.csv';

/** The mapping of hamlets as it is now, to be edited in Excel. */
export const saveMapping: PaneAction<MappingKept> = {
  name: 'saveMapping',
  isAllowed: ({ merging }, { savesFiles }) => savesFiles && merging.files !== null,
  stoppable: false,
  quick: false,
  run: ({ clock, dispatch }, { rows, commune }) => {
    const content = new Blob([mappingCsv(rows, commune)], { type: 'text/csv' });
    if (handOver({ clock, dispatch }, FILE, content))
      dispatch({ type: 'noticed', notice: { kind: 'success', text: (t) => t('done.saveDocument', { file: FILE }) } });
    return Promise.resolve();
  },
};
