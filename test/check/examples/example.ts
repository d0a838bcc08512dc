/**
 * Examples of a rule: plans that pass, fail, or leave it undecided, each with as few figures as the case needs. The
 * tests run them, and the guide of rules shows them. They stand apart from the rules so that the add-in does not
 * carry them.
 */
import type { Formula, RawCell } from '../../../src/workbook/cellType';
import type { RuleId } from '../../../src/i18n/vi/check';
import type {
  CellProblem,
  FormulaProblem,
  MergeProblem,
  StrayRows,
  StructureProblem,
  UnreadFormulas,
  ValidationProblem,
} from '../../../src/workbook/parsed';
import type { Plan, PlanInfo } from '../../../src/workbook/plan';
import type { SentStamp } from '../../../src/workbook/sent/sentStamp';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import type { ListKey, PlanRow } from '../../../src/check/engine/lists';
import type { NotEvaluated } from '../../../src/check/report';

type Lists = { readonly [L in ListKey]?: readonly Partial<PlanRow<L>>[] };

/** What a case is about; all else is blank. */
export type PlanPart = Lists & {
  readonly info?: Partial<PlanInfo>;
  readonly centre?: Partial<Plan['centre']>;
  readonly assessmentScale?: Partial<Plan['assessmentScale']>;
  readonly cellProblems?: readonly CellProblem[];
  readonly formulaProblems?: readonly FormulaProblem[];
  readonly unreadFormulas?: readonly UnreadFormulas[];
  readonly structureProblems?: readonly StructureProblem[];
  readonly validationProblems?: readonly ValidationProblem[];
  readonly mergeProblems?: readonly MergeProblem[];
  readonly strayRows?: readonly StrayRows[];
  /** The stamp of a copy that was sent. */
  readonly sent?: SentStamp;
  readonly snapshot?: Partial<WorkbookSnapshot>;
  /** Tables ('tblThon') and columns ('tblThon.female') that are not in the workbook. */
  readonly missing?: readonly string[];
  /** ISO date of the check. */
  readonly today?: string;
};

/**
 * A cell by list, row and column ('hamlets[0].female'), by defined name ('TT_NAM'), a table's corner ('tblThon'), or by
 * sheet and address ('Thôn!C9').
 */
export type CellName = string;

/** In examples every table has its header in row 5, and fields stand below each other from B5 on. */
export interface Finds {
  /** Cells of the first occurrence. */
  readonly cells: readonly CellName[];
  /** The sentence about the first occurrence, exactly. */
  readonly what: string;
  /** Number of occurrences; one unless given. */
  readonly count?: number;
  /** Value or formula that the fix of the first occurrence writes. */
  readonly after?: RawCell | Formula;
  /** Number format that the fix of the first occurrence gives the cell with it. */
  readonly format?: string;
}

export interface RuleExamples {
  readonly passes: readonly (readonly [title: string, plan: PlanPart])[];
  readonly fails: readonly (readonly [title: string, plan: PlanPart, finds: Finds])[];
  readonly cannotTell?: readonly (readonly [title: string, plan: PlanPart, why: NotEvaluated['why']])[];
}

export type FamilyExamples<Family extends string> = {
  readonly [Id in Extract<RuleId, `${Family}/${string}`>]: RuleExamples;
};
