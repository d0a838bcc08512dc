/** The mapping of hamlets while it is looked through in the pane: rows that are edited and confirmed. Pure. */
import { nameKey } from '../../../vietnamese/nameKey';
import type { WrittenRow } from '../../../files/mappingCsv';
import type { MappedPerson, MappingHow, MappingRow } from '../../../workbook/merge/mapping';
import type { ProposedRow } from '../../../workbook/merge/proposeMapping';

/** Rows of one kind stand together and may be confirmed at once; those to look at first. */
export const GROUPS = [
  'sameName',
  'alike',
  'notListed',
  'person',
  'split',
  'joined',
  'renamed',
  'spelling',
  'kept',
] as const;
export type MappingGroup = (typeof GROUPS)[number];

export interface EditedRow extends ProposedRow {
  /** Stays while rows come and go. */
  readonly id: number;
  /** Stays while the row is edited, so that it is found where it was. */
  readonly group: MappingGroup;
  /** Another new commune that it goes to; blank for the one that is made. */
  readonly elsewhere: string;
  readonly person: MappedPerson | null;
  readonly confirmed: boolean;
}

export type EditedMapping = readonly EditedRow[];

export const firstRows = (proposed: readonly ProposedRow[]): EditedMapping =>
  proposed.map((row, id) => ({
    ...row,
    id,
    group: row.note?.kind ?? row.how,
    elsewhere: '',
    person: null,
    confirmed: false,
  }));

/** Rows of a table that was edited elsewhere, confirmed as it says. */
export const rowsOfTable = (table: readonly MappingRow[], commune: string): EditedMapping =>
  table.map(({ newCommune, ...row }, id) => ({
    ...row,
    id,
    group: row.person === null ? row.how : 'person',
    code: null,
    note: null,
    elsewhere: newCommune === null || nameKey(newCommune) === nameKey(commune) ? '' : newCommune,
  }));

export const isSameHamlet = (a: EditedRow, b: EditedRow): boolean => a.commune === b.commune && a.hamlet === b.hamlet;

/** A name that stays and one that changes say so themselves; what is joined or split says it by hand. */
const howOf = ({ how, hamlet, newHamlet }: EditedRow): MappingHow => {
  if (how !== 'kept' && how !== 'renamed') return how;
  return nameKey(newHamlet) === nameKey(hamlet) ? 'kept' : 'renamed';
};

const changed = (rows: EditedMapping, id: number, change: (row: EditedRow) => EditedRow): EditedMapping =>
  rows.map((row) => (row.id === id ? change(row) : row));

export const confirm = (rows: EditedMapping, id: number, confirmed: boolean): EditedMapping =>
  changed(rows, id, (row) => ({ ...row, confirmed }));

export const confirmGroup = (rows: EditedMapping, group: MappingGroup): EditedMapping =>
  rows.map((row) => (row.group === group ? { ...row, confirmed: true } : row));

/** Is it a person who was assigned to that part of a hamlet? */
const isOfPart = (row: EditedRow, part: EditedRow): boolean =>
  part.person === null &&
  row.person !== null &&
  isSameHamlet(row, part) &&
  row.newHamlet === part.newHamlet &&
  row.elsewhere === part.elsewhere;

/** Persons go with the part to which they were assigned, whatever it is called now. */
const withItsPersons = (
  rows: EditedMapping,
  id: number,
  place: Partial<Pick<EditedRow, 'newHamlet' | 'elsewhere'>>,
): EditedMapping => {
  const part = rows.find((row) => row.id === id);
  return part === undefined ? rows : rows.map((row) => (isOfPart(row, part) ? { ...row, ...place } : row));
};

const withoutPersons = (rows: EditedMapping, own: EditedRow): EditedMapping =>
  rows.filter((row) => row.person === null || !isSameHamlet(row, own));

/** What is edited is to be confirmed anew. */
export const renamed = (rows: EditedMapping, id: number, newHamlet: string): EditedMapping =>
  changed(withItsPersons(rows, id, { newHamlet }), id, (row) => {
    const next = { ...row, newHamlet, confirmed: false };
    return { ...next, how: howOf(next) };
  });

