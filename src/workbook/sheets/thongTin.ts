/** Thông tin: what the plan is of, and the settings that the law leaves open. */
import { ASSUMED_DEADLINES, dateIn, whyAssumed } from '../../domain/regulations/deadlines';
import type { YearlyDate } from '../../domain/regulations/deadlines';
import type { Figure } from '../../domain/regulations/figure';
import { judgesYear, likeliestRuleSet, ruleSetById } from '../../domain/regulations/ruleSet';
import type { RuledProgramme, RuleSets } from '../../domain/regulations/ruleSet';
import { RULE_SETS } from '../../domain/regulations/ruleSets';
import { ASSUMPTIONS, DEFAULT_SETTINGS } from '../../domain/settings';
import type { FieldFate } from '../carry/fate';
import { laterDay } from '../carry/laterDay';
import { choice } from '../cellTypes/choice';
import { date } from '../cellTypes/date';
import type { ChoiceId } from '../choices';
import { count, year } from '../cellTypes/numbers';
import { text } from '../cellTypes/text';
import { yesNo } from '../cellTypes/yesNo';
import { COMMUNE_KINDS, SIGN_FORMS } from '../choices/general';
import {
  FUNCTION_CELLS_LIST,
  generalRuleSetsList,
  ILLITERATE2_CONVENTIONS_LIST,
  LEARNING_CITIZEN_DENOMINATORS_LIST,
  preschoolRuleSetsList,
  SUBGROUP_DENOMINATORS_LIST,
  TECHNICAL_TRAINING_LIST,
} from '../choices/settings';
import { field, form, setting, sheet, yearlySetting } from '../describe';
import type { FormSection } from '../describe';
import { each } from '../merging';
import { OWNER_NAMES } from '../identity';
import { PLANNED } from './years';

const ruleSetSettings = (ruleSets: RuleSets) => ({
  ruleSet: setting(
    'TT_BO_QUY_DINH',
    'Bộ quy định áp dụng',
    choice(generalRuleSetsList(ruleSets)),
    likeliestRuleSet(ruleSets, 'literacy')?.id ?? null,
    ASSUMPTIONS.ruleSet,
  ),
  preschoolRuleSet: setting(
    'TT_BO_QUY_DINH_MN',
    'Phổ cập giáo dục mầm non tính cho',
    choice(preschoolRuleSetsList(ruleSets)),
    likeliestRuleSet(ruleSets, 'preschool')?.id ?? null,
    ASSUMPTIONS.preschoolRuleSet,
  ),
});

const OTHER_SETTINGS = {
  illiterate2Convention: setting(
    'TT_QUY_UOC_MC2',
    'Cách ghi mù chữ mức độ 2 khi in biểu',
    choice(ILLITERATE2_CONVENTIONS_LIST),
    DEFAULT_SETTINGS.illiterate2Convention,
    ASSUMPTIONS.illiterate2Convention,
  ),
  learningCitizenDenominator: setting(
    'TT_MAU_SO_CDHT',
    'Mẫu số của tỷ lệ công dân học tập',
    choice(LEARNING_CITIZEN_DENOMINATORS_LIST),
    DEFAULT_SETTINGS.learningCitizenDenominator,
    ASSUMPTIONS.learningCitizenDenominator,
  ),
  pupilsCounted: setting(
    'TT_CDHT_HOC_SINH',
    'Công dân học tập gồm cả học sinh dưới 18 tuổi',
    yesNo,
    DEFAULT_SETTINGS.pupilsCounted,
    ASSUMPTIONS.pupilsCounted,
  ),
  technicalTrainingMeaning: setting(
    'TT_LOAI_CMKT',
    'Đào tạo chuyên môn kỹ thuật tính theo',
    choice(TECHNICAL_TRAINING_LIST),
    DEFAULT_SETTINGS.technicalTrainingMeaning,
    ASSUMPTIONS.technicalTrainingMeaning,
  ),
  subgroupDenominator: setting(
    'TT_MAU_SO_NHOM',
    'Tỷ lệ của nữ, dân tộc thiểu số',
    choice(SUBGROUP_DENOMINATORS_LIST),
    DEFAULT_SETTINGS.subgroupDenominator,
    ASSUMPTIONS.subgroupDenominator,
  ),
};

const deadline = (name: string, label: string, figure: Figure<YearlyDate>) =>
  yearlySetting(name, label, date, (year) => dateIn(figure.value, year), whyAssumed(figure));

const dayAgain = (figure: Figure<YearlyDate>): FieldFate => ({
  again: (value, { from, to }) => (typeof value === 'string' ? laterDay(value, to - from) : dateIn(figure.value, to)),
});

