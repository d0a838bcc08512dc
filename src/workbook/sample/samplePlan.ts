/**
 * The plan of an invented commune of some 9,500 people, for trying the workbook and for demonstrations. The same for
 * every run; only dates and years of birth go with the year.
 */
import { newPlan } from '../newPlan';
import type { Plan, PlanRecord, PlanTargetRow } from '../plan';
import { assemblePlan, formOf, listOf, PLAN_FORMS, PLAN_TABLES } from '../planParts';
import { COMMUNE_NAME } from './names';
import { countOf, samplePeople } from './people';
import type { SamplePerson } from './people';
import { sampleCitizens, sampleIlliterate } from './registers';
import {
  sampleBudget,
  sampleClasses,
  sampleHamlets,
  sampleIlliterateByHamlet,
  sampleInstitutions,
  sampleLiteracy,
  sampleUnits,
  sampleUniversalEducation,
} from './tables';

const infoOf = (people: readonly SamplePerson[], year: number): PlanRecord => ({
  code: '06115',
  superior: 'Ủy ban nhân dân tỉnh Lạng Sơn',
  superiorPlanNumber: '34/KH-UBND',
  superiorPlanDate: `${String(year)}-01-20`,
  planNumber: '12/KH-UBND',
  planDate: `${String(year)}-02-05`,
  reportTo: 'Sở Giáo dục và Đào tạo tỉnh Lạng Sơn',
  reportDate: `${String(year)}-11-25`,
  recognisedBy: 'Ủy ban nhân dân xã',
  signForm: 'KT',
  signatoryTitle: 'Phó Chủ tịch',
  signatory: 'Người ký mẫu',
  // Learning citizens are shown out of those who registered, so that a register of 300 persons means something.
  learningCitizenDenominator: 'registered',
  population: people.length,
  population15: countOf(people, ({ age }) => age >= 15),
  population18: countOf(people, ({ age }) => age >= 18),
  workingAge: countOf(people, ({ workingAge }) => workingAge),
});

/** Last year's results: points for rates, levels for levels. */
const LAST_YEAR: Readonly<Record<string, number>> = {
  XMC: 2,
  PCGDMN: 1,
  PCGDTH: 3,
  PCGDTHCS: 2,
  NLTT: 49.2,
  KNS: 44.1,
  CMKT: 22.3,
  DH: 6.1,
  QLSO: 71.43,
  DHSO: 61,
  CDHT: 29.5,
  DVHT: 100,
};

const LEADS: Readonly<Record<string, string>> = {
  TTCNTT: 'Trung tâm học tập cộng đồng',
  CDHT: 'Hội Khuyến học xã',
  DVHT: 'Hội Khuyến học xã',
};

const targetsOf = (targets: readonly PlanTargetRow[], year: number): readonly PlanTargetRow[] =>
  targets.map((row) => ({
    ...row,
    lastYear: LAST_YEAR[row.code ?? ''] ?? null,
    lead: LEADS[row.code ?? ''] ?? 'Phòng Văn hóa - Xã hội',
    due: `${String(year)}-11-30`,
  }));

const STATES = ['done', 'running', 'running', 'notStarted'] as const;
const SHARES = { done: 100, running: 50, notStarted: 0 } as const;

const tasksOf = (tasks: Plan['tasks'], year: number): Plan['tasks'] =>
  tasks.map((task, index) => {
    const state = STATES[index % STATES.length] ?? 'running';
    return { ...task, state, done: SHARES[state], due: `${String(year)}-${index % 2 === 0 ? '10-31' : '12-15'}` };
  });

/** Nearly full points. */
const scored = (criteria: Plan['selfAssessment']): Plan['selfAssessment'] =>
  criteria.map((row, index) => ({
    ...row,
    points: row.maximum === null ? null : row.maximum - (index % 3 === 2 ? 1.5 : 0.5),
  }));

const listsOf = (
  people: readonly SamplePerson[],
  plan: Plan,
  year: number,
): Readonly<Record<string, readonly PlanRecord[]>> => ({
  targets: targetsOf(plan.targets, year),
  hamlets: sampleHamlets(people),
  literacy: sampleLiteracy(people),
  illiterateByHamlet: sampleIlliterateByHamlet(people),
  illiteratePeople: sampleIlliterate(people, year),
  universalEducation: sampleUniversalEducation(people),
  citizens: sampleCitizens(people, year),
  units: sampleUnits(),
  institutions: sampleInstitutions(),
  classes: sampleClasses(year),
  selfAssessment: scored(plan.selfAssessment),
  tasks: tasksOf(plan.tasks, year),
  budget: sampleBudget(),
});

export const samplePlan = ({ year }: { readonly year: number }): Plan => {
  const people = samplePeople();
  const plan = newPlan({ year, province: 'Lạng Sơn', commune: COMMUNE_NAME, especiallyDifficult: false });
  const forms = Object.fromEntries(PLAN_FORMS.map((form) => [form.json, formOf(plan, form)]));
  return assemblePlan({
    forms: {
      ...forms,
      info: { ...forms['info'], ...infoOf(people, year) },
      centre: {
        usesIt: true,
        hasLibraryAndInternet: true,
        hasPremisesAndStaff: true,
        scorePercent: 87.5,
        rating: 'good',
        assessedOn: `${String(year)}-11-20`,
        evidence: 'Biên bản tự đánh giá (mẫu)',
      },
    },
    confirmed: ['especiallyDifficult', 'ruleSet', 'preschoolRuleSet'],
    lists: {
      ...Object.fromEntries(PLAN_TABLES.map((table) => [table.json, listOf(plan, table)])),
      ...listsOf(people, plan, year),
    },
  });
};
