/**
 * The catalogue of indicators: one entry each, from which measuring, the sheets, the check, documents, pane and help
 * take everything that they say of it. Codes are ASCII and stable: they are part of users' files.
 */
import type { Aim, Indicator, IndicatorCatalogue, Programme, RateList, ReachedLevel } from './indicator';
import { qd1373 } from './regulations/qd1373-2021';
import { qd387 } from './regulations/qd387-2022';
import { percent } from './ratio';
import type { Target } from './targets';

// Tuples, so that an entry keeps the names of its columns: the rows of the lists are typed by them.
const share = <const A extends readonly [list: RateList, part: string, whole: string]>(...[list, part, whole]: A) => ({
  kind: 'share' as const,
  list: list as A[0],
  part: part as A[1],
  whole: whole as A[2],
  register: null,
  registered: null,
});
const answered = <const A extends readonly [list: RateList, column: string, lastYear: string | null]>(
  ...[list, column, lastYear]: A
) => ({ kind: 'answered' as const, list: list as A[0], column: column as A[1], lastYear: lastYear as A[2] });
const level = (programme: Programme, highest: ReachedLevel['highest']): ReachedLevel => ({
  kind: 'level',
  programme,
  highest,
});

const atLeast = (points: number): Aim => ({ kind: 'atLeast', value: percent(points) });
const keepLevel = (value: number): Aim => ({ kind: 'keepLevel', value });

