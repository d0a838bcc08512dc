import fc from 'fast-check';
import { illiterate, literate, parseBand } from '../../src/domain/literacy';
import { literacyRows, people } from './support/literacyRows';

test.each([
  ['15-25', { from: 15, to: 25 }],
  [' 15 – 60 ', { from: 15, to: 60 }],
  ['26-35', { from: 26, to: 35 }],
  ['20-20', { from: 20, to: 20 }],
  ['60-15', undefined],
  ['15', undefined],
  ['15-25 tuổi', { from: 15, to: 25 }],
  ['từ 15 đến 25 tuổi', { from: 15, to: 25 }],
  ['25 tuổi', undefined],
  ['', undefined],
] as const)('band %j', (text, expected) => {
  expect(parseBand(text)).toEqual(expected);
});

const rows = literacyRows({
  15: { ...people(40, 1, 2), scopeFemale: 18, classAFemale: 1, classBFemale: 1 },
  25: people(60, 3, 4),
  26: people(50, 10, 10),
});
const young = { from: 15, to: 25 };

/** A ratio of which nothing is open. */
const known = (n: number, d: number) => ({ n, d, bounds: { lowest: { n, d }, highest: { n, d } } });

test.each([
  ['literate at level 1 are B and C', literate(rows, { band: young, degree: 1 }), 96, 100],
  ['literate at level 2 are C', literate(rows, { band: young, degree: 2 }), 90, 100],
  ['illiterate at level 1 are A', illiterate(rows, { band: young, degree: 1 }), 4, 100],
  ['illiterate at level 2 are A and B', illiterate(rows, { band: young, degree: 2 }), 10, 100],
  ['the upper end belongs to the band', literate(rows, { band: { from: 15, to: 26 }, degree: 1 }), 136, 150],
  ['women', literate(rows, { band: young, degree: 2, group: 'Female' }), 16, 18],
  ['women out of women', illiterate(rows, { band: young, degree: 2, group: 'Female' }, 'ownGroup'), 2, 18],
  ['women out of all', illiterate(rows, { band: young, degree: 2, group: 'Female' }, 'bandTotal'), 2, 100],
  ['nobody in scope', literate(rows, { band: { from: 30, to: 35 }, degree: 1 }), 0, 0],
])('%s', (_label, counted, n, d) => {
  expect(counted).toMatchObject({ n, d, needs: [] });
  // Illiterates are people to find, not a share to be judged: they have no bounds.
  if ('bounds' in counted) expect(counted.bounds).toEqual(d === 0 ? null : known(n, d).bounds);
});

test.each([
  ['blank scope', { 20: people(null, 1, 0) }, 1, [{ field: 'scopeTotal', rows: 1, reason: 'blank' }]],
  [
    'two blank cells of class A',
    { 20: people(5, null, 0), 21: people(5, null, 0) },
    1,
    [{ field: 'classATotal', rows: 2, reason: 'blank' }],
  ],
  ['blank class B at level 2', { 20: people(5, 1, null) }, 2, [{ field: 'classBTotal', rows: 1, reason: 'blank' }]],
] as const)('%s leaves the count unknown', (_label, figures, degree, needs) => {
  const counted = literate(literacyRows(figures), { band: young, degree });
  expect(counted.n).toBeNull();
  expect(counted.needs).toEqual(needs.map((need) => ({ part: 'literacy', ...need })));
});

test('level 1 does not wait for class B, nor for ages outside the band', () => {
  const counted = literate(literacyRows({ 20: people(5, 1, null), 40: people(null, null, null) }), {
    band: young,
    degree: 1,
  });
  expect(counted).toEqual({ ...known(4, 5), needs: [] });
});

test('an age without a row leaves the band unknown', () => {
  const counted = literate(literacyRows({}, 15, 58), { band: { from: 15, to: 60 }, degree: 1 });
  expect(counted.d).toBeNull();
  expect(counted.needs).toContainEqual({ part: 'literacy', field: 'scopeTotal', rows: 2, reason: 'noRows' });
});

test('cells of an age are counted as often as it stands in the table', () => {
  const [twenty] = literacyRows({ 20: people(5, 1, 0) }).filter(({ age }) => age === 20);
  const twentyOne = { ...twenty!, age: 21 };
  const others = rows.filter(({ age }) => age !== 20 && age !== 21);
  const { needs } = literate([...others, twenty!, twenty!, twenty!, twentyOne, twentyOne], { band: young, degree: 1 });
  expect(needs).toEqual([{ part: 'literacy', field: 'age', rows: 5, of: 20, reason: 'contradicts' }]);
});

test('literate at level 2 never exceed literate at level 1, and both with the illiterate make the scope', () => {
  const age = fc.record({ a: fc.nat({ max: 50 }), b: fc.nat({ max: 50 }), c: fc.nat({ max: 500 }) });
  fc.assert(
    fc.property(fc.array(age, { minLength: 46, maxLength: 46 }), (ages) => {
      const figures = Object.fromEntries(ages.map(({ a, b, c }, index) => [15 + index, people(a + b + c, a, b)]));
      const table = literacyRows(figures);
      const band = { from: 15, to: 60 };
      const one = literate(table, { band, degree: 1 });
      const two = literate(table, { band, degree: 2 });
      expect(two.n).toBeLessThanOrEqual(one.n ?? -1);
      expect((two.n ?? 0) + (illiterate(table, { band, degree: 2 }).n ?? 0)).toBe(two.d);
    }),
  );
});
