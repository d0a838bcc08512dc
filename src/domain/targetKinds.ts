/**
 * The kinds of targets. An entry says what a kind judges, what the plan states for it and what it asks; the verdict of
 * the check, the custom function, its native twin and the sheet of targets are all made from it.
 */
import { fixed, minus, neededParts, notNegative, part, partOrZero, times } from './bound';
import type { AimPart, AimParts, Amount, Bound } from './bound';

/** A rate, the level of a commune, a number of things, or yes and no. */
export type Judged = 'share' | 'level' | 'count' | 'answer';

interface KindDefinition {
  readonly judges: Judged;
  /** What the plan states, in the order in which it is asked for. */
  readonly parts: readonly AimPart[];
  /** All that are known have to hold; a target of which none is known cannot be judged. None at all: an answer. */
  readonly bounds: readonly Bound[];
  /** Without it the target is still judged, only less exactly. */
  readonly sharpenedBy?: AimPart;
  /** Name of the kind in reports, where it is not its own: the bound itself excluded (`strict`). */
  readonly reportedAs?: string;
}

const MILLION = 1_000_000;

const share = (least: Amount, strict = false): Bound => ({ least, unit: MILLION, strict });
const number = (least: Amount): Bound => ({ least, unit: 1, strict: false });

/**
 * Last year's rate is known to the millionth that its cell holds; 2 of 3 stays 2 of 3, although 66.6667 % is more.
 * So this year's rate counts as kept when it rounds to last year's: from half a millionth below it on.
 */
const roundsToLastYear: Bound = {
  least: minus(times(2, part('lastYear')), fixed(1)),
  unit: 2 * MILLION,
  strict: false,
};

export const TARGET_KINDS = {
  atLeast: { judges: 'share', parts: ['value'], bounds: [share(part('value'))] },
  above: { judges: 'share', parts: ['value'], bounds: [share(part('value'), true)], reportedAs: 'atLeast' },
  // Without a tolerance "khoảng" is taken at its word, and the judgement says that the tolerance is missing.
  about: {
    judges: 'share',
    parts: ['value', 'tolerance'],
    bounds: [share(notNegative(minus(part('value'), partOrZero('tolerance'))))],
    sharpenedBy: 'tolerance',
  },
  all: { judges: 'share', parts: [], bounds: [share(fixed(MILLION))] },
  keepLevel: { judges: 'level', parts: ['value'], bounds: [number(part('value'))] },
  keepRate: {
    judges: 'share',
    parts: ['value', 'lastYear'],
    bounds: [share(part('value')), roundsToLastYear],
    sharpenedBy: 'lastYear',
  },
  yesNo: { judges: 'answer', parts: [], bounds: [] },
  count: { judges: 'count', parts: ['value'], bounds: [number(part('value'))] },
} as const satisfies Readonly<Record<string, KindDefinition>>;

export type TargetKind = keyof typeof TARGET_KINDS;
export const TARGET_KIND_IDS = Object.keys(TARGET_KINDS) as readonly TargetKind[];

type PartsOf<K extends TargetKind> = (typeof TARGET_KINDS)[K]['parts'][number];
export type KindOf<J extends Judged> = {
  [K in TargetKind]: (typeof TARGET_KINDS)[K]['judges'] extends J ? K : never;
}[TargetKind];
/** The parts that a target of the kind has, each of type `V`. */
export type PartsRecord<K extends TargetKind, V> = { readonly [P in PartsOf<K>]: V };

export const kindDefinition = (kind: TargetKind): KindDefinition => TARGET_KINDS[kind];

export const kindsJudging = (...judged: readonly Judged[]): readonly TargetKind[] =>
  TARGET_KIND_IDS.filter((kind) => judged.includes(kindDefinition(kind).judges));

type Reported<K extends TargetKind> = (typeof TARGET_KINDS)[K] extends { readonly reportedAs: infer R } ? R : K;
/** Kinds as reports name them: "trên p %" is an `atLeast` that is `strict`. */
export type ReportedKind = { [K in TargetKind]: Reported<K> }[TargetKind];

export const reportedKind = (kind: TargetKind): ReportedKind =>
  (kindDefinition(kind).reportedAs ?? kind) as ReportedKind;

export const REPORTED_KINDS = [...new Set(TARGET_KIND_IDS.map(reportedKind))];

/** Is the bound itself not enough? */
export const isStrict = (kind: TargetKind): boolean => kindDefinition(kind).bounds.some(({ strict }) => strict);

export const kindReportedAs = (reported: ReportedKind, strict: boolean): TargetKind | undefined =>
  TARGET_KIND_IDS.find((kind) => reportedKind(kind) === reported && isStrict(kind) === strict);

/** What a kind asks whatever the plan states; `null` where the plan has to say it. */
export const fixedAim = (kind: TargetKind): number | null => {
  const fixedLeast = kindDefinition(kind).bounds.flatMap(({ least }) => (least.is === 'fixed' ? [least.value] : []));
  return fixedLeast[0] ?? null;
};

/** Parts of which one at least must be there for the target to be judged. */
export const partsToJudge = (kind: TargetKind): readonly AimPart[] => [
  ...new Set(kindDefinition(kind).bounds.flatMap(({ least }) => neededParts(least))),
];

/** What the target asks by itself, whatever the year before was like. */
export const statedAim = (kind: TargetKind, parts: AimParts): number | null => fixedAim(kind) ?? parts.value ?? null;
