import { ASIDE_REASONS, DOUBTS, REMARKS } from '../../../src/documents/readPlan/planReading';
import { viPlanReasons } from '../../../src/i18n/vi/planReasons';

test('every reason of the reader has its words, and there are no others', () => {
  const reasons = [
    ...[...DOUBTS, ...REMARKS].map((why) => `why.${why}`),
    ...ASIDE_REASONS.map((reason) => `aside.${reason}`),
  ];
  expect(Object.keys(viPlanReasons).sort()).toEqual(reasons.sort());
});
