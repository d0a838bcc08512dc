import { defaultTarget } from '../../src/domain/indicators';
import { nationalTarget, planBelowNational } from '../../src/domain/national';
import { percent } from '../../src/domain/ratio';

const MILESTONES = [
  ['CDHT', 40, 60, 'people'],
  ['NLTT', 50, 70, 'people'],
  ['KNS', 50, 70, 'people'],
  ['CMKT', 50, 60, 'people'],
  ['DH', 12, 15, 'people'],
  ['QLSO', 60, 80, 'institutions'],
  ['DHSO', 60, 80, 'institutions'],
  ['TTCNTT', 70, 90, 'centres'],
  ['XMC', 70, 90, 'provinces'],
  ['PCGDMN', 70, 100, 'provinces'],
  ['PCGDTH', 50, 70, 'provinces'],
  ['PCGDTHCS', 20, 40, 'provinces'],
  ['DVHT', 80, 90, 'units'],
  ['GDHT', 70, 80, 'families'],
  ['DHHT', 65, 75, 'clans'],
  ['CDHTT', 65, 75, 'hamlets'],
] as const;

test.each(MILESTONES)('%s: %i %% by 2025, %i %% by 2030, of %s', (code, until2025, until2030, scope) => {
  expect(nationalTarget(code, 2021)).toMatchObject({ known: true, value: percent(until2025), scope });
  expect(nationalTarget(code, 2025)).toMatchObject({ known: true, value: percent(until2025) });
  expect(nationalTarget(code, 2026)).toMatchObject({ known: true, value: percent(until2030) });
  expect(nationalTarget(code, 2030)).toMatchObject({ known: true, value: percent(until2030), scope });
});

test.each([
  ['CDHT', 2020, { known: false, lastYear: null }],
  ['CDHT', 2031, { known: false, lastYear: 2030 }],
  ['CDHT', null, { known: false, lastYear: null }],
  ['KHAC', 2026, { known: false, lastYear: null }],
] as const)('%s in %s: %j', (code, year, expected) => {
  expect(nationalTarget(code, year)).toEqual(expected);
});

test.each([
  ['35 % of citizens in 2024', 'CDHT', 2024, true],
  ['50 % with life skills in 2024', 'KNS', 2024, false],
  ['50 % with life skills in 2026', 'KNS', 2026, true],
  ['about 23 % trained', 'CMKT', 2024, true],
  ['all institutions', 'QLSO', 2026, false],
  ['a level, against a share of provinces', 'XMC', 2026, null],
  ['an answer, against a share of centres', 'TTCNTT', 2026, null],
  ['no milestone that year', 'CDHT', 2031, null],
] as const)('%s: below the milestone %s', (_label, code, year, expected) => {
  expect(planBelowNational(defaultTarget(code), year)).toBe(expected);
});

/** Of whom a commune has a share of its own. */
const OF_A_COMMUNE: readonly string[] = ['people', 'institutions', 'units', 'families', 'clans', 'hamlets'];

test.each(MILESTONES)(
  '%s is compared where the milestone is a share that a commune has',
  (code, _2025, value, scope) => {
    const below = (points: number) =>
      planBelowNational({ code, title: 'x', kind: 'atLeast', value: percent(points) }, 2026);
    const compares = OF_A_COMMUNE.includes(scope);
    expect([below(value - 1), below(value), below(value + 1)]).toEqual(
      compares ? [true, false, false] : [null, null, null],
    );
  },
);

test('a target without a value cannot be compared', () => {
  const target = { code: 'CDHT', title: 'x', kind: 'atLeast', value: null } as const;
  expect(planBelowNational(target, 2026)).toBeNull();
});
