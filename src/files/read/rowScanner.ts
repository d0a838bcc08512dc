/**
 * Rows of a worksheet part in the spelling that nearly all programs use: several times as fast as by a parser of any XML,
 * since columns repeat row after row what their tags and formulas say. It takes only what is well-formed and in that
 * spelling. Every other row is left to the parser as a whole, and which of the two read a row makes no difference to what
 * was read (test/files/rowScanner.test.ts).
 */
import { MOST_COLUMNS, MOST_ROWS } from '../package/grid';
import { plainTag } from '../xml/plainTag';
import { fromXml } from '../xml/readXml';
import type { CellCollector } from './cellCollector';
import { cellValue } from './cellValue';

const [ZERO, NINE, UPPER_A, UPPER_Z, LETTERS] = [0x30, 0x39, 0x41, 0x5a, 26];
/** Digits that a number holds exactly, whatever they are. */
const EXACT = 15;
/** Not for the scanner, or not there as a whole. */
const NONE = -1;

/** Attributes of a row that say that it is hidden, or that it is not. */
const HIDDEN: ReadonlyMap<string | undefined, boolean> = new Map([
  [undefined, false],
  ['0', false],
  ['false', false],
  ['1', true],
  ['true', true],
]);
const NUMBER = 'n';
const STRING = 's';
const TYPES: ReadonlySet<string> = new Set([NUMBER, STRING, 'str', 'b', 'e', 'd', 'inlineStr']);

/** What a cell's tag says, but where the cell stands. */
interface CellTag {
  /** The tag from behind the address on; '' where the address does not come first. */
  readonly xml: string;
  readonly style: number;
  readonly type: string;
  readonly isClosed: boolean;
}

interface ColumnText {
  readonly xml: string;
  readonly text: string;
}

/** A part of a text would keep all of it in memory. */
const copyOf = (part: string): string => ` ${part}`.slice(1);

/** NONE for anything but up to nine digits. */
const wholeNumber = (text: string): number => {
  const number = Number(text);
  return text.length <= 9 && String(number) === text && number >= 0 ? number : NONE;
};

export class RowScanner {
  /** Of each column, what was read last. */
  private readonly tags: (CellTag | undefined)[] = [];
  private readonly formulas: (ColumnText | undefined)[] = [];
  private readonly texts: (ColumnText | undefined)[] = [];
  private xml = '';

  private tag: CellTag = { xml: '', style: 0, type: NUMBER, isClosed: true };
  private isWanted = false;
  private formula: string | null = null;
  private shared: string | undefined;
  /** A value that is digits alone; NONE for others, whose text stands in `value`. */
  private digits = NONE;
  private value = '';
  private inline = '';

  constructor(private readonly collector: CellCollector) {}

  /**
   * Where the rows end that could be taken, one after the other from `from` on: what stands there is no row, or one for the
   * parser, or not there as a whole. Throws FileProblem.
   */
  rows(xml: string, from: number): number {
    this.xml = xml;
    const { collector } = this;
    let end = from;
    for (;;) {
      const { row, count } = collector;
      const next = this.row(this.afterSpace(end));
      if (next === NONE) {
        // Whoever reads it again begins where this began.
        collector.row = row;
        collector.count = count;
        return end;
      }
      end = next;
    }
  }

  private row(from: number): number {
    const { xml, collector } = this;
    const tag = xml.startsWith('<row', from) ? plainTag(xml, from + 4) : null;
    if (tag === null) return NONE;
    const number = tag.attributes.get('r');
    const row = number === undefined ? undefined : wholeNumber(number) - 1;
    const isHidden = HIDDEN.get(tag.attributes.get('hidden'));
    if (isHidden === undefined || (row !== undefined && !(row >= 0 && row < MOST_ROWS))) return NONE;
    collector.openRow(row, isHidden);
    if (tag.isClosed) return tag.end;
    let place = this.afterSpace(tag.end);
    while (xml.startsWith('<c', place)) {
      place = this.cell(place);
      if (place === NONE) return NONE;
      place = this.afterSpace(place);
    }
    return this.behind('</row>', place);
  }

  private cell(from: number): number {
    let place = this.openCell(from);
    if (place === NONE) return NONE;
    this.clear();
    const { collector, tag } = this;
    if (!tag.isClosed) place = this.content(place);
    if (place === NONE) return NONE;
    const { formula, shared } = this;
    const filled = formula !== null || this.digits !== NONE || this.value !== '' || this.inline !== '';
    const content = { filled, style: tag.style, formula: formula ?? '', shared };
    if (shared !== undefined) collector.share(content);
    if (this.isWanted) collector.keep(this.valueOf(), content);
    return place;
  }

  private clear(): void {
    this.formula = null;
    this.shared = undefined;
    this.digits = NONE;
    this.value = '';
    this.inline = '';
  }

  /** Gives the place behind the tag. */
  private openCell(from: number): number {
    const { xml } = this;
    const start = from + '<c r="'.length;
    if (!xml.startsWith('<c r="', from)) return this.otherTag(from, NONE, from);
    let [column, place] = [0, start];
    for (let code = xml.charCodeAt(place); code >= UPPER_A && code <= UPPER_Z; code = xml.charCodeAt(place)) {
      column = column * LETTERS + code - UPPER_A + 1;
      place += 1;
    }
    const digits = place;
    for (let code = xml.charCodeAt(place); code >= ZERO && code <= NINE; code = xml.charCodeAt(place)) place += 1;
    if (digits === start || place === digits || column > MOST_COLUMNS) return NONE;
    const known = this.tags[column - 1];
    if (known === undefined || !xml.startsWith(known.xml, place)) return this.otherTag(from, column - 1, place);
    this.tag = known;
    this.isWanted = this.collector.openCell(column - 1);
    return place + known.xml.length;
  }

