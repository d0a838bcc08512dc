import { HostObject, home } from '../../protocol/hostObject';
import { oneOf } from '../arguments';
import type { BookHome } from '../book';

/** learn.microsoft.com/javascript/api/excel/excel.application */
export class Application extends HostObject<BookHome> {
  override scalars(): readonly string[] {
    return ['calculationMode', 'calculationState', 'decimalSeparator', 'thousandsSeparator'];
  }

  get calculationMode(): string {
    return this[home].book.calculationMode;
  }

  /** Kept only: the host always calculates. */
  set calculationMode(given: unknown) {
    this[home].book.calculationMode = oneOf(given, ['Automatic', 'AutomaticExceptTables', 'Manual']);
  }

  /** A request is answered when the calculation is over, so nothing else is ever seen. */
  get calculationState(): string {
    return 'Done';
  }

  get decimalSeparator(): string {
    return separators(this[home].book.culture).decimal;
  }

  get thousandsSeparator(): string {
    return separators(this[home].book.culture).group;
  }

  get cultureInfo(): CultureInfo {
    return new CultureInfo({ name: this[home].book.culture });
  }

  async calculate(): Promise<void> {
    this[home].book.engine.recalculate();
    await this[home].book.engine.settle();
  }

  suspendApiCalculationUntilNextSync(): void {
    // Only speed depends on it in Excel; the host calculates once per request anyway.
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // Only speed depends on it in Excel.
  }
}

/** learn.microsoft.com/javascript/api/excel/excel.cultureinfo (ExcelApi 1.11) */
class CultureInfo extends HostObject<{ readonly name: string }> {
  get name(): string {
    return this[home].name;
  }

  override scalars(): readonly string[] {
    return ['name'];
  }

  get numberFormat(): NumberFormatInfo {
    return new NumberFormatInfo({ culture: this.name });
  }
}

class NumberFormatInfo extends HostObject<{ readonly culture: string }> {
  override scalars(): readonly string[] {
    return ['numberDecimalSeparator', 'numberGroupSeparator'];
  }

  get numberDecimalSeparator(): string {
    return separators(this[home].culture).decimal;
  }

  get numberGroupSeparator(): string {
    return separators(this[home].culture).group;
  }
}

function separators(culture: string): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(culture).formatToParts(12345.6);
  const find = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: find('decimal'), group: find('group') };
}
