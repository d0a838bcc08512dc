import { countCitizens, nearMissOf, titleOf, totalScore } from '../../src/domain/learningCitizen';
import type { Citizen } from '../../src/domain/learningCitizen';

const ten = (...scores: (number | null)[]): (number | null)[] => [
  ...scores,
  ...Array.from({ length: 10 - scores.length }, () => 8),
];

test.each([
  ['all eights', ten(), 80, 'met', null],
  ['one point short', ten(7), 79, 'notMet', 'points'],
  ['one point more', ten(9), 81, 'met', null],
  ['five is not under five', ten(5, 10, 9), 80, 'met', null],
  ['one indicator under five', ten(4, 10, 10), 80, 'notMet', 'oneIndicator'],
  ['just under five', ten(4.5, 10, 10), 80.5, 'notMet', 'oneIndicator'],
  ['two indicators under five', ten(4, 4, 10, 10, 10, 10), 80, 'notMet', null],
  ['lifting one indicator is not enough', ten(4, 5, 10, 7), 74, 'notMet', null],
  ['lifting one indicator is just enough', ten(4, 9, 10), 79, 'notMet', 'oneIndicator'],
  ['lifting one indicator is one point short', ten(4, 8, 10), 78, 'notMet', null],
  ['75 is near', ten(7, 7, 7, 7, 7), 75, 'notMet', 'points'],
  ['74 is not', ten(7, 7, 7, 7, 7, 7), 74, 'notMet', null],
  ['zero is a score', Array(10).fill(0), 0, 'notMet', null],
  ['all tens', Array(10).fill(10), 100, 'met', null],
  ['tenth points add up', [7.9, 8.1, 7.9, 8.1, 7.9, 8.1, 7.9, 8.1, 7.9, 8.1], 80, 'met', null],
  ['one blank', ten(null), null, null, null],
  ['nine scores', ten().slice(1), null, null, null],
  ['eleven scores', [...ten(), 8], null, null, null],
  ['none', [], null, null, null],
  ['above the scale', ten(11), null, null, null],
  ['below the scale', ten(-1), null, null, null],
] as const)('%s', (_label, scores, total, title, near) => {
  expect([totalScore(scores), titleOf(scores), nearMissOf(scores)]).toEqual([total, title, near]);
});

const citizen = (scores: readonly (number | null)[], birthYear: number | null = 1980): Citizen => ({
  hamlet: 'Nà Pái',
  birthYear,
  scores,
});

test.each([
  ['everybody', [citizen(ten()), citizen(ten(1)), citizen(ten())], false, 2026, { n: 2, unresolved: 0 }],
  [
    'a missing score stays open',
    [citizen(ten(null)), citizen(ten())],
    false,
    2026,
    { n: 1, unresolved: 1, withoutScores: 1 },
  ],
  ['17 is a pupil', [citizen(ten(), 2009)], true, 2026, { n: 0, unresolved: 0 }],
  ['18 is none', [citizen(ten(), 2008)], true, 2026, { n: 1, unresolved: 0 }],
  ['pupils count when they are counted', [citizen(ten(), 2012)], false, 2026, { n: 1, unresolved: 0 }],
  ['year of birth missing', [citizen(ten(), null)], true, 2026, { n: 0, unresolved: 1, withoutBirthYear: 1 }],
  ['year of birth missing where it does not matter', [citizen(ten(), null)], false, 2026, { n: 1, unresolved: 0 }],
  ['year of birth missing, title failed anyway', [citizen(ten(1), null)], true, 2026, { n: 0, unresolved: 0 }],
  ['a pupil with a missing score does not matter', [citizen(ten(null), 2012)], true, 2026, { n: 0, unresolved: 0 }],
  ['no year to reckon with', [citizen(ten(), 1980)], true, null, { n: 0, unresolved: 1, withoutBirthYear: 1 }],
  ['empty register', [], true, 2026, { n: 0, unresolved: 0 }],
] as const)('%s', (_label, citizens, excludePupils, year, expected) => {
  expect(countCitizens(citizens, { excludePupils, year })).toMatchObject(expected);
});
