/** Rows of several plans that are the same row of the new one: hamlets by the mapping, others by their keys. */
import { nameKey } from '../../vietnamese/nameKey';
import type { TableDescription } from '../describe';
import type { MatchedColumn } from '../merging';
import type { PlanRecord, PlanValue } from '../plan';
import { blankRow, dataColumns, listOf } from '../planParts';
import { addedWhileSame, combine, isAddsWhileSame } from './combine';
import type { Combined } from './combine';
import { shownValue, writtenRow } from '../carry/shown';
import { cellOf, isAlone } from './mergeContext';
import type { Cell, MergeContext, MergeNews } from './mergeContext';
import type { MergeLine, Part } from './mergeLine';
import { comparable, hamletColumn, holdsAnything, isHamletList, textIn } from './source';
import type { MergeSource } from './source';

/** A row of an older plan; `null` where it has none. */
interface Member {
  readonly of: string;
  readonly row: PlanRecord | null;
  readonly divided: boolean;
}

interface Group {
  /** By which questions name it. */
  readonly id: string;
  readonly subject: string;
  readonly given: PlanRecord;
  readonly members: readonly Member[];
  /** Plans that have no such row. */
  readonly absent: readonly Part[];
}

type Columns = Readonly<Record<string, MatchedColumn>>;

const keysOf = (columns: Columns): readonly string[] =>
  Object.entries(columns).flatMap(([key, how]) => (how === 'key' ? [key] : []));

/** Rows by what their keys say; the second of the same goes with the second of another plan. */
const keyedGroups = (table: TableDescription, keys: readonly string[], context: MergeContext): readonly Group[] => {
  const groups = new Map<string, { given: PlanRecord; members: Member[]; texts: string }>();
  for (const source of context.sources) {
    const seen = new Map<string, number>();
    for (const row of listOf(source.plan, table)) {
      if (!holdsAnything(row)) continue;
      const texts = keys.map((key) => comparable(row[key] ?? null)).join('\n');
      const nth = (seen.get(texts) ?? 0) + 1;
      seen.set(texts, nth);
      // A row that does not say what it is belongs to nothing but itself.
      const id = texts.trim() === '' ? `${source.label}\n${String(nth)}` : `${texts}\n${String(nth)}`;
      const given = Object.fromEntries(keys.map((key) => [key, row[key] ?? null]));
      const group = groups.get(id) ?? { given, members: [], texts };
      group.members.push({ of: source.label, row, divided: !context.mapping.isWhole(source) });
      groups.set(id, group);
    }
  }
  return [...groups.values()].map(({ given, members }) => ({
    id: keys.map((key) => String(given[key] ?? '')).join(' '),
    subject: String(members[0]?.row?.[table.labelColumn] ?? ''),
    given,
    members,
    absent: context.sources
      .filter(({ label }) => !members.some(({ of }) => of === label))
      .map(({ label }) => ({ of: label, value: null })),
  }));
};

/** The first row of each hamlet. */
const rowsByHamlet = (table: TableDescription, column: string, { plan }: MergeSource) => {
  const rows = new Map<string, PlanRecord>();
  for (const row of listOf(plan, table)) {
    const name = textIn(row, column);
    // A name of signs alone has the key of no name; a row without a name is no row of it.
    const key = nameKey(name ?? '');
    if (name !== null && !rows.has(key)) rows.set(key, row);
  }
  return rows;
};

const hamletMembers = (table: TableDescription, column: string, context: MergeContext): readonly Group[] => {
  const rowsOf = new Map(context.sources.map((source) => [source, rowsByHamlet(table, column, source)] as const));
  return context.groups.flatMap(({ name, members }): readonly Group[] => {
    const rows = members.map(({ source, name: old, key, listed, divided }) => ({
      of: source.label === old ? old : `${old} (${source.label})`,
      row: rowsOf.get(source)?.get(key) ?? null,
      divided,
      listed,
    }));
    if (rows.every(({ row }) => row === null)) return [];
    // What is only misspelt in a register is no hamlet that a figure could be missing of.
    const parts = rows.filter(({ row, listed }) => row !== null || listed);
    return [{ id: name, subject: name, given: { [column]: name }, members: parts, absent: [] }];
  });
};

const partsOf = ({ members }: Group, key: string): readonly Part[] =>
  members.map(({ of, row, divided }) => ({
    of,
    value: row?.[key] ?? null,
    ...(divided ? { undivided: true } : {}),
  }));

