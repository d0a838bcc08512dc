/** Which cells of a column can be counts of people: the reader takes the same ones. */
import { MOST_COUNTED } from '../../cellTypes/numbers';
import { WHOLE_WITHIN } from '../../cellTypes/numeric';
import { call, minus, num, op, plus } from '../expr';
import type { Expr } from '../expr';
import { times } from './share';

const HALF_OF_MOST = MOST_COUNTED / 2;

/** How far they lie from whole numbers, above or below, moved up so that a hair below is a small rest as well. */
const areWhole = (numbers: readonly Expr[]): Expr =>
  op(
    numbers.map((number) => call('MOD', plus(number, num(WHOLE_WITHIN)), num(1))).reduce((all, one) => plus(all, one)),
    '<',
    num(2 * WHOLE_WITHIN * numbers.length),
  );

/**
 * Factors, all of them true where each figure is a whole number from 0, or from 1 for `populations`, to the most that is
 * counted. A text or an error gives an error, and a blank cell is no number; `countRows` passes over all of them. As
 * short as it can be, for it stands many times in one formula.
 */
export const areCounts = (counts: readonly Expr[], populations: readonly Expr[] = []): readonly Expr[] => [
  ...counts.flatMap((figure) => [
    call('ISNUMBER', figure),
    op(call('ABS', minus(figure, num(HALF_OF_MOST))), '<', num(HALF_OF_MOST + 0.5)),
  ]),
  ...populations.flatMap((figure) => [op(figure, '>', num(0)), op(figure, '<=', num(MOST_COUNTED))]),
  areWhole([...counts, ...populations]),
];

/** Rows of which all of `holds` are true; 1 divided by anything else is an error, which is no number. */
export const countRows = (holds: readonly Expr[]): Expr =>
  call(
    'SUMPRODUCT',
    times(
      call(
        'ISNUMBER',
        op(
          num(1),
          '/',
          holds.reduce((all, one) => times(all, one)),
        ),
      ),
      num(1),
    ),
  );
