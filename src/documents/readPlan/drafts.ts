/** What a sentence may hold as targets: indicators and figures put together, before it is known how sure that is. */
import { scaleOf } from '../../domain/indicator';
import { INDICATORS } from '../../domain/indicators';
import type { IndicatorCode } from '../../domain/indicators';
import type { ConceptMention } from './concepts';
import { isDoubtful, suspicionsOf } from './doubts';
import type { Stretch } from './doubts';
import { isShareOfPlaces } from './figureRoles';
import type { Roles } from './figureRoles';
import type { Folded } from './folded';
import { levelPairs } from './levelPairs';
import type { LevelPair } from './levelPairs';
import { isStandard, kinded, meaningOfLevel, meaningOfShare } from './meanings';
import type { Meaning } from './meanings';
import { alone, isWithinBrackets, oncePerCode, pairShares } from './pairing';
import type { Pair } from './pairing';
import type { TargetReading, Why } from './planReading';
import { isCount, isLevel, isShare } from './mentions';
import type { CountMention, PercentMention, ValueMention } from './mentions';

export interface SentenceContext {
  /** Year of the plan, and the year that a heading above gives. */
  readonly planYear: number | null;
  readonly headingYear: number | null;
  /** The introducing line above, '' where there is none. */
  readonly heading: string;
  /** The heading of the part of the document, '' where there is none. */
  readonly section: string;
  /** The beginning of the line, where the sentence is a later piece of it. */
  readonly lead: string;
  /** Doubts about the place itself (a table's column, no targets' part). */
  readonly doubts: readonly Why[];
  readonly lastYear: number | null;
  /** A report tells what was reached. */
  readonly isReport: boolean;
}

/** A sentence taken apart. */
export interface Parts {
  readonly sentence: string;
  readonly folded: Folded;
  readonly context: SentenceContext;
  readonly values: readonly ValueMention[];
  readonly roles: Roles;
  readonly concepts: readonly ConceptMention[];
}

/** A target before it is known whether the sentence as a whole leaves it sure. */
export interface Draft {
  readonly code: IndicatorCode | null;
  readonly meaning: Meaning;
  readonly why: readonly Why[];
  readonly alternatives: readonly TargetReading[];
  readonly mentions: readonly ValueMention[];
  readonly lastYear: number | null;
}

/** `null` is no level. */
export const isLevelCode = (code: IndicatorCode | null): boolean =>
  code !== null && scaleOf(INDICATORS[code]) === 'level';

const pairDoubts = (pair: Pair<ValueMention>): readonly Why[] => [
  ...(pair.shared ? (['sharedValue'] as const) : []),
  ...(pair.unclear ? (['unclearPairing'] as const) : []),
  ...(pair.concept?.loose === true ? (['looseWording'] as const) : []),
];

/** The stretch of the sentence that is about the pair: to the next figure, or from the one before. */
const stretchOf = ({ concept, value }: Pair<ValueMention>, { folded, values }: Parts): Stretch => {
  const { plain } = folded;
  const first = Math.min(concept?.start ?? value?.start ?? 0, value?.start ?? Number.POSITIVE_INFINITY);
  const last = Math.max(concept?.end ?? 0, value?.end ?? 0);
  const figures = values.filter((mention) => mention.kind !== 'other' && mention !== value);
  const valueFirst = value !== null && concept !== null && value.start < concept.start;
  const previous = figures.filter(({ end }) => end <= first).at(-1)?.end ?? 0;
  const before = plain.slice(0, first);
  const from = valueFirst ? first : Math.max(previous, before.lastIndexOf(';') + 1);
  const next = figures.find(({ start }) => start >= last)?.start ?? plain.length;
  const end = plain.slice(last, next).search(valueFirst ? /;/ : /[,;]/);
  return { concept, value, from: Math.max(0, from), to: end === -1 ? next : last + end };
};

