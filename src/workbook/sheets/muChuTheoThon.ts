/** Mù chữ theo thôn: one row a hamlet, in the order of columns of the ministry's form CMC-1. */
import { LITERACY_BANDS } from '../../domain/literacy';
import type { LiteracyBand } from '../../domain/literacy';
import { POPULATION_GROUPS } from '../../domain/figures';
import type { LiteracyMeasure, PopulationGroup } from '../../domain/figures';
import { count } from '../cellTypes/numbers';
import { SUBGROUP_DENOMINATORS_LIST } from '../choices/settings';
import { computed, input, sheet, table } from '../describe';
import type { InputColumn, UniformColumn } from '../describe';
import { each } from '../merging';
import { blank, call, cell, column, num, xhht } from '../formula/expr';
import type { Expr } from '../formula/expr';
import { hamletName } from './hamletName';
import { asEntered, byChoice, sumNamed } from './expressions';

type BandKey = '15to25' | '15to35' | '15to60';
type CountKey = `${LiteracyMeasure}${BandKey}${PopulationGroup}`;
type RateKey = `rate${'A' | 'B'}${BandKey}${PopulationGroup}`;

const bandKey = (band: LiteracyBand): BandKey => band.replace('-', 'to') as BandKey;

const GROUP_WORDS: Readonly<Record<PopulationGroup, string>> = {
  Total: 'tổng số',
  Female: 'nữ',
  Minority: 'dân tộc',
  MinorityFemale: 'nữ dân tộc',
};
const MEASURE_WORDS: Readonly<Record<LiteracyMeasure, string>> = { scope: '', classA: 'A ', classB: 'B ' };
const MEASURE_TITLES: Readonly<Record<LiteracyMeasure, string>> = {
  scope: 'Dân số',
  classA: 'Nhóm A: chưa hoàn thành lớp 3',
  classB: 'Nhóm B: xong lớp 3, chưa hoàn thành tiểu học',
};

/**
 * '15 đến 25 A nữ': headers hold letters, digits and spaces only, and so few words that headings of four lines, and one line
 * above them, stay in view in columns of which each page shows those of a whole band.
 */
const header = (band: LiteracyBand, measure: LiteracyMeasure, group: PopulationGroup): string =>
  `${band.replace('-', ' đến ')} ${MEASURE_WORDS[measure]}${GROUP_WORDS[group]}`;
const bandTitle = (band: LiteracyBand, measure: LiteracyMeasure): string =>
  `${band.replace('-', ' - ')} tuổi. ${MEASURE_TITLES[measure]}`;

/** Of whom the share of a subgroup is taken, by the setting. */
const rateOf = (band: BandKey, measure: 'classA' | 'classB', group: PopulationGroup): Expr =>
  xhht(
    'TYLE',
    cell(`${measure}${band}${group}`),
    byChoice(
      'TT_MAU_SO_NHOM',
      SUBGROUP_DENOMINATORS_LIST,
      [['bandTotal', cell(`scope${band}Total`)]],
      cell(`scope${band}${group}`),
    ),
  );

const scopeColumns = (band: LiteracyBand): readonly (readonly [CountKey, InputColumn<number>])[] =>
  POPULATION_GROUPS.map((group) => [
    `scope${bandKey(band)}${group}`,
    input(header(band, 'scope', group), count, {
      width: 9,
      band: bandTitle(band, 'scope'),
    }),
  ]);

const classColumns = (
  band: LiteracyBand,
  measure: 'classA' | 'classB',
): readonly (readonly [CountKey | RateKey, InputColumn<number> | UniformColumn])[] =>
  POPULATION_GROUPS.flatMap((group) => {
    const options = { width: 9, band: bandTitle(band, measure) };
    const words = header(band, measure, group);
    const key = bandKey(band);
    return [
      [`${measure}${key}${group}`, input(words, count, options)],
      [
        `rate${measure === 'classA' ? 'A' : 'B'}${key}${group}`,
        computed(`tỷ lệ ${words}`, rateOf(key, measure, group), 'percent', {
          form: 'display',
          ...options,
        }),
      ],
    ] as const;
  });

