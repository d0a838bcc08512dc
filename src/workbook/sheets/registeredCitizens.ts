/** Learning citizens by the register, where the hamlets' own figures are blank. */
import { ADULT_FROM } from '../../domain/learningCitizen';
import { labelOf } from '../cellTypes/choice';
import { LEARNING_CITIZEN_DENOMINATORS_LIST } from '../choices/settings';
import { call, column, equals, iff, minus, name, num, op, text } from '../formula/expr';
import type { Expr } from '../formula/expr';
import { MET } from '../formula/verdictLabels';
import { countNamed, countWith, hasCount, isBlank, YES } from './expressions';
import type { NamedRows } from './expressions';

const CITIZENS: NamedRows = { table: 'tblCongDan', nameColumn: 'name' };

const titled = (...more: readonly Expr[]): Expr => countWith(CITIZENS, 'title', text(MET), ...more);

/**
 * Persons with the title, of one hamlet or of all; pupils under 18 only where they are counted or the population is
 * everybody.
 */
export const registered = (hamlet?: Expr): Expr => {
  const there = hamlet === undefined ? [] : [column('tblCongDan', 'hamlet'), hamlet];
  const latestBirthYear = op(text('<='), '&', minus(name('TT_NAM'), num(ADULT_FROM)));
  const adults = iff(
    isBlank(name('TT_NAM')),
    num(0),
    titled(...there, column('tblCongDan', 'birthYear'), latestBirthYear),
  );
  const everybody = text(labelOf(LEARNING_CITIZEN_DENOMINATORS_LIST, 'allResidents'));
  return iff(
    call('OR', equals(name('TT_CDHT_HOC_SINH'), YES), equals(name('TT_MAU_SO_CDHT'), everybody)),
    titled(...there),
    adults,
  );
};

/** Are learning citizens taken from the hamlets' figures? So they are as soon as one hamlet has a figure, or nobody is in the register. */
export const countedByHamlets = (hamlets: NamedRows): Expr =>
  call('OR', hasCount(hamlets, 'learningCitizens'), equals(countNamed(CITIZENS), num(0)));
