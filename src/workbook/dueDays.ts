/** Days of the year by which something is to be done: where its deadline stands, and what says that it is done. */
import type { WorkPhase } from './describe';

/** A field of a form, by its names in the plan. */
interface DateField {
  readonly form: string;
  readonly field: string;
}

interface DueDay {
  readonly id: string;
  readonly due: DateField;
  /** Holds a day once it is done. */
  readonly done: DateField;
  /** The work that ends with it. */
  readonly phase: WorkPhase;
}

export const DUE_DAYS = [
  { id: 'plan', due: { form: 'info', field: 'planDue' }, done: { form: 'info', field: 'planDate' }, phase: 'plan' },
  {
    id: 'report',
    due: { form: 'info', field: 'reportDate' },
    done: { form: 'info', field: 'reportedOn' },
    phase: 'report',
  },
  {
    id: 'centreAssessment',
    due: { form: 'info', field: 'centreAssessmentDate' },
    done: { form: 'centre', field: 'assessedOn' },
    phase: 'report',
  },
] as const satisfies readonly DueDay[];

export type DueDayId = (typeof DUE_DAYS)[number]['id'];
