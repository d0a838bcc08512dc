/** A value as a plan says it, with the words around it. */
import type { AsideReason } from './planReading';

export type Bound = 'exact' | 'about' | 'nearly' | 'above' | 'atLeast' | 'atMost' | 'change';

interface Mention {
  /** Where it stands in the folded sentence. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly bound: Bound;
  /** As it is shown to the user: "35%", "mức độ 2", "3 lớp". */
  readonly label: string;
  /** Year that the figure is for, where the sentence says. */
  readonly year: number | null;
}

export interface PercentMention extends Mention {
  readonly kind: 'percent';
  /** Upper end of "p-q %". */
  readonly upTo: number | null;
  readonly fromFraction: boolean;
  /** The figure that it rises from ("từ 32% lên 40%"). */
  readonly risesFrom: number | null;
}
export interface LevelMention extends Mention {
  readonly kind: 'level';
}
export interface CountMention extends Mention {
  readonly kind: 'count';
  readonly unit: string;
}
/** Ages, money, times: numbers with a unit that no target has. */
export interface OtherMention extends Mention {
  readonly kind: 'other';
  readonly reason: AsideReason;
}
export type ValueMention = PercentMention | LevelMention | CountMention | OtherMention;

export const isShare = (mention: ValueMention): mention is PercentMention => mention.kind === 'percent';
export const isLevel = (mention: ValueMention): mention is LevelMention => mention.kind === 'level';
export const isCount = (mention: ValueMention): mention is CountMention => mention.kind === 'count';
export const isOther = (mention: ValueMention): mention is OtherMention => mention.kind === 'other';
