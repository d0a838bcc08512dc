/** Which rule set a formula judges by: one that is written in it, or one that a cell names and the plan's year allows. */
import { covering, isInForce } from '../../../domain/regulations/ruleSet';
import type { RuledProgramme, RuleSet, RuleSets } from '../../../domain/regulations/ruleSet';
import { choiceNamed } from '../../choiceNames';
import { namesOfRuleSet, ruleSetsNamed } from '../../choices/settings';
import { blank, bool, call, equals, iff, num, op, text } from '../expr';
import type { Expr, FunctionId } from '../expr';
import { isOmitted, TwinError } from './argument';

/** A condition that is known while the formula is written, or worked out by it. */
type Condition = Expr | boolean;

export interface Candidate {
  readonly ruleSet: RuleSet;
  /** Is it this one, if it is one of the candidates? */
  readonly isMeant: Condition;
  /** Is it this one, and does it judge the year? */
  readonly judges: Condition;
}

/** Rule sets of which the first that is meant judges; where none of them does, nothing can be told. */
export type RuleSetChoice = readonly Candidate[];

const both = (left: Condition, right: Condition): Condition => {
  if (left === true) return right;
  if (right === true) return left;
  return left === false || right === false ? false : call('AND', left, right);
};

const inForce = ({ from, to }: RuleSet, year: Expr): Condition => {
  if (isOmitted(year)) return true;
  if (year.kind === 'number') return isInForce({ from, to }, year.value);
  const since = op(year, '>=', num(from));
  const within = to === null ? since : call('AND', since, op(year, '<=', num(to)));
  return call('OR', equals(year, blank), within);
};

const isNamed = (ruleSet: RuleSet, programme: RuledProgramme, arg: Expr): Condition => {
  if (arg.kind === 'text') return choiceNamed(ruleSetsNamed([ruleSet], programme), arg.value) !== undefined;
  const names = namesOfRuleSet(ruleSet, programme);
  const [first, ...others] = names.map((name) => equals(arg, text(name)));
  return first === undefined ? false : others.length === 0 ? first : call('OR', first, ...others);
};

const isPossible = ({ judges }: Candidate): boolean => judges !== false;

/** Throws a TwinError for a rule set that is written in the formula and does not exist. */
export const ruleSetChoice = (
  fn: FunctionId,
  ruleSets: RuleSets,
  programme: RuledProgramme,
  args: { readonly ruleSet: Expr; readonly year: Expr },
): RuleSetChoice => {
  const { ruleSet: arg, year } = args;
  const all = covering(ruleSets, programme).map((ruleSet): Candidate => {
    const allowed = inForce(ruleSet, year);
    if (isOmitted(arg)) return { ruleSet, isMeant: allowed, judges: allowed };
    const isMeant = isNamed(ruleSet, programme, arg);
    return { ruleSet, isMeant, judges: both(isMeant, allowed) };
  });
  if (arg.kind === 'text' && arg.value.trim() !== '' && all.every(({ isMeant }) => isMeant === false)) {
    throw new TwinError(fn, 'unknown rule set');
  }
  const possible = all.filter(isPossible);
  const certain = possible.findIndex(({ judges }) => judges === true);
  return certain < 0 ? possible : possible.slice(0, certain + 1);
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What `build` gives for the rule set that judges; a constant where all give the same. */
export const byRuleSet = (choice: RuleSetChoice, build: (ruleSet: RuleSet) => Expr): Expr => {
  const [first, ...others] = choice;
  if (first === undefined) return blank;
  const own = build(first.ruleSet);
  if (others.length === 0) return own;
  const rest = byRuleSet(others, build);
  if (same(own, rest)) return own;
  return iff(asExpr(first.isMeant), own, rest);
};

const asExpr = (condition: Condition): Expr => (typeof condition === 'boolean' ? bool(condition) : condition);

/** `expr` where one of the rule sets judges. */
export const whereJudged = (choice: RuleSetChoice, expr: Expr, otherwise: Expr = blank): Expr => {
  const conditions = choice.map(({ judges }) => judges);
  if (conditions.includes(true)) return expr;
  const [first, ...others] = conditions.map(asExpr);
  if (first === undefined) return otherwise;
  return iff(others.length === 0 ? first : call('OR', first, ...others), expr, otherwise);
};

/** The same for each rule set, where it is one thing for all of them; undefined where they differ. */
export const sameForAll = <T>(choice: RuleSetChoice, valueOf: (ruleSet: RuleSet) => T): T | undefined => {
  const [first, ...others] = choice.map(({ ruleSet }) => valueOf(ruleSet));
  return others.every((other) => same(other, first)) ? first : undefined;
};
