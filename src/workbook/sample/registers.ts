/** The two registers of persons of the sample. */
import type { Plan } from '../plan';
import type { SamplePerson } from './people';
import { seeded } from './random';
import type { Random } from './random';

type Citizen = Plan['citizens'][number];
type IlliteratePerson = Plan['illiteratePeople'][number];

const SEED = 324;
/** Persons with the title, persons who miss it, persons whose scores are not complete yet. */
const TITLED = 225;
const NOT_TITLED = 63;
const OPEN = 12;

const SCORE_KEYS = [
  'score1',
  'score2',
  'score3',
  'score4',
  'score5',
  'score6',
  'score7',
  'score8',
  'score9',
  'score10',
] as const;
type Scores = Pick<Citizen, (typeof SCORE_KEYS)[number]>;

const scoresOf = (score: (index: number) => number | null): Scores =>
  Object.fromEntries(SCORE_KEYS.map((key, index) => [key, score(index)])) as Scores;

type Standing = 'titled' | 'notTitled' | 'open';

/** Half points occur. A person misses the title by the total, or by one indicator under 5. */
const scoresFor = (random: Random, standing: Standing): Scores => {
  const half = (from: number, to: number) => random.between(from * 2, to * 2) / 2;
  switch (standing) {
    case 'titled':
      return scoresOf(() => half(8, 10));
    case 'notTitled': {
      const weak = random.chance(0.4) ? random.between(0, 9) : -1;
      return scoresOf((index) => (index === weak ? half(2, 4) : half(6, weak === -1 ? 8 : 10)));
    }
    case 'open': {
      const blank = random.between(0, 9);
      return scoresOf((index) => (index === blank ? null : half(7, 10)));
    }
  }
};

const groupOf = (random: Random, { age, university }: SamplePerson): Citizen['group'] => {
  if (university) return 'officialsAndEntrepreneurs';
  if (age <= 22) return 'pupilsAndStudents';
  return random.chance(0.3) ? 'workers' : 'residents';
};

/** Whoever has a namesake of the same year in the hamlet would need a citizen number; the sample leaves them out. */
const distinctPersons = (people: readonly SamplePerson[]): readonly SamplePerson[] => {
  const seen = new Set<string>();
  return people.filter(({ name, age, hamlet }) => {
    const key = `${name}|${String(age)}|${hamlet}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/** Every n-th, so that all hamlets are there. */
const spreadOut = <T>(items: readonly T[], wanted: number): readonly T[] =>
  items.filter(
    (_item, index) => Math.floor((index * wanted) / items.length) !== Math.floor(((index - 1) * wanted) / items.length),
  );

export const sampleCitizens = (people: readonly SamplePerson[], year: number): Plan['citizens'] => {
  const random = seeded(SEED);
  const registered = distinctPersons(people.filter((person) => person.registered));
  const standings: readonly Standing[] = [
    ...Array.from({ length: TITLED }, (): Standing => 'titled'),
    ...Array.from({ length: NOT_TITLED }, (): Standing => 'notTitled'),
    ...Array.from({ length: OPEN }, (): Standing => 'open'),
  ];
  return spreadOut(registered, standings.length).map((person, index, { length }) => ({
    name: person.name,
    birthYear: year - person.age,
    sex: person.female ? 'female' : 'male',
    hamlet: person.hamlet,
    group: groupOf(random, person),
    citizenNumber: null,
    // 89 and 300 have no common divisor, so every standing is used once and they are mixed over the hamlets.
    ...scoresFor(random, standings[(index * 89) % length] ?? 'notTitled'),
  }));
};

export const sampleIlliterate = (people: readonly SamplePerson[], year: number): Plan['illiteratePeople'] => {
  const random = seeded(SEED);
  return people
    .filter(({ age, literacy }) => age >= 15 && age <= 60 && literacy !== 'C')
    .map((person): IlliteratePerson => ({
      name: person.name,
      birthYear: year - person.age,
      sex: person.female ? 'female' : 'male',
      ethnicity: person.ethnicity,
      hamlet: person.hamlet,
      highestGrade: person.literacy === 'A' ? random.between(0, 2) : random.between(3, 4),
      literacyClass: person.literacy === 'A' ? 'A' : 'B',
      citizenNumber: null,
      note: null,
    }));
};
