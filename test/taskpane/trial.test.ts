import type { TargetResult } from '../../src/check/report';
import { parseFurther, roomOf, tryWith } from '../../src/taskpane/views/targets/trial';
import { literacy, target } from '../support/pane/targets';

const ratio = (rest: Partial<TargetResult>) =>
  target('CDHT', '', {
    kind: 'atLeast',
    target: 7,
    numerator: 0,
    denominator: 100,
    certain: true,
    verdict: 'notMet',
    ...rest,
  });

test.each<[string, Partial<TargetResult>, number, string, number | null]>([
  ['one too few', {}, 6, 'notMet', 1],
  ['exactly enough: 7 % of 100 is 7', {}, 7, 'met', 0],
  ['strictly more is asked', { strict: true }, 7, 'notMet', 1],
  ['all', { kind: 'all', target: null, numerator: 99 }, 1, 'met', 0],
  ['about, within the tolerance', { kind: 'about', target: 8, tolerance: 1 }, 7, 'met', 0],
  ['not below last year', { kind: 'keepRate', target: null, lastYear: 50, numerator: 49 }, 1, 'met', 0],
])('%s', (_, rest, further, verdict, missing) => {
  const judgement = tryWith(ratio(rest), further)?.judgement;
  expect(judgement?.verdict).toBe(verdict);
  expect(judgement?.missing).toBe(missing);
});

test('those not yet known shrink with the room, and nobody counts twice', () => {
  const result = ratio({ target: 50, numerator: 40, unresolved: 30, verdict: 'cannotTell', certain: false });
  expect(tryWith(result, 5)?.judgement.verdict).toBe('cannotTell');
  expect(tryWith(result, 10)?.judgement).toMatchObject({ verdict: 'met', certain: true });
});

test.each<[string, TargetResult, number | null]>([
  ['a rate', ratio({ numerator: 40 }), 60],
  ['nobody left', ratio({ numerator: 100 }), 0],
  ['a level', literacy, null],
  ['no figures', ratio({ numerator: null }), null],
  ['nobody to count', ratio({ denominator: 0 }), null],
])('room: %s', (_, result, room) => expect(roomOf(result)).toBe(room));

test.each([
  ['25', 25],
  [' 25 ', 25],
  ['1.200', 1200],
  ['1.200.000', 1_200_000],
  ['0', 0],
  ['', null],
  ['1.20', null],
  ['2,5', null],
  ['-3', null],
  ['abc', null],
  ['9999999999', null],
])('"%s" is read as %s', (text, value) => expect(parseFurther(text)).toBe(value));