/** The chosen one while it judges the year, else the likeliest that does; none where there is none. */
const ruleSetAgain = (ruleSets: RuleSets, programme: RuledProgramme): FieldFate => ({
  again: (value, { to }) => {
    const chosen = ruleSetById(ruleSets, typeof value === 'string' ? value : null);
    return chosen !== null && judgesYear(chosen, to)
      ? chosen.id
      : (likeliestRuleSet(ruleSets, programme, to)?.id ?? null);
  },
});

/** Lists of such communes are made for some years at a time. */
const SAME_AGAIN: FieldFate = { again: (value) => value };

const fates = (ruleSets: RuleSets) =>
  ({
    year: 'year',
    province: 'kept',
    commune: 'kept',
    communeKind: 'kept',
    code: 'kept',
    superior: 'kept',
    superiorPlanNumber: 'emptied',
    superiorPlanDate: 'emptied',
    planNumber: 'emptied',
    planDate: 'emptied',
    planDue: dayAgain(ASSUMED_DEADLINES.planDue),
    reportTo: 'kept',
    reportDate: dayAgain(ASSUMED_DEADLINES.reportDate),
    reportedOn: 'emptied',
    centreAssessmentDate: dayAgain(ASSUMED_DEADLINES.centreAssessmentDate),
    recognisedBy: 'kept',
    signForm: 'emptied',
    signatoryTitle: 'emptied',
    signatory: 'emptied',
    population: 'reviewed',
    population15: 'asked',
    population18: 'asked',
    workingAge: 'asked',
    especiallyDifficult: SAME_AGAIN,
    ruleSet: ruleSetAgain(ruleSets, 'literacy'),
    preschoolRuleSet: ruleSetAgain(ruleSets, 'preschool'),
    illiterate2Convention: 'kept',
    learningCitizenDenominator: 'kept',
    pupilsCounted: 'kept',
    technicalTrainingMeaning: 'kept',
    subgroupDenominator: 'kept',
    functionCells: 'kept',
  }) as const;

const SECTIONS: readonly FormSection[] = [
  { title: 'Đơn vị', fields: ['year', 'province', 'commune', 'communeKind', 'code'] },
  {
    title: 'Kế hoạch',
    fields: [
      'superior',
      'superiorPlanNumber',
      'superiorPlanDate',
      'planNumber',
      'planDate',
      'planDue',
      'reportTo',
      'reportDate',
      'reportedOn',
      'centreAssessmentDate',
      'recognisedBy',
    ],
  },
  { title: 'Người ký', fields: ['signForm', 'signatoryTitle', 'signatory'] },
  { title: 'Dân số toàn xã', fields: ['population', 'population15', 'population18', 'workingAge'] },
  {
    title: 'Lựa chọn quyết định cách tính',
    fields: [
      'especiallyDifficult',
      'ruleSet',
      'preschoolRuleSet',
      'illiterate2Convention',
      'learningCitizenDenominator',
      'pupilsCounted',
      'technicalTrainingMeaning',
      'subgroupDenominator',
    ],
  },
  { title: 'Hàm của phần bổ trợ', fields: ['functionCells'] },
];

/** Of the commune as a whole: what two plans say of it is asked, not chosen. */
const MERGING = {
  year: 'agrees',
  ...each('asked', 'province', 'commune', 'communeKind', 'code'),
  ...each('same', 'superior', 'superiorPlanNumber', 'superiorPlanDate', 'reportTo', 'recognisedBy'),
  ...each('ofOne', 'planNumber', 'planDate', 'reportedOn'),
  ...each('asked', 'planDue', 'reportDate', 'centreAssessmentDate'),
  ...each('same', 'signForm', 'signatoryTitle', 'signatory', 'functionCells'),
  ...each('adds', 'population', 'population15', 'population18', 'workingAge'),
  ...each('asked', 'especiallyDifficult', 'ruleSet', 'preschoolRuleSet', 'illiterate2Convention'),
  ...each('asked', 'learningCitizenDenominator', 'pupilsCounted', 'technicalTrainingMeaning'),
  subgroupDenominator: 'asked',
} as const;

