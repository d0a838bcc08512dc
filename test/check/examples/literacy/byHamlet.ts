import { LITERACY_MEASURES, POPULATION_GROUPS } from '../../../../src/domain/figures';
import type { FamilyExamples, PlanPart } from '../example';

type Age = NonNullable<PlanPart['literacy']>[number];
type OfHamlet = NonNullable<PlanPart['illiterateByHamlet']>[number];

const age = (row: Age): PlanPart => ({ literacy: [{ age: 23, ...row }] });
const hamlet = (row: OfHamlet): PlanPart => ({ illiterateByHamlet: [{ hamlet: 'Nà Pái', ...row }] });

const BANDS = ['15to25', '15to35', '15to60'] as const;
const inEveryBand = (mistake: (band: (typeof BANDS)[number]) => readonly OfHamlet[]): PlanPart => ({
  illiterateByHamlet: BANDS.flatMap(mistake).map((row, index) => ({ hamlet: `Thôn ${String(index + 1)}`, ...row })),
});

export const literacyByHamletExamples = {
  'literacy/hamlet-bands-nested': {
    passes: [['nobody added', hamlet({ scope15to25Total: 30, scope15to35Total: 30, scope15to60Total: 30 })]],
    fails: [
      [
        'the band 26-35 entered',
        hamlet({ scope15to25Total: 30, scope15to35Total: 18 }),
        {
          cells: ['illiterateByHamlet[0].scope15to25Total', 'illiterateByHamlet[0].scope15to35Total'],
          what: 'Thôn Nà Pái: “15 đến 25 tổng số” (30) nhiều hơn “15 đến 35 tổng số” (18).',
        },
      ],
      [
        'one too many in each column',
        inEveryBand((band) => {
          const wide = { '15to25': '15to35', '15to35': '15to60', '15to60': null }[band];
          if (wide === null) return [];
          return LITERACY_MEASURES.flatMap((measure) =>
            POPULATION_GROUPS.map((group) => ({ [`${measure}${band}${group}`]: 2, [`${measure}${wide}${group}`]: 1 })),
          );
        }),
        {
          cells: ['illiterateByHamlet[0].scope15to25Total', 'illiterateByHamlet[0].scope15to35Total'],
          what: 'Thôn 1: “15 đến 25 tổng số” (2) nhiều hơn “15 đến 35 tổng số” (1).',
          count: 24,
        },
      ],
    ],
  },
  'literacy/hamlet-illiterate-within-scope': {
    passes: [['everybody', hamlet({ scope15to60Total: 30, classA15to60Total: 20, classB15to60Total: 10 })]],
    fails: [
      [
        'one too many',
        hamlet({ scope15to60Total: 30, classA15to60Total: 20, classB15to60Total: 11 }),
        {
          cells: [
            'illiterateByHamlet[0].classA15to60Total',
            'illiterateByHamlet[0].classB15to60Total',
            'illiterateByHamlet[0].scope15to60Total',
          ],
          what: 'Thôn Nà Pái: “15 đến 60 A tổng số” + “15 đến 60 B tổng số” bằng 31, nhiều hơn “15 đến 60 tổng số” (30).',
        },
      ],
      [
        'one too many in each group of each band',
        inEveryBand((band) =>
          POPULATION_GROUPS.map((group) => ({
            [`scope${band}${group}`]: 3,
            [`classA${band}${group}`]: 2,
            [`classB${band}${group}`]: 2,
          })),
        ),
        {
          cells: [
            'illiterateByHamlet[0].classA15to25Total',
            'illiterateByHamlet[0].classB15to25Total',
            'illiterateByHamlet[0].scope15to25Total',
          ],
          what: 'Thôn 1: “15 đến 25 A tổng số” + “15 đến 25 B tổng số” bằng 4, nhiều hơn “15 đến 25 tổng số” (3).',
          count: 12,
        },
      ],
    ],
  },
  'literacy/hamlet-groups-within-total': {
    passes: [['all women', hamlet({ scope15to25Total: 12, scope15to25Female: 12 })]],
    fails: [
      [
        'one too many',
        hamlet({ scope15to25Total: 12, scope15to25Female: 13 }),
        {
          cells: ['illiterateByHamlet[0].scope15to25Female', 'illiterateByHamlet[0].scope15to25Total'],
          what: 'Thôn Nà Pái: “15 đến 25 nữ” (13) nhiều hơn “15 đến 25 tổng số” (12).',
        },
      ],
      [
        'one too many in each subgroup of each band',
        inEveryBand((band) =>
          LITERACY_MEASURES.flatMap((measure) =>
            (
              [
                ['Female', 'Total'],
                ['Minority', 'Total'],
                ['MinorityFemale', 'Female'],
                ['MinorityFemale', 'Minority'],
              ] as const
            ).map(([part, whole]) => ({ [`${measure}${band}${part}`]: 2, [`${measure}${band}${whole}`]: 1 })),
          ),
        ),
        {
          cells: ['illiterateByHamlet[0].scope15to25Female', 'illiterateByHamlet[0].scope15to25Total'],
          what: 'Thôn 1: “15 đến 25 nữ” (2) nhiều hơn “15 đến 25 tổng số” (1).',
          count: 36,
        },
      ],
    ],
  },
  'literacy/hamlet-sums-equal-ages': {
    passes: [
      ['equal', { ...age({ classATotal: 4 }), ...hamlet({ classA15to25Total: 4 }) }],
      ['a cell blank', { ...age({}), ...hamlet({ classA15to25Total: 4 }) }],
      ['no table by age', hamlet({ classA15to25Total: 4 })],
      ['no table by hamlet', age({ classATotal: 4 })],
      [
        'an age beyond the band is none of it',
        {
          literacy: [
            { age: 25, classATotal: 1 },
            { age: 26, classATotal: 7 },
            { age: 14, classATotal: 7 },
            { age: 15, classATotal: 3 },
          ],
          ...hamlet({ classA15to25Total: 4 }),
        },
      ],
      ['one age blank', { literacy: [{ age: 23, classATotal: 4 }, { age: 24 }], ...hamlet({ classA15to25Total: 5 }) }],
      [
        'one hamlet blank',
        {
          ...age({ classATotal: 4 }),
          illiterateByHamlet: [{ hamlet: 'Nà Pái', classA15to25Total: 5 }, { hamlet: 'Nà Lạn' }],
        },
      ],
    ],
    fails: [
      [
        'one person more in the hamlets',
        { ...age({ classATotal: 4 }), ...hamlet({ classA15to25Total: 5 }) },
        {
          cells: ['illiterateByHamlet[0].classA15to25Total', 'literacy[0].classATotal'],
          what: 'A Tổng số, 15-25 tuổi: cộng các thôn được 5, cộng các độ tuổi được 4; chênh lệch 1 người.',
        },
      ],
    ],
  },
  'literacy/hamlet-unknown': {
    passes: [['on the sheet', { ...hamlet({}), hamlets: [{ name: 'Nà Pái' }] }]],
    fails: [
      [
        'a slip of the finger',
        { ...hamlet({ hamlet: 'Nà Páii' }), hamlets: [{ name: 'Nà Pái' }] },
        {
          cells: ['illiterateByHamlet[0].hamlet'],
          what: 'Dòng 6: “Nà Páii” không có ở trang tính Thôn.',
          after: 'Nà Pái',
        },
      ],
    ],
  },
  'literacy/hamlet-once': {
    passes: [
      ['two hamlets', { illiterateByHamlet: [{ hamlet: 'Nà Pái' }, { hamlet: 'Bản Chúc' }] }],
      ['no names', { illiterateByHamlet: [{}, {}] }],
    ],
    fails: [
      [
        'twice',
        { illiterateByHamlet: [{ hamlet: 'Nà Pái' }, { hamlet: 'nà pái' }] },
        {
          cells: ['illiterateByHamlet[1].hamlet', 'illiterateByHamlet[0].hamlet'],
          what: 'Thôn nà pái đã có ở dòng 6.',
        },
      ],
    ],
  },
  'literacy/hamlet-without-row': {
    passes: [
      [
        'every hamlet has its row, in whatever order and spelling of tones',
        {
          hamlets: [{ name: 'Nà Hoà' }, { name: 'Bản Chúc' }],
          illiterateByHamlet: [{ hamlet: 'Bản Chúc' }, { hamlet: 'Nà Hòa' }],
        },
      ],
      ['no hamlets', { illiterateByHamlet: [{ hamlet: 'Nà Pái' }] }],
    ],
    fails: [
      [
        'a blank row is there for it',
        { hamlets: [{ name: 'Nà Pái' }, { name: 'Bản Chúc' }], illiterateByHamlet: [{ hamlet: 'Nà Pái' }, {}] },
        {
          cells: ['hamlets[1].name', 'illiterateByHamlet[1].hamlet'],
          what: 'Bản Chúc có ở trang Thôn, chưa có ở trang Mù chữ theo thôn.',
          after: 'Bản Chúc',
        },
      ],
      [
        'the second of two, and no blank row',
        { hamlets: [{ name: 'Nà Pái' }, { name: 'Bản Chúc' }], illiterateByHamlet: [{ hamlet: 'Nà Pái' }] },
        {
          cells: ['hamlets[1].name'],
          what: 'Bản Chúc có ở trang Thôn, chưa có ở trang Mù chữ theo thôn.',
        },
      ],
    ],
  },
} satisfies Partial<FamilyExamples<'literacy'>>;
