/**
 * Steps of calculation of one figure of universal education: its own row and, where its people are divided over two
 * rows, the other one; the lowest and the highest rate that they can still come to (universalEducationCounts.ts).
 */
import { fractionOfRatio } from '../../domain/ratio';
import { ALMOST_ALL, ALMOST_NONE } from '../../domain/ratioBounds';
import { UNIVERSAL_EDUCATION_CODES } from '../../domain/universalEducationCodes';
import { UNIVERSAL_EDUCATION_FIGURES } from '../../domain/universalEducationFigures';
import { computed } from '../describe';
import { STEPS } from '../looks';
import type { ComputedFormat, UniformColumn } from '../describe';
import {
  blank,
  bool,
  call,
  cell,
  column,
  equals,
  iff,
  isBlank,
  isFilled,
  minus,
  num,
  op,
  plus,
  text,
} from '../formula/expr';
import type { Expr } from '../formula/expr';
import { countIn } from './countedCells';
import { orZero } from './expressions';

const TABLE = 'tblPhoCap';
const CODE = cell('code');

const step = (header: string, formula: Expr, format: ComputedFormat = 'count'): UniformColumn =>
  computed(header, formula, format, { band: STEPS, width: 16 });

/** Those who finished, and those of the same age who did not. */
const GROUPS = UNIVERSAL_EDUCATION_CODES.flatMap((rest) => {
  const { remainderOf } = UNIVERSAL_EDUCATION_FIGURES[rest];
  return remainderOf === undefined ? [] : [{ finished: remainderOf, rest }];
});

const isRest = call('OR', ...GROUPS.map(({ rest }) => equals(CODE, text(rest))));

const otherCode = GROUPS.flatMap(({ finished, rest }) => [
  [finished, rest] as const,
  [rest, finished] as const,
]).reduceRight<Expr>((otherwise, [code, other]) => iff(equals(CODE, text(code)), text(other), otherwise), blank);

/** A code that stands twice is as good as blank. */
const ownCount = (key: string): Expr =>
  iff(equals(call('COUNTIF', column(TABLE, 'code'), CODE), num(1)), countIn(cell(key)), blank);

const otherCount = (key: string): Expr =>
  call(
    'IFERROR',
    call('INDEX', column(TABLE, key), call('MATCH', cell('otherCode'), column(TABLE, 'code'), num(0))),
    blank,
  );

const all = (...conditions: readonly Expr[]): Expr => call('AND', ...conditions);
/** `a` is above `b`, where both are known. */
const exceeds = (a: Expr, b: Expr): Expr => iff(all(isFilled(a), isFilled(b)), op(a, '>', b), bool(false));

const [finishedN, finishedD] = [cell('finishedCount'), cell('finishedPopulation')];
const [restN, restD] = [cell('restCount'), cell('restPopulation')];
const finishedExceeds = exceeds(finishedN, finishedD);
const restExceeds = exceeds(restN, restD);

const restAtLeast = iff(isFilled(restD), restD, orZero(restN));
const knownPeople = plus(orZero(finishedN), restAtLeast);
/** More people in the two rows than there are, or fewer. A row that contradicts itself says nothing of the other. */
const atOdds = iff(
  call('OR', isBlank(finishedD), finishedExceeds, restExceeds),
  bool(false),
  call(
    'OR',
    op(knownPeople, '>', finishedD),
    all(isFilled(finishedN), isFilled(restD), op(knownPeople, '<', finishedD)),
  ),
);

/** What contradicts itself says nothing of the other row. */
const soundRest = iff(restExceeds, blank, restD);
const settled = (own: Expr, known: Expr, derived: Expr): Expr =>
  iff(
    finishedExceeds,
    blank,
    iff(isFilled(own), own, iff(all(isFilled(known), isFilled(cell('soundRest'))), derived, blank)),
  );

const [settledN, settledD] = [cell('settledCount'), cell('settledPopulation')];
const [n, d, rest] = [cell('effectiveCount'), cell('effectivePopulation'), cell('effectiveRest')];

const contradicts = call(
  'OR',
  exceeds(cell('countedCount'), cell('countedPopulation')),
  equals(cell('atOdds'), bool(true)),
);
const nobodyRemains = all(
  isRest,
  call('OR', isBlank(restD), equals(restD, num(0))),
  isFilled(settledN),
  isFilled(settledD),
  equals(settledN, settledD),
  op(settledD, '>', num(0)),
);

interface Ends {
  readonly ofKnown: Expr;
  readonly ofUnknown: Expr;
  readonly ofNobodyKnown: Expr;
}

/** An empty text where there may be nobody to divide by. */
const rateOf = ({ ofKnown, ofUnknown, ofNobodyKnown }: Ends): Expr =>
  iff(
    contradicts,
    blank,
    iff(
      nobodyRemains,
      num(1),
      iff(
        isFilled(d),
        iff(equals(d, num(0)), blank, iff(isFilled(n), op(n, '/', d), ofKnown)),
        iff(
          isFilled(n),
          iff(equals(plus(n, rest), num(0)), blank, ofUnknown),
          iff(equals(rest, num(0)), blank, ofNobodyKnown),
        ),
      ),
    ),
  );

const almostAll = num(fractionOfRatio(ALMOST_ALL));
const almostNone = num(fractionOfRatio(ALMOST_NONE));

export const educationSteps = {
  countedCount: step('Số đạt đọc được', ownCount('count')),
  countedPopulation: step('Số phải phổ cập đọc được', ownCount('population')),
  otherCode: step('Mã cùng lứa tuổi', otherCode, 'text'),
  finishedCount: step('Đã hoàn thành', iff(isRest, otherCount('countedCount'), cell('countedCount'))),
  finishedPopulation: step(
    'Tổng số cùng tuổi',
    iff(isRest, otherCount('countedPopulation'), cell('countedPopulation')),
  ),
  restCount: step('Còn lại đang học', iff(isRest, cell('countedCount'), otherCount('countedCount'))),
  restPopulation: step('Còn lại', iff(isRest, cell('countedPopulation'), otherCount('countedPopulation'))),
  atOdds: step('Hai dòng mâu thuẫn', atOdds, 'text'),
  soundRest: step('Còn lại dùng được', soundRest),
  settledCount: step('Đã hoàn thành suy ra', settled(finishedN, finishedD, minus(finishedD, cell('soundRest')))),
  settledPopulation: step('Tổng số suy ra', settled(finishedD, finishedN, plus(finishedN, cell('soundRest')))),
  effectiveCount: step('Số đạt được tính', iff(isRest, restN, settledN)),
  effectivePopulation: step(
    'Số phải phổ cập được tính',
    iff(
      isRest,
      iff(isFilled(restD), restD, iff(all(isFilled(settledN), isFilled(settledD)), minus(settledD, settledN), blank)),
      settledD,
    ),
  ),
  effectiveRest: step('Còn lại ít nhất', iff(call('OR', isRest, restExceeds), num(0), restAtLeast)),
  lowest: step(
    'Tỷ lệ thấp nhất có thể',
    rateOf({ ofKnown: num(0), ofUnknown: iff(op(n, '>', num(0)), almostNone, num(0)), ofNobodyKnown: num(0) }),
    'percent',
  ),
  highest: step(
    'Tỷ lệ cao nhất có thể',
    rateOf({ ofKnown: op(minus(d, rest), '/', d), ofUnknown: op(n, '/', plus(n, rest)), ofNobodyKnown: almostAll }),
    'percent',
  ),
};
