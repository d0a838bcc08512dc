/** The sentence about one result: the figures it has, and where each comes from. */
import type { TargetResult } from '../../../src/check/report';
import { textOf } from '../../../src/documents/documentModel';
import { outcomeParagraph } from '../../../src/documents/report/outcome';
import { placeWordsOf } from '../../../src/vietnamese/placeWords';
import { sampleWithReport } from '../support/samples';

const citizens = (): TargetResult => {
  const found = sampleWithReport().report.targets.find(({ code }) => code === 'CDHT');
  if (found === undefined) throw new Error('The sample has no target of learning citizens.');
  return { ...found, verdict: 'met', numerator: 330, denominator: 1000, actual: 33, lastYear: null, unresolved: 0 };
};

test.each<[string, Partial<TargetResult>, boolean]>([
  ['both', {}, true],
  ['the people who have it alone', { denominator: null }, false],
  ['the people of whom it is alone', { numerator: null }, false],
])('people are named where there are %s', (_label, change, areNamed) => {
  const text = textOf(outcomeParagraph({ ...citizens(), ...change }, 0, placeWordsOf('commune')).runs).replaceAll(
    '\u00A0',
    ' ',
  );
  expect(text).toContain('33,00 %');
  expect(text.includes('(330/1.000 người)')).toBe(areNamed);
  expect(text.includes('người')).toBe(areNamed);
});

test('why nothing can be concluded is a figure of the result, of people or of cells', () => {
  const open: TargetResult = { ...citizens(), verdict: 'cannotTell', actual: null, unresolved: 13 };
  const blank = {
    field: 'population',
    reason: 'blank',
    rows: 2,
    places: [],
  } as unknown as TargetResult['needs'][number];
  const origins = (change: Partial<TargetResult>): readonly (string | undefined)[] =>
    outcomeParagraph({ ...open, ...change }, 4, placeWordsOf('commune'))
      .runs.filter(({ text }) => /^(13|2)$/.test(text))
      .map(({ origin }) => origin);
  expect(origins({ needs: [] })).toEqual(['report.targets.4.unresolved']);
  expect(origins({ unresolved: 0, needs: [blank] })).toEqual(['report.targets.4.needs.blank']);
});
