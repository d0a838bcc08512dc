/** Computed cells that no longer hold their formula. */
import type { Rule } from '../engine/rule';
import { formulaRule } from './problems';

export const formulaRules: readonly Rule[] = [
  formulaRule('overwritten', 'formulas/overwritten', 'error'),
  formulaRule('missing', 'formulas/missing', 'warning'),
  formulaRule('changed', 'formulas/changed', 'warning'),
  formulaRule('error', 'formulas/error', 'error'),
];
