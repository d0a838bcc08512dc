import type { ComponentType } from 'react';
import { late } from '../parts/late';
import type { EntryName } from '../state/entries';

/** The view of each line of "Khác", in a chunk of its own; drawn in an EntryFrame. */
export const ENTRY_VIEWS: Readonly<Record<EntryName, ComponentType>> = {
  newYear: late(async () => (await import('./newYear/NewYearView')).NewYearView),
  merge: late(async () => (await import('./merge/MergeView')).MergeView),
  reader: late(async () => (await import('./reader/PlanReaderView')).PlanReaderView),
  send: late(async () => (await import('./send/SendView')).SendView),
  clear: late(async () => (await import('./send/ClearView')).ClearView),
  freeze: late(async () => (await import('./more/FreezeView')).FreezeView),
  following: late(async () => (await import('./more/FollowingView')).FollowingView),
  language: late(async () => (await import('./more/LanguageView')).LanguageView),
  support: late(async () => (await import('./more/SupportView')).SupportView),
  about: late(async () => (await import('./more/AboutView')).AboutView),
};
