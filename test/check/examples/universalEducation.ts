import type { FamilyExamples, PlanPart } from './example';

type Row = NonNullable<PlanPart['universalEducation']>[number];
const rows = (...universalEducation: readonly Row[]): PlanPart => ({ universalEducation });

const FINISHED = {
  code: 'TH_11T_HOAN_THANH',
  title: 'Trẻ em 11 tuổi hoàn thành chương trình giáo dục tiểu học',
} as const;
const REMAINING = {
  code: 'TH_11T_CON_LAI_DANG_HOC',
  title: 'Trẻ em 11 tuổi còn lại đang học các lớp tiểu học',
} as const;
const GRADUATED = {
  code: 'THCS_15_18_TOT_NGHIEP',
  title: 'Thanh niên, thiếu niên từ 15 đến 18 tuổi tốt nghiệp trung học cơ sở',
} as const;
const STUDYING = { code: 'THCS_15_18_DANG_HOC', title: 'Đang học từ 15 đến 18 tuổi' } as const;

const primary = (age6: number, age14: number): PlanPart => ({
  info: { year: 2026, especiallyDifficult: false, ruleSet: 'ND20-2014' },
  targets: [{ code: 'PCGDTH', title: 'Phổ cập giáo dục tiểu học', kind: 'keepLevel', value: 3 }],
  universalEducation: [
    { code: 'TH_6T_VAO_LOP1', count: age6, population: 100 },
    { code: 'TH_14T_HOAN_THANH', count: age14, population: 100 },
    { ...FINISHED, count: 95, population: 100 },
    { ...REMAINING, count: 5, population: 5 },
  ],
});

