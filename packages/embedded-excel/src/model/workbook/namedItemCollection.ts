import { parseA1, qualifiedAddress, splitAddress } from '../../geometry/a1';
import type { Scalar } from '../../engine/content';
import type { NameInfo } from '../../engine/engine';
import { assertFormula } from '../../formula/grammar';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../../protocol/hostError';
import { HostCollection, HostObject, home } from '../../protocol/hostObject';
import { assertWithin, locate, text, validName } from '../arguments';
import type { Book, BookHome } from '../book';
import { Range } from '../range/range';

/** learn.microsoft.com/javascript/api/excel/excel.nameditemcollection (add: ExcelApi 1.4) */
export class NamedItemCollection extends HostCollection<NamedItem, BookHome & { readonly scope: string | null }> {
  get items(): NamedItem[] {
    return this.#names().map((info) => new NamedItem({ ...this[home], name: info.name, scope: info.scope }));
  }

  getCount(): number {
    return this.#names().length;
  }

  getItem(name: unknown): NamedItem {
    const item = this.getItemOrNullObject(name);
    if (!item) throw itemNotFound();
    return item;
  }

  getItemOrNullObject(name: unknown): NamedItem | null {
    const wanted = String(name).toLowerCase();
    const found = this.#names().find((info) => info.name.toLowerCase() === wanted);
    return found ? new NamedItem({ ...this[home], name: found.name, scope: found.scope }) : null;
  }

  /** A Range becomes an absolute reference; a text is taken as the formula. */
  add(given: unknown, reference: unknown, comment?: unknown): NamedItem {
    const name = validName(given);
    const taken = this[home].book.engine.tables().some((table) => table.name.toLowerCase() === name.toLowerCase());
    if (taken || this.getItemOrNullObject(name)) throw itemAlreadyExists();
    this[home].book.engine.putName({
      name,
      formula: this.#formula(reference),
      comment: typeof comment === 'string' ? comment : '',
      visible: true,
      scope: this[home].scope,
    });
    return new NamedItem({ ...this[home], name, scope: this[home].scope });
  }

  #formula(reference: unknown): string {
    if (typeof reference === 'string') return formulaText(reference);
    if (typeof reference === 'number' || typeof reference === 'boolean') return `=${String(reference)}`;
    const { sheet, rect } = locate(this[home].book, this[home].scope, reference);
    return `=${qualifiedAddress(this[home].book.sheet(sheet).name, rect, true)}`;
  }

  #names(): NameInfo[] {
    return this[home].book.engine.names().filter((info) => info.scope === this[home].scope);
  }
}

/** learn.microsoft.com/javascript/api/excel/excel.nameditem */
class NamedItem extends HostObject<BookHome & { readonly name: string; readonly scope: string | null }> {
  get name(): string {
    return this[home].name;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Name: this.name, _Id: this.name };
  }

  override scalars(): readonly string[] {
    return ['name', 'type', 'value', 'visible', 'comment', 'scope', 'formula'];
  }

  get scope(): string {
    return this[home].scope === null ? 'Workbook' : 'Worksheet';
  }

  get formula(): string {
    return this.#info().formula;
  }

  set formula(given: unknown) {
    this.#change({ formula: formulaText(text(given)) });
  }

  get comment(): string {
    return this.#info().comment;
  }

  set comment(given: unknown) {
    assertWithin('nameComment', text(given).length);
    this.#change({ comment: text(given) });
  }

  get visible(): boolean {
    return this.#info().visible;
  }

  set visible(given: unknown) {
    this.#change({ visible: given === true });
  }

  /** learn.microsoft.com …/excel.nameditemtype */
  get type(): string {
    if (this.getRangeOrNullObject()) return 'Range';
    const value = constantOf(this.formula);
    if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
    if (typeof value === 'boolean') return 'Boolean';
    return typeof value === 'string' ? 'String' : 'Error';
  }

  /** The address for a range; otherwise the constant. */
  get value(): Scalar {
    return this.getRangeOrNullObject()?.address ?? constantOf(this.formula) ?? this.formula.slice(1);
  }

  get worksheet(): HostObject {
    if (this[home].scope === null) throw invalidArgument('The name belongs to the workbook.');
    return this[home].book.worksheet(this[home].scope);
  }

  get worksheetOrNullObject(): HostObject | null {
    return this[home].scope === null ? null : this[home].book.worksheet(this[home].scope);
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw invalidArgument();
    return range;
  }

  getRangeOrNullObject(): Range | null {
    return rangeOfFormula(this[home].book, this.formula);
  }

  delete(): void {
    this[home].book.engine.deleteName(this.name, this[home].scope);
  }

  #info(): NameInfo {
    const info = this[home].book.engine.names().find((one) => one.name === this.name && one.scope === this[home].scope);
    if (!info) throw itemNotFound();
    return info;
  }

  #change(change: Partial<NameInfo>): void {
    this[home].book.engine.putName({ ...this.#info(), ...change });
  }
}

function formulaText(given: string): string {
  const formula = given.startsWith('=') ? given : `=${given}`;
  assertFormula(formula);
  return formula;
}

/** The block a defined name stands for: the sheet's own names come before the workbook's. */
export function rangeOfName(book: Book, name: string, sheet: string): Range | null {
  const all = book.engine.names().filter((info) => info.name.toLowerCase() === name.toLowerCase());
  const found = all.find((info) => info.scope === sheet) ?? all.find((info) => info.scope === null);
  return found ? rangeOfFormula(book, found.formula) : null;
}

function rangeOfFormula(book: Book, formula: string): Range | null {
  const { sheetName, local } = splitAddress(formula);
  const sheet = sheetName === null ? undefined : book.sheetNamed(sheetName);
  const rect = parseA1(local);
  return sheet && rect ? new Range({ book, sheet: sheet.id, rect }) : null;
}

function constantOf(formula: string): Scalar | null {
  const body = formula.replace(/^=/, '');
  const quoted = /^"((?:[^"]|"")*)"$/.exec(body);
  if (quoted) return (quoted[1] ?? '').replace(/""/g, '"');
  if (/^(?:TRUE|FALSE)$/i.test(body)) return body.toUpperCase() === 'TRUE';
  return body !== '' && !Number.isNaN(Number(body)) ? Number(body) : null;
}
