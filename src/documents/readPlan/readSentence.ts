/** One sentence of a plan -> the targets it holds. */
import { highestLevel, scaleOf } from '../../domain/indicator';
import { INDICATORS } from '../../domain/indicators';
import type { IndicatorCode } from '../../domain/indicators';
import type { TargetKindId } from '../../workbook/targetRow';
import { conceptsOf } from './concepts';
import type { ConceptMention } from './concepts';
import { isDoubtful, suspicionsOf } from './doubts';
import { fold } from './folded';
import type { Folded } from './folded';
import { pairLevels, pairShares } from './pairing';
import type { Pair } from './pairing';
import type { PlanReadingItem, TargetReading, Why } from './planReading';
import { valuesOf } from './values';
import type { CountMention, LevelMention, PercentMention, ValueMention } from './values';

export interface SentenceContext {
  /** Year of the plan, and the year that a heading above gives. */
  readonly planYear: number | null;
  readonly headingYear: number | null;
  /** The introducing line above, '' where there is none. */
  readonly heading: string;
  /** The beginning of the line, where the sentence is a later piece of it. */
  readonly lead: string;
  /** Doubts about the place itself (a table's column, no targets' part). */
  readonly doubts: readonly Why[];
  readonly lastYear: number | null;
}

const DEFAULT_TOLERANCE = INDICATORS.CMKT.aim.kind === 'about' ? (INDICATORS.CMKT.aim.tolerance ?? 0) / 10_000 : null;

const isLevelCode = (code: IndicatorCode | null): boolean => code !== null && scaleOf(INDICATORS[code]) === 'level';
const highestOf = (code: IndicatorCode | null): number => (code === null ? null : highestLevel(INDICATORS[code])) ?? 3;
/** There is one standard, and no level to name. */
const isStandard = (code: IndicatorCode | null): boolean => highestOf(code) === 1;

const KEEP = /\b(?:duy tri|giu (?:vung|nguyen|on dinh|ty le|muc)|on dinh)\b/;
const RAISE = /\b(?:nang cao|nang ty le|tang|nang len|phan dau (?:tang|nang))\b/;

const CLAIM =
  /\b(?:giu vung|duy tri|dat|hoan thanh|cong nhan|ung dung|trien khai|thuc hien|cung co|bao dam|dam bao|phan dau)\b/;

interface Parts {
  readonly folded: Folded;
  readonly context: SentenceContext;
}

/** From the words right before the figure's indicator or figure, back to the clause's beginning. */
const isKept = ({ plain }: Folded, at: number): boolean => {
  const before = plain.slice(0, at);
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
  return KEEP.test(clause) || /^\s*,?\s*(?:duy tri|giu vung)/.test(plain.slice(at));
};

interface Meaning {
  readonly reading: Omit<TargetReading, 'code'>;
  readonly why: readonly Why[];
  readonly alternatives: readonly Omit<TargetReading, 'code'>[];
}

const kinded = (kind: TargetKindId | null, value: number | null, tolerance: number | null = null) => ({
  kind,
  value,
  tolerance,
});

const meaningOfShare = (mention: PercentMention, folded: Folded): Meaning => {
  const { value, bound } = mention;
  const why: Why[] = [];
  if (value > 100 || value <= 0) why.push('outOfRange');
  if (mention.fromFraction) why.push('fromFraction');
  if (mention.upTo !== null) why.push('rangeFromLower');
  const plain = (kind: TargetKindId): Meaning => ({ reading: kinded(kind, value), why, alternatives: [] });
  switch (bound) {
    case 'change':
      return { reading: kinded(null, null), why: [...why, 'onlyChange'], alternatives: [] };
    case 'atMost':
      return { reading: kinded(null, value), why: [...why, 'upperBound'], alternatives: [] };
    case 'about':
      return {
        reading: kinded('about', value, DEFAULT_TOLERANCE),
        why: [...why, 'assumedTolerance'],
        alternatives: [],
      };
    case 'nearly':
      return {
        reading: kinded('about', value, DEFAULT_TOLERANCE),
        why: [...why, 'nearly', 'assumedTolerance'],
        alternatives: [kinded('atLeast', value)],
      };
    case 'above':
    case 'atLeast':
    case 'exact':
      return sharpened(plain, mention, folded, why);
  }
};

