import type { PortCapabilities } from '../port/WorkbookPort';

interface EntryRule {
  readonly name: string;
  /** Does this host offer it? */
  readonly isOffered: (capabilities: PortCapabilities) => boolean;
  /** Makes sense also where the workbook holds no template yet. */
  readonly atStart: boolean;
}

const always = (): boolean => true;

/**
 * What is done once a year or by few: the lines of "Khác", in this order. Each has the texts `entry.<name>` and
 * `entry.<name>.note`, and a view of its own in views/entries.ts, which takes the whole pane.
 */
export const ENTRIES = [
  { name: 'newYear', isOffered: ({ documents }) => documents, atStart: true },
  { name: 'merge', isOffered: ({ documents }) => documents, atStart: true },
  { name: 'reader', isOffered: ({ documents }) => documents, atStart: true },
  { name: 'send', isOffered: ({ documents, savesFiles }) => documents && savesFiles, atStart: false },
  { name: 'clear', isOffered: ({ documents }) => documents, atStart: false },
  { name: 'freeze', isOffered: ({ freeze }) => freeze, atStart: false },
  { name: 'following', isOffered: always, atStart: false },
  { name: 'language', isOffered: always, atStart: false },
  { name: 'support', isOffered: always, atStart: true },
  { name: 'about', isOffered: always, atStart: false },
] as const satisfies readonly EntryRule[];

export type Entry = (typeof ENTRIES)[number];
export type EntryName = Entry['name'];
