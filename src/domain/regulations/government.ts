/** Levels of government, and who receives, checks and recognises what, by date. */
import { figuresOf, LAST_CHECKED_ON } from './figure';
import type { Certainty, Figure } from './figure';

/** Bodies above and beside the commune. `null` in a role: no text says who. */
export type Body =
  | 'districtPeoplesCommittee'
  | 'districtEducationOffice'
  | 'provincePeoplesCommittee'
  | 'provinceEducationDepartment'
  | 'communeCultureSocietyOffice'
  | 'communeCultureSocietyOfficer';

export interface GovernmentPeriod {
  /** First and last day, ISO; `null`: until further notice. */
  readonly firstDay: string;
  readonly lastDay: string | null;
  readonly levels: readonly ('province' | 'district' | 'commune')[];
  /** The committee that the commune reports to, and the body that collects its reports on education. */
  readonly superior: Body;
  readonly reportsGoTo: Body;
  readonly recognisesUniversalEducation: Body;
  readonly recognisesLearningCommunity: Body | null;
  /** Who in the commune prepares the plan. */
  readonly preparedBy: Body;
}

const document = 'Luật Tổ chức chính quyền địa phương; Nghị định 142/2025/NĐ-CP, Nghị định 143/2025/NĐ-CP';

const period = (id: string, from: number, to: number | null, certainty: Certainty, value: GovernmentPeriod) =>
  figuresOf({ document, from, to, checkedOn: LAST_CHECKED_ON })<GovernmentPeriod>({
    id: `government.${id}`,
    title:
      to === null
        ? 'Chính quyền địa phương hai cấp: tỉnh và xã (từ ngày 01/7/2025)'
        : 'Chính quyền địa phương ba cấp: tỉnh, huyện, xã (đến hết ngày 30/6/2025)',
    article: to === null ? 'Nghị định 142/2025/NĐ-CP, điều khoản về giáo dục' : 'Điều 30 Nghị định 20/2014/NĐ-CP',
    certainty,
    basis: to === null ? 'assumed' : 'confirmed',
    readIn:
      to === null
        ? 'thuviennhadat.vn 695404; en.baosonla.org.vn cuối năm 2025 (chưa đối chiếu bản gốc)'
        : 'thuvienphapluat.vn 2A576; dichvucong.hoabinh.gov.vn',
    value,
  });

export const government: readonly Figure<GovernmentPeriod>[] = [
  period('threeLevels', 2014, 2025, 'high', {
    firstDay: '2014-01-01',
    lastDay: '2025-06-30',
    levels: ['province', 'district', 'commune'],
    superior: 'districtPeoplesCommittee',
    reportsGoTo: 'districtEducationOffice',
    recognisesUniversalEducation: 'districtPeoplesCommittee',
    recognisesLearningCommunity: 'districtEducationOffice',
    preparedBy: 'communeCultureSocietyOfficer',
  }),
  period('twoLevels', 2025, null, 'medium', {
    firstDay: '2025-07-01',
    lastDay: null,
    levels: ['province', 'commune'],
    superior: 'provincePeoplesCommittee',
    reportsGoTo: 'provinceEducationDepartment',
    recognisesUniversalEducation: 'provincePeoplesCommittee',
    recognisesLearningCommunity: null,
    preparedBy: 'communeCultureSocietyOffice',
  }),
];

/** The period of a day (ISO date). Both periods lie in 2025, so a year alone does not tell. Undefined before 2014. */
export const governmentOn = (day: string): Figure<GovernmentPeriod> | undefined =>
  government.find(({ value }) => value.firstDay <= day && (value.lastDay === null || day <= value.lastDay));

export const hasDistricts = (day: string): boolean | undefined => governmentOn(day)?.value.levels.includes('district');
