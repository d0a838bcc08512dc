/** How values of several plans become one, by what their column or field declares (merging.ts). */
import type { AddsWhileSame, FieldMerging, MatchedColumn } from '../merging';
import type { PlanValue } from '../plan';
import type { MergeLineKind, Part } from './mergeLine';

export interface Combined {
  readonly value: PlanValue;
  /** What has to be told of it; left out where nothing was lost or chosen. */
  readonly tell?: MergeLineKind;
}

const BLANK: Combined = { value: null };
const isFilled = ({ value }: Part): boolean => value !== null;
const first = (parts: readonly Part[]): PlanValue => parts[0]?.value ?? null;
const isSame = (parts: readonly Part[]): boolean => parts.every(({ value }) => value === first(parts));
const isDivided = (parts: readonly Part[]): boolean => parts.some(({ undivided }) => undivided === true);

/** A blank is no zero: a sum without one of its parts is no sum. */
const added = (parts: readonly Part[]): Combined => {
  if (!parts.some(isFilled)) return BLANK;
  if (isDivided(parts)) return { ...BLANK, tell: 'undivided' };
  if (!parts.every(isFilled)) return { ...BLANK, tell: 'missingPart' };
  return { value: parts.reduce((sum, { value }) => sum + Number(value), 0) };
};

const sameOr = (parts: readonly Part[], tell: MergeLineKind): Combined =>
  isSame(parts) ? { value: first(parts) } : { ...BLANK, tell };

const joined = (parts: readonly Part[]): Combined => {
  const texts = [...new Set(parts.filter(isFilled).map(({ value }) => String(value)))];
  return texts.length === 0 ? BLANK : { value: texts.join('; ') };
};

const ofOne = (parts: readonly Part[]): Combined => (parts.some(isFilled) ? { ...BLANK, tell: 'ofOne' } : BLANK);

type How = Exclude<FieldMerging, 'agrees'>;

const BY_KIND: Readonly<Record<How, (parts: readonly Part[]) => Combined>> = {
  adds: added,
  asked: (parts) => sameOr(parts, 'open'),
  same: (parts) => sameOr(parts, 'differs'),
  joined,
  ofOne,
};

/** `alone`: there is but one plan, and all of it is meant. */
export const combine = (how: How, parts: readonly Part[], alone: boolean): Combined =>
  alone && how === 'ofOne' ? { value: first(parts) } : BY_KIND[how](parts);

export const isAddsWhileSame = (how: MatchedColumn): how is AddsWhileSame => typeof how === 'object';

/** `isOneFigure`: the plans mean one thing by it, and all of them have it. `isNumber`: of things. */
export const addedWhileSame = (parts: readonly Part[], isOneFigure: boolean, isNumber: boolean): Combined => {
  if (isOneFigure) return isNumber ? added(parts) : sameOr(parts, 'differs');
  return parts.some(isFilled) ? { ...BLANK, tell: 'notOneFigure' } : BLANK;
};
