import type { FamilyExamples, PlanPart } from './example';

const hamlet = (row: NonNullable<PlanPart['hamlets']>[number]): PlanPart => ({ hamlets: [{ name: 'Nà Pái', ...row }] });
const two = (first: string, second: string): PlanPart => ({ hamlets: [{ name: first }, { name: second }] });

const summed = (
  column: 'population' | 'age15Plus' | 'age18Plus' | 'workingAge',
  ...values: readonly (number | null)[]
) => ({
  hamlets: values.map((value, index) => ({ name: `Thôn ${String(index + 1)}`, [column]: value })),
});

export const hamletExamples: FamilyExamples<'hamlets'> = {
  'hamlets/female-within-population': {
    passes: [
      ['all women', hamlet({ population: 48, female: 48 })],
      ['population blank', hamlet({ female: 52 })],
    ],
    fails: [
      [
        'one too many',
        hamlet({ population: 48, female: 49 }),
        {
          cells: ['hamlets[0].female', 'hamlets[0].population'],
          what: 'Thôn Nà Pái: số nữ (49) nhiều hơn dân số (48).',
        },
      ],
    ],
  },
  'hamlets/minority-within-population': {
    passes: [['all', hamlet({ population: 1200, minority: 1200 })]],
    fails: [
      [
        'one too many',
        hamlet({ population: 1200, minority: 1201 }),
        {
          cells: ['hamlets[0].minority', 'hamlets[0].population'],
          what: 'Thôn Nà Pái: số người dân tộc thiểu số (1.201) nhiều hơn dân số (1.200).',
        },
      ],
    ],
  },
  'hamlets/minority-female-within-both': {
    passes: [['as many as women', hamlet({ female: 20, minority: 30, minorityFemale: 20 })]],
    fails: [
      [
        'more than both',
        hamlet({ female: 20, minority: 20, minorityFemale: 21 }),
        {
          cells: ['hamlets[0].minorityFemale', 'hamlets[0].female'],
          what: 'Thôn Nà Pái: “Dân số nữ dân tộc thiểu số” (21) nhiều hơn “Dân số nữ” (20).',
          count: 2,
        },
      ],
    ],
  },
  'hamlets/groups-within-population': {
    passes: [
      ['exactly all', hamlet({ population: 100, female: 60, minority: 60, minorityFemale: 20 })],
      ['overlap unknown', hamlet({ population: 100, female: 60, minority: 60 })],
    ],
    fails: [
      [
        'one too many',
        hamlet({ population: 100, female: 60, minority: 60, minorityFemale: 19 }),
        {
          cells: ['hamlets[0].female', 'hamlets[0].minority', 'hamlets[0].minorityFemale', 'hamlets[0].population'],
          what: 'Thôn Nà Pái: số nữ cộng số người dân tộc thiểu số, trừ số nữ dân tộc thiểu số, bằng 101, nhiều hơn dân số (100).',
        },
      ],
    ],
  },
  'hamlets/ages-nested': {
    passes: [['all equal', hamlet({ population: 90, age15Plus: 90, age18Plus: 90, workingAge: 90 })]],
    fails: [
      [
        '18 above 15',
        hamlet({ population: 90, age15Plus: 70, age18Plus: 71 }),
        {
          cells: ['hamlets[0].age18Plus', 'hamlets[0].age15Plus'],
          what: 'Thôn Nà Pái: “Dân số từ 18 tuổi” (71) nhiều hơn “Dân số từ 15 tuổi” (70).',
        },
      ],
      [
        'working age above 15',
        hamlet({ age15Plus: 70, workingAge: 71 }),
        {
          cells: ['hamlets[0].workingAge', 'hamlets[0].age15Plus'],
          what: 'Thôn Nà Pái: “Người trong độ tuổi lao động” (71) nhiều hơn “Dân số từ 15 tuổi” (70).',
        },
      ],
      [
        '15 above all',
        hamlet({ population: 69, age15Plus: 70 }),
        {
          cells: ['hamlets[0].age15Plus', 'hamlets[0].population'],
          what: 'Thôn Nà Pái: “Dân số từ 15 tuổi” (70) nhiều hơn “Dân số” (69).',
        },
      ],
    ],
  },
  'hamlets/households-within-population': {
    passes: [['one each', hamlet({ population: 12, households: 12 })]],
    fails: [
      [
        'exchanged',
        hamlet({ population: 12, households: 48 }),
        {
          cells: ['hamlets[0].households', 'hamlets[0].population'],
          what: 'Thôn Nà Pái: số hộ (48) nhiều hơn dân số (12).',
        },
      ],
    ],
  },
  'hamlets/competence-within-working-age': {
    passes: [['everybody', hamlet({ workingAge: 40, informationCompetence: 40, lifeSkills: 0 })]],
    fails: [
      [
        'attendances counted',
        hamlet({ workingAge: 40, informationCompetence: 41, lifeSkills: 40 }),
        {
          cells: ['hamlets[0].informationCompetence', 'hamlets[0].workingAge'],
          what: 'Thôn Nà Pái: “Người được trang bị năng lực thông tin” (41) nhiều hơn “Người trong độ tuổi lao động” (40).',
        },
      ],
      [
        'life skills of one more',
        hamlet({ workingAge: 40, informationCompetence: 40, lifeSkills: 41 }),
        {
          cells: ['hamlets[0].lifeSkills', 'hamlets[0].workingAge'],
          what: 'Thôn Nà Pái: “Người được trang bị kỹ năng sống” (41) nhiều hơn “Người trong độ tuổi lao động” (40).',
        },
      ],
    ],
    cannotTell: [['working age blank', hamlet({ lifeSkills: 3 }), 'missingValue']],
  },
  'hamlets/training-within-age15': {
    passes: [['everybody', hamlet({ age15Plus: 40, technicalTraining: 40 })]],
    fails: [
      [
        'one too many',
        hamlet({ age15Plus: 40, technicalTraining: 41 }),
        {
          cells: ['hamlets[0].technicalTraining', 'hamlets[0].age15Plus'],
          what: 'Thôn Nà Pái: số người được đào tạo chuyên môn kỹ thuật (41) nhiều hơn dân số từ 15 tuổi trở lên (40).',
        },
      ],
    ],
    cannotTell: [['population blank', hamlet({ technicalTraining: 3 }), 'missingValue']],
  },
  'hamlets/university-within-training': {
    passes: [['all of them', hamlet({ technicalTraining: 9, university: 9 })]],
    fails: [
      [
        'one too many',
        hamlet({ technicalTraining: 9, university: 10 }),
        {
          cells: ['hamlets[0].university', 'hamlets[0].technicalTraining'],
          what: 'Thôn Nà Pái: số người có trình độ đại học trở lên (10) nhiều hơn số người được đào tạo chuyên môn kỹ thuật (9).',
        },
      ],
    ],
    cannotTell: [['training blank', hamlet({ university: 1 }), 'missingValue']],
  },
  'hamlets/adults-in-models-within-age15': {
    passes: [['everybody', hamlet({ age15Plus: 40, adultsInLearningModels: 40 })]],
    fails: [
      [
        'one too many',
        hamlet({ age15Plus: 40, adultsInLearningModels: 41 }),
        {
          cells: ['hamlets[0].adultsInLearningModels', 'hamlets[0].age15Plus'],
          what: 'Thôn Nà Pái: số người lớn trong các mô hình học tập (41) nhiều hơn dân số từ 15 tuổi trở lên (40).',
        },
      ],
    ],
  },
  'hamlets/families-within-households': {
    passes: [['every household', hamlet({ households: 30, learningFamilies: 30, learningFamiliesRegistered: 30 })]],
    fails: [
      [
        'one too many',
        hamlet({ households: 30, learningFamilies: 31 }),
        {
          cells: ['hamlets[0].learningFamilies', 'hamlets[0].households'],
          what: 'Thôn Nà Pái: “Gia đình được công nhận” (31) nhiều hơn số hộ (30).',
        },
      ],
      [
        'one too many registered',
        hamlet({ households: 30, learningFamilies: 30, learningFamiliesRegistered: 31 }),
        {
          cells: ['hamlets[0].learningFamiliesRegistered', 'hamlets[0].households'],
          what: 'Thôn Nà Pái: “Gia đình đăng ký” (31) nhiều hơn số hộ (30).',
        },
      ],
    ],
  },
  'hamlets/learning-clans-within-clans': {
    passes: [['every clan', hamlet({ clans: 4, learningClans: 4, learningClansRegistered: 4 })]],
    fails: [
      [
        'households counted',
        hamlet({ clans: 4, learningClans: 3, learningClansRegistered: 110 }),
        {
          cells: ['hamlets[0].learningClansRegistered', 'hamlets[0].clans'],
          what: 'Thôn Nà Pái: “Dòng họ đăng ký” (110) nhiều hơn tổng số dòng họ (4).',
        },
      ],
      [
        'one too many recognised',
        hamlet({ clans: 4, learningClans: 5, learningClansRegistered: 4 }),
        {
          cells: ['hamlets[0].learningClans', 'hamlets[0].clans'],
          what: 'Thôn Nà Pái: “Dòng họ được công nhận” (5) nhiều hơn tổng số dòng họ (4).',
        },
      ],
    ],
  },
  'hamlets/recognised-within-registered': {
    passes: [['all of them', hamlet({ learningCitizensRegistered: 10, learningCitizens: 10 })]],
    fails: [
      [
        'one more than registered',
        hamlet({ learningCitizensRegistered: 10, learningCitizens: 11 }),
        {
          cells: ['hamlets[0].learningCitizens', 'hamlets[0].learningCitizensRegistered'],
          what: 'Thôn Nà Pái: “Công dân học tập được công nhận” (11) nhiều hơn “Người đăng ký công dân học tập” (10).',
        },
      ],
      [
        'one more family, one more clan',
        {
          hamlets: [
            { name: 'Nà Pái', learningFamiliesRegistered: 6, learningFamilies: 7 },
            { name: 'Nà Lùng', learningClansRegistered: 2, learningClans: 3 },
          ],
        },
        {
          cells: ['hamlets[0].learningFamilies', 'hamlets[0].learningFamiliesRegistered'],
          what: 'Thôn Nà Pái: “Gia đình được công nhận” (7) nhiều hơn “Gia đình đăng ký” (6).',
          count: 2,
        },
      ],
    ],
  },
  'hamlets/learning-citizens-within-denominator': {
    passes: [
      ['all adults', hamlet({ age18Plus: 30, learningCitizens: 30 })],
      [
        'the setting decides',
        {
          ...hamlet({ age18Plus: 30, population: 44, learningCitizens: 31 }),
          info: { learningCitizenDenominator: 'allResidents' },
        },
      ],
      ['nobody known of', hamlet({ learningCitizens: 30 })],
      ['none known', hamlet({ age18Plus: 30 })],
    ],
    fails: [
      [
        'one too many',
        hamlet({ age18Plus: 30, population: 44, learningCitizens: 31 }),
        {
          cells: ['hamlets[0].learningCitizens', 'hamlets[0].age18Plus'],
          what: 'Thôn Nà Pái: số công dân học tập (31) nhiều hơn mẫu số đã chọn là “Dân số từ 18 tuổi” (30).',
        },
      ],
      [
        'learningModels',
        {
          ...hamlet({ adultsInLearningModels: 30, learningCitizens: 31 }),
          info: { learningCitizenDenominator: 'learningModels' },
        },
        {
          cells: ['hamlets[0].learningCitizens', 'hamlets[0].adultsInLearningModels'],
          what: 'Thôn Nà Pái: số công dân học tập (31) nhiều hơn mẫu số đã chọn là “Người lớn trong các mô hình học tập” (30).',
        },
      ],
      [
        'workingAge',
        { ...hamlet({ workingAge: 30, learningCitizens: 31 }), info: { learningCitizenDenominator: 'workingAge' } },
        {
          cells: ['hamlets[0].learningCitizens', 'hamlets[0].workingAge'],
          what: 'Thôn Nà Pái: số công dân học tập (31) nhiều hơn mẫu số đã chọn là “Người trong độ tuổi lao động” (30).',
        },
      ],
      [
        'allResidents',
        { ...hamlet({ population: 30, learningCitizens: 31 }), info: { learningCitizenDenominator: 'allResidents' } },
        {
          cells: ['hamlets[0].learningCitizens', 'hamlets[0].population'],
          what: 'Thôn Nà Pái: số công dân học tập (31) nhiều hơn mẫu số đã chọn là “Dân số” (30).',
        },
      ],
      [
        'registered',
        {
          ...hamlet({ learningCitizensRegistered: 30, learningCitizens: 31 }),
          info: { learningCitizenDenominator: 'registered' },
        },
        {
          cells: ['hamlets[0].learningCitizens', 'hamlets[0].learningCitizensRegistered'],
          what: 'Thôn Nà Pái: số công dân học tập (31) nhiều hơn mẫu số đã chọn là “Người đăng ký công dân học tập” (30).',
        },
      ],
    ],
  },
  'hamlets/population-sums-to-commune': {
    passes: [
      ['equal', { ...summed('population', 400, 647), info: { population: 1047 } }],
      ['commune not entered', summed('population', 400, 647)],
    ],
    fails: [
      [
        'one person missing',
        { ...summed('population', 400, 646), info: { population: 1047 } },
        {
          cells: ['hamlets[0].population', 'TT_DAN_SO'],
          what: 'Cộng dân số các thôn được 1.046, khác dân số của xã (1.047): chênh lệch 1 người.',
        },
      ],
    ],
    cannotTell: [
      ['a hamlet blank', { ...summed('population', 400, null), info: { population: 1047 } }, 'missingValue'],
    ],
  },
  'hamlets/age15-sums-to-commune': {
    passes: [['equal', { ...summed('age15Plus', 4, 6), info: { population15: 10 } }]],
    fails: [
      [
        'one too many',
        { ...summed('age15Plus', 4, 7), info: { population15: 10 } },
        {
          cells: ['hamlets[0].age15Plus', 'TT_DAN_SO_15'],
          what: 'Cộng dân số từ 15 tuổi trở lên của các thôn được 11, khác số của xã (10): chênh lệch 1 người.',
        },
      ],
    ],
    cannotTell: [['a hamlet blank', { ...summed('age15Plus', 4, null), info: { population15: 10 } }, 'missingValue']],
  },
  'hamlets/age18-sums-to-commune': {
    passes: [['equal', { ...summed('age18Plus', 4, 6), info: { population18: 10 } }]],
    fails: [
      [
        'one too many',
        { ...summed('age18Plus', 4, 7), info: { population18: 10 } },
        {
          cells: ['hamlets[0].age18Plus', 'TT_DAN_SO_18'],
          what: 'Cộng dân số từ 18 tuổi trở lên của các thôn được 11, khác số của xã (10): chênh lệch 1 người.',
        },
      ],
    ],
    cannotTell: [['a hamlet blank', { ...summed('age18Plus', 4, null), info: { population18: 10 } }, 'missingValue']],
  },
  'hamlets/working-age-sums-to-commune': {
    passes: [['equal', { ...summed('workingAge', 4, 6), info: { workingAge: 10 } }]],
    fails: [
      [
        'one too many',
        { ...summed('workingAge', 4, 7), info: { workingAge: 10 } },
        {
          cells: ['hamlets[0].workingAge', 'TT_LAO_DONG'],
          what: 'Cộng số người trong độ tuổi lao động của các thôn được 11, khác số của xã (10): chênh lệch 1 người.',
        },
      ],
    ],
    cannotTell: [['a hamlet blank', { ...summed('workingAge', 4, null), info: { workingAge: 10 } }, 'missingValue']],
  },
  'hamlets/duplicate-name': {
    passes: [
      ['numbers differ', two('Nà Pái 1', 'Nà Pái 2')],
      ['marks differ', two('Bản Lý', 'Bản Ly')],
    ],
    fails: [
      [
        'tone placed otherwise, capitals, spaces',
        two('Bản Hoà', 'BẢN  HÒA'),
        { cells: ['hamlets[1].name', 'hamlets[0].name'], what: 'BẢN  HÒA đã có ở dòng 6.' },
      ],
    ],
  },
  'hamlets/look-alike-name': {
    passes: [
      ['numbers differ', two('Nà Pái 1', 'Nà Pái 2')],
      ['the same name is another rule', two('Nà Pái', 'Nà Pái')],
    ],
    fails: [
      [
        'another word for the place, another way to number',
        two('Thôn Nà Pái 2', 'Bản Na Pai II'),
        {
          cells: ['hamlets[1].name', 'hamlets[0].name'],
          what: '“Bản Na Pai II” (dòng 7) gần giống “Thôn Nà Pái 2” (dòng 6).',
        },
      ],
    ],
  },
};
