import type { EngineEvent } from '../../events';
import type { Rect } from '../../../geometry/rect';
import { cell, isSingleCell } from '../../../geometry/rect';
import type { StructuralEdit } from '../../../geometry/structuralEdit';
import { wholeBand } from '../../../geometry/structuralEdit';
import type { Scalar } from '../../content';
import { structuralChange } from '../../structuralChange';
import type { Move } from './cellShifts';
import { CellShifts } from './cellShifts';
import type { UniverCells } from './cells';
import { rectOfPatch } from './cells';
import type { UniverBook } from '../univerBook';
import { toRect } from '../univerBook';

/** Commands that move cells: the changes of values within them are consequences, not edits. */
const MOVING = /^sheet\.command\.(?:insert|remove|delete)-(?:row|col|multi|range)|^univer\.command\.(?:undo|redo)$/;
const UNDO = 'univer.command.undo';

const RENAME = 'sheet.mutation.set-worksheet-name';

interface Params {
  readonly subUnitId?: string;
  readonly cellValue?: object;
  readonly trigger?: string;
  readonly range?: {
    startRow: number;
    startColumn: number;
    endRow: number;
    endColumn: number;
  };
  readonly sheet?: { readonly id: string };
  readonly name?: string;
  readonly selections?: readonly {
    readonly range: NonNullable<Params['range']>;
  }[];
}
interface Flags {
  readonly fromFormula?: boolean;
  readonly onlyLocal?: boolean;
}

/** What the engine does around rows and columns that a person puts in or takes out. */
export interface MoveHooks {
  /** Before anything has moved. */
  before(): void;
  /** When the whole command, or its undoing, is over: puts right what stands beside the grid. */
  after(moves: readonly Move[]): void;
}

/** Reports what a person does in the grid; the engine reports its own changes itself. */
export class UserChanges {
  readonly #book: UniverBook;
  readonly #cells: UniverCells;
  readonly #emit: (event: EngineEvent) => void;
  readonly #hooks: MoveHooks;
  readonly #shifts: CellShifts;
  #moving = 0;
  /** Entire rows and columns that the command in hand has put in or taken out. */
  #bands: Move[] = [];
  #undoing = false;
  #inView: string;
  #lastSelection = '';
  #oldName = '';
  #before: { sheet: string; rect: Rect; value: Scalar } | null = null;

  constructor(book: UniverBook, cells: UniverCells, emit: (event: EngineEvent) => void, hooks: MoveHooks) {
    this.#book = book;
    this.#cells = cells;
    this.#emit = emit;
    this.#hooks = hooks;
    this.#shifts = new CellShifts(book);
    this.#inView = book.kit.model.getActiveSheet(true)?.getSheetId() ?? '';
    const { commands } = book.kit;
    commands.beforeCommandExecuted((command) => {
      if (MOVING.test(command.id) && !book.isOwn) this.#startMoving(command.id);
      if (command.id === RENAME) {
        const { subUnitId = '' } = command.params as Params;
        this.#oldName = book.kit.model.getSheetBySheetId(subUnitId)?.getName() ?? '';
      }
      if (command.id === 'sheet.mutation.set-range-values') this.#remember(command.params);
    });
    commands.onCommandExecuted((command, options) => {
      if (MOVING.test(command.id) && !book.isOwn) this.#stopMoving(command.id, command.params);
      if (!book.isOwn) this.#executed(command.id, command.params ?? {}, options ?? {});
      else if (command.id === 'sheet.operation.set-worksheet-active') {
        this.#inView = (command.params as Params).subUnitId ?? '';
      }
    });
  }

