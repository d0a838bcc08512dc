/** Who is to be literate is said by the rule set of the plan; the check knows no ages of its own. */
import { check } from '../../src/check/check';
import { nd20RuleSet } from '../../src/domain/regulations/nd20-2014';
import { RULE_SETS } from '../../src/domain/regulations/ruleSets';
import type { RuleSet } from '../../src/domain/regulations/ruleSet';
import type { LiteracyStandards } from '../../src/domain/regulations/standards';
import { madeUpDecree } from '../domain/support/madeUpDecree';
import type { PlanPart } from './examples/example';
import { workbookOf } from './examples/workbookOf';

const withAges = (from: number, to: number): LiteracyStandards | null => {
  const { literacy } = madeUpDecree;
  return literacy === null ? null : { ...literacy, subject: { ...literacy.subject, value: { from, to } } };
};

const decree: RuleSet = { ...madeUpDecree, literacy: withAges(18, 50) };

const plan = (ruleSet: string | null): PlanPart => ({
  info: { year: 2027, ruleSet },
  literacy: Array.from({ length: 50 - 18 + 1 }, (_, index) => ({ age: 18 + index })),
  illiteratePeople: [
    { name: 'Hoàng Thị A', birthYear: 2027 - 17 },
    { name: 'Hoàng Thị B', birthYear: 2027 - 50 },
  ],
});

const RULES_OF_AGES = ['literacy/ages-complete', 'literacy/register-age'];

const found = (ruleSet: string | null): readonly (readonly [string, number])[] =>
  check(workbookOf(plan(ruleSet)), { today: null }, { ruleSets: [...RULE_SETS, decree] })
    .findings.filter(({ ruleId }) => RULES_OF_AGES.includes(ruleId))
    .map(({ ruleId, count }) => [ruleId, count] as const);

describe('ages of those who are to be literate', () => {
  test('a decree with other ages is followed', () => {
    expect(found(decree.id)).toEqual([['literacy/register-age', 1]]);
  });

  test('the decree of 2014 wants ages that the table lacks, and counts the person of 17', () => {
    expect(found(nd20RuleSet.id)).toEqual([['literacy/ages-complete', 1]]);
  });

  test('without a rule set, the ages of a new plan are asked for', () => {
    expect(found(null)).toEqual(found(nd20RuleSet.id));
  });
});
