import { accessDenied } from '../../protocol/hostError';
import { HostObject, home } from '../../protocol/hostObject';
import type { BookHome } from '../book';

/**
 * Keeps sheets from being added, deleted, renamed, moved, hidden and shown.
 * learn.microsoft.com/javascript/api/excel/excel.workbookprotection (ExcelApi 1.7)
 */
export class WorkbookProtection extends HostObject<BookHome> {
  override scalars(): readonly string[] {
    return ['protected'];
  }

  get protected(): boolean {
    return this[home].book.structure !== null;
  }

  protect(password?: unknown): void {
    if (this[home].book.structure) throw accessDenied();
    this[home].book.structure = { password: typeof password === 'string' && password !== '' ? password : null };
  }

  unprotect(password?: unknown): void {
    const { structure } = this[home].book;
    if (!structure || (structure.password !== null && structure.password !== password)) throw accessDenied();
    this[home].book.structure = null;
  }
}