type BandColumns = Readonly<Record<CountKey, InputColumn<number>>> & Readonly<Record<RateKey, UniformColumn>>;

const bandColumns = Object.fromEntries(
  LITERACY_BANDS.flatMap((band) => [
    ...scopeColumns(band),
    ...classColumns(band, 'classA'),
    ...classColumns(band, 'classB'),
  ]),
) as BandColumns;

/** The hamlet's population as the sheet of hamlets has it. */
const ofHamlet = (key: string): Expr =>
  call(
    'IFERROR',
    asEntered(call('INDEX', column('tblThon', key), call('MATCH', cell('hamlet'), column('tblThon', 'name'), num(0)))),
    blank,
  );

const POPULATION = 'Tổng dân số';
const LEARNERS = 'Học xóa mù chữ trong năm';
const ROWS = { table: 'tblMuChuThon', nameColumn: 'hamlet' } as const;
const COUNT_KEYS = Object.keys(bandColumns).filter((key): key is CountKey => !key.startsWith('rate'));

/** A band holds other people every year, and nothing says who of a hamlet enters it. */
const bandFates = Object.fromEntries(COUNT_KEYS.map((key) => [key, 'asked'])) as Readonly<Record<CountKey, 'asked'>>;
const LEARNER_KEYS = ['learnersPhase1', 'learnersPhase2'] as const;

export const muChuTheoThon = sheet({
  id: 'muChuTheoThon',
  title: 'Mù chữ theo thôn',
  intro: 'Mỗi dòng là một thôn. Khoảng tuổi 15 - 25 nằm trong 15 - 35, 15 - 35 nằm trong 15 - 60.',
  phase: 'figures',
  orientation: 'landscape',
  frozenColumns: 1,
  table: table({
    id: 'tblMuChuThon',
    json: 'illiterateByHamlet',
    rowWord: 'thôn',
    labelColumn: 'hamlet',
    rowsNamedAs: 'hamlet',
    grows: true,
    initial: { kind: 'blank', count: 20 },
    nextYear: { columns: { hamlet: 'kept', ...bandFates, learnersPhase1: 'emptied', learnersPhase2: 'emptied' } },
    merging: { rows: 'matched', columns: { hamlet: 'hamlet', ...each('adds', ...COUNT_KEYS, ...LEARNER_KEYS) } },
    columns: {
      hamlet: input('Thôn', hamletName, { width: 24, required: true }),
      population: computed('Dân số tổng số', ofHamlet('population'), 'count', {
        width: 9,
        band: POPULATION,
      }),
      female: computed('Dân số nữ', ofHamlet('female'), 'count', { width: 9, band: POPULATION }),
      minority: computed('Dân số dân tộc', ofHamlet('minority'), 'count', {
        width: 9,
        band: POPULATION,
      }),
      minorityFemale: computed('Dân số nữ dân tộc', ofHamlet('minorityFemale'), 'count', {
        width: 9,
        band: POPULATION,
      }),
      ...bandColumns,
      learnersPhase1: input('15 đến 60 đang học giai đoạn 1', count, {
        width: 14,
        band: LEARNERS,
        note: 'Người thuộc nhóm A đã ra lớp xóa mù chữ giai đoạn 1 trong năm; mỗi người tính một lần.',
      }),
      learnersPhase2: input('15 đến 60 đang học giai đoạn 2', count, {
        width: 14,
        band: LEARNERS,
        note: 'Người thuộc nhóm B đã ra lớp xóa mù chữ giai đoạn 2 trong năm; mỗi người tính một lần.',
      }),
    },
    summary: [
      {
        label: 'Toàn xã',
        cells: Object.fromEntries([...COUNT_KEYS, ...LEARNER_KEYS].map((key) => [key, sumNamed(ROWS, key)])),
      },
    ],
  }),
});
