/** Learning citizens by the register, where the hamlets' own figures are blank. */
import { ADULT_FROM } from '../../domain/learningCitizen';
import { WITH_PUPILS } from '../../domain/settings';
import { labelOf } from '../cellTypes/choice';
import { LEARNING_CITIZEN_DENOMINATORS_LIST } from '../choices/settings';
import { call, cell, column, equals, iff, isBlank, minus, name, num, op, plus, text } from '../formula/expr';
import type { Expr } from '../formula/expr';
import { countTrue, eachRow, isCount, offWhole } from '../formula/twins/counts';
import { MET, NOT_MET } from '../formula/verdictLabels';
import { countCounts, countNamed, countWith, hasCount, sumCounts, YES } from './expressions';
import { isNamed } from './namedRows';
import type { NamedRows } from './namedRows';
import type { RatioSteps } from './ratioSteps';
import { BORN } from './years';

const CITIZENS: NamedRows = { table: 'tblCongDan', nameColumn: 'name' };
const BIRTH_YEAR = column('tblCongDan', 'birthYear');
const HAMLET = column('tblCongDan', 'hamlet');
const TITLE = column('tblCongDan', 'title');

/** Persons of the register: of one hamlet or of all, with that title or any. */
interface Whom {
  readonly hamlet?: Expr | undefined;
  readonly title?: string | undefined;
}

const titled = ({ hamlet, title }: Whom, ...more: readonly Expr[]): Expr =>
  call(
    'COUNTIFS',
    column('tblCongDan', 'name'),
    text('<>'),
    ...(title === undefined ? [] : [TITLE, text(title)]),
    ...(hamlet === undefined ? [] : [HAMLET, hamlet]),
    ...more,
  );

/** Those of them who were born in these years, as the reader takes a year: a whole one, and one of a person alive. */
const bornIn = (whom: Whom, [from, to]: readonly [from: Expr, to: Expr]): Expr => {
  const odd = eachRow([
    isNamed(CITIZENS),
    ...(whom.title === undefined ? [] : [equals(TITLE, text(whom.title))]),
    ...(whom.hamlet === undefined ? [] : [equals(HAMLET, whom.hamlet)]),
    op(BIRTH_YEAR, '>=', from),
    op(BIRTH_YEAR, '<=', to),
    offWhole(BIRTH_YEAR),
  ]);
  const years = [BIRTH_YEAR, op(text('>='), '&', from), BIRTH_YEAR, op(text('<='), '&', to)];
  return minus(titled(whom, ...years), countTrue(odd));
};

const YEAR = name('TT_NAM');
const latestOfAdults = minus(YEAR, num(ADULT_FROM));
const ADULTS = [num(BORN.from), latestOfAdults] as const;
const MINORS = [plus(latestOfAdults, num(1)), num(BORN.to)] as const;

/** Pupils under 18 are counted only where the plan says so or the population is everybody. */
const everybodyCounts = call(
  'OR',
  equals(name('TT_CDHT_HOC_SINH'), YES),
  equals(name('TT_MAU_SO_CDHT'), text(labelOf(LEARNING_CITIZEN_DENOMINATORS_LIST, WITH_PUPILS))),
);

/** Persons with the title, of one hamlet or of all. */
export const registered = (hamlet?: Expr): Expr =>
  iff(
    everybodyCounts,
    titled({ hamlet, title: MET }),
    iff(isBlank(YEAR), num(0), bornIn({ hamlet, title: MET }, ADULTS)),
  );

/** Persons who may come to count: those with the title, or who can still reach it, and are not known to be minors. */
const mayCount = iff(
  call('OR', everybodyCounts, isBlank(YEAR)),
  minus(countNamed(CITIZENS), countWith(CITIZENS, 'title', text(NOT_MET))),
  minus(
    minus(countNamed(CITIZENS), countWith(CITIZENS, 'title', text(NOT_MET))),
    minus(bornIn({}, MINORS), bornIn({ title: NOT_MET }, MINORS)),
  ),
);

/** Are learning citizens taken from the hamlets' figures? So they are as soon as one hamlet has a figure, or nobody is in the register. */
export const countedByHamlets = (hamlets: NamedRows): Expr =>
  call('OR', hasCount(hamlets, 'learningCitizens'), equals(countNamed(CITIZENS), num(0)));

/** What the register and the list of hamlets come to: cells of their own, for the steps below name them many times. */
export interface RegisterSums {
  /** Do the hamlets' own figures count? */
  readonly entered: Expr;
  readonly registered: Expr;
  readonly mayCount: Expr;
  readonly sizedWhole: Expr;
  readonly unsizedRows: Expr;
  /** Hamlets with more people in the register than they have. */
  readonly tooMany: Expr;
  /** People of whom the share is taken, as far as the figures or the register tell of them. */
  readonly atLeast: Expr;
}

export const registerSums = (hamlets: NamedRows, whole: string): RegisterSums => {
  const [counted, people] = [column(hamlets.table, 'citizensCounted'), column(hamlets.table, whole)];
  const sized = eachRow([isNamed(hamlets), ...isCount(people)]);
  const inAll = call('SUMPRODUCT', op(isNamed(hamlets), '*', num(1)), counted);
  const inSized = call('SUMPRODUCT', op(sized, '*', num(1)), counted);
  return {
    entered: countedByHamlets(hamlets),
    registered: registered(),
    mayCount,
    sizedWhole: sumCounts(hamlets, whole),
    unsizedRows: minus(countNamed(hamlets), countCounts(hamlets, whole)),
    tooMany: countTrue(eachRow([isNamed(hamlets), ...isCount(people), op(counted, '>', people)])),
    atLeast: plus(cell('sizedWhole'), minus(inAll, inSized)),
  };
};

const sum = (key: keyof RegisterSums): Expr => cell(key);

/**
 * Steps of the share of learning citizens by the register (measureCitizens.ts). What it holds of a hamlet whose people
 * are not known is the fewest that they can be.
 */
export const registerSteps = (hamlets: NamedRows): RatioSteps => {
  const [n, whole, unsized] = [sum('registered'), sum('sizedWhole'), sum('unsizedRows')];
  const hamletsNamed = countNamed(hamlets);
  const isComplete = call('AND', op(hamletsNamed, '>', num(0)), equals(unsized, num(0)));
  const contradicts = call('OR', op(sum('tooMany'), '>', num(0)), call('AND', isComplete, op(n, '>', whole)));
  const unlessContradicting = (complete: Expr, incomplete: Expr): Expr =>
    iff(contradicts, num(0), iff(isComplete, complete, incomplete));
  const unresolved = minus(sum('mayCount'), n);
  const open = call('MIN', minus(whole, n), unresolved);
  return {
    isCounted: call('NOT', contradicts),
    pairedCount: unlessContradicting(n, num(0)),
    pairedWhole: unlessContradicting(minus(whole, open), call('MAX', num(0), minus(sum('atLeast'), sum('mayCount')))),
    openWhole: unlessContradicting(open, unresolved),
    loneCount: unlessContradicting(num(0), n),
    loneRows: unlessContradicting(num(0), num(1)),
    emptyRows: iff(contradicts, num(1), num(0)),
    contradicting: iff(contradicts, iff(op(sum('tooMany'), '>', num(0)), sum('tooMany'), hamletsNamed), num(0)),
    missing: unsized,
  };
};
