/** What a plan's tables say, and what an indicator makes of it. */
import type { HamletRow, InstitutionRow, LiteracyRow, UnitRow, UniversalEducationRow } from './figures';
import type { AnsweredField } from './indicators';
import type { Citizen } from './learningCitizen';
import type { Count, Ratio } from './ratio';
import type { RuleSets } from './regulations/ruleSet';
import type { PlanSettings, SettingId } from './settings';
import type { Achieved } from './targets';
import type { LevelWarning } from './levels';
import type { Need } from './verdict';

/** One plan. Rows without a name or code are not part of it. */
export interface PlanFacts {
  readonly settings: PlanSettings;
  /** The rule sets that there are; the settings name the one by which the plan is judged. */
  readonly ruleSets: RuleSets;
  readonly hamlets: readonly HamletRow[];
  readonly literacy: readonly LiteracyRow[];
  readonly universalEducation: readonly UniversalEducationRow[];
  readonly citizens: readonly Citizen[];
  readonly units: readonly UnitRow[];
  readonly institutions: readonly InstitutionRow[];
  readonly centre: { readonly [K in AnsweredField]: boolean | null };
}

export interface HamletRemainder {
  readonly hamlet: string;
  /** People who do not count yet; `null` where a figure is blank. */
  readonly remaining: Count;
}

export interface Measured {
  readonly achieved: Achieved;
  /** What is known of them, for showing; the verdict rests on `achieved`. */
  readonly numerator: Count;
  readonly denominator: Count;
  /** Last year's rate out of the plan's own tables, where they hold it. */
  readonly lastYear: Ratio | null;
  /** Every figure that is missing, whether or not it keeps the verdict open. */
  readonly needs: readonly Need[];
  /** Settings that the result depends on. */
  readonly assumptions: readonly SettingId[];
  readonly remainingByHamlet: readonly HamletRemainder[];
  readonly warnings: readonly LevelWarning[];
  readonly ruleSet: string | null;
  /** Ids of the figures of the law that were used. */
  readonly figures: readonly string[];
}

export const NOTHING_MEASURED: Measured = {
  achieved: { kind: 'unknown' },
  numerator: null,
  denominator: null,
  lastYear: null,
  needs: [],
  assumptions: [],
  remainingByHamlet: [],
  warnings: [],
  ruleSet: null,
  figures: [],
};
