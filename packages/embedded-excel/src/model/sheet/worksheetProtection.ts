import { accessDenied } from '../../protocol/hostError';
import { HostObject, home } from '../../protocol/hostObject';
import type { SheetHome } from '../book';

const OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

/** learn.microsoft.com/javascript/api/excel/excel.worksheetprotection (ExcelApi 1.2, password 1.7) */
export class WorksheetProtection extends HostObject<SheetHome> {
  override scalars(): readonly string[] {
    return ['protected', 'options'];
  }

  get protected(): boolean {
    return this[home].book.state(this[home].sheet).protection !== null;
  }

  get options(): Readonly<Record<string, unknown>> | null {
    return this[home].book.state(this[home].sheet).protection?.options ?? null;
  }

  /** Fails on a sheet that is protected already (office-js#6784). Options left out are `false`. */
  protect(options?: unknown, password?: unknown): void {
    const state = this[home].book.state(this[home].sheet);
    if (state.protection) throw accessDenied();
    const given = typeof options === 'object' && options !== null ? options : {};
    const defaults = Object.fromEntries(OPTIONS.map((name) => [name, false]));
    state.protection = {
      options: { ...defaults, selectionMode: 'Normal', ...given },
      password: typeof password === 'string' && password !== '' ? password : null,
    };
  }

  unprotect(password?: unknown): void {
    const state = this[home].book.state(this[home].sheet);
    if (!state.protection) throw accessDenied();
    if (state.protection.password !== null && state.protection.password !== password) throw accessDenied();
    state.protection = null;
  }
}
