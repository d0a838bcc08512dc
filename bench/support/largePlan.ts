import type { Plan } from '../../src/workbook/plan';
import { samplePlan } from '../../src/workbook/sample/samplePlan';

/** One of a list, over and over. */
const cycled = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('The sample is empty.');
  return found;
};

/** A commune with as many hamlets and citizens as told; everything else is of the sample. */
export const largePlan = ({ hamlets, citizens }: { readonly hamlets: number; readonly citizens: number }): Plan => {
  const plan = samplePlan({ year: 2026 });
  const rows = Array.from({ length: hamlets }, (_, index) => ({
    ...cycled(plan.hamlets, index),
    ...(index < plan.hamlets.length ? {} : { name: `Thôn giả định ${index}` }),
  }));
  return {
    ...plan,
    hamlets: rows,
    citizens: Array.from({ length: citizens }, (_, index) => ({
      ...cycled(plan.citizens, index),
      name: `Nông Văn ${index}`,
      hamlet: cycled(rows, index).name,
    })),
  };
};
