/** Keeps the cells of a sheet that somebody asks for, whoever reads them, and what is said of their rows. */
import type { RawCell } from '../../workbook/cellType';
import type { Rect } from '../../workbook/templateModel';
import { FileProblem } from '../fileProblem';
import { MOST_COLUMNS, MOST_ROWS } from '../package/grid';
import type { SharedFormula } from './sharedFormula';

export interface FoundCell {
  readonly value: RawCell;
  readonly filled: boolean;
  readonly style: number;
  readonly formula: string;
  readonly shared: string | undefined;
}

/** What is read of a cell, wanted or not. */
export interface CellContent {
  readonly filled: boolean;
  readonly style: number;
  /** Without '='; '' where another cell has the text of a shared one, or where there is none. */
  readonly formula: string;
  /** Number of the formula that it shares. */
  readonly shared: string | undefined;
}

export interface SharedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  moved?: SharedFormula;
}

/** A commune of 100,000 people has two million. */
const MOST_CELLS = 4_000_000;

const damaged = (): FileProblem => new FileProblem('damaged');

export class CellCollector {
  readonly rows = new Map<number, (FoundCell | undefined)[]>();
  readonly shared = new Map<string, SharedText>();
  readonly hidden = new Set<number>();
  count = 0;
  row = -1;
  column = -1;
  private here: readonly Rect[] = [];
  private cells: (FoundCell | undefined)[] | null = null;
  private readonly same = new Map<string, string>();

  constructor(
    readonly wanted: readonly Rect[],
    readonly strings: readonly string[],
    private readonly firstDay: (style: number) => number,
  ) {}

  /** Rows that do not say where they stand follow the one before. */
  openRow(row: number | undefined, isHidden: boolean): void {
    this.row = row ?? this.row + 1;
    if (!(this.row >= 0 && this.row < MOST_ROWS)) throw damaged();
    this.column = -1;
    this.cells = this.rows.get(this.row) ?? null;
    this.here = this.wanted.filter(({ top, rows }) => top <= this.row && this.row < top + rows);
    if (isHidden && this.here.length > 0) this.hidden.add(this.row);
  }

  /** The next cell, which may not say where it stands either. Is it asked for? */
  openCell(column: number | undefined): boolean {
    this.column = column ?? this.column + 1;
    if (!(this.column >= 0 && this.column < MOST_COLUMNS)) throw damaged();
    for (const { left, columns } of this.here) if (left <= this.column && this.column < left + columns) return true;
    return false;
  }

  /** Of every cell: one that nobody asks for may have the text of a formula that others share. */
  share({ formula, shared }: CellContent): void {
    const { row, column } = this;
    if (shared !== undefined && formula !== '') this.shared.set(shared, { row, column, text: formula });
  }

  /** Of a cell that is asked for. */
  keep(value: RawCell, { filled, style, formula, shared }: CellContent): void {
    this.count += 1;
    if (this.count > MOST_CELLS) throw new FileProblem('tooLarge');
    if (this.cells === null) {
      this.cells = [];
      this.rows.set(this.row, this.cells);
    }
    const day = typeof value === 'number' ? value + this.firstDay(style) : value;
    this.cells[this.column] = { value: day, filled, style, formula, shared };
  }

  /** Equal texts are one: a column repeats its formula, and a part of a text would keep all of it. */
  kept(text: string): string {
    const known = this.same.get(text);
    if (known !== undefined) return known;
    this.same.set(text, text);
    return text;
  }
}
