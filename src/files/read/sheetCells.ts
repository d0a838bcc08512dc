/**
 * The cells of a worksheet that somebody asks for, what of them is merged, and which have data validation. Time and
 * memory follow the cells that are there: areas that are only declared are never walked through.
 */
import type { RawCell } from '../../workbook/cellType';
import type { Rect } from '../../workbook/templateModel';
import { FileProblem } from '../fileProblem';
import { MOST_COLUMNS, MOST_ROWS, rectOf } from '../package/grid';
import type { WorkbookPackage } from '../package/workbookPackage';
import { attribute, type RawAttributes } from '../xml/readXml';
import { cellValue } from './cellValue';
import { sharedFormula, type SharedFormula } from './sharedFormula';

export interface SheetCell {
  readonly value: RawCell;
  /** Holds a value or a formula; one that is only formatted does not. */
  readonly filled: boolean;
  readonly style: number;
  /** Without '='; '' for none. */
  readonly formula: string;
}

export interface SheetCells {
  /** Undefined where there is none, or where a merge covers it. */
  cell(row: number, column: number): SheetCell | undefined;
  /** The cells that hold something, row by row. */
  filled(): Iterable<{ readonly row: number; readonly column: number; readonly cell: SheetCell }>;
  /** The last row with a cell in the area; -1 where it has none. */
  lastRow(area: Rect): number;
  /** Hidden by hand or by a filter; rows with cells that were asked for. */
  isHidden(row: number): boolean;
  /** Merges that cover cells asked for. */
  readonly merges: readonly Rect[];
  /** `null` where there are more than anybody made on purpose. */
  readonly validated: readonly Rect[] | null;
}

/** A commune of 100,000 people has two million. */
const MOST_CELLS = 4_000_000;
/** A sheet of ours has some fifty; files that were pasted into for years have thousands. */
const MOST_VALIDATED = 200_000;
const MOST_MERGES = 200_000;
/** Cells looked at on behalf of merges, beyond those that are there: merges that do not overlap stay below. */
const MOST_COVERED = 100_000;
/** References in formulas that cells share, each written out for its cell. */
const MOST_MOVED = 1_000_000;

interface FoundCell {
  value: RawCell;
  readonly filled: boolean;
  readonly style: number;
  readonly formula: string;
  readonly shared: string | undefined;
}

interface SharedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  moved?: SharedFormula;
}

const A = 65;
const LETTERS = 26;

/** Position of `BC17`, without a pattern: a large sheet has a million. */
const columnIn = (address: string): number => {
  let column = 0;
  for (let place = 0; place < address.length; place += 1) {
    const code = address.charCodeAt(place) & ~0x20;
    if (code < A || code >= A + LETTERS) break;
    column = column * LETTERS + code - A + 1;
  }
  return column - 1;
};

const tooLarge = (): FileProblem => new FileProblem('tooLarge');

class Reader {
  readonly rows = new Map<number, (FoundCell | undefined)[]>();
  readonly shared = new Map<string, SharedText>();
  readonly merges: Rect[] = [];
  readonly hidden = new Set<number>();
  validated: Rect[] | null = [];
  private readonly same = new Map<string, string>();
  /** The formula that was read last in each column. */
  private readonly formulas: ({ readonly xml: string; readonly text: string } | undefined)[] = [];
  count = 0;

  private row = -1;
  private column = -1;
  private here: readonly Rect[] = [];
  private isWanted = false;
  private inData = false;
  private type = '';
  private style = 0;
  private value = '';
  private inline = '';
  private formula: string | null = null;
  private share: string | undefined;
  private phonetic = 0;
  private into: 'value' | 'inline' | 'formula' | 'area' | null = null;
  private rule: string | null = null;

  constructor(
    private readonly wanted: readonly Rect[],
    private readonly strings: readonly string[],
    private readonly firstDay: (style: number) => number,
  ) {}

  readonly open = (name: string, attributes: () => RawAttributes): void => {
    if (this.inData) this.openInData(name, attributes);
    else if (name === 'sheetData') this.inData = true;
    else if (name === 'mergeCell') this.addMerge(attribute(attributes(), 'ref') ?? '');
    else if (name === 'dataValidation') this.openRule(attributes());
    else if (name === 'sqref' && this.rule !== null) this.into = 'area';
  };

