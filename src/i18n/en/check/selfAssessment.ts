import type { RuleText } from '../../ruleText';
import type { selfAssessmentTexts as source } from '../../vi/check/selfAssessment';

export const selfAssessmentTexts = {
  'selfAssessment/points-within-maximum': {
    title: 'More points than the maximum',
    what: '{row}: {left} points, more than the maximum of {right}.',
    why: 'A criterion cannot earn more than its maximum.',
    todo: 'Correct cell {leftCell} or cell {rightCell}.',
  },
  'selfAssessment/points-missing': {
    title: 'Criterion of the self-assessment without points',
    what: '{row}: cell {cell} (“{header}”) is blank.',
    why: 'Total and rating need the points of every criterion; no points at all are entered as 0.',
    todo: 'Enter the points in cell {cell}, or delete the row if the criterion does not apply.',
  },
  'selfAssessment/scale-descends': {
    title: 'The scale of ratings does not descend',
    what: 'The ratings in {cells|cell|cells} {cells} do not descend from good to average.',
    why: 'A better rating needs a larger share of the points.',
    todo: 'Correct {cells|cell|cells} {cells} by the guidance of the education department.',
  },
} as const satisfies Readonly<Record<keyof typeof source, RuleText>>;
