/** A target of the domain as a row of the sheet of targets, and back. */
import { percent, percentPoints } from '../domain/ratio';
import type { Percent } from '../domain/ratio';
import type { Target } from '../domain/targets';
import type { ChoiceId } from './choices';
import type { TARGET_KINDS_LIST } from './choices/targets';

export type TargetKindId = ChoiceId<typeof TARGET_KINDS_LIST>;

/** What a row says of the target itself. Percentages are points. */
export type TargetCells = {
  readonly code: string | null;
  readonly title: string | null;
  readonly kind: TargetKindId | null;
  readonly value: number | null;
  readonly tolerance: number | null;
  readonly lastYear: number | null;
};

const points = (value: Percent | null): number | null => (value === null ? null : percentPoints(value));
const percentOrNull = (value: number | null): Percent | null => (value === null ? null : percent(value));

export const targetRow = (target: Target): TargetCells => {
  const row = {
    code: target.code,
    title: target.title,
    kind: target.kind,
    value: null,
    tolerance: null,
    lastYear: null,
  };
  switch (target.kind) {
    case 'atLeast':
      return { ...row, kind: target.strict ? 'above' : 'atLeast', value: points(target.value) };
    case 'about':
      return { ...row, value: points(target.value), tolerance: points(target.tolerance) };
    case 'keepRate':
      return { ...row, value: points(target.value), lastYear: points(target.lastYear) };
    case 'keepLevel':
    case 'count':
      return { ...row, value: target.value };
    case 'all':
    case 'yesNo':
      return row;
  }
};

/** Undefined while the row does not say what kind of target it is. */
export const targetOfRow = (row: TargetCells): Target | undefined => {
  const base = { code: (row.code ?? '').trim().toUpperCase(), title: row.title ?? '' };
  const { kind, value } = row;
  switch (kind) {
    case null:
      return undefined;
    case 'atLeast':
    case 'above':
      return { ...base, kind: 'atLeast', value: percentOrNull(value), strict: kind === 'above' };
    case 'about':
      return { ...base, kind, value: percentOrNull(value), tolerance: percentOrNull(row.tolerance) };
    case 'keepRate':
      return { ...base, kind, value: percentOrNull(value), lastYear: percentOrNull(row.lastYear) };
    case 'keepLevel':
    case 'count':
      return { ...base, kind, value };
    case 'all':
    case 'yesNo':
      return { ...base, kind };
  }
};
