/** What a plan's tables say, and what an indicator makes of it. */
import type { LiteracyRow, RateRow, UniversalEducationRow } from './figures';
import type { AnsweredField } from './indicators';
import type { Citizen } from './learningCitizen';
import type { AnswerForm, ProgrammeList, RateList, Register } from './planPart';
import type { Count, Ratio } from './ratio';
import type { RegisterTotals } from './registerTotals';
import type { RuleSets } from './regulations/ruleSet';
import type { PlanSettings, SettingId } from './settings';
import type { Achieved } from './targets';
import type { LevelWarning } from './levels';
import type { Need } from './verdict';

type Lists = {
  readonly [L in RateList]: readonly RateRow<L>[];
} & {
  readonly [L in ProgrammeList | Register]: readonly ListedRow[L][];
} & {
  readonly [F in AnswerForm]: { readonly [K in AnsweredField]: boolean | null };
};

interface ListedRow {
  readonly literacy: LiteracyRow;
  readonly universalEducation: UniversalEducationRow;
  readonly citizens: Citizen;
}

/** One plan. Rows without a name or code are not part of it. */
export interface PlanFacts extends Lists {
  readonly settings: PlanSettings;
  /** Of registers whose persons are not at hand; they go before the lists. */
  readonly totals?: Readonly<Partial<Record<Register, RegisterTotals>>>;
  /** The rule sets that there are; the settings name the one by which the plan is judged. */
  readonly ruleSets: RuleSets;
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