/** In the order of the sheets and of the documents. */
const CATALOGUE = {
  XMC: {
    title: { vi: 'Xóa mù chữ', en: 'Literacy' },
    sentence: 'Giữ vững xã đạt chuẩn xóa mù chữ mức độ 2.',
    inDefaultPlan: true,
    aim: keepLevel(2),
    measure: level('literacy', 2),
    counts: 'people',
    section: 'literacy',
    assumptions: ['especiallyDifficult', 'ruleSet'],
    denominatorIs: 'given',
    subsetOf: null,
    candidates: 'illiteratePeople',
    milestones: qd1373.literacy2,
  },
  PCGDMN: {
    title: { vi: 'Phổ cập giáo dục mầm non', en: 'Universal preschool education' },
    sentence: 'Duy trì xã đạt chuẩn phổ cập giáo dục mầm non cho trẻ em 5 tuổi.',
    inDefaultPlan: true,
    aim: keepLevel(1),
    measure: level('preschool', 1),
    counts: 'people',
    section: 'literacy',
    assumptions: ['especiallyDifficult', 'preschoolRuleSet'],
    denominatorIs: 'given',
    subsetOf: null,
    candidates: null,
    milestones: qd1373.preschool,
  },
  PCGDTH: {
    title: { vi: 'Phổ cập giáo dục tiểu học', en: 'Universal primary education' },
    sentence: 'Giữ vững xã đạt chuẩn phổ cập giáo dục tiểu học mức độ 3.',
    inDefaultPlan: true,
    aim: keepLevel(3),
    measure: level('primary', 3),
    counts: 'people',
    section: 'literacy',
    assumptions: ['especiallyDifficult', 'ruleSet'],
    denominatorIs: 'given',
    subsetOf: null,
    candidates: null,
    milestones: qd1373.primary3,
  },
  PCGDTHCS: {
    title: { vi: 'Phổ cập giáo dục trung học cơ sở', en: 'Universal lower secondary education' },
    sentence: 'Giữ vững xã đạt chuẩn phổ cập giáo dục trung học cơ sở mức độ 3.',
    inDefaultPlan: true,
    aim: keepLevel(3),
    measure: level('lowerSecondary', 3),
    counts: 'people',
    section: 'literacy',
    assumptions: ['especiallyDifficult', 'ruleSet'],
    denominatorIs: 'given',
    subsetOf: null,
    candidates: null,
    milestones: qd1373.lowerSecondary3,
  },
  NLTT: {
    title: { vi: 'Năng lực thông tin', en: 'Information competence' },
    sentence: '50 % số người trong độ tuổi lao động được trang bị năng lực thông tin.',
    inDefaultPlan: true,
    aim: atLeast(50),
    measure: share('hamlets', 'informationCompetence', 'workingAge'),
    counts: 'people',
    section: 'people',
    assumptions: [],
    denominatorIs: 'given',
    subsetOf: null,
    candidates: null,
    milestones: qd1373.informationCompetence,
  },
  KNS: {
    title: { vi: 'Kỹ năng sống', en: 'Life skills' },
    sentence: '50 % số người trong độ tuổi lao động được trang bị kỹ năng sống.',
    inDefaultPlan: true,
    aim: atLeast(50),
    measure: share('hamlets', 'lifeSkills', 'workingAge'),
    counts: 'people',
    section: 'people',
    assumptions: [],
    denominatorIs: 'given',
    subsetOf: null,
    candidates: null,
    milestones: qd1373.lifeSkills,
  },
  CMKT: {
    title: { vi: 'Đào tạo chuyên môn kỹ thuật', en: 'Technical training' },
    sentence: 'Khoảng 23 % dân số từ 15 tuổi trở lên được đào tạo trình độ chuyên môn kỹ thuật.',
    inDefaultPlan: true,
    // "Khoảng" has no width in any text: one point is an assumption that the plan may change.
    aim: { kind: 'about', value: percent(23), tolerance: percent(1) },
    measure: share('hamlets', 'technicalTraining', 'age15Plus'),
    counts: 'people',
    section: 'people',
    assumptions: ['technicalTrainingMeaning'],
    denominatorIs: 'given',
    subsetOf: null,
    candidates: null,
    milestones: qd1373.technicalTraining,
  },
  DH: {
    title: { vi: 'Trình độ đại học trở lên', en: 'University degree' },
    sentence: 'Trong đó 10 % dân số từ 15 tuổi trở lên có trình độ đại học trở lên.',
    inDefaultPlan: true,
    aim: atLeast(10),
    measure: share('hamlets', 'university', 'age15Plus'),
    counts: 'people',
    section: 'people',
    assumptions: [],
    // The plan says "dân số"; 15 and over is taken from the sentence that it is a part of.
    denominatorIs: 'assumed',
    subsetOf: 'CMKT',
    candidates: null,
    milestones: qd1373.university,
  },
  QLSO: {
    title: { vi: 'Quản lý trên môi trường số', en: 'Digital management' },
    sentence: '100 % cơ sở giáo dục triển khai hoạt động quản lý trên môi trường số.',
    inDefaultPlan: true,
    aim: { kind: 'all' },
    measure: answered('institutions', 'digitalManagement', null),
    counts: 'institutions',
    section: 'institutions',
    assumptions: [],
    denominatorIs: 'given',
    subsetOf: null,
    candidates: null,
    milestones: qd1373.digitalInstitutions,
  },
  DHSO: {
    title: { vi: 'Dạy học trên môi trường số', en: 'Digital teaching' },
    sentence: '65 % hoạt động giảng dạy và học tập được thực hiện trên môi trường số.',
    inDefaultPlan: true,
    aim: atLeast(65),
    measure: share('institutions', 'digitalLessons', 'lessons'),
    counts: 'lessons',
    section: 'institutions',
    assumptions: [],
    // The plan does not say what is counted; lessons can be.
    denominatorIs: 'assumed',
    subsetOf: null,
    candidates: null,
    milestones: qd1373.digitalInstitutions,
  },
  TTCNTT: {
    title: { vi: 'Trung tâm học tập cộng đồng ứng dụng công nghệ thông tin', en: 'Community learning centre uses IT' },
    sentence:
      'Trung tâm học tập cộng đồng ứng dụng công nghệ thông tin trong quản lý và tổ chức các hoạt động giáo dục.',
    inDefaultPlan: true,
    aim: { kind: 'yesNo' },
    measure: { kind: 'answer', form: 'centre', field: 'usesIt' },
    counts: 'centres',
    section: 'institutions',
    assumptions: [],
    denominatorIs: 'given',
    subsetOf: null,
    candidates: null,
    milestones: qd1373.learningCentres,
  },
  CDHT: {
    title: { vi: 'Công dân học tập', en: 'Learning citizens' },
    sentence: '35 % công dân đạt danh hiệu “Công dân học tập”.',
    inDefaultPlan: true,
    aim: atLeast(35),
    measure: {
      kind: 'share',
      list: 'hamlets',
      part: 'learningCitizens',
      whole: {
        setting: 'learningCitizenDenominator',
        columns: {
          learningModels: 'adultsInLearningModels',
          workingAge: 'workingAge',
          allResidents: 'population',
          registered: 'learningCitizensRegistered',
          adults18: 'age18Plus',
        },
      },
      register: 'citizens',
      registered: 'learningCitizensRegistered',
    },
    counts: 'people',
    section: 'models',
    assumptions: ['learningCitizenDenominator', 'pupilsCounted'],
    denominatorIs: 'given',
    subsetOf: null,
    candidates: 'citizens',
    milestones: qd1373.learningCitizens,
  },
  DVHT: {
    title: { vi: 'Đơn vị học tập', en: 'Learning units' },
    sentence: 'Duy trì 100 % đơn vị đạt danh hiệu “Đơn vị học tập”.',
    inDefaultPlan: true,
    aim: { kind: 'keepRate', value: percent(100), lastYear: null },
    measure: answered('units', 'recognised', 'recognisedLastYear'),
    counts: 'units',
    section: 'models',
    assumptions: [],
    denominatorIs: 'given',
    subsetOf: null,
    candidates: null,
    milestones: qd387.learningUnits,
  },
  GDHT: {
    title: { vi: 'Gia đình học tập', en: 'Learning families' },
    sentence: '70 % gia đình đạt danh hiệu “Gia đình học tập”.',
    inDefaultPlan: false,
    aim: atLeast(70),
    measure: { ...share('hamlets', 'learningFamilies', 'households'), registered: 'learningFamiliesRegistered' },
    counts: 'families',
    section: 'models',
    assumptions: [],
    denominatorIs: 'given',
    subsetOf: null,
    candidates: null,
    milestones: qd387.learningFamilies,
  },
  DHHT: {
    title: { vi: 'Dòng họ học tập', en: 'Learning clans' },
    sentence: '65 % dòng họ đạt danh hiệu “Dòng họ học tập”.',
    inDefaultPlan: false,
    aim: atLeast(65),
    measure: { ...share('hamlets', 'learningClans', 'clans'), registered: 'learningClansRegistered' },
    counts: 'clans',
    section: 'models',
    assumptions: [],
    denominatorIs: 'given',
    subsetOf: null,
    candidates: null,
    milestones: qd387.learningClans,
  },
  CDHTT: {
    title: { vi: 'Cộng đồng học tập', en: 'Learning hamlets' },
    sentence: '65 % thôn, bản, tổ dân phố đạt danh hiệu “Cộng đồng học tập”.',
    inDefaultPlan: false,
    aim: atLeast(65),
    measure: answered('hamlets', 'recognised', null),
    counts: 'hamlets',
    section: 'models',
    assumptions: [],
    denominatorIs: 'given',
    subsetOf: null,
    candidates: null,
    milestones: qd387.learningHamlets,
  },
} as const satisfies IndicatorCatalogue;

