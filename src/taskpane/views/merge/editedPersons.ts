/** Who of a hamlet that is split goes to which part, while the mapping is looked through in the pane. Pure. */
import { personRows, type MappedPerson } from '../../../workbook/merge/mapping';
import { personKey } from '../../../workbook/merge/persons';
import { isSameHamlet, type EditedMapping, type EditedRow } from './editedMapping';

/** A hamlet of which the mapping makes several. */
export interface SplitHamlet {
  readonly commune: string;
  readonly hamlet: string;
  readonly parts: readonly EditedRow[];
}

export const splitHamlets = (rows: EditedMapping): readonly SplitHamlet[] => {
  const parts = rows.filter(({ how, person }) => how === 'split' && person === null);
  return parts.flatMap((first, index): readonly SplitHamlet[] => {
    if (parts.findIndex((row) => isSameHamlet(row, first)) < index) return [];
    const own = parts.filter((row) => isSameHamlet(row, first));
    const { commune, hamlet } = first;
    return own.length < 2 ? [] : [{ commune, hamlet, parts: own }];
  });
};

const assignedRows = (rows: EditedMapping, { parts: [part] }: SplitHamlet): EditedMapping =>
  rows.filter((row) => row.person !== null && part !== undefined && isSameHamlet(row, part));

/** What the mapping says of a person, by name and year of birth. */
export const assignmentOf = (
  rows: EditedMapping,
  split: SplitHamlet,
): ((person: MappedPerson) => EditedRow | undefined) => personRows(assignedRows(rows, split));

/** `part`: `null` to leave open again where they belong. Whoever chooses has confirmed it. */
export const assigned = (
  rows: EditedMapping,
  split: SplitHamlet,
  persons: readonly MappedPerson[],
  part: EditedRow | null,
): EditedMapping => {
  const chosen = new Set(persons.map(personKey));
  const own = new Set(assignedRows(rows, split).map(({ id }) => id));
  const others = rows.filter(({ id, person }) => !own.has(id) || person === null || !chosen.has(personKey(person)));
  if (part === null) return others;
  const next = Math.max(...rows.map(({ id }) => id)) + 1;
  return [
    ...others,
    ...persons.map((person, index): EditedRow => ({
      ...part,
      id: next + index,
      group: 'person',
      note: null,
      person,
      confirmed: true,
    })),
  ];
};
