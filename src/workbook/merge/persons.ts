/** The persons whom the registers of an older plan name, by hamlet: whoever is in two of them is one. */
import { nameKey } from '../../vietnamese/nameKey';
import { grouped } from '../grouped';
import type { KeptColumn } from '../merging';
import type { PlanRecord } from '../plan';
import { listOf } from '../planParts';
import type { MappedPerson } from './mapping';
import { HAMLET_TABLES, textIn } from './source';
import type { MergeSource } from './source';

/** Year of birth: of what tells one row from another, the number. */
export const yearIn = (row: PlanRecord, columns: Readonly<Record<string, KeptColumn>>): number | null =>
  Object.entries(columns)
    .flatMap(([key, how]) => (how === 'key' ? [row[key] ?? null] : []))
    .find((value) => typeof value === 'number') ?? null;

export const personKey = ({ name, birthYear }: MappedPerson): string => `${nameKey(name)}\n${String(birthYear ?? '')}`;

const once = (persons: readonly MappedPerson[]): readonly MappedPerson[] => [
  ...new Map([...persons].reverse().map((person) => [personKey(person), person])).values(),
];

/** By key of the hamlet, in the order of names. */
export const personsByHamlet = ({ plan }: MergeSource): ReadonlyMap<string, readonly MappedPerson[]> => {
  const all = HAMLET_TABLES.flatMap(([table, column]) => {
    const { merging } = table;
    if (merging.rows !== 'kept') return [];
    return listOf(plan, table).flatMap((row) => {
      const [name, hamlet] = [textIn(row, table.labelColumn), textIn(row, column)];
      if (name === null || hamlet === null) return [];
      return [{ hamlet: nameKey(hamlet), person: { name, birthYear: yearIn(row, merging.columns) } }];
    });
  });
  const { compare } = new Intl.Collator('vi');
  return new Map(
    [...grouped(all, ({ hamlet }) => hamlet)].map(([hamlet, own]) => [
      hamlet,
      [...once(own.map(({ person }) => person))].sort(
        (a, b) => compare(a.name, b.name) || (a.birthYear ?? 0) - (b.birthYear ?? 0),
      ),
    ]),
  );
};
