/** The hamlets of the new commune, each with the old ones that it is made of. */
import { nameKey } from '../../vietnamese/nameKey';
import type { Mapping } from './mapping';
import { hamletsOf } from './source';
import type { MergeSource } from './source';

export interface GroupMember {
  readonly source: MergeSource;
  /** Name of the old hamlet. */
  readonly name: string;
  readonly key: string;
  /** Stands in the list of hamlets: a sum without it is none. */
  readonly listed: boolean;
  /** Only a part of it is in the new hamlet. */
  readonly divided: boolean;
}

export interface HamletGroup {
  /** Name of the new hamlet. */
  readonly name: string;
  readonly members: readonly GroupMember[];
}

/** In the order in which the plans name them. */
export const hamletGroups = (sources: readonly MergeSource[], mapping: Mapping): readonly HamletGroup[] => {
  const groups = new Map<string, { name: string; members: GroupMember[] }>();
  for (const source of sources) {
    for (const { name, key, listed } of hamletsOf(source.plan)) {
      const { names, elsewhere } = mapping.goal(source, key);
      const divided = names.length > 1 || (names.length > 0 && elsewhere);
      for (const newName of names) {
        const group = groups.get(nameKey(newName)) ?? { name: newName, members: [] };
        group.members.push({ source, name, key, listed, divided });
        groups.set(nameKey(newName), group);
      }
    }
  }
  return [...groups.values()];
};
