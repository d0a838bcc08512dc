import { assertFormula } from '../../formula/grammar';
import { scanFormula } from '../../formula/scan';
import { invalidArgument } from '../../protocol/hostError';

/**
 * A formula of a conditional format or of data validation: as in a cell, without structured references.
 * support.microsoft.com "Using structured references with Excel tables"
 */
export function assertRuleFormula(given: unknown): void {
  if (typeof given !== 'string' || !given.startsWith('=')) return;
  assertFormula(given);
  if (scanFormula(given).some(({ kind }) => kind === 'structured')) throw invalidArgument();
}
