/** Xóa mù chữ: one row an age, in the order of columns of the ministry's form XMC-3. */
import type { LiteracyKey, LiteracyMeasure, PopulationGroup } from '../../domain/figures';
import { dayOfYear, deadlines } from '../../domain/regulations/deadlines';
import { literacyAges } from '../../domain/regulations/ruleSet';
import { RULE_SETS } from '../../domain/regulations/ruleSets';
import { age, count } from '../cellTypes/numbers';
import { computed, fixed, input, sheet, table } from '../describe';
import type { SummaryLine } from '../describe';
import { each } from '../merging';
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
  text,
  wholeTable,
  xhht,
} from '../formula/expr';
import type { Expr } from '../formula/expr';
import { whenFilled } from './expressions';
import { literacySteps } from './literacySteps';

const { from: LOWEST_AGE, to: HIGHEST_AGE } = literacyAges(RULE_SETS);
const AGES = Array.from({ length: HIGHEST_AGE - LOWEST_AGE + 1 }, (_, index) => LOWEST_AGE + index);

const SCOPE = 'Số người trong độ tuổi';
const CLASS_A = 'Nhóm A: chưa hoàn thành lớp 3';
const CLASS_B = 'Nhóm B: hoàn thành lớp 3, chưa hoàn thành tiểu học';
const LITERATE = 'Biết chữ mức độ 2';
const RATES = 'Tỷ lệ biết chữ';

const IN_SCOPE = {
  band: SCOPE,
  width: 10,
  note: 'Không tính người khuyết tật không học được, người đã chuyển đi, người đã mất.',
};

/** Class C, who finished primary school: in scope without A and B. */
const literate2 = (group: PopulationGroup): Expr => {
  const [scope, classA, classB] = (['scope', 'classA', 'classB'] as const).map((measure) =>
    cell(`${measure}${group}`),
  ) as [Expr, Expr, Expr];
  return whenFilled([scope, classA, classB], minus(minus(scope, classA), classB));
};

const literate1 = whenFilled([cell('scopeTotal'), cell('classATotal')], minus(cell('scopeTotal'), cell('classATotal')));

interface Band {
  readonly from: number;
  readonly to: number;
}

/** Sum over the ages of a band; an empty text while the band holds no figure. */
const bandSum = (key: string, { from, to }: Band): Expr => {
  const ages: readonly Expr[] = [
    column('tblXMC', 'age'),
    text(`>=${String(from)}`),
    column('tblXMC', 'age'),
    text(`<=${String(to)}`),
  ];
  const filled = call('COUNTIFS', ...ages, column('tblXMC', key), text('<>'));
  return iff(equals(filled, num(0)), blank, call('SUMIFS', column('tblXMC', key), ...ages));
};

const MEASURES: readonly LiteracyMeasure[] = ['scope', 'classA', 'classB'];
const GROUPS: readonly PopulationGroup[] = ['Total', 'Female', 'Minority', 'MinorityFemale'];
const KEYS: readonly LiteracyKey[] = MEASURES.flatMap((measure) =>
  GROUPS.map((group) => `${measure}${group}` as const),
);

const bandLine = (band: Band): SummaryLine => {
  const range = `${String(band.from)}-${String(band.to)}`;
  const literacyRate = (degree: 1 | 2): Expr => xhht('TYLE_BIETCHU', wholeTable('tblXMC'), text(range), num(degree));
  return {
    label: `Cộng ${String(band.from)} - ${String(band.to)}`,
    cells: {
      ...Object.fromEntries(KEYS.map((key) => [key, bandSum(key, band)])),
      ...Object.fromEntries(GROUPS.map((group) => [`literate2${group}`, literate2(group)])),
      rate1: literacyRate(1),
      rate2: literacyRate(2),
    },
    formats: { rate1: 'percent', rate2: 'percent' },
    forms: { rate1: 'headline', rate2: 'headline' },
    below: true,
  };
};

const levelLine: SummaryLine = {
  label: 'Mức độ đạt chuẩn xóa mù chữ',
  cells: {
    rate2: xhht('MUC_XMC', wholeTable('tblXMC'), name('TT_DBKK'), omitted, name('TT_BO_QUY_DINH'), name('TT_NAM')),
  },
  formats: { rate2: 'level' },
  forms: { rate2: 'headline' },
};