/** The last result told of the same indicator: last year's figure, where it says no other year. */
const lastYearOf = (concept: ConceptMention | null, { roles, concepts, context }: Parts): number | null => {
  const results = roles.asides.flatMap(({ mention, reason }) =>
    isShare(mention) && (reason === 'result' || reason === 'earlierYear') ? [mention] : [],
  );
  const own = results.filter(({ start, year }) => {
    const near = concepts.filter((other) => other.start <= start).at(-1) ?? concepts[0];
    const isNear = concepts.length === 0 || concept === null || near?.code === concept.code;
    return isNear && (year === null || context.planYear === null || year === context.planYear - 1);
  });
  return own.at(-1)?.value ?? context.lastYear;
};

const shareDraft = (pair: Pair<PercentMention>, parts: Parts): Draft => {
  const { folded, context } = parts;
  const named = pair.concept?.code ?? null;
  const suspicion = suspicionsOf(named, folded, stretchOf(pair, parts));
  const meaning: Meaning =
    pair.value === null
      ? { reading: kinded(null, null), why: ['noValue'], alternatives: [] }
      : meaningOfShare(pair.value, folded);
  const isAnswer = pair.concept?.answer === true;
  const settled: Meaning = isAnswer
    ? {
        ...meaning,
        reading: kinded('yesNo', null),
        why: pair.value !== null && pair.value.value < 100 ? ['otherUnit'] : [],
      }
    : meaning;
  const why = [...pairDoubts(pair), ...suspicion.why, ...context.doubts];
  const code = suspicion.own ? null : named;
  // A figure that was left without an indicator may be that of any that the sentence names.
  const nearby = new Set(named === null && pair.unclear ? parts.concepts.map((concept) => concept.code) : []);
  const other: readonly TargetReading[] =
    named === null
      ? [...nearby].flatMap((near) => (near === null || isLevelCode(near) ? [] : [{ code: near, ...meaning.reading }]))
      : [{ code: suspicion.own ? named : null, ...meaning.reading }];
  const doubted = [...settled.why, ...why].some(isDoubtful) || code === null;
  return {
    code,
    meaning: settled,
    why,
    alternatives: doubted ? other : [],
    mentions: pair.value === null ? [] : [pair.value],
    lastYear: pair.value?.risesFrom ?? lastYearOf(pair.concept, parts),
  };
};

const levelDraft = (pair: LevelPair, doubts: readonly Why[], parts: Parts): Draft => {
  const code = pair.concept?.code ?? null;
  const meaning = meaningOfLevel(pair.value, code);
  const isShared = pair.shared && !isStandard(code);
  return {
    code,
    meaning,
    why: [
      ...pairDoubts({ ...pair, shared: isShared }),
      ...(pair.others.length > 0 ? (['twoLevels'] as const) : []),
      ...suspicionsOf(code, parts.folded, stretchOf(pair, parts)).why,
      ...parts.context.doubts,
      ...doubts,
    ],
    alternatives: pair.others.map((other) => ({ code, ...meaningOfLevel(other, code).reading })),
    mentions: [...(pair.value === null ? [] : [pair.value]), ...pair.others],
    lastYear: parts.context.lastYear,
  };
};

const countDraft = (mention: CountMention, concept: ConceptMention | null, { context }: Parts): Draft => {
  const isUpper = mention.bound === 'atMost';
  const code = concept?.code ?? null;
  return {
    code: null,
    meaning: {
      reading: kinded(isUpper ? null : 'count', mention.value, { unit: mention.unit }),
      why: [],
      alternatives: [],
    },
    why: [
      ...(code === null ? [] : (['otherUnit'] as const)),
      ...context.doubts,
      ...(isUpper ? (['upperBound'] as const) : []),
    ],
    alternatives: code === null ? [] : [{ code, ...kinded(null, null) }],
    mentions: [mention],
    lastYear: null,
  };
};

/** A share of hamlets that reach a level: a target of its own, with the commune's level among what it may mean. */
const placeDraft = (share: PercentMention, levelConcepts: readonly ConceptMention[], parts: Parts): Draft => {
  const levels = parts.values.filter(isLevel);
  return {
    code: null,
    meaning: meaningOfShare(share, parts.folded),
    why: parts.context.doubts,
    alternatives: levelPairs(levelConcepts, levels, parts.folded.plain, '').map(({ concept, value }) => ({
      code: concept?.code ?? null,
      ...meaningOfLevel(value, concept?.code ?? null).reading,
    })),
    mentions: [share, ...parts.roles.open.filter(isLevel)],
    lastYear: null,
  };
};

