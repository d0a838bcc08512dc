/**
 * Số liệu: one row an indicator of the catalogue, worked out from the other sheets. The targets take their figures from
 * here by code, so that they can be added, dropped, sorted and reworded.
 */
import { scaleOf } from '../../domain/indicator';
import type { Answer, Answered, Indicator, Programme, RateList, Register, Share } from '../../domain/indicator';
import { INDICATOR_CODES, INDICATORS } from '../../domain/indicators';
import { literacyStandard } from '../../domain/literacyLevel';
import type { RuleSets } from '../../domain/regulations/ruleSet';
import { choice, labelOf } from '../cellTypes/choice';
import { MOST_COUNTED } from '../cellTypes/numbers';
import { text } from '../cellTypes/text';
import { INDICATOR_UNITS } from '../choices/targets';
import { computedByRow, fixed, plainRange, sheet } from '../describe';
import type { Fields, FormulaByRow } from '../describe';
import {
  blank,
  call,
  cell,
  column,
  equals,
  iff,
  minus,
  name,
  num,
  omitted,
  op,
  text as words,
  wholeTable,
  xhht,
} from '../formula/expr';
import type { Expr, FunctionId } from '../formula/expr';
import type { Twin } from '../formula/twins/argument';
import { literacyHighest } from '../formula/twins/literacy';
import { lowerSecondaryHighest, preschoolHighest, primaryHighest } from '../formula/twins/universalEducation';
import { byRuleSet, ruleSetChoice, whereJudged } from '../formula/twins/ruleSetChoice';
import { coSoGiaoDuc } from './coSoGiaoDuc';
import { donViHocTap } from './donViHocTap';
import {
  asEntered,
  countAnswered,
  countNamed,
  countUnanswered,
  countWith,
  countYes,
  isBlank,
  isNotWhole,
  completeCount,
  totalCount,
  openCount,
  whenFilled,
  YES,
} from './expressions';
import type { NamedRows } from './expressions';
import { countedByHamlets, registered } from './registeredCitizens';
import { thon } from './thon';
import { trungTamHtcd } from './trungTamHtcd';
import { wholeOf } from './whole';

const LISTS = [thon, donViHocTap, coSoGiaoDuc].map(({ table: list }) => list);
/** The rows of a list that rates are taken over, by the sheet that holds it. */
const rowsOf = (list: RateList): NamedRows => {
  const found = LISTS.find(({ json }) => json === list);
  if (found === undefined) throw new Error(`No sheet in Số liệu holds the list "${list}".`);
  return { table: found.id, nameColumn: found.labelColumn };
};
const DIFFICULT = name('TT_DBKK');
const LITERACY = wholeTable('tblXMC');
const EDUCATION = wholeTable('tblPhoCap');

/** What stands in one row; a part that an indicator does not have is left empty. */
interface Figures {
  readonly numerator?: Expr;
  readonly denominator?: Expr;
  readonly unresolved?: Expr;
  readonly level?: Expr;
  /** The highest level still possible while `level` cannot be told. */
  readonly highest?: Expr;
  readonly lastYear?: Expr;
  readonly answer?: Expr;
}

const shareFigures = ({ list, part, whole }: Share): Figures => {
  const rows = rowsOf(list);
  return {
    numerator: totalCount(rows, part),
    denominator: wholeOf(whole, (key) => completeCount(rows, key)),
    unresolved: wholeOf(whole, (key) => openCount(rows, key, part)),
  };
};

/** What the register says is taken at its word: whoever is not in it has no title. */
const registerFigures = (share: Share, entered: Expr, count: Expr): Figures => {
  const { numerator = blank, denominator = blank, unresolved = blank } = shareFigures(share);
  return {
    numerator: iff(entered, numerator, count),
    denominator,
    unresolved: iff(entered, unresolved, num(0)),
  };
};

/** Shares that are counted from a register of persons while the list holds no figure of its own. */
const FROM_REGISTER: Readonly<Record<Register, (share: Share) => Figures>> = {
  citizens: (share) => registerFigures(share, countedByHamlets(rowsOf(share.list)), registered()),
};