  readonly text = (xml: string, meaning: (xml: string) => string): void => {
    if (this.into === null) return;
    if (this.into === 'value') this.value += meaning(xml);
    else if (this.into === 'formula') this.formula = (this.formula ?? '') + this.formulaText(xml, meaning);
    else if (this.into === 'area') this.rule = `${this.rule ?? ''} ${meaning(xml)}`;
    else if (this.phonetic === 0) this.inline += meaning(xml);
  };

  /** A column mostly repeats the formula of the row before: what that says is found out once. */
  private formulaText(xml: string, meaning: (xml: string) => string): string {
    const known = this.formulas[this.column];
    if (known?.xml === xml) return known.text;
    const text = this.kept(meaning(xml));
    this.formulas[this.column] = { xml, text };
    return text;
  }

  readonly close = (name: string): void => {
    if (this.inData) this.closeInData(name);
    else if (name === 'sqref') this.into = null;
    else if (name === 'dataValidation') this.closeRule();
  };

  private openInData(name: string, attributes: () => RawAttributes): void {
    switch (name) {
      case 'c':
        return this.openCell(attributes());
      case 'row':
        return this.openRow(attributes());
      case 'v':
        this.into = 'value';
        return;
      case 't':
        this.into = 'inline';
        return;
      case 'f':
        return this.openFormula(attributes());
      case 'rPh':
        this.phonetic += 1;
    }
  }

  private closeInData(name: string): void {
    switch (name) {
      case 'v':
      case 't':
      case 'f':
        this.into = null;
        return;
      case 'c':
        return this.closeCell();
      case 'rPh':
        this.phonetic -= 1;
        return;
      case 'sheetData':
        this.inData = false;
    }
  }

  /** Rows and cells that do not say where they stand follow the one before. */
  private openRow(own: RawAttributes): void {
    const number = attribute(own, 'r');
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    if (!(this.row >= 0 && this.row < MOST_ROWS)) throw new FileProblem('damaged');
    this.column = -1;
    this.here = this.wanted.filter(({ top, rows }) => top <= this.row && this.row < top + rows);
    const hidden = attribute(own, 'hidden');
    if (this.here.length > 0 && (hidden === '1' || hidden === 'true')) this.hidden.add(this.row);
  }

  private openCell(own: RawAttributes): void {
    const { r, t, s } = own;
    this.column = r === undefined ? this.column + 1 : columnIn(r);
    if (!(this.column >= 0 && this.column < MOST_COLUMNS)) throw new FileProblem('damaged');
    const { column } = this;
    this.isWanted = this.here.some(({ left, columns }) => left <= column && column < left + columns);
    this.type = t ?? 'n';
    this.style = s === undefined ? 0 : Number(s);
    this.value = '';
    this.inline = '';
    this.formula = null;
    this.share = undefined;
  }

  private openFormula(own: RawAttributes): void {
    this.into = 'formula';
    this.formula = '';
    this.share = attribute(own, 't') === 'shared' ? attribute(own, 'si') : undefined;
  }

  private closeCell(): void {
    const { row, column, type, style, share, formula } = this;
    if (share !== undefined && formula !== null && formula !== '')
      this.shared.set(share, { row, column, text: formula });
    if (!this.isWanted) return;
    this.count += 1;
    if (this.count > MOST_CELLS) throw tooLarge();
    const value = cellValue(type, this.value, this.inline, this.strings);
    const filled = formula !== null || this.value !== '' || this.inline !== '';
    const cells = this.rows.get(row) ?? [];
    if (cells.length === 0) this.rows.set(row, cells);
    cells[column] = {
      value:
        typeof value === 'number' ? value + this.firstDay(style) : typeof value === 'string' ? this.kept(value) : value,
      filled,
      style,
      formula: formula ?? '',
      shared: share,
    };
  }

  /** Equal texts are one: a column repeats its formula, and a part of a text would keep all of it. */
  private kept(text: string): string {
    const known = this.same.get(text);
    if (known !== undefined) return known;
    this.same.set(text, text);
    return text;
  }

