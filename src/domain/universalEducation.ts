/** Levels of universal education that a commune reaches: preschool, primary, lower secondary. */
import type { UniversalEducationRow } from './figures';
import { judgeLevel, pointsFor, prerequisite, shareCondition } from './levels';
import type { ConditionRule, Counted, LevelOptions, LevelResult } from './levels';
import type { ByDifficulty, Figure } from './regulations/figure';
import { nd20 } from './regulations/nd20-2014';
import { nd277 } from './regulations/nd277-2025';
import type { GeneralRuleSet, PreschoolRuleSet } from './settings';
import { countedOf } from './universalEducationFigures';
import type { UniversalEducationCode } from './universalEducationFigures';
import type { Condition } from './verdict';

type Rows = readonly UniversalEducationRow[];

/** A condition about the share of one figure. */
export interface ShareRule extends ConditionRule {
  readonly figure: Figure<ByDifficulty<number>>;
  readonly code: UniversalEducationCode;
}

const rule = (
  id: string,
  level: number,
  code: UniversalEducationCode,
  figure: Figure<ByDifficulty<number>>,
): ShareRule => ({ id, level, code, figure });

export const PRESCHOOL_RULES: Readonly<Record<PreschoolRuleSet, readonly ShareRule[]>> = {
  'ND20-2014': [
    rule('preschool.level1.age5Attending', 1, 'MN5_DEN_LOP', nd20.preschool5Attending),
    rule('preschool.level1.age5Completed', 1, 'MN5_HOAN_THANH', nd20.preschool5Completed),
  ],
  'ND277-2025': [
    rule('preschool.level1.age3to5Attending', 1, 'MN35_DEN_TRUONG', nd277.preschool35Attending),
    rule('preschool.level1.age3to5Completed', 1, 'MN35_HOAN_THANH', nd277.preschool35Completed),
  ],
};

export const PRIMARY_RULES: Readonly<Record<GeneralRuleSet, readonly ShareRule[]>> = {
  'ND20-2014': [
    rule('primary.level1.age6Entered', 1, 'TH_6T_VAO_LOP1', nd20.primary1Age6),
    rule('primary.level1.age14Completed', 1, 'TH_14T_HOAN_THANH', nd20.primary1Age14),
    rule('primary.level2.age6Entered', 2, 'TH_6T_VAO_LOP1', nd20.primary2Age6),
    rule('primary.level2.age11Completed', 2, 'TH_11T_HOAN_THANH', nd20.primary2Age11),
    rule('primary.level2.age11Remaining', 2, 'TH_11T_CON_LAI_DANG_HOC', nd20.primary2Remaining),
    rule('primary.level3.age6Entered', 3, 'TH_6T_VAO_LOP1', nd20.primary3Age6),
    rule('primary.level3.age11Completed', 3, 'TH_11T_HOAN_THANH', nd20.primary3Age11),
    rule('primary.level3.age11Remaining', 3, 'TH_11T_CON_LAI_DANG_HOC', nd20.primary3Remaining),
  ],
};

export const LOWER_SECONDARY_RULES: Readonly<Record<GeneralRuleSet, readonly ShareRule[]>> = {
  'ND20-2014': [
    rule('lowerSecondary.level1.graduated', 1, 'THCS_15_18_TOT_NGHIEP', nd20.lowerSecondary1Graduated),
    rule('lowerSecondary.level2.graduated', 2, 'THCS_15_18_TOT_NGHIEP', nd20.lowerSecondary2Graduated),
    rule('lowerSecondary.level3.graduated', 3, 'THCS_15_18_TOT_NGHIEP', nd20.lowerSecondary3Graduated),
    rule('lowerSecondary.level3.studying', 3, 'THCS_15_18_DANG_HOC', nd20.lowerSecondary3Studying),
  ],
};

const emptyPopulation = (code: UniversalEducationCode) =>
  ({ part: 'universalEducation', field: 'population', code }) as const;

const share = (rows: Rows, of: ShareRule, especiallyDifficult: boolean, options: LevelOptions): Condition => {
  const counted = countedOf(rows, of.code);
  const points = pointsFor(of.figure, especiallyDifficult);
  const condition = shareCondition(of, points, counted, emptyPopulation(of.code), options.year);
  const nobodyRemains =
    of.code === 'TH_11T_CON_LAI_DANG_HOC' &&
    condition.verdict === 'cannotTell' &&
    !condition.needs.some(({ reason }) => reason === 'noFigureForYear') &&
    remainsEmpty(counted, countedOf(rows, 'TH_11T_HOAN_THANH'));
  return nobodyRemains ? { ...condition, verdict: 'met', missing: 0, needs: [] } : condition;
};

/** Everybody of 11 has finished primary school, so "all who remain are still in primary school" holds of nobody. */
const remainsEmpty = (remaining: Counted, completed: Counted): boolean =>
  (remaining.d === 0 || remaining.d === null) &&
  completed.n !== null &&
  completed.d !== null &&
  completed.d > 0 &&
  completed.n >= completed.d;

const shares = (rows: Rows, rules: readonly ShareRule[], options: LevelOptions) => (especiallyDifficult: boolean) =>
  rules.map((of) => share(rows, of, especiallyDifficult, options));

export interface PreschoolOptions extends LevelOptions {
  readonly ruleSet?: PreschoolRuleSet;
}

/** Level 1 or 0: the standard of preschool education has no further levels. */
export const preschoolLevel = (rows: Rows, options: PreschoolOptions): LevelResult => {
  const ruleSet = options.ruleSet ?? 'ND20-2014';
  return judgeLevel(ruleSet, true, options.especiallyDifficult, shares(rows, PRESCHOOL_RULES[ruleSet], options));
};

export interface PrimaryOptions extends LevelOptions {
  readonly ruleSet?: GeneralRuleSet;
}

/** Level 0 to 3; each level also asks for the one below. */
export const primaryLevel = (rows: Rows, options: PrimaryOptions): LevelResult => {
  const ruleSet = options.ruleSet ?? 'ND20-2014';
  return judgeLevel(ruleSet, true, options.especiallyDifficult, shares(rows, PRIMARY_RULES[ruleSet], options));
};

export interface LowerSecondaryOptions extends LevelOptions {
  readonly ruleSet?: GeneralRuleSet;
  /** Results of the same commune and year; level 1 asks for level 1 of both. */
  readonly primary: LevelResult;
  readonly literacy: LevelResult;
}

const ofLevel1 = (result: LevelResult) => result.conditions.filter(({ level }) => level === 1);

/** Level 0 to 3; each level also asks for the one below, and level 1 for primary and literacy level 1. */
export const lowerSecondaryLevel = (rows: Rows, options: LowerSecondaryOptions): LevelResult => {
  const ruleSet = options.ruleSet ?? 'ND20-2014';
  const figure = nd20.lowerSecondaryPrerequisite;
  const prerequisites = [
    prerequisite({ id: 'lowerSecondary.level1.primary', level: 1, figure }, ofLevel1(options.primary)),
    prerequisite({ id: 'lowerSecondary.level1.literacy', level: 1, figure }, ofLevel1(options.literacy)),
  ];
  const own = shares(rows, LOWER_SECONDARY_RULES[ruleSet], options);
  return judgeLevel(ruleSet, true, options.especiallyDifficult, (special) => [...prerequisites, ...own(special)]);
};