const answeredFigures = ({ list, column: key, lastYear }: Answered): Figures => {
  const rows = rowsOf(list);
  const none = equals(countNamed(rows), num(0));
  const figures = {
    numerator: countYes(rows, key),
    denominator: iff(none, blank, countNamed(rows)),
    unresolved: countUnanswered(rows, key),
  };
  if (lastYear === null) return figures;
  return {
    ...figures,
    lastYear: iff(
      call('OR', none, op(countAnswered(rows, lastYear), '<', countNamed(rows))),
      blank,
      xhht('TYLE', countWith(rows, lastYear, YES), countNamed(rows)),
    ),
  };
};

const bandAges = (from: number, to: number): readonly Expr[] => [
  column('tblXMC', 'age'),
  words(`>=${String(from)}`),
  column('tblXMC', 'age'),
  words(`<=${String(to)}`),
];

/** People in scope of the band, when every age has its figure. */
const scopeOf = (from: number, to: number): Expr => {
  const age = column('tblXMC', 'age');
  const inBand = op(op(age, '>=', num(from)), '*', op(age, '<=', num(to)));
  const filled = minus(
    call(
      'COUNTIFS',
      ...bandAges(from, to),
      column('tblXMC', 'scopeTotal'),
      words('>=0'),
      column('tblXMC', 'scopeTotal'),
      words(`<=${String(MOST_COUNTED)}`),
    ),
    call('SUMPRODUCT', op(inBand, '*', isNotWhole('tblXMC', 'scopeTotal'))),
  );
  return iff(
    op(filled, '<', num(to - from + 1)),
    blank,
    call('SUMIFS', column('tblXMC', 'scopeTotal'), ...bandAges(from, to)),
  );
};

const RULE_SET = { ruleSet: name('TT_BO_QUY_DINH'), year: name('TT_NAM') };

/** By the band that level 2 of literacy is judged on, which is another one in especially difficult communes. */
const byLevel2Band = (ruleSets: RuleSets, build: (from: number, to: number) => Expr): Expr => {
  const choice = ruleSetChoice('MUC_XMC', ruleSets, 'literacy', RULE_SET);
  const inCommune = (especiallyDifficult: boolean): Expr =>
    byRuleSet(choice, ({ literacy }) => {
      if (literacy === null) return blank;
      const { from, to } = literacyStandard(literacy, 2, especiallyDifficult).ages;
      return build(from, to);
    });
  return whereJudged(choice, iff(equals(DIFFICULT, YES), inCommune(true), inCommune(false)));
};

/** A figure that no count can be is a figure that is not known: of it the check tells, and its cell. */
const unlessUnreadable = (expr: Expr): Expr => call('IFERROR', expr, blank);

const levelBy = (id: FunctionId, highest: Twin, args: readonly Expr[]): Figures => ({
  level: unlessUnreadable(xhht(id, ...args)),
  highest: highest(args),
});

const literacyFigures = (ruleSets: RuleSets): Figures => ({
  numerator: byLevel2Band(ruleSets, (from, to) => {
    const band = words(`${String(from)}-${String(to)}`);
    const notLiterate = unlessUnreadable(xhht('SO_MUCHU', LITERACY, band, num(2)));
    return whenFilled([cell('denominator'), notLiterate], minus(cell('denominator'), notLiterate));
  }),
  denominator: byLevel2Band(ruleSets, scopeOf),
  ...levelBy('MUC_XMC', literacyHighest(ruleSets), [LITERACY, DIFFICULT, omitted, RULE_SET.ruleSet, RULE_SET.year]),
});

const levelFigures = (programme: Programme, ruleSets: RuleSets): Figures => {
  switch (programme) {
    case 'literacy':
      return literacyFigures(ruleSets);
    case 'preschool':
      return levelBy('MUC_PCGDMN', preschoolHighest(ruleSets), [
        EDUCATION,
        DIFFICULT,
        name('TT_BO_QUY_DINH_MN'),
        RULE_SET.year,
      ]);
    case 'primary':
      return levelBy('MUC_PCGDTH', primaryHighest(ruleSets), [EDUCATION, DIFFICULT, RULE_SET.ruleSet, RULE_SET.year]);
    case 'lowerSecondary':
      return levelBy('MUC_PCGDTHCS', lowerSecondaryHighest(ruleSets), [
        EDUCATION,
        LITERACY,
        DIFFICULT,
        RULE_SET.ruleSet,
        RULE_SET.year,
      ]);
  }
};

