/** Which level of a sentence belongs to which programme. */
import type { ConceptMention } from './concepts';
import { alone } from './pairing';
import type { Pair } from './pairing';
import type { LevelMention } from './mentions';

export interface LevelPair extends Pair<LevelMention> {
  /** Other levels of the same programme in the sentence. */
  readonly others: readonly LevelMention[];
}

const CLAIM =
  /\b(?:giu vung|giu chuan|giu|duy tri|dat|hoan thanh|cong nhan|ung dung|trien khai|thuc hien|cung co|bao dam|dam bao|phan dau)\b/;

/** "Phổ cập giáo dục" may stand between a level and the school that it is of. */
const CHAPTER = 'pho cap giao duc ';

/** A level stands behind its indicator; several indicators in a row may share the one behind the last of them. */
const pairLevels = (
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

/** Levels between a programme and the next one: to keep one and to strive for another. The last is the one to reach. */
const withOthers = (
  pair: Pair<LevelMention>,
  concepts: readonly ConceptMention[],
  levels: readonly LevelMention[],
): LevelPair => {
  const { concept, value } = pair;
  const isOnly = concepts.every(({ code }) => code === concept?.code);
  // "Mức độ 2 đối với …, phấn đấu đạt mức độ 3": levels in front, and one more behind the last programme.
  const isLast = concept !== null && concepts.every(({ start }) => start <= concept.start);
  const stands = concept !== null && value !== null && (isOnly || isLast || value.start >= concept.end);
  if (!stands || pair.shared) return { ...pair, others: [] };
  const next = concepts.find(({ start, code }) => start > concept.start && code !== concept.code)?.start;
  const own = levels.filter(
    (level) =>
      isOnly || level === value || (level.start >= concept.end && level.start < (next ?? Number.POSITIVE_INFINITY)),
  );
  const last = own.at(-1) ?? value;
  const others = own.filter((level) => level !== last && level.value !== last.value && level.year === last.year);
  return others.length === 0 ? { ...pair, others: [] } : { ...pair, value: last, others };
};

/** An indicator named twice has the level that stands with either; one only named, without a verb, is a heading. */
export const levelPairs = (
  concepts: readonly ConceptMention[],
  levels: readonly LevelMention[],
  plain: string,
  above: string,
): readonly LevelPair[] => {
  const pairs = pairLevels(concepts, levels, plain);
  const kept = pairs.filter((pair, index) => {
    const twins = pairs.filter(({ concept }) => concept?.code === pair.concept?.code);
    const best =
      twins.find(({ value, shared }) => value !== null && !shared) ??
      twins.find(({ value }) => value !== null) ??
      twins[0];
    return best === pair && pairs.indexOf(pair) === index && (pair.value !== null || CLAIM.test(`${above} ${plain}`));
  });
  return kept.map((pair) => withOthers(pair, concepts, levels));
};
