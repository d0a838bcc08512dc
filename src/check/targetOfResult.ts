/** A target as a report tells of it: its kind, what is asked, and the target itself, to be judged again. */
import { fixedAim, kindDefinition, kindReportedAs, partsToJudge } from '../domain/targetKinds';
import type { Judged, TargetKind } from '../domain/targetKinds';
import type { Target } from '../domain/targets';
import { shownPart, targetOfRow } from '../workbook/targetRow';
import type { TargetResult } from './report';

type Asked = Pick<TargetResult, 'kind' | 'strict'>;

/** `null` where the plan does not say what kind of target it is. */
export const kindOf = ({ kind, strict }: Asked): TargetKind | null =>
  kind === null ? null : (kindReportedAs(kind, strict) ?? null);

/** What a target judges; `null` where its kind is not said. */
export const judgedBy = (result: Asked): Judged | null => {
  const kind = kindOf(result);
  return kind === null ? null : kindDefinition(kind).judges;
};

/**
 * Beside what the result is shown: what is asked or, of a rate that is only to be kept, last year's; percentage points of
 * a share, a level, a number; `null` where nothing was entered.
 */
export const aimOf = (result: Asked & Pick<TargetResult, 'target' | 'lastYear'>): number | null => {
  const kind = kindOf(result);
  const { target, lastYear } = result;
  if (kind === null) return null;
  return target ?? shownPart(kind, fixedAim(kind)) ?? (partsToJudge(kind).includes('lastYear') ? lastYear : null);
};

/** The target that the result is about; `null` where its kind is not said. */
export const targetOfResult = (result: TargetResult): Target | null => {
  const { code, title, target, tolerance, lastYear } = result;
  return targetOfRow({ code, title, kind: kindOf(result), value: target, tolerance, lastYear }) ?? null;
};