  private addMerge(reference: string): void {
    const merge = rectOf(reference);
    if (merge === undefined) return;
    const touches = this.wanted.some(
      ({ top, left, rows, columns }) =>
        top < merge.top + merge.rows &&
        merge.top < top + rows &&
        left < merge.left + merge.columns &&
        merge.left < left + columns,
    );
    if (touches) this.merges.push(merge);
    if (this.merges.length > MOST_MERGES) throw tooLarge();
  }

  /** A rule that lets any value in is none. In the extension that Excel writes for lists on other sheets the cells follow. */
  private openRule(own: RawAttributes): void {
    this.rule = (attribute(own, 'type') ?? 'none') === 'none' ? null : (attribute(own, 'sqref') ?? '');
  }

  private closeRule(): void {
    const references = this.rule?.split(/\s+/) ?? [];
    this.rule = null;
    if (this.validated === null) return;
    if (this.validated.length + references.length > MOST_VALIDATED) {
      this.validated = null;
      return;
    }
    for (const reference of references) {
      const rect = rectOf(reference);
      if (rect !== undefined) this.validated.push(rect);
    }
  }
}

/** First place in sorted `rows` that is not below `row`. */
const placeOf = (rows: readonly number[], row: number): number => {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((rows[middle] ?? 0) < row) from = middle + 1;
    else to = middle;
  }
  return from;
};

/** Takes away what merges cover: Excel has nothing there either. */
const uncover = (
  rows: ReadonlyMap<number, (FoundCell | undefined)[]>,
  sorted: readonly number[],
  merges: readonly Rect[],
  most: number,
): void => {
  let looked = 0;
  for (const { top, left, rows: height, columns } of merges) {
    for (let place = placeOf(sorted, top); place < sorted.length; place += 1) {
      const row = sorted[place] ?? 0;
      if (row >= top + height) break;
      const cells = rows.get(row) ?? [];
      const last = Math.min(cells.length, left + columns);
      looked += 1 + Math.max(0, last - left);
      if (looked > most) throw new FileProblem('damaged');
      for (let column = row === top ? left + 1 : left; column < last; column += 1) cells[column] = undefined;
    }
  }
};

export interface SheetSource {
  readonly workbook: WorkbookPackage;
  readonly path: string;
  readonly strings: readonly string[];
  /** What is added to a number of that style, so that days count from 1900. */
  readonly firstDay: (style: number) => number;
}

/** The cells in `wanted`. Throws FileProblem. */
export const readSheetCells = (
  { workbook, path, strings, firstDay }: SheetSource,
  wanted: readonly Rect[],
): SheetCells => {
  const reader = new Reader(wanted, strings, firstDay);
  workbook.package.read(path, reader);
  const { rows, shared, merges, validated } = reader;
  const sorted = [...rows.keys()].sort((a, b) => a - b);
  uncover(rows, sorted, merges, 4 * reader.count + MOST_COVERED);

  let references = 0;
  const formulaOf = ({ formula, shared: number }: FoundCell, row: number, column: number): string => {
    const text = number === undefined || formula !== '' ? undefined : shared.get(number);
    if (text === undefined) return formula;
    text.moved ??= sharedFormula(text.text);
    const moved = text.moved.at(row - text.row, column - text.column);
    references += text.moved.references;
    if (references > MOST_MOVED) throw tooLarge();
    return moved;
  };

  const cellAt = (row: number, column: number): SheetCell | undefined => {
    const found = rows.get(row)?.[column];
    return found?.shared === undefined ? found : { ...found, formula: formulaOf(found, row, column) };
  };

  return {
    merges,
    validated,
    isHidden: (row) => reader.hidden.has(row),
    cell: cellAt,
    *filled() {
      for (const row of sorted) {
        const cells = rows.get(row) ?? [];
        for (let column = 0; column < cells.length; column += 1) {
          const cell = cells[column]?.filled === true ? cellAt(row, column) : undefined;
          if (cell !== undefined) yield { row, column, cell };
        }
      }
    },
    lastRow: ({ top, left, rows: height, columns }) => {
      for (let place = placeOf(sorted, top + height) - 1; place >= 0; place -= 1) {
        const row = sorted[place] ?? 0;
        if (row < top) break;
        const cells = rows.get(row) ?? [];
        for (let column = left; column < Math.min(cells.length, left + columns); column += 1)
          if (cells[column] !== undefined) return row;
      }
      return -1;
    },
  };
};
