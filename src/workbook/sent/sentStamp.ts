/**
 * What a copy that was sent says of itself: JSON in a cell with a defined name, so that programs read what people see on the
 * sheet of the stamp. It holds no name of a person.
 */
import type { Register } from '../../domain/planPart';
import { isRecipientId } from '../../domain/recipients';
import type { RecipientId } from '../../domain/recipients';
import type { RegisterTotals } from '../../domain/registerTotals';
import type { Verdict } from '../../domain/verdict';
import { nameKey } from '../../vietnamese/nameKey';
import { PLAN_TABLES } from '../planParts';

const STAMP_VERSION = 1;

/** What a register came to, where verdicts were counted from it. */
export interface SentTotals {
  readonly counting: number;
  readonly withoutScores: number;
  readonly withoutBirthYear: number;
  /** Those who count, by hamlet; '' for persons of a hamlet that the plan does not have. */
  readonly byHamlet: readonly { readonly hamlet: string; readonly counting: number }[];
}

export interface SentRegister {
  /** Its name in the plan's JSON form. */
  readonly list: string;
  readonly persons: number;
  readonly totals: SentTotals | null;
}

export interface SentTarget {
  readonly code: string;
  readonly verdict: Verdict;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

export interface SentAccepted {
  readonly ruleId: string;
  readonly count: number;
  readonly reasons: readonly string[];
}

export interface SentStamp {
  readonly version: typeof STAMP_VERSION;
  /** ISO date. */
  readonly made: string;
  readonly templateVersion: string;
  /** `null`: for whoever it may concern. */
  readonly recipient: RecipientId | null;
  readonly counts: {
    readonly error: number;
    readonly warning: number;
    readonly note: number;
    readonly accepted: number;
  };
  readonly accepted: readonly SentAccepted[];
  readonly targets: readonly SentTarget[];
  readonly registers: readonly SentRegister[];
  /** SHA-256 over the sorted facts, in hexadecimal (`check/sent/facts.ts`). */
  readonly hash: string;
}

export type UnsignedStamp = Omit<SentStamp, 'hash'>;

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isCountOrNone = (value: unknown): boolean => value === null || typeof value === 'number';
const isText = (value: unknown): value is string => typeof value === 'string';
const areAll = (value: unknown, is: (one: Json) => boolean): boolean =>
  Array.isArray(value) && value.every((one: unknown) => isRecord(one) && is(one));

const isTotals = (value: unknown): boolean =>
  value === null ||
  (isRecord(value) &&
    [value['counting'], value['withoutScores'], value['withoutBirthYear']].every(isCount) &&
    areAll(value['byHamlet'], ({ hamlet, counting }) => isText(hamlet) && isCount(counting)));

const isRegister = ({ list, persons, totals }: Json): boolean =>
  isText(list) && isCount(persons) && isTotals(totals) && PLAN_TABLES.some(({ json }) => json === list);

const isTarget = ({ code, verdict, numerator, denominator }: Json): boolean =>
  isText(code) && isText(verdict) && isCountOrNone(numerator) && isCountOrNone(denominator);

const isAccepted = ({ ruleId, count, reasons }: Json): boolean =>
  isText(ruleId) && isCount(count) && Array.isArray(reasons) && reasons.every(isText);

const isStamp = (value: unknown): value is SentStamp =>
  isRecord(value) &&
  value['version'] === STAMP_VERSION &&
  [value['made'], value['templateVersion'], value['hash']].every(isText) &&
  (value['recipient'] === null || isRecipientId(value['recipient'])) &&
  isRecord(value['counts']) &&
  Object.values(value['counts']).every(isCount) &&
  areAll(value['accepted'], isAccepted) &&
  areAll(value['targets'], isTarget) &&
  areAll(value['registers'], isRegister);

/** `null` for a workbook that is no copy, or whose stamp nobody can read. */
export const readStamp = (text: unknown): SentStamp | null => {
  if (!isText(text) || text === '') return null;
  try {
    const json: unknown = JSON.parse(text);
    return isStamp(json) ? json : null;
  } catch {
    return null;
  }
};

/** The registers' totals as the domain takes them; `undefined` for a workbook that is no copy. */
export const totalsIn = (stamp: SentStamp | null): Readonly<Partial<Record<Register, RegisterTotals>>> | undefined =>
  stamp === null
    ? undefined
    : Object.fromEntries(
        stamp.registers.flatMap(({ list, persons, totals }) =>
          totals === null ? [] : [[list, domainTotals(persons, totals)] as const],
        ),
      );

const domainTotals = (
  persons: number,
  { counting, withoutScores, withoutBirthYear, byHamlet }: SentTotals,
): RegisterTotals => ({
  persons,
  count: { n: counting, unresolved: withoutScores + withoutBirthYear, withoutScores, withoutBirthYear },
  byHamlet: new Map(byHamlet.map((one) => [nameKey(one.hamlet), one.counting] as const)),
});
