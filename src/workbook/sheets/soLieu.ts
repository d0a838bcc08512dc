/**
 * Số liệu: one row an indicator of the catalogue, worked out from the other sheets. The targets take their figures from
 * here by code, so that they can be added, dropped, sorted and reworded.
 */
import { scaleOf } from '../../domain/indicator';
import type { Indicator } from '../../domain/indicator';
import { INDICATOR_CODES, INDICATORS } from '../../domain/indicators';
import { withoutRuleSet } from '../../domain/levels';
import type { RuleSets } from '../../domain/regulations/ruleSet';
import { viTerms } from '../../i18n/vi/terms';
import type { RowContext } from '../cellType';
import { choice, labelOf } from '../cellTypes/choice';
import { text } from '../cellTypes/text';
import { INDICATOR_UNITS } from '../choices/targets';
import { computedByRow, fixed, plainRange, sheet } from '../describe';
import { STEPS } from '../looks';
import type { ComputedFormat, FormulaByRow } from '../describe';
import { blank, call, cell, equals, iff, num, op, text as words, xhht } from '../formula/expr';
import type { Expr } from '../formula/expr';
import { MET, UNKNOWN } from '../formula/twins/share';
import type { LevelStatuses } from '../formula/twins/share';
import { figuresOf, LEVEL_KEYS, levelCell } from './indicatorFigures';
import type { Figures } from './indicatorFigures';
import { denominatorOf, highestCount, highestRate, lowestRate, numeratorOf, unresolvedOf } from './ratioSteps';
import type { RatioSteps } from './ratioSteps';
import type { RegisterSums } from './registeredCitizens';

type ByFigures = (figures: Figures, indicator: Indicator) => Expr | undefined;

/** A part that an indicator does not have is an empty text and not an empty cell, which INDEX would turn into 0. */
const rowsBy =
  (figures: readonly Figures[]) =>
  (of: ByFigures): FormulaByRow =>
  (row) => {
    const [own, code] = [figures[row], INDICATOR_CODES[row]];
    return own === undefined || code === undefined ? null : (of(own, INDICATORS[code]) ?? blank);
  };

type StatusKey = (typeof LEVEL_KEYS)[number];

/** The highest level of which the status is at least that; none: 0. */
const highestWith = ({ levels }: LevelStatuses, least: Expr): Expr =>
  levels.reduce<Expr>((lower, _, index) => iff(op(levelCell(index + 1), '>=', least), num(index + 1), lower), num(0));

const lowestOf: ByFigures = ({ steps, levels, answer }) => {
  if (steps !== undefined) return lowestRate;
  return levels === undefined ? answer : highestWith(levels, MET);
};
const highestOf: ByFigures = ({ steps, levels, answer }) => {
  if (steps !== undefined) return highestRate;
  return levels === undefined
    ? answer
    : iff(levels.isJudged, highestWith(levels, UNKNOWN), num(withoutRuleSet.highest));
};

const actualOf: ByFigures = ({ steps, levels, answer }) => {
  if (steps !== undefined) return xhht('TYLE', cell('numerator'), cell('denominator'));
  return levels === undefined ? answer : iff(equals(cell('lowest'), cell('highest')), cell('lowest'), blank);
};

const joined = (...parts: readonly Expr[]): Expr => parts.reduce((all, one) => op(all, '&', one));

const THOUSAND = 1000;
const lastThree = (value: Expr): Expr => call('RIGHT', joined(words('00'), call('MOD', value, num(THOUSAND))), num(3));
const thousands = (value: Expr, by: number): Expr => call('INT', op(value, '/', num(by)));

/** As Vietnamese writes it, "8.750", whatever marks Excel is set to. */
const withMarks = (value: Expr): Expr =>
  iff(
    op(value, '<', num(THOUSAND)),
    value,
    iff(
      op(value, '<', num(THOUSAND ** 2)),
      joined(thousands(value, THOUSAND), words('.'), lastThree(value)),
      joined(
        thousands(value, THOUSAND ** 2),
        words('.'),
        lastThree(thousands(value, THOUSAND)),
        words('.'),
        lastThree(value),
      ),
    ),
  );

/** Words with one number in them. */
const counted = (template: string, placeholder: string, value: Expr): Expr => {
  const [before = '', after = ''] = template.split(placeholder);
  return joined(words(before), withMarks(value), words(after));
};

/** Why nothing can be concluded, as far as the sheet can say it: the check names the cells. */
const whyOf: ByFigures = ({ steps, levels }, { counts }) => {
  if (levels !== undefined) return words(viTerms['why.someOpen']);
  if (steps === undefined) return words(viTerms['why.notEntered']);
  const unresolved = counted(
    viTerms['why.unresolved'].replace('{count}', viTerms[`count.${counts}`]),
    '{n}',
    cell('unresolved'),
  );
  const missing = iff(
    op(cell('missing'), '>', num(0)),
    counted(viTerms['why.blank'], '{n}', cell('missing')),
    iff(equals(cell('denominator'), num(0)), words(viTerms['why.emptyDenominator']), words(viTerms['why.noRows'])),
  );
  const open = iff(
    call('AND', call('ISNUMBER', cell('unresolved')), op(call('SUM', cell('unresolved')), '>', num(0))),
    unresolved,
    missing,
  );
  // People of figures that contradict each other have figures: only a blank cell beside them is told of, too.
  const besides = iff(op(cell('missing'), '>', num(0)), joined(words('; '), open), blank);
  return iff(
    op(cell('contradicting'), '>', num(0)),
    joined(counted(viTerms['why.contradicts'], '{n}', cell('contradicting')), besides),
    open,
  );
};

