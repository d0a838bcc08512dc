/** Some of the main journeys in the Excel that hurts most; `npm run trial switches` does all of them in every kind of it. */
import { needsCalculation, SWITCHES } from '@xhht/embedded-excel/switches';
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
      if (!needsCalculation(key) || JOURNEYS[name]?.calculates)
        expect(met.some(([, kind]) => Reflect.get(kind, key) === value)).toBe(true);
    }
  }
  // No trip differs from another by what its workbook cannot show; each value is met where it can be.
  const shown = all.map((trip) => JSON.parse(trip) as ReturnType<typeof trips>[number]);
  for (const [name, { values }] of Object.entries(SWITCHES)) {
    const met = shown.filter(([journey]) => !needsCalculation(name) || JOURNEYS[journey]?.calculates);
    expect(new Set(met.map(([, kind]) => Reflect.get(kind, name) as unknown))).toEqual(new Set(values));
    const others = shown.filter((trip) => !met.includes(trip));
    expect(new Set(others.map(([, kind]) => Reflect.get(kind, name) as unknown)).size).toBeLessThan(2);
  }
  expect(Object.keys(JOURNEYS)).toEqual(expect.arrayContaining(CHOSEN));
});
