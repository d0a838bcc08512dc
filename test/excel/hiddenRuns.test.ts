import { writableRuns } from '../../src/excel/hiddenRows';

const every = (count: number) => Array.from({ length: count }, (_row, position) => position);

test.each([
  ['neighbours together', [0, 1, 2], [], [[0, 3]]],
  ['over visible rows between them', [0, 3], [], [[0, 4]]],
  [
    'never over hidden ones',
    [0, 3],
    [2],
    [
      [0, 1],
      [3, 4],
    ],
  ],
  [
    'a hidden one alone',
    [0, 1, 2],
    [1],
    [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
  ],
] as const)('%s', (_name, wanted, hidden, expected) => {
  const runs = writableRuns(wanted, (position) => (hidden as readonly number[]).includes(position));
  expect(runs.map(({ from, to }) => [from, to])).toEqual(expected);
});

test('asks of each row a few times, however many there are', () => {
  const rows = 2_000;
  let asked = 0;
  const runs = writableRuns(every(rows), () => {
    asked += 1;
    return false;
  });
  expect(runs).toEqual([{ from: 0, to: rows }]);
  expect(asked).toBeLessThanOrEqual(2 * rows);
});
