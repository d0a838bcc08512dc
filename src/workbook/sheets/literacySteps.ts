/**
 * Steps of calculation of one age of the table of literacy: of how many people, how many of them are not literate at
 * least and at most at each level, and whether that is known. Level 1 does not look at class B.
 */
import type { LiteracyDegree } from '../../domain/literacy';
import { computed } from '../describe';
import { STEPS } from '../looks';
import type { UniformColumn } from '../describe';
import { call, cell, column, equals, iff, isBlank, isFilled, num, op, sum } from '../formula/expr';
import type { Expr } from '../formula/expr';
import { OPEN, SIZED, UNSIZED } from '../formula/twins/literacyStates';
import { countIn } from './countedCells';

const step = (header: string, formula: Expr): UniformColumn =>
  computed(header, formula, 'count', { band: STEPS, width: 13 });

const SCOPE = cell('countedScope');
const CLASSES = [cell('countedA'), cell('countedB')] as const;

const stepsOf = (degree: LiteracyDegree) => {
  const classes = CLASSES.slice(0, degree);
  const known = sum(...classes);
  const isComplete = equals(call('COUNT', ...classes), num(degree));
  const contradicts = iff(isFilled(SCOPE), op(known, '>', SCOPE), num(0));
  const isOpen = equals(cell(`open${String(degree)}`), num(OPEN));
  const level = `mức ${String(degree)}`;
  return [
    step(
      `Chưa có số liệu ${level}`,
      iff(
        op(cell('rowsOfAge'), '<>', num(1)),
        num(OPEN),
        iff(contradicts, num(OPEN), iff(isFilled(SCOPE), num(SIZED), iff(isComplete, num(UNSIZED), num(OPEN)))),
      ),
    ),
    step(`Số người ${level}`, iff(isOpen, num(0), iff(isFilled(SCOPE), SCOPE, known))),
    step(`Mù chữ ít nhất ${level}`, iff(isOpen, num(0), known)),
    step(`Mù chữ nhiều nhất ${level}`, iff(isOpen, num(0), iff(isComplete, known, SCOPE))),
  ] as const;
};

const [open1, people1, least1, most1] = stepsOf(1);
const [open2, people2, least2, most2] = stepsOf(2);

const age = cell('age');

export const literacySteps = {
  rowsOfAge: step(
    'Số dòng cùng tuổi',
    call(
      'IFERROR',
      iff(
        isBlank(age),
        num(0),
        iff(equals(age, call('INT', age)), call('COUNTIF', column('tblXMC', 'age'), age), num(0)),
      ),
      num(0),
    ),
  ),
  countedScope: step('Tổng số đọc được', countIn(cell('scopeTotal'))),
  countedA: step('Nhóm A đọc được', countIn(cell('classATotal'))),
  countedB: step('Nhóm B đọc được', countIn(cell('classBTotal'))),
  open1,
  people1,
  least1,
  most1,
  open2,
  people2,
  least2,
  most2,
};