const answerFigures = ({ field }: Answer): Figures => {
  const fields: Fields = trungTamHtcd.form.fields;
  const asked = fields[field];
  if (asked === undefined) throw new Error(`The sheet "${trungTamHtcd.id}" has no field "${field}".`);
  return { answer: asEntered(name(asked.name)) };
};

const figuresOf = ({ measure }: Indicator, ruleSets: RuleSets): Figures => {
  switch (measure.kind) {
    case 'share':
      return measure.register === null ? shareFigures(measure) : FROM_REGISTER[measure.register](measure);
    case 'answered':
      return answeredFigures(measure);
    case 'level':
      return levelFigures(measure.programme, ruleSets);
    case 'answer':
      return answerFigures(measure);
  }
};

/** A part that an indicator does not have is an empty text and not an empty cell, which INDEX would turn into 0. */
const partOf =
  (figures: readonly Figures[]) =>
  (key: keyof Figures): FormulaByRow =>
  (row) =>
    figures[row]?.[key] ?? blank;

/** Nothing can be open while it is not known of how many. */
const unresolvedOf =
  (figures: readonly Figures[]): FormulaByRow =>
  (row) => {
    const { unresolved: expr, highest } = figures[row] ?? {};
    if (highest !== undefined) return iff(isBlank(cell('level')), highest, blank);
    // While nothing is known of anybody, everybody is open.
    return expr === undefined
      ? blank
      : whenFilled([cell('denominator')], iff(isBlank(cell('numerator')), cell('denominator'), expr));
  };

const actualOf =
  (all: readonly Figures[]): FormulaByRow =>
  (row) => {
    const figures = all[row];
    if (figures === undefined) return null;
    if (figures.answer !== undefined) return figures.answer;
    return figures.level === undefined ? xhht('TYLE', cell('numerator'), cell('denominator')) : cell('level');
  };

/** `ruleSets`: those that the plan may choose from. */
export const soLieuSheet = (ruleSets: RuleSets) => {
  const figures = INDICATOR_CODES.map((code) => figuresOf(INDICATORS[code], ruleSets));
  const part = partOf(figures);
  return sheet({
    id: 'soLieu',
    title: 'Số liệu',
    intro: 'Trang này được tính từ các trang khác, không cần nhập. Trang Chỉ tiêu lấy số liệu từ đây theo mã.',
    orientation: 'landscape',
    frozenColumns: 2,
    table: plainRange({
      id: 'tblChiSo',
      json: 'indicators',
      rowWord: 'chỉ số',
      labelColumn: 'title',
      standsIn: 'range',
      grows: false,
      derived: true,
      initial: {
        kind: 'given',
        rows: INDICATOR_CODES.map((code) => ({
          code,
          title: INDICATORS[code].title.vi,
          unit: scaleOf(INDICATORS[code]),
        })),
      },
      columns: {
        code: fixed('Mã', text(20), { width: 12 }),
        title: fixed('Chỉ số', text(120), { width: 46 }),
        unit: fixed('Đơn vị', choice(INDICATOR_UNITS), { width: 16 }),
        numerator: computedByRow('Tử số', part('numerator'), 'count'),
        denominator: computedByRow('Mẫu số', part('denominator'), 'count'),
        unresolved: computedByRow('Chưa rõ', unresolvedOf(figures), 'count', {
          note: 'Số người (cơ sở, tiết học) chưa có số liệu: có thể đạt, có thể chưa. Với mức độ: mức cao nhất còn có thể.',
        }),
        level: computedByRow('Mức độ', part('level'), 'level', { width: 9 }),
        lastYear: computedByRow('Năm trước', part('lastYear'), 'percent'),
        actual: computedByRow('Thực hiện', actualOf(figures), 'percent', {
          formatOf: (row) => (row['unit'] === labelOf(INDICATOR_UNITS, 'level') ? 'level' : 'percent'),
        }),
      },
    }),
  });
};
