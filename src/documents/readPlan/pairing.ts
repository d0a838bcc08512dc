/** Which figure of a sentence belongs to which indicator. */
import type { ConceptMention } from './concepts';
import type { LevelMention, PercentMention } from './values';

export interface Pair<V> {
  readonly concept: ConceptMention | null;
  readonly value: V | null;
  /** Indicators that have the same figure. */
  readonly shared: boolean;
  /** Could have been put together otherwise. */
  readonly unclear: boolean;
}

interface Placed {
  readonly start: number;
  readonly end: number;
}

const alone = <V>(concept: ConceptMention | null, value: V | null): Pair<V> => ({
  concept,
  value,
  shared: false,
  unclear: false,
});

/** Pieces between commas (not those of decimals), brackets, "trong đó", and "và" before a figure. */
const clausesOf = (text: string): readonly Placed[] => {
  const separator =
    /,(?!\d)|[;()]|\btrong do\b|\bva (?=(?:co |khoang |tren |it nhat |toi thieu |tu )?\d)|\bcon\b(?= lai)?/g;
  const clauses: Placed[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    clauses.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...clauses, { start, end: text.length }];
};

const inside = <T extends Placed>(items: readonly T[], clause: Placed): readonly T[] =>
  items.filter(({ start }) => clause.start <= start && start < clause.end);

/** One figure and one indicator in every clause that has any: the clearest case. */
const byClause = <V extends Placed>(
  concepts: readonly ConceptMention[],
  values: readonly V[],
  text: string,
): readonly Pair<V>[] | null => {
  const pairs: Pair<V>[] = [];
  for (const clause of clausesOf(text)) {
    const [concept, secondConcept] = inside(concepts, clause);
    const [value, secondValue] = inside(values, clause);
    if (concept === undefined && value === undefined) continue;
    if (concept === undefined || value === undefined || secondConcept !== undefined || secondValue !== undefined)
      return null;
    pairs.push(alone(concept, value));
  }
  return pairs;
};

type Element<V> =
  { readonly concept: ConceptMention; readonly start: number } | { readonly value: V; readonly start: number };

/** "V C V C": each figure with what follows it; "C V C V": with what stands before it. */
const bySequence = <V extends Placed>(
  concepts: readonly ConceptMention[],
  values: readonly V[],
): readonly Pair<V>[] => {
  const elements: readonly Element<V>[] = [
    ...concepts.map((concept) => ({ concept, start: concept.start })),
    ...values.map((value) => ({ value, start: value.start })),
  ].sort((a, b) => a.start - b.start);
  const [first] = elements;
  const valueFirst = first !== undefined && 'value' in first;
  const ordered = valueFirst ? elements : [...elements].reverse();
  const groups: { value: V; concepts: ConceptMention[] }[] = [];
  for (const element of ordered) {
    if ('value' in element) groups.push({ value: element.value, concepts: [] });
    else groups.at(-1)?.concepts.push(element.concept);
  }
  // Read backwards, what stands behind the last figure belongs to none.
  const left = concepts.filter((concept) => !groups.some((group) => group.concepts.includes(concept)));
  const irregular = groups.some((group) => group.concepts.length !== 1) || left.length > 0;
  const pairs = groups.flatMap(({ value, concepts: named }): readonly Pair<V>[] => {
    if (named.length === 0) return [{ ...alone<V>(null, value), unclear: true }];
    return named.map((concept) => ({ concept, value, shared: named.length > 1, unclear: irregular }));
  });
  return [...pairs, ...left.map((concept) => ({ ...alone<V>(concept, null), unclear: true }))].sort(
    (a, b) => (a.concept?.start ?? a.value?.start ?? 0) - (b.concept?.start ?? b.value?.start ?? 0),
  );
};

export const pairShares = (
  concepts: readonly ConceptMention[],
  values: readonly PercentMention[],
  text: string,
): readonly Pair<PercentMention>[] => {
  const [value] = values;
  if (value === undefined) return concepts.map((concept) => alone<PercentMention>(concept, null));
  if (concepts.length === 0) return values.map((each) => alone(null, each));
  if (values.length === 1)
    return concepts.map((concept) => ({ concept, value, shared: concepts.length > 1, unclear: false }));
  return byClause(concepts, values, text) ?? bySequence(concepts, values);
};

/** "Phổ cập giáo dục" may stand between a level and the school that it is of. */
const CHAPTER = 'pho cap giao duc ';

/** A level stands behind its indicator; several indicators in a row may share the one behind the last of them. */
export const pairLevels = (
  concepts: readonly ConceptMention[],
  levels: readonly LevelMention[],
  text: string,
): readonly Pair<LevelMention>[] => {
  // "Mức độ 2 về xóa mù chữ, mức độ 3 về …": every level stands in front.
  const [firstLevel] = levels;
  const [firstConcept] = concepts;
  const stands = (level: LevelMention): boolean =>
    /^\s*(?:ve|cua|doi voi|cong tac)\b/.test(text.slice(level.end)) ||
    (firstConcept !== undefined &&
      /^\s*$/.test(text.slice(level.end, Math.max(level.end, firstConcept.start - CHAPTER.length))));
  if (
    firstLevel !== undefined &&
    firstConcept !== undefined &&
    firstLevel.end <= firstConcept.start &&
    stands(firstLevel)
  ) {
    return concepts.map((concept) =>
      alone(concept, [...levels].reverse().find(({ end }) => end <= concept.start) ?? null),
    );
  }
  const levelBetween = (from: number, to: number): LevelMention | undefined =>
    levels.find(({ start }) => from <= start && start < to);
  const [onlyLevel] = levels;
  return concepts.map((concept, index): Pair<LevelMention> => {
    const next = concepts[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const own = levelBetween(concept.end, next);
    if (own !== undefined) return alone(concept, own);
    const before = levelBetween(concepts[index - 1]?.end ?? 0, concept.start);
    const isBefore =
      before !== undefined &&
      (index === 0 || before.start - (concepts[index - 1]?.end ?? 0) > concept.start - before.end);
    if (isBefore)
      return { ...alone(concept, before), unclear: concepts.length > 1 && levels.length !== concepts.length };
    const behind = levels.find(({ start }) => start >= concept.end);
    const shared = behind ?? onlyLevel ?? null;
    return { concept, value: shared, shared: shared !== null, unclear: false };
  });
};
