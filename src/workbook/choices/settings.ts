/** Settings that the law leaves open. Ids are those of the domain; labels are what the sheet shows. */
import type { PopulationGroup } from '../../domain/figures';
import { covering } from '../../domain/regulations/ruleSet';
import type { RuledProgramme, RuleSet, RuleSets } from '../../domain/regulations/ruleSet';
import type { EducationStandards } from '../../domain/regulations/standards';
import type {
  Illiterate2Convention,
  LearningCitizenDenominator,
  SubgroupDenominator,
  TechnicalTrainingMeaning,
} from '../../domain/settings';
import { choiceList } from '../choices';
import type { ChoiceList } from '../choices';

/** Rule sets by which literacy, primary and lower secondary education can be judged. */
export const generalRuleSetsList = (ruleSets: RuleSets): ChoiceList =>
  choiceList(
    'ruleSets',
    covering(ruleSets, 'literacy').map(({ id, document }) => ({ id, label: document })),
  );

const childrenOf = ({ subject }: EducationStandards): string => {
  const { from, to } = subject.value;
  return from === to ? `Trẻ em ${String(from)} tuổi` : `Trẻ em ${String(from)} đến ${String(to)} tuổi`;
};

export const preschoolRuleSetsList = (ruleSets: RuleSets): ChoiceList =>
  choiceList(
    'preschoolRuleSets',
    ruleSets.flatMap(({ id, document, preschool }) =>
      preschool === null ? [] : [{ id, label: `${childrenOf(preschool)} (${document})` }],
    ),
  );

/** How a cell may name a rule set: its id, its document, or the label that the sheet shows. */
export const namesOfRuleSet = (ruleSet: RuleSet, programme: RuledProgramme): readonly string[] => {
  const list = programme === 'preschool' ? preschoolRuleSetsList([ruleSet]) : generalRuleSetsList([ruleSet]);
  return [...new Set([ruleSet.id, ruleSet.document, ...list.choices.map(({ label }) => label)])];
};

/** "20/2014/NĐ-CP" of "Nghị định 20/2014/NĐ-CP". */
const numberOf = (document: string): string => document.slice(document.search(/\d/));

/** Rule sets that judge a programme, by every name that a formula may give them. */
export const ruleSetsNamed = (ruleSets: RuleSets, programme: RuledProgramme): ChoiceList =>
  choiceList(
    `${programme}RuleSets`,
    covering(ruleSets, programme).map((ruleSet) => {
      const number = numberOf(ruleSet.document);
      const names = namesOfRuleSet(ruleSet, programme);
      return {
        id: ruleSet.id,
        label: names.at(-1) ?? ruleSet.document,
        otherNames: [...names, number, `NĐ ${number}`, `Decree ${number}`],
      };
    }),
  );

/** Of whom the figures of a literacy table are asked for. */
export const POPULATION_GROUPS_LIST: ChoiceList<PopulationGroup> = choiceList('populationGroups', [
  { id: 'Total', label: 'TS', otherNames: ['Tổng số', 'Tất cả'] },
  { id: 'Female', label: 'NU', otherNames: ['Nữ', 'Phụ nữ', 'Women'] },
  { id: 'Minority', label: 'DT', otherNames: ['Dân tộc', 'Dân tộc thiểu số', 'Ethnic minority'] },
  { id: 'MinorityFemale', label: 'NUDT', otherNames: ['Nữ dân tộc', 'Nữ dân tộc thiểu số', 'Minority women'] },
]);

export const ILLITERATE2_CONVENTIONS_LIST: ChoiceList<Illiterate2Convention> = choiceList('illiterate2Conventions', [
  { id: 'ROI', label: 'Rời: không gồm người mù chữ mức độ 1', otherNames: ['disjoint'] },
  { id: 'LUYKE', label: 'Lũy kế: gồm cả người mù chữ mức độ 1', otherNames: ['cumulative'] },
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

/** Where the custom functions stand beside the headline cells. Ids are those of `FunctionUse`. */
export const FUNCTION_CELLS_LIST: ChoiceList<'headline' | 'display'> = choiceList('functionCells', [
  { id: 'headline', label: 'Chỉ ô chính', otherNames: ['headline'] },
  { id: 'display', label: 'Cả các ô tỷ lệ chỉ để xem', otherNames: ['display'] },
]);

export const TECHNICAL_TRAINING_LIST: ChoiceList<TechnicalTrainingMeaning> = choiceList('technicalTraining', [
  { id: 'trained', label: 'Đã qua đào tạo' },
  { id: 'certified', label: 'Có bằng cấp hoặc chứng chỉ' },
]);

export const SUBGROUP_DENOMINATORS_LIST: ChoiceList<SubgroupDenominator> = choiceList('subgroupDenominators', [
  { id: 'ownGroup', label: 'Chia cho chính nhóm đó' },
  { id: 'bandTotal', label: 'Chia cho tổng số của độ tuổi' },
]);