export const sentElsewhere = (rows: EditedMapping, id: number, elsewhere: string): EditedMapping =>
  changed(withItsPersons(rows, id, { elsewhere }), id, (row) => ({ ...row, elsewhere, confirmed: false }));

/** One more part of a hamlet: all of its rows say that it is split. */
export const withPart = (rows: EditedMapping, id: number): EditedMapping => {
  const own = rows.find((row) => row.id === id);
  if (own === undefined) return rows;
  const another = Math.max(...rows.map((row) => row.id)) + 1;
  return rows.flatMap((row): EditedMapping => {
    const isPart = isSameHamlet(row, own) && row.person === null;
    const split: EditedRow = isPart ? { ...row, how: 'split', confirmed: false } : row;
    return row.id === id ? [split, { ...split, id: another, newHamlet: '', person: null }] : [split];
  });
};

/** One part less; the last one left is the whole hamlet again. */
export const withoutPart = (rows: EditedMapping, id: number): EditedMapping => {
  const own = rows.find((row) => row.id === id);
  if (own === undefined) return rows;
  // Nobody stays in a part that is gone.
  const left = rows.filter((row) => row.id !== id && !isOfPart(row, own));
  const [last, another] = left.filter((row) => isSameHamlet(row, own) && row.person === null);
  if (last === undefined) return rows;
  if (another !== undefined) return left;
  return changed(withoutPersons(left, own), last.id, (row) => {
    const whole: EditedRow = { ...row, how: 'kept', confirmed: false };
    return { ...whole, how: howOf(whole) };
  });
};

/** Two hamlets under the name of the other. */
export const joined = (rows: EditedMapping, id: number, withId: number): EditedMapping => {
  const other = rows.find((row) => row.id === withId);
  if (other === undefined) return rows;
  const newHamlet = other.how === 'joined' ? other.newHamlet : other.hamlet;
  return rows.map((row) =>
    row.id === id || row.id === withId ? { ...row, how: 'joined', newHamlet, confirmed: false } : row,
  );
};

/** Another way to go with a hamlet; what it was joined with says so no more where it is left alone. */
export const withHow = (rows: EditedMapping, id: number, how: MappingHow): EditedMapping => {
  const own = rows.find((row) => row.id === id);
  if (own === undefined || own.how === how) return rows;
  if (how === 'split') return withPart(rows, id);
  const next = changed(own.how === 'split' ? withoutPersons(rows, own) : rows, id, (row) => ({
    ...row,
    how,
    newHamlet: how === 'kept' ? row.hamlet : row.newHamlet,
    confirmed: false,
  }));
  if (own.how !== 'joined') return next;
  const [alone, another] = next.filter(
    (row) => row.how === 'joined' && nameKey(row.newHamlet) === nameKey(own.newHamlet),
  );
  if (alone === undefined || another !== undefined) return next;
  return changed(next, alone.id, (row) => ({ ...row, how: 'kept', newHamlet: row.hamlet, confirmed: false }));
};

/** May it be joined with it? A part or a misspelling is no hamlet by itself. */
export const canJoin = (row: EditedRow, other: EditedRow): boolean =>
  !isSameHamlet(row, other) && other.person === null && other.how !== 'split' && other.how !== 'spelling';

/** `commune`: the one that is made. Lines are counted as they stand. */
export const mappingRows = (rows: EditedMapping, commune: string): readonly MappingRow[] => {
  const isParted = rows.some(({ elsewhere }) => elsewhere.trim() !== '');
  return rows.map((row, index) => ({
    line: index + 1,
    commune: row.commune,
    hamlet: row.hamlet,
    newCommune: isParted ? row.elsewhere.trim() || commune : null,
    newHamlet: row.newHamlet.trim(),
    how: row.how,
    confirmed: row.confirmed,
    person: row.person,
  }));
};

/** For the mapping as a file. */
export const writtenRows = (rows: EditedMapping): readonly WrittenRow[] =>
  rows.map(({ elsewhere, ...row }) => ({ ...row, newCommune: elsewhere.trim() || null }));
