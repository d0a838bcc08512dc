/** The mapping of a merger: which new hamlet each old one goes to, confirmed row by row by whoever merges. */
import { nameKey } from '../../vietnamese/nameKey';
import { grouped } from '../grouped';
import type { MergeSource } from './source';

export type MappingHow =
  | 'kept'
  | 'renamed'
  /** Several become one. */
  | 'joined'
  /** One becomes several, a row each. */
  | 'split'
  /** A name that stands in registers alone and means a hamlet of the list. */
  | 'spelling';

export interface MappingRow {
  /** As the mapping's file counts them; for messages. */
  readonly line: number;
  /** Name or code of the old commune. */
  readonly commune: string;
  readonly hamlet: string;
  /** Blank where all rows go to the one new commune. */
  readonly newCommune: string | null;
  readonly newHamlet: string;
  readonly how: MappingHow;
  readonly confirmed: boolean;
  /** A person of a hamlet that is split, who goes to this part of it. */
  readonly person: MappedPerson | null;
}

export interface MappedPerson {
  readonly name: string;
  readonly birthYear: number | null;
}

/** The new names of an old hamlet in the commune that is made. */
export interface Goal {
  /** None where it goes to another commune; several where it is split. */
  readonly names: readonly string[];
  /** A part of it, or all, goes elsewhere. */
  readonly elsewhere: boolean;
}

export interface Mapping {
  readonly goal: (source: MergeSource, hamletKey: string) => Goal;
  readonly personGoal: (source: MergeSource, hamletKey: string, person: MappedPerson) => string | null | undefined;
  /** Is all of the old commune in the new one? */
  readonly isWhole: (source: MergeSource) => boolean;
}

export const sourceNamed = (sources: readonly MergeSource[], commune: string): MergeSource | undefined => {
  const key = nameKey(commune);
  const byLabel = sources.find(({ label }) => nameKey(label) === key);
  if (byLabel !== undefined) return byLabel;
  // A code alone is not enough: it may have been given to another commune since.
  const byCode = sources.filter(({ code }) => code !== null && code === commune.trim());
  return byCode.length === 1 ? byCode[0] : undefined;
};

/** The new communes that a mapping speaks of, each once. */
export const newCommunesOf = (rows: readonly MappingRow[]): readonly string[] => [
  ...new Map(
    rows.flatMap(({ newCommune }) => (newCommune === null ? [] : [[nameKey(newCommune), newCommune] as const])),
  ).values(),
];

/** Of the rows of a hamlet that of a person: one that says the year of birth goes before one that says none. */
export const personRows = <R extends { readonly person: MappedPerson | null }>(
  rows: readonly R[],
): ((person: MappedPerson) => R | undefined) => {
  const byName = grouped(rows, ({ person }) => (person === null ? '' : nameKey(person.name)));
  return ({ name, birthYear }) => {
    const own = (byName.get(nameKey(name)) ?? []).filter(
      ({ person }) =>
        person !== null && (birthYear === null || person.birthYear === null || person.birthYear === birthYear),
    );
    return own.find(({ person }) => person?.birthYear === birthYear) ?? own[0];
  };
};

/** `commune`: the one that is made; rows of others are of hamlets that go elsewhere. */
export const mappingOf = (
  rows: readonly MappingRow[],
  sources: readonly MergeSource[],
  commune: string | null,
): Mapping => {
  const goesHere = ({ newCommune }: MappingRow): boolean =>
    newCommune === null || commune === null || nameKey(newCommune) === nameKey(commune);
  const known = rows.flatMap((row) => {
    const source = sourceNamed(sources, row.commune);
    return source === undefined ? [] : [{ row, source }];
  });
  const rowsOf = grouped(known, ({ row, source }) => `${source.label}\n${nameKey(row.hamlet)}`);
  const of = (source: MergeSource, hamletKey: string): readonly MappingRow[] =>
    (rowsOf.get(`${source.label}\n${hamletKey}`) ?? []).map(({ row }) => row);
  const personsOf = new Map([...rowsOf].map(([key, own]) => [key, personRows(own.map(({ row }) => row))] as const));
  const parted = new Set(known.flatMap(({ row, source }) => (goesHere(row) ? [] : [source.label])));
  return {
    goal: (source, hamletKey) => {
      const own = of(source, hamletKey).filter(({ person }) => person === null);
      const here = own.filter(goesHere);
      return { names: here.map(({ newHamlet }) => newHamlet), elsewhere: here.length < own.length };
    },
    personGoal: (source, hamletKey, person) => {
      const row = personsOf.get(`${source.label}\n${hamletKey}`)?.(person);
      if (row === undefined) return undefined;
      return goesHere(row) ? row.newHamlet : null;
    },
    isWhole: ({ label }) => !parted.has(label),
  };
};
