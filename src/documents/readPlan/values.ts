/** Figures of a sentence with their units: percentages, levels, numbers of things, and numbers that are none of these. */
import { countsOf, levelsOf, otherNumbersOf } from './countedValues';
import { sharesOf } from './shareValues';
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

interface Place {
  readonly start: number;
  readonly end: number;
}

const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** All figures of a sentence, folded (`plain` and `marked` have the same positions), in their order. */
export const valuesOf = (plain: string, marked: string): readonly ValueMention[] => {
  if (!/\d|\b(?:muc|cap)\b/.test(plain)) return [];
  const taken: ValueMention[] = [];
  for (const found of [sharesOf(plain), otherNumbersOf(plain), levelsOf(marked, plain), countsOf(plain)]) {
    const free = found.filter((mention) => !taken.some((other) => overlaps(mention, other)));
    taken.push(...free);
  }
  return taken.sort((a, b) => a.start - b.start);
};
