import { ASIDE_REASONS, DOUBTS, REMARKS } from '../../../src/documents/readPlan/planReading';
import { planReading as en } from '../../../src/i18n/en/planReading';
import { planReading as vi } from '../../../src/i18n/vi/planReading';

test('every reason of a reading has its words, and there are no others', () => {
  const reasons = [...DOUBTS, ...REMARKS].sort();
  expect(Object.keys(vi.why).sort()).toEqual(reasons);
  expect(Object.keys(en.why).sort()).toEqual(reasons);
});

test('every reason for setting a figure aside has its words, and there are no others', () => {
  expect(Object.keys(vi.aside).sort()).toEqual([...ASIDE_REASONS].sort());
  expect(Object.keys(en.aside).sort()).toEqual([...ASIDE_REASONS].sort());
});
