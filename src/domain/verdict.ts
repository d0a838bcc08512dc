/** What the check says of a target. */
import type { PlanPart } from './planPart';

export type Verdict = 'met' | 'notMet' | 'cannotTell';

/**
 * A figure that a verdict waits for: a column of a list, or a field of a form; `null` means the list as a whole.
 * `rows` counts the rows in which it is missing.
 */
export interface Need {
  readonly part: PlanPart;
  readonly field: string | null;
  readonly rows: number;
  /** Code of the row, in a table whose rows are known by a code. */
  readonly code?: string;
  /** Name or age of the first of the rows, where the cells themselves do not show which they are. */
  readonly of?: string | number;
  /** Which of the rows of that name it is, where it is not the first of them: 1 for the second. */
  readonly nth?: number;
  /**
   * Why it is needed: blank cell, nothing in the table at all, no figure of the law for that year, an empty denominator,
   * figures that contradict each other.
   */
  readonly reason: 'blank' | 'noRows' | 'noFigureForYear' | 'emptyDenominator' | 'notEntered' | 'contradicts';
}

/** How many people of one hamlet are still missing. */
export interface HamletShare {
  readonly hamlet: string;
  readonly missing: number;
}

/** One condition behind a level, for instance "15-60, level 2, at least 90 %". */
export interface Condition {
  /** Stable id, also the i18n key of its wording: `xmc.level2`, `primary.level3.age11` … */
  readonly id: string;
  readonly level: number;
  /** Id of the figure of the law that it rests on. */
  readonly figure: string;
  readonly n: number | null;
  readonly d: number | null;
  /** Threshold in millionths; `null` for a condition that is not a percentage (a prerequisite level). */
  readonly threshold: number | null;
  readonly verdict: Verdict;
  /** People still needed; `null` when it is not a matter of people or cannot be told. */
  readonly missing: number | null;
  readonly needs: readonly Need[];
}
