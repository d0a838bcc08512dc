/**
 * A verdict that is met or not met stays so however everything turns out that is missing or contradicts itself, and of
 * one that cannot be told two fillings differ: found out by trying them, without the code that works out the bounds.
 */
import fc from 'fast-check';
import { judge } from '../../src/domain/judge';
import { achievedLevel } from '../../src/domain/levels';
import { literacyLevel } from '../../src/domain/literacyLevel';
import { measureRatio } from '../../src/domain/measureRatio';
import { percent } from '../../src/domain/ratio';
import type { Count } from '../../src/domain/ratio';
import { nd20RuleSet } from '../../src/domain/regulations/nd20-2014';
import type { Target } from '../../src/domain/targets';
import { primaryLevel } from '../../src/domain/universalEducation';
import { literacyRows } from './support/literacyRows';
import { runs } from '@xhht/embedded-excel/testing/inTrial';

const upTo = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, index) => index);
/** Stands for as many as one likes, beside figures below ten. */
const MANY = 10_000;

type Outcome = 'met' | 'notMet' | 'nobody';

/** What is said of all the outcomes together. */
const claimOf = (outcomes: ReadonlySet<Outcome>): string => {
  const [only] = outcomes;
  return outcomes.size === 1 && only !== undefined && only !== 'nobody' ? only : 'cannotTell';
};

const product = <A, B, C>(left: readonly A[], right: readonly B[], join: (a: A, b: B) => C): readonly C[] =>
  left.flatMap((a) => right.map((b) => join(a, b)));

describe('a share summed over rows', () => {
  type Row = readonly [n: Count, d: Count, within: Count];

  const isAbove = (n: Count, most: Count): boolean => n !== null && most !== null && n > most;
  const isAboveWithin = ([n, d, within]: Row): boolean => d !== null && isAbove(n, within);

  /** Every pair that the row may stand for; of figures that contradict each other any, of the others they alone. */
  const fillingsOf = (row: Row): readonly (readonly [number, number])[] => {
    const [n, d] = row;
    const wholes = d !== null && !isAbove(n, d) ? [d] : [...upTo(9), MANY];
    const isSound = !isAbove(n, d) && !isAboveWithin(row);
    return wholes.flatMap((whole) => {
      const parts = isSound && n !== null ? [n] : whole === MANY ? [0, 1, MANY / 2, MANY - 1, MANY] : upTo(whole);
      return parts.filter((part) => part <= whole).map((part) => [part, whole] as const);
    });
  };

  const outcomesOf = (rows: readonly Row[], points: number, strict: boolean): ReadonlySet<Outcome> => {
    const sums = rows.map(fillingsOf).reduce((all, one) => product(all, one, ([a, b], [c, d]) => [a + c, b + d]));
    return new Set(
      sums.map(([n, d]): Outcome => {
        if (d === 0) return 'nobody';
        return (strict ? n * 100 > points * d : n * 100 >= points * d) ? 'met' : 'notMet';
      }),
    );
  };

  const figure = fc.option(fc.nat(6), { nil: null, freq: 3 });
  const limit = fc.option(fc.nat(6), { nil: null, freq: 2 });
  /** A large hamlet beside small ones, too. */
  const whole = fc.oneof({ weight: 3, arbitrary: figure }, { weight: 1, arbitrary: fc.constant(30) });
  const rows = fc.array(fc.tuple(figure, whole, limit), { minLength: 1, maxLength: 3 });

  test('says what all fillings say', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(rows, fc.constantFrom(1, 30, 50, 90, 100), fc.boolean(), (given, points, isStrict) => {
        const strict = isStrict && points < 100;
        const target: Target = { code: 'X', title: '', kind: strict ? 'above' : 'atLeast', value: percent(points) };
        const named = given.map(([n, d, within], index) => ({ name: String(index), n, d, within }));
        const columns = { part: 'hamlets', numerator: 'n', denominator: 'd', within: 'within' } as const;
        const { verdict } = judge(target, measureRatio(named, columns, false).achieved);
        seen.add(`${verdict} ${given.some(([n, d]) => isAbove(n, d)) ? 'above the whole' : ''}`);
        seen.add(`${verdict} ${given.some(isAboveWithin) ? 'above what it is among' : ''}`);
        expect([given, verdict]).toEqual([given, claimOf(outcomesOf(given, points, strict))]);
      }),
      { numRuns: runs(400) },
    );
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'met ',
        'notMet ',
        'cannotTell ',
        'cannotTell above the whole',
        'cannotTell above what it is among',
        'notMet above what it is among',
      ]),
    );
  });
});