/** `ruleSets`: those that a plan may choose from. */
export const thongTinSheet = (ruleSets: RuleSets) =>
  sheet({
    id: 'thongTin',
    title: 'Thông tin',
    intro:
      'Nhập thông tin của xã và của kế hoạch. Các lựa chọn ở cuối trang quyết định cách tính; ô còn ghi “Giả định - cần xác nhận” phải được đối chiếu trước khi dùng kết quả.',
    phase: 'plan',
    orientation: 'portrait',
    frozenColumns: 0,
    form: form({
      json: 'info',
      fields: {
        year: field(OWNER_NAMES.year, 'Năm kế hoạch', year(PLANNED.from, PLANNED.to), { required: true }),
        province: field('TT_TINH', 'Tỉnh, thành phố', text(100, 'nobody'), { required: true }),
        commune: field(OWNER_NAMES.commune, 'Tên xã, phường', text(100, 'nobody'), {
          required: true,
          note: 'Chỉ ghi tên riêng, ví dụ: Tân Văn.',
        }),
        communeKind: field(OWNER_NAMES.communeKind, 'Loại đơn vị hành chính', choice(COMMUNE_KINDS), {
          expected: true,
        }),
        code: field('TT_MA_XA', 'Mã xã', text(10, 'nobody'), { note: 'Mã đơn vị hành chính gồm 5 chữ số.' }),
        superior: field('TT_CAP_TREN', 'Cơ quan ban hành kế hoạch cấp trên', text(200, 'nobody'), { expected: true }),
        superiorPlanNumber: field('TT_KH_CAP_TREN_SO', 'Số kế hoạch cấp trên', text(60, 'nobody')),
        superiorPlanDate: field('TT_KH_CAP_TREN_NGAY', 'Ngày kế hoạch cấp trên', date),
        planNumber: field('TT_KH_SO', 'Số kế hoạch của xã', text(60, 'nobody')),
        planDate: field('TT_KH_NGAY', 'Ngày ban hành kế hoạch', date),
        planDue: deadline('TT_HAN_KE_HOACH', 'Hạn ban hành kế hoạch', ASSUMED_DEADLINES.planDue),
        reportTo: field('TT_NOI_NHAN_BAO_CAO', 'Nơi nhận báo cáo', text(200, 'nobody'), {
          note: 'Để trống thì văn bản ghi Sở Giáo dục và Đào tạo.',
        }),
        reportDate: deadline('TT_HAN_BAO_CAO', 'Hạn gửi báo cáo', ASSUMED_DEADLINES.reportDate),
        reportedOn: field('TT_NGAY_BAO_CAO', 'Ngày đã gửi báo cáo', date, {
          note: 'Nhập sau khi gửi; ngăn kế hoạch thôi nhắc hạn gửi báo cáo.',
        }),
        centreAssessmentDate: deadline(
          'TT_HAN_TU_DANH_GIA',
          'Hạn tự đánh giá trung tâm học tập cộng đồng',
          ASSUMED_DEADLINES.centreAssessmentDate,
        ),
        recognisedBy: field('TT_CO_QUAN_CONG_NHAN', 'Cơ quan công nhận', text(200, 'nobody')),
        signForm: field('TT_HINH_THUC_KY', 'Hình thức ký', choice(SIGN_FORMS)),
        signatoryTitle: field('TT_CHUC_VU', 'Chức vụ người ký', text(100, 'nobody'), { expected: true }),
        signatory: field('TT_NGUOI_KY', 'Họ và tên người ký', text(100, 'person'), { expected: true }),
        population: field('TT_DAN_SO', 'Dân số của xã', count, { note: 'Để đối chiếu với tổng các thôn.' }),
        population15: field('TT_DAN_SO_15', 'Dân số từ 15 tuổi trở lên', count),
        population18: field('TT_DAN_SO_18', 'Dân số từ 18 tuổi trở lên', count),
        workingAge: field('TT_LAO_DONG', 'Người trong độ tuổi lao động', count),
        especiallyDifficult: setting(
          'TT_DBKK',
          'Xã đặc biệt khó khăn',
          yesNo,
          DEFAULT_SETTINGS.especiallyDifficult ?? false,
          ASSUMPTIONS.especiallyDifficult,
        ),
        ...ruleSetSettings(ruleSets),
        ...OTHER_SETTINGS,
        functionCells: field<ChoiceId<typeof FUNCTION_CELLS_LIST>>(
          'TT_HAM_XHHT',
          'Ô dùng hàm XHHT',
          choice(FUNCTION_CELLS_LIST),
          {
            preset: 'headline',
            note: 'Có tác dụng khi tạo bộ biểu mẫu trong Excel. Chỉ tiêu, tổng và văn bản luôn tính bằng hàm có sẵn của Excel.',
          },
        ),
      },
      nextYear: fates(ruleSets),
      sections: SECTIONS,
      merging: MERGING,
    }),
  });

export const thongTin = thongTinSheet(RULE_SETS);
