/** Which figure of a sentence belongs to which indicator. */
import type { ConceptMention } from './concepts';
import type { PercentMention } from './mentions';

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

export const alone = <V>(concept: ConceptMention | null, value: V | null): Pair<V> => ({
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
    // "Giảng dạy, học tập trên môi trường số" names one indicator on both sides of a comma.
    const isSameAgain = value === undefined && concept !== undefined && concept.code === pairs.at(-1)?.concept?.code;
    if (isSameAgain) continue;
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

/** "A, B và C lần lượt đạt 70%, 65% và 60%": names and figures in one order. */
const byOrder = (
  concepts: readonly ConceptMention[],
  values: readonly PercentMention[],
  text: string,
): readonly Pair<PercentMention>[] | null => {
  const named = concepts.filter(({ code }, index) => concepts.findIndex((other) => other.code === code) === index);
  if (!/\b(?:lan luot|theo thu tu|tuong ung)\b/.test(text) || named.length !== values.length) return null;
  return named.map((concept, index) => alone(concept, values[index] ?? null));
};

/** All figures first and then all names, or the other way about: in their order, as far as one can tell. */
const inBlocks = (
  concepts: readonly ConceptMention[],
  values: readonly PercentMention[],
): readonly Pair<PercentMention>[] | null => {
  const named = concepts.filter(({ code }, index) => concepts.findIndex((other) => other.code === code) === index);
  const lastConcept = concepts.at(-1)?.start ?? 0;
  const valuesFirst = (values.at(-1)?.start ?? 0) < (concepts[0]?.start ?? 0);
  if (named.length !== values.length || !(valuesFirst || lastConcept < (values[0]?.start ?? 0))) return null;
  return named.map((concept, index) => ({ ...alone(concept, values[index] ?? null), unclear: true }));
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
  return (
    byOrder(concepts, values, text) ??
    byClause(concepts, values, text) ??
    inBlocks(concepts, values) ??
    bySequence(concepts, values)
  );
};

/** "Công dân … danh hiệu Công dân học tập" names one indicator twice; what has no figure of its own, or the same, goes. */
export const oncePerCode = (pairs: readonly Pair<PercentMention>[]): readonly Pair<PercentMention>[] =>
  pairs.flatMap((pair, index): readonly Pair<PercentMention>[] => {
    const code = pair.concept?.code;
    if (code === undefined) return [pair];
    const twins = pairs.filter((other) => other.concept?.code === code);
    const better = twins.find(({ value }) => value !== null) ?? pair;
    if (
      pair.value === null
        ? better !== pair
        : pairs.findIndex((other) => other.concept?.code === code && other.value === pair.value) !== index
    )
      return [];
    const codes = new Set(pairs.filter(({ value }) => value === pair.value).map(({ concept }) => concept?.code));
    return [{ ...pair, shared: pair.shared && codes.size > 1 }];
  });

/** "40% công dân (trong đó 90% cán bộ)": the brackets name no indicator of their own. */
export const isWithinBrackets = (
  share: PercentMention,
  concepts: readonly ConceptMention[],
  plain: string,
): boolean => {
  const from = plain.lastIndexOf('(', share.start);
  const to = plain.indexOf(')', share.end);
  if (from === -1 || to === -1 || plain.lastIndexOf(')', share.start) > from) return false;
  return (
    /^\(\s*(?:trong do|rieng)\b/.test(plain.slice(from)) && !concepts.some(({ start }) => start > from && start < to)
  );
};
