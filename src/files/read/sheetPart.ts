/** A worksheet part: its rows by the scanner where it can, everything else by the parser. */
import type { Package } from '../package/package';
import { PartDecoder } from '../xml/decode';
import { XmlReader } from '../xml/readXml';
import type { RowScanner } from './rowScanner';
import type { SheetHandlers } from './sheetHandlers';

const DATA = '<sheetData>';
const ROW_END = '</row>';
/** Bytes whose text is in memory at once. */
const PIECE = 1_048_576;
/** Letters: a row that takes more is left to the parser, whose pieces grow; the scanner would read it over and over. */
const LONGEST_ROW = 4 * PIECE;

/** A text that is put together by `+` is looked up in two places at every letter. */
const joined = (first: string, second: string): string => (first === '' ? second : [first, second].join(''));

class SheetPart {
  private readonly parser: XmlReader;
  private stage: 'before' | 'rows' | 'parser' = 'before';
  /** What is not there as a whole. */
  private rest = '';

  constructor(
    private readonly handlers: SheetHandlers,
    private readonly scanner: Pick<RowScanner, 'rows'>,
  ) {
    this.parser = new XmlReader(handlers);
  }

  write(piece: string): void {
    if (this.stage === 'parser') this.parser.write(piece);
    else if (this.stage === 'rows') this.rows(joined(this.rest, piece), 0);
    else this.before(joined(this.rest, piece));
  }

  end(): void {
    this.parser.write(this.rest);
    this.parser.end();
  }

  private before(xml: string): void {
    const data = xml.indexOf(DATA);
    const end = data < 0 ? Math.max(0, xml.length - DATA.length) : data + DATA.length;
    this.parser.write(xml.slice(0, end));
    // It might stand in a comment.
    if (data >= 0) this.stage = this.handlers.isBetweenRows ? 'rows' : 'parser';
    if (this.stage === 'rows') this.rows(xml, end);
    else this.rest = xml.slice(end);
    if (this.stage === 'parser') this.leaveRest();
  }

  private rows(xml: string, start: number): void {
    let place = start;
    for (;;) {
      place = this.scanner.rows(xml, place);
      const end = xml.indexOf(ROW_END, place) + ROW_END.length;
      if (end < ROW_END.length) break;
      this.parser.write(xml.slice(place, end));
      place = end;
      if (!this.handlers.isBetweenRows) break;
    }
    this.rest = xml.slice(place);
    // The data may have ended, or the row has not.
    if (!this.handlers.isBetweenRows || this.rest.length > LONGEST_ROW) this.leaveRest();
  }

  private leaveRest(): void {
    this.stage = 'parser';
    const { rest } = this;
    this.rest = '';
    this.parser.write(rest);
  }
}

/** Throws FileProblem. */
export const readSheetPart = (
  whole: Pick<Package, 'pieces'>,
  path: string,
  handlers: SheetHandlers,
  scanner: Pick<RowScanner, 'rows'>,
): void => {
  const part = new SheetPart(handlers, scanner);
  const decoder = new PartDecoder();
  whole.pieces(path, (bytes) => {
    for (let start = 0; start < bytes.length; start += PIECE)
      part.write(decoder.decode(bytes.subarray(start, start + PIECE)));
  });
  part.write(decoder.end());
  part.end();
};
