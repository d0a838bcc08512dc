/** Computed cells that no longer hold their formula. */
import type { Rule } from '../engine/rule';
import { formulaRule } from './problems';

export const formulaRules: readonly Rule[] = [
  formulaRule('overwritten', 'formulas/overwritten', 'error'),
  formulaRule('missing', 'formulas/missing', 'warning'),
  formulaRule('changed', 'formulas/changed', 'warning'),
  formulaRule('notCalculated', 'formulas/not-calculated', 'warning'),
];

/** Last of all: most are the consequence of what another rule reports. */
export const formulaErrorRules: readonly Rule[] = [formulaRule('error', 'formulas/error', 'error')];
