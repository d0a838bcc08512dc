/** MUC_PCGDMN, MUC_PCGDTH, MUC_PCGDTHCS over the table of universal education, by code. */
import type { PreschoolRuleSet } from '../../../domain/settings';
import { LOWER_SECONDARY_RULES, PRESCHOOL_RULES, PRIMARY_RULES } from '../../../domain/universalEducation';
import type { ShareRule } from '../../../domain/universalEducation';
import { PRESCHOOL_RULE_SETS_LIST } from '../../choices/settings';
import { blank, call, column, equals, iff, num, op, text } from '../expr';
import type { Expr, FunctionId } from '../expr';
import { argument, isOmitted, tableOf } from './argument';
import { literacyStatus } from './literacy';
import { difficultyOf, shareStatus, stackedLevel } from './share';
import type { Difficulty, Status } from './share';

const NEXT_RULE_SET: PreschoolRuleSet = 'ND277-2025';
const REMAINING = 'TH_11T_CON_LAI_DANG_HOC';
const COMPLETED = 'TH_11T_HOAN_THANH';

const figure = (table: string, measure: 'count' | 'population', code: string): Expr =>
  call('SUMIFS', column(table, measure), column(table, 'code'), text(code));

/** Both figures are there as numbers, and the population is not empty. */
const isFilled = (table: string, code: string): Expr =>
  equals(
    call(
      'COUNTIFS',
      column(table, 'code'),
      text(code),
      column(table, 'count'),
      text('>=0'),
      column(table, 'population'),
      text('>0'),
    ),
    num(1),
  );

/** Everybody of 11 has finished primary school: then nobody remains who might have left it. */
const nobodyRemains = (table: string): Expr =>
  call(
    'AND',
    equals(figure(table, 'population', REMAINING), num(0)),
    isFilled(table, COMPLETED),
    op(figure(table, 'count', COMPLETED), '>=', figure(table, 'population', COMPLETED)),
  );

const statusOf = (table: string, { code, figure: { value } }: ShareRule, difficulty: Difficulty): Status => {
  const known = isFilled(table, code);
  const status = shareStatus(known, figure(table, 'count', code), figure(table, 'population', code), value, difficulty);
  return code === REMAINING ? iff(nobodyRemains(table), num(1), status) : status;
};

const statusesOfLevel = (
  table: string,
  rules: readonly ShareRule[],
  level: number,
  difficulty: Difficulty,
): readonly Status[] => rules.filter((rule) => rule.level === level).map((rule) => statusOf(table, rule, difficulty));

const levelExpr = (
  table: string,
  rules: readonly ShareRule[],
  difficulty: Difficulty,
  first: readonly Status[],
): Expr => {
  const highest = Math.max(...rules.map(({ level }) => level));
  const levels = Array.from({ length: highest }, (_, index) => statusesOfLevel(table, rules, index + 1, difficulty));
  return stackedLevel(levels.map((statuses, index) => (index === 0 ? [...first, ...statuses] : statuses)));
};

/** Written as an id or, as in the workbook's cell, by the label of the choice. */
const isNextRuleSet = (arg: Expr): Expr | boolean => {
  if (isOmitted(arg)) return false;
  const label = PRESCHOOL_RULE_SETS_LIST.choices.find(({ id }) => id === NEXT_RULE_SET)?.label ?? NEXT_RULE_SET;
  if (arg.kind === 'text') return arg.value === NEXT_RULE_SET || arg.value === label;
  return call('OR', equals(arg, text(label)), equals(arg, text(NEXT_RULE_SET)));
};

export const preschoolTwin = (args: readonly Expr[]): Expr => {
  const table = tableOf('MUC_PCGDMN', argument(args, 0));
  const difficulty = difficultyOf(argument(args, 1));
  const byRuleSet = (id: PreschoolRuleSet): Expr => levelExpr(table, PRESCHOOL_RULES[id], difficulty, []);
  const next = isNextRuleSet(argument(args, 2));
  if (typeof next === 'boolean') return byRuleSet(next ? NEXT_RULE_SET : 'ND20-2014');
  return iff(next, byRuleSet(NEXT_RULE_SET), byRuleSet('ND20-2014'));
};

const PRIMARY = PRIMARY_RULES['ND20-2014'];
const LOWER_SECONDARY = LOWER_SECONDARY_RULES['ND20-2014'];

export const primaryTwin = (args: readonly Expr[]): Expr =>
  levelExpr(tableOf('MUC_PCGDTH', argument(args, 0)), PRIMARY, difficultyOf(argument(args, 1)), []);

/** Literacy as the whole table, from which level 1 is judged, or as a level already found. */
const literacyPrerequisite = (fn: FunctionId, arg: Expr, difficulty: Difficulty): Status => {
  if (arg.kind === 'table') return literacyStatus(tableOf(fn, arg), 1, difficulty);
  return iff(equals(arg, blank), num(0), iff(op(arg, '>=', num(1)), num(1), num(-1)));
};

export const lowerSecondaryTwin = (args: readonly Expr[]): Expr => {
  const fn = 'MUC_PCGDTHCS';
  const table = tableOf(fn, argument(args, 0));
  const difficulty = difficultyOf(argument(args, 2));
  const prerequisites = [
    ...statusesOfLevel(table, PRIMARY, 1, difficulty),
    literacyPrerequisite(fn, argument(args, 1), difficulty),
  ];
  return levelExpr(table, LOWER_SECONDARY, difficulty, prerequisites);
};
