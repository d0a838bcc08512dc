/** TYLE_BIETCHU, SO_MUCHU, MUC_XMC over the literacy table, by age with COUNTIFS and SUMIFS. */
import type { LiteracyMeasure, PopulationGroup } from '../../../domain/figures';
import { literacyKey, parseBand } from '../../../domain/literacy';
import { literacyStandard } from '../../../domain/literacyLevel';
import type { RuleSet, RuleSets } from '../../../domain/regulations/ruleSet';
import type { LiteracyStandard } from '../../../domain/regulations/standards';
import { choiceNamed } from '../../choiceNames';
import { ILLITERATE2_CONVENTIONS_LIST, POPULATION_GROUPS_LIST } from '../../choices/settings';
import { blank, call, column, equals, iff, minus, num, op, plus, text } from '../expr';
import type { Expr, FunctionId } from '../expr';
import { argument, literalNumber, literalText, tableOf, TwinError } from './argument';
import type { Twin } from './argument';
import { areCounts, countRows, rounded } from './counts';
import { byRuleSet, ruleSetChoice, sameForAll, whereJudged } from './ruleSetChoice';
import type { RuleSetChoice } from './ruleSetChoice';
import { OPEN, UNSIZED } from './literacyStates';
import {
  byStatus,
  difficultyOf,
  eitherCommune,
  fractionBy,
  levelStatuses,
  MET,
  NOT_MET,
  times,
  UNKNOWN,
} from './share';
import type { Difficulty, LevelStatuses, Status } from './share';

/** First and last age, and how many ages that are. */
interface Band {
  readonly from: Expr;
  readonly to: Expr;
  readonly ages: Expr;
}

interface Query {
  readonly table: string;
  readonly band: Band;
  readonly degree: number;
  readonly group: PopulationGroup;
  readonly disjoint: boolean;
}

const criterion = (operator: string, age: Expr): Expr =>
  age.kind === 'number' ? text(`${operator}${String(age.value)}`) : op(text(operator), '&', age);

const ageCriteria = ({ table, band }: Query): readonly Expr[] => {
  const age = column(table, 'age');
  return [age, criterion('>=', band.from), age, criterion('<=', band.to)];
};

const figures = (query: Query, measure: LiteracyMeasure): Expr =>
  column(query.table, literacyKey(measure, query.group));

/** Measures that make up the illiterate of a degree; read cumulatively, the last block alone is "mức 2". */
const illiterateMeasures = ({ degree, disjoint }: Query): readonly LiteracyMeasure[] => {
  if (degree === 1) return ['classA'];
  return disjoint ? ['classA', 'classB'] : ['classB'];
};

const sumOf = (query: Query, measure: LiteracyMeasure): Expr =>
  call('SUMIFS', figures(query, measure), ...ageCriteria(query));

const illiterateSum = (query: Query): Expr =>
  illiterateMeasures(query)
    .map((measure) => sumOf(query, measure))
    .reduce((all, one) => plus(all, one));

/** A level 2 figure needs both classes even where the convention reads only one of them. */
const classes = ({ degree }: Query): readonly LiteracyMeasure[] => (degree === 1 ? ['classA'] : ['classA', 'classB']);

/** No more people in the classes than in scope. */
const contradictionFree = (query: Query): Expr => {
  const [scope, classA, classB] = [figures(query, 'scope'), figures(query, 'classA'), figures(query, 'classB')];
  if (query.degree === 1) return op(classA, '<=', scope);
  return query.disjoint
    ? op(plus(classA, classB), '<=', scope)
    : times(op(classB, '<=', scope), op(classA, '<=', classB));
};

/** Who is illiterate is known without the scope; where that is known too, the two must agree. */
const agreesWithScope = (query: Query): Expr =>
  op(plus(equals(figures(query, 'scope'), blank), contradictionFree(query)), '>', num(0));

