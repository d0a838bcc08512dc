/** Some of the main journeys in the Excel that hurts most; `npm run trial switches` does all of them in every kind of it. */
import { hurtful, JOURNEYS, travel, trips } from './journeys';

/** One for each way of writing: cells, rows, formulas, sheets. */
const CHOSEN = ['mend', 'add targets beside others', 'use built-in formulas', 'documents'];

test.each(CHOSEN)('%s', async (name) => {
  expect(await travel(name, hurtful)).toEqual({ faults: [], refused: false });
});

test('every trip is made once, and each journey meets every switch on the side that hurts', () => {
  const all = trips().map((trip) => JSON.stringify(trip));
  expect(new Set(all).size).toBe(all.length);
  for (const name of Object.keys(JOURNEYS)) {
    const met = trips().filter(([journey]) => journey === name);
    for (const [key, value] of Object.entries(hurtful)) {
      if (key !== 'blanks' || JOURNEYS[name]?.calculates)
        expect(met.some(([, kind]) => Reflect.get(kind, key) === value)).toBe(true);
    }
  }
  expect(Object.keys(JOURNEYS)).toEqual(expect.arrayContaining(CHOSEN));
});
