import { conformanceFile } from '../../src/conformance/conformanceFile';
import { differenceRows, failingQuestions, readConformance } from '../../scripts/conformance/differences';

const excel = { platform: 'PC', build: '16.0.20012', language: 'vi-VN', contentLanguage: 'vi-VN', requirementSets: {} };
const result = {
  id: 'tables/different-formulas-in-one-column',
  asks: 'Three formulas | one column.',
  source: 'office-js#2093',
  outcome: 'otherKind',
  host: { kind: 'eachKept', answer: ['=1', '=2'] },
  answer: ['=2', '=2'],
  kind: 'lastFills',
  codes: [],
  milliseconds: 12,
  requests: 2,
} as const;
const refused = {
  ...result,
  id: 'members/Range.find',
  outcome: 'failed',
  answer: undefined,
  kind: undefined,
  codes: ['ApiNotFound'],
} as const;
const same = { ...result, id: 'tables/merging-inside', outcome: 'same' } as const;
const textOf = (build: string) =>
  JSON.stringify(
    conformanceFile({ ...excel, build }, '2026-12-01', [result, same, { ...refused, answer: null, kind: '' }], false),
  );

test('what a run gives is read back; the same answer of two Excels is one row with both', () => {
  const files = ['1', '2'].map((build) => readConformance(textOf(build), `${build}.json`));
  expect(files[0]?.results).toHaveLength(3);
  expect(differenceRows(files).split('\n')).toEqual([
    '| members/Range.find: Three formulas \\| one column. | refused (ApiNotFound) (PC 1, vi-VN, 2026-12-01; PC 2, vi-VN, 2026-12-01) | eachKept: ["=1","=2"] |',
    '| tables/different-formulas-in-one-column: Three formulas \\| one column. | lastFills: ["=2","=2"] (PC 1, vi-VN, 2026-12-01; PC 2, vi-VN, 2026-12-01) | eachKept: ["=1","=2"] |',
  ]);
  expect(failingQuestions(files)).toEqual([
    'members/Range.find: expected eachKept, Excel refused (ApiNotFound)',
    'tables/different-formulas-in-one-column: expected eachKept, Excel lastFills: ["=2","=2"]',
  ]);
});

test('outcomes are counted', () => {
  const file = readConformance(textOf('1'), 'a.json');
  expect(file.results.map(({ outcome }) => outcome)).toEqual(['otherKind', 'same', 'failed']);
  expect(conformanceFile(excel, '', [result, same, same], true)).toMatchObject({
    stopped: true,
    counts: { same: 2, otherKind: 1, different: 0, failed: 0, timedOut: 0, notAskable: 0 },
  });
});

test('what a member gave and should have given is read back, objects too', () => {
  const mismatch = { ...result, outcome: 'different', answer: [{ name: 'Bang' }, null] } as const;
  const text = JSON.stringify(conformanceFile(excel, '2026-12-01', [mismatch], false));
  expect(readConformance(text, 'a.json').results).toEqual([mismatch]);
});

test('an outcome that no run has is refused', () => {
  const text = textOf('1').replace('"outcome":"otherKind"', '"outcome":"lạ"');
  expect(() => readConformance(text, 'a.json')).toThrow(/a\.json: .*results\.0\.outcome/);
});

test.each([
  ['{', 'a.json: not a JSON file.'],
  ['{"kind":"khác"}', 'a.json: not a file of'],
])('%s is refused with the name of the file', (text, message) => {
  expect(() => readConformance(text, 'a.json')).toThrow(message);
});
