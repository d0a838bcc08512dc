/**
 * fast-check as every test gets it: one seed for all properties, so that a run which fails, fails again.
 * `XHHT_SEED=7 npx jest …` draws other cases.
 */
const fastCheck = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

fastCheck.configureGlobal({ seed: Number(process.env.XHHT_SEED ?? 20261130) });

module.exports = fastCheck;