const sharpened = (
  plain: (kind: TargetKindId) => Meaning,
  mention: PercentMention,
  folded: Folded,
  why: readonly Why[],
): Meaning => {
  const kept = isKept(folded, mention.start) || KEEP.test(folded.plain.slice(mention.end, mention.end + 12));
  const bounded = mention.bound === 'above' ? 'above' : 'atLeast';
  if (!kept) return plain(mention.value === 100 && mention.bound !== 'above' ? 'all' : bounded);
  const meaning = plain('keepRate');
  const doubtful = RAISE.test(folded.plain) || mention.bound !== 'exact';
  return doubtful
    ? { ...meaning, why: [...why, 'keepOrRaise'], alternatives: [kinded(bounded, mention.value)] }
    : meaning;
};

const meaningOfLevel = (mention: LevelMention | null, code: IndicatorCode | null): Meaning => {
  if (isStandard(code)) return { reading: kinded('keepLevel', 1), why: [], alternatives: [] };
  if (mention === null) return { reading: kinded('keepLevel', null), why: ['noValue'], alternatives: [] };
  const why: readonly Why[] = mention.value < 1 || mention.value > highestOf(code) ? ['outOfRange'] : [];
  return { reading: kinded('keepLevel', mention.value), why, alternatives: [] };
};

const itemOf = (
  sentence: string,
  code: IndicatorCode | null,
  { reading, why, alternatives }: Meaning,
  extra: {
    readonly why: readonly Why[];
    readonly alternatives?: readonly TargetReading[];
    readonly lastYear?: number | null;
  },
): PlanReadingItem => {
  const reasons = [...new Set<Why>([...(code === null ? (['ownTarget'] as const) : []), ...why, ...extra.why])];
  return {
    code,
    ...reading,
    sentence,
    lastYear: extra.lastYear ?? null,
    confidence: reasons.some(isDoubtful) ? 'ask' : 'sure',
    alternatives: [...alternatives.map((alternative) => ({ code, ...alternative })), ...(extra.alternatives ?? [])],
    why: reasons,
  };
};

const pairDoubts = (pair: Pair<ValueMention>): readonly Why[] => [
  ...(pair.shared ? (['sharedValue'] as const) : []),
  ...(pair.unclear ? (['unclearPairing'] as const) : []),
  ...(pair.concept?.loose === true ? (['looseWording'] as const) : []),
];

const yearDoubts = (
  mention: PercentMention | LevelMention | null,
  { planYear, headingYear }: SentenceContext,
): readonly Why[] => {
  const year = mention?.year ?? headingYear;
  return planYear !== null && year !== null && year !== planYear ? ['otherYear'] : [];
};

const shareItem = (pair: Pair<PercentMention>, sentence: string, parts: Parts): PlanReadingItem => {
  const { folded, context } = parts;
  const named = pair.concept?.code ?? null;
  const suspicion = suspicionsOf(named, folded, pair.value);
  const meaning: Meaning =
    pair.value === null
      ? { reading: kinded(null, null), why: ['noValue'], alternatives: [] }
      : meaningOfShare(pair.value, folded);
  const isAnswer = pair.concept?.answer === true;
  const settled = isAnswer
    ? {
        ...meaning,
        reading: kinded('yesNo', null),
        why: pair.value !== null && pair.value.value < 100 ? (['otherUnit'] as const) : [],
      }
    : meaning;
  const why = [...pairDoubts(pair), ...yearDoubts(pair.value, context), ...suspicion.why, ...context.doubts];
  const code = suspicion.own ? null : named;
  const other: readonly TargetReading[] =
    named === null ? [] : [{ code: suspicion.own ? named : null, ...meaning.reading }];
  const doubted = [...settled.why, ...why].some(isDoubtful) || code === null;
  return itemOf(sentence, code, settled, {
    why,
    alternatives: doubted ? other : [],
    lastYear: pair.value?.risesFrom ?? context.lastYear,
  });
};

