/** The other tables of the sample, counted from its people. */
import { LITERACY_BANDS, parseBand } from '../../domain/literacy';
import type { UniversalEducationCode } from '../../domain/universalEducationCodes';
import type { Plan, PlanRecord } from '../plan';
import { BUDGET, CLASSES, HAMLET_NAMES, INSTITUTIONS, UNITS } from './names';
import { countOf, isMinority, literacyCounts } from './people';
import type { SamplePerson } from './people';
import { seeded } from './random';

const SEED = 1_373;
const PEOPLE_PER_HOUSEHOLD = 4.3;

type Wanted = (person: SamplePerson) => boolean;

/** Counted from the people; the others are worked out below. */
const COUNTED = {
  population: () => true,
  female: ({ female }) => female,
  minority: isMinority,
  minorityFemale: (person) => person.female && isMinority(person),
  workingAge: ({ workingAge }) => workingAge,
  age15Plus: ({ age }) => age >= 15,
  age18Plus: ({ age }) => age >= 18,
  informationCompetence: ({ informationCompetence }) => informationCompetence,
  lifeSkills: ({ lifeSkills }) => lifeSkills,
  technicalTraining: ({ technicalTraining }) => technicalTraining,
  university: ({ university }) => university,
  learningCitizensRegistered: ({ registered }) => registered,
} satisfies Readonly<Record<string, Wanted>>;

export const sampleHamlets = (people: readonly SamplePerson[]): Plan['hamlets'] => {
  const random = seeded(SEED);
  return HAMLET_NAMES.map((name) => {
    const own = people.filter(({ hamlet }) => hamlet === name);
    const households = Math.round(own.length / PEOPLE_PER_HOUSEHOLD);
    const familiesRegistered = Math.round(households * (0.78 + random.next() * 0.15));
    const clans = random.between(4, 9);
    const clansRegistered = clans - random.between(0, 2);
    const counts = Object.fromEntries(
      Object.entries<Wanted>(COUNTED).map(([key, wanted]) => [key, countOf(own, wanted)]),
    ) as Readonly<Record<keyof typeof COUNTED, number>>;
    return {
      ...counts,
      name,
      households,
      // Left to the register of learning citizens.
      learningCitizens: null,
      adultsInLearningModels: Math.round(counts.age18Plus * 0.8),
      digitalLiteracy: Math.round(counts.age18Plus * 0.57),
      learningFamiliesRegistered: familiesRegistered,
      learningFamilies: familiesRegistered - random.between(2, 9),
      clans,
      learningClansRegistered: clansRegistered,
      learningClans: clansRegistered - random.between(0, 1),
      recognised: random.chance(0.75),
    };
  });
};

export const sampleLiteracy = (people: readonly SamplePerson[]): readonly PlanRecord[] =>
  Array.from({ length: 46 }, (_, index) => 15 + index).map((age) => ({
    age,
    ...literacyCounts(
      people.filter((person) => person.age === age),
      '',
    ),
  }));

const isInWidestBand = ({ age }: SamplePerson): boolean => age >= 15 && age <= 60;

export const sampleIlliterateByHamlet = (people: readonly SamplePerson[]): Plan['illiterateByHamlet'] =>
  HAMLET_NAMES.map((hamlet) => {
    const counts = LITERACY_BANDS.map((band) => {
      const ages = parseBand(band) ?? { from: 0, to: 0 };
      const own = people.filter(
        (person) => person.hamlet === hamlet && person.age >= ages.from && person.age <= ages.to,
      );
      return literacyCounts(own, band.replace('-', 'to'));
    });
    const illiterate = (literacy: SamplePerson['literacy']): number =>
      countOf(people, (person) => person.hamlet === hamlet && person.literacy === literacy && isInWidestBand(person));
    const learners = {
      learnersPhase1: Math.ceil(illiterate('A') / 6),
      learnersPhase2: Math.floor(illiterate('B') / 9),
    };
    return Object.assign({ hamlet }, ...counts, learners) as Plan['illiterateByHamlet'][number];
  });

/** Preschool and primary reach their levels, lower secondary stays at level 2: too few go on learning after it. */
export const sampleUniversalEducation = (people: readonly SamplePerson[]): readonly PlanRecord[] => {
  const aged = (from: number, to: number) => countOf(people, ({ age }) => age >= from && age <= to);
  const row = (code: UniversalEducationCode, population: number, share: number): PlanRecord => ({
    code,
    count: Math.round(population * share),
    population,
  });
  const eleven = row('TH_11T_HOAN_THANH', aged(11, 11), 0.97);
  const remaining = Number(eleven['population']) - Number(eleven['count']);
  return [
    row('MN5_DEN_LOP', aged(5, 5), 0.99),
    row('MN5_HOAN_THANH', aged(5, 5), 0.985),
    row('TH_6T_VAO_LOP1', aged(6, 6), 1),
    eleven,
    row('TH_11T_CON_LAI_DANG_HOC', remaining, 1),
    row('TH_14T_HOAN_THANH', aged(14, 14), 0.985),
    row('THCS_15_18_TOT_NGHIEP', aged(15, 18), 0.958),
    row('THCS_15_18_DANG_HOC', aged(15, 18), 0.772),
  ];
};

export const sampleUnits = (): Plan['units'] =>
  UNITS.map(([name, kind, members], index) => ({
    name,
    kind,
    members,
    membersWithTitle: Math.round(members * (0.62 + (index % 4) * 0.08)),
    recognisedLastYear: true,
    recognised: true,
  }));

export const sampleInstitutions = (): Plan['institutions'] =>
  INSTITUTIONS.map(([name, kind, digitalManagement, lessons, digitalLessons]) => ({
    name,
    kind,
    digitalManagement,
    lessons,
    digitalLessons,
  }));

const pad = (value: number): string => String(value).padStart(2, '0');

export const sampleClasses = (year: number): Plan['classes'] => {
  const random = seeded(SEED);
  return CLASSES.map(([topic, kind, learners, thousands], index) => {
    const female = Math.round(learners * (0.45 + random.next() * 0.25));
    return {
      date: `${String(year)}-${pad(1 + Math.floor(index * 0.9))}-${pad(random.between(3, 27))}`,
      topic,
      kind,
      speaker: 'Báo cáo viên mẫu',
      learners,
      female,
      minority: Math.min(learners, Math.round(learners * 0.85)),
      cost: thousands * 1_000,
      source: kind === 'literacy' ? 'programme' : 'province',
    };
  });
};

const MILLION = 1_000_000;

export const sampleBudget = (): Plan['budget'] =>
  BUDGET.map(([content, source, planned, spent]) => ({
    content,
    source,
    planned: planned * MILLION,
    spent: spent === null ? null : Math.round(spent * MILLION),
  }));
