import { format as formatNumber } from 'numfmt';
import type { Scalar } from './content';

/** The text a cell shows, in the invariant (en-US) notation of `range.text`. */
export function displayText(value: Scalar, numberFormat: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value === '') return '';
  try {
    return formatNumber(numberFormat, value, { throws: true });
  } catch {
    // Excel shows the bare value when it cannot follow the format.
    return String(value);
  }
}
