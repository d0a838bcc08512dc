/**
 * Số liệu: one row an indicator of the catalogue, worked out from the other sheets. The targets take their figures from
 * here by code, so that they can be added, dropped, sorted and reworded.
 */
import { INDICATOR_CODES, INDICATORS } from '../../domain/indicators';
import type { FigureRef, IndicatorCode } from '../../domain/indicators';
import { literacyStandard } from '../../domain/literacyLevel';
import { choice, labelOf } from '../cellTypes/choice';
import { text } from '../cellTypes/text';
import { INDICATOR_UNITS } from '../choices/targets';
import { computed, fixed, sheet, table } from '../describe';
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
  op,
  text as words,
  wholeTable,
  xhht,
} from '../formula/expr';
import type { Expr } from '../formula/expr';
import {
  asEntered,
  countAnswered,
  countNamed,
  countUnanswered,
  countWith,
  countYes,
  sumComplete,
  sumNamed,
  sumWhereOpen,
  whenFilled,
  YES,
} from './expressions';
import type { NamedRows } from './expressions';
import { countedByHamlets, registered } from './registeredCitizens';
import { citizensDenominator, HAMLETS } from './thon';

const UNITS: NamedRows = { table: 'tblDonVi', nameColumn: 'name' };
const ROWS: Readonly<Record<FigureRef['table'], NamedRows>> = {
  hamlets: HAMLETS,
  units: UNITS,
  institutions: { table: 'tblCoSo', nameColumn: 'name' },
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
  readonly lastYear?: Expr;
  readonly answer?: Expr;
}

/** Answers yes / no are counted, everything else is summed. */
const ANSWERS = ['recognised', 'digitalManagement'];

