/** MUC_PCGDMN, MUC_PCGDTH, MUC_PCGDTHCS over the table of universal education, by code. */
import type { RuledProgramme, RuleSet, RuleSets } from '../../../domain/regulations/ruleSet';
import type { Prerequisite, ShareRule } from '../../../domain/regulations/standards';
import { blank, equals, iff, num, op } from '../expr';
import type { Expr, FunctionId } from '../expr';
import { argument, tableOf } from './argument';
import type { Twin } from './argument';
import { literacyStatus } from './literacy';
import { byRuleSet, ruleSetChoice, whereJudged } from './ruleSetChoice';
import type { RuleSetChoice } from './ruleSetChoice';
import { allOf, difficultyOf, levelStatuses, MET, NOT_MET, rateStatus, stackedLevel, UNKNOWN } from './share';
import type { Difficulty, LevelStatuses, Status } from './share';

type Education = Exclude<RuledProgramme, 'literacy'>;

/** Where the conditions stand, and of what kind the commune is. */
interface Ground {
  readonly choice: RuleSetChoice;
  readonly table: string;
  readonly difficulty: Difficulty;
}

const rulesOf = (ruleSet: RuleSet, programme: Education): readonly ShareRule[] => ruleSet[programme]?.conditions ?? [];

/** What a rule set asks of a figure at a level. */
const ruleOn = (ruleSet: RuleSet, programme: Education, level: number, code: string): ShareRule | undefined =>
  rulesOf(ruleSet, programme).find((rule) => rule.level === level && rule.code === code);

const statusOf = (
  { choice, table, difficulty }: Ground,
  programme: Education,
  level: number,
  code: ShareRule['code'],
): Status => {
  const asking = choice.filter(({ ruleSet }) => ruleOn(ruleSet, programme, level, code) !== undefined);
  const pointsOf = (ruleSet: RuleSet) => {
    // A rule set that does not ask is passed over below; any points do for it.
    const rule =
      ruleOn(ruleSet, programme, level, code) ??
      asking.flatMap((one) => ruleOn(one.ruleSet, programme, level, code) ?? [])[0];
    return rule?.figure.value ?? { normal: 0, especiallyDifficult: 0 };
  };
  const status = rateStatus(choice, { table, code }, pointsOf, difficulty);
  return byRuleSet(choice, (ruleSet) => (ruleOn(ruleSet, programme, level, code) === undefined ? MET : status));
};

const highestOf = (ruleSet: RuleSet, programme: Education): number =>
  Math.max(0, ...rulesOf(ruleSet, programme).map(({ level }) => level));

const isMet = (status: Status): boolean => JSON.stringify(status) === JSON.stringify(MET);

/** Conditions of one level, whichever of the rule sets asks for them; a level that a rule set does not have is failed. */
const statusesOfLevel = (ground: Ground, programme: Education, level: number): readonly Status[] => {
  const { choice } = ground;
  const asked = choice.flatMap(({ ruleSet }) => rulesOf(ruleSet, programme).filter((rule) => rule.level === level));
  const codes = [...new Set(asked.map(({ code }) => code))];
  const exists = byRuleSet(choice, (ruleSet) => (highestOf(ruleSet, programme) < level ? NOT_MET : MET));
  return [...codes.map((code) => statusOf(ground, programme, level, code)), ...(isMet(exists) ? [] : [exists])];
};

type Levels = readonly (readonly Status[])[];

const levelsOf = (ground: Ground, programme: Education, first: readonly Status[] = []): Levels => {
  const highest = Math.max(0, ...ground.choice.map(({ ruleSet }) => highestOf(ruleSet, programme)));
  const levels = Array.from({ length: highest }, (_, index) => statusesOfLevel(ground, programme, index + 1));
  return levels.map((statuses, index) => (index === 0 ? [...first, ...statuses] : statuses));
};

const alone = (ground: Ground, ruleSet: RuleSet): Ground => ({
  ...ground,
  choice: [{ ruleSet, isMeant: true, judges: true }],
});

/** With a ground of its own for each rule set: shorter where they ask of different figures. */
const levelBySet = (ground: Ground, programme: Education): Expr =>
  byRuleSet(ground.choice, (ruleSet) => stackedLevel(levelsOf(alone(ground, ruleSet), programme)));

const shorter = (a: Expr, b: Expr): Expr => (JSON.stringify(b).length < JSON.stringify(a).length ? b : a);

const groundOf = (
  fn: FunctionId,
  ruleSets: RuleSets,
  programme: Education,
  [table, difficulty, ruleSet, year]: readonly [table: Expr, difficulty: Expr, ruleSet: Expr, year: Expr],
): Ground => ({
  choice: ruleSetChoice(fn, ruleSets, programme, { ruleSet, year }),
  table: tableOf(fn, table),
  difficulty: difficultyOf(difficulty),
});

