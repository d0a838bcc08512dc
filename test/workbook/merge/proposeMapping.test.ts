import { proposeMapping } from '../../../src/workbook/merge/proposeMapping';
import { communePlan, requestOf } from './communes';

const proposed = (...plans: Parameters<typeof requestOf>[0]) =>
  proposeMapping(requestOf(plans, []).sources).map(({ commune, hamlet, newHamlet, how, note }) => [
    commune,
    hamlet,
    newHamlet,
    how,
    note?.kind ?? null,
  ]);
const commune = (name: string, hamlets: readonly string[], people: readonly string[] = []) =>
  communePlan({
    name,
    lists: {
      hamlets: hamlets.map((hamlet) => ({ name: hamlet })),
      illiteratePeople: people.map((hamlet) => ({ name: 'Lý A Sùng', hamlet })),
    },
  });

test('hamlets of one name in two communes stay two, each with the name of its commune', () =>
  expect(proposed(commune('A', ['Nà Pái', 'Bản Hoà']), commune('B', ['nà  pái', 'Bản Hòa']))).toEqual([
    ['A', 'Nà Pái', 'Nà Pái (A)', 'renamed', 'sameName'],
    ['A', 'Bản Hoà', 'Bản Hoà (A)', 'renamed', 'sameName'],
    ['B', 'nà  pái', 'nà  pái (B)', 'renamed', 'sameName'],
    ['B', 'Bản Hòa', 'Bản Hòa (B)', 'renamed', 'sameName'],
  ]));

test.each([
  ['Nà Pái', 'Nà Pài'],
  ['Thôn Nà Pái 2', 'Bản Na Pai II'],
])('%s and %s look alike: pointed out, and kept', (first, second) =>
  expect(proposed(commune('A', [first]), commune('B', [second]))).toEqual([
    ['A', first, first, 'kept', 'alike'],
    ['B', second, second, 'kept', 'alike'],
  ]),
);

test('numbers tell hamlets apart', () =>
  expect(proposed(commune('A', ['Nà Pái 1']), commune('B', ['Nà Pái 2'])).map(([, , , , note]) => note)).toEqual([
    null,
    null,
  ]));

test('a name that stands in registers alone goes to the hamlet that it means, or stays to be looked at', () =>
  expect(proposed(commune('A', ['Nà Pái'], ['Na Pai', 'Nà Pái', 'Khau Mây']))).toEqual([
    ['A', 'Nà Pái', 'Nà Pái', 'kept', null],
    ['A', 'Na Pai', 'Nà Pái', 'spelling', 'notListed'],
    ['A', 'Khau Mây', 'Khau Mây', 'kept', 'notListed'],
  ]));
