/** One sentence of a plan -> the targets it holds, and what became of each of its figures. */
import { INDICATORS } from '../../domain/indicators';
import type { IndicatorCode } from '../../domain/indicators';
import { lastYearIn } from './bounds';
import { conceptsOf } from './concepts';
import type { ConceptMention } from './concepts';
import { isDoubtful } from './doubts';
import { rolesOf } from './figureRoles';
import { draftsOf, isLevelCode } from './drafts';
import type { Draft, Parts, SentenceContext } from './drafts';
import { fold } from './folded';
import type { Folded } from './folded';
import { lastTense } from './grammar/tense';
import type { AsideReason, PlanReadingItem, Why } from './planReading';
import { hasUnknownWords } from './unknownWords';
import { isLevel, isShare } from './mentions';
import { valuesOf } from './values';

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

/** "Về mô hình học tập: …": what stands before the colon is a heading where the rest names indicators itself. */
const withoutIntro = (sentence: string): { readonly words: string; readonly intro: string } => {
  const [, intro = '', rest = ''] = /^([^:\d%]{3,90}):\s+(\S.*)$/u.exec(sentence) ?? [];
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

const yearDoubts = (year: number | null, { planYear }: SentenceContext): readonly Why[] => {
  if (year === null) return ['noYear'];
  return planYear !== null && year !== planYear ? ['otherYear'] : [];
};

/** "Năm 2026 - 2027", without a year of its own. */
const PERIOD = /\b20\d\d ?[-–] ?(?:20)?\d\d\b/;

/** A hamlet by its name: what is said of it is not said of the commune. */
const NAMED_HAMLET = /(?<!\p{L})(?:thôn|bản|xóm|ấp|buôn|làng|phum|sóc|khu|tổ dân phố|khu phố|tổ) (?:\p{Lu}|\d)/u;
const namesHamlet = ({ sentence, context: { heading, lead } }: Parts): boolean =>
  [sentence, heading, lead].some((text) =>
    NAMED_HAMLET.test(text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())),
  );

const isSubset = (draft: Draft, index: number, { plain }: Folded): boolean =>
  index > 0 && draft.code !== null && INDICATORS[draft.code].subsetOf !== null && /\btrong do\b/.test(plain);

/** Sure is earned: by words that are all known, and figures that all have their place. */
const itemOf = (draft: Draft, index: number, parts: Parts, codes: readonly IndicatorCode[]): SentenceTarget => {
  const { sentence, folded, context, values, roles } = parts;
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
      ...(namesHamlet(parts) ? (['partOfPeople'] as const) : []),
      ...(mention?.year === null && PERIOD.test(folded.plain) ? (['noYear'] as const) : yearDoubts(year, context)),
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
