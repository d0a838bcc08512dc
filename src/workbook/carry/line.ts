/** Lines of "Đã chuyển": what became of each part of an older workbook when a new one was made of it. */
import type { FillValues } from '../../i18n/fill';
import type { PlaceholderOf } from '../../i18n/translate';
import type { viCarry } from '../../i18n/vi/carry';
import type { ChoiceId } from '../choices';
import type { CARRIED_AS } from '../choices/carried';

export type CarriedAs = ChoiceId<typeof CARRIED_AS>;

type Reasons = typeof viCarry.reasons;
export type ReasonKey = keyof Reasons;

/** Why, and what to do: a text of `viCarry.reasons` with its values. */
export interface Reason {
  readonly key: ReasonKey;
  readonly values: FillValues;
}

type ValuesFor<K extends ReasonKey> = [PlaceholderOf<Reasons[K]>] extends [never]
  ? []
  : [values: Readonly<Record<PlaceholderOf<Reasons[K]>, string | number>>];

export const reason = <K extends ReasonKey>(key: K, ...values: ValuesFor<K>): Reason => ({
  key,
  values: values[0] ?? {},
});

/**
 * A place of the new workbook: a cell of a list by row (from 0) and column, the top of a column, a list as a whole, or a field
 * of a form by its defined name. The line leads there.
 */
export type LineTarget =
  { readonly table: string; readonly row: number | null; readonly column: string | null } | { readonly field: string };

export interface CarryLine {
  readonly what: CarriedAs;
  /** `null`: of the workbook as a whole. */
  readonly at: LineTarget | null;
  /** What it is about, in the user's words: a heading, a hamlet, a person, a task. */
  readonly subject: string;
  /** As the older workbook has it, and as the new one has it; empty where there is nothing to say. */
  readonly before: string;
  readonly now: string;
  readonly reason: Reason;
}
