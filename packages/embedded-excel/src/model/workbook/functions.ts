import { invalidArgument } from '../../protocol/hostError';
import { HostObject, home } from '../../protocol/hostObject';
import type { BookHome } from '../book';

const number = (given: unknown): number => {
  if (typeof given !== 'number') throw invalidArgument();
  return given;
};

const DAY = 86_400_000;
/** Day 0 of either calendar; the first one counts a 29 February 1900 that never was. */
const DAY_ZERO = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) };

/** learn.microsoft.com/javascript/api/excel/excel.functions (ExcelApi 1.2) */
export class Functions extends HostObject<BookHome> {
  override scalars(): readonly string[] {
    return [];
  }

  /** Counts from 1900 or 1904, "depending on the workbook's date system". From March 1900 on. */
  date(year: unknown, month: unknown, day: unknown): FunctionResult {
    const time = Date.UTC(number(year), number(month) - 1, number(day));
    if (time < Date.UTC(1900, 2, 1)) throw invalidArgument();
    const serial = (time - DAY_ZERO[this[home].book.from1904 ? 'from1904' : 'from1900']) / DAY;
    return new FunctionResult({ outcome: serial < 0 ? { error: '#NUM!' } : { value: serial } });
  }
}

interface Outcome {
  readonly outcome: { readonly value: number } | { readonly error: string };
}

/** learn.microsoft.com/javascript/api/excel/excel.functionresult (ExcelApi 1.2) */
class FunctionResult extends HostObject<Outcome> {
  override scalars(): readonly string[] {
    return ['error', 'value'];
  }

  get error(): string {
    const { outcome } = this[home];
    return 'error' in outcome ? outcome.error : '';
  }

  get value(): number | null {
    const { outcome } = this[home];
    return 'value' in outcome ? outcome.value : null;
  }
}
