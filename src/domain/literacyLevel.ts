/** The level of literacy that a commune reaches: in Nghị định 20/2014/NĐ-CP, Điều 20 and Điều 21. */
import type { LiteracyRow } from './figures';
import { judgeLevel, outOfForce, shareCondition, withoutRuleSet } from './levels';
import type { LevelOptions, LevelResult } from './levels';
import { literate } from './literacy';
import { percent } from './ratio';
import { forCommune } from './regulations/figure';
import { judgesYear } from './regulations/ruleSet';
import type { LiteracyStandard, LiteracyStandards } from './regulations/standards';
import type { Condition } from './verdict';

const emptyScope = { part: 'literacy', field: 'scopeTotal' } as const;

/** The band and the percentage that a level asks of a commune. */
export const literacyStandard = (
  { levels }: LiteracyStandards,
  level: 1 | 2,
  especiallyDifficult: boolean,
): LiteracyStandard => forCommune(levels[level].value, especiallyDifficult);

/**
 * Both levels are always evaluated, and level 2 holds even where level 1 fails: the bands differ, and the decree
 * does not make level 1 a prerequisite. That case carries a warning.
 */
export const literacyLevel = (rows: readonly LiteracyRow[], options: LevelOptions): LevelResult => {
  const { ruleSet, year } = options;
  const standards = ruleSet?.literacy ?? null;
  if (ruleSet === null || standards === null) return withoutRuleSet;
  const condition = (level: 1 | 2, especiallyDifficult: boolean): Condition => {
    const { ages, degree, atLeast } = literacyStandard(standards, level, especiallyDifficult);
    const rule = { id: `xmc.level${String(level)}`, level, figure: standards.levels[level] };
    if (!judgesYear(ruleSet, year)) return outOfForce(rule, percent(atLeast));
    return shareCondition(rule, atLeast, literate(rows, { band: ages, degree }), emptyScope);
  };
  const result = judgeLevel(ruleSet, false, options, (special) => [condition(1, special), condition(2, special)]);
  const [level1, level2] = result.conditions;
  if (level2?.verdict !== 'met' || level1 === undefined || level1.verdict === 'met') return result;
  return { ...result, warnings: [level1.verdict === 'notMet' ? 'level2WithoutLevel1' : 'level2AndLevel1Unknown'] };
};
