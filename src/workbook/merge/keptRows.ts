/** Rows that all stay: persons, units, classes. Hamlets in them take their new names; what may be one row twice is named. */
import { nameKey } from '../../vietnamese/nameKey';
import type { TableDescription } from '../describe';
import type { KeptColumn, TableMerging } from '../merging';
import type { PlanRecord } from '../plan';
import { listOf } from '../planParts';
import type { MergeContext, MergeNews } from './mergeContext';
import type { MergeLine, MergeLineKind } from './mergeLine';
import { yearIn } from './persons';
import { comparable, hamletColumn, holdsAnything, textIn } from './source';
import type { MergeSource } from './source';

type Kept = Extract<TableMerging, { readonly rows: 'kept' }>;

interface Carried {
  readonly source: MergeSource;
  readonly row: PlanRecord;
  /** What there is to tell of the row. */
  readonly tell?: Extract<MergeLineKind, 'unassigned'>;
}

type Fate = { readonly row: PlanRecord; readonly tell?: 'unassigned' } | 'elsewhere' | 'left';

/** The row as the new plan has it, or why it has it not. */
const fateOf = (
  table: TableDescription,
  { columns }: Kept,
  row: PlanRecord,
  source: MergeSource,
  { mapping }: MergeContext,
): Fate => {
  const column = hamletColumn(table);
  const hamlet = column === undefined ? null : textIn(row, column);
  if (column === undefined || hamlet === null) return mapping.isWhole(source) ? { row } : 'left';
  const key = nameKey(hamlet);
  const { names, elsewhere } = mapping.goal(source, key);
  const [only, another] = names;
  if (only === undefined) return 'elsewhere';
  if (another === undefined && !elsewhere) return { row: { ...row, [column]: only } };
  const person = { name: textIn(row, table.labelColumn) ?? '', birthYear: yearIn(row, columns) };
  const goal = mapping.personGoal(source, key, person);
  if (goal === null) return 'elsewhere';
  if (goal !== undefined) return { row: { ...row, [column]: goal } };
  // Whose they are is not known: left under the old name in the one commune, and in no more than one.
  return elsewhere ? 'left' : { row, tell: 'unassigned' };
};

/** By what a row may be the same as another: all its keys together, or a number alone. */
const identities = (row: PlanRecord, columns: Readonly<Record<string, KeptColumn>>): readonly string[] => {
  const entries = Object.entries(columns);
  const keys = entries.flatMap(([key, how]) => (how === 'key' ? [comparable(row[key] ?? null)] : []));
  const numbers = entries.flatMap(([key, how]) => {
    const text = how === 'number' ? comparable(row[key] ?? null) : '';
    return text === '' ? [] : [`${key}\n${text}`];
  });
  return [...(keys.length > 0 && keys.every((key) => key !== '') ? [keys.join('\n')] : []), ...numbers];
};

const duplicates = (table: TableDescription, { columns }: Kept, rows: readonly Carried[]): readonly MergeLine[] => {
  const known = new Map<string, Carried>();
  return rows.flatMap((carried, index): readonly MergeLine[] => {
    const own = identities(carried.row, columns);
    const twin = own.map((identity) => known.get(identity)).find((one) => one !== undefined);
    for (const identity of own) if (!known.has(identity)) known.set(identity, carried);
    // Within one plan the check names them.
    if (twin === undefined || twin.source === carried.source) return [];
    const subject = String(carried.row[table.labelColumn] ?? '');
    const column = hamletColumn(table);
    const part = ({ source, row }: Carried) => {
      const value = column === undefined ? subject : (row[column] ?? null);
      return { of: source.label, value, shown: String(value ?? '') };
    };
    return [
      {
        kind: 'duplicate',
        at: { table: table.id, row: index, column: table.labelColumn },
        subject,
        parts: [part(twin), part(carried)],
        value: null,
        now: '',
      },
    ];
  });
};

export const keptRows = (
  table: TableDescription,
  merging: Kept,
  context: MergeContext,
): MergeNews & { readonly rows: readonly PlanRecord[] } => {
  const rows: Carried[] = [];
  const lines: MergeLine[] = [];
  const column = hamletColumn(table) ?? null;
  for (const source of context.sources) {
    for (const row of listOf(source.plan, table)) {
      if (!holdsAnything(row)) continue;
      const fate = fateOf(table, merging, row, source, context);
      if (fate === 'elsewhere') continue;
      const subject = String(row[table.labelColumn] ?? '');
      const hamlet = column === null ? null : (row[column] ?? null);
      const parts = [{ of: source.label, value: hamlet, shown: String(hamlet ?? '') }];
      if (fate === 'left') {
        lines.push({
          kind: 'left',
          at: { table: table.id, row: null, column: null },
          subject,
          parts,
          value: null,
          now: '',
        });
        continue;
      }
      if (fate.tell !== undefined) {
        const at = { table: table.id, row: rows.length, column };
        lines.push({ kind: fate.tell, at, subject, parts, value: hamlet, now: String(hamlet ?? '') });
      }
      rows.push({ source, ...fate });
    }
  }
  return { rows: rows.map(({ row }) => row), lines: [...lines, ...duplicates(table, merging, rows)], questions: [] };
};
