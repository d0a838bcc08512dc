/** What stands in the way of a merger: plans that cannot be put together, and a mapping that is not confirmed or contradicts itself. */
import { nameKey } from '../../vietnamese/nameKey';
import type { PlanValue } from '../plan';
import { grouped } from '../grouped';
import { dataFields, formOf, listOf, PLAN_FORMS } from '../planParts';
import { legacyNames } from './legacyNames';
import { newCommunesOf, sourceNamed } from './mapping';
import type { MappingRow } from './mapping';
import { personsByHamlet } from './persons';
import { HAMLET_TABLES, hamletsOf, textIn } from './source';
import type { MergeSource, OldHamlet } from './source';

/** Of one row of the mapping. */
interface RowProblem {
  readonly code:
    | 'unknownCommune'
    | 'unknownHamlet'
    | 'unknownPerson'
    | 'notConfirmed'
    | 'noNewName'
    /** It says that the name stays, and gives another. */
    | 'notKept'
    | 'joinedAlone'
    | 'splitAlone'
    /** Two hamlets get one name, and the row does not say that they are joined. */
    | 'joinedUnsaid'
    | 'personNotSplit';
  readonly line: number;
  readonly name: string;
}

export type MergeProblem =
  | { readonly code: 'communeTwice'; readonly commune: string }
  /** Their figures are not of one year. `field` is the defined name. */
  | { readonly code: 'disagree'; readonly field: string; readonly values: readonly (readonly [string, PlanValue])[] }
  /** Two rows of a list of hamlets are one: which of them counts is not known. */
  | { readonly code: 'hamletTwice'; readonly commune: string; readonly table: string; readonly hamlet: string }
  /** One of them, and what it means. */
  | {
      readonly code: 'legacyNames';
      readonly commune: string;
      readonly count: number;
      readonly name: string;
      readonly meant: string;
    }
  | { readonly code: 'missing'; readonly commune: string; readonly hamlet: string }
  | { readonly code: 'whichCommune'; readonly communes: readonly string[] }
  | { readonly code: 'notTheCommune'; readonly commune: string; readonly communes: readonly string[] }
  | RowProblem
  | { readonly code: 'doubled'; readonly line: number; readonly first: number; readonly name: string };

const twice = <T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] => {
  const seen = new Set<string>();
  return all.filter((one) => {
    const key = keyOf(one);
    const known = seen.has(key);
    seen.add(key);
    return known;
  });
};

/** Of the plans among themselves, whatever the mapping says. */
export const sourceProblems = (sources: readonly MergeSource[]): readonly MergeProblem[] => [
  ...twice(sources, ({ label }) => nameKey(label)).map(({ label }): MergeProblem => ({
    code: 'communeTwice',
    commune: label,
  })),
  ...PLAN_FORMS.flatMap((form) =>
    dataFields(form).flatMap(([key, { name }]): readonly MergeProblem[] => {
      if (form.merging[key] !== 'agrees') return [];
      const values = sources.map(({ label, plan }) => [label, formOf(plan, form)[key] ?? null] as const);
      return new Set(values.map(([, value]) => value)).size > 1 ? [{ code: 'disagree', field: name, values }] : [];
    }),
  ),
  ...sources.flatMap((source): readonly MergeProblem[] => {
    const names = legacyNames(source);
    const [first] = names;
    return first === undefined ? [] : [{ code: 'legacyNames', commune: source.label, count: names.length, ...first }];
  }),
  ...sources.flatMap(({ label, plan }) =>
    HAMLET_TABLES.flatMap(([table, column]): readonly MergeProblem[] => {
      if (table.merging.rows !== 'matched') return [];
      const names = listOf(plan, table).flatMap((row) => textIn(row, column) ?? []);
      return twice(names, nameKey).map((hamlet) => ({ code: 'hamletTwice', commune: label, table: table.id, hamlet }));
    }),
  ),
];

interface Listed {
  readonly source: MergeSource;
  readonly hamlets: readonly OldHamlet[];
}

interface Placed {
  readonly row: MappingRow;
  readonly source: MergeSource;
  readonly hamlet: OldHamlet;
}

const nameOf = ({ commune, hamlet }: MappingRow): string => `${hamlet} (${commune})`;
const atRow = (code: RowProblem['code'], row: MappingRow): MergeProblem => ({
  code,
  line: row.line,
  name: nameOf(row),
});

/** The rows that name a hamlet of a plan, and what is wrong with the others. */
const placedRows = (
  rows: readonly MappingRow[],
  listed: readonly Listed[],
): { readonly placed: readonly Placed[]; readonly problems: readonly MergeProblem[] } => {
  const sources = listed.map(({ source }) => source);
  const problems: MergeProblem[] = [];
  const placed = rows.flatMap((row): readonly Placed[] => {
    const source = sourceNamed(sources, row.commune);
    const own = listed.find((one) => one.source === source)?.hamlets ?? [];
    const hamlet = own.find(({ key }) => key === nameKey(row.hamlet));
    if (source !== undefined && hamlet !== undefined) return [{ row, source, hamlet }];
    problems.push(atRow(source === undefined ? 'unknownCommune' : 'unknownHamlet', row));
    return [];
  });
  return { placed, problems };
};

