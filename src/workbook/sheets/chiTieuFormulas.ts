/** Formulas of Chỉ tiêu: the same for every row; what each kind of target asks comes from the domain's definitions. */
import type { AimPart } from '../../domain/bound';
import { INDICATOR_CODES, INDICATORS } from '../../domain/indicators';
import { fractionOf, fractionOfRatio } from '../../domain/ratio';
import type { Percent } from '../../domain/ratio';
import { ALMOST_NONE } from '../../domain/ratioBounds';
import type { MilestoneScope } from '../../domain/regulations/milestones';
import { fixedAim, kindDefinition, kindsJudging } from '../../domain/targetKinds';
import type { Judged, TargetKind } from '../../domain/targetKinds';
import { fill } from '../../i18n/fill';
import { viTerms } from '../../i18n/vi/terms';
import type { RowContext } from '../cellType';
import { choiceReader, labelOf } from '../cellTypes/choice';
import { percentage } from '../cellTypes/percentage';
import { TARGET_FORMS } from '../cellTypes/targetValue';
import type { ChoiceId } from '../choices';
import { INDICATOR_UNITS, TARGET_KINDS_LIST } from '../choices/targets';
import type { ComputedFormat } from '../describe';
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
  name,
  num,
  op,
  text,
  xhht,
} from '../formula/expr';
import type { Expr } from '../formula/expr';
import { byFilledParts, requiredExpr } from '../formula/kindFormula';
import type { Filled } from '../formula/kindFormula';
import { MET as MET_STATUS, NOT_MET as NOT_MET_STATUS } from '../formula/twins/share';
import { CANNOT_TELL, MET, NOT_MET } from '../formula/verdictLabels';
import { countIn, figureIn } from './countedCells';
import { asEntered, NO, orZero, whenFilled, YES } from './expressions';
import { LEVEL_KEYS } from './indicatorFigures';
import { ASK_LAST_YEAR, ASK_OF_THEMSELVES, kindTests } from './kindTests';

const OWN_CONTRADICTS = fill(viTerms['why.contradicts'], { n: 2 });

const { isKind, isAnyOf, judges } = kindTests(cell('kind'));

/** The figure of Số liệu for the row's code; `otherwise` for a code that the catalogue does not have. */
const lookUp = (key: string, otherwise: Expr): Expr =>
  call(
    'IFERROR',
    call('INDEX', column('tblChiSo', key), call('MATCH', cell('code'), column('tblChiSo', 'code'), num(0))),
    otherwise,
  );

/** A part of a target as the reader takes it: by what the row's kind judges, a share where that is not known. */
const partIn = (part: AimPart): Expr =>
  iff(
    judges('level'),
    figureIn(cell(part), TARGET_FORMS.level),
    iff(judges('count'), figureIn(cell(part), TARGET_FORMS.count), figureIn(cell(part), TARGET_FORMS.share)),
  );

/** Steps of their own: they stand many times in the verdict. */
export const valueTaken = partIn('value');
export const toleranceTaken = figureIn(cell('tolerance'), percentage);

/** Last year's rate as the plan states it or, where it does not, as its own tables give it. */
export const yardstick = iff(isBlank(partIn('lastYear')), lookUp('lastYear', blank), partIn('lastYear'));

/** Cells of the row that hold the parts of a target, as they apply. */
const PART_CELLS: Readonly<Record<AimPart, Expr>> = {
  value: cell('valueTaken'),
  tolerance: cell('toleranceTaken'),
  lastYear: cell('yardstick'),
};

/** A row of which nothing is written yet. */
const unlessEmptyRow = (then: Expr): Expr =>
  iff(call('AND', isBlank(cell('code')), isBlank(cell('title'))), blank, then);

/** What a milestone is a share of, where that is nothing a commune has: beside a level or a share of its own it says so. */
const ELSEWHERE: readonly (readonly [MilestoneScope, string])[] = [
  ['provinces', 'tỉnh'],
  ['districts', 'huyện'],
  ['centres', 'TTHTCĐ'],
];

