/**
 * fast-check as every test gets it: one seed for all properties, so that a run which fails, fails again.
 * `XHHT_SEED=7 npx jest …` draws other cases. XHHT_NO_SHRINKING: no smaller case is looked for, where only the failure counts.
 */
const fastCheck = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

fastCheck.configureGlobal({
  seed: Number(process.env.XHHT_SEED ?? 20261130),
  endOnFailure: process.env.XHHT_NO_SHRINKING !== undefined,
});

module.exports = fastCheck;
