import type { FamilyExamples, PlanPart } from './example';

type Row = NonNullable<PlanPart['targets']>[number];
const targets = (...rows: readonly Row[]): PlanPart => ({ targets: rows });
const skills = (row: Row): Row => ({ code: 'NLTT', title: 'Năng lực thông tin', kind: 'atLeast', value: 50, ...row });
const reached = (lifeSkills: number): NonNullable<PlanPart['hamlets']> => [
  { name: 'Nà Pái', workingAge: 1000, informationCompetence: 520, lifeSkills, age18Plus: 1000, learningCitizens: 350 },
];
const rates = (first: number, second: number, third: number): PlanPart => ({
  targets: [
    { code: 'NLTT', kind: 'atLeast', value: 50, lastYear: first },
    { code: 'KNS', kind: 'atLeast', value: 50, lastYear: second },
    { code: 'CDHT', kind: 'atLeast', value: 35, lastYear: third },
  ],
  hamlets: reached(480),
});
const level = (lastYear: number): PlanPart => ({
  ...targets({ code: 'XA1', title: 'Mức độ riêng', kind: 'keepLevel', value: 1, lastYear, ownNumerator: 2 }),
});

const UNFIT_OF_SKILLS = {
  cells: ['targets[0].kind', 'targets[0].code'],
  what: '“Năng lực thông tin”: loại chỉ tiêu ở ô C6 không dùng được cho “Năng lực thông tin”.',
};
const OWN_ABOVE = {
  cells: ['targets[0].ownNumerator', 'targets[0].ownDenominator'],
  what: '“Thư viện”: số đạt (5) lớn hơn tổng số (4) của chỉ tiêu riêng.',
};
const ALL_THREE = {
  cells: ['targets[0].lastYear', 'targets[1].lastYear', 'targets[2].lastYear'],
  what: 'Cả 3 chỉ tiêu có số năm trước đều bằng đúng số năm trước: NLTT, KNS, CDHT.',
};

