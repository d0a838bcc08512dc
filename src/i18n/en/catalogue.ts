import type { Catalogue } from '../translate';
import { enTerms } from './terms';
import { enErrors } from './errors';
import { enPane } from './pane';
import { enPaneDocuments } from './paneDocuments';
import { enPaneEntries } from './paneEntries';
import { enPaneNewYear } from './paneNewYear';
import { enPaneReader } from './paneReader';
import { enPaneTasks } from './paneTasks';

export const en: Catalogue = {
  ...enTerms,
  ...enErrors,
  ...enPane,
  ...enPaneDocuments,
  ...enPaneEntries,
  ...enPaneNewYear,
  ...enPaneReader,
  ...enPaneTasks,
};