  /** A tag that is not that of the cell above. `column`: where its address, which comes first and ends at `rest`, says. */
  private otherTag(from: number, column: number, rest: number): number {
    const { xml, collector } = this;
    const tag = plainTag(xml, from + '<c'.length);
    if (tag === null || (column === NONE && tag.attributes.has('r')) || (column !== NONE && xml[rest] !== '"'))
      return NONE;
    const { attributes, isClosed, end } = tag;
    const style = wholeNumber(attributes.get('s') ?? '0');
    const type = attributes.get('t') ?? NUMBER;
    if (style === NONE || !TYPES.has(type)) return NONE;
    this.tag = { xml: column === NONE ? '' : copyOf(xml.slice(rest, end)), style, type, isClosed };
    if (column !== NONE) this.tags[column] = this.tag;
    this.isWanted = collector.openCell(column === NONE ? undefined : column);
    return end;
  }

  /** Formula, value and inline text, each at most once. */
  private content(from: number): number {
    const { xml } = this;
    let place = this.afterSpace(from);
    if (xml.startsWith('<f', place)) place = this.afterSpace(this.formulaAt(place));
    if (xml.startsWith('<v', place)) place = this.afterSpace(this.valueAt(place));
    if (xml.startsWith('<is>', place)) place = this.afterSpace(this.inlineAt(place));
    return this.behind('</c>', place);
  }

  private formulaAt(from: number): number {
    const { xml, collector } = this;
    this.formula = '';
    let place = from + '<f>'.length;
    if (xml[place - 1] !== '>') {
      const tag = plainTag(xml, from + '<f'.length);
      if (tag === null) return NONE;
      if (tag.attributes.get('t') === 'shared') this.shared = tag.attributes.get('si');
      if (tag.isClosed) return tag.end;
      place = tag.end;
    }
    const known = this.formulas[collector.column];
    if (known !== undefined && xml.startsWith(known.xml, place)) {
      const end = this.behind('</f>', place + known.xml.length);
      if (end !== NONE) {
        this.formula = known.text;
        return end;
      }
    }
    const end = xml.indexOf('<', place);
    if (end < 0) return NONE;
    if (end > place) this.formula = this.columnText(this.formulas, place, end);
    return this.behind('</f>', end);
  }

  private valueAt(from: number): number {
    const { xml, tag } = this;
    let start = from + '<v>'.length;
    if (xml[start - 1] !== '>') {
      const own = plainTag(xml, from + '<v'.length);
      if (own === null || own.isClosed) return own?.end ?? NONE;
      start = own.end;
    }
    let [end, number] = [start, 0];
    for (let code = xml.charCodeAt(end); code >= ZERO && code <= NINE; code = xml.charCodeAt(end)) {
      number = number * 10 + code - ZERO;
      end += 1;
    }
    const isWhole = end > start && end - start <= EXACT && xml[end] === '<';
    if (isWhole && (tag.type === NUMBER || tag.type === STRING)) this.digits = number;
    else {
      end = xml.indexOf('<', end);
      if (end > start) this.value = this.columnText(this.texts, start, end);
    }
    return this.behind('</v>', end);
  }

  private inlineAt(from: number): number {
    const { xml } = this;
    const start = from + '<is>'.length;
    const tag = xml.startsWith('<t', start) ? plainTag(xml, start + '<t'.length) : null;
    if (tag === null || tag.isClosed) return NONE;
    const end = xml.indexOf('<', tag.end);
    if (end > tag.end) this.inline = this.columnText(this.texts, tag.end, end);
    return this.behind('</t></is>', end);
  }

  private valueOf() {
    const { digits, collector } = this;
    const { type } = this.tag;
    const { strings } = collector;
    if (digits !== NONE && type === NUMBER) return digits;
    const known = digits === NONE ? undefined : strings[digits];
    if (known !== undefined) return known;
    const value = cellValue(type, digits === NONE ? this.value : String(digits), this.inline, strings);
    return typeof value === 'string' ? collector.kept(value) : value;
  }

  private columnText(last: (ColumnText | undefined)[], from: number, to: number): string {
    const { collector } = this;
    const xml = this.xml.slice(from, to);
    const known = last[collector.column];
    if (known?.xml === xml) return known.text;
    const text = collector.kept(copyOf(fromXml(xml)));
    last[collector.column] = { xml: copyOf(xml), text };
    return text;
  }

  /** The place behind what has to stand at `from`. */
  private behind(wanted: string, from: number): number {
    return from !== NONE && this.xml.startsWith(wanted, from) ? from + wanted.length : NONE;
  }

  private afterSpace(from: number): number {
    const { xml } = this;
    let place = from;
    for (let code = xml.charCodeAt(place); code <= 0x20; code = xml.charCodeAt(place)) {
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) break;
      place += 1;
    }
    return place;
  }
}
