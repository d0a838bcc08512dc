import { formatA1 } from '../../geometry/a1';
import { isWithin } from '../../limits';
import { invalidArgument } from '../../protocol/hostError';
import { HostObject, defineMembers, home } from '../../protocol/hostObject';
import { assertWithin, locate, text } from '../arguments';
import type { SheetHome } from '../book';
import { Range } from '../range/range';

/** A scale, or a number of pages. */
function assertZoom(value: unknown): void {
  const { scale } = (value ?? {}) as { readonly scale?: unknown };
  if (scale !== undefined && scale !== null && !(typeof scale === 'number' && isWithin('zoom', scale)))
    throw invalidArgument();
}

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

export class PageLayout extends HostObject<SheetHome> {
  constructor(given: SheetHome) {
    super(given);
    const { pageLayout } = given.book.state(given.sheet);
    defineMembers(
      this,
      Object.keys(DEFAULTS),
      (name) => pageLayout[name] ?? DEFAULTS[name],
      (name, value) => {
        if (typeof value !== typeof DEFAULTS[name]) throw invalidArgument();
        if (name === 'zoom') assertZoom(value);
        pageLayout[name] = value;
      },
    );
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this[home]);
  }

  setPrintArea(area: unknown): void {
    this[home].book.state(this[home].sheet).printArea = this.#address(area);
  }

  setPrintTitleRows(rows: unknown): void {
    this[home].book.state(this[home].sheet).printTitleRows = this.#address(rows);
  }

  setPrintTitleColumns(columns: unknown): void {
    this[home].book.state(this[home].sheet).printTitleColumns = this.#address(columns);
  }

  setPrintMargins(unit: unknown, margins: unknown): void {
    const scale = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[text(unit)];
    if (scale === undefined || typeof margins !== 'object' || margins === null) throw invalidArgument();
    for (const [side, size] of Object.entries(margins)) {
      this[home].book.state(this[home].sheet).pageLayout[`${side}Margin`] = Number(size) * scale;
    }
  }

  getPrintAreaOrNullObject(): Range | null {
    return this.#range(this[home].book.state(this[home].sheet).printArea);
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    return this.#range(this[home].book.state(this[home].sheet).printTitleRows);
  }

  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.#range(this[home].book.state(this[home].sheet).printTitleColumns);
  }

  #address(given: unknown): string {
    return formatA1(locate(this[home].book, this[home].sheet, given).rect);
  }

  #range(address: string | null): Range | null {
    return address === null
      ? null
      : new Range({
          ...this[home],
          rect: locate(this[home].book, this[home].sheet, address).rect,
        });
  }
}

const PARTS = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'];

/** learn.microsoft.com/javascript/api/excel/excel.headerfootergroup (ExcelApi 1.9) */
class HeaderFooterGroup extends HostObject<SheetHome> {
  get defaultForAllPages(): HeaderFooter {
    return this.#page('all');
  }

  get firstPage(): HeaderFooter {
    return this.#page('first');
  }

  #page(which: string): HeaderFooter {
    const { book, sheet } = this[home];
    return new HeaderFooter((book.state(sheet).headersFooters[which] ??= {}));
  }
}

class HeaderFooter extends HostObject {
  constructor(texts: Record<string, string>) {
    super(texts);
    defineMembers(
      this,
      PARTS,
      (part) => texts[part] ?? '',
      (part, value) => {
        const now = { ...texts, [part]: text(value) };
        const sameEnd = PARTS.filter((one) => one.endsWith('Header') === part.endsWith('Header'));
        assertWithin('headerFooter', sameEnd.map((one) => now[one] ?? '').join('').length);
        texts[part] = text(value);
      },
    );
  }
}
