/** Settings that the law leaves open. Ids are those of the domain; labels are what the sheet shows. */
import type {
  GeneralRuleSet,
  Illiterate2Convention,
  LearningCitizenDenominator,
  PreschoolRuleSet,
  SubgroupDenominator,
  TechnicalTrainingMeaning,
} from '../../domain/settings';
import { choiceList } from '../choices';
import type { ChoiceList } from '../choices';

export const RULE_SETS_LIST: ChoiceList<GeneralRuleSet> = choiceList('ruleSets', [
  { id: 'ND20-2014', label: 'Nghị định 20/2014/NĐ-CP' },
]);

export const PRESCHOOL_RULE_SETS_LIST: ChoiceList<PreschoolRuleSet> = choiceList('preschoolRuleSets', [
  { id: 'ND20-2014', label: 'Trẻ em 5 tuổi (Nghị định 20/2014/NĐ-CP)' },
  { id: 'ND277-2025', label: 'Trẻ em 3 đến 5 tuổi (Nghị định 277/2025/NĐ-CP)' },
]);

export const ILLITERATE2_CONVENTIONS_LIST: ChoiceList<Illiterate2Convention> = choiceList('illiterate2Conventions', [
  { id: 'ROI', label: 'Rời: không gồm người mù chữ mức độ 1' },
  { id: 'LUYKE', label: 'Lũy kế: gồm cả người mù chữ mức độ 1' },
]);

export const LEARNING_CITIZEN_DENOMINATORS_LIST: ChoiceList<LearningCitizenDenominator> = choiceList(
  'learningCitizenDenominators',
  [
    { id: 'adults18', label: 'Dân số từ 18 tuổi trở lên' },
    { id: 'learningModels', label: 'Người lớn trong các mô hình học tập' },
    { id: 'workingAge', label: 'Người trong độ tuổi lao động' },
    { id: 'allResidents', label: 'Toàn bộ dân số' },
    { id: 'registered', label: 'Người đăng ký' },
  ],
);

export const TECHNICAL_TRAINING_LIST: ChoiceList<TechnicalTrainingMeaning> = choiceList('technicalTraining', [
  { id: 'trained', label: 'Đã qua đào tạo' },
  { id: 'certified', label: 'Có bằng cấp hoặc chứng chỉ' },
]);

export const SUBGROUP_DENOMINATORS_LIST: ChoiceList<SubgroupDenominator> = choiceList('subgroupDenominators', [
  { id: 'ownGroup', label: 'Chia cho chính nhóm đó' },
  { id: 'bandTotal', label: 'Chia cho tổng số của độ tuổi' },
]);