/** The bands of form XMC-3 are cumulative; 26-35 and 36-60 are those of form CMC-2. */
const BANDS: readonly Band[] = [
  { from: 15, to: 25 },
  { from: 26, to: 35 },
  { from: 15, to: 35 },
  { from: 36, to: 60 },
  { from: 15, to: 60 },
];

const agesFates = Object.fromEntries(KEYS.map((key) => [key, 'byAge'])) as Readonly<Record<LiteracyKey, 'byAge'>>;

export const xoaMuChu = sheet({
  id: 'xoaMuChu',
  title: 'Xóa mù chữ',
  intro: `Số liệu đến ${dayOfYear(deadlines.statisticsDay.value)} (${deadlines.statisticsDay.document}). Mỗi người thuộc đúng một nhóm; dòng cộng ở dưới bảng.`,
  phase: 'figures',
  orientation: 'landscape',
  frozenColumns: 2,
  table: table({
    id: 'tblXMC',
    json: 'literacy',
    rowWord: 'độ tuổi',
    labelColumn: 'age',
    rowsNamedAs: 'age',
    grows: false,
    initial: { kind: 'given', rows: AGES.map((value) => ({ age: value })) },
    nextYear: { columns: agesFates },
    merging: { rows: 'matched', columns: { age: 'key', ...each('adds', ...KEYS) } },
    columns: {
      age: fixed('Tuổi', age(LOWEST_AGE, HIGHEST_AGE), { width: 15, note: 'Năm kế hoạch trừ năm sinh.' }),
      birthYear: computed('Năm sinh', whenFilled([name('TT_NAM')], minus(name('TT_NAM'), cell('age'))), 'year', {
        width: 9,
      }),
      scopeTotal: input('Tổng số', count, IN_SCOPE),
      scopeFemale: input('Nữ', count, IN_SCOPE),
      scopeMinority: input('Dân tộc', count, IN_SCOPE),
      scopeMinorityFemale: input('Nữ dân tộc', count, IN_SCOPE),
      classATotal: input('A Tổng số', count, { band: CLASS_A, width: 10 }),
      classAFemale: input('A Nữ', count, { band: CLASS_A, width: 10 }),
      classAMinority: input('A Dân tộc', count, { band: CLASS_A, width: 10 }),
      classAMinorityFemale: input('A Nữ dân tộc', count, { band: CLASS_A, width: 10 }),
      classBTotal: input('B Tổng số', count, { band: CLASS_B, width: 10 }),
      classBFemale: input('B Nữ', count, { band: CLASS_B, width: 10 }),
      classBMinority: input('B Dân tộc', count, { band: CLASS_B, width: 10 }),
      classBMinorityFemale: input('B Nữ dân tộc', count, { band: CLASS_B, width: 10 }),
      literate2Total: computed('Biết chữ Tổng số', literate2('Total'), 'count', {
        band: LITERATE,
        width: 10,
      }),
      literate2Female: computed('Biết chữ Nữ', literate2('Female'), 'count', {
        band: LITERATE,
        width: 10,
      }),
      literate2Minority: computed('Biết chữ Dân tộc', literate2('Minority'), 'count', {
        band: LITERATE,
        width: 10,
      }),
      literate2MinorityFemale: computed('Biết chữ Nữ dân tộc', literate2('MinorityFemale'), 'count', {
        band: LITERATE,
        width: 10,
      }),
      rate1: computed('Tỷ lệ mức độ 1', xhht('TYLE', literate1, cell('scopeTotal')), 'percent', {
        form: 'display',
        band: RATES,
        width: 10,
      }),
      rate2: computed('Tỷ lệ mức độ 2', xhht('TYLE', cell('literate2Total'), cell('scopeTotal')), 'percent', {
        form: 'display',
        band: RATES,
        width: 10,
      }),
      ...literacySteps,
    },
    summary: [levelLine, ...BANDS.map(bandLine)],
  }),
});
