/** What a figure says as a target: kind, value and tolerance, and what is doubtful about it. */
import { highestLevel } from '../../domain/indicator';
import { INDICATORS } from '../../domain/indicators';
import type { IndicatorCode } from '../../domain/indicators';
import type { TargetKind } from '../../domain/targetKinds';
import type { Folded } from './folded';
import type { TargetReading, Why } from './planReading';
import type { LevelMention, PercentMention } from './mentions';

export type Reading = Omit<TargetReading, 'code'>;

export interface Meaning {
  readonly reading: Reading;
  readonly why: readonly Why[];
  readonly alternatives: readonly Reading[];
}

const DEFAULT_TOLERANCE = INDICATORS.CMKT.aim.kind === 'about' ? (INDICATORS.CMKT.aim.tolerance ?? 0) / 10_000 : null;
const highestOf = (code: IndicatorCode | null): number => (code === null ? null : highestLevel(INDICATORS[code])) ?? 3;
/** There is one standard, and no level to name. */
export const isStandard = (code: IndicatorCode | null): boolean => highestOf(code) === 1;

const KEEP = /\b(?:duy tri|giu (?:vung|nguyen|on dinh|ty le|muc)|on dinh)\b/;
/** "Thôn, bản": a comma that parts nothing. */
const OF_PLACES = /, (?=(?:ban|xom|ap|to dan pho|khu pho|buon|lang|khu)\b)/g;
const RAISE = /\b(?:nang cao|nang ty le|tang|nang len|phan dau (?:tang|nang))\b/;

export const kinded = (
  kind: TargetKind | null,
  value: number | null,
  { tolerance = null, unit = null }: Partial<Pick<Reading, 'tolerance' | 'unit'>> = {},
): Reading => ({ kind, value, tolerance, unit });

/** From the words right before the figure's indicator or figure, back to the clause's beginning. */
const isKept = ({ plain }: Folded, at: number): boolean => {
  const before = plain.slice(0, at);
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
  return KEEP.test(clause) || /^\s*(?:,\s*)?(?:duy tri|giu vung)/.test(plain.slice(at));
};

const sharpened = (mention: PercentMention, folded: Folded, why: readonly Why[]): Meaning => {
  const behind = folded.plain.slice(mention.end, mention.end + 40).replace(OF_PLACES, ' ');
  const kept = isKept(folded, mention.start) || KEEP.test(/^[^,;(]*/.exec(behind)?.[0] ?? '');
  const bounded = mention.bound === 'above' ? 'above' : 'atLeast';
  if (!kept) {
    const kind = mention.value === 100 && mention.bound !== 'above' ? 'all' : bounded;
    return { reading: kinded(kind, mention.value), why, alternatives: [] };
  }
  const reading = kinded('keepRate', mention.value);
  const doubtful = RAISE.test(folded.plain) || mention.bound !== 'exact';
  return doubtful
    ? { reading, why: [...why, 'keepOrRaise'], alternatives: [kinded(bounded, mention.value)] }
    : { reading, why, alternatives: [] };
};

export const meaningOfShare = (mention: PercentMention, folded: Folded): Meaning => {
  const { value, bound } = mention;
  const why: Why[] = [];
  if (value > 100 || value <= 0) why.push('outOfRange');
  if (mention.fromFraction) why.push('fromFraction');
  if (mention.upTo !== null) why.push('rangeFromLower');
  const about = kinded('about', value, { tolerance: DEFAULT_TOLERANCE });
  switch (bound) {
    case 'change':
      return { reading: kinded(null, null), why: [...why, 'onlyChange'], alternatives: [] };
    case 'atMost':
      return { reading: kinded(null, value), why: [...why, 'upperBound'], alternatives: [] };
    case 'about':
      return { reading: about, why: [...why, 'assumedTolerance'], alternatives: [] };
    case 'nearly':
      return {
        reading: about,
        why: [...why, 'nearly', 'assumedTolerance'],
        alternatives: [kinded('atLeast', value)],
      };
    case 'above':
    case 'atLeast':
    case 'exact':
      return sharpened(mention, folded, why);
  }
};

export const meaningOfLevel = (mention: LevelMention | null, code: IndicatorCode | null): Meaning => {
  if (isStandard(code)) return { reading: kinded('keepLevel', 1), why: [], alternatives: [] };
  if (mention === null) return { reading: kinded('keepLevel', null), why: ['noValue'], alternatives: [] };
  const why: readonly Why[] = mention.value < 1 || mention.value > highestOf(code) ? ['outOfRange'] : [];
  return { reading: kinded('keepLevel', mention.value), why, alternatives: [] };
};