const ratioFigures = (numerator: FigureRef, denominator: FigureRef): Figures => {
  const rows = ROWS[numerator.table];
  if (denominator.key === 'rows') {
    return {
      numerator: countYes(rows, numerator.key),
      denominator: iff(equals(countNamed(rows), num(0)), blank, countNamed(rows)),
      unresolved: countUnanswered(rows, numerator.key),
    };
  }
  if (ANSWERS.includes(numerator.key)) throw new Error(`Answers in "${numerator.key}" need the rows as denominator.`);
  return {
    numerator: sumNamed(rows, numerator.key),
    denominator: sumComplete(rows, denominator.key),
    unresolved: sumWhereOpen(rows, denominator.key, numerator.key),
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
  const filled = call('COUNTIFS', ...bandAges(from, to), column('tblXMC', 'scopeTotal'), words('>=0'));
  return iff(
    op(filled, '<', num(to - from + 1)),
    blank,
    call('SUMIFS', column('tblXMC', 'scopeTotal'), ...bandAges(from, to)),
  );
};

/** By the band that level 2 of literacy is judged on, which is another one in especially difficult communes. */
const byLevel2Band = (build: (from: number, to: number) => Expr): Expr => {
  const [special, normal] = [true, false].map((difficult) => {
    const { from, to } = literacyStandard(2, difficult).ages;
    return build(from, to);
  }) as [Expr, Expr];
  return iff(equals(DIFFICULT, YES), special, normal);
};

const literacyFigures: Figures = {
  numerator: byLevel2Band((from, to) => {
    const notLiterate = xhht('SO_MUCHU', LITERACY, words(`${String(from)}-${String(to)}`), num(2));
    return whenFilled([cell('denominator'), notLiterate], minus(cell('denominator'), notLiterate));
  }),
  denominator: byLevel2Band(scopeOf),
  level: xhht('MUC_XMC', LITERACY, DIFFICULT),
};

const citizenFigures = (): Figures => {
  const byHamlets = countedByHamlets(HAMLETS);
  return {
    numerator: iff(byHamlets, sumNamed(HAMLETS, 'learningCitizens'), registered()),
    denominator: citizensDenominator((key) => sumComplete(HAMLETS, key)),
    // What the register says is taken at its word: whoever is not in it has no title.
    unresolved: iff(
      byHamlets,
      citizensDenominator((key) => sumWhereOpen(HAMLETS, key, 'learningCitizens')),
      num(0),
    ),
  };
};

const unitFigures = (): Figures => ({
  ...ratioFigures({ table: 'units', key: 'recognised' }, { table: 'units', key: 'rows' }),
  lastYear: iff(
    call(
      'OR',
      equals(countNamed(UNITS), num(0)),
      op(countAnswered(UNITS, 'recognisedLastYear'), '<', countNamed(UNITS)),
    ),
    blank,
    xhht('TYLE', countWith(UNITS, 'recognisedLastYear', YES), countNamed(UNITS)),
  ),
});

/** Indicators that are not two columns of one table. */
const OWN: Partial<Readonly<Record<IndicatorCode, Figures>>> = {
  XMC: literacyFigures,
  PCGDMN: { level: xhht('MUC_PCGDMN', EDUCATION, DIFFICULT, name('TT_BO_QUY_DINH_MN')) },
  PCGDTH: { level: xhht('MUC_PCGDTH', EDUCATION, DIFFICULT) },
  PCGDTHCS: { level: xhht('MUC_PCGDTHCS', EDUCATION, LITERACY, DIFFICULT) },
  TTCNTT: { answer: asEntered(name('HTCD_CNTT')) },
  CDHT: citizenFigures(),
  DVHT: unitFigures(),
};

const figuresOf = (code: IndicatorCode): Figures => {
  const { numerator, denominator } = INDICATORS[code];
  return OWN[code] ?? (numerator === null || denominator === null ? {} : ratioFigures(numerator, denominator));
};

const FIGURES = INDICATOR_CODES.map(figuresOf);

/** A part that an indicator does not have is an empty text and not an empty cell, which INDEX would turn into 0. */
const part =
  (key: keyof Figures) =>
  (row: number): Expr =>
    FIGURES[row]?.[key] ?? blank;

/** Nothing can be open while it is not known of how many. */
const unresolved = (row: number): Expr => {
  const expr = FIGURES[row]?.unresolved;
  return expr === undefined ? blank : whenFilled([cell('denominator')], expr);
};

const actual = (row: number): Expr | null => {
  const figures = FIGURES[row];
  if (figures === undefined) return null;
  if (figures.answer !== undefined) return figures.answer;
  return figures.level === undefined ? xhht('TYLE', cell('numerator'), cell('denominator')) : cell('level');
};

export const soLieu = sheet({
  id: 'soLieu',
  title: 'Số liệu',
  intro: 'Trang này được tính từ các trang khác, không cần nhập. Trang Chỉ tiêu lấy số liệu từ đây theo mã.',
  orientation: 'landscape',
  frozenColumns: 2,
  table: table({
    id: 'tblChiSo',
    json: 'indicators',
    rowWord: 'chỉ số',
    labelColumn: 'title',
    grows: false,
    derived: true,
    initial: {
      kind: 'given',
      rows: INDICATOR_CODES.map((code) => ({ code, title: INDICATORS[code].title, unit: INDICATORS[code].unit })),
    },
    columns: {
      code: fixed('Mã', text(20), { width: 12 }),
      title: fixed('Chỉ số', text(120), { width: 46 }),
      unit: fixed('Đơn vị', choice(INDICATOR_UNITS), { width: 16 }),
      numerator: computed('Tử số', part('numerator'), 'count'),
      denominator: computed('Mẫu số', part('denominator'), 'count'),
      unresolved: computed('Chưa rõ', unresolved, 'count', {
        note: 'Số người (cơ sở, tiết học) chưa có số liệu: có thể đạt, có thể chưa.',
      }),
      level: computed('Mức độ', part('level'), 'level', { width: 9 }),
      lastYear: computed('Năm trước', part('lastYear'), 'percent'),
      actual: computed('Thực hiện', actual, 'percent', {
        formatOf: (row) => (row['unit'] === labelOf(INDICATOR_UNITS, 'level') ? 'level' : 'percent'),
      }),
    },
  }),
});
