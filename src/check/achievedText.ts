/** What came of a target, in one line of Vietnamese, the same on the command line and on the sheet of results. */
import { conditionsOf } from '../domain/levels';
import { figureById } from '../domain/regulations/allFigures';
import { indicatorOf } from '../domain/indicators';
import { fill } from '../i18n/fill';
import { viTerms } from '../i18n/vi/terms';
import { textsInPlace, type CommuneKindWord } from '../vietnamese/placeWords';
import type { TargetResult } from './report';
import { aimOf, judgedBy } from './targetOfResult';

const POINTS = 100;

export interface Wording {
  readonly write: (value: number) => string;
  /** In whose words places are told. */
  readonly kind: CommuneKindWord;
}

/** '17 người'. */
export const countedText = ({ code }: Pick<TargetResult, 'code'>, n: number, { write, kind }: Wording): string =>
  fill(textsInPlace<string>(viTerms[`count.${indicatorOf(code)?.counts ?? 'cases'}`], kind), { n: write(n) });

/** '52,44 / 50 %', 'Mức độ 2 / 3', '12 / 15 gia đình', 'Có'; – for what is not known. */
export const achievedText = (result: TargetResult, wording: Wording): string => {
  const { actual } = result;
  const shown = (value: number | null): string =>
    value === null ? '–' : wording.write(Math.round(value * POINTS) / POINTS);
  const wanted = aimOf(result);
  const words = { actual: shown(actual), target: shown(wanted) };
  switch (judgedBy(result)) {
    case 'answer':
      return actual === null ? '–' : actual === 1 ? viTerms['answer.yes'] : viTerms['answer.no'];
    case 'level':
      return fill(viTerms['target.levels'], words);
    case 'count':
      return fill(viTerms['target.counts'], {
        ...words,
        target: wanted === null ? words.target : countedText(result, wanted, wording),
      });
    case 'share':
    case null:
      return fill(viTerms['target.percents'], words);
  }
};

/** Title of the condition of a level by which so many are missing; `null` where it is a matter of no condition. */
export const missingCondition = (result: TargetResult): string | null => {
  const { missing, target, conditions } = result;
  if (missing === null || missing === 0 || target === null || conditions.length === 0) return null;
  const stacked = conditions.some(({ level }) => level < target);
  const failed = conditionsOf({ conditions, stacked }, target).find(
    (condition) => condition.verdict === 'notMet' && condition.missing === missing,
  );
  return failed === undefined ? null : (figureById(failed.figure)?.title ?? null);
};

/** 'Còn thiếu 17 người', of which condition where it is about a level; an empty text where nothing is missing. */
export const missingText = (result: TargetResult, wording: Wording): string => {
  const { missing } = result;
  if (missing === null || missing === 0) return '';
  const count = countedText(result, missing, wording);
  const condition = missingCondition(result);
  return condition === null
    ? fill(viTerms['target.missing'], { count })
    : fill(viTerms['target.missingCondition'], { count, condition });
};