const codesOf = (scope: MilestoneScope): readonly string[] =>
  INDICATOR_CODES.filter((code) => INDICATORS[code].milestones.some(({ value }) => value.scope === scope));

/** The words behind the percentage for the row's code; '' where the milestone is a share of the same as the target. */
const ofWhat = ELSEWHERE.reduceRight<Expr>((otherwise, [scope, words]) => {
  const codes = codesOf(scope).map((code) => equals(cell('code'), text(code)));
  return codes.length === 0 ? otherwise : iff(call('OR', ...codes), text(` % ${words}`), otherwise);
}, blank);

const milestone = xhht('CHITIEU_QG', cell('code'), name('TT_NAM'));
const inWords = op(call('ROUND', op(milestone, '*', num(100)), num(2)), '&', ofWhat);

/** None for a target of the commune's own, or for a year without a milestone. */
export const national = whenFilled(
  [cell('code'), name('TT_NAM')],
  call('IFERROR', iff(equals(ofWhat, blank), milestone, inWords), blank),
);

const isOwn = equals(lookUp('unit', blank), blank);

const ownWhole = countIn(cell('ownDenominator'));
/** Yes and no count as 1 and 0 where the kind asks for them (ownFigure.ts). */
const ownCount = iff(
  call('AND', judges('answer'), equals(cell('ownNumerator'), YES)),
  num(1),
  iff(call('AND', judges('answer'), equals(cell('ownNumerator'), NO)), num(0), countIn(cell('ownNumerator'))),
);
/** More who count than there are: neither figure says anything. */
const ownContradicts = iff(
  call('AND', judges('share'), isFilled(ownCount), isFilled(ownWhole)),
  op(ownCount, '>', ownWhole),
  bool(false),
);
const unlessContradicting = (figure: Expr): Expr => iff(ownContradicts, blank, figure);

export const numerator = lookUp('numerator', unlessContradicting(ownCount));
export const denominator = lookUp('denominator', unlessContradicting(ownWhole));
export const unresolved = lookUp('unresolved', blank);

const numeratorAsYesNo = whenFilled([cell('numerator')], iff(op(cell('numerator'), '>', num(0)), YES, NO));

/** A target of the commune's own: its numerator is the level, the number, or 1 for yes and 0 for no. */
const ownActual = iff(
  judges('level', 'count'),
  cell('numerator'),
  iff(judges('answer'), numeratorAsYesNo, xhht('TYLE', cell('numerator'), cell('denominator'))),
);

/** A number wanted of an indicator that is a rate: its numerator is what counts. */
const isCountOfRate = call('AND', judges('count'), isFilled(cell('numerator')));

export const actual = unlessEmptyRow(iff(isCountOfRate, cell('numerator'), lookUp('actual', ownActual)));

const knownNumerator = orZero(cell('numerator'));
const hasWhole = isFilled(cell('denominator'));
const hasCount = isFilled(cell('numerator'));

/** A rate of the commune's own, of one row with two figures (measureRatio.ts). */
const ownRate = (ofNobodyKnown: number, ofUnknown: number): Expr =>
  iff(
    hasWhole,
    iff(
      op(cell('denominator'), '>', num(0)),
      iff(hasCount, op(cell('numerator'), '/', cell('denominator')), num(ofNobodyKnown)),
      blank,
    ),
    iff(op(knownNumerator, '>', num(0)), num(ofUnknown), blank),
  );

/** What is known of the level that the target asks for; an empty text where the indicator has no such level. */
const levelStatus = call(
  'IFERROR',
  call(
    'CHOOSE',
    call('MAX', num(1), call('ROUNDUP', PART_CELLS.value, num(0))),
    ...LEVEL_KEYS.map((key) => lookUp(key, blank)),
  ),
  blank,
);
const isStatus = (status: Expr): Expr => equals(levelStatus, status);

