import type { FamilyExamples, PlanPart } from './example';

const CRITERION = 'Có kế hoạch năm';

const criterion = (row: NonNullable<PlanPart['selfAssessment']>[number]): PlanPart => ({
  selfAssessment: [{ area: 'management', criterion: CRITERION, ...row }],
});

export const selfAssessmentExamples: FamilyExamples<'selfAssessment'> = {
  'selfAssessment/points-within-maximum': {
    passes: [['all of them', criterion({ maximum: 8, points: 8 })]],
    fails: [
      [
        'half a point too many',
        criterion({ maximum: 8, points: 8.5 }),
        {
          cells: ['selfAssessment[0].points', 'selfAssessment[0].maximum'],
          what: '“Có kế hoạch năm”: điểm tự chấm 8,5 cao hơn điểm tối đa 8.',
        },
      ],
    ],
    cannotTell: [['no maximum', criterion({ points: 3 }), 'missingValue']],
  },
  'selfAssessment/points-missing': {
    passes: [
      ['not begun', criterion({ maximum: 8 })],
      ['0 points are points', criterion({ maximum: 8, points: 0 })],
      ['a row without a criterion', { selfAssessment: [{ criterion: 'Có quy chế', points: 5 }, { criterion: null }] }],
    ],
    fails: [
      [
        'one of two',
        {
          selfAssessment: [
            { criterion: 'Có quy chế', maximum: 5, points: 5 },
            { criterion: CRITERION, maximum: 8 },
          ],
        },
        { cells: ['selfAssessment[1].points'], what: '“Có kế hoạch năm”: ô D7 (“Điểm tự chấm”) còn trống.' },
      ],
    ],
  },
  'selfAssessment/scale-descends': {
    passes: [
      ['as suggested', { assessmentScale: { good: 80, fair: 65, average: 50 } }],
      ['one left out', { assessmentScale: { good: 80, average: 50 } }],
      ['none', {}],
    ],
    fails: [
      [
        'two alike',
        { assessmentScale: { good: 65, fair: 65, average: 50 } },
        {
          cells: ['HTCD_NGUONG_TOT', 'HTCD_NGUONG_KHA', 'HTCD_NGUONG_TB'],
          what: 'Các mức xếp loại ở các ô B5, B6, B7 không giảm dần từ Tốt đến Trung bình.',
        },
      ],
      [
        'the last two alike',
        { assessmentScale: { good: 80, fair: 50, average: 50 } },
        {
          cells: ['HTCD_NGUONG_TOT', 'HTCD_NGUONG_KHA', 'HTCD_NGUONG_TB'],
          what: 'Các mức xếp loại ở các ô B5, B6, B7 không giảm dần từ Tốt đến Trung bình.',
        },
      ],
      [
        'rising over one left out',
        { assessmentScale: { good: 50, average: 80 } },
        {
          cells: ['HTCD_NGUONG_TOT', 'HTCD_NGUONG_KHA', 'HTCD_NGUONG_TB'],
          what: 'Các mức xếp loại ở các ô B5, B6, B7 không giảm dần từ Tốt đến Trung bình.',
        },
      ],
    ],
  },
};
