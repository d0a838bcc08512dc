/** What a merger tells: what became of each part of the older plans, and what somebody has to say first. */
import type { LineTarget } from '../carry/line';
import type { PlanValue } from '../plan';

/** A value as one of the older plans has it. */
export interface Part {
  /** Whose it is: the commune, and the hamlet where hamlets became one. */
  readonly of: string;
  readonly value: PlanValue;
  /** As its sheet shows it; empty for a blank. */
  readonly shown?: string;
  /** Of a hamlet or a commune of which only a part is meant: a count of it cannot be divided. */
  readonly undivided?: true;
}

export type MergeLineKind =
  | 'renamed'
  | 'joined'
  | 'split'
  /** A sum without one of its parts: blank. */
  | 'missingPart'
  /** A count of what was divided: blank. */
  | 'undivided'
  /** Not the same in all plans: blank. */
  | 'differs'
  /** Somebody said which holds. */
  | 'answered'
  /** Nobody has said yet which holds: blank. */
  | 'open'
  /** Of a former body: blank. */
  | 'ofOne'
  /** Figures of targets that are not the same target: blank. */
  | 'notOneFigure'
  /** A row that not all plans have. */
  | 'onlyIn'
  | 'lastYearRebuilt'
  | 'lastYearUnknown'
  /** Two rows that may be one. */
  | 'duplicate'
  /** A person of a hamlet that was split: nobody has said where to. */
  | 'unassigned'
  /** A row of which nobody knows whether it belongs to the new commune: not carried. */
  | 'left';

export interface MergeLine {
  readonly kind: MergeLineKind;
  readonly at: LineTarget;
  /** What the row or the field is called. */
  readonly subject: string;
  readonly parts: readonly Part[];
  /** What the new plan has. */
  readonly value: PlanValue;
  readonly now: string;
}

/** Something in which the plans differ and that is never chosen for the user. */
export interface MergeQuestion {
  /** By which it is answered: 'ruleSet', 'targets.CDHT.value'. */
  readonly id: string;
  readonly at: LineTarget;
  readonly subject: string;
  readonly parts: readonly Part[];
}

/** By the id of the question. */
export type MergeAnswers = ReadonlyMap<string, PlanValue>;