const levelItem = (pair: Pair<LevelMention>, sentence: string, parts: Parts): PlanReadingItem => {
  const code = pair.concept?.code ?? null;
  const meaning = meaningOfLevel(pair.value, code);
  const isShared = pair.shared && !isStandard(code);
  const why = [
    ...pairDoubts({ ...pair, shared: isShared }),
    ...yearDoubts(pair.value, parts.context),
    ...suspicionsOf(code, parts.folded, null).why,
    ...parts.context.doubts,
  ];
  return itemOf(sentence, code, meaning, { why, lastYear: parts.context.lastYear });
};

/** A share of hamlets or communes that reach a level is another thing than the commune's own level. */
const shareOfPlaces = (
  concepts: readonly ConceptMention[],
  shares: readonly PercentMention[],
  { plain }: Folded,
): PercentMention | undefined => {
  const [first] = concepts;
  return shares.find(
    (share) =>
      first !== undefined &&
      /^\s*(?:so |cac |tong so )*(?:thon|ban|xa|phuong|to dan pho|khu|xom|ap|don vi hanh chinh|tinh|thanh pho|huyen|quan|thi xa|thi tran|dia phuong)\b/.test(
        plain.slice(share.end),
      ) &&
      share.start < first.start,
  );
};

const countItem = (
  mention: CountMention,
  concept: ConceptMention | null,
  sentence: string,
  { context }: Parts,
): PlanReadingItem => {
  const kind: TargetKindId | null = mention.bound === 'atMost' ? null : 'count';
  const code = concept?.code ?? null;
  const why: readonly Why[] = [
    ...(code === null ? [] : (['otherUnit'] as const)),
    ...context.doubts,
    ...(kind === null ? (['upperBound'] as const) : []),
  ];
  const alternatives = code === null ? [] : [{ code, ...kinded(null, null) }];
  return itemOf(
    sentence,
    null,
    { reading: kinded(kind, mention.value), why: [], alternatives: [] },
    { why, alternatives },
  );
};

const isShare = (mention: ValueMention): mention is PercentMention => mention.kind === 'percent';
const isLevel = (mention: ValueMention): mention is LevelMention => mention.kind === 'level';
const isCount = (mention: ValueMention): mention is CountMention => mention.kind === 'count';

/** Figures of other years leave when the same indicator has one of the plan's year; the last one before stays known. */
const ofPlanYear = (
  shares: readonly PercentMention[],
  planYear: number | null,
): { readonly kept: readonly PercentMention[]; readonly lastYear: number | null } => {
  if (planYear === null) return { kept: shares, lastYear: null };
  const present = shares.filter(({ year }) => year === planYear || year === null);
  if (present.length === 0 || (!shares.some(({ year }) => year === planYear) && present.length === shares.length))
    return { kept: shares, lastYear: null };
  return { kept: present, lastYear: shares.find(({ year }) => year === planYear - 1)?.value ?? null };
};

/** "Về mô hình học tập: …": what stands before the colon is a heading where the rest names indicators itself. */
const withoutIntro = (sentence: string): { readonly words: string; readonly intro: string } => {
  const [, intro = '', rest = ''] = /^([^:\d%]{3,90}):\s+(.+)$/u.exec(sentence) ?? [];
  if (rest === '') return { words: sentence, intro: '' };
  return conceptsOf(fold(rest), fold(intro).plain).length > 0 ? { words: rest, intro } : { words: sentence, intro: '' };
};

const withDoubt = (parts: Parts, doubt: Why): Parts => ({
  ...parts,
  context: { ...parts.context, doubts: [...parts.context.doubts, doubt] },
});