  /** Commands nest: the outermost one counts. */
  #startMoving(id: string): void {
    if (this.#moving === 0) {
      this.#bands = [];
      this.#undoing = id === UNDO;
      this.#shifts.start(id);
      this.#hooks.before();
    }
    this.#moving += 1;
  }

  #stopMoving(id: string, params: Params | undefined): void {
    this.#shifts.executed(id, params?.range);
    this.#moving = Math.max(0, this.#moving - 1);
    if (this.#moving > 0) return;
    const shifted = this.#shifts.finish();
    // Entire rows that Univer puts in below everything to make room for shifted cells move nothing.
    const moves = shifted ? [shifted] : this.#bands;
    this.#hooks.after(moves);
    for (const { sheet, edit } of moves) this.#emit({ ...structuralChange(sheet, edit), restored: this.#undoing });
  }

  #remember(params: Params | undefined): void {
    this.#before = null;
    if (this.#book.isOwn || !params?.subUnitId || !params.cellValue) return;
    const rect = rectOfPatch(params.cellValue);
    if (!rect || !isSingleCell(rect)) return;
    const value = this.#valueAt(params.subUnitId, rect);
    this.#before = { sheet: params.subUnitId, rect, value };
  }

  #executed(id: string, params: Params, flags: Flags): void {
    const sheet = params.subUnitId ?? '';
    const edit = params.range && structuralEdit(id, params.range);
    if (edit) this.#bands.push({ sheet, edit });
    else if (id === 'sheet.mutation.set-range-values') this.#edited(sheet, params, flags);
    else if (id === 'sheet.mutation.insert-sheet' && params.sheet) {
      this.#emit({ kind: 'sheetAdded', sheet: params.sheet.id });
    } else if (id === 'sheet.mutation.remove-sheet') {
      this.#emit({ kind: 'sheetDeleted', sheet, name: '' });
    } else if (id === 'sheet.operation.set-selections') this.#selected(sheet, params);
    else if (id === RENAME) {
      this.#emit({
        kind: 'sheetRenamed',
        sheet,
        before: this.#oldName,
        after: params.name ?? '',
      });
    } else if (id === 'sheet.operation.set-worksheet-active' && sheet !== this.#inView) {
      this.#emit({ kind: 'activated', sheet, previous: this.#inView });
    }
    if (id === 'sheet.operation.set-worksheet-active') this.#inView = sheet;
  }

  #selected(sheet: string, params: Params): void {
    const range = params.selections?.[0]?.range;
    if (!range || range.startRow < 0 || range.startColumn < 0) return;
    const rect = toRect(range);
    const place = `${sheet} ${JSON.stringify(rect)}`;
    // Univer reports a selection again when it only redraws it.
    if (place === this.#lastSelection) return;
    this.#lastSelection = place;
    this.#emit({ kind: 'selected', sheet, rect });
  }

  #edited(sheet: string, params: Params, flags: Flags): void {
    if (flags.fromFormula === true || flags.onlyLocal === true || this.#moving > 0) return;
    const rect = params.cellValue ? rectOfPatch(params.cellValue) : null;
    if (!rect) return;
    const before = this.#before?.sheet === sheet ? this.#before.value : undefined;
    // The change is reported after the command, when the sheet is whole again.
    queueMicrotask(() => {
      const after = isSingleCell(rect) ? this.#valueAt(sheet, rect) : undefined;
      const details = before === undefined || after === undefined ? {} : { before, after };
      this.#emit({
        kind: 'changed',
        change: 'RangeEdited',
        sheet,
        rect,
        ...details,
      });
    });
  }

  #valueAt(sheet: string, rect: Rect): Scalar {
    return this.#cells.values(sheet, cell(rect.row, rect.column))[0]?.[0] ?? '';
  }
}

function structuralEdit(id: string, range: NonNullable<Params['range']>): StructuralEdit | null {
  const { row, column, rows, columns } = toRect(range);
  switch (id) {
    case 'sheet.mutation.insert-row':
      return wholeBand('insert', 'rows', row, rows);
    case 'sheet.mutation.remove-rows':
      return wholeBand('remove', 'rows', row, rows);
    case 'sheet.mutation.insert-col':
      return wholeBand('insert', 'columns', column, columns);
    case 'sheet.mutation.remove-col':
      return wholeBand('remove', 'columns', column, columns);
    default:
      return null;
  }
}
