import { allCases } from './corpus/allCases';
import { scoreOf } from './corpus/score';

test.each(allCases.map((one) => [one.name, one] as const))(
  '%s: nothing wrong while sure, nothing lost, all right among what is offered',
  async (_, one) => {
    const { sureAndWrong, lost, missed } = await scoreOf(one);
    expect(sureAndWrong).toEqual([]);
    expect(lost).toEqual([]);
    expect(missed).toEqual([]);
  },
);

test('the first reading is right for nineteen targets of twenty', async () => {
  const scores = await Promise.all(allCases.map(scoreOf));
  const sum = (of: (score: (typeof scores)[number]) => number) => scores.reduce((total, score) => total + of(score), 0);
  expect(allCases.length).toBeGreaterThanOrEqual(60);
  expect(sum(({ rightFirst }) => rightFirst) / sum(({ expected }) => expected)).toBeGreaterThanOrEqual(0.95);
});
