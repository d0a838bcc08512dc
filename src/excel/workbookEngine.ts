/** The heavy half of the port: what knows the whole workbook. Loaded when it is first needed. */
import type { CheckReport } from '../check/report';
import { createSession } from '../check/session';
import type { Tasks } from '../check/tasks';
import { newTargetRows } from '../check/targetChanges';
import { today } from '../workbook/localDay';
import type { NewPlanOptions } from '../workbook/newPlan';
import { newPlan } from '../workbook/newPlan';
import { plantMistakes } from '../workbook/sample/mistakes';
import { samplePlan } from '../workbook/sample/samplePlan';
import type { Plan } from '../workbook/plan';
import type { TakenTarget } from '../workbook/corrections';
import { isOurTable } from '../workbook/workbook';
import type { ParsedWorkbook } from '../workbook/parsed';
import { templateStateOf, type CommuneKind, type TemplateState } from '../workbook/templateState';
import { keepAcceptances } from './change/acceptances';
import { createTemplate, type CreatedTemplate } from './draw/createTemplate';
import { writeFindingsSheet } from './draw/findingsSheet';
import type { CheckOptions } from './progress';
import { readWorkbook } from './read/readWorkbook';
import { slices } from './slices';
import { upgradeTemplate, type UpgradeOutcome } from './upgrade/upgradeTemplate';
import { dayText } from '../vietnamese/calendar';

export interface TemplateOptions extends Required<NewPlanOptions> {
  readonly communeKind: CommuneKind;
  /** In place of the usual targets. */
  readonly targets?: readonly TakenTarget[];
}

/** The report, and what the same reading says of the template: nothing more has to be asked for the heading. */
export interface CheckOutcome {
  readonly report: CheckReport;
  readonly tasks: Tasks;
  readonly workbook: TemplateState;
}

export type TasksOutcome = Pick<CheckOutcome, 'tasks' | 'workbook'>;

/** Rows of the plan's table for targets that were read elsewhere. */
const targetRowsOf = (targets: readonly TakenTarget[]): Plan['targets'] =>
  newTargetRows(targets).map((target) => ({
    ...target,
    lead: null,
    due: null,
    evidence: null,
    ownNumerator: null,
    ownDenominator: null,
  }));

const stateOf = ({ tables, names }: ParsedWorkbook['snapshot']): TemplateState =>
  templateStateOf({ names, hasOurTable: tables.some(({ name }) => isOurTable(name)) });

export const createEngine = () => {
  const session = createSession({ read: readWorkbook, keep: keepAcceptances, today, slices });
  return {
    ...session,

    check: async (options: CheckOptions): Promise<CheckOutcome> => {
      const { report, tasks, parsed } = await session.check(options);
      return { report, tasks, workbook: stateOf(parsed.snapshot) };
    },

    tasks: async (options: CheckOptions): Promise<TasksOutcome> => {
      const { tasks, parsed } = await session.tasks(options);
      return { tasks, workbook: stateOf(parsed.snapshot) };
    },

    createTemplate: ({ targets, ...options }: TemplateOptions): Promise<CreatedTemplate> => {
      const plan = newPlan(options);
      if (targets === undefined) return createTemplate(plan);
      const correctedReadings = targets.flatMap(({ corrected }) =>
        corrected === undefined ? [] : [corrected.reading],
      );
      return createTemplate({ ...plan, targets: targetRowsOf(targets), correctedReadings });
    },

    /** New sheets begin as in a new plan; its year stands on a sheet that every version has. */
    upgradeTemplate: (): Promise<UpgradeOutcome> => upgradeTemplate(newPlan({ year: new Date().getFullYear() })),

    fillSample: (): Promise<CreatedTemplate> =>
      createTemplate(samplePlan({ year: new Date().getFullYear() }), plantMistakes),

    writeFindingsSheet: (report: CheckReport): Promise<{ readonly sheet: string }> =>
      writeFindingsSheet(report, dayText(today())),
  };
};
