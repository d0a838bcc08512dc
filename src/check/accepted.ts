/**
 * Findings that somebody accepted with a reason. An acceptance is about the cells of one finding with the values they had:
 * when one of them changes, it lapses and the finding is back. Renaming a sheet, inserting, sorting and hiding change none.
 */
import type { Accepted, PlaceAccepted, RowAccepted } from './acceptedForm';
import { anchorText, Anchors } from './engine/anchors';
import type { Identity } from './engine/anchors';
import type { CheckReport, FindingGroup, Occurrence } from './report';
import type { CellPlace, ParsedWorkbook } from '../workbook/parsed';

const keyOf = (ruleId: string, { anchor, hash }: Identity): string => `${ruleId}\n${anchorText(anchor)}\n${hash}`;

const placeKey = (ruleId: string, { sheet, address }: CellPlace): string => `${ruleId}\n${sheet}\n${address}`;

const isByPlace = (accepted: Accepted): accepted is PlaceAccepted => 'address' in accepted;

/** Key of an acceptance that is not known by its place. */
const keyOfKept = (kept: Exclude<Accepted, PlaceAccepted>): string =>
  keyOf(kept.ruleId, { anchor: kept, hash: kept.hash });

const equalOf = (kept: Accepted): number => ('equal' in kept ? kept.equal : 1);

/** Rows of which one cannot be told from the other share a key; each acceptance stands for one of them. */
interface Shared {
  readonly reasons: string[];
  equal: number;
}

class Acceptances {
  readonly rules: ReadonlySet<string>;
  readonly #byPlace = new Map<string, Map<string, string>>();
  readonly #byKey = new Map<string, Shared>();

  constructor(accepted: readonly Accepted[]) {
    this.rules = new Set(accepted.map(({ ruleId }) => ruleId));
    for (const one of accepted) {
      if (isByPlace(one)) {
        const key = placeKey(one.ruleId, one);
        this.#byPlace.set(key, (this.#byPlace.get(key) ?? new Map<string, string>()).set(one.hash, one.reason));
        continue;
      }
      const shared = this.#byKey.get(keyOfKept(one)) ?? { reasons: [], equal: 0 };
      shared.reasons.push(one.reason);
      shared.equal = Math.max(shared.equal, equalOf(one));
      this.#byKey.set(keyOfKept(one), shared);
    }
  }

  /** Reasons of the accepted ones among the occurrences of a rule. */
  reasonsOf(ruleId: string, occurrences: readonly Occurrence[], anchors: Anchors): ReadonlyMap<Occurrence, string> {
    const reasons = new Map<Occurrence, string>();
    const shared = new Map<string, Occurrence[]>();
    for (const occurrence of occurrences) {
      const byPlace = this.#reasonByPlace(ruleId, occurrence, anchors);
      if (byPlace !== undefined) reasons.set(occurrence, byPlace);
      else if (this.#byKey.size > 0) {
        const identity = anchors.identityOf(occurrence.cells);
        const key = identity === undefined ? '' : keyOf(ruleId, identity);
        if (!this.#byKey.has(key)) continue;
        const rows = shared.get(key) ?? [];
        rows.push(occurrence);
        shared.set(key, rows);
      }
    }
    for (const [key, found] of shared) {
      const { reasons: kept, equal } = this.#byKey.get(key) ?? { reasons: [], equal: 0 };
      // Of equal rows that are gone, the accepted ones may have been the first to go: none may pass on to another row.
      const standing = Math.min(found.length, kept.length - Math.max(0, equal - found.length));
      found.slice(0, Math.max(0, standing)).forEach((occurrence, index) => reasons.set(occurrence, kept[index] ?? ''));
    }
    return reasons;
  }

  #reasonByPlace(ruleId: string, { cells }: Occurrence, anchors: Anchors): string | undefined {
    const [first] = cells;
    const known = first === undefined ? undefined : this.#byPlace.get(placeKey(ruleId, first));
    return known?.get(anchors.hashOf(cells));
  }
}

const occurrencesOf = (
  { findings, accepted }: Pick<CheckReport, 'findings' | 'accepted'>,
  ruleId: string,
): readonly Occurrence[] =>
  [...findings, ...accepted].filter((group) => group.ruleId === ruleId).flatMap(({ occurrences }) => occurrences);

export interface Checked {
  readonly parsed: ParsedWorkbook;
  readonly report: Pick<CheckReport, 'findings' | 'accepted'>;
}

