import type { Visibility } from '../../engine/engine';
import { parseA1, splitAddress } from '../../geometry/a1';
import { MAX_COLUMNS, MAX_ROWS, cell } from '../../geometry/rect';
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from '../../protocol/hostError';
import { HostObject, home } from '../../protocol/hostObject';
import { integer, locate, oneOf, validSheetName } from '../arguments';
import type { SheetHome } from '../book';
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
import { WorksheetProtection } from './worksheetProtection';

const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

/** learn.microsoft.com/javascript/api/excel/excel.worksheet */
export class Worksheet extends HostObject<SheetHome> {
  get id(): string {
    return this[home].sheet;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this[home].book.sheet(this.id).id };
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

  override scalars(): readonly string[] {
    return ['id', 'name', 'position', 'visibility', 'tabColor', 'showGridlines', 'showHeadings'];
  }

  get name(): string {
    return this[home].book.sheet(this.id).name;
  }

  set name(given: unknown) {
    this[home].book.assertStructureOpen();
    const name = validSheetName(given);
    const holder = this[home].book.sheetNamed(name);
    if (holder && holder.id !== this.id) throw itemAlreadyExists();
    this[home].book.engine.renameSheet(this.id, name);
  }

  get position(): number {
    return this[home].book.engine.sheets().findIndex((sheet) => sheet.id === this.id);
  }

  set position(given: unknown) {
    this[home].book.assertStructureOpen();
    const position = integer(given, 0);
    if (position >= this[home].book.engine.sheets().length) throw invalidArgument();
    this[home].book.engine.moveSheet(this.id, position);
  }

  get visibility(): Visibility {
    return this[home].book.sheet(this.id).visibility;
  }

  set visibility(given: unknown) {
    this[home].book.assertStructureOpen();
    const visibility = oneOf(given, VISIBILITIES);
    if (visibility !== 'Visible') this.#assertNotLastVisible();
    this[home].book.engine.setSheet(this.id, { visibility });
  }

  get tabColor(): string {
    return this[home].book.sheet(this.id).tabColor;
  }

  set tabColor(given: unknown) {
    this[home].book.engine.setSheet(this.id, {
      tabColor: given === '' ? '' : normaliseColor(given),
    });
  }

  get showGridlines(): boolean {
    return this[home].book.sheet(this.id).showGridlines;
  }

  get showHeadings(): boolean {
    return this[home].book.sheet(this.id).showHeadings;
  }

  /** Setting `showGridlines` goes over the wire under this name, and `showHeadings` under the next. */
  set gridlines(given: unknown) {
    this[home].book.engine.setSheet(this.id, { showGridlines: given === true });
  }

  set headings(given: unknown) {
    this[home].book.engine.setSheet(this.id, { showHeadings: given === true });
  }

  get tables(): TableCollection {
    return new TableCollection({ ...this[home], sheet: this.id });
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection({ ...this[home], scope: this.id });
  }

  get charts(): ChartCollection {
    return new ChartCollection({ ...this[home], sheet: this.id });
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes({ ...this[home], sheet: this.id });
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection({ ...this[home], sheet: this.id });
  }

  get customProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection({
      ...this[home],
      sheet: this.id,
    });
  }

  get pageLayout(): PageLayout {
    return new PageLayout({ ...this[home], sheet: this.id });
  }

  get verticalPageBreaks(): VerticalPageBreakCollection {
    return new VerticalPageBreakCollection({ ...this[home], sheet: this.id });
  }

  activate(): void {
    this[home].book.engine.activate(this.id);
  }

  calculate(): void {
    this[home].book.engine.recalculate();
  }

  delete(): void {
    this[home].book.assertStructureOpen();
    this.#assertNotLastVisible();
    this[home].book.engine.deleteSheet(this.id);
  }

  /** An address, a name, or nothing for the whole sheet. */
  getRange(address?: unknown): Range {
    if (address === null || address === undefined || address === '') {
      return new Range({
        ...this[home],
        sheet: this.id,
        rect: { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS },
      });
    }
    if (typeof address === 'string' && !parseA1(splitAddress(address).local)) {
      return this.#namedRange(address);
    }
    const { sheet, rect } = locate(this[home].book, this.id, address);
    return new Range({ ...this[home], sheet, rect });
  }

  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    return new Range({
      ...this[home],
      sheet: this.id,
      rect: {
        row: integer(row),
        column: integer(column),
        rows: integer(rows),
        columns: integer(columns),
      },
    });
  }

  getCell(row: unknown, column: unknown): Range {
    return new Range({
      ...this[home],
      sheet: this.id,
      rect: cell(integer(row), integer(column)),
    });
  }

  /** Several addresses separated by commas. */
  getRanges(addresses?: unknown): RangeAreas {
    const parts = typeof addresses === 'string' ? addresses.split(',') : ['A1'];
    return new RangeAreas({
      ...this[home],
      sheet: this.id,
      rects: parts.map((part) => locate(this[home].book, this.id, part.trim()).rect),
    });
  }

  getUsedRange(valuesOnly?: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? new Range({ ...this[home], sheet: this.id, rect: cell(0, 0) });
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const used = this[home].book.engine.used(this.id, valuesOnly !== true);
    return used && new Range({ ...this[home], sheet: this.id, rect: used });
  }

  getNext(visibleOnly?: unknown): Worksheet {
    return this.#neighbour(1, visibleOnly);
  }

  getPrevious(visibleOnly?: unknown): Worksheet {
    return this.#neighbour(-1, visibleOnly);
  }

  #neighbour(step: 1 | -1, visibleOnly: unknown): Worksheet {
    const sheets = this[home].book.engine.sheets();
    let at = this.position + step;
    while (visibleOnly === true && sheets[at] && sheets[at]?.visibility !== 'Visible') at += step;
    const found = sheets[at];
    if (!found) throw itemNotFound();
    return new Worksheet({ ...this[home], sheet: found.id });
  }

  #namedRange(given: string): Range {
    const table = this[home].book.engine.tables().find((one) => one.name.toLowerCase() === given.toLowerCase());
    const range = table
      ? new TableCollection({ ...this[home], sheet: null }).getItem(table.id).getDataBodyRange()
      : rangeOfName(this[home].book, given, this.id);
    if (!range) throw invalidArgument();
    return range;
  }

  /** A workbook keeps at least one visible sheet. learn.microsoft.com …/excel.worksheet#delete */
  #assertNotLastVisible(): void {
    const others = this[home].book.engine
      .sheets()
      .filter((sheet) => sheet.id !== this.id && sheet.visibility === 'Visible');
    if (others.length === 0) {
      throw invalidOperation('A workbook must contain at least one visible worksheet.');
    }
  }
}
