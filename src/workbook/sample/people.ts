/** The people of the invented commune, one by one: every count of the sample is a count of them. */
import type { LiteracyMeasure, PopulationGroup } from '../../domain/figures';
import { FAMILY_NAMES, FEMALE_NAMES, HAMLET_NAMES, MALE_NAMES, MINORITIES } from './names';
import { seeded } from './random';
import type { Random } from './random';

export interface SamplePerson {
  readonly name: string;
  readonly hamlet: string;
  readonly age: number;
  readonly female: boolean;
  readonly ethnicity: string;
  readonly literacy: 'A' | 'B' | 'C';
  readonly workingAge: boolean;
  readonly informationCompetence: boolean;
  readonly lifeSkills: boolean;
  readonly technicalTraining: boolean;
  readonly university: boolean;
  readonly registered: boolean;
}

const SEED = 20_260_101;
const SMALLEST_HAMLET = 380;
const LARGEST_HAMLET = 570;
const MAJORITY = 'Kinh';

/** Upper age and share of the people up to it. */
const AGE_PYRAMID = [
  [5, 0.095],
  [14, 0.25],
  [24, 0.4],
  [39, 0.64],
  [59, 0.88],
  [90, 1],
] as const;

const ageOf = (random: Random): number => {
  const share = random.next();
  let from = 0;
  for (const [to, until] of AGE_PYRAMID) {
    if (share < until) return random.between(from, to);
    from = to + 1;
  }
  return from;
};

/** Older people finished school less often. */
const literacyOf = (random: Random, age: number): SamplePerson['literacy'] => {
  const [classA, classB] = age <= 25 ? [0.0005, 0.003] : age <= 35 ? [0.003, 0.009] : [0.008, 0.024];
  const share = random.next();
  if (share < classA) return 'A';
  return share < classA + classB ? 'B' : 'C';
};

/** Bounds of the year 2026 in whole years (Nghị định 135/2020/NĐ-CP); the sample is judged by its counts alone. */
const WORKING_UNTIL = { male: 61, female: 56 } as const;

const personOf = (random: Random, hamlet: string): SamplePerson => {
  const female = random.chance(0.492);
  const age = ageOf(random);
  const isAdult = age >= 15;
  const workingAge = isAdult && age <= (female ? WORKING_UNTIL.female : WORKING_UNTIL.male);
  const literacy = isAdult ? literacyOf(random, age) : 'C';
  const technicalTraining = isAdult && literacy === 'C' && random.chance(0.236);
  return {
    name: `${random.pick(FAMILY_NAMES)} ${random.pick(female ? FEMALE_NAMES : MALE_NAMES)}`,
    hamlet,
    age,
    female,
    ethnicity: random.chance(0.87) ? random.pick(MINORITIES) : MAJORITY,
    literacy,
    workingAge,
    informationCompetence: workingAge && random.chance(0.526),
    lifeSkills: workingAge && random.chance(0.468),
    technicalTraining,
    university: technicalTraining && age >= 22 && random.chance(0.31),
    registered: age >= 18 && literacy === 'C' && random.chance(0.1),
  };
};

export const samplePeople = (): readonly SamplePerson[] => {
  const random = seeded(SEED);
  return HAMLET_NAMES.flatMap((hamlet) => {
    const size = random.between(SMALLEST_HAMLET, LARGEST_HAMLET);
    return Array.from({ length: size }, () => personOf(random, hamlet));
  });
};

export const isMinority = ({ ethnicity }: SamplePerson): boolean => ethnicity !== MAJORITY;

const IN_GROUP: Readonly<Record<PopulationGroup, (person: SamplePerson) => boolean>> = {
  Total: () => true,
  Female: ({ female }) => female,
  Minority: isMinority,
  MinorityFemale: (person) => person.female && isMinority(person),
};

const IN_MEASURE: Readonly<Record<LiteracyMeasure, (person: SamplePerson) => boolean>> = {
  scope: () => true,
  classA: ({ literacy }) => literacy === 'A',
  classB: ({ literacy }) => literacy === 'B',
};

export const countOf = (people: readonly SamplePerson[], wanted: (person: SamplePerson) => boolean): number =>
  people.filter(wanted).length;

const MEASURES = Object.keys(IN_MEASURE) as readonly LiteracyMeasure[];
const GROUPS = Object.keys(IN_GROUP) as readonly PopulationGroup[];

/** Counts of a literacy table: `middle` stands between measure and group in the key. */
export const literacyCounts = (people: readonly SamplePerson[], middle: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    MEASURES.flatMap((measure) =>
      GROUPS.map((group) => [
        `${measure}${middle}${group}`,
        countOf(people, (person) => IN_MEASURE[measure](person) && IN_GROUP[group](person)),
      ]),
    ),
  );