/** How often each key occurs among the findings. */
const countKeys = (ruleId: string, occurrences: readonly Occurrence[], anchors: Anchors): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { cells } of occurrences) {
    const identity = anchors.identityOf(cells);
    if (identity === undefined) continue;
    const key = keyOf(ruleId, identity);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

/** Makes what has to be kept of occurrences of one rule; a finding without a cell gives nothing: nothing could lapse it. */
const keeperOf = (ruleId: string, report: Checked['report'], anchors: Anchors) => {
  const equal = countKeys(ruleId, occurrencesOf(report, ruleId), anchors);
  return ({ cells }: Occurrence, reason: string): readonly Accepted[] => {
    const [first] = cells;
    const identity = anchors.identityOf(cells);
    if (first === undefined || identity === undefined) return [];
    const { anchor, hash } = identity;
    if ('table' in anchor)
      return [
        { ruleId, ...anchor, hash, equal: equal.get(keyOf(ruleId, identity)) ?? 1, reason } satisfies RowAccepted,
      ];
    if ('name' in anchor) return [{ ruleId, ...anchor, hash, reason }];
    return [{ ruleId, sheet: first.sheet, address: first.address, hash: anchors.hashOf(cells), reason }];
  };
};

/** What has to be kept to accept occurrences of a check. */
export const acceptancesOf = (
  ruleId: string,
  occurrences: readonly Occurrence[],
  { parsed, report }: Checked,
  reason: string,
): readonly Accepted[] => {
  const keep = keeperOf(ruleId, report, new Anchors(parsed));
  return occurrences.flatMap((occurrence) => keep(occurrence, reason));
};

export interface Sorted {
  readonly findings: readonly FindingGroup[];
  readonly accepted: readonly FindingGroup[];
}

const groupOf = (group: FindingGroup, occurrences: readonly Occurrence[]): readonly FindingGroup[] =>
  occurrences.length === 0
    ? []
    : [
        {
          ...group,
          occurrences,
          count: occurrences.length,
          fixable: occurrences.filter(({ fix }) => fix !== undefined).length,
        },
      ];

const withReason = ({ cells, values, fix }: Occurrence, reason: string): Occurrence => ({ cells, values, fix, reason });

/** Parts the accepted occurrences from the others. Groups of rules that nobody accepted anything of are not looked at. */
export const withoutAccepted = (
  groups: readonly FindingGroup[],
  accepted: readonly Accepted[],
  parsed: ParsedWorkbook,
): Sorted => {
  if (accepted.length === 0) return { findings: groups, accepted: [] };
  const acceptances = new Acceptances(accepted);
  const anchors = new Anchors(parsed);
  const sorted = groups.map((group) => {
    if (!acceptances.rules.has(group.ruleId)) return { open: [group], kept: [] };
    const reasons = acceptances.reasonsOf(group.ruleId, group.occurrences, anchors);
    if (reasons.size === 0) return { open: [group], kept: [] };
    return {
      open: groupOf(
        group,
        group.occurrences.filter((occurrence) => !reasons.has(occurrence)),
      ),
      kept: groupOf(
        group,
        group.occurrences.flatMap((occurrence) => {
          const reason = reasons.get(occurrence);
          return reason === undefined ? [] : [withReason(occurrence, reason)];
        }),
      ),
    };
  });
  return { findings: sorted.flatMap(({ open }) => open), accepted: sorted.flatMap(({ kept }) => kept) };
};

/** What is kept after the acceptance of these occurrences is taken back. */
export const withoutAcceptanceOf = (
  accepted: readonly Accepted[],
  ruleId: string,
  occurrences: readonly Occurrence[],
  parsed: ParsedWorkbook,
): readonly Accepted[] => {
  const anchors = new Anchors(parsed);
  const places = new Set(
    occurrences.flatMap(({ cells: [first] }) => (first === undefined ? [] : [placeKey(ruleId, first)])),
  );
  const withdrawn = countKeys(ruleId, occurrences, anchors);
  return accepted.filter((one) => {
    if (isByPlace(one)) return !places.has(placeKey(one.ruleId, one));
    const left = withdrawn.get(keyOfKept(one)) ?? 0;
    if (left > 0) withdrawn.set(keyOfKept(one), left - 1);
    return left === 0;
  });
};

/** Acceptances of earlier versions, known by sheet and address, in the form that outlives moves; what did not match stays. */
export const renewed = (accepted: readonly Accepted[], { parsed, report }: Checked): readonly Accepted[] => {
  const old = new Map(accepted.filter(isByPlace).map((one) => [placeKey(one.ruleId, one), one] as const));
  if (old.size === 0) return accepted;
  const anchors = new Anchors(parsed);
  const fresh = new Map<PlaceAccepted, readonly Accepted[]>();
  for (const { ruleId, occurrences } of report.accepted) {
    const keep = keeperOf(ruleId, report, anchors);
    for (const occurrence of occurrences) {
      const [first] = occurrence.cells;
      const known = first === undefined ? undefined : old.get(placeKey(ruleId, first));
      if (known?.hash !== anchors.hashOf(occurrence.cells)) continue;
      fresh.set(known, keep(occurrence, known.reason));
    }
  }
  return accepted.flatMap((one) => (isByPlace(one) ? (fresh.get(one) ?? [one]) : [one]));
};
