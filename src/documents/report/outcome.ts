/** What came of a target, in words that are worked out and not typed. */
import { highestLevel, scaleOf } from '../../domain/indicator';
import { indicatorOf } from '../../domain/indicators';
import type { TargetResult } from '../../check/report';
import { judgedBy } from '../../check/targetOfResult';
import { thresholdOf } from '../../check/threshold';
import { whyOpen } from '../../check/whyOpen';
import { documentWords as words } from '../../i18n/vi/documents';
import { viTerms } from '../../i18n/vi/terms';
import { inPlaceWords, type PlaceWords } from '../../vietnamese/placeWords';
import { paragraph, run } from '../documentModel';
import type { Paragraph, Run } from '../documentModel';
import { countRun, countText, differenceOfShown, figure, pointsText, rateText } from '../wording/figures';
import { sentence } from '../wording/sentence';
import { withoutEnd } from '../../vietnamese/textEnd';

const { outcome } = words;

/** 'người', 'cơ sở': what the target counts. */
const unitWord = (code: string, place: PlaceWords): string =>
  inPlaceWords(viTerms[`unit.${indicatorOf(code)?.counts ?? 'cases'}`], place);

export const shortTitle = ({ code, title }: TargetResult): string =>
  indicatorOf(code)?.title.vi ?? withoutEnd(title, '.;,');

/** `standard`: met or not, without levels. */
export type Measure = 'rate' | 'level' | 'standard' | 'answer' | 'count';

export const measureOf = (result: TargetResult): Measure => {
  const indicator = indicatorOf(result.code);
  if (indicator !== undefined && highestLevel(indicator) === 1) return 'standard';
  const judged = judgedBy(result);
  if (judged !== null && judged !== 'share') return judged;
  return indicator !== undefined && scaleOf(indicator) === 'level' ? 'level' : 'rate';
};

const at = (index: number, key: string): string => `report.targets.${String(index)}.${key}`;

const actualRuns = (result: TargetResult, index: number, place: PlaceWords): readonly Run[] => {
  const { actual, numerator, denominator, code } = result;
  if (actual === null) return [];
  const from = at(index, 'actual');
  switch (measureOf(result)) {
    case 'standard':
      return [figure(actual >= 1 ? outcome.preschoolReached : outcome.preschoolMissed, from)];
    case 'level':
      return actual < 1 ? [figure(outcome.noLevel, from)] : sentence(outcome.level, { level: countRun(actual, from) });
    case 'answer':
      return [figure(actual === 1 ? outcome.yes : outcome.no, from)];
    case 'count':
      return sentence(outcome.count, { actual: countRun(actual, from) });
    case 'rate': {
      const rate = sentence(result.unresolved > 0 ? outcome.rateSoFar : outcome.rate, {
        actual: figure(rateText(actual, thresholdOf(result)), from),
      });
      if (numerator === null || denominator === null) return rate;
      const parts = {
        n: countRun(numerator, at(index, 'numerator')),
        d: countRun(denominator, at(index, 'denominator')),
        unit: unitWord(code, place),
      };
      return [...rate, ...sentence(outcome.ofPeople, parts)];
    }
  }
};

/** Compared as the two figures are shown, so that a reader who subtracts them gets the same. */
const trendRuns = (result: TargetResult, index: number): readonly Run[] => {
  const { actual, lastYear, unresolved } = result;
  // A figure that is still growing is no fall.
  if (actual === null || lastYear === null || unresolved > 0) return [];
  const measure = measureOf(result);
  if (measure === 'answer') return [];
  const difference = measure === 'rate' ? differenceOfShown(actual, lastYear) : actual - lastYear;
  const from = at(index, 'trend');
  if (difference === 0) return [figure(outcome.keeps, from)];
  if (measure === 'standard') return [];
  if (measure === 'level')
    return sentence(difference > 0 ? outcome.levelRises : outcome.levelFalls, {
      last: countRun(lastYear, at(index, 'lastYear')),
    });
  const points = figure(measure === 'rate' ? pointsText(Math.abs(difference)) : countText(Math.abs(difference)), from);
  if (measure === 'count') return sentence(difference > 0 ? outcome.countRises : outcome.countFalls, { points });
  return sentence(difference > 0 ? outcome.rises : outcome.falls, { points });
};

const NAMED_HAMLETS = 5;

const hamletRuns = ({ byHamlet }: TargetResult, index: number, place: PlaceWords): readonly Run[] => {
  const lacking = byHamlet.map((share, position) => ({ ...share, position })).filter(({ missing }) => missing > 0);
  const named = lacking.slice(0, NAMED_HAMLETS).flatMap(({ hamlet, missing, position }, order) => [
    ...(order === 0 ? [] : [run(', ')]),
    ...sentence(outcome.hamlet, {
      hamlet,
      count: countRun(missing, at(index, `byHamlet.${String(position)}.missing`)),
    }),
  ]);
  const more = lacking.length - NAMED_HAMLETS;
  return more > 0
    ? [
        ...named,
        run(' '),
        ...sentence(outcome.moreHamlets, { count: countRun(more, at(index, 'moreHamlets')), hamletWord: place.hamlet }),
      ]
    : named;
};

const whyRuns = (result: TargetResult, index: number, place: PlaceWords): readonly Run[] =>
  whyOpen(result).flatMap(({ id, n }, order) => {
    const figures = countRun(n, at(index, id === 'unresolved' ? 'unresolved' : `needs.${id}`));
    const count = [figures, run(` ${unitWord(result.code, place)}`)];
    return [...(order === 0 ? [] : [run('; ')]), ...sentence(viTerms[`why.${id}`], { n: figures, count })];
  });

const verdictRuns = (result: TargetResult, index: number, place: PlaceWords): readonly Run[] => {
  const { verdict, missing, byHamlet, code } = result;
  switch (verdict) {
    case 'met':
      return [run(outcome.met)];
    case 'cannotTell': {
      const why = whyRuns(result, index, place);
      return why.length === 0 ? [run(outcome.cannotTell)] : sentence(outcome.cannotTellWhy, { why });
    }
    case 'notMet': {
      if (missing === null || missing === 0) return [run(outcome.notMet)];
      const parts = { count: countRun(missing, at(index, 'missing')), unit: unitWord(code, place) };
      const places = byHamlet.filter((share) => share.missing > 0).length;
      if (places === 0) return sentence(outcome.missing, parts);
      return sentence(outcome.missingAt, {
        ...parts,
        places: countRun(places, at(index, 'places')),
        hamlets: hamletRuns(result, index, place),
        hamletWord: place.hamlet,
      });
    }
  }
};

export const outcomeParagraph = (result: TargetResult, index: number, place: PlaceWords): Paragraph => {
  const reached = [...actualRuns(result, index, place), ...trendRuns(result, index)];
  return paragraph(
    'body',
    ...sentence(outcome.head, { title: shortTitle(result) }),
    ...reached,
    ...(reached.length === 0 ? [] : [run('; ')]),
    ...verdictRuns(result, index, place),
  );
};