/** Empty where the sentence names no indicator and no figure. */
export const readSentence = (sentence: string, given: SentenceContext): readonly PlanReadingItem[] => {
  const { words, intro } = withoutIntro(sentence);
  const context = intro === '' ? given : { ...given, heading: intro };
  const folded = fold(words);
  const parts: Parts = { folded, context };
  // An introducing line holds no target; what stands under it does.
  if (sentence.endsWith(':') && valuesOf(folded.plain, folded.marked).length === 0) return [];
  const own = conceptsOf(folded, fold(context.heading).plain);
  const values = valuesOf(folded.plain, folded.marked);
  const allShares = values.filter(isShare);
  // A rise beside a figure to reach ("đạt 40%, tăng 5% so với năm trước") is no target of its own.
  const aims = allShares.filter(({ bound, aside }) => bound !== 'change' && !aside);
  const { kept: shares, lastYear } = ofPlanYear(aims.length > 0 ? aims : allShares, context.planYear);
  const levels = values.filter(isLevel);
  const inherited = own.length === 0 ? headingConcept(context.heading, levels.length > 0, shares.length > 0) : [];
  const concepts = own.length > 0 ? own : inherited;
  const levelConcepts = concepts.filter(({ code }) => isLevelCode(code));
  const shareConcepts = concepts.filter(({ code }) => !isLevelCode(code));
  const within: Parts = {
    folded,
    context: {
      ...context,
      lastYear: lastYear ?? context.lastYear,
      doubts: [...context.doubts, ...(inherited.length > 0 ? (['fromHeading'] as const) : [])],
    },
  };
  const places = shareOfPlaces(levelConcepts, shares, folded);
  if (places !== undefined) {
    return [
      itemOf(sentence, null, meaningOfShare(places, folded), {
        why: context.doubts,
        alternatives: pairLevels(levelConcepts, levels, folded.plain).map(({ concept, value }) => ({
          code: concept?.code ?? null,
          ...meaningOfLevel(value, concept?.code ?? null).reading,
        })),
      }),
    ];
  }
  // A percentage of nobody knows whom beside a level: the level may be theirs.
  const beside: Parts = shareConcepts.length === 0 && shares.length > 0 ? withDoubt(within, 'unclearPairing') : within;
  const fromLevels = levelPairs(
    levelConcepts,
    levels,
    folded.plain,
    fold(`${context.heading} ${context.lead}`).plain,
  ).map((pair) => levelItem(pair, sentence, beside));
  const needed = shareConcepts.length > 0 || shares.length > 0 ? pairShares(shareConcepts, shares, folded.plain) : [];
  const counted = shares.length === 0 && levels.length === 0 ? values.filter(isCount) : [];
  if (counted.length > 0)
    return [
      ...fromLevels.filter(({ value }) => value !== null),
      ...counted.map((mention) => countItem(mention, shareConcepts[0] ?? null, sentence, parts)),
    ];
  const read = [
    ...fromLevels,
    ...oncePerCode(needed.filter(isTarget)).map((pair) => shareItem(pair, sentence, within)),
  ];
  return mergeSubset(read, folded);
};

/** A word without a figure is no target, but for the answer to a question and for what is called a target. */
const isTarget = ({ concept, value }: Pair<PercentMention>): boolean =>
  value !== null || (concept !== null && (concept.code !== null || concept.answer));

/** An indicator named twice has the level that stands with either; one only named, without a verb, is a heading. */
const levelPairs = (
  concepts: readonly ConceptMention[],
  levels: readonly LevelMention[],
  plain: string,
  above: string,
): readonly Pair<LevelMention>[] => {
  const pairs = pairLevels(concepts, levels, plain);
  return pairs.filter((pair, index) => {
    const twins = pairs.filter(({ concept }) => concept?.code === pair.concept?.code);
    const best =
      twins.find(({ value, shared }) => value !== null && !shared) ??
      twins.find(({ value }) => value !== null) ??
      twins[0];
    return best === pair && pairs.indexOf(pair) === index && (pair.value !== null || CLAIM.test(`${above} ${plain}`));
  });
};

/** "Công dân … danh hiệu Công dân học tập" names one indicator twice; what has no figure of its own, or the same, goes. */
const oncePerCode = (pairs: readonly Pair<PercentMention>[]): readonly Pair<PercentMention>[] =>
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

const headingConcept = (heading: string, hasLevel: boolean, hasShare: boolean): readonly ConceptMention[] => {
  const concepts = conceptsOf(fold(heading));
  const codes = new Set(concepts.map(({ code }) => code));
  const [only] = concepts;
  if (codes.size !== 1 || only === undefined || only.code === null) return [];
  return (isLevelCode(only.code) ? hasLevel : hasShare) ? [{ ...only, start: -1, end: 0 }] : [];
};

const mergeSubset = (items: readonly PlanReadingItem[], { plain }: Folded): readonly PlanReadingItem[] =>
  items.map((item, index) =>
    index > 0 && /\btrong do\b/.test(plain) && item.code === 'DH'
      ? { ...item, why: [...item.why, 'partOfPrevious'] }
      : item,
  );
