import type { viMerge } from '../../i18n/vi/merge';
import { readMappingCsv, type MappingReading } from '../../files/mappingCsv';
import type { PaneAction } from './paneAction';

export interface MappingAsked {
  readonly file: File;
  /** In the language of the pane. */
  readonly words: Readonly<Record<keyof typeof viMerge.unreadable, string>>;
  /** `null`: the file is not in UTF-8, so that its names could be wrong. */
  readonly then: (reading: MappingReading | null) => void;
}

/** A mapping of hamlets that was edited in Excel. */
export const readMapping: PaneAction<MappingAsked> = {
  name: 'readMapping',
  isAllowed: ({ merging }) => merging.files !== null,
  stoppable: false,
  quick: false,
  run: async (_, { file, words, then }) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let text: string;
    try {
      text = decoder.decode(bytes);
    } catch {
      then(null);
      return;
    }
    then(readMappingCsv(text, words));
  },
};
