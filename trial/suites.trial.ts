/** Tests of which `npm test` runs a chosen part, whole: one file a part (packages/embedded-excel/testing/inTrial.ts). */
import { execFileSync } from 'node:child_process';
import type { Campaign } from './campaign';
import { runTests, testsWith } from './runTests';

const files = testsWith('testing/inTrial');

export const campaign: Campaign = {
  title: 'Tests that are too long for every day',
  seed: 1,
  parts: files.length,
  subject: [execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim(), ...files].join(' '),
  run: (part) => {
    const file = files[part] ?? '';
    return runTests([file], { XHHT_TRIAL: '1' }, file);
  },
};
