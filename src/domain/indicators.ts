/** The catalogue of indicators: whom each counts, out of whom, and what the default plan asks of it. */
import type { HamletCount } from './figures';
import type { MilestoneSeries } from './regulations/milestones';
import { qd1373 } from './regulations/qd1373-2021';
import { qd387 } from './regulations/qd387-2022';
import { percent } from './ratio';
import type { LearningCitizenDenominator } from './settings';
import { TARGET_CODES } from './targets';
import type { Target, TargetCode } from './targets';

export const INDICATOR_CODES = [...TARGET_CODES, 'GDHT', 'DHHT', 'CDHTT'] as const;
/** The thirteen targets of the default plan, and learning families, clans and hamlets, which a plan may add. */
export type IndicatorCode = TargetCode | 'GDHT' | 'DHHT' | 'CDHTT';

export const isIndicatorCode = (code: string): code is IndicatorCode => INDICATOR_CODES.some((known) => known === code);

/** A figure of the plan: a column summed over a table, or the number of its rows. */
export type FigureRef =
  | { readonly table: 'hamlets'; readonly key: HamletCount | 'recognised' | 'rows' }
  | { readonly table: 'units'; readonly key: 'recognised' | 'rows' }
  | { readonly table: 'institutions'; readonly key: 'digitalManagement' | 'digitalLessons' | 'lessons' | 'rows' };

/** What `Target` has besides code and title, per kind. */
type Aim = Target extends infer T ? (T extends Target ? Omit<T, 'code' | 'title'> : never) : never;

export interface Indicator {
  readonly code: IndicatorCode;
  /** For a heading or a chart. */
  readonly title: string;
  /** What the default plan says; also the text of the target. */
  readonly sentence: string;
  readonly unit: 'percent' | 'level' | 'yesNo';
  readonly aim: Aim;
  readonly byHamlet: boolean;
  /** `null` for levels and answers. */
  readonly numerator: FigureRef | null;
  readonly denominator: FigureRef | null;
  /** `assumed`: no text says of whom the share is taken. */
  readonly denominatorIs: 'given' | 'assumed' | 'none';
  /** "Trong đó": those counted here are among those counted there. */
  readonly subsetOf: IndicatorCode | null;
  /** National milestones shown beside the target; the first one is its legal source. */
  readonly milestones: MilestoneSeries;
}

const hamlets = (key: HamletCount | 'recognised' | 'rows'): FigureRef => ({ table: 'hamlets', key });
const institutions = (key: 'digitalManagement' | 'digitalLessons' | 'lessons' | 'rows'): FigureRef => ({
  table: 'institutions',
  key,
});

const noRatio = { byHamlet: false, numerator: null, denominator: null, denominatorIs: 'none', subsetOf: null } as const;
const atLeast = (points: number): Aim => ({ kind: 'atLeast', value: percent(points), strict: false });
const keepLevel = (level: number): Aim => ({ kind: 'keepLevel', value: level });

