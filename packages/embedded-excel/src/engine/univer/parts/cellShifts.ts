import type { IRange, IUndoRedoService } from '@univerjs/core';
import type { StructuralEdit } from '../../../geometry/structuralEdit';
import { lastColumn, lastRow } from '../../../geometry/rect';
import type { UniverBook } from '../univerBook';
import { toRect } from '../univerBook';

/** Rows, columns or cells that a command has put in or taken out. */
export interface Move {
  readonly sheet: string;
  readonly edit: StructuralEdit;
}

const SHIFTS: Readonly<Record<string, Pick<StructuralEdit, 'kind' | 'axis'>>> = {
  'sheet.command.insert-range-move-down': { kind: 'insert', axis: 'rows' },
  'sheet.command.insert-range-move-right': {
    kind: 'insert',
    axis: 'columns',
  },
  'sheet.command.delete-range-move-up': { kind: 'remove', axis: 'rows' },
  'sheet.command.delete-range-move-left': { kind: 'remove', axis: 'columns' },
};
const UNDO = 'univer.command.undo';
const REDO = 'univer.command.redo';

type Step = ReturnType<IUndoRedoService['pitchTopUndoElement']>;

/**
 * Cells that a person puts in or takes out with others shifting, and the undoing of it. Univer's
 * mutations do not tell them from cells that were dragged, so what each step of its history shifted
 * is remembered.
 */
export class CellShifts {
  readonly #book: UniverBook;
  readonly #known = new WeakMap<object, Move>();
  #move: Move | null = null;
  #top: Step = null;

  constructor(book: UniverBook) {
    this.#book = book;
  }

  /** Before the outermost command. */
  start(id: string): void {
    const { history } = this.#book.kit;
    this.#top = history.pitchTopUndoElement();
    const step = id === UNDO ? this.#top : id === REDO ? history.pitchTopRedoElement() : null;
    const known = step ? this.#known.get(step) : undefined;
    this.#move = known ? (id === UNDO ? inverse(known) : known) : null;
  }

  /** After any command within it; without a range of its own a command works on the selection. */
  executed(id: string, range: IRange | undefined): void {
    const shift = SHIFTS[id];
    const sheet = this.#book.kit.workbook.getActiveSheet();
    const given = range ?? sheet.getActiveRange()?.getRange();
    if (!shift || !given) return;
    const rect = toRect(given);
    const edit: StructuralEdit =
      shift.axis === 'rows'
        ? {
            ...shift,
            at: rect.row,
            count: rect.rows,
            from: rect.column,
            to: lastColumn(rect),
          }
        : {
            ...shift,
            at: rect.column,
            count: rect.columns,
            from: rect.row,
            to: lastRow(rect),
          };
    this.#move = { sheet: sheet.getSheetId(), edit };
  }

  /** After the outermost command: what it shifted, or `null`. */
  finish(): Move | null {
    const top = this.#book.kit.history.pitchTopUndoElement();
    // The history stays as it was when a command was refused.
    if (top === this.#top) return null;
    if (top && this.#move && !this.#known.has(top)) this.#known.set(top, this.#move);
    return this.#move;
  }
}

const inverse = ({ sheet, edit }: Move): Move => ({
  sheet,
  edit: { ...edit, kind: edit.kind === 'insert' ? 'remove' : 'insert' },
});
