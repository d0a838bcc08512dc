import { viCommon } from './common';
import { viErrors } from './errors';
import { viPane } from './pane';

/** Every text of the pane. The Vietnamese texts are the source of the keys. */
export const vi = { ...viCommon, ...viErrors, ...viPane } as const;
