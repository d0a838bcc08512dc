import { check } from '../../../src/check/check';
import type { CheckReport } from '../../../src/check/report';
import { newPlan } from '../../../src/workbook/newPlan';
import { parseWorkbook } from '../../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../../src/workbook/parse/snapshotOfTemplate';
import type { Plan } from '../../../src/workbook/plan';
import { samplePlan } from '../../../src/workbook/sample/samplePlan';
import { buildTemplate } from '../../../src/workbook/template';
import type { Block, DocumentModel, Run } from '../../../src/documents/documentModel';
import { textOf } from '../../../src/documents/documentModel';

export const TODAY = '2026-11-25';

export const reportOf = (plan: Plan, today: string | null = TODAY): CheckReport =>
  check(parseWorkbook(snapshotOfTemplate(buildTemplate(plan, { formulas: 'custom' }))), { today });

let sample: { readonly plan: Plan; readonly report: CheckReport } | undefined;
/** Made once: the sample has some 10,000 cells. */
export const sampleWithReport = (): { readonly plan: Plan; readonly report: CheckReport } => {
  if (sample === undefined) {
    const plan = samplePlan({ year: 2026 });
    sample = { plan, report: reportOf(plan) };
  }
  return sample;
};

export const withInfo = (plan: Plan, info: Partial<Plan['info']>): Plan => ({
  ...plan,
  info: { ...plan.info, ...info },
});

/** A new plan of Tân Văn with what its plan for 2024 says of itself. */
export const tanVan2024 = (): Plan =>
  withInfo(newPlan({ year: 2024, province: 'Lạng Sơn', commune: 'Tân Văn' }), {
    superior: 'Ủy ban nhân dân huyện Bình Gia',
    superiorPlanNumber: '34/KH-UBND',
    superiorPlanDate: '2024-02-02',
    signForm: 'KT',
    reportDate: '2024-11-25',
    reportTo: 'Phòng Giáo dục và Đào tạo',
  });

const runsOfBlock = (block: Block): readonly (readonly Run[])[] => {
  switch (block.kind) {
    case 'paragraph':
      return [block.runs];
    case 'sideBySide':
      return [...block.left, ...block.right].map(({ runs }) => runs);
    case 'table':
      return [...block.header, ...block.rows].flatMap((cells) => cells.map(({ runs }) => runs));
  }
};

/** Runs of every paragraph and cell, in the order of the document. */
export const runLines = ({ sections }: DocumentModel): readonly (readonly Run[])[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap(runsOfBlock));
export const lines = (model: DocumentModel): readonly string[] => runLines(model).map(textOf);
