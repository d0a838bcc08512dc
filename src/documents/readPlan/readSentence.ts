/** One sentence of a plan -> the targets it holds, and what became of each of its figures. */
import { scaleOf } from '../../domain/indicator';
import { INDICATORS } from '../../domain/indicators';
import type { IndicatorCode } from '../../domain/indicators';
import { lastYearIn } from './bounds';
import { conceptsOf } from './concepts';
import type { ConceptMention } from './concepts';
import { isDoubtful, suspicionsOf } from './doubts';
import type { Stretch } from './doubts';
import { isShareOfPlaces, rolesOf } from './figureRoles';
import type { Roles } from './figureRoles';
import { fold } from './folded';
import type { Folded } from './folded';
import { lastTense } from './grammar/tense';
import { levelPairs } from './levelPairs';
import type { LevelPair } from './levelPairs';
import { isStandard, kinded, meaningOfLevel, meaningOfShare } from './meanings';
import type { Meaning } from './meanings';
import { alone, isWithinBrackets, oncePerCode, pairShares } from './pairing';
import type { Pair } from './pairing';
import type { AsideReason, PlanReadingItem, TargetReading, Why } from './planReading';
import { hasUnknownWords } from './unknownWords';
import { isCount, isLevel, isShare } from './mentions';
import { valuesOf } from './values';
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

/** A target, and the figures it was read from. */
export interface SentenceTarget {
  readonly item: PlanReadingItem;
  readonly figures: readonly string[];
}

export interface SentenceReading {
  readonly targets: readonly SentenceTarget[];
  /** Figures that no target was read from. */
  readonly asides: readonly { readonly figure: string; readonly reason: AsideReason }[];
}

interface Parts {
  readonly sentence: string;
  readonly folded: Folded;
  readonly context: SentenceContext;
  readonly values: readonly ValueMention[];
  readonly roles: Roles;
  readonly concepts: readonly ConceptMention[];
}

/** A target before it is known whether the sentence as a whole leaves it sure. */
interface Draft {
  readonly code: IndicatorCode | null;
  readonly meaning: Meaning;
  readonly why: readonly Why[];
  readonly alternatives: readonly TargetReading[];
  readonly mentions: readonly ValueMention[];
  readonly lastYear: number | null;
}

const isLevelCode = (code: IndicatorCode | null): boolean => code !== null && scaleOf(INDICATORS[code]) === 'level';

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
  const other: readonly TargetReading[] =
    named === null ? [] : [{ code: suspicion.own ? named : null, ...meaning.reading }];
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

/** "Về mô hình học tập: …": what stands before the colon is a heading where the rest names indicators itself. */
const withoutIntro = (sentence: string): { readonly words: string; readonly intro: string } => {
  const [, intro = '', rest = ''] = /^([^:\d%]{3,90}):\s+(.+)$/u.exec(sentence) ?? [];
  if (rest === '') return { words: sentence, intro: '' };
  const folded = fold(rest);
  const [concept] = conceptsOf(folded, fold(intro).plain);
  const [value] = valuesOf(folded.plain, folded.marked);
  // "Gia đình học tập: 73%, dòng họ học tập: 64%": the name before the colon has the first figure behind it.
  const again = new Set(conceptsOf(folded, fold(intro).plain).map(({ code }) => code));
  const isName =
    concept !== undefined &&
    value !== undefined &&
    value.start < concept.start &&
    conceptsOf(fold(intro)).some(({ code }) => !again.has(code));
  return concept === undefined || isName ? { words: sentence, intro: '' } : { words: rest, intro };
};

