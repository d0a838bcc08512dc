/** Every property of the tests with other cases than those of `npm test`: one seed a part. */
import type { Campaign } from './campaign';
import { runTests, testsWith } from './runTests';

const withProperties = testsWith("from 'fast-check'");

export const campaign: Campaign = {
  title: 'Every property with other cases',
  seed: 1,
  parts: 20,
  run: (part, seed) => runTests(withProperties, { XHHT_SEED: String(seed + part) }, `seed ${String(seed + part)}`),
};
