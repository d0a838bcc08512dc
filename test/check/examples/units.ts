import type { FamilyExamples, PlanPart } from './example';

const unit = (row: NonNullable<PlanPart['units']>[number]): PlanPart => ({ units: [{ name: 'Trạm Y tế', ...row }] });
const school = (row: NonNullable<PlanPart['institutions']>[number]): PlanPart => ({
  institutions: [{ name: 'Trường Tiểu học Tân Văn', ...row }],
});

export const unitExamples: FamilyExamples<'units'> = {
  'units/titles-within-members': {
    passes: [['everybody', unit({ members: 12, membersWithTitle: 12 })]],
    fails: [
      [
        'one too many',
        unit({ members: 12, membersWithTitle: 13 }),
        {
          cells: ['units[0].membersWithTitle', 'units[0].members'],
          what: '“Trạm Y tế”: số thành viên là công dân học tập (13) nhiều hơn số thành viên (12).',
        },
      ],
    ],
    cannotTell: [['members blank', unit({ membersWithTitle: 3 }), 'missingValue']],
  },
  'units/unit-twice': {
    passes: [
      ['two units', { units: [{ name: 'Trạm Y tế' }, { name: 'Công an xã' }] }],
      ['blank names', { units: [{ name: '' }, { name: '' }, { name: null }] }],
    ],
    fails: [
      [
        'twice',
        { units: [{ name: 'Trạm Y tế' }, { name: 'trạm y tế' }] },
        { cells: ['units[1].name', 'units[0].name'], what: '“trạm y tế” (dòng 7) đã có ở dòng 6.' },
      ],
    ],
  },
  'units/recognition-lost': {
    passes: [
      ['kept', unit({ recognisedLastYear: true, recognised: true })],
      ['not entered yet', unit({ recognisedLastYear: true })],
      ['never had', unit({ recognisedLastYear: false, recognised: false })],
      ['last year not entered', unit({ recognised: false })],
    ],
    fails: [
      [
        'lost',
        unit({ recognisedLastYear: true, recognised: false }),
        {
          cells: ['units[0].recognised', 'units[0].recognisedLastYear'],
          what: '“Trạm Y tế”: năm trước được công nhận, năm nay không được công nhận.',
        },
      ],
    ],
  },
  'units/digital-lessons-within-lessons': {
    passes: [['all', school({ lessons: 840, digitalLessons: 840 })]],
    fails: [
      [
        'one too many',
        school({ lessons: 840, digitalLessons: 841 }),
        {
          cells: ['institutions[0].digitalLessons', 'institutions[0].lessons'],
          what: '“Trường Tiểu học Tân Văn”: số tiết trên môi trường số (841) nhiều hơn tổng số tiết (840).',
        },
      ],
    ],
  },
  'units/lessons-complete': {
    passes: [
      ['both', school({ lessons: 840, digitalLessons: 0 })],
      ['neither', school({})],
    ],
    fails: [
      [
        'no lessons',
        school({ digitalLessons: 500 }),
        {
          cells: ['institutions[0].lessons', 'institutions[0].digitalLessons'],
          what: '“Trường Tiểu học Tân Văn”: ô D6 (“Tổng số tiết”) còn trống, trong khi “Số tiết trên môi trường số” đã có.',
        },
      ],
      [
        'no digital lessons',
        school({ lessons: 840 }),
        {
          cells: ['institutions[0].digitalLessons', 'institutions[0].lessons'],
          what: '“Trường Tiểu học Tân Văn”: ô E6 (“Số tiết trên môi trường số”) còn trống, trong khi “Tổng số tiết” đã có.',
        },
      ],
    ],
  },
  'units/institution-twice': {
    passes: [
      ['two', { institutions: [{ name: 'Trường Mầm non' }, { name: 'Trường Tiểu học' }] }],
      ['blank names', { institutions: [{ name: '' }, { name: '' }, { name: null }] }],
    ],
    fails: [
      [
        'twice',
        { institutions: [{ name: 'Trường Mầm non' }, { name: 'Trường mầm non' }] },
        { cells: ['institutions[1].name', 'institutions[0].name'], what: '“Trường mầm non” (dòng 7) đã có ở dòng 6.' },
      ],
    ],
  },
};
