/** How a level (of literacy or of universal education) follows from its conditions. */
import { forCommune } from './regulations/figure';
import type { ByDifficulty, Figure } from './regulations/figure';
import { judgesYear } from './regulations/ruleSet';
import type { RuleSet, RuleSetId } from './regulations/ruleSet';
import { percent, reaches, stillNeeded } from './ratio';
import type { Count } from './ratio';
import type { RatioBounds } from './ratioBounds';
import type { Achieved } from './targets';
import type { Condition, Need, Verdict } from './verdict';

export type Level = 0 | 1 | 2 | 3;

/**
 * Level 2 of literacy holds although level 1 does not, or although nothing can be told of level 1, as where nobody is in
 * its band: the decree sets no prerequisite, the bands differ.
 */
export type LevelWarning = 'level2WithoutLevel1' | 'level2AndLevel1Unknown';

export interface LevelResult {
  /** `null` when it cannot be told; then it lies between `lowest` and `highest`. */
  readonly level: Level | null;
  readonly lowest: Level;
  readonly highest: Level;
  /** Does a level count only when every lower one holds too? */
  readonly stacked: boolean;
  readonly conditions: readonly Condition[];
  readonly warnings: readonly LevelWarning[];
  /** By which it was judged; `null` when none was chosen that covers the programme, and nothing can be told. */
  readonly ruleSet: RuleSetId | null;
}

export interface LevelOptions {
  /** By which the level is judged. `null`: none was chosen, or there is none of that name. */
  readonly ruleSet: RuleSet | null;
  /** `null`: not entered. The level is then told only where it is the same either way. */
  readonly especiallyDifficult: boolean | null;
  /** A year in which the rule set is not in force gives no level; left out or `null`, the rule set counts as it is. */
  readonly year?: number | null;
}

/** A count out of a population, what the two can still come to, and what is missing if one of them is unknown. */
export interface Counted {
  readonly n: Count;
  readonly d: Count;
  readonly bounds: RatioBounds | null;
  readonly needs: readonly Need[];
}

/** Which condition, at which level, by which figure of the law. */
export interface ConditionRule {
  readonly id: string;
  readonly level: number;
  readonly figure: Figure<unknown>;
}

/** The level while it is not known by which rule set it is judged: any. */
export const withoutRuleSet: LevelResult = {
  level: null,
  lowest: 0,
  highest: 3,
  stacked: false,
  conditions: [],
  warnings: [],
  ruleSet: null,
};

const notForYear: Need = { part: 'info', field: 'year', rows: 1, reason: 'noFigureForYear' };
const difficultyNotEntered: Need = {
  part: 'info',
  field: 'especiallyDifficult',
  rows: 1,
  reason: 'notEntered',
};

/** What a rule set asks in a year that is not its own: nothing is known of it. */
export const outOfForce = (rule: ConditionRule, threshold: Condition['threshold'] = null): Condition => ({
  id: rule.id,
  level: rule.level,
  figure: rule.figure.id,
  n: null,
  d: null,
  threshold,
  verdict: 'cannotTell',
  missing: null,
  needs: [notForYear],
});

/** At least `atLeast` points of `counted`. `emptySource` says which column was 0 when the population is empty. */
export const shareCondition = (
  rule: ConditionRule,
  atLeast: number,
  counted: Counted,
  emptySource: Pick<Need, 'part' | 'field' | 'code'>,
): Condition => {
  const threshold = percent(atLeast);
  const base = { id: rule.id, level: rule.level, figure: rule.figure.id, n: counted.n, d: counted.d, threshold };
  const unknown = (needs: readonly Need[]): Condition => ({ ...base, verdict: 'cannotTell', missing: null, needs });
  const { n, d, bounds, needs } = counted;
  if (bounds === null) {
    return unknown(needs.length > 0 ? needs : [{ ...emptySource, rows: 1, reason: 'emptyDenominator' }]);
  }
  if (reaches(bounds.lowest, threshold) === true) return { ...base, verdict: 'met', missing: 0, needs: [] };
  if (reaches(bounds.highest, threshold) === true) return unknown(needs);
  const missing = n === null || d === null ? null : (stillNeeded({ n, d }, threshold) ?? null);
  return { ...base, verdict: 'notMet', missing, needs: [] };
};

/** A condition that another result fulfils or not: "đạt chuẩn … mức độ 1". A result without conditions tells nothing. */
export const prerequisite = (rule: ConditionRule, conditions: readonly Condition[]): Condition => ({
  id: rule.id,
  level: rule.level,
  figure: rule.figure.id,
  n: null,
  d: null,
  threshold: null,
  verdict: conditions.length === 0 ? 'cannotTell' : allOf(conditions),
  missing: largestMissing(conditions),
  needs: conditions.flatMap(({ needs }) => needs),
});

