/** What a decree asks of a commune: shapes of the figures that rule sets are made of. */
import type { UniversalEducationCode } from '../universalEducationCodes';
import type { ByDifficulty, Figure } from './figure';

export interface AgeRange {
  readonly from: number;
  readonly to: number;
}

/** At least `atLeast` % of the people of `ages` are literate at `degree`. */
export interface LiteracyStandard {
  readonly ages: AgeRange;
  readonly degree: 1 | 2;
  readonly atLeast: number;
}

/** Least percentage, in points. */
export type ShareStandard = ByDifficulty<number>;

/** At least so many points of one figure of universal education, as a condition of a level. */
export interface ShareRule {
  /** Stable, also the key of its wording: `primary.level2.age11Completed`. */
  readonly id: string;
  readonly level: number;
  readonly code: UniversalEducationCode;
  readonly figure: Figure<ShareStandard>;
}

/** Levels of other programmes that must be reached first; 0: none. */
export interface Prerequisite {
  readonly primaryLevel: number;
  readonly literacyLevel: number;
}

export interface LiteracyStandards {
  /** Whom the programme is about. */
  readonly subject: Figure<AgeRange>;
  /** Who counts as literate at a level. */
  readonly literate: Readonly<Record<1 | 2, Figure<{ readonly finishedGrade: number }>>>;
  readonly levels: Readonly<Record<1 | 2, Figure<ByDifficulty<LiteracyStandard>>>>;
}

export interface EducationStandards {
  /** Whom the programme is about. */
  readonly subject: Figure<AgeRange>;
  /** In the order of levels; a level counts only when every lower one holds. */
  readonly conditions: readonly ShareRule[];
}

export interface LowerSecondaryStandards extends EducationStandards {
  readonly prerequisite: Figure<Prerequisite>;
}