/** Every age of the band has a row with these figures, all of which can be counts of people. */
const isComplete = (query: Query, measures: readonly LiteracyMeasure[] = ['scope', ...classes(query)]): Expr => {
  const age = column(query.table, 'age');
  const { from, to, ages } = query.band;
  const holds = [
    op(age, '>=', from),
    op(age, '<=', to),
    ...areCounts(measures.map((measure) => figures(query, measure))),
    // An age that stands twice may hide one that is missing.
    equals(column(query.table, 'rowsOfAge'), num(1)),
    measures.includes('scope') ? contradictionFree(query) : agreesWithScope(query),
  ];
  return equals(countRows(holds), ages);
};

const isDisjoint = (fn: FunctionId, arg: Expr): boolean => {
  const convention = choiceNamed(ILLITERATE2_CONVENTIONS_LIST, literalText(fn, arg, 'ROI'));
  if (convention === undefined) throw new TwinError(fn, 'unknown convention of level 2');
  return convention === 'ROI';
};

const queryOf = (fn: FunctionId, args: readonly Expr[]): Query => {
  const ages = parseBand(literalText(fn, argument(args, 1), ''));
  const group = choiceNamed(POPULATION_GROUPS_LIST, literalText(fn, argument(args, 3), 'TS'));
  const degree = literalNumber(fn, argument(args, 2));
  if (ages === undefined || group === undefined) throw new TwinError(fn, 'unknown age band or group');
  if (degree !== 1 && degree !== 2) throw new TwinError(fn, 'there are levels 1 and 2 only');
  const band = { from: num(ages.from), to: num(ages.to), ages: num(ages.to - ages.from + 1) };
  return { table: tableOf(fn, argument(args, 0)), band, degree, group, disjoint: isDisjoint(fn, argument(args, 4)) };
};

export const literacyRateTwin: Twin = (args) => {
  const query = queryOf('TYLE_BIETCHU', args);
  const scope = rounded(sumOf(query, 'scope'));
  const rate = op(minus(scope, rounded(illiterateSum(query))), '/', scope);
  return iff(isComplete(query), iff(op(scope, '>', num(0)), rate, blank), blank);
};

export const illiterateTwin: Twin = (args) => {
  const query = queryOf('SO_MUCHU', args);
  return iff(isComplete(query, classes(query)), rounded(illiterateSum(query)), blank);
};

type StandardOf = (ruleSet: RuleSet) => LiteracyStandard;

/** The band that each rule set asks about. */
const bandBy = (choice: RuleSetChoice, standardOf: StandardOf): Band => {
  const bound = (valueOf: (standard: LiteracyStandard) => number): Expr =>
    byRuleSet(choice, (ruleSet) => num(valueOf(standardOf(ruleSet))));
  return {
    from: bound(({ ages }) => ages.from),
    to: bound(({ ages }) => ages.to),
    ages: bound(({ ages }) => ages.to - ages.from + 1),
  };
};

/** Are enough literate? (S - I) / S >= p, written as (1 - p) S >= I. */
const isEnough = (choice: RuleSetChoice, standardOf: StandardOf, scope: Expr, notLiterate: Expr): Expr => {
  const { denominator, share } = fractionBy(choice, (ruleSet) => standardOf(ruleSet).atLeast);
  const rest = share((numerator) => denominator - numerator);
  // Rounded, because calculated figures may be off by a hair.
  return op(rounded(minus(times(scope, rest), times(num(denominator), notLiterate))), '>=', num(0));
};

/**
 * A status by the standards of one degree, from the table's own steps of calculation. An age of which nothing is known
 * leaves it open, for no percentage of a standard is none or all; one of which only the people who are not literate are
 * known can only make it better.
 */
