import { EXAMPLES } from './examples';
import { RULES } from '../../src/check/rules';
import { viCheck } from '../../src/i18n/vi/check';
import { describeRule } from './describeRule';

test('every id is declared once, and has texts', () => {
  const ids = RULES.map(({ meta }) => meta.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(Object.keys(viCheck.rules).sort());
});

for (const rule of RULES) describeRule(rule, EXAMPLES[rule.meta.id]);
