/** A judged target in words: what was reached, what was asked, what is missing, how sure that is. */
import type { TargetResult } from '../../check/report';
import { judgedBy, kindOf } from '../../check/targetOfResult';
import { thresholdOf } from '../../check/threshold';
import { whyOpen } from '../../check/whyOpen';
import type { CountingUnit } from '../../domain/indicator';
import { indicatorOf } from '../../domain/indicators';
import { kindDefinition, partsToJudge } from '../../domain/targetKinds';
import type { TargetKind } from '../../domain/targetKinds';
import type { Translate } from '../../i18n/translate';
import { numberText } from './numberText';

const unitOf = (code: string): CountingUnit | 'cases' => indicatorOf(code)?.counts ?? 'cases';

/** 'người', 'cơ sở': what the target counts. */
export const unitText = (t: Translate, code: string): string => t(`unit.${unitOf(code)}`);

/** '1 người', '12 cơ sở': so many of what the target counts. */
export const countedText = (t: Translate, code: string, n: number): string => t(`count.${unitOf(code)}`, { n });

export const isRate = (result: TargetResult): boolean => judgedBy(result) === 'share';

const answerText = (t: Translate, actual: number | null): string => {
  if (actual === null) return t('target.unknown');
  return actual === 1 ? t('answer.yes') : t('answer.no');
};

export const rateText = (t: Translate, actual: number, threshold: number | null): string =>
  threshold === null ? numberText(t).rate(actual) : numberText(t).rateAgainst(actual, threshold);

/** '31,20 / 35 %', 'Mức 2 / mức 2', 'Có'. */
export const valueText = (t: Translate, result: TargetResult): string => {
  const { actual, target } = result;
  const missing = t('target.unknown');
  const whole = (value: number | null) => (value === null ? missing : numberText(t).plain(value));
  if (isRate(result)) {
    const threshold = thresholdOf(result);
    return t('target.percents', {
      actual: actual === null ? missing : rateText(t, actual, threshold),
      target: threshold === null ? missing : numberText(t).points(threshold),
    });
  }
  const judged = judgedBy(result);
  if (judged === 'level') {
    return actual === null
      ? t('target.levelUnknown', { target: whole(target) })
      : t('target.levels', { actual: whole(actual), target: whole(target) });
  }
  if (judged === 'answer') return answerText(t, actual);
  return t('target.counts', {
    actual: whole(actual),
    target: target === null ? missing : countedText(t, result.code, target),
  });
};

/** What the plan asks, as a phrase: 'từ 35 % trở lên'. */
export const kindAsksText = (
  t: Translate,
  kind: TargetKind | null,
  { code, target, tolerance }: Pick<TargetResult, 'code' | 'target' | 'tolerance'>,
): string => {
  if (kind === null) return t('target.asks.nothing');
  const value = target === null ? '' : numberText(t).points(target);
  const asked = partsToJudge(kind);
  if (target !== null || asked.length === 0) {
    const { sharpenedBy } = kindDefinition(kind);
    return sharpenedBy === 'tolerance' && tolerance !== null
      ? t('target.asks.aboutTolerance', { value, tolerance: numberText(t).points(tolerance) })
      : t(`target.asks.${kind}`, { value, count: countedText(t, code, target ?? 0) });
  }
  return t(asked.includes('lastYear') ? 'target.asks.keepRateLastYear' : 'target.asks.nothing');
};

export const asksText = (
  t: Translate,
  result: Pick<TargetResult, 'code' | 'kind' | 'strict' | 'target' | 'tolerance'>,
): string => kindAsksText(t, kindOf(result), result);

/** Hamlets named in one line before the rest is only counted. */
const NAMED_HAMLETS = 2;

const placesText = (t: Translate, { byHamlet }: TargetResult): string => {
  const waiting = byHamlet.filter(({ missing }) => missing > 0).sort((a, b) => b.missing - a.missing);
  const named = waiting
    .slice(0, NAMED_HAMLETS)
    .map(({ hamlet, missing }) => t('target.place', { hamlet, count: missing }))
    .join(', ');
  const rest = waiting.length - NAMED_HAMLETS;
  return rest > 0 ? t('target.placesMore', { places: named, n: rest }) : named;
};

/** 'Còn thiếu 247 người: Nà Pái 61, Bản Chúc 48, +12 thôn'; `null` when nobody is missing or that is not known. */
export const missingText = (t: Translate, result: TargetResult): string | null => {
  if (result.missing === null || result.missing === 0) return null;
  const count = countedText(t, result.code, result.missing);
  const places = placesText(t, result);
  return places === '' ? t('target.missing', { count }) : t('target.missingAt', { count, places });
};

const whyText = (t: Translate, result: TargetResult): string =>
  whyOpen(result)
    .map(({ id, n }) => t(`why.${id}`, { n, count: countedText(t, result.code, n) }))
    .join('; ');

/** Why there is no verdict, or that it stands whatever is unknown; `null` where nothing is. */
export const certaintyText = (t: Translate, result: TargetResult): string | null => {
  const { verdict, unresolved, code } = result;
  if (verdict === 'cannotTell') {
    const why = whyText(t, result);
    return why === '' ? null : t('certain.cannotTell', { why });
  }
  if (unresolved === 0) return null;
  const values = { count: countedText(t, code, unresolved) };
  return verdict === 'met' ? t('certain.met', values) : t('certain.notMet', values);
};

/** The bullet bar for who cannot see it. */
export const barText = (t: Translate, result: TargetResult): string => {
  const threshold = thresholdOf(result);
  const target = threshold === null ? t('target.unknown') : numberText(t).points(threshold);
  if (result.actual === null) return t('target.barNoActual', { target });
  const actual = rateText(t, result.actual, threshold);
  if (result.national === null) return t('target.bar', { actual, target });
  const { year, value } = result.national;
  return t('target.barNational', { actual, target, year: String(year), national: numberText(t).points(value) });
};