type Catalogue = typeof CATALOGUE;
export type IndicatorCode = keyof Catalogue;
export const INDICATORS: Readonly<Record<IndicatorCode, Indicator>> = CATALOGUE;
export const INDICATOR_CODES = Object.keys(INDICATORS) as readonly IndicatorCode[];

export const isIndicatorCode = (code: string): code is IndicatorCode => Object.hasOwn(INDICATORS, code);

/** The entry of a code that comes from outside; `undefined` for a target of the commune's own. */
export const indicatorOf = (code: string, catalogue: IndicatorCatalogue = INDICATORS): Indicator | undefined =>
  Object.hasOwn(catalogue, code) ? catalogue[code] : undefined;

/** The target that the default plan sets for an indicator. */
export const defaultTarget = (code: IndicatorCode): Target => {
  const { aim, sentence } = INDICATORS[code];
  return { code, title: sentence, ...aim };
};

/** The targets that a new plan begins with. */
export const defaultTargets = (): readonly Target[] =>
  INDICATOR_CODES.filter((code) => INDICATORS[code].inDefaultPlan).map(defaultTarget);

type MeasureOfCatalogue = Catalogue[IndicatorCode]['measure'];
type ShareOf<L extends RateList> = Extract<MeasureOfCatalogue, { readonly kind: 'share'; readonly list: L }>;
type AnsweredOf<L extends RateList> = Extract<MeasureOfCatalogue, { readonly kind: 'answered'; readonly list: L }>;
type WholeColumns<W> = W extends string ? W : W extends { readonly columns: infer C } ? C[keyof C] : never;

/** Columns of a list that the catalogue sums. */
export type SummedColumn<L extends RateList> =
  ShareOf<L>['part'] | WholeColumns<ShareOf<L>['whole']> | Exclude<ShareOf<L>['registered'], null>;
/** Columns of a list whose answers the catalogue counts. */
export type AnsweredColumn<L extends RateList> = AnsweredOf<L>['column'] | Exclude<AnsweredOf<L>['lastYear'], null>;
/** Questions of the forms that the catalogue asks. */
export type AnsweredField = Extract<MeasureOfCatalogue, { readonly kind: 'answer' }>['field'];