const statusOfDegree = (choice: RuleSetChoice, standardOf: StandardOf, query: Omit<Query, 'band'>): Status => {
  const band = bandBy(choice, standardOf);
  const step = (key: string): Expr => column(query.table, `${key}${String(query.degree)}`);
  const ages = ageCriteria({ ...query, band });
  const sum = (key: string): Expr => call('SUMIFS', step(key), ...ages);
  const known = call(
    'COUNTIFS',
    ...ages,
    column(query.table, 'rowsOfAge'),
    num(1),
    step('open'),
    text(`<${String(OPEN)}`),
  );
  const nobodyKnown = equals(plus(sum('people'), sum('least')), num(0));
  const unsized = op(call('COUNTIFS', ...ages, step('open'), num(UNSIZED)), '>', num(0));
  const enough = (key: string): Expr => isEnough(choice, standardOf, sum('people'), sum(key));
  return iff(
    call('OR', op(known, '<', band.ages), nobodyKnown),
    UNKNOWN,
    iff(enough('most'), MET, iff(call('OR', unsized, enough('least')), UNKNOWN, NOT_MET)),
  );
};

/** The same of a table read cumulatively, which the steps of calculation do not know: told where it is complete. */
const statusOfCompleteTable = (choice: RuleSetChoice, standardOf: StandardOf, query: Omit<Query, 'band'>): Status => {
  const banded: Query = { ...query, band: bandBy(choice, standardOf) };
  const scope = sumOf(banded, 'scope');
  const met = isEnough(choice, standardOf, scope, illiterateSum(banded));
  return iff(isComplete(banded), iff(op(scope, '>', num(0)), iff(met, MET, NOT_MET), UNKNOWN), UNKNOWN);
};

const standardStatus = (choice: RuleSetChoice, standardOf: StandardOf, table: string, disjoint: boolean): Status => {
  const query = { table, group: 'Total', disjoint } as const;
  const degree = sameForAll(choice, (ruleSet) => standardOf(ruleSet).degree);
  const statusOf = disjoint ? statusOfDegree : statusOfCompleteTable;
  if (degree !== undefined) return statusOf(choice, standardOf, { ...query, degree });
  return byRuleSet(choice, (ruleSet) =>
    statusOf([{ ruleSet, isMeant: true, judges: true }], standardOf, {
      ...query,
      degree: standardOf(ruleSet).degree,
    }),
  );
};

const standardAt =
  (level: 1 | 2, especiallyDifficult: boolean): StandardOf =>
  ({ id, literacy }) => {
    if (literacy === null) throw new Error(`Rule set ${id} says nothing of literacy.`);
    return literacyStandard(literacy, level, especiallyDifficult);
  };

/** One level of the standards, of a commune of either kind. */
export const literacyStatus = (
  choice: RuleSetChoice,
  table: string,
  level: 1 | 2,
  difficulty: Difficulty,
  disjoint = true,
): Status =>
  eitherCommune(difficulty, (especiallyDifficult) =>
    standardStatus(choice, standardAt(level, especiallyDifficult), table, disjoint),
  );

const literacyOf = (ruleSets: RuleSets, args: readonly Expr[]) => {
  const fn = 'MUC_XMC';
  const table = tableOf(fn, argument(args, 0));
  const disjoint = isDisjoint(fn, argument(args, 2));
  const choice = ruleSetChoice(fn, ruleSets, 'literacy', { ruleSet: argument(args, 3), year: argument(args, 4) });
  const status = (level: 1 | 2): Status =>
    literacyStatus(choice, table, level, difficultyOf(argument(args, 1)), disjoint);
  return { choice, status };
};

/** Level 2 does not rest on level 1: their bands differ, and the decree sets no prerequisite. */
export const literacyLevelTwin =
  (ruleSets: RuleSets): Twin =>
  (args) => {
    const { choice, status } = literacyOf(ruleSets, args);
    return whereJudged(choice, byStatus(status(2), byStatus(status(1), num(0), blank, num(1)), blank, num(2)));
  };

/** Of the same arguments: each level by itself. */
export const literacyStatuses = (ruleSets: RuleSets, args: readonly Expr[]): LevelStatuses => {
  const { choice, status } = literacyOf(ruleSets, args);
  return levelStatuses(choice, [[status(1)], [status(2)]], null);
};