/** A word without a figure is no target, but for the answer to a question and for what is called a target. */
const isTarget = ({ concept, value }: Pair<PercentMention>): boolean =>
  value !== null || (concept !== null && (concept.code !== null || concept.answer));

const yearsOf = (shares: readonly PercentMention[]): readonly (number | null)[] => [
  ...new Set(shares.map(({ year }) => year)),
];

/** Figures of several years are several targets of the same indicators. */
const sharePairs = (
  concepts: readonly ConceptMention[],
  shares: readonly PercentMention[],
  plain: string,
): readonly Pair<PercentMention>[] => {
  const years = yearsOf(shares);
  const codes = new Set(concepts.map(({ code }) => code));
  if (years.length < 2 || codes.size !== 1) return oncePerCode(pairShares(concepts, shares, plain).filter(isTarget));
  return years.flatMap((year) =>
    oncePerCode(
      pairShares(
        concepts,
        shares.filter((share) => share.year === year),
        plain,
      ).filter(({ value }) => value !== null),
    ),
  );
};

const shareDrafts = (
  parts: Parts,
  shareConcepts: readonly ConceptMention[],
  shares: readonly PercentMention[],
): readonly Draft[] => {
  // What only a figure that is no target spoke of is no target either.
  const results = parts.roles.asides.filter(({ mention }) => isShare(mention) || isCount(mention));
  // "40% công dân (trong đó 90% cán bộ) đạt danh hiệu …": what the brackets add is about some of them.
  const within = shares.filter((share) => isWithinBrackets(share, shareConcepts, parts.folded.plain));
  const pairs = sharePairs(
    shareConcepts,
    shares.filter((share) => !within.includes(share)),
    parts.folded.plain,
  );
  const added = within.map((share): Pair<PercentMention> => ({
    ...alone<PercentMention>(null, share),
    unclear: false,
  }));
  return [...pairs, ...added]
    .filter(({ concept, value }) => value !== null || results.length === 0 || concept?.answer === true)
    .map((pair) => shareDraft(pair, parts));
};

/** The targets that a sentence may hold; `above`: what stands over it, folded. */
export const draftsOf = (parts: Parts, above: string): readonly Draft[] => {
  const { concepts, roles, folded } = parts;
  const shares = roles.open.filter(isShare);
  const levels = roles.open.filter(isLevel);
  const counts = roles.open.filter(isCount);
  const levelConcepts = concepts.filter(({ code }) => isLevelCode(code));
  const shareConcepts = concepts.filter(({ code }) => !isLevelCode(code));
  const [firstLevelConcept] = levelConcepts;
  const places = shares.find(
    (share) =>
      firstLevelConcept !== undefined && share.start < firstLevelConcept.start && isShareOfPlaces(share, folded.plain),
  );
  if (places !== undefined) return [placeDraft(places, levelConcepts, parts)];
  // A percentage of nobody knows whom beside a level: the level may be theirs.
  const beside: readonly Why[] = shareConcepts.length === 0 && shares.length > 0 ? ['unclearPairing'] : [];
  const ofOthers = roles.asides.some(({ mention, reason }) => mention.kind !== 'other' && reason !== 'risesFrom');
  const fromLevels = levelPairs(levelConcepts, levels, folded.plain, above)
    .filter(({ value }) => value !== null || (counts.length === 0 && !ofOthers))
    .map((pair) => levelDraft(pair, beside, parts));
  const needsShares = shareConcepts.length > 0 || shares.length > 0;
  const fromShares =
    needsShares && !(shares.length === 0 && counts.length > 0) ? shareDrafts(parts, shareConcepts, shares) : [];
  const fromCounts = counts.map((mention) => countDraft(mention, concepts[0] ?? null, parts));
  return [...fromLevels, ...fromShares, ...fromCounts];
};
