import type { MappingRow } from '../../../src/workbook/merge/mapping';
import { mergeProblems, sourceProblems } from '../../../src/workbook/merge/mergeProblems';
import { communePlan, mappingRows, requestOf, rowOf } from './communes';

const a = communePlan({
  name: 'A',
  code: '06115',
  lists: {
    hamlets: [{ name: 'Một' }, { name: 'Hai' }],
    illiteratePeople: [{ name: 'Lý A Sùng', birthYear: 1990, hamlet: 'Một' }],
  },
});
const b = communePlan({ name: 'B', code: '06118', lists: { hamlets: [{ name: 'Ba' }] } });
const { sources } = requestOf([a, b], []);
const good = mappingRows([
  ['A', 'Một', 'kept', 'Một'],
  ['A', 'Hai', 'renamed', 'Bốn'],
  ['B', 'Ba', 'kept', 'Ba'],
]);
const codesOf = (rows: readonly MappingRow[], commune: string | null = null): readonly string[] =>
  mergeProblems(sources, rows, commune).map(({ code }) => code);
/** The good mapping with a row in the place of another, and rows behind. */
const withRow = (index: number, more: Partial<MappingRow>, ...others: readonly MappingRow[]): readonly MappingRow[] => [
  ...good.map((row, at) => (at === index ? { ...row, ...more } : row)),
  ...others,
];

test('a confirmed mapping of all hamlets has none', () => expect(codesOf(good)).toEqual([]));

test('names in an old character set are told, for the same name in Unicode would be another', () => {
  const old = communePlan({
    name: 'C',
    code: '06121',
    lists: {
      hamlets: [{ name: 'Nµ P¸i' }, { name: 'B¶n §ao' }],
      citizens: [{ name: 'NguyÔn V¨n Hång', birthYear: 1980, hamlet: 'B¶n §ao' }],
    },
  });
  expect(sourceProblems(requestOf([a, old], []).sources)).toEqual([
    { code: 'legacyNames', commune: 'C', count: 3, name: 'Nµ P¸i', meant: 'Nà Pái' },
  ]);
});

test.each<[string, readonly MappingRow[], readonly string[]]>([
  ['a row that is not there', good.slice(1), ['missing']],
  ['a row that is not confirmed', withRow(0, { confirmed: false }), ['notConfirmed']],
  ['a hamlet that no plan has', withRow(0, {}, rowOf(9, ['A', 'Năm', 'kept', 'Năm'])), ['unknownHamlet']],
  ['a commune of which there is no plan', withRow(0, {}, rowOf(9, ['C', 'Một', 'kept', 'Một'])), ['unknownCommune']],
  ['the same hamlet twice', withRow(0, {}, rowOf(9, ['A', 'Một', 'renamed', 'Sáu'])), ['doubled']],
  [
    'the same hamlet twice, in other letters',
    withRow(0, {}, rowOf(9, ['06115', 'MỘT', 'renamed', 'Sáu'])),
    ['doubled'],
  ],
  ['mapped to nothing', withRow(1, { newHamlet: '' }), ['noNewName']],
  ['kept, with another name', withRow(0, { newHamlet: 'Sáu' }), ['notKept']],
  [
    'two hamlets of one new name, of which nobody says that they are joined',
    withRow(1, { newHamlet: 'Một' }),
    ['joinedUnsaid', 'joinedUnsaid'],
  ],
  ['joined with nothing', withRow(1, { how: 'joined' }), ['joinedAlone']],
  ['split into one', withRow(1, { how: 'split' }), ['splitAlone']],
  ['split into the same twice', withRow(1, { how: 'split' }, rowOf(9, ['A', 'Hai', 'split', 'bốn'])), ['doubled']],
  [
    'a person of a hamlet that is not split',
    withRow(0, {}, rowOf(9, ['A', 'Một', 'kept', 'Một'], { person: { name: 'Lý A Sùng', birthYear: null } })),
    ['personNotSplit'],
  ],
  [
    'a person whom no register has',
    [
      ...good.slice(1),
      rowOf(7, ['A', 'Một', 'split', 'Một 1']),
      rowOf(8, ['A', 'Một', 'split', 'Một 2']),
      rowOf(9, ['A', 'Một', 'split', 'Một 2'], { person: { name: 'Lý A Tủa', birthYear: null } }),
    ],
    ['unknownPerson'],
  ],
  [
    'several new communes, and nobody says which',
    withRow(0, { newCommune: 'X' }).map((row, index) => (index === 1 ? { ...row, newCommune: 'Y' } : row)),
    ['whichCommune'],
  ],
])('%s', (_, rows, codes) => expect(codesOf(rows)).toEqual(codes));

test('a new commune that the mapping does not have', () =>
  expect(
    codesOf(
      good.map((row) => ({ ...row, newCommune: 'X' })),
      'Y',
    ),
  ).toEqual(['notTheCommune']));

test('two files of one commune would be counted twice', () =>
  expect(mergeProblems(requestOf([a, a], []).sources, good, null).map(({ code }) => code)).toContain('communeTwice'));

test('communes of one name are told apart by their codes', () => {
  const other = communePlan({ name: 'A', code: '06121', lists: { hamlets: [{ name: 'Một' }] } });
  const labels = requestOf([a, other], []).sources.map(({ label }) => label);
  expect(labels).toEqual(['A (06115)', 'A (06121)']);
});

test('figures of two years are not put together', () => {
  const later = communePlan({ name: 'C', info: { year: 2025 } });
  expect(mergeProblems(requestOf([b, later], []).sources, good.slice(2), null)).toEqual([
    {
      code: 'disagree',
      field: 'TT_NAM',
      values: [
        ['B', 2026],
        ['C', 2025],
      ],
    },
  ]);
});

test('a hamlet that stands twice in a list is named', () => {
  const twice = communePlan({ name: 'C', lists: { hamlets: [{ name: 'Hoà' }, { name: 'Hòa' }] } });
  expect(mergeProblems(requestOf([twice], []).sources, mappingRows([['C', 'Hòa', 'kept', 'Hòa']]), null)).toEqual([
    { code: 'hamletTwice', commune: 'C', table: 'tblThon', hamlet: 'Hòa' },
  ]);
});
