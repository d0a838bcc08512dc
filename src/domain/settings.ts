/** What a plan has to choose because the law leaves it open, and what is assumed until somebody chooses. */
import type { RuleSetId } from './regulations/ruleSet';

export const ILLITERATE2_CONVENTIONS = ['ROI', 'LUYKE'] as const;
/** How a form counts "mù chữ mức độ 2": ROI = class B alone (disjoint), LUYKE = A + B (cumulative). */
export type Illiterate2Convention = (typeof ILLITERATE2_CONVENTIONS)[number];

export const LEARNING_CITIZEN_DENOMINATORS = [
  'adults18',
  'learningModels',
  'workingAge',
  'allResidents',
  'registered',
] as const;
export type LearningCitizenDenominator = (typeof LEARNING_CITIZEN_DENOMINATORS)[number];

export const TECHNICAL_TRAINING_MEANINGS = ['trained', 'certified'] as const;
export type TechnicalTrainingMeaning = (typeof TECHNICAL_TRAINING_MEANINGS)[number];

export const SUBGROUP_DENOMINATORS = ['ownGroup', 'bandTotal'] as const;
/** Of whom a subgroup's rate is taken: of the subgroup in the band, or of everybody in the band. */
export type SubgroupDenominator = (typeof SUBGROUP_DENOMINATORS)[number];

/** `null` where nothing was entered. */
export interface PlanSettings {
  readonly year: number | null;
  readonly especiallyDifficult: boolean | null;
  /** By which everything but preschool education is judged. Blank stays blank: no rule set is assumed. */
  readonly ruleSet: RuleSetId | null;
  readonly preschoolRuleSet: RuleSetId | null;
  readonly illiterate2Convention: Illiterate2Convention;
  readonly learningCitizenDenominator: LearningCitizenDenominator;
  /** Are pupils under 18 with the title counted among the learning citizens? */
  readonly pupilsCounted: boolean;
  readonly technicalTrainingMeaning: TechnicalTrainingMeaning;
  readonly subgroupDenominator: SubgroupDenominator;
}

export type SettingId = keyof PlanSettings;

/** The population that holds pupils under 18 as well as adults. */
export const WITH_PUPILS: LearningCitizenDenominator = 'allResidents';

/** Pupils can hold the title; where the population is adults they must not be counted against it. */
export const excludesPupils = ({ pupilsCounted, learningCitizenDenominator }: PlanSettings): boolean =>
  !pupilsCounted && learningCitizenDenominator !== WITH_PUPILS;

/** Rule sets have no default: a plan is judged by the one that stands in it, or not at all. */
export type DefaultSettings = Omit<PlanSettings, 'ruleSet' | 'preschoolRuleSet'>;

export const DEFAULT_SETTINGS: DefaultSettings = {
  year: null,
  especiallyDifficult: false,
  illiterate2Convention: 'ROI',
  learningCitizenDenominator: 'adults18',
  pupilsCounted: false,
  technicalTrainingMeaning: 'certified',
  subgroupDenominator: 'ownGroup',
};

export type AssumedSetting = Exclude<SettingId, 'year'>;

/** Why the default is only an assumption. The user sees it beside the setting until it is confirmed. */
export const ASSUMPTIONS: Readonly<Record<AssumedSetting, string>> = {
  especiallyDifficult:
    'Danh sách xã đặc biệt khó khăn giai đoạn 2026 - 2030 đang được rà soát; cần đối chiếu quyết định công nhận của xã.',
  ruleSet:
    'Mọi mức độ đạt chuẩn, trừ mầm non, được tính theo văn bản ghi ở đây; cần hỏi cấp trên văn bản nào đang áp dụng.',
  preschoolRuleSet:
    'Kế hoạch ghi phổ cập cho trẻ em 5 tuổi (Nghị định 20/2014/NĐ-CP); Nghị định 277/2025/NĐ-CP quy định cho cả trẻ em mẫu giáo nhỏ hơn.',
  illiterate2Convention:
    'Phụ lục Thông tư 07/2016/TT-BGDĐT chưa đối chiếu được; phần lớn phần mềm ghi mù chữ mức độ 2 tách rời mức độ 1.',
  learningCitizenDenominator:
    'Chưa có văn bản nào định nghĩa mẫu số của tỷ lệ công dân học tập; số liệu đã công bố phù hợp với dân số từ 18 tuổi.',
  pupilsCounted:
    'Từ Quyết định 324/QĐ-KHVN, học sinh có thể đạt danh hiệu; nếu mẫu số là người lớn thì tử số không gồm học sinh dưới 18 tuổi.',
  technicalTrainingMeaning:
    'Quyết định 1373/QĐ-TTg ghi “được đào tạo”; mức khoảng 23 % của kế hoạch phù hợp với số người có bằng cấp, chứng chỉ.',
  subgroupDenominator:
    'Phụ lục Thông tư 07/2016/TT-BGDĐT chưa đối chiếu được; hai phần mềm chia cho chính nhóm, một biểu của tỉnh chia cho cả độ tuổi.',
};

export const isAssumed = (setting: SettingId): setting is AssumedSetting => setting in ASSUMPTIONS;
