/** Some of the main journeys in the Excel that hurts most; `npm run trial switches` does all of them in every kind of it. */
import { combinations, hurtful, JOURNEYS, travel } from './journeys';

/** One for each way of writing: cells, rows, formulas, sheets. */
const CHOSEN = ['mend', 'add targets beside others', 'use built-in formulas', 'documents'];

test.each(CHOSEN)('%s', async (name) => {
  expect(await travel(name, hurtful)).toEqual({ faults: [], refused: false });
});

test('every combination is tried once, and one of them has every switch on the side that hurts', () => {
  const all = combinations().map((switches) => JSON.stringify(switches));
  expect(new Set(all).size).toBe(all.length);
  expect(all).toContain(JSON.stringify({ ...hurtful, blanks: combinations()[0]?.blanks }));
  expect(Object.keys(JOURNEYS)).toEqual(expect.arrayContaining(CHOSEN));
});