const headingConcept = (heading: string, hasLevel: boolean, hasShare: boolean): readonly ConceptMention[] => {
  const concepts = conceptsOf(fold(heading));
  const codes = new Set(concepts.map(({ code }) => code));
  const [only] = concepts;
  if (codes.size !== 1 || only === undefined || only.code === null) return [];
  return (isLevelCode(only.code) ? hasLevel : hasShare) ? [{ ...only, start: -1, end: 0 }] : [];
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

const draftsOf = (parts: Parts, above: string): readonly Draft[] => {
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

const yearDoubts = (year: number | null, { planYear }: SentenceContext): readonly Why[] => {
  if (year === null) return ['noYear'];
  return planYear !== null && year !== planYear ? ['otherYear'] : [];
};

const isSubset = (draft: Draft, index: number, { plain }: Folded): boolean =>
  index > 0 && draft.code !== null && INDICATORS[draft.code].subsetOf !== null && /\btrong do\b/.test(plain);

/** Sure is earned: by words that are all known, and figures that all have their place. */
const itemOf = (
  draft: Draft,
  index: number,
  { sentence, folded, context, values, roles }: Parts,
  codes: readonly IndicatorCode[],
): SentenceTarget => {
  const [mention] = draft.mentions;
  const year = mention?.year ?? context.headingYear ?? context.planYear;
  const left = values.some((value) =>
    roles.asides.some(
      (aside) =>
        aside.mention === value && ['unclear', 'nested', 'condition', 'negation', 'otherBody'].includes(aside.reason),
    ),
  );
  const why = [
    ...new Set<Why>([
      ...(draft.code === null ? (['ownTarget'] as const) : []),
      ...draft.meaning.why,
      ...draft.why,
      ...yearDoubts(year, context),
      ...(left ? (['figureLeft'] as const) : []),
      ...(isSubset(draft, index, folded) ? (['partOfPrevious'] as const) : []),
    ]),
  ];
  const known = draft.code === null || !hasUnknownWords(folded.plain, codes);
  const reasons: readonly Why[] = known ? why : [...why, 'unknownWords'];
  return {
    item: {
      code: draft.code,
      ...draft.meaning.reading,
      sentence,
      year,
      lastYear: draft.lastYear,
      confidence: reasons.some(isDoubtful) ? 'ask' : 'sure',
      alternatives: [
        ...draft.meaning.alternatives.map((alternative) => ({ code: draft.code, ...alternative })),
        ...draft.alternatives,
      ],
      why: reasons,
    },
    figures: draft.mentions.map(({ label }) => label),
  };
};

/** Empty where the sentence names no indicator and no figure. */
export const readSentence = (sentence: string, given: SentenceContext): SentenceReading => {
  const { words, intro } = withoutIntro(sentence);
  const context: SentenceContext =
    intro === ''
      ? given
      : { ...given, heading: intro, headingYear: lastYearIn(fold(intro).plain) ?? given.headingYear };
  const folded = fold(words);
  const values = valuesOf(folded.plain, folded.marked);
  const above = fold(`${given.section} . ${given.heading} . ${intro} . ${given.lead}`).plain;
  const roles = rolesOf(values, folded.plain, {
    ...context,
    intro: fold(intro).plain,
    headTense: lastTense(above),
  });
  const asides = roles.asides.map(({ mention, reason }) => ({ figure: mention.label, reason }));
  // An introducing line holds no target; what stands under it does.
  if (sentence.endsWith(':') && roles.open.length === 0) return { targets: [], asides };
  const isNested = roles.asides.some(({ mention, reason }) => reason === 'nested' && isShare(mention));
  // "25% số thôn có từ 60% hộ đạt …": the title is the households', the share that of the hamlets.
  const own = isNested ? [] : conceptsOf(folded, fold(context.heading).plain);
  const found = (text: string) => headingConcept(text, roles.open.some(isLevel), roles.open.some(isShare));
  const fromHeading = own.length > 0 || isNested ? [] : found(context.heading);
  // "Năm 2025 đạt 28% công dân học tập; năm 2026 nâng lên 36%": the line goes on about the same.
  const inherited = fromHeading.length > 0 || own.length > 0 || isNested ? fromHeading : found(given.lead);
  const parts: Parts = {
    sentence,
    folded,
    values,
    roles,
    concepts: own.length > 0 ? own : inherited,
    context: inherited.length === 0 ? context : { ...context, doubts: [...context.doubts, 'fromHeading'] },
  };
  const drafts = draftsOf(parts, above);
  const codes = drafts.flatMap(({ code }) => (code === null ? [] : [code]));
  const used = new Set(drafts.flatMap(({ mentions }) => mentions));
  const unplaced = roles.open.filter((mention) => !used.has(mention));
  return {
    targets: drafts
      // A figure that found no place may change what the others say.
      .map((draft) => (unplaced.length === 0 ? draft : { ...draft, why: [...draft.why, 'figureLeft' as const] }))
      .map((draft, index) => itemOf(draft, index, parts, codes)),
    asides: [...asides, ...unplaced.map(({ label }) => ({ figure: label, reason: 'unclear' as const }))],
  };
};