export const universalEducationExamples: FamilyExamples<'universalEducation'> = {
  'universalEducation/count-within-population': {
    passes: [['all', rows({ ...FINISHED, count: 151, population: 151 })]],
    fails: [
      [
        'one too many',
        rows({ ...FINISHED, count: 152, population: 151 }),
        {
          cells: ['universalEducation[0].count', 'universalEducation[0].population'],
          what: '“Trẻ em 11 tuổi hoàn thành chương trình giáo dục tiểu học”: số đạt (152) nhiều hơn số phải phổ cập (151).',
        },
      ],
    ],
    cannotTell: [['population blank', rows({ ...FINISHED, count: 152 }), 'missingValue']],
  },
  'universalEducation/population-missing': {
    passes: [
      ['both', rows({ ...FINISHED, count: 0, population: 151 })],
      ['the population alone', rows({ ...FINISHED, population: 151 })],
    ],
    fails: [
      [
        'the count alone',
        rows({ ...FINISHED, count: 0 }),
        {
          cells: ['universalEducation[0].population', 'universalEducation[0].count'],
          what: '“Trẻ em 11 tuổi hoàn thành chương trình giáo dục tiểu học”: ô D6 (“Số phải phổ cập”) còn trống, trong khi đã có “Số đạt”.',
        },
      ],
    ],
  },
  'universalEducation/code-once': {
    passes: [
      ['two codes', rows(FINISHED, REMAINING)],
      ['no codes', rows({ code: '' }, { code: '' }, { code: null }, { code: null })],
    ],
    fails: [
      [
        'twice',
        rows(STUDYING, STUDYING),
        {
          cells: ['universalEducation[1].code', 'universalEducation[0].code'],
          what: '“Đang học từ 15 đến 18 tuổi” (dòng 7) có mã đã dùng ở dòng 6.',
        },
      ],
    ],
  },
  'universalEducation/remaining-age-11': {
    passes: [
      ['the rest', rows({ ...FINISHED, count: 140, population: 151 }, { ...REMAINING, count: 11, population: 11 })],
      ['not entered', rows({ ...FINISHED, count: 140, population: 151 }, REMAINING)],
      ['without the row of the rest', rows({ ...FINISHED, count: 140, population: 151 })],
      ['without the row of those who finished', rows({ ...REMAINING, count: 11, population: 11 })],
      ['those who finished not known', rows({ ...FINISHED, population: 151 }, { ...REMAINING, population: 5 })],
      ['how many they are not known', rows({ ...FINISHED, count: 151 }, { ...REMAINING, population: 5 })],
      [
        'more finished than there are: another rule tells of it',
        rows({ ...FINISHED, count: 152, population: 151 }, { ...REMAINING, population: 5 }),
      ],
      ['nobody remains', rows({ ...FINISHED, count: 151, population: 151 }, { ...REMAINING, population: 0 })],
    ],
    fails: [
      [
        'all entered again',
        rows({ ...FINISHED, count: 140, population: 151 }, { ...REMAINING, count: 11, population: 151 }),
        {
          cells: [
            'universalEducation[1].population',
            'universalEducation[0].count',
            'universalEducation[0].population',
          ],
          what: 'Số trẻ em 11 tuổi chưa hoàn thành tiểu học ghi 151, nhưng 151 trẻ phải phổ cập trừ 140 trẻ đã hoàn thành còn 11.',
        },
      ],
      [
        'one too few, though everybody finished',
        rows({ ...FINISHED, count: 151, population: 151 }, { ...REMAINING, population: 1 }),
        {
          cells: [
            'universalEducation[1].population',
            'universalEducation[0].count',
            'universalEducation[0].population',
          ],
          what: 'Số trẻ em 11 tuổi chưa hoàn thành tiểu học ghi 1, nhưng 151 trẻ phải phổ cập trừ 151 trẻ đã hoàn thành còn 0.',
        },
      ],
    ],
  },
  'universalEducation/same-population': {
    passes: [
      ['equal', rows({ ...GRADUATED, population: 480 }, { ...STUDYING, population: 480 })],
      ['one not known', rows({ ...GRADUATED, population: 480 }, STUDYING)],
      ['the other not known', rows(GRADUATED, { ...STUDYING, population: 480 })],
      ['one row alone', rows({ ...GRADUATED, population: 480 })],
    ],
    fails: [
      [
        'taken of graduates',
        rows({ ...GRADUATED, population: 480 }, { ...STUDYING, population: 462 }),
        {
          cells: ['universalEducation[0].population', 'universalEducation[1].population'],
          what: '“Thanh niên, thiếu niên từ 15 đến 18 tuổi tốt nghiệp trung học cơ sở” tính trên 480 người, “Thanh niên, thiếu niên từ 15 đến 18 tuổi đang học trung học phổ thông, giáo dục thường xuyên hoặc giáo dục nghề nghiệp” tính trên 462 người.',
        },
      ],
      [
        'children of preschool age',
        rows({ code: 'MN35_DEN_TRUONG', population: 90 }, { code: 'MN35_HOAN_THANH', population: 91 }),
        {
          cells: ['universalEducation[0].population', 'universalEducation[1].population'],
          what: '“Trẻ em từ 3 đến 5 tuổi đến trường” tính trên 90 người, “Trẻ em từ 3 đến 5 tuổi hoàn thành chương trình giáo dục mầm non theo độ tuổi” tính trên 91 người.',
        },
      ],
    ],
  },
  'universalEducation/level-skipped': {
    passes: [
      ['every level', primary(100, 80)],
      ['no level', primary(80, 70)],
      [
        'nothing is known of the levels above',
        { ...primary(100, 79), universalEducation: (primary(100, 79).universalEducation ?? []).slice(0, 2) },
      ],
    ],
    fails: [
      [
        'level 1 fails, levels 2 and 3 would hold',
        primary(100, 79),
        {
          cells: ['universalEducation[0].count'],
          what: '“Phổ cập giáo dục tiểu học”: đủ điều kiện riêng của mức độ 3 nhưng chưa đủ điều kiện của mức độ 1.',
        },
      ],
    ],
  },
};
