/** Figures of a sentence with their units: percentages, levels, numbers of things, and numbers that are none of these. */
import { countsOf, levelsOf, otherNumbersOf } from './countedValues';
import { sharesOf } from './shareValues';
import type { ValueMention } from './mentions';

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
