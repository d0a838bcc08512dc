/**
 * Findings that somebody accepted with a reason. An acceptance is about one cell with the value it had: when the cell
 * changes, it lapses and the finding is back.
 */
import type { FindingGroup, Occurrence } from './report';
import type { CellPlace, ParsedWorkbook } from '../workbook/parsed';
import { rawAt } from './engine/rawCells';

export interface Accepted {
  readonly ruleId: string;
  readonly sheet: string;
  readonly address: string;
  /** Hash of the values of all cells of the finding when it was accepted. */
  readonly hash: string;
  readonly reason: string;
}

/** FNV-1a, 32 bits: enough to see that a cell was changed; a secret it is not. */
const hashText = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
};

/** The values of the cells of a finding, as one hash. */
export const hashOf = (cells: readonly CellPlace[], parsed: ParsedWorkbook): string =>
  hashText(cells.map((cell) => `${typeof rawAt(parsed, cell)}:${String(rawAt(parsed, cell) ?? '')}`).join('\n'));

/** What has to be kept to accept an occurrence. A finding without a cell cannot be accepted: nothing could lapse it. */
export const acceptanceOf = (
  ruleId: string,
  { cells }: Occurrence,
  parsed: ParsedWorkbook,
  reason: string,
): Accepted | undefined => {
  const [first] = cells;
  return first === undefined ? undefined : { ruleId, ...first, hash: hashOf(cells, parsed), reason };
};

export interface Sorted {
  readonly findings: readonly FindingGroup[];
  readonly accepted: readonly FindingGroup[];
}

const keyOf = (ruleId: string, { sheet, address }: CellPlace): string => `${ruleId}\n${sheet}\n${address}`;

const groupOf = (group: FindingGroup, occurrences: readonly Occurrence[]): readonly FindingGroup[] =>
  occurrences.length === 0
    ? []
    : [{ ...group, occurrences, count: occurrences.length, fixable: occurrences.filter(({ fix }) => fix !== undefined).length }];

/** Parts the accepted occurrences from the others. Groups of rules that nobody accepted anything of are not looked at. */
export const withoutAccepted = (
  groups: readonly FindingGroup[],
  accepted: readonly Accepted[],
  parsed: ParsedWorkbook,
): Sorted => {
  if (accepted.length === 0) return { findings: groups, accepted: [] };
  const reasons = new Map<string, Map<string, string>>();
  for (const one of accepted) {
    const key = keyOf(one.ruleId, one);
    reasons.set(key, (reasons.get(key) ?? new Map<string, string>()).set(one.hash, one.reason));
  }
  const rules = new Set(accepted.map(({ ruleId }) => ruleId));
  const reasonOf = (ruleId: string, { cells }: Occurrence): string | undefined => {
    const [first] = cells;
    const known = first === undefined ? undefined : reasons.get(keyOf(ruleId, first));
    return known?.get(hashOf(cells, parsed));
  };
  const sorted = groups.map((group) => {
    if (!rules.has(group.ruleId)) return { open: [group], kept: [] };
    const told = group.occurrences.map((occurrence) => ({ occurrence, reason: reasonOf(group.ruleId, occurrence) }));
    return {
      open: groupOf(group, told.flatMap(({ occurrence, reason }) => (reason === undefined ? [occurrence] : []))),
      kept: groupOf(group, told.flatMap(({ occurrence, reason }) => (reason === undefined ? [] : [{ ...occurrence, reason }]))),
    };
  });
  return { findings: sorted.flatMap(({ open }) => open), accepted: sorted.flatMap(({ kept }) => kept) };
};

/** What is kept after the acceptance of these occurrences is taken back. */
export const withoutAcceptanceOf = (
  accepted: readonly Accepted[],
  ruleId: string,
  occurrences: readonly Occurrence[],
): readonly Accepted[] => {
  const withdrawn = new Set(occurrences.flatMap(({ cells: [first] }) => (first === undefined ? [] : [keyOf(ruleId, first)])));
  return accepted.filter((one) => !withdrawn.has(keyOf(one.ruleId, one)));
};
