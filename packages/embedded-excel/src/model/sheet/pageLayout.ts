import { formatA1 } from '../../geometry/a1';
import { invalidArgument } from '../../protocol/hostError';
import { HostObject } from '../../protocol/hostObject';
import { locate, text } from '../arguments';
import type { Book } from '../book';
import { Range } from '../range/range';

/** Values of an untouched sheet; margins are points. learn.microsoft.com …/excel.pagelayout (1.9) */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  orientation: 'Portrait',
  paperSize: 'Letter',
  zoom: { scale: 100 },
  blackAndWhite: false,
  centerHorizontally: false,
  centerVertically: false,
  draftMode: false,
  firstPageNumber: '',
  printGridlines: false,
  printHeadings: false,
  printOrder: 'DownThenOver',
  printComments: 'NoComments',
  printErrors: 'AsDisplayed',
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
};

export class PageLayout extends HostObject {
  readonly #book: Book;
  readonly #sheet: string;

  constructor(book: Book, sheet: string) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    const { pageLayout } = book.state(sheet);
    for (const [name, initial] of Object.entries(DEFAULTS)) {
      Object.defineProperty(this, name, {
        get: () => pageLayout[name] ?? initial,
        set: (value: unknown) => {
          if (typeof value !== typeof initial) throw invalidArgument();
          pageLayout[name] = value;
        },
      });
    }
  }

  scalars(): readonly string[] {
    return Object.keys(DEFAULTS);
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.#book, this.#sheet);
  }

  setPrintArea(area: unknown): void {
    this.#book.state(this.#sheet).printArea = this.#address(area);
  }

  setPrintTitleRows(rows: unknown): void {
    this.#book.state(this.#sheet).printTitleRows = this.#address(rows);
  }

  setPrintTitleColumns(columns: unknown): void {
    this.#book.state(this.#sheet).printTitleColumns = this.#address(columns);
  }

  setPrintMargins(unit: unknown, margins: unknown): void {
    const scale = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[text(unit)];
    if (scale === undefined || typeof margins !== 'object' || margins === null) throw invalidArgument();
    for (const [side, size] of Object.entries(margins)) {
      this.#book.state(this.#sheet).pageLayout[`${side}Margin`] = Number(size) * scale;
    }
  }

  getPrintAreaOrNullObject(): Range | null {
    return this.#range(this.#book.state(this.#sheet).printArea);
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    return this.#range(this.#book.state(this.#sheet).printTitleRows);
  }

  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.#range(this.#book.state(this.#sheet).printTitleColumns);
  }

  #address(given: unknown): string {
    return formatA1(locate(this.#book, this.#sheet, given).rect);
  }

  #range(address: string | null): Range | null {
    return address === null ? null : new Range(this.#book, this.#sheet, locate(this.#book, this.#sheet, address).rect);
  }
}

const PARTS = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'];

/** learn.microsoft.com/javascript/api/excel/excel.headerfootergroup (ExcelApi 1.9) */
class HeaderFooterGroup extends HostObject {
  readonly #pages: Record<string, Record<string, string>>;

  constructor(book: Book, sheet: string) {
    super();
    this.#pages = book.state(sheet).headersFooters;
  }

  scalars(): readonly string[] {
    return [];
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter((this.#pages['all'] ??= {}));
  }

  get firstPage(): HeaderFooter {
    return new HeaderFooter((this.#pages['first'] ??= {}));
  }
}

class HeaderFooter extends HostObject {
  constructor(texts: Record<string, string>) {
    super();
    for (const part of PARTS) {
      Object.defineProperty(this, part, {
        get: () => texts[part] ?? '',
        set: (value: unknown) => (texts[part] = text(value)),
      });
    }
  }

  scalars(): readonly string[] {
    return PARTS;
  }
}
