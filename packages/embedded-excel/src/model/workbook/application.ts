import { HostObject } from '../../protocol/hostObject';
import { oneOf } from '../arguments';
import type { Book } from '../book';

/** learn.microsoft.com/javascript/api/excel/excel.application */
export class Application extends HostObject {
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  scalars(): readonly string[] {
    return ['calculationMode', 'calculationState', 'decimalSeparator', 'thousandsSeparator'];
  }

  get calculationMode(): string {
    return this.#book.calculationMode;
  }

  /** Kept only: the host always calculates. */
  set calculationMode(given: unknown) {
    this.#book.calculationMode = oneOf(given, ['Automatic', 'AutomaticExceptTables', 'Manual']);
  }

  /** A request is answered when the calculation is over, so nothing else is ever seen. */
  get calculationState(): string {
    return 'Done';
  }

  get decimalSeparator(): string {
    return separators(this.#book.culture).decimal;
  }

  get thousandsSeparator(): string {
    return separators(this.#book.culture).group;
  }

  get cultureInfo(): CultureInfo {
    return new CultureInfo(this.#book.culture);
  }

  async calculate(): Promise<void> {
    this.#book.engine.recalculate();
    await this.#book.engine.settle();
  }

  suspendApiCalculationUntilNextSync(): void {
    // Only speed depends on it in Excel; the host calculates once per request anyway.
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // Only speed depends on it in Excel.
  }
}

/** learn.microsoft.com/javascript/api/excel/excel.cultureinfo (ExcelApi 1.11) */
class CultureInfo extends HostObject {
  readonly name: string;

  constructor(name: string) {
    super();
    this.name = name;
  }

  scalars(): readonly string[] {
    return ['name'];
  }

  get numberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.name);
  }
}

class NumberFormatInfo extends HostObject {
  readonly #culture: string;

  constructor(culture: string) {
    super();
    this.#culture = culture;
  }

  scalars(): readonly string[] {
    return ['numberDecimalSeparator', 'numberGroupSeparator'];
  }

  get numberDecimalSeparator(): string {
    return separators(this.#culture).decimal;
  }

  get numberGroupSeparator(): string {
    return separators(this.#culture).group;
  }
}

function separators(culture: string): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(culture).formatToParts(12345.6);
  const find = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: find('decimal'), group: find('group') };
}
