import fc from 'fast-check';
import { classesFrom, verdictDependsOnConvention } from '../../src/domain/literacyConventions';
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
        const mc2 = convention === 'ROI' ? classB : classA + classB;
        expect(classesFrom({ scope, mc1: classA, mc2 }, convention)).toEqual({ scope, classA, classB });
      },
    ),
  );
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
