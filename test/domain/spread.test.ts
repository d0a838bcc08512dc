import fc from 'fast-check';
import { spread } from '../../src/domain/spread';

test.each([
  ['in proportion', 41, [170, 240], [17, 24]],
  ['equal remainders go by order', 1, [5, 5, 5], [1, 0, 0]],
  ['never more than are left', 10, [1, 3], [1, 3]],
  ['nobody missing', 0, [4, 6], [0, 0]],
  ['nobody left', 5, [0, 0], [0, 0]],
  ['an unknown rest has an unknown share', 3, [6, null, 3], [2, null, 1]],
  ['unknown everywhere', 3, [null], [null]],
  ['no hamlets', 3, [], []],
  ['more counted than there are', 3, [-4, 6], [0, 3]],
  ['plain rounding would hand out one too many', 2, [1, 1, 1, 1], [1, 1, 0, 0]],
] as const)('%s', (_label, missing, remaining, expected) => {
  expect(spread(missing, remaining)).toEqual(expected);
});

const hamlets = fc.array(fc.option(fc.nat({ max: 5000 }), { nil: null }), { maxLength: 60 });

test('shares add up, stay within who is left, and differ from proportion by less than one', () => {
  fc.assert(
    fc.property(fc.nat({ max: 100_000 }), hamlets, (missing, remaining) => {
      const shares = spread(missing, remaining);
      const left = remaining.reduce<number>((sum, people) => sum + (people ?? 0), 0);
      const total = Math.min(missing, left);
      expect(shares.reduce<number>((sum, share) => sum + (share ?? 0), 0)).toBe(total);
      shares.forEach((share, index) => {
        const people = remaining[index] ?? null;
        expect(share === null).toBe(people === null);
        if (share === null || people === null) return;
        expect(share).toBeLessThanOrEqual(people);
        expect(Math.abs(share - (left === 0 ? 0 : (total * people) / left))).toBeLessThan(1);
      });
    }),
  );
});

test('who has more left never gets fewer', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 5000 }),
      fc.array(fc.nat({ max: 900 }), { minLength: 2, maxLength: 30 }),
      (missing, left) => {
        const shares = spread(missing, left);
        const pairs = left
          .map((people, index) => ({ people, share: shares[index] ?? 0 }))
          .sort((a, b) => a.people - b.people);
        pairs.slice(1).forEach(({ people, share }, index) => {
          const before = pairs[index];
          // Equal rests may differ by the one person that goes by order.
          if (before !== undefined && before.people < people) expect(share).toBeGreaterThanOrEqual(before.share);
        });
      },
    ),
  );
});
