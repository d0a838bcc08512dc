import { resultsTogether } from '../../src/check/resultsTogether';
import { sourcesOf } from '../../src/workbook/merge/source';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import type { Plan } from '../../src/workbook/plan';
import { communePlan } from '../workbook/merge/communes';

const commune = (name: string, workingAge: number, lifeSkills: number | null): Plan =>
  communePlan({ name, lists: { hamlets: [{ name: 'Nà Pái', workingAge, lifeSkills, informationCompetence: 1 }] } });
const results = (...plans: readonly Plan[]) =>
  resultsTogether(sourcesOf(plans.map((plan) => ({ plan, otherwise: '' }))));

test('a rate is the people of all by the people of all, and no average of rates', () =>
  // 10 % of 900 and 90 % of 100: 18 % together, where an average would say 50 %.
  expect(results(commune('A', 900, 90), commune('B', 100, 90)).get('KNS')).toBe(18));

test('where figures are missing there is no result', () => {
  const together = results(commune('A', 900, 90), commune('B', 100, null));
  expect(together.has('KNS')).toBe(false);
  expect(together.get('NLTT')).toBe(0.2);
});

test('two communes of the same figures have the results of one', () => {
  const plan = samplePlan({ year: 2025 });
  const named = (commune: string): Plan => ({ ...plan, info: { ...plan.info, commune } });
  const [one, two] = [results(named('A')), results(named('A'), named('B'))];
  expect([...two]).toEqual([...one]);
  expect(one.get('XMC')).toBe(2);
});