/** Cell of the row in which the status of a lower level stands. */
export type LevelCell = (level: number) => Expr;

const stackedProgramme = (fn: FunctionId, programme: Education) => {
  const ofArguments = (ruleSets: RuleSets, args: readonly Expr[]): Ground =>
    groundOf(fn, ruleSets, programme, [argument(args, 0), argument(args, 1), argument(args, 2), argument(args, 3)]);
  return {
    twin:
      (ruleSets: RuleSets): Twin =>
      (args) => {
        const ground = ofArguments(ruleSets, args);
        const level = shorter(stackedLevel(levelsOf(ground, programme)), levelBySet(ground, programme));
        return whereJudged(ground.choice, level);
      },
    statuses: (ruleSets: RuleSets, args: readonly Expr[], levelCell: LevelCell): LevelStatuses => {
      const ground = ofArguments(ruleSets, args);
      return levelStatuses(ground.choice, levelsOf(ground, programme), levelCell);
    },
  };
};

const preschool = stackedProgramme('MUC_PCGDMN', 'preschool');
const primary = stackedProgramme('MUC_PCGDTH', 'primary');
export const preschoolTwin = preschool.twin;
export const primaryTwin = primary.twin;
/** Of the same arguments: each level. */
export const preschoolStatuses = preschool.statuses;
export const primaryStatuses = primary.statuses;

const primaryPrerequisite = (ground: Ground, level: number): readonly Status[] =>
  Array.from({ length: level }, (_, index) => statusesOfLevel(ground, 'primary', index + 1)).flat();

/**
 * Literacy as the whole table, from which a level is judged, or as a level already found: level 2 says nothing of level
 * 1, for it can hold alone.
 */
const literacyPrerequisite = (fn: FunctionId, arg: Expr, ground: Ground, level: number): Status => {
  if (arg.kind === 'table') {
    return literacyStatus(ground.choice, tableOf(fn, arg), level === 1 ? 1 : 2, ground.difficulty);
  }
  const notEqual = iff(op(arg, '>', num(level)), UNKNOWN, NOT_MET);
  return iff(equals(arg, blank), UNKNOWN, iff(equals(arg, num(level)), MET, notEqual));
};

/** What must be reached first, as each rule set has it. */
const prerequisites = (fn: FunctionId, arg: Expr, ground: Ground): readonly Status[] => {
  const statusOn = (of: keyof Prerequisite, groundOf: (ruleSet: RuleSet) => Ground): Status =>
    byRuleSet(ground.choice, (ruleSet) => {
      const { lowerSecondary, literacy, primary } = ruleSet;
      const level = lowerSecondary?.prerequisite.value[of] ?? 0;
      if (level === 0) return MET;
      // A level that the rule set itself says nothing of cannot be told.
      if ((of === 'literacyLevel' ? literacy : primary) === null) return UNKNOWN;
      const own = groundOf(ruleSet);
      const statuses =
        of === 'primaryLevel' ? primaryPrerequisite(own, level) : [literacyPrerequisite(fn, arg, own, level)];
      return statuses.length === 0 ? UNKNOWN : allOf(statuses);
    });
  return (['primaryLevel', 'literacyLevel'] as const).flatMap((of) => {
    const status = shorter(
      statusOn(of, () => ground),
      statusOn(of, (ruleSet) => alone(ground, ruleSet)),
    );
    return isMet(status) ? [] : [status];
  });
};

const lowerSecondaryOf = (ruleSets: RuleSets, args: readonly Expr[]) => {
  const fn = 'MUC_PCGDTHCS';
  const [table, literacy, difficulty] = [argument(args, 0), argument(args, 1), argument(args, 2)];
  const ground = groundOf(fn, ruleSets, 'lowerSecondary', [table, difficulty, argument(args, 3), argument(args, 4)]);
  return { choice: ground.choice, levels: levelsOf(ground, 'lowerSecondary', prerequisites(fn, literacy, ground)) };
};

export const lowerSecondaryTwin =
  (ruleSets: RuleSets): Twin =>
  (args) => {
    const { choice, levels } = lowerSecondaryOf(ruleSets, args);
    return whereJudged(choice, stackedLevel(levels));
  };

export const lowerSecondaryStatuses = (
  ruleSets: RuleSets,
  args: readonly Expr[],
  levelCell: LevelCell,
): LevelStatuses => {
  const { choice, levels } = lowerSecondaryOf(ruleSets, args);
  return levelStatuses(choice, levels, levelCell);
};
