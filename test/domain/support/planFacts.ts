import { HAMLET_COUNTS } from '../../../src/domain/figures';
import type { HamletCount, HamletRow } from '../../../src/domain/figures';
import type { PlanFacts } from '../../../src/domain/planFacts';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { bandRows, people } from './literacyRows';

const BLANK = Object.fromEntries(HAMLET_COUNTS.map((key) => [key, null])) as Record<HamletCount, null>;

/** A hamlet of which only these figures are known. */
export const hamlet = (name: string, figures: Partial<HamletRow> = {}): HamletRow => ({
  name,
  recognised: null,
  ...BLANK,
  ...figures,
});

export const NO_FACTS: PlanFacts = {
  settings: { ...DEFAULT_SETTINGS, year: 2026 },
  hamlets: [],
  literacy: [],
  universalEducation: [],
  citizens: [],
  units: [],
  institutions: [],
  centreUsesIt: null,
};

const goodHamlet = (name: string): HamletRow =>
  hamlet(name, {
    recognised: true,
    population: 475,
    households: 110,
    workingAge: 290,
    age15Plus: 350,
    age18Plus: 330,
    informationCompetence: 160,
    lifeSkills: 150,
    technicalTraining: 84,
    university: 36,
    adultsInLearningModels: 250,
    learningCitizensRegistered: 180,
    learningCitizens: 125,
    learningFamilies: 80,
    clans: 6,
    learningClans: 4,
  });

/** An invented commune of 20 hamlets that meets every target of the default plan. */
export const GOOD_COMMUNE: PlanFacts = {
  ...NO_FACTS,
  hamlets: Array.from({ length: 20 }, (_, index) => goodHamlet(`Thôn ${String(index + 1)}`)),
  literacy: bandRows([people(1300, 0, 1), people(1450, 4, 6), people(2750, 30, 110)]),
  universalEducation: [
    { code: 'MN5_DEN_LOP', count: 160, population: 162 },
    { code: 'MN5_HOAN_THANH', count: 158, population: 160 },
    { code: 'TH_6T_VAO_LOP1', count: 165, population: 166 },
    { code: 'TH_11T_HOAN_THANH', count: 151, population: 158 },
    { code: 'TH_11T_CON_LAI_DANG_HOC', count: 7, population: 7 },
    { code: 'TH_14T_HOAN_THANH', count: 149, population: 150 },
    { code: 'THCS_15_18_TOT_NGHIEP', count: 540, population: 560 },
    { code: 'THCS_15_18_DANG_HOC', count: 462, population: 560 },
  ],
  units: [
    { name: 'Trường tiểu học', recognised: true, recognisedLastYear: true, members: 40, membersWithTitle: 30 },
    { name: 'Trạm y tế', recognised: true, recognisedLastYear: true, members: 9, membersWithTitle: 8 },
  ],
  institutions: [
    { name: 'Trường mầm non', digitalManagement: true, lessons: 900, digitalLessons: 600 },
    { name: 'Trường tiểu học', digitalManagement: true, lessons: 1100, digitalLessons: 700 },
  ],
  centreUsesIt: true,
};
