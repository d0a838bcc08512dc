import type { HamletRow, IlliterateRow, InstitutionRow, UnitRow } from '../../../src/domain/figures';
import type { RateList } from '../../../src/domain/planPart';
import { INDICATOR_CODES, INDICATORS } from '../../../src/domain/indicators';
import type { PlanFacts } from '../../../src/domain/planFacts';
import { RULE_SETS } from '../../../src/domain/regulations/ruleSets';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { bandRows, people } from './literacyRows';

/** The columns that the catalogue reads of a list, each with `counted` or, for an answer, `answer`. */
const columnsOf = <V, A>(list: RateList, counted: V, answer: A): Record<string, V | A> =>
  Object.fromEntries(
    INDICATOR_CODES.flatMap((code): (readonly [string, V | A])[] => {
      const { measure } = INDICATORS[code];
      if (measure.kind === 'answered' && measure.list === list)
        return [measure.column, ...(measure.lastYear === null ? [] : [measure.lastYear])].map((key) => [key, answer]);
      if (measure.kind !== 'share' || measure.list !== list) return [];
      const wholes = typeof measure.whole === 'string' ? [measure.whole] : Object.values(measure.whole.columns);
      return [measure.part, ...wholes, ...(measure.registered === null ? [] : [measure.registered])].map((key) => [
        key,
        counted,
      ]);
    }),
  );

/** A hamlet of which only these figures are known. */
export const hamlet = (name: string, figures: Partial<HamletRow> = {}): HamletRow =>
  ({ ...columnsOf('hamlets', null, null), name, ...figures }) as HamletRow;

/** Everybody counts and every answer is yes, but for what is said otherwise. */
export const institution = (name: string, figures: Partial<InstitutionRow> = {}): InstitutionRow =>
  ({ ...columnsOf('institutions', 1000, true), name, ...figures }) as InstitutionRow;
export const unit = (name: string, figures: Partial<UnitRow> = {}): UnitRow =>
  ({ ...columnsOf('units', 1000, true), name, ...figures }) as UnitRow;

export const NO_FACTS: PlanFacts = {
  settings: { ...DEFAULT_SETTINGS, ruleSet: 'ND20-2014', preschoolRuleSet: 'ND20-2014', year: 2026 },
  ruleSets: RULE_SETS,
  hamlets: [],
  illiterateByHamlet: [],
  literacy: [],
  universalEducation: [],
  citizens: [],
  units: [],
  institutions: [],
  centre: { usesIt: null, hasLibraryAndInternet: null, hasPremisesAndStaff: null },
};

const goodHamlet = (name: string): HamletRow =>
  hamlet(name, {
    ...columnsOf('hamlets', 1000, true),
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
    digitalLiteracy: 200,
  });

const goodIlliterate = (name: string): IlliterateRow => ({
  name,
  classA15to60Total: 6,
  learnersPhase1: 2,
  classB15to60Total: 10,
  learnersPhase2: 1,
});

const HAMLETS = Array.from({ length: 20 }, (_, index) => `Thôn ${String(index + 1)}`);

/** An invented commune of 20 hamlets that meets every target of the default plan. */
export const GOOD_COMMUNE: PlanFacts = {
  ...NO_FACTS,
  hamlets: HAMLETS.map(goodHamlet),
  illiterateByHamlet: HAMLETS.map(goodIlliterate),
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
  units: [unit('Trường tiểu học'), unit('Trạm y tế')],
  institutions: [
    institution('Trường mầm non', { lessons: 900, digitalLessons: 600 }),
    institution('Trường tiểu học', { lessons: 1100, digitalLessons: 700 }),
  ],
  centre: { usesIt: true, hasLibraryAndInternet: true, hasPremisesAndStaff: true },
};