const ofRow = ({ row, hamlet }: Placed): readonly MergeProblem[] => [
  ...(row.confirmed ? [] : [atRow('notConfirmed', row)]),
  ...(row.newHamlet === '' ? [atRow('noNewName', row)] : []),
  ...(row.how === 'kept' && row.newHamlet !== '' && nameKey(row.newHamlet) !== hamlet.key
    ? [atRow('notKept', row)]
    : []),
];

/** Rows of one old hamlet: one, or several that all say that it is split. */
const ofOldHamlet = (own: readonly Placed[]): readonly MergeProblem[] => {
  const [first, ...others] = own;
  if (first === undefined) return [];
  if (others.length === 0) return first.row.how === 'split' ? [atRow('splitAlone', first.row)] : [];
  const isSplit = own.every(({ row }) => row.how === 'split');
  const again = isSplit
    ? twice(own, ({ row }) => `${nameKey(row.newCommune ?? '')}\n${nameKey(row.newHamlet)}`)
    : others;
  return again.map(({ row }) => ({ code: 'doubled', line: row.line, first: first.row.line, name: nameOf(row) }));
};

/** Rows that go to one new hamlet: several only where they say so. */
const ofNewHamlet = (own: readonly Placed[]): readonly MergeProblem[] => {
  const real = own.filter(({ row }) => row.how !== 'spelling');
  const [first, another] = real;
  if (first === undefined) return [];
  if (another === undefined) return first.row.how === 'joined' ? [atRow('joinedAlone', first.row)] : [];
  return real.flatMap(({ row }) => (row.how === 'joined' || row.how === 'split' ? [] : [atRow('joinedUnsaid', row)]));
};

const ofPersons = (persons: readonly Placed[], hamlets: readonly Placed[]): readonly MergeProblem[] => {
  const known = new Map([...new Set(persons.map(({ source }) => source))].map((one) => [one, personsByHamlet(one)]));
  return persons.flatMap(({ row, source, hamlet }): readonly MergeProblem[] => {
    if (row.person === null) return [];
    const goals = hamlets.filter((own) => own.source === source && own.hamlet === hamlet);
    const isGoal = goals.some((goal) => nameKey(goal.row.newHamlet) === nameKey(row.newHamlet));
    if (goals.length < 2 || !isGoal) return [{ code: 'personNotSplit', line: row.line, name: row.person.name }];
    const { name } = row.person;
    return known
      .get(source)
      ?.get(hamlet.key)
      ?.some((person) => nameKey(person.name) === nameKey(name)) === true
      ? []
      : [{ code: 'unknownPerson', line: row.line, name: row.person.name }];
  });
};

const ofCommunes = (rows: readonly MappingRow[], commune: string | null): readonly MergeProblem[] => {
  const communes = newCommunesOf(rows);
  if (commune === null) return communes.length > 1 ? [{ code: 'whichCommune', communes }] : [];
  const known = communes.length === 0 || communes.some((one) => nameKey(one) === nameKey(commune));
  return known ? [] : [{ code: 'notTheCommune', commune, communes }];
};

/** `commune`: the new one that is asked for, where the mapping speaks of several. */
export const mergeProblems = (
  sources: readonly MergeSource[],
  rows: readonly MappingRow[],
  commune: string | null,
): readonly MergeProblem[] => {
  const listed = sources.map((source): Listed => ({ source, hamlets: hamletsOf(source.plan) }));
  const { placed, problems } = placedRows(rows, listed);
  const hamlets = placed.filter(({ row }) => row.person === null);
  const persons = placed.filter(({ row }) => row.person !== null);
  const byOld = grouped(hamlets, ({ source, hamlet }) => `${source.label}\n${hamlet.key}`);
  const byNew = grouped(
    hamlets.filter(({ row }) => row.newHamlet !== ''),
    ({ row }) => `${nameKey(row.newCommune ?? '')}\n${nameKey(row.newHamlet)}`,
  );
  const mapped = new Set(hamlets.map(({ hamlet }) => hamlet));
  return [
    ...sourceProblems(sources),
    ...ofCommunes(rows, commune),
    ...problems,
    ...placed.flatMap(ofRow),
    ...[...byOld.values()].flatMap(ofOldHamlet),
    ...[...byNew.values()].flatMap(ofNewHamlet),
    ...ofPersons(persons, hamlets),
    ...listed.flatMap(({ source, hamlets: all }) =>
      all.flatMap((hamlet): readonly MergeProblem[] =>
        mapped.has(hamlet) ? [] : [{ code: 'missing', commune: source.label, hamlet: hamlet.name }],
      ),
    ),
  ];
};
