import fc from 'fast-check';
import { closest, editDistance } from '../../src/vietnamese/editDistance';

/** By the definition, every cell of the table. */
const inFull = (from: string, to: string): number => {
  const [a, b] = [[...from], [...to]];
  const at = (table: readonly (readonly number[])[], i: number, j: number): number => table[i]?.[j] ?? Infinity;
  const table: number[][] = [];
  for (let i = 0; i <= a.length; i += 1) {
    const row: number[] = [];
    table.push(row);
    for (let j = 0; j <= b.length; j += 1) {
      if (i === 0 || j === 0) {
        row.push(i + j);
        continue;
      }
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const replaced = at(table, i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = isSwap ? at(table, i - 2, j - 2) + 1 : Infinity;
      row.push(Math.min(replaced, swapped, at(table, i - 1, j) + 1, at(table, i, j - 1) + 1));
    }
  }
  return at(table, a.length, b.length);
};

test.each([
  ['', '', 0],
  ['Nà Pái', 'Nà Pái', 0],
  ['Nà Pái', 'Nà Pá', 1],
  ['Nà Pái', 'Nà Páii', 1],
  ['Nà Pái', 'Nà Phái', 1],
  ['Nà Pái', 'àN Pái', 1],
  ['Nà Pái', 'Bản Chúc', 7],
  ['𠀀𠀁', '𠀁𠀀', 1],
  ['𠀀𠀁𠀂', 'a', 3],
])('from %j to %j: %i, and never more than one beyond what is asked for', (from, to, distance) => {
  expect(editDistance(from, to, 3)).toBe(Math.min(distance, 4));
  expect(editDistance(from, to, 9)).toBe(distance);
});

test('is what every cell of the table gives, as far as it is asked for', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'á', '𠀀'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 6 }), (from, to, limit) => {
      expect(editDistance(from, to, limit)).toBe(Math.min(inFull(from, to), limit + 1));
    }),
  );
});

test('the nearest are all given, none beyond the limit', () => {
  expect(closest('Nà Pai', ['Nà Pái', 'Nà Phai', 'Bản Chúc'], 1)).toEqual(['Nà Pái', 'Nà Phai']);
  expect(closest('Nà Pái', ['Nà Phái', 'Nà Pái'], 1)).toEqual(['Nà Pái']);
  expect(closest('Nà Pái', ['Bản Chúc'], 1)).toEqual([]);
});