const unitFormat = (row: RowContext): ComputedFormat =>
  row['unit'] === labelOf(INDICATOR_UNITS, 'level') ? 'level' : 'percent';

const STATUS_NOTE = '1: giữ được; -1: chưa; 0: chưa kết luận được.';

/** `ruleSets`: those that the plan may choose from. */
export const soLieuSheet = (ruleSets: RuleSets) => {
  const figures = INDICATOR_CODES.map((code) => figuresOf(INDICATORS[code], ruleSets));
  const rows = rowsBy(figures);
  const step = (key: keyof RatioSteps): FormulaByRow => rows(({ steps }) => steps?.[key]);
  const sum = (key: keyof RegisterSums): FormulaByRow => rows(({ register }) => register?.[key]);
  const status = (key: StatusKey): FormulaByRow => rows(({ levels }) => levels?.levels[LEVEL_KEYS.indexOf(key)]);
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
      merging: { rows: 'derived' },
      initial: {
        kind: 'given',
        rows: INDICATOR_CODES.map((code) => ({
          code,
          title: INDICATORS[code].title.vi,
          unit: scaleOf(INDICATORS[code]),
        })),
      },
      columns: {
        code: fixed('Mã', text(20, 'nobody'), { width: 12 }),
        title: fixed('Chỉ số', text(120, 'nobody'), { width: 46 }),
        unit: fixed('Đơn vị', choice(INDICATOR_UNITS), { width: 16 }),
        numerator: computedByRow(
          'Tử số',
          rows(({ steps, numerator }) => numerator ?? (steps && numeratorOf)),
          'count',
        ),
        denominator: computedByRow(
          'Mẫu số',
          rows(({ steps, denominator }) => denominator ?? (steps && denominatorOf)),
          'count',
        ),
        unresolved: computedByRow(
          'Chưa có số liệu',
          rows(({ steps }) => steps && unresolvedOf),
          'count',
          {
            note: 'Số người (cơ sở, tiết học) chưa có số liệu: có thể đạt, có thể chưa.',
          },
        ),
        level: computedByRow(
          'Mức độ',
          rows(({ levels }) => levels && cell('actual')),
          'level',
          { width: 9 },
        ),
        lastYear: computedByRow(
          'Năm trước',
          rows(({ lastYear }) => lastYear),
          'percent',
        ),
        actual: computedByRow('Thực hiện', rows(actualOf), 'percent', { formatOf: unitFormat }),
        lowest: computedByRow('Thấp nhất có thể', rows(lowestOf), 'percent', { formatOf: unitFormat, band: STEPS }),
        highest: computedByRow('Cao nhất có thể', rows(highestOf), 'percent', { formatOf: unitFormat, band: STEPS }),
        highestCount: computedByRow(
          'Số đạt nhiều nhất',
          rows(({ steps }) => steps && highestCount),
          'count',
          { band: STEPS },
        ),
        why: computedByRow('Lý do khi chưa kết luận', rows(whyOf), 'text', { width: 34, band: STEPS }),
        level1: computedByRow('Giữ mức độ 1', status('level1'), 'count', { band: STEPS, note: STATUS_NOTE }),
        level2: computedByRow('Giữ mức độ 2', status('level2'), 'count', { band: STEPS, note: STATUS_NOTE }),
        level3: computedByRow('Giữ mức độ 3', status('level3'), 'count', { band: STEPS, note: STATUS_NOTE }),
        isCounted: computedByRow('Đã có số đạt', step('isCounted'), 'text', { band: STEPS }),
        pairedCount: computedByRow('Số đạt của dòng đủ số', step('pairedCount'), 'count', { band: STEPS }),
        pairedWhole: computedByRow('Mẫu số của dòng đủ số', step('pairedWhole'), 'count', { band: STEPS }),
        openWhole: computedByRow('Mẫu số của dòng chưa có số đạt', step('openWhole'), 'count', { band: STEPS }),
        loneCount: computedByRow('Số đạt của dòng chưa có mẫu số', step('loneCount'), 'count', { band: STEPS }),
        loneRows: computedByRow('Dòng chưa có mẫu số', step('loneRows'), 'count', { band: STEPS }),
        emptyRows: computedByRow('Dòng chưa có số hoặc mâu thuẫn', step('emptyRows'), 'count', { band: STEPS }),
        contradicting: computedByRow('Ô mâu thuẫn', step('contradicting'), 'count', { band: STEPS }),
        missing: computedByRow('Ô chưa có số liệu', step('missing'), 'count', { band: STEPS }),
        entered: computedByRow('Lấy số của thôn', sum('entered'), 'text', { band: STEPS }),
        registered: computedByRow('Số đạt trong danh sách', sum('registered'), 'count', { band: STEPS }),
        mayCount: computedByRow('Số có thể đạt trong danh sách', sum('mayCount'), 'count', { band: STEPS }),
        sizedWhole: computedByRow('Mẫu số đã có', sum('sizedWhole'), 'count', { band: STEPS }),
        unsizedRows: computedByRow('Thôn chưa có mẫu số', sum('unsizedRows'), 'count', { band: STEPS }),
        tooMany: computedByRow('Thôn có số đạt vượt mẫu số', sum('tooMany'), 'count', { band: STEPS }),
        atLeast: computedByRow('Mẫu số ít nhất', sum('atLeast'), 'count', { band: STEPS }),
      },
    }),
  });
};
