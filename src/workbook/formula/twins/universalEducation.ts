/** MUC_PCGDMN, MUC_PCGDTH, MUC_PCGDTHCS over the table of universal education, by code. */
import type { RuledProgramme, RuleSet, RuleSets } from '../../../domain/regulations/ruleSet';
import type { Prerequisite, ShareRule } from '../../../domain/regulations/standards';
import { UNIVERSAL_EDUCATION_FIGURES } from '../../../domain/universalEducationFigures';
import { blank, call, column, equals, iff, num, op, text } from '../expr';
import type { Expr, FunctionId } from '../expr';
import { argument, tableOf } from './argument';
import type { Twin } from './argument';
import { areCounts, countRows } from './counts';
import { literacyStatus } from './literacy';
import { byRuleSet, ruleSetChoice, whereJudged } from './ruleSetChoice';
import type { RuleSetChoice } from './ruleSetChoice';
import { allOf, difficultyOf, MET, NOT_MET, shareStatus, stackedHighest, stackedLevel, UNKNOWN } from './share';
import type { Difficulty, Status } from './share';

type Education = Exclude<RuledProgramme, 'literacy'>;

const figure = (table: string, measure: 'count' | 'population', code: string): Expr =>
  call('SUMIFS', column(table, measure), column(table, 'code'), text(code));

/** Both figures can be counts of people, and the population is not empty. */
const isFilled = (table: string, code: string): Expr => {
  const [count, population] = [column(table, 'count'), column(table, 'population')];
  return equals(countRows([equals(column(table, 'code'), text(code)), ...areCounts([count], [population])]), num(1));
};

/**
 * Everybody has finished: then nobody remains who might have left. `isAsked`: a condition on those who have finished
 * stands beside this one, and tells nothing while their figures are not known.
 */
const nobodyRemains = (table: string, remaining: string, completed: string, isAsked: boolean): Expr =>
  call(
    'AND',
    equals(figure(table, 'population', remaining), num(0)),
    ...(isAsked ? [] : [isFilled(table, completed)]),
    op(figure(table, 'count', completed), '>=', figure(table, 'population', completed)),
  );

/** Where the conditions stand, and of what kind the commune is. */
interface Ground {
  readonly choice: RuleSetChoice;
  readonly table: string;
  readonly difficulty: Difficulty;
  /** Is a level looked at only where every lower one is met? Then figures that those asked for are known. */
  readonly lowerMet: boolean;
}

const rulesOf = (ruleSet: RuleSet, programme: Education): readonly ShareRule[] => ruleSet[programme]?.conditions ?? [];

/** What a rule set asks of a figure at a level. */
const ruleOn = (ruleSet: RuleSet, programme: Education, level: number, code: string): ShareRule | undefined =>
  rulesOf(ruleSet, programme).find((rule) => rule.level === level && rule.code === code);

const statusOf = (
  { choice, table, difficulty, lowerMet }: Ground,
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
  const counts = [figure(table, 'count', code), figure(table, 'population', code)] as const;
  const allAsk = (asks: (ruleSet: RuleSet) => boolean): boolean => asking.every(({ ruleSet }) => asks(ruleSet));
  const { remainderOf } = UNIVERSAL_EDUCATION_FIGURES[code];
  // What nobody remains of is met without its figures.
  const wasAsked =
    lowerMet &&
    remainderOf === undefined &&
    allAsk((ruleSet) => rulesOf(ruleSet, programme).some((rule) => rule.code === code && rule.level < level));
  const share = shareStatus(choice, wasAsked ? null : isFilled(table, code), counts, pointsOf, difficulty);
  const isAsked = (other: string) => allAsk((ruleSet) => ruleOn(ruleSet, programme, level, other) !== undefined);
  const status =
    remainderOf === undefined ? share : iff(nobodyRemains(table, code, remainderOf, isAsked(remainderOf)), MET, share);
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

/** How the levels stand upon one another. */
interface Stacked {
  readonly lowerMet: boolean;
  readonly expr: (levels: readonly (readonly Status[])[]) => Expr;
}

const REACHED: Stacked = { lowerMet: true, expr: stackedLevel };
const POSSIBLE: Stacked = { lowerMet: false, expr: stackedHighest };

const levelExpr = (ground: Ground, programme: Education, first: readonly Status[], stacked: Stacked): Expr => {
  const highest = Math.max(0, ...ground.choice.map(({ ruleSet }) => highestOf(ruleSet, programme)));
  const stackedGround = { ...ground, lowerMet: stacked.lowerMet };
  const levels = Array.from({ length: highest }, (_, index) => statusesOfLevel(stackedGround, programme, index + 1));
  return stacked.expr(levels.map((statuses, index) => (index === 0 ? [...first, ...statuses] : statuses)));
};

const alone = (ground: Ground, ruleSet: RuleSet): Ground => ({
  ...ground,
  choice: [{ ruleSet, isMeant: true, judges: true }],
});

/** With a ground of its own for each rule set: shorter where they ask of different figures. */
const levelBySet = (ground: Ground, programme: Education, stacked: Stacked): Expr =>
  byRuleSet(ground.choice, (ruleSet) => levelExpr(alone(ground, ruleSet), programme, [], stacked));

const shorter = (a: Expr, b: Expr): Expr => (JSON.stringify(b).length < JSON.stringify(a).length ? b : a);

const levelTwin =
  (fn: FunctionId, programme: Education, stacked: Stacked = REACHED) =>
  (ruleSets: RuleSets): Twin =>
  (args) => {
    const choice = ruleSetChoice(fn, ruleSets, programme, { ruleSet: argument(args, 2), year: argument(args, 3) });
    const table = tableOf(fn, argument(args, 0));
    const ground = { choice, table, difficulty: difficultyOf(argument(args, 1)), lowerMet: false };
    return whereJudged(
      choice,
      shorter(levelExpr(ground, programme, [], stacked), levelBySet(ground, programme, stacked)),
    );
  };

export const preschoolTwin = levelTwin('MUC_PCGDMN', 'preschool');
export const primaryTwin = levelTwin('MUC_PCGDTH', 'primary');
/** The highest level still possible, of the same arguments; Số liệu asks for it while the level cannot be told. */
export const preschoolHighest = levelTwin('MUC_PCGDMN', 'preschool', POSSIBLE);
export const primaryHighest = levelTwin('MUC_PCGDTH', 'primary', POSSIBLE);

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

const lowerSecondaryBy =
  (stacked: Stacked) =>
  (ruleSets: RuleSets): Twin =>
  (args) => {
    const fn = 'MUC_PCGDTHCS';
    const table = tableOf(fn, argument(args, 0));
    const chosen = { ruleSet: argument(args, 3), year: argument(args, 4) };
    const choice = ruleSetChoice(fn, ruleSets, 'lowerSecondary', chosen);
    const ground = { choice, table, difficulty: difficultyOf(argument(args, 2)), lowerMet: false };
    return whereJudged(
      choice,
      levelExpr(ground, 'lowerSecondary', prerequisites(fn, argument(args, 1), ground), stacked),
    );
  };

export const lowerSecondaryTwin = lowerSecondaryBy(REACHED);
export const lowerSecondaryHighest = lowerSecondaryBy(POSSIBLE);