export const targetExamples: FamilyExamples<'targets'> = {
  'targets/code-once': {
    passes: [
      ['two codes', targets(skills({}), { code: 'KNS', title: 'Kỹ năng sống' })],
      ['two without a code', targets(skills({ code: null }), skills({ code: '', title: 'x' }))],
    ],
    fails: [
      [
        'capitals make no difference',
        targets(skills({}), { code: 'nltt', title: 'Năng lực số' }),
        { cells: ['targets[1].code', 'targets[0].code'], what: 'Mã của “Năng lực số” (dòng 7) đã có ở dòng 6.' },
      ],
    ],
  },
  'targets/own-figures-missing': {
    passes: [
      ['of the catalogue', targets(skills({}))],
      ['own figures', targets({ code: 'XA1', title: 'Thư viện', ownNumerator: 3, ownDenominator: 4 })],
      ['no code yet', targets({ title: 'Thư viện', kind: 'atLeast' })],
    ],
    fails: [
      [
        'neither',
        targets({ code: 'XA1', title: 'Thư viện' }),
        {
          cells: ['targets[0].ownNumerator', 'targets[0].code'],
          what: 'Chỉ tiêu mã XA1 không có trong danh mục và chưa có số đạt (ô J6).',
        },
      ],
    ],
  },
  'targets/own-figures-complete': {
    passes: [
      ['both', targets({ code: 'XA1', title: 'Thư viện', kind: 'atLeast', ownNumerator: 3, ownDenominator: 4 })],
      ['a number needs no denominator', targets({ code: 'XA1', title: 'Thư viện', kind: 'count', ownNumerator: 3 })],
      ['a code of the catalogue', targets(skills({ ownNumerator: 3 }))],
      ['nothing of its own', targets({ code: 'XA1', title: 'x', kind: 'atLeast' })],
    ],
    fails: [
      [
        'no denominator',
        targets({ code: 'XA1', title: 'Thư viện', kind: 'atLeast', ownNumerator: 3 }),
        {
          cells: ['targets[0].ownDenominator', 'targets[0].ownNumerator'],
          what: '“Thư viện”: ô K6 (“Tổng số chỉ tiêu riêng”) còn trống, trong khi “Số đạt chỉ tiêu riêng” đã có.',
        },
      ],
      [
        'no numerator',
        targets({ code: 'XA1', title: 'Thư viện', kind: 'atLeast', ownDenominator: 4 }),
        {
          cells: ['targets[0].ownNumerator', 'targets[0].ownDenominator'],
          what: '“Thư viện”: ô J6 (“Số đạt chỉ tiêu riêng”) còn trống, trong khi “Tổng số chỉ tiêu riêng” đã có.',
        },
      ],
      [
        'no kind yet: taken for a rate',
        targets({ code: 'XA1', title: 'Thư viện', ownNumerator: 3 }),
        {
          cells: ['targets[0].ownDenominator', 'targets[0].ownNumerator'],
          what: '“Thư viện”: ô K6 (“Tổng số chỉ tiêu riêng”) còn trống, trong khi “Số đạt chỉ tiêu riêng” đã có.',
        },
      ],
    ],
  },
  'targets/own-figures-unused': {
    passes: [
      ['code of its own', targets({ code: 'XA1', ownNumerator: 3, ownDenominator: 4 })],
      ['nothing of its own', targets(skills({}))],
    ],
    fails: [
      [
        'code of the catalogue',
        targets(skills({ ownNumerator: 3 })),
        {
          cells: ['targets[0].ownNumerator'],
          what: 'Chỉ tiêu mã NLTT lấy số liệu từ các trang tính khác, không dùng số ở ô J6.',
        },
      ],
      [
        'a denominator',
        targets(skills({ ownDenominator: 4 })),
        {
          cells: ['targets[0].ownDenominator'],
          what: 'Chỉ tiêu mã NLTT lấy số liệu từ các trang tính khác, không dùng số ở ô K6.',
        },
      ],
      [
        'both',
        targets(skills({ ownNumerator: 3, ownDenominator: 4 })),
        {
          cells: ['targets[0].ownNumerator', 'targets[0].ownDenominator'],
          what: 'Chỉ tiêu mã NLTT lấy số liệu từ các trang tính khác, không dùng số ở các ô J6, K6.',
        },
      ],
    ],
  },
  'targets/own-numerator-within-denominator': {
    passes: [
      ['all', targets({ code: 'XA1', title: 'Thư viện', kind: 'atLeast', ownNumerator: 4, ownDenominator: 4 })],
      ['a number', targets({ code: 'XA1', title: 'Thư viện', kind: 'count', ownNumerator: 9, ownDenominator: 4 })],
    ],
    fails: [
      [
        'one too many',
        targets({ code: 'XA1', title: 'Thư viện', kind: 'atLeast', ownNumerator: 5, ownDenominator: 4 }),
        OWN_ABOVE,
      ],
      [
        'no kind yet: taken for a rate',
        targets({ code: 'XA1', title: 'Thư viện', ownNumerator: 5, ownDenominator: 4 }),
        OWN_ABOVE,
      ],
    ],
  },
  'targets/value-missing': {
    passes: [
      ['given', targets(skills({}))],
      ['everybody', targets(skills({ kind: 'all', value: null }))],
      ['as last year', targets(skills({ kind: 'keepRate', value: null, lastYear: 48 }))],
      ['no kind yet', targets(skills({ kind: null, value: null }))],
      ['an answer has no value', targets({ code: 'TTCNTT', title: 'x', kind: 'yesNo' })],
      ['a value to keep, and none of last year', targets(skills({ kind: 'keepRate', value: 50, lastYear: null }))],
    ],
    fails: [
      [
        'blank',
        targets(skills({ value: null })),
        { cells: ['targets[0].value'], what: '“Năng lực thông tin”: ô D6 (“Mức chỉ tiêu”) còn trống.' },
      ],
      [
        'to keep, and neither value nor last year',
        targets(skills({ kind: 'keepRate', value: null, lastYear: null })),
        { cells: ['targets[0].value'], what: '“Năng lực thông tin”: ô D6 (“Mức chỉ tiêu”) còn trống.' },
      ],
    ],
  },
  'targets/tolerance-missing': {
    passes: [
      ['given', targets(skills({ kind: 'about', value: 23, tolerance: 1 }))],
      ['of no value', targets(skills({ kind: 'about', value: null }))],
      ['not asked for', targets(skills({ tolerance: null }))],
      ['a width of nothing is a width', targets(skills({ kind: 'about', value: 23, tolerance: 0 }))],
      ['no kind', targets(skills({ kind: null }))],
    ],
    fails: [
      [
        'blank',
        targets(skills({ kind: 'about', value: 12.5 })),
        {
          cells: ['targets[0].tolerance'],
          what: '“Năng lực thông tin”: mức khoảng 12,5 % chưa có mức cho phép lệch (ô E6).',
        },
      ],
    ],
  },
  'targets/title-says-value': {
    passes: [
      ['the same', targets(skills({ title: '50 % người lao động', value: 50 }))],
      ['a decimal', targets(skills({ title: 'Khoảng 12,5% người lao động', kind: 'about', value: 12.5 }))],
      ['one of two', targets(skills({ title: '100 % cơ sở, 65 % giảng dạy', value: 65 }))],
      ['no number', targets(skills({ title: 'Năng lực thông tin', value: 50 }))],
      ['a level', targets({ code: 'XMC', title: 'Giữ vững mức độ 2', kind: 'keepLevel', value: 2 })],
      ['all of them', targets({ code: 'QLSO', title: '100 % cơ sở giáo dục', kind: 'all', value: 65 })],
      ['no value', targets(skills({ title: '50 % người lao động', value: null }))],
      ['a number of things', targets({ code: 'XA1', title: '65 % trong 3 thư viện', kind: 'count', value: 3 })],
      ['last year’s rate is to be kept', targets(skills({ title: 'Duy trì 50 %', kind: 'keepRate', value: 50 }))],
      [
        'all of them, and some of others',
        targets({ code: 'QLSO', title: '100 % cơ sở giáo dục, 65 % khác', kind: 'all' }),
      ],
    ],
    fails: [
      [
        'the cell was changed',
        targets(skills({ title: '50 % người lao động', value: 55 })),
        { cells: ['targets[0].value', 'targets[0].title'], what: 'Chỉ tiêu NLTT: câu chữ ghi 50, ô mức D6 ghi 55.' },
      ],
      [
        'another level',
        targets({ code: 'XMC', title: 'Giữ vững mức độ 2', kind: 'keepLevel', value: 1 }),
        { cells: ['targets[0].value', 'targets[0].title'], what: 'Chỉ tiêu XMC: câu chữ ghi 2, ô mức D6 ghi 1.' },
      ],
      [
        'the kind asks for all of them, the words for some',
        targets({ code: 'QLSO', title: '65 % cơ sở giáo dục', kind: 'all' }),
        { cells: ['targets[0].kind', 'targets[0].title'], what: 'Chỉ tiêu QLSO: câu chữ ghi 65, ô mức C6 ghi 100.' },
      ],
      [
        'a decimal changed',
        targets(skills({ title: 'Trên 12,5 % người', kind: 'above', value: 12 })),
        { cells: ['targets[0].value', 'targets[0].title'], what: 'Chỉ tiêu NLTT: câu chữ ghi 12,5, ô mức D6 ghi 12.' },
      ],
      [
        'without “độ”',
        targets({ code: 'XMC', title: 'Đạt mức 1', kind: 'keepLevel', value: 2 }),
        { cells: ['targets[0].value', 'targets[0].title'], what: 'Chỉ tiêu XMC: câu chữ ghi 1, ô mức D6 ghi 2.' },
      ],
    ],
  },
  'targets/kind-fits-indicator': {
    passes: [
      ['a rate', targets(skills({}))],
      ['a number of a rate', targets(skills({ kind: 'count', value: 2 }))],
      ['a level', targets({ code: 'XMC', title: 'x', kind: 'keepLevel', value: 2 })],
      ['an answer', targets({ code: 'TTCNTT', title: 'x', kind: 'yesNo' })],
      ['one of its own may be anything', targets({ code: 'XA1', title: 'x', kind: 'yesNo' })],
      ['no kind', targets(skills({ kind: null }))],
    ],
    fails: [
      ['a level of a rate', targets(skills({ kind: 'keepLevel', value: 2 })), UNFIT_OF_SKILLS],
      ['an answer to a rate', targets(skills({ kind: 'yesNo', value: null })), UNFIT_OF_SKILLS],
      [
        'a rate of a level',
        targets({ code: 'XMC', title: 'Xóa mù chữ', kind: 'atLeast', value: 90 }),
        {
          cells: ['targets[0].kind', 'targets[0].code'],
          what: '“Xóa mù chữ”: loại chỉ tiêu ở ô C6 không dùng được cho “Xóa mù chữ”.',
        },
      ],
    ],
  },
  'targets/level-exists': {
    passes: [
      ['2 of literacy', targets({ code: 'XMC', title: 'Xóa mù chữ', kind: 'keepLevel', value: 2 })],
      ['1 of preschool', targets({ code: 'PCGDMN', title: 'x', kind: 'keepLevel', value: 1 })],
      ['3 of primary', targets({ code: 'PCGDTH', title: 'x', kind: 'keepLevel', value: 3 })],
      ['of its own, any', targets({ code: 'XA1', title: 'x', kind: 'keepLevel', value: 9 })],
      ['no value', targets({ code: 'XMC', title: 'x', kind: 'keepLevel' })],
      ['a rate of 90', targets({ code: 'XMC', title: 'x', kind: 'atLeast', value: 90 })],
    ],
    fails: [
      [
        '3 of literacy',
        targets({ code: 'XMC', title: 'Xóa mù chữ', kind: 'keepLevel', value: 3 }),
        { cells: ['targets[0].value'], what: '“Xóa mù chữ”: mức độ 3 không có; cao nhất là mức độ 2.' },
      ],
      [
        '0 of literacy',
        targets({ code: 'XMC', title: 'Xóa mù chữ', kind: 'keepLevel', value: 0 }),
        { cells: ['targets[0].value'], what: '“Xóa mù chữ”: mức độ 0 không có; cao nhất là mức độ 2.' },
      ],
      [
        '2 of preschool',
        targets({ code: 'PCGDMN', title: 'Mầm non', kind: 'keepLevel', value: 2 }),
        { cells: ['targets[0].value'], what: '“Mầm non”: mức độ 2 không có; cao nhất là mức độ 1.' },
      ],
      [
        '4 of lower secondary',
        targets({ code: 'PCGDTHCS', title: 'THCS', kind: 'keepLevel', value: 4 }),
        { cells: ['targets[0].value'], what: '“THCS”: mức độ 4 không có; cao nhất là mức độ 3.' },
      ],
    ],
  },
  'targets/subset-target': {
    passes: [
      ['equal', targets({ code: 'CMKT', kind: 'atLeast', value: 23 }, { code: 'DH', kind: 'atLeast', value: 23 })],
      [
        'the whole has no value',
        targets({ code: 'CMKT', kind: 'atLeast' }, { code: 'DH', kind: 'atLeast', value: 24 }),
      ],
      ['the part has none', targets({ code: 'CMKT', kind: 'atLeast', value: 23 }, { code: 'DH', kind: 'atLeast' })],
      ['the whole is no target', targets({ code: 'DH', kind: 'atLeast', value: 24 })],
    ],
    fails: [
      [
        'higher',
        targets({ code: 'CMKT', kind: 'atLeast', value: 23 }, { code: 'DH', kind: 'atLeast', value: 24 }),
        {
          cells: ['targets[1].value', 'targets[0].value'],
          what: 'Chỉ tiêu DH (24 %) cao hơn chỉ tiêu CMKT (23 %), trong khi là “trong đó” của chỉ tiêu này.',
        },
      ],
    ],
  },
  'targets/below-national': {
    passes: [['at the milestone of 2025', { ...targets(skills({ value: 50 })), info: { year: 2024 } }]],
    fails: [
      [
        'below',
        { ...targets(skills({ value: 49.5 })), info: { year: 2024 } },
        { cells: ['targets[0].value'], what: '“Năng lực thông tin”: mức 49,5 % thấp hơn mốc quốc gia 50 %.' },
      ],
    ],
  },
  'targets/level-lost': {
    passes: [
      ['kept', level(2)],
      ['won', level(1)],
      [
        'a rate that fell',
        targets({
          code: 'XA1',
          title: 'x',
          kind: 'atLeast',
          value: 1,
          lastYear: 90,
          ownNumerator: 1,
          ownDenominator: 2,
        }),
      ],
      ['last year not known', targets({ code: 'XA1', title: 'x', kind: 'keepLevel', value: 1, ownNumerator: 2 })],
      ['this year not known', targets({ code: 'XA1', title: 'x', kind: 'keepLevel', value: 1, lastYear: 3 })],
    ],
    fails: [
      [
        'lost',
        level(3),
        { cells: ['targets[0].lastYear'], what: '“Mức độ riêng”: năm nay mức độ 2, năm trước mức độ 3.' },
      ],
    ],
  },
  'targets/jump-since-last-year': {
    passes: [
      ['five points', { ...targets(skills({ lastYear: 47 })), hamlets: reached(0) }],
      ['five points less', { ...targets(skills({ lastYear: 57 })), hamlets: reached(0) }],
      ['a level', targets({ code: 'XA1', title: 'x', kind: 'keepLevel', value: 9, lastYear: 1, ownNumerator: 9 })],
      ['last year not known', { ...targets(skills({})), hamlets: reached(0) }],
      ['this year not known', targets(skills({ lastYear: 10 }))],
    ],
    fails: [
      [
        'more',
        { ...targets(skills({ lastYear: 46.99 })), hamlets: reached(0) },
        {
          cells: ['targets[0].lastYear'],
          what: 'Chỉ tiêu NLTT: năm nay 52 %, năm trước 46,99 %, chênh lệch 5,01 điểm phần trăm.',
        },
      ],
      [
        'down',
        { ...targets(skills({ lastYear: 57.01 })), hamlets: reached(0) },
        {
          cells: ['targets[0].lastYear'],
          what: 'Chỉ tiêu NLTT: năm nay 52 %, năm trước 57,01 %, chênh lệch 5,01 điểm phần trăm.',
        },
      ],
    ],
  },
  'targets/unchanged-since-last-year': {
    passes: [
      ['one of three changed', rates(52, 48, 34)],
      [
        'only two that can be compared',
        { ...rates(52, 48, 35), targets: rates(52, 48, 35).targets?.slice(0, 2) ?? [] },
      ],
      ['changed by half a hundredth', rates(52, 48, 35.005)],
    ],
    fails: [
      ['all three as last year', rates(52, 48, 35), ALL_THREE],
      ['the last digits of a rate are not in its cell', rates(52.004, 48, 35), ALL_THREE],
      [
        'levels, and rates of one year alone, say nothing',
        {
          ...rates(52, 48, 35),
          targets: [
            ...(rates(52, 48, 35).targets ?? []),
            { code: 'XA1', kind: 'keepLevel', value: 1, lastYear: 3, ownNumerator: 2 },
            { code: 'XA2', kind: 'atLeast', value: 50, ownNumerator: 1, ownDenominator: 2 },
            { code: 'XA3', kind: 'atLeast', value: 50, lastYear: 20 },
          ],
        },
        ALL_THREE,
      ],
    ],
  },
};
