import { viTerms } from './terms';
import { viErrors } from './errors';
import { viPane } from './pane';
import { viPaneDocuments } from './paneDocuments';
import { viPaneReader } from './paneReader';

/** Every text of the pane. The Vietnamese texts are the source of the keys. */
export const vi = { ...viTerms, ...viErrors, ...viPane, ...viPaneDocuments, ...viPaneReader } as const;
