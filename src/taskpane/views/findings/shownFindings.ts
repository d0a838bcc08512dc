/** The part of a report that the list shows: one sheet, one severity, or all; and what can be mended of it at once. */
import type { CheckReport, FindingGroup, Fix, Occurrence, Severity } from '../../../check/report';

/** `null` for all. */
export interface Filter {
  readonly sheet: string | null;
  readonly severity: Severity | null;
}

export const EVERYTHING: Filter = { sheet: null, severity: null };

const sheetOf = ({ cells: [first] }: Occurrence): string | null => first?.sheet ?? null;

/** Sheets on which something was found, in the order of the list. */
export const sheetsWithFindings = ({ findings }: CheckReport): readonly string[] => [
  ...new Set(findings.flatMap(({ occurrences }) => occurrences.flatMap((one) => sheetOf(one) ?? []))),
];

/** A sheet on which nothing is left to see is no filter any more. */
export const possibleFilter = (report: CheckReport, filter: Filter): Filter =>
  filter.sheet === null || sheetsWithFindings(report).includes(filter.sheet) ? filter : { ...filter, sheet: null };

const onSheet = (group: FindingGroup, sheet: string): FindingGroup => {
  const occurrences = group.occurrences.filter((one) => sheetOf(one) === sheet);
  return { ...group, occurrences, count: occurrences.length };
};

export const shownFindings = (
  findings: readonly FindingGroup[],
  { sheet, severity }: Filter,
): readonly FindingGroup[] =>
  findings
    .filter((group) => severity === null || group.severity === severity)
    .map((group) => (sheet === null ? group : onSheet(group, sheet)))
    .filter(({ count }) => count > 0);

/** Every safe fix, a cell once: the first that was found for it. */
export const fixesOf = (findings: readonly FindingGroup[]): readonly Fix[] => {
  const byPlace = new Map<string, Fix>();
  for (const { fixable, occurrences } of findings) {
    if (fixable === 0) continue;
    for (const { fix } of occurrences) {
      if (fix === undefined) continue;
      const place = `${fix.place.sheet}!${fix.place.address}`;
      if (!byPlace.has(place)) byPlace.set(place, fix);
    }
  }
  return [...byPlace.values()];
};

/** A word that stands in several cells, and what may stand there instead. */
export interface WrongWord {
  readonly word: string;
  readonly among: readonly string[];
  readonly cells: readonly Occurrence[];
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((label, index) => label === b[index]);

/** All cells of an entry that hold what the chosen one holds, and take the same words. */
export const wrongWordOf = (group: FindingGroup, chosen: Occurrence | undefined): WrongWord | null => {
  const { instead } = chosen ?? {};
  if (instead === undefined || instead.among.length === 0 || typeof instead.before !== 'string') return null;
  const cells = group.occurrences.filter(
    (one) => one.instead?.before === instead.before && same(one.instead.among, instead.among),
  );
  return { word: instead.before, among: instead.among, cells };
};

export const replacements = ({ word, cells }: WrongWord, by: string): readonly Fix[] =>
  cells.flatMap(({ cells: [place] }) => (place === undefined ? [] : [{ place, before: word, after: by }]));