/** A condition already failed decides, whatever is still unknown. */
export const allOf = (conditions: readonly Condition[]): Verdict => {
  if (conditions.some(({ verdict }) => verdict === 'notMet')) return 'notMet';
  return conditions.some(({ verdict }) => verdict === 'cannotTell') ? 'cannotTell' : 'met';
};

/** People missing in the worst of the failed conditions: one person may help several, so they are not added up. */
export const largestMissing = (conditions: readonly Condition[]): number | null => {
  const missing = conditions.flatMap((condition) =>
    condition.verdict === 'notMet' && condition.missing !== null ? [condition.missing] : [],
  );
  return missing.length === 0 ? null : Math.max(...missing);
};

const LEVELS: readonly Level[] = [1, 2, 3];

/** The conditions that a level rests on: its own and, where levels are stacked, those of the levels below. */
export const conditionsOf = (
  result: Pick<LevelResult, 'conditions' | 'stacked'>,
  level: number,
): readonly Condition[] =>
  result.conditions.filter((condition) => (result.stacked ? condition.level <= level : condition.level === level));

/**
 * Does a commune hold that level? Where levels do not rest on each other, a higher one that holds says nothing of it: it
 * is asked of other people.
 */
export const levelVerdict = (
  result: Pick<LevelResult, 'conditions' | 'stacked'> & { readonly lowest: number; readonly highest: number },
  level: number,
): Verdict => {
  const own = conditionsOf(result, level);
  if (!result.stacked && own.length > 0) return allOf(own);
  if (result.lowest >= level) return 'met';
  return result.highest >= level ? 'cannotTell' : 'notMet';
};

type Evaluated = Pick<LevelResult, 'lowest' | 'highest' | 'conditions'>;

/** The highest level whose conditions hold, and the highest that could still hold. */
export const evaluate = (conditions: readonly Condition[], stacked: boolean): Evaluated => {
  const verdicts = LEVELS.filter((level) => conditions.some((condition) => condition.level === level)).map((level) => ({
    level,
    verdict: allOf(conditionsOf({ conditions, stacked }, level)),
  }));
  const highestOf = (...wanted: Verdict[]): Level =>
    verdicts.reduce<Level>((best, { level, verdict }) => (wanted.includes(verdict) && level > best ? level : best), 0);
  return { conditions, lowest: highestOf('met'), highest: highestOf('met', 'cannotTell') };
};

const eitherWay = (normal: Condition, special: Condition | undefined): Condition => {
  if (special === undefined || special.verdict === normal.verdict) return normal;
  const unknown = [normal, special].filter(({ verdict }) => verdict === 'cannotTell');
  const needs = [difficultyNotEntered, ...unknown.flatMap((condition) => condition.needs)];
  return { ...normal, verdict: 'cannotTell', missing: null, needs };
};

/** Judges a commune of known kind, or of either kind when it was not entered whether it is especially difficult. */
const judgeEither = (
  especiallyDifficult: boolean | null,
  stacked: boolean,
  conditionsFor: (especiallyDifficult: boolean) => readonly Condition[],
): Evaluated => {
  if (especiallyDifficult !== null) return evaluate(conditionsFor(especiallyDifficult), stacked);
  const normal = evaluate(conditionsFor(false), stacked);
  const special = evaluate(conditionsFor(true), stacked);
  return {
    conditions: normal.conditions.map((condition, index) => eitherWay(condition, special.conditions[index])),
    lowest: normal.lowest < special.lowest ? normal.lowest : special.lowest,
    highest: normal.highest > special.highest ? normal.highest : special.highest,
  };
};

/** In a year that is not the rule set's own every level is possible, also one that it does not have. */
const anyLevel = { lowest: withoutRuleSet.lowest, highest: withoutRuleSet.highest };

export const judgeLevel = (
  ruleSet: RuleSet,
  stacked: boolean,
  { especiallyDifficult, year }: Pick<LevelOptions, 'especiallyDifficult' | 'year'>,
  conditionsFor: (especiallyDifficult: boolean) => readonly Condition[],
): LevelResult => {
  const judged = judgeEither(especiallyDifficult, stacked, conditionsFor);
  const evaluated = judgesYear(ruleSet, year) ? judged : { ...judged, ...anyLevel };
  const level = evaluated.lowest === evaluated.highest ? evaluated.lowest : null;
  return { ...evaluated, level, stacked, warnings: [], ruleSet: ruleSet.id };
};

export const pointsFor = (figure: Figure<ByDifficulty<number>>, especiallyDifficult: boolean): number =>
  forCommune(figure.value, especiallyDifficult);

export const achievedLevel = (result: LevelResult): Achieved => ({
  kind: 'level',
  level: result.level,
  lowest: result.lowest,
  highest: result.highest,
  stacked: result.stacked,
  conditions: result.conditions,
});
