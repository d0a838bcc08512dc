/** Figures that a verdict waits for. */
import type { PlanPart } from './planPart';
import type { Need } from './verdict';

export const blankNeeds = (part: PlanPart, field: string | null, rows: number): readonly Need[] =>
  rows === 0 ? [] : [{ part, field, rows, reason: 'blank' }];

/** Figures that contradict each other, one need a column; `rows` are the names or ages of those that hold them. */
export const contradictionNeeds = (
  part: PlanPart,
  fields: readonly (string | null)[],
  rows: readonly (string | number)[],
): readonly Need[] => {
  const [of] = rows;
  if (of === undefined) return [];
  return fields.map((field) => ({ part, field, rows: rows.length, of, reason: 'contradicts' }));
};

/** The same of rows that are known by their names, of which several may be equal. */
export const namedContradictions = <R extends { readonly name: string }>(
  part: PlanPart,
  fields: readonly (string | null)[],
  rows: readonly R[],
  isMeant: (row: R) => boolean,
): readonly Need[] => {
  const at = rows.findIndex(isMeant);
  const nth = rows.slice(0, Math.max(at, 0)).filter(({ name }) => name === rows[at]?.name).length;
  const names = rows.filter(isMeant).map(({ name }) => name);
  return contradictionNeeds(part, fields, names).map((need) => (nth === 0 ? need : { ...need, nth }));
};

const isSame = (a: Need, b: Need): boolean =>
  a.part === b.part && a.field === b.field && a.code === b.code && a.reason === b.reason;

/** Each need once, with as many rows as the one of them that names most. */
export const distinctNeeds = (needs: readonly Need[]): readonly Need[] =>
  needs
    .filter((need, index) => needs.findIndex((other) => isSame(need, other)) === index)
    .map((need) => ({
      ...need,
      rows: Math.max(...needs.filter((other) => isSame(need, other)).map(({ rows }) => rows)),
    }));

/** Cells whose figures contradict each other. */
export const contradictingCells = (needs: readonly Pick<Need, 'reason' | 'rows'>[]): number =>
  needs.reduce((sum, { reason, rows }) => sum + (reason === 'contradicts' ? rows : 0), 0);
