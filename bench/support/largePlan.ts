import type { Plan } from '../../src/workbook/plan';
import { samplePlan } from '../../src/workbook/sample/samplePlan';

/** A commune with as many hamlets and citizens as told; everything else is of the sample. */
export const largePlan = ({ hamlets, citizens }: { readonly hamlets: number; readonly citizens: number }): Plan => {
  const plan = samplePlan({ year: 2026 });
  const rows = Array.from({ length: hamlets }, (_, index) => ({
    ...plan.hamlets[index % plan.hamlets.length]!,
    ...(index < plan.hamlets.length ? {} : { name: `Thôn giả định ${index}` }),
  }));
  return {
    ...plan,
    hamlets: rows,
    citizens: Array.from({ length: citizens }, (_, index) => ({
      ...plan.citizens[index % plan.citizens.length]!,
      name: `Nông Văn ${index}`,
      hamlet: rows[index % rows.length]?.name ?? null,
    })),
  };
};
