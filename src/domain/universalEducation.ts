/** Levels of universal education that a commune reaches: preschool, primary, lower secondary. */
import type { UniversalEducationRow } from './figures';
import {
  conditionsOf,
  judgeLevel,
  outOfForce,
  pointsFor,
  prerequisite,
  shareCondition,
  withoutRuleSet,
} from './levels';
import type { LevelOptions, LevelResult } from './levels';
import { percent } from './ratio';
import { judgesYear } from './regulations/ruleSet';
import type { RuleSet } from './regulations/ruleSet';
import type { ShareRule } from './regulations/standards';
import { countedOf } from './universalEducationCounts';
import type { UniversalEducationCode } from './universalEducationCodes';
import type { Condition } from './verdict';

type Rows = readonly UniversalEducationRow[];

const emptyPopulation = (code: UniversalEducationCode) =>
  ({ part: 'universalEducation', field: 'population', code }) as const;

const share = (rows: Rows, of: ShareRule, especiallyDifficult: boolean, inForce: boolean): Condition => {
  const points = pointsFor(of.figure, especiallyDifficult);
  if (!inForce) return outOfForce(of, percent(points));
  return shareCondition(of, points, countedOf(rows, of.code), emptyPopulation(of.code));
};

const stackedLevel = (
  ruleSet: RuleSet,
  { conditions }: { readonly conditions: readonly ShareRule[] },
  rows: Rows,
  options: LevelOptions,
  first: readonly Condition[] = [],
): LevelResult =>
  judgeLevel(ruleSet, true, options, (special) => [
    ...first,
    ...conditions.map((of) => share(rows, of, special, judgesYear(ruleSet, options.year))),
  ]);

/** The levels of preschool education that a rule set has; those of today have one. */
export const preschoolLevel = (rows: Rows, options: LevelOptions): LevelResult => {
  const standards = options.ruleSet?.preschool ?? null;
  if (options.ruleSet === null || standards === null) return withoutRuleSet;
  return stackedLevel(options.ruleSet, standards, rows, options);
};

/** Level 0 to 3; each level also asks for the one below. */
export const primaryLevel = (rows: Rows, options: LevelOptions): LevelResult => {
  const standards = options.ruleSet?.primary ?? null;
  if (options.ruleSet === null || standards === null) return withoutRuleSet;
  return stackedLevel(options.ruleSet, standards, rows, options);
};

export interface LowerSecondaryOptions extends LevelOptions {
  /** Results of the same commune and year by the same rule set; level 1 asks for a level of both. */
  readonly primary: LevelResult;
  readonly literacy: LevelResult;
}

/** Level 0 to 3; each level also asks for the one below, and level 1 for levels of primary education and literacy. */
export const lowerSecondaryLevel = (rows: Rows, options: LowerSecondaryOptions): LevelResult => {
  const { ruleSet, primary, literacy } = options;
  const standards = ruleSet?.lowerSecondary ?? null;
  if (ruleSet === null || standards === null) return withoutRuleSet;
  const figure = standards.prerequisite;
  const first = (id: string, result: LevelResult, level: number): readonly Condition[] => {
    if (level === 0) return [];
    const rule = { id, level: 1, figure };
    return [judgesYear(ruleSet, options.year) ? prerequisite(rule, conditionsOf(result, level)) : outOfForce(rule)];
  };
  return stackedLevel(ruleSet, standards, rows, options, [
    ...first('lowerSecondary.level1.primary', primary, figure.value.primaryLevel),
    ...first('lowerSecondary.level1.literacy', literacy, figure.value.literacyLevel),
  ]);
};
