/** Formulas of Chỉ tiêu: the same for every row; what each kind of target asks comes from the domain's definitions. */
import type { AimPart } from '../../domain/bound';
import { fractionOf } from '../../domain/ratio';
import type { Percent } from '../../domain/ratio';
import { fixedAim, kindDefinition, kindsJudging } from '../../domain/targetKinds';
import type { Judged, TargetKind } from '../../domain/targetKinds';
import type { RowContext } from '../cellType';
import { choiceReader, labelOf } from '../cellTypes/choice';
import type { ChoiceId } from '../choices';
import { INDICATOR_UNITS, TARGET_KINDS_LIST } from '../choices/targets';
import type { ComputedFormat } from '../describe';
import { blank, call, cell, column, equals, iff, minus, name, num, op, plus, text, xhht } from '../formula/expr';
import type { Expr } from '../formula/expr';
import { byFilledParts, requiredExpr } from '../formula/kindFormula';
import type { Filled } from '../formula/kindFormula';
import { CANNOT_TELL, MET, NOT_MET } from '../formula/verdictLabels';
import { asEntered, isBlank, NO, orZero, whenFilled, YES } from './expressions';
import { ASK_LAST_YEAR, ASK_OF_THEMSELVES, kindTests } from './kindTests';

const { isKind, isAnyOf, judges } = kindTests(cell('kind'));

/** The figure of Số liệu for the row's code; `otherwise` for a code that the catalogue does not have. */
const lookUp = (key: string, otherwise: Expr): Expr =>
  call(
    'IFERROR',
    call('INDEX', column('tblChiSo', key), call('MATCH', cell('code'), column('tblChiSo', 'code'), num(0))),
    otherwise,
  );

/** A row of which nothing is written yet. */
const unlessEmptyRow = (then: Expr): Expr =>
  iff(call('AND', isBlank(cell('code')), isBlank(cell('title'))), blank, then);

/** None for a target of the commune's own, or for a year without a milestone. */
export const national = whenFilled(
  [cell('code'), name('TT_NAM')],
  call('IFERROR', xhht('CHITIEU_QG', cell('code'), name('TT_NAM')), blank),
);

export const numerator = lookUp('numerator', asEntered(cell('ownNumerator')));
export const denominator = lookUp('denominator', asEntered(cell('ownDenominator')));
export const unresolved = lookUp('unresolved', blank);

const numeratorAsYesNo = whenFilled([cell('numerator')], iff(op(cell('numerator'), '>', num(0)), YES, NO));

/** A target of the commune's own: its numerator is the level, the number, or 1 for yes and 0 for no. */
const ownActual = iff(
  judges('level', 'count'),
  cell('numerator'),
  iff(judges('answer'), numeratorAsYesNo, xhht('TYLE', cell('numerator'), cell('denominator'))),
);

/** A number wanted of an indicator that is a rate: its numerator is what counts. */
const isCountOfRate = call('AND', judges('count'), op(cell('numerator'), '<>', blank));

export const actual = unlessEmptyRow(iff(isCountOfRate, cell('numerator'), lookUp('actual', ownActual)));

/** Nothing is known of anybody yet, but of how many: between none and all of them. */
const isAllOpen = call(
  'AND',
  isBlank(cell('numerator')),
  op(cell('unresolved'), '<>', blank),
  call('OR', judges('count'), op(cell('denominator'), '>', num(0))),
);
const knownNumerator = orZero(cell('numerator'));

/** A level that cannot be told: the highest possible one stands where people are open elsewhere. */
const isOpenLevel = call('AND', judges('level'), op(cell('unresolved'), '<>', blank));

/** The result if everything unresolved turned out badly. */
export const lowest = iff(call('OR', isAllOpen, isOpenLevel), num(0), cell('actual'));

/** The result if everything unresolved turned out well. */
export const highest = iff(
  isBlank(cell('unresolved')),
  asEntered(cell('actual')),
  iff(
    judges('level'),
    cell('unresolved'),
    iff(
      judges('count'),
      plus(knownNumerator, cell('unresolved')),
      xhht('TYLE', plus(knownNumerator, cell('unresolved')), cell('denominator')),
    ),
  ),
);

/** Last year's rate as the plan states it or, where it does not, as its own tables give it. */
export const yardstick = iff(isBlank(cell('lastYear')), lookUp('lastYear', blank), cell('lastYear'));

