import { viTerms } from './terms';
import { viErrors } from './errors';
import { viPane } from './pane';
import { viPaneDocuments } from './paneDocuments';
import { viPaneEntries } from './paneEntries';
import { viPaneNewYear } from './paneNewYear';
import { viPaneReader } from './paneReader';
import { viPaneTasks } from './paneTasks';

/** Every text of the pane. The Vietnamese texts are the source of the keys. */
export const vi = {
  ...viTerms,
  ...viErrors,
  ...viPane,
  ...viPaneDocuments,
  ...viPaneEntries,
  ...viPaneNewYear,
  ...viPaneReader,
  ...viPaneTasks,
} as const;
