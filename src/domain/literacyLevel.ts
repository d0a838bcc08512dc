/** The level of literacy that a commune reaches (Nghị định 20/2014/NĐ-CP, Điều 20 and Điều 21). */
import type { LiteracyRow } from './figures';
import { judgeLevel, shareCondition } from './levels';
import type { LevelOptions, LevelResult } from './levels';
import { literate } from './literacy';
import { forCommune } from './regulations/figure';
import type { ByDifficulty, Figure } from './regulations/figure';
import { nd20 } from './regulations/nd20-2014';
import type { LiteracyStandard } from './regulations/nd20-2014';
import type { GeneralRuleSet } from './settings';
import type { Condition } from './verdict';

interface Standards {
  readonly level1: Figure<ByDifficulty<LiteracyStandard>>;
  readonly level2: Figure<ByDifficulty<LiteracyStandard>>;
}

const STANDARDS: Readonly<Record<GeneralRuleSet, Standards>> = {
  'ND20-2014': { level1: nd20.xmcLevel1, level2: nd20.xmcLevel2 },
};

export interface LiteracyLevelOptions extends LevelOptions {
  readonly ruleSet?: GeneralRuleSet;
}

const emptyScope = { part: 'literacy', field: 'scopeTotal' } as const;

/** The band and the percentage that a level asks of a commune. */
export const literacyStandard = (
  level: 1 | 2,
  especiallyDifficult: boolean,
  ruleSet: GeneralRuleSet = 'ND20-2014',
): LiteracyStandard => {
  const { level1, level2 } = STANDARDS[ruleSet];
  return forCommune((level === 1 ? level1 : level2).value, especiallyDifficult);
};

/**
 * Both levels are always evaluated, and level 2 holds even where level 1 fails: the bands differ, and the decree
 * does not make level 1 a prerequisite. That case carries a warning.
 */
export const literacyLevel = (rows: readonly LiteracyRow[], options: LiteracyLevelOptions): LevelResult => {
  const ruleSet = options.ruleSet ?? 'ND20-2014';
  const standards = STANDARDS[ruleSet];
  const condition = (level: 1 | 2, especiallyDifficult: boolean): Condition => {
    const figure = level === 1 ? standards.level1 : standards.level2;
    const { ages, degree, atLeast } = forCommune(figure.value, especiallyDifficult);
    const rule = { id: `xmc.level${String(level)}`, level, figure };
    return shareCondition(rule, atLeast, literate(rows, { band: ages, degree }), emptyScope, options.year);
  };
  const result = judgeLevel(ruleSet, false, options.especiallyDifficult, (special) => [
    condition(1, special),
    condition(2, special),
  ]);
  const [level1, level2] = result.conditions;
  const skipped = level1?.verdict === 'notMet' && level2?.verdict === 'met';
  return skipped ? { ...result, warnings: ['level2WithoutLevel1'] } : result;
};
