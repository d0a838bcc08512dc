import { HostError, invalidArgument } from '../../protocol/hostError';
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

  /**
   * learn.microsoft.com …/excel.application createWorkbook (ExcelApi 1.8): a workbook of that file in Base64, an empty one
   * without. The library asks for it where an add-in calls `Excel.createWorkbook`.
   */
  createWorkbook(base64File?: unknown): WorkbookCreated {
    const file = base64File ?? '';
    if (typeof file !== 'string' || (file !== '' && !isZip(file))) throw invalidArgument();
    const { book } = this[home];
    if (book.switches.newWorkbooks === 'refused')
      throw new HostError('GeneralException', 'There was an internal error while processing the request.');
    return new WorkbookCreated({ book, file });
  }

  suspendApiCalculationUntilNextSync(): void {
    // Only speed depends on it in Excel; the host calculates once per request anyway.
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // Only speed depends on it in Excel.
  }
}

/** Any .xlsx file is a zip, and begins with these letters in Base64. */
const isZip = (base64: string): boolean => base64.startsWith('UEsD') && /^[A-Za-z0-9+/]+={0,2}$/.test(base64);

/** learn.microsoft.com …/excel.workbookcreated (ExcelApi 1.8) */
class WorkbookCreated extends HostObject<BookHome & { readonly file: string }> {
  override scalars(): readonly string[] {
    return ['id'];
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  get id(): string {
    return 'created';
  }

  open(): void {
    const { book, file } = this[home];
    book.opened.push(file);
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