const lastYearOf = (
  { given }: Group,
  parts: readonly Part[],
  keys: readonly string[],
  context: MergeContext,
): Combined => {
  const { lastYear } = context;
  if (isAlone(context)) return { value: parts[0]?.value ?? null };
  const rebuilt = lastYear?.get(keys.map((key) => String(given[key] ?? '')).join(' ')) ?? null;
  if (rebuilt !== null) return { value: rebuilt, tell: 'lastYearRebuilt' };
  return { value: null, ...(parts.some(({ value }) => value !== null) ? { tell: 'lastYearUnknown' } : {}) };
};

const combined = (how: MatchedColumn, key: string, group: Group, columns: Columns, context: MergeContext): Combined => {
  const parts = partsOf(group, key);
  if (how === 'key' || how === 'hamlet') return { value: group.given[key] ?? null };
  if (how === 'lastYear') return lastYearOf(group, parts, keysOf(columns), context);
  if (!isAddsWhileSame(how))
    return combine(how, how === 'adds' ? [...parts, ...group.absent] : parts, isAlone(context));
  const isSame = how.whileSame.every((own) => new Set(group.members.map(({ row }) => row?.[own] ?? null)).size === 1);
  const { column, is } = how.numberWhere;
  const isNumber = group.members.every(({ row }) => is.includes(String(row?.[column])));
  return addedWhileSame(parts, isSame && group.absent.length === 0, isNumber);
};

const RENAMING = { one: 'renamed', several: 'joined' } as const;

/** What became of the hamlets, told once: in their own list. */
const hamletLines = (table: TableDescription, group: Group, row: number, column: string): readonly MergeLine[] => {
  const parts = partsOf(group, column).map((part) => ({ ...part, shown: String(part.value ?? '') }));
  const at = { table: table.id, row, column };
  const line = { at, subject: group.subject, parts, value: group.subject, now: group.subject } as const;
  const [only, another] = parts;
  return [
    ...(parts.some(({ undivided }) => undivided === true) ? [{ ...line, kind: 'split' } as const] : []),
    ...(another !== undefined ? [{ ...line, kind: RENAMING.several } as const] : []),
    ...(another === undefined && only?.undivided !== true && only?.value !== group.subject
      ? [{ ...line, kind: RENAMING.one } as const]
      : []),
  ];
};

const onlyIn = (table: TableDescription, group: Group, row: number): readonly MergeLine[] =>
  group.absent.length === 0 || !table.grows
    ? []
    : [
        {
          kind: 'onlyIn',
          at: { table: table.id, row, column: table.labelColumn },
          subject: group.subject,
          parts: partsOf(group, table.labelColumn).map(({ of }) => ({ of, value: null, shown: group.subject })),
          value: group.subject,
          now: '',
        },
      ];

export const matchedRows = (
  table: TableDescription,
  context: MergeContext,
): MergeNews & { readonly rows: readonly PlanRecord[] } => {
  if (table.merging.rows !== 'matched') throw new Error(`The rows of ${table.id} are not matched.`);
  const { columns } = table.merging;
  const hamlet = hamletColumn(table);
  const groups =
    hamlet === undefined ? keyedGroups(table, keysOf(columns), context) : hamletMembers(table, hamlet, context);
  const rows = groups.map((group, row) => {
    const cells = dataColumns(table).map(([key, { header, type }]): readonly [string, Cell] => {
      const how = columns[key];
      if (how === undefined) throw new Error(`The table ${table.id} does not say how "${key}" merges.`);
      const at = { table: table.id, row, column: key };
      const show = (value: PlanValue, part: number): string =>
        shownValue(type, value, writtenRow(dataColumns(table), group.members[part]?.row ?? {}));
      const told = {
        id: `${table.json}.${group.id}.${key}`,
        at,
        subject: `${group.subject.replace(/\.$/, '')}: ${header}`,
        show,
      };
      return [
        key,
        cellOf(combined(how, key, group, columns, context), { ...told, parts: partsOf(group, key) }, context),
      ];
    });
    return { group, row, cells };
  });
  return {
    rows: rows.map(({ cells }) => ({
      ...blankRow(table),
      ...Object.fromEntries(cells.map(([key, { value }]) => [key, value])),
    })),
    lines: rows.flatMap(({ group, row, cells }) => [
      ...(hamlet !== undefined && isHamletList(table) ? hamletLines(table, group, row, hamlet) : []),
      ...(hamlet === undefined ? onlyIn(table, group, row) : []),
      ...cells.flatMap(([, { lines }]) => lines),
    ]),
    questions: rows.flatMap(({ cells }) => cells.flatMap(([, { questions }]) => questions)),
  };
};
