/** What shows of each member that it works: asked of our host by its tests, and of Excel by the conformance page. */
import { chartProbes } from './chartProbes';
import { eventProbes } from './eventProbes';
import { formatProbes } from './formatProbes';
import { partProbes } from './partProbes';
import type { Probes } from './probe';
import { rangeProbes } from './rangeProbes';
import { sheetProbes } from './sheetProbes';
import { tableProbes } from './tableProbes';
import { workbookProbes } from './workbookProbes';

export const PROBES: Probes = {
  ...rangeProbes,
  ...formatProbes,
  ...sheetProbes,
  ...tableProbes,
  ...workbookProbes,
  ...eventProbes,
  ...chartProbes,
  ...partProbes,
};