export const INDICATORS: Readonly<Record<IndicatorCode, Indicator>> = {
  XMC: {
    code: 'XMC',
    title: 'Xóa mù chữ',
    sentence: 'Giữ vững xã đạt chuẩn xóa mù chữ mức độ 2.',
    unit: 'level',
    aim: keepLevel(2),
    ...noRatio,
    milestones: qd1373.literacy2,
  },
  PCGDMN: {
    code: 'PCGDMN',
    title: 'Phổ cập giáo dục mầm non',
    sentence: 'Duy trì xã đạt chuẩn phổ cập giáo dục mầm non cho trẻ em 5 tuổi.',
    unit: 'level',
    aim: keepLevel(1),
    ...noRatio,
    milestones: qd1373.preschool,
  },
  PCGDTH: {
    code: 'PCGDTH',
    title: 'Phổ cập giáo dục tiểu học',
    sentence: 'Giữ vững xã đạt chuẩn phổ cập giáo dục tiểu học mức độ 3.',
    unit: 'level',
    aim: keepLevel(3),
    ...noRatio,
    milestones: qd1373.primary3,
  },
  PCGDTHCS: {
    code: 'PCGDTHCS',
    title: 'Phổ cập giáo dục trung học cơ sở',
    sentence: 'Giữ vững xã đạt chuẩn phổ cập giáo dục trung học cơ sở mức độ 3.',
    unit: 'level',
    aim: keepLevel(3),
    ...noRatio,
    milestones: qd1373.lowerSecondary3,
  },
  NLTT: {
    code: 'NLTT',
    title: 'Năng lực thông tin',
    sentence: '50 % số người trong độ tuổi lao động được trang bị năng lực thông tin.',
    unit: 'percent',
    aim: atLeast(50),
    byHamlet: true,
    numerator: hamlets('informationCompetence'),
    denominator: hamlets('workingAge'),
    denominatorIs: 'given',
    subsetOf: null,
    milestones: qd1373.informationCompetence,
  },
  KNS: {
    code: 'KNS',
    title: 'Kỹ năng sống',
    sentence: '50 % số người trong độ tuổi lao động được trang bị kỹ năng sống.',
    unit: 'percent',
    aim: atLeast(50),
    byHamlet: true,
    numerator: hamlets('lifeSkills'),
    denominator: hamlets('workingAge'),
    denominatorIs: 'given',
    subsetOf: null,
    milestones: qd1373.lifeSkills,
  },
  CMKT: {
    code: 'CMKT',
    title: 'Đào tạo chuyên môn kỹ thuật',
    sentence: 'Khoảng 23 % dân số từ 15 tuổi trở lên được đào tạo trình độ chuyên môn kỹ thuật.',
    unit: 'percent',
    // "Khoảng" has no width in any text: one point is an assumption that the plan may change.
    aim: { kind: 'about', value: percent(23), tolerance: percent(1) },
    byHamlet: true,
    numerator: hamlets('technicalTraining'),
    denominator: hamlets('age15Plus'),
    denominatorIs: 'given',
    subsetOf: null,
    milestones: qd1373.technicalTraining,
  },
  DH: {
    code: 'DH',
    title: 'Trình độ đại học trở lên',
    sentence: 'Trong đó 10 % dân số từ 15 tuổi trở lên có trình độ đại học trở lên.',
    unit: 'percent',
    aim: atLeast(10),
    byHamlet: true,
    numerator: hamlets('university'),
    denominator: hamlets('age15Plus'),
    // The plan says "dân số"; 15 and over is taken from the sentence that it is a part of.
    denominatorIs: 'assumed',
    subsetOf: 'CMKT',
    milestones: qd1373.university,
  },
  QLSO: {
    code: 'QLSO',
    title: 'Quản lý trên môi trường số',
    sentence: '100 % cơ sở giáo dục triển khai hoạt động quản lý trên môi trường số.',
    unit: 'percent',
    aim: { kind: 'all' },
    byHamlet: false,
    numerator: institutions('digitalManagement'),
    denominator: institutions('rows'),
    denominatorIs: 'given',
    subsetOf: null,
    milestones: qd1373.digitalInstitutions,
  },
  DHSO: {
    code: 'DHSO',
    title: 'Dạy học trên môi trường số',
    sentence: '65 % hoạt động giảng dạy và học tập được thực hiện trên môi trường số.',
    unit: 'percent',
    aim: atLeast(65),
    byHamlet: false,
    numerator: institutions('digitalLessons'),
    denominator: institutions('lessons'),
    // The plan does not say what is counted; lessons can be.
    denominatorIs: 'assumed',
    subsetOf: null,
    milestones: qd1373.digitalInstitutions,
  },
  TTCNTT: {
    code: 'TTCNTT',
    title: 'Trung tâm học tập cộng đồng ứng dụng công nghệ thông tin',
    sentence:
      'Trung tâm học tập cộng đồng ứng dụng công nghệ thông tin trong quản lý và tổ chức các hoạt động giáo dục.',
    unit: 'yesNo',
    aim: { kind: 'yesNo' },
    ...noRatio,
    milestones: qd1373.learningCentres,
  },
  CDHT: {
    code: 'CDHT',
    title: 'Công dân học tập',
    sentence: '35 % công dân đạt danh hiệu “Công dân học tập”.',
    unit: 'percent',
    aim: atLeast(35),
    byHamlet: true,
    numerator: hamlets('learningCitizens'),
    denominator: hamlets('age18Plus'),
    denominatorIs: 'assumed',
    subsetOf: null,
    milestones: qd1373.learningCitizens,
  },
  DVHT: {
    code: 'DVHT',
    title: 'Đơn vị học tập',
    sentence: 'Duy trì 100 % đơn vị đạt danh hiệu “Đơn vị học tập”.',
    unit: 'percent',
    aim: { kind: 'keepRate', value: percent(100), lastYear: null },
    byHamlet: false,
    numerator: { table: 'units', key: 'recognised' },
    denominator: { table: 'units', key: 'rows' },
    denominatorIs: 'given',
    subsetOf: null,
    milestones: qd387.learningUnits,
  },
  GDHT: {
    code: 'GDHT',
    title: 'Gia đình học tập',
    sentence: '70 % gia đình đạt danh hiệu “Gia đình học tập”.',
    unit: 'percent',
    aim: atLeast(70),
    byHamlet: true,
    numerator: hamlets('learningFamilies'),
    denominator: hamlets('households'),
    denominatorIs: 'given',
    subsetOf: null,
    milestones: qd387.learningFamilies,
  },
  DHHT: {
    code: 'DHHT',
    title: 'Dòng họ học tập',
    sentence: '65 % dòng họ đạt danh hiệu “Dòng họ học tập”.',
    unit: 'percent',
    aim: atLeast(65),
    byHamlet: true,
    numerator: hamlets('learningClans'),
    denominator: hamlets('clans'),
    denominatorIs: 'given',
    subsetOf: null,
    milestones: qd387.learningClans,
  },
  CDHTT: {
    code: 'CDHTT',
    title: 'Cộng đồng học tập',
    sentence: '65 % thôn, bản, tổ dân phố đạt danh hiệu “Cộng đồng học tập”.',
    unit: 'percent',
    aim: atLeast(65),
    byHamlet: false,
    numerator: hamlets('recognised'),
    denominator: hamlets('rows'),
    denominatorIs: 'given',
    subsetOf: null,
    milestones: qd387.learningHamlets,
  },
};

/** The target that the default plan sets for an indicator. */
export const defaultTarget = (code: IndicatorCode): Target => {
  const { aim, sentence } = INDICATORS[code];
  return { code, title: sentence, ...aim };
};

/** The thirteen targets of the default plan. */
export const defaultTargets = (): readonly Target[] => TARGET_CODES.map(defaultTarget);

const LEARNING_CITIZEN_DENOMINATOR: Readonly<Record<LearningCitizenDenominator, HamletCount>> = {
  adults18: 'age18Plus',
  learningModels: 'adultsInLearningModels',
  workingAge: 'workingAge',
  allResidents: 'population',
  registered: 'learningCitizensRegistered',
};

/** The column that the share of learning citizens is taken of, by the plan's setting. */
export const learningCitizenDenominatorKey = (setting: LearningCitizenDenominator): HamletCount =>
  LEARNING_CITIZEN_DENOMINATOR[setting];