const unit = (id: ChoiceId<typeof INDICATOR_UNITS>): Expr =>
  equals(lookUp('unit', blank), text(labelOf(INDICATOR_UNITS, id)));
const isOwn = equals(lookUp('unit', blank), blank);

/**
 * A level can only be kept, an answer only be yes: any other kind of target does not fit the indicator. A number wanted
 * of a rate is open as long as the rate is.
 */
const fits = call(
  'OR',
  isOwn,
  call(
    'AND',
    equals(unit('level'), judges('level')),
    equals(unit('yesNo'), judges('answer')),
    call('NOT', call('AND', judges('count'), isBlank(cell('denominator')))),
  ),
);

/** Columns of their own: both in one formula would be longer than Excel accepts. */
export const judged = (achieved: 'lowest' | 'highest'): Expr =>
  whenFilled(
    [cell(achieved)],
    xhht('DANHGIA', cell(achieved), cell('value'), cell('kind'), cell('yardstick'), cell('tolerance')),
  );

/** Met if it is met already, not met if even the best case is not, else it cannot be told. */
export const verdict = unlessEmptyRow(
  iff(
    call('OR', isBlank(cell('lowest')), isBlank(cell('kind')), call('NOT', fits)),
    text(CANNOT_TELL),
    iff(
      equals(cell('atLowest'), text(MET)),
      text(MET),
      iff(equals(cell('atHighest'), text(NOT_MET)), text(NOT_MET), text(CANNOT_TELL)),
    ),
  ),
);

/** What the rate is compared with; an empty text where the kind has no such value. */
const aim = ASK_OF_THEMSELVES.reduceRight<Expr>(
  (otherwise, kind) => iff(isKind(kind), num(fractionOf(fixedAim(kind) as Percent)), otherwise),
  iff(
    call('AND', isAnyOf(ASK_LAST_YEAR), isBlank(cell('value'))),
    asEntered(cell('yardstick')),
    asEntered(cell('value')),
  ),
);

export const gap = iff(
  call('OR', isBlank(cell('actual')), isBlank(aim), judges('answer'), call('ISTEXT', cell('actual'))),
  blank,
  minus(cell('actual'), aim),
);

/** Shares are counted in millionths, as the domain does. */
const MILLION = 1_000_000;
const millionths = (value: Expr): Expr => call('ROUND', op(value, '*', num(MILLION)), num(0));

/** Cells of the row that hold the parts of a target; last year's as it applies. */
const PART_CELLS: Readonly<Record<AimPart, Expr>> = {
  value: cell('value'),
  tolerance: cell('tolerance'),
  lastYear: cell('yardstick'),
};

/** How many more are needed for a target of the kind. */
const missingFor = (kind: TargetKind): Expr => {
  const { judges: judged, parts } = kindDefinition(kind);
  const whole = judged === 'share' ? cell('denominator') : null;
  const asCounted = (part: AimPart): Expr => (judged === 'share' ? millionths(PART_CELLS[part]) : PART_CELLS[part]);
  const stillMissing = (filled: Filled): Expr =>
    call('MAX', num(0), minus(requiredExpr(kind, whole, filled, asCounted), knownNumerator));
  return byFilledParts(kind, parts, (part) => PART_CELLS[part], stillMissing, blank);
};

const [firstCounted, ...otherCounted] = kindsJudging('share', 'count');

/** People still needed; empty where the verdict is open and where nothing is counted in people. */
export const missing = iff(
  call(
    'OR',
    isBlank(cell('verdict')),
    equals(cell('verdict'), text(CANNOT_TELL)),
    ...kindsJudging('level', 'answer').map(isKind),
  ),
  blank,
  iff(
    equals(cell('verdict'), text(MET)),
    num(0),
    otherCounted.reduceRight<Expr>(
      (rest, kind) => iff(isKind(kind), missingFor(kind), rest),
      firstCounted === undefined ? blank : missingFor(firstCounted),
    ),
  ),
);

const kinds = choiceReader(TARGET_KINDS_LIST);
const FORMATS: Partial<Readonly<Record<Judged, ComputedFormat>>> = { level: 'level', count: 'count' };

/** A result is shown in the unit of its target. */
export const actualFormat = (row: RowContext): ComputedFormat => {
  const kind = kinds.read(row['kind'] ?? '').value;
  return (kind === null ? undefined : FORMATS[kindDefinition(kind).judges]) ?? 'percent';
};
