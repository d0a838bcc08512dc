import fc from 'fast-check';
import {
  classesFrom,
  conventionOf,
  illiteratesOf,
  verdictDependsOnConvention,
} from '../../src/domain/literacyConventions';
import { nd20RuleSet } from '../../src/domain/regulations/nd20-2014';
import { ILLITERATE2_CONVENTIONS } from '../../src/domain/settings';

test.each([
  ['ROI', { scope: 100, mc1: 4, mc2: 6 }, { scope: 100, classA: 4, classB: 6 }],
  ['LUYKE', { scope: 100, mc1: 4, mc2: 10 }, { scope: 100, classA: 4, classB: 6 }],
  ['LUYKE', { scope: 100, mc1: 4, mc2: 4 }, { scope: 100, classA: 4, classB: 0 }],
  ['LUYKE', { scope: 100, mc1: 4, mc2: 3 }, undefined],
  ['ROI', { scope: 10, mc1: 6, mc2: 5 }, undefined],
  ['ROI', { scope: 10, mc1: null, mc2: 5 }, { scope: 10, classA: null, classB: 5 }],
  ['LUYKE', { scope: 10, mc1: null, mc2: 5 }, { scope: 10, classA: null, classB: null }],
] as const)('%s reads %j as %j', (convention, counts, expected) => {
  expect(classesFrom(counts, convention)).toEqual(expected);
});

test('classes printed in a convention read back as the same classes', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ILLITERATE2_CONVENTIONS),
      fc.nat(900),
      fc.nat(900),
      fc.nat(9000),
      (convention, classA, classB, classC) => {
        const scope = classA + classB + classC;
        const printed = illiteratesOf({ classA, classB }, convention);
        expect(classesFrom({ scope, ...printed }, convention)).toEqual({ scope, classA, classB });
      },
    ),
  );
});

test.each([
  ['the printed literate say disjoint', [{ scope: 100, mc1: 4, mc2: 6, literate2: 90 }], 'ROI'],
  ['the printed literate say cumulative', [{ scope: 100, mc1: 4, mc2: 6, literate2: 94 }], 'LUYKE'],
  ['fewer at level 2 cannot be cumulative', [{ scope: 100, mc1: 4, mc2: 3 }], 'ROI'],
  ['more than the scope cannot be disjoint', [{ scope: 10, mc1: 4, mc2: 8 }], 'LUYKE'],
  ['both are possible', [{ scope: 100, mc1: 4, mc2: 6 }], 'unclear'],
  ['nobody at level 1: they agree', [{ scope: 100, mc1: 0, mc2: 6, literate2: 94 }], 'unclear'],
  // 1 - MC2 / scope with a disjoint MC2: the printed literate fit neither reading.
  ['neither fits', [{ scope: 100, mc1: 6, mc2: 4, literate2: 96 }], 'unclear'],
  [
    'one row decides for all',
    [
      { scope: 100, mc1: 4, mc2: 6 },
      { scope: 9, mc1: 2, mc2: 1 },
    ],
    'ROI',
  ],
] as const)('%s', (_label, rows, expected) => {
  expect(conventionOf(rows)).toBe(expected);
});

const ages = (mc1: number, mc2: number) =>
  Array.from({ length: 46 }, (_, index) => ({ age: 15 + index, scope: 100, mc1, mc2 }));

test.each([
  ['90 % under one, 94 % under the other: no matter', 4, 6, false],
  ['89 % against 93 %', 4, 7, true],
  ['far below under both', 40, 45, false],
  ['possible in one convention only', 9, 5, false],
] as const)('%s', (_label, mc1, mc2, expected) => {
  expect(verdictDependsOnConvention(ages(mc1, mc2), { especiallyDifficult: false, ruleSet: nd20RuleSet })).toBe(
    expected,
  );
});
