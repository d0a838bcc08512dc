/** Thirteen judged targets in every state that the pane can show. Invented figures. */
import type { TargetResult } from '../../../src/check/report';
import type { Condition } from '../../../src/domain/verdict';

const base: Omit<TargetResult, 'code' | 'title'> = {
  kind: 'atLeast',
  target: 50,
  strict: false,
  tolerance: null,
  actual: null,
  numerator: null,
  denominator: null,
  unresolved: 0,
  bounds: null,
  lastYear: null,
  national: null,
  verdict: 'cannotTell',
  certain: false,
  missing: null,
  byHamlet: [],
  conditions: [],
  needs: [],
  assumptions: [],
  ruleSet: null,
  places: { target: { sheet: 'Chỉ tiêu', address: 'D8' }, numerator: null, denominator: null },
};

const condition = (id: string, level: number, figure: string, n: number, d: number, points: number): Condition => {
  const met = n * 100 >= points * d;
  return {
    id,
    level,
    figure,
    n,
    d,
    threshold: points * 10_000,
    verdict: met ? 'met' : 'notMet',
    missing: met ? 0 : Math.ceil((points * d) / 100) - n,
    needs: [],
  };
};

export const target = (code: string, title: string, rest: Partial<TargetResult>): TargetResult => ({
  ...base,
  code,
  title,
  ...rest,
});

const ratio = (numerator: number, denominator: number): Partial<TargetResult> => ({
  numerator,
  denominator,
  actual: (numerator / denominator) * 100,
  certain: true,
  places: {
    target: { sheet: 'Chỉ tiêu', address: 'D8' },
    numerator: { sheet: 'Thôn', address: 'J6' },
    denominator: { sheet: 'Thôn', address: 'G6' },
  },
});

const level = (actual: number | null, wanted: number): Partial<TargetResult> => ({
  kind: 'keepLevel',
  target: wanted,
  actual,
  ruleSet: 'ND20-2014',
  lastYear: wanted,
});

export const HAMLETS = [
  'Nà Pái',
  'Bản Chúc',
  'Nà Vước',
  'Khuổi Cáp',
  'Pò Mầm',
  'Nà Lùng',
  'Kéo Coong',
  'Bản Thẳm',
  'Nà Đồng',
  'Cạm Slâu',
  'Pác Giắm',
  'Khuổi Khuy',
  'Nà Mang',
  'Bản Đao',
] as const;
const SHARES = [61, 48, 31, 22, 18, 15, 12, 10, 9, 7, 6, 4, 3, 1];

export const learningCitizens = target('CDHT', '35 % công dân đạt danh hiệu “Công dân học tập”.', {
  ...ratio(2028, 6500),
  target: 35,
  verdict: 'notMet',
  missing: 247,
  lastYear: 28.4,
  byHamlet: HAMLETS.map((hamlet, index) => ({ hamlet, missing: SHARES[index] ?? 0 })),
  national: { year: 2030, value: 60, scope: 'people' },
  assumptions: [
    { setting: 'learningCitizenDenominator', value: 'adults18', confirmed: false },
    { setting: 'pupilsCounted', value: 'false', confirmed: true },
  ],
});

export const literacy = target('XMC', 'Giữ vững xã đạt chuẩn xóa mù chữ mức độ 2.', {
  ...level(2, 2),
  verdict: 'met',
  certain: true,
  missing: 0,
  conditions: [
    condition('xmc.level1', 1, 'nd20.xmcLevel1', 2870, 2901, 90),
    condition('xmc.level2', 2, 'nd20.xmcLevel2', 5120, 5583, 90),
  ],
  national: { year: 2030, value: 90, scope: 'provinces' },
  assumptions: [{ setting: 'illiterate2Convention', value: 'ROI', confirmed: false }],
});

export const digitalTeaching = target(
  'DHSO',
  '65 % hoạt động giảng dạy và học tập được thực hiện trên môi trường số.',
  {
    target: 65,
    needs: [
      {
        source: 'tblCoSo',
        column: 'lessons',
        rows: 2,
        reason: 'blank',
        place: { sheet: 'Cơ sở giáo dục', address: 'E7' },
      },
    ],
  },
);

export const thirteenTargets: readonly TargetResult[] = [
  literacy,
  target('PCGDMN', 'Duy trì xã đạt chuẩn phổ cập giáo dục mầm non cho trẻ em 5 tuổi.', {
    ...level(null, 1),
    needs: [
      { source: 'tblPhoCap', column: 'count', rows: 2, reason: 'blank', place: { sheet: 'Phổ cập', address: 'C6' } },
    ],
  }),
  target('PCGDTH', 'Giữ vững xã đạt chuẩn phổ cập giáo dục tiểu học mức độ 3.', {
    ...level(2, 3),
    verdict: 'notMet',
    certain: true,
    missing: 3,
    conditions: [
      condition('primary.level2.age11', 2, 'nd20.primary2Age11', 131, 150, 80),
      condition('primary.level3.age11', 3, 'nd20.primary3Age11', 132, 150, 90),
    ],
  }),
  target('PCGDTHCS', 'Giữ vững xã đạt chuẩn phổ cập giáo dục trung học cơ sở mức độ 3.', {
    ...level(3, 3),
    verdict: 'met',
    certain: true,
    missing: 0,
  }),
  target('NLTT', '50 % số người trong độ tuổi lao động được trang bị năng lực thông tin.', {
    ...ratio(2620, 5000),
    unresolved: 80,
    verdict: 'met',
    missing: 0,
    lastYear: 47.5,
    national: { year: 2030, value: 70, scope: 'people' },
  }),
  target('KNS', '50 % số người trong độ tuổi lao động được trang bị kỹ năng sống.', {
    ...ratio(2450, 5000),
    unresolved: 310,
    verdict: 'cannotTell',
    certain: false,
    missing: null,
    needs: [
      { source: 'tblThon', column: 'lifeSkills', rows: 2, reason: 'blank', place: { sheet: 'Thôn', address: 'K9' } },
    ],
  }),
  target('CMKT', 'Khoảng 23 % dân số từ 15 tuổi trở lên được đào tạo trình độ chuyên môn kỹ thuật.', {
    ...ratio(1578, 7000),
    kind: 'about',
    target: 23,
    tolerance: 1,
    verdict: 'met',
    missing: 0,
    assumptions: [{ setting: 'technicalTrainingMeaning', value: 'certified', confirmed: false }],
  }),
  target('DH', 'Trong đó 10 % dân số từ 15 tuổi trở lên có trình độ đại học trở lên.', {
    ...ratio(699, 7000),
    target: 10,
    verdict: 'notMet',
    missing: 1,
    byHamlet: [{ hamlet: 'Nà Pái', missing: 1 }],
  }),
  target('QLSO', '100 % cơ sở giáo dục triển khai hoạt động quản lý trên môi trường số.', {
    ...ratio(6, 6),
    kind: 'all',
    target: null,
    verdict: 'met',
    missing: 0,
  }),
  digitalTeaching,
  target('TTCNTT', 'Trung tâm học tập cộng đồng ứng dụng công nghệ thông tin.', {
    kind: 'yesNo',
    target: null,
    actual: 1,
    verdict: 'met',
    certain: true,
  }),
  learningCitizens,
  target('DVHT', 'Duy trì 100 % đơn vị đạt danh hiệu “Đơn vị học tập”.', {
    ...ratio(11, 12),
    kind: 'keepRate',
    target: 100,
    lastYear: 100,
    verdict: 'notMet',
    missing: 1,
  }),
];
