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

export const targetExamples: FamilyExamples<'targets'> = {
  'targets/code-once': {
    passes: [['two codes', targets(skills({}), { code: 'KNS', title: 'Kỹ năng sống' })]],
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
    ],
    fails: [
      [
        'neither',
        targets({ code: 'XA1', title: 'Thư viện' }),
        {
          cells: ['targets[0].ownNumerator', 'targets[0].code'],
          what: 'Chỉ tiêu mã XA1 không có trong danh mục và chưa có tử số riêng (ô J6).',
        },
      ],
    ],
  },
  'targets/own-figures-complete': {
    passes: [
      ['both', targets({ code: 'XA1', title: 'Thư viện', kind: 'atLeast', ownNumerator: 3, ownDenominator: 4 })],
      ['a number needs no denominator', targets({ code: 'XA1', title: 'Thư viện', kind: 'count', ownNumerator: 3 })],
    ],
    fails: [
      [
        'no denominator',
        targets({ code: 'XA1', title: 'Thư viện', kind: 'atLeast', ownNumerator: 3 }),
        {
          cells: ['targets[0].ownDenominator', 'targets[0].ownNumerator'],
          what: '“Thư viện”: ô K6 (“Mẫu số riêng”) còn trống, trong khi “Tử số riêng” đã có.',
        },
      ],
      [
        'no numerator',
        targets({ code: 'XA1', title: 'Thư viện', kind: 'atLeast', ownDenominator: 4 }),
        {
          cells: ['targets[0].ownNumerator', 'targets[0].ownDenominator'],
          what: '“Thư viện”: ô J6 (“Tử số riêng”) còn trống, trong khi “Mẫu số riêng” đã có.',
        },
      ],
    ],
  },
  'targets/own-figures-unused': {
    passes: [['code of its own', targets({ code: 'XA1', ownNumerator: 3, ownDenominator: 4 })]],
    fails: [
      [
        'code of the catalogue',
        targets(skills({ ownNumerator: 3 })),
        {
          cells: ['targets[0].ownNumerator'],
          what: 'Chỉ tiêu mã NLTT lấy số liệu từ các trang tính khác, không dùng số ở ô J6.',
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
        {
          cells: ['targets[0].ownNumerator', 'targets[0].ownDenominator'],
          what: '“Thư viện”: tử số riêng (5) lớn hơn mẫu số riêng (4).',
        },
      ],
    ],
  },
  'targets/value-missing': {
    passes: [
      ['given', targets(skills({}))],
      ['everybody', targets(skills({ kind: 'all', value: null }))],
      ['as last year', targets(skills({ kind: 'keepRate', value: null, lastYear: 48 }))],
    ],
    fails: [
      [
        'blank',
        targets(skills({ value: null })),
        { cells: ['targets[0].value'], what: '“Năng lực thông tin”: ô D6 (“Mức chỉ tiêu”) còn trống.' },
      ],
    ],
  },
  'targets/tolerance-missing': {
    passes: [['given', targets(skills({ kind: 'about', value: 23, tolerance: 1 }))]],
    fails: [
      [
        'blank',
        targets(skills({ kind: 'about', value: 12.5 })),
        { cells: ['targets[0].tolerance'], what: '“Năng lực thông tin”: mức khoảng 12,5 % chưa có dung sai (ô E6).' },
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
    ],
    fails: [
      [
        'the cell was changed',
        targets(skills({ title: '50 % người lao động', value: 55 })),
        { cells: ['targets[0].value', 'targets[0].title'], what: 'Chỉ tiêu NLTT: lời ghi 50, còn ô D6 ghi 55.' },
      ],
      [
        'another level',
        targets({ code: 'XMC', title: 'Giữ vững mức độ 2', kind: 'keepLevel', value: 1 }),
        { cells: ['targets[0].value', 'targets[0].title'], what: 'Chỉ tiêu XMC: lời ghi 2, còn ô D6 ghi 1.' },
      ],
      [
        'the kind asks for all of them, the words for some',
        targets({ code: 'QLSO', title: '65 % cơ sở giáo dục', kind: 'all' }),
        { cells: ['targets[0].kind', 'targets[0].title'], what: 'Chỉ tiêu QLSO: lời ghi 65, còn ô C6 ghi 100.' },
      ],
    ],
  },
  'targets/kind-fits-indicator': {
    passes: [['a rate', targets(skills({}))]],
    fails: [
      [
        'a level of a rate',
        targets(skills({ kind: 'keepLevel', value: 2 })),
        {
          cells: ['targets[0].kind', 'targets[0].code'],
          what: '“Năng lực thông tin”: loại chỉ tiêu ở ô C6 không dùng được cho “Năng lực thông tin”.',
        },
      ],
    ],
  },
  'targets/level-exists': {
    passes: [['2 of literacy', targets({ code: 'XMC', title: 'Xóa mù chữ', kind: 'keepLevel', value: 2 })]],
    fails: [
      [
        '3 of literacy',
        targets({ code: 'XMC', title: 'Xóa mù chữ', kind: 'keepLevel', value: 3 }),
        { cells: ['targets[0].value'], what: '“Xóa mù chữ”: mức độ 3 không có; cao nhất là mức độ 2.' },
      ],
    ],
  },
  'targets/subset-target': {
    passes: [
      ['equal', targets({ code: 'CMKT', kind: 'atLeast', value: 23 }, { code: 'DH', kind: 'atLeast', value: 23 })],
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
    passes: [['kept', level(2)]],
    fails: [
      [
        'lost',
        level(3),
        { cells: ['targets[0].lastYear'], what: '“Mức độ riêng”: năm nay mức độ 2, năm trước mức độ 3.' },
      ],
    ],
  },
  'targets/jump-since-last-year': {
    passes: [['five points', { ...targets(skills({ lastYear: 47 })), hamlets: reached(0) }]],
    fails: [
      [
        'more',
        { ...targets(skills({ lastYear: 46.99 })), hamlets: reached(0) },
        {
          cells: ['targets[0].lastYear'],
          what: 'Chỉ tiêu NLTT: năm nay 52 %, năm trước 46,99 %, chênh lệch 5,01 điểm phần trăm.',
        },
      ],
    ],
  },
  'targets/unchanged-since-last-year': {
    passes: [['one of three changed', rates(52, 48, 34)]],
    fails: [
      [
        'all three as last year',
        rates(52, 48, 35),
        {
          cells: ['targets[0].lastYear', 'targets[1].lastYear', 'targets[2].lastYear'],
          what: 'Cả 3 chỉ tiêu có số năm trước đều bằng đúng số năm trước: NLTT, KNS, CDHT.',
        },
      ],
    ],
  },
};