describe('a level of literacy', () => {
  type Age = readonly [scope: Count, classA: Count, classB: Count];

  const isSound = ([scope, classA, classB]: Age, degree: 1 | 2): boolean =>
    scope === null || (classA ?? 0) + (degree === 2 ? (classB ?? 0) : 0) <= scope;

  /** [literate, in scope] of the age in every way that it may turn out. */
  const fillingsOf = (age: Age, degree: 1 | 2): readonly (readonly [number, number])[] => {
    const [scope, classA, classB] = isSound(age, degree) ? age : [null, null, null];
    const scopes = scope === null ? [...upTo(12), MANY] : [scope];
    const counts = (given: Count, most: number): readonly number[] =>
      given === null ? [...new Set([0, 1, Math.floor(most / 2), most])] : [given];
    return scopes.flatMap((all) =>
      counts(classA, all).flatMap((a) =>
        (degree === 1 ? [0] : counts(classB, all - a)).flatMap((b) =>
          a + b > all ? [] : [[all - a - b, all] as const],
        ),
      ),
    );
  };

  const outcomesOf = (ages: readonly Age[], degree: 1 | 2): ReadonlySet<Outcome> => {
    const sums = ages
      .map((age) => fillingsOf(age, degree))
      .reduce((all, one) => product(all, one, ([a, b], [c, d]) => [a + c, b + d]));
    return new Set(sums.map(([n, d]): Outcome => (d === 0 ? 'nobody' : n * 10 >= d * 9 ? 'met' : 'notMet')));
  };

  const figure = (most: number) => fc.option(fc.nat(most), { nil: null, freq: 4 });
  const age = fc.oneof(fc.tuple(figure(9), figure(2), figure(2)), fc.tuple(fc.constant(40), fc.nat(6), fc.nat(3)));

  test('says what all fillings say, of either level', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(age, age, fc.constantFrom(1 as const, 2 as const), (first, second, level) => {
        const ages = [first, second];
        const rows = literacyRows(
          Object.fromEntries(
            ages.map(([scopeTotal, classATotal, classBTotal], index) => [
              20 + index,
              { scopeTotal, classATotal, classBTotal },
            ]),
          ),
        );
        const result = literacyLevel(rows, { ruleSet: nd20RuleSet, especiallyDifficult: false });
        const { verdict } = judge({ code: 'XMC', title: '', kind: 'keepLevel', value: level }, achievedLevel(result));
        const contradicts = ages.some((one) => !isSound(one, level));
        seen.add(`${verdict} ${contradicts ? 'contradicting' : 'sound'}`);
        expect(verdict).toBe(claimOf(outcomesOf(ages, level)));
      }),
      { numRuns: runs(400) },
    );
    expect([...seen]).toEqual(
      expect.arrayContaining(['met sound', 'notMet sound', 'cannotTell sound', 'cannotTell contradicting']),
    );
  });
});

describe('children of 11 who finished primary school, and those who did not', () => {
  type Four = readonly [finished: Count, all: Count, studying: Count, rest: Count];

  /** A row with more who count than there are is as good as blank. */
  const soundOf = ([finished, all, studying, rest]: Four): Four => {
    const isAbove = (n: Count, d: Count): boolean => n !== null && d !== null && n > d;
    const [n, d] = isAbove(finished, all) ? [null, null] : [finished, all];
    return isAbove(studying, rest) ? [n, d, null, null] : [n, d, studying, rest];
  };

  const fillingsOf = ([finished, all, studying, rest]: Four): readonly (readonly [
    number,
    number,
    number,
    number,
  ])[] => {
    const some = [...upTo(20)];
    const of = (given: Count): readonly number[] => (given === null ? some : [given]);
    return of(finished).flatMap((n) =>
      of(rest).flatMap((r) =>
        of(studying)
          .filter((s) => s <= r)
          .flatMap((s) => (all === null || all === n + r ? [[n, n + r, s, r] as const] : [])),
      ),
    );
  };

  /** Level 3 asks of a normal commune: 90 % finished, and all others study. */
  const outcomesOf = (four: Four): ReadonlySet<Outcome> =>
    new Set(
      fillingsOf(four).map(([n, all, studying, rest]): Outcome => {
        if (all === 0) return 'nobody';
        return n * 10 >= all * 9 && studying === rest ? 'met' : 'notMet';
      }),
    );

  const figure = (most: number) => fc.option(fc.nat(most), { nil: null, freq: 3 });
  const four: fc.Arbitrary<Four> = fc.oneof(
    fc.tuple(figure(10), figure(12), figure(2), figure(2)),
    // Sound figures of which one or two are taken away.
    fc
      .tuple(fc.nat(10), fc.nat(2), fc.nat(2), fc.subarray([0, 1, 2, 3], { maxLength: 2 }))
      .map(([n, rest, away, blank]): Four => {
        const whole = [n, n + rest, Math.max(0, rest - away), rest] as const;
        const [a, b, c, d] = whole.map((value, index) => (blank.includes(index) ? null : value));
        return [a ?? null, b ?? null, c ?? null, d ?? null];
      }),
  );

  test('level 3 says what all fillings say, and nothing of figures that cannot be right together', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(four, ([finished, all, studying, rest]) => {
        const rows = [
          { code: 'TH_6T_VAO_LOP1', count: 100, population: 100 },
          { code: 'TH_14T_HOAN_THANH', count: 100, population: 100 },
          { code: 'TH_11T_HOAN_THANH', count: finished, population: all },
          { code: 'TH_11T_CON_LAI_DANG_HOC', count: studying, population: rest },
        ];
        const result = primaryLevel(rows, { ruleSet: nd20RuleSet, especiallyDifficult: false });
        const { verdict } = judge({ code: 'PCGDTH', title: '', kind: 'keepLevel', value: 3 }, achievedLevel(result));
        const sound = soundOf([finished, all, studying, rest]);
        const outcomes = outcomesOf(sound);
        // Nobody may be left of whom the row with too many speaks: which of the two is wrong is not said.
        const isDenied = sound[3] !== rest && all !== null && finished === all;
        seen.add(outcomes.size === 0 ? 'impossible' : `${verdict}${sound[3] === rest ? '' : ' beside too many'}`);
        if (outcomes.size === 0 || isDenied) expect(verdict).not.toBe('met');
        else
          expect([finished, all, studying, rest, verdict]).toEqual([finished, all, studying, rest, claimOf(outcomes)]);
      }),
      { numRuns: runs(600) },
    );
    expect(seen).toEqual(
      new Set(['met', 'notMet', 'cannotTell', 'impossible', 'notMet beside too many', 'cannotTell beside too many']),
    );
  });
});