/** The level as it counts for the target: where levels do not rest on each other, a higher one says nothing of a lower. */
const level = (end: 'lowest' | 'highest'): Expr => {
  const found = lookUp(end, blank);
  const below = minus(PART_CELLS.value, num(1));
  return end === 'lowest'
    ? iff(
        isStatus(MET_STATUS),
        call('MAX', found, PART_CELLS.value),
        iff(isBlank(levelStatus), found, call('MIN', found, below)),
      )
    : iff(
        isStatus(NOT_MET_STATUS),
        call('MIN', found, below),
        iff(isBlank(levelStatus), found, call('MAX', found, PART_CELLS.value)),
      );
};

const ofIndicator = (end: 'lowest' | 'highest', number: Expr): Expr =>
  iff(judges('count'), number, iff(judges('level'), level(end), lookUp(end, blank)));
/** Levels, numbers and answers of the commune's own are known or not. */
const ofOwn = (end: 'lowest' | 'highest'): Expr => {
  const share = end === 'lowest' ? ownRate(0, fractionOfRatio(ALMOST_NONE)) : ownRate(1, 1);
  return iff(judges('share'), share, asEntered(cell('actual')));
};

/** The result if everything that is missing or contradicts itself turned out badly. */
export const lowest = iff(isOwn, ofOwn('lowest'), ofIndicator('lowest', knownNumerator));

/** The result if everything that is missing or contradicts itself turned out well. */
export const highest = iff(isOwn, ofOwn('highest'), ofIndicator('highest', lookUp('highestCount', blank)));

const unit = (id: ChoiceId<typeof INDICATOR_UNITS>): Expr =>
  equals(lookUp('unit', blank), text(labelOf(INDICATOR_UNITS, id)));
/**
 * A level can only be kept, an answer only be yes: any other kind of target does not fit the indicator.
 */
const fits = call(
  'OR',
  isOwn,
  call('AND', equals(unit('level'), judges('level')), equals(unit('yesNo'), judges('answer'))),
);

/**
 * Columns of their own: both in one formula would be longer than Excel accepts. What the function refuses, such as a rate
 * above 100 %, tells nothing.
 */
export const judged = (achieved: 'lowest' | 'highest'): Expr =>
  whenFilled(
    [cell(achieved)],
    call(
      'IFERROR',
      xhht('DANHGIA', cell(achieved), PART_CELLS.value, cell('kind'), PART_CELLS.lastYear, PART_CELLS.tolerance),
      text(CANNOT_TELL),
    ),
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

/** Why nothing can be concluded: what the target lacks itself, or its figures. */
export const why = unlessEmptyRow(
  iff(
    op(cell('verdict'), '<>', text(CANNOT_TELL)),
    blank,
    iff(
      call('OR', isBlank(cell('kind')), call('NOT', fits), equals(cell('atLowest'), text(CANNOT_TELL))),
      text(viTerms['why.notEntered']),
      lookUp('why', iff(ownContradicts, text(OWN_CONTRADICTS), text(viTerms['why.noRows']))),
    ),
  ),
);

/** What the rate is compared with; an empty text where the kind has no such value. */
const aim = ASK_OF_THEMSELVES.reduceRight<Expr>(
  (otherwise, kind) => iff(isKind(kind), num(fractionOf(fixedAim(kind) as Percent)), otherwise),
  iff(
    call('AND', isAnyOf(ASK_LAST_YEAR), isBlank(PART_CELLS.value)),
    asEntered(PART_CELLS.lastYear),
    asEntered(PART_CELLS.value),
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

/** How many more are needed for a target of the kind. */
const missingFor = (kind: TargetKind): Expr => {
  const { judges: judged, parts } = kindDefinition(kind);
  const whole = judged === 'share' ? cell('denominator') : null;
  const asCounted = (part: AimPart): Expr => (judged === 'share' ? millionths(PART_CELLS[part]) : PART_CELLS[part]);
  const stillMissing = (filled: Filled): Expr => {
    const missing = call('MAX', num(0), minus(requiredExpr(kind, whole, filled, asCounted), knownNumerator));
    return whole === null ? missing : whenFilled([whole], missing);
  };
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
