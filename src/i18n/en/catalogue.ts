import type { Catalogue } from '../translate';
import { enCommon } from './common';
import { enErrors } from './errors';
import { enPane } from './pane';
import { enPaneDocuments } from './paneDocuments';
import { enPaneReader } from './paneReader';

export const en: Catalogue = { ...enCommon, ...enErrors, ...enPane, ...enPaneDocuments, ...enPaneReader };
