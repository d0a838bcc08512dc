import type { Catalogue } from '../translate';
import { enCommon } from './common';
import { enErrors } from './errors';
import { enPane } from './pane';

export const en: Catalogue = { ...enCommon, ...enErrors, ...enPane };
