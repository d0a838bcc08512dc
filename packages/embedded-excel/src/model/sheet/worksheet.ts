import type { Visibility } from '../../engine/engine';
import { parseA1, splitAddress } from '../../geometry/a1';
import { MAX_COLUMNS, MAX_ROWS, cell } from '../../geometry/rect';
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from '../../protocol/hostError';
import { HostObject } from '../../protocol/hostObject';
import { integer, locate, oneOf } from '../arguments';
import type { Book } from '../book';
import { ChartCollection } from './chartCollection';
import { WorksheetFreezePanes } from './freezePanes';
import { NamedItemCollection, rangeOfName } from '../workbook/namedItemCollection';
import { VerticalPageBreakCollection } from './pageBreaks';
import { PageLayout } from './pageLayout';
import { Range } from '../range/range';
import { RangeAreas } from '../range/rangeAreas';
import { TableCollection } from '../table/tableCollection';
import { normaliseColor } from '../range/styledObject';
import { WorksheetCustomPropertyCollection } from './worksheetCustomProperties';
import { validSheetName } from './worksheetCollection';
import { WorksheetProtection } from './worksheetProtection';

const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

/** learn.microsoft.com/javascript/api/excel/excel.worksheet */
export class Worksheet extends HostObject {
  readonly #book: Book;
  readonly id: string;

  constructor(book: Book, id: string) {
    super();
    this.#book = book;
    this.id = id;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.#book.sheet(this.id).id };
  }

  override registrations(): readonly string[] {
    return [
      'ActivatedEvent',
      'DeactivatedEvent',
      'DataChangedEvent',
      'SelectionChangedEvent',
      'CalculatedEvent',
      'FormatChangedEvent',
      'EventNameChanged',
    ];
  }

  scalars(): readonly string[] {
    return ['id', 'name', 'position', 'visibility', 'tabColor', 'showGridlines', 'showHeadings'];
  }

  get name(): string {
    return this.#book.sheet(this.id).name;
  }

  set name(given: unknown) {
    const name = validSheetName(given);
    const holder = this.#book.sheetNamed(name);
    if (holder && holder.id !== this.id) throw itemAlreadyExists();
    this.#book.engine.renameSheet(this.id, name);
  }

  get position(): number {
    return this.#book.engine.sheets().findIndex((sheet) => sheet.id === this.id);
  }

  set position(given: unknown) {
    const position = integer(given, 0);
    if (position >= this.#book.engine.sheets().length) throw invalidArgument();
    this.#book.engine.moveSheet(this.id, position);
  }

  get visibility(): Visibility {
    return this.#book.sheet(this.id).visibility;
  }

  set visibility(given: unknown) {
    const visibility = oneOf(given, VISIBILITIES);
    if (visibility !== 'Visible') this.#assertNotLastVisible();
    this.#book.engine.setSheet(this.id, { visibility });
  }

  get tabColor(): string {
    return this.#book.sheet(this.id).tabColor;
  }

  set tabColor(given: unknown) {
    this.#book.engine.setSheet(this.id, { tabColor: given === '' ? '' : normaliseColor(given) });
  }

  get showGridlines(): boolean {
    return this.#book.sheet(this.id).showGridlines;
  }

  get showHeadings(): boolean {
    return this.#book.sheet(this.id).showHeadings;
  }

  /** Setting `showGridlines` goes over the wire under this name, and `showHeadings` under the next. */
  set gridlines(given: unknown) {
    this.#book.engine.setSheet(this.id, { showGridlines: given === true });
  }

  set headings(given: unknown) {
    this.#book.engine.setSheet(this.id, { showHeadings: given === true });
  }

  get tables(): TableCollection {
    return new TableCollection(this.#book, this.id);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.#book, this.id);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.#book, this.id);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.#book, this.id);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.#book, this.id);
  }

  get customProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.#book, this.id);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.#book, this.id);
  }

  get verticalPageBreaks(): VerticalPageBreakCollection {
    return new VerticalPageBreakCollection(this.#book, this.id);
  }

  activate(): void {
    this.#book.engine.activate(this.id);
  }

  calculate(): void {
    this.#book.engine.recalculate();
  }

  delete(): void {
    this.#assertNotLastVisible();
    this.#book.engine.deleteSheet(this.id);
  }

  /** An address, a name, or nothing for the whole sheet. */
  getRange(address?: unknown): Range {
    if (address === null || address === undefined || address === '') {
      return new Range(this.#book, this.id, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    }
    if (typeof address === 'string' && !parseA1(splitAddress(address).local)) {
      return this.#namedRange(address);
    }
    const { sheet, rect } = locate(this.#book, this.id, address);
    return new Range(this.#book, sheet, rect);
  }

  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    return new Range(this.#book, this.id, {
      row: integer(row),
      column: integer(column),
      rows: integer(rows),
      columns: integer(columns),
    });
  }

  getCell(row: unknown, column: unknown): Range {
    return new Range(this.#book, this.id, cell(integer(row), integer(column)));
  }

  /** Several addresses separated by commas. */
  getRanges(addresses?: unknown): RangeAreas {
    const parts = typeof addresses === 'string' ? addresses.split(',') : ['A1'];
    return new RangeAreas(
      this.#book,
      this.id,
      parts.map((part) => locate(this.#book, this.id, part.trim()).rect),
    );
  }

  getUsedRange(valuesOnly?: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? new Range(this.#book, this.id, cell(0, 0));
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const used = this.#book.engine.used(this.id, valuesOnly !== true);
    return used && new Range(this.#book, this.id, used);
  }

  getNext(visibleOnly?: unknown): Worksheet {
    return this.#neighbour(1, visibleOnly);
  }

  getPrevious(visibleOnly?: unknown): Worksheet {
    return this.#neighbour(-1, visibleOnly);
  }

  #neighbour(step: 1 | -1, visibleOnly: unknown): Worksheet {
    const sheets = this.#book.engine.sheets();
    let at = this.position + step;
    while (visibleOnly === true && sheets[at] && sheets[at]?.visibility !== 'Visible') at += step;
    const found = sheets[at];
    if (!found) throw itemNotFound();
    return new Worksheet(this.#book, found.id);
  }

  #namedRange(given: string): Range {
    const table = this.#book.engine.tables().find((one) => one.name.toLowerCase() === given.toLowerCase());
    const range = table
      ? new TableCollection(this.#book, null).getItem(table.id).getDataBodyRange()
      : rangeOfName(this.#book, given, this.id);
    if (!range) throw invalidArgument();
    return range;
  }

  /** A workbook keeps at least one visible sheet. learn.microsoft.com …/excel.worksheet#delete */
  #assertNotLastVisible(): void {
    const others = this.#book.engine.sheets().filter((sheet) => sheet.id !== this.id && sheet.visibility === 'Visible');
    if (others.length === 0) {
      throw invalidOperation('A workbook must contain at least one visible worksheet.');
    }
  }
}
