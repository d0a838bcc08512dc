/** The learning centre's self-assessment: points within their maximum, none left out, the scale in order. */
import { comparison } from '../engine/kinds/comparison';
import { custom } from '../engine/kinds/custom';
import { eachRow } from '../engine/kinds/rows';
import type { Rule } from '../engine/rule';
import { cellsAt } from '../engine/wording';

const SCALE = [
  ['good', 'HTCD_NGUONG_TOT'],
  ['fair', 'HTCD_NGUONG_KHA'],
  ['average', 'HTCD_NGUONG_TB'],
] as const;

export const selfAssessmentRules: readonly Rule[] = [
  comparison({
    id: 'selfAssessment/points-within-maximum',
    severity: 'error',
    cause: 'partAboveWhole',
    level: 1,
    basis: null,
    list: 'selfAssessment',
    left: 'points',
    operator: '<=',
    right: 'maximum',
    missing: { right: 'cannotTell' },
  }),
  eachRow({
    id: 'selfAssessment/points-missing',
    severity: 'warning',
    cause: 'missing',
    level: 1,
    basis: null,
    list: 'selfAssessment',
    columns: ['points'],
    // Before the first criterion is scored nothing is left out.
    inspect: (context) => {
      const begun = context.rows('selfAssessment').some(({ points }) => points !== null);
      return ({ criterion, points }) =>
        begun && criterion !== null && points === null ? () => ({ columns: ['points'] }) : undefined;
    },
  }),
  custom({
    id: 'selfAssessment/scale-descends',
    severity: 'error',
    cause: 'contradiction',
    level: 1,
    basis: null,
    inspect: (context, findings) => {
      const { good, fair, average } = context.assessmentScale;
      const given = [good, fair, average].filter((bound) => bound !== null);
      if (given.every((bound, index) => index === 0 || bound < (given[index - 1] ?? bound))) return undefined;
      const cells = SCALE.map(([, name]) => context.field(name));
      findings.add(() => ({ cells, values: { cells: cellsAt(cells) } }));
      return undefined;
    },
  }),
];
