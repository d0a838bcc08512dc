/** Formulas of Tổng quan: the same for every row, which shows the target that stands in its place on Chỉ tiêu. */
import type { TargetKind } from '../../domain/targetKinds';
import { labelOf } from '../cellTypes/choice';
import { INDICATOR_UNITS } from '../choices/targets';
import { blank, call, cell, column, equals, iff, isBlank, minus, num, op, text } from '../formula/expr';
import type { Expr } from '../formula/expr';
import { YES } from './expressions';
import { ASK_LAST_YEAR, ASK_OF_THEMSELVES, kindTests } from './kindTests';

/** Highest level of literacy and of universal education. */
const HIGHEST_LEVEL = num(3);
/** Characters of a bar. */
const LENGTH = num(20);
const HUNDRED = num(100);

const at = (key: string): Expr => call('INDEX', column('tblChiTieu', key), cell('order'));
/** An empty text for an empty cell, which INDEX would turn into 0, and below the last target. */
const valueAt = (key: string): Expr => call('IFERROR', iff(isBlank(at(key)), blank, at(key)), blank);

const { isKind, isAnyOf, judges } = kindTests(valueAt('kind'));

const unit = call(
  'IFERROR',
  call('INDEX', column('tblChiSo', 'unit'), call('MATCH', cell('code'), column('tblChiSo', 'code'), num(0))),
  blank,
);
const isLevel = call('OR', judges('level'), equals(unit, text(labelOf(INDICATOR_UNITS, 'level'))));

const percentText = (sign: string, value: Expr): Expr =>
  op(op(text(sign), '&', call('ROUND', op(value, '*', HUNDRED), num(2))), '&', text(' %'));
const levelText = (value: Expr): Expr => op(text('Mức độ '), '&', value);

export const code = op(valueAt('code'), '&', blank);
export const title = op(valueAt('title'), '&', blank);
export const verdict = valueAt('verdict');
export const missing = valueAt('missing');

/** Before the percentage that a kind asks, where it does not ask exactly that. */
const SIGNS: readonly (readonly [TargetKind, string])[] = [
  ['atLeast', '≥ '],
  ['above', '> '],
  ['about', '≈ '],
];
const signed = (value: Expr): Expr =>
  SIGNS.reduceRight<Expr>(
    (otherwise, [kind, sign]) => iff(isKind(kind), percentText(sign, value), otherwise),
    percentText('', value),
  );

/** A rate that is to be kept is measured by last year's where the plan names none. */
const aimed = iff(
  call('AND', isAnyOf(ASK_LAST_YEAR), isBlank(valueAt('valueTaken'))),
  valueAt('yardstick'),
  valueAt('valueTaken'),
);

export const wanted = iff(
  isAnyOf(ASK_OF_THEMSELVES),
  percentText('', num(1)),
  iff(
    judges('answer'),
    YES,
    iff(
      isBlank(aimed),
      blank,
      iff(isLevel, levelText(aimed), iff(judges('count'), op(aimed, '&', blank), signed(aimed))),
    ),
  ),
);

export const actual = iff(
  call('NOT', call('ISNUMBER', valueAt('actual'))),
  valueAt('actual'),
  iff(
    isLevel,
    levelText(valueAt('actual')),
    iff(judges('count'), op(valueAt('actual'), '&', blank), percentText('', valueAt('actual'))),
  ),
);

const within = (share: Expr): Expr => call('MIN', num(1), call('MAX', num(0), share));

/** From 0 to 1 along the bar; an empty text while nothing is known. */
export const reached = iff(
  isBlank(valueAt('actual')),
  blank,
  iff(
    call('ISTEXT', valueAt('actual')),
    iff(equals(valueAt('actual'), YES), num(1), num(0)),
    within(
      iff(
        isLevel,
        op(valueAt('actual'), '/', HIGHEST_LEVEL),
        iff(judges('count'), call('IFERROR', op(valueAt('actual'), '/', aimed), num(1)), valueAt('actual')),
      ),
    ),
  ),
);

export const aim = iff(
  call('OR', isAnyOf(ASK_OF_THEMSELVES), judges('answer')),
  num(1),
  iff(
    call('NOT', call('ISNUMBER', aimed)),
    blank,
    within(iff(isLevel, op(aimed, '/', HIGHEST_LEVEL), iff(judges('count'), num(1), aimed))),
  ),
);

/** Never a full bar for less than all of it. */
const filled = call('INT', op(cell('reached'), '*', LENGTH));
const mark = call('ROUND', op(cell('aim'), '*', LENGTH), num(0));
const full = (times: Expr): Expr => call('REPT', text('█'), times);
const open = (times: Expr): Expr => call('REPT', text('░'), times);
const most = (a: Expr, b: Expr): Expr => call('MAX', a, b);
const joined = (first: Expr, ...others: readonly Expr[]): Expr =>
  others.reduce((left, right) => op(left, '&', right), first);

/** Characters, not a chart: the same in every Excel, in files, and on paper. */
export const bar = iff(
  isBlank(cell('reached')),
  blank,
  iff(
    isBlank(cell('aim')),
    joined(full(filled), open(minus(LENGTH, filled))),
    joined(
      full(call('MIN', filled, mark)),
      open(most(num(0), minus(mark, filled))),
      text('│'),
      full(most(num(0), minus(filled, mark))),
      open(minus(LENGTH, most(filled, mark))),
    ),
  ),
);
