/** A target of the domain as a row of the sheet of targets, and back. */
import { percent, percentPoints } from '../domain/ratio';
import type { Percent } from '../domain/ratio';
import { kindDefinition } from '../domain/targetKinds';
import type { TargetKind } from '../domain/targetKinds';
import { partsOf } from '../domain/targets';
import type { Target } from '../domain/targets';

/** What a row says of the target itself. Percentages are points. */
export type TargetCells = {
  readonly code: string | null;
  readonly title: string | null;
  readonly kind: TargetKind | null;
  readonly value: number | null;
  readonly tolerance: number | null;
  readonly lastYear: number | null;
};

const isShare = (kind: TargetKind): boolean => kindDefinition(kind).judges === 'share';

/** What a target states, as its row shows it: points of a share, levels and numbers as they are. */
export const shownPart = (kind: TargetKind, stated: number | null | undefined): number | null => {
  if (stated === null || stated === undefined) return null;
  return isShare(kind) ? percentPoints(stated as Percent) : stated;
};

const statedPart = (kind: TargetKind, shown: number | null): number | null =>
  shown !== null && isShare(kind) ? percent(shown) : shown;

export const targetRow = (target: Target): TargetCells => {
  const { code, title, kind } = target;
  const parts = partsOf(target);
  const shown = kindDefinition(kind).parts.map((part) => [part, shownPart(kind, parts[part])] as const);
  return { code, title, kind, value: null, tolerance: null, lastYear: null, ...Object.fromEntries(shown) };
};

/** Undefined while the row does not say what kind of target it is. */
export const targetOfRow = (row: TargetCells): Target | undefined => {
  const { kind } = row;
  if (kind === null) return undefined;
  const stated = kindDefinition(kind).parts.map((part) => [part, statedPart(kind, row[part])] as const);
  // The kind says which parts it has, and `Target` is made of the same catalogue.
  return {
    code: (row.code ?? '').trim().toUpperCase(),
    title: row.title ?? '',
    kind,
    ...Object.fromEntries(stated),
  } as Target;
};
