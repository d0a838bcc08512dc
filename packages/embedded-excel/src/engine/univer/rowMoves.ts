import type { ICommandInfo, IMutationInfo, IRange, Nullable } from '@univerjs/core';
import type { FormulaDataModel, IFormulaDataItem } from '@univerjs/engine-formula';
import type { UpdateFormulaController } from '@univerjs/sheets-formula';
import { moveFormula } from '../../formula/r1c1';
import { scanFormula } from '../../formula/scan';
import { UNIT_ID } from './unit';

const INSERT_ROWS = 'sheet.command.insert-row';
/**
 * After a change of contents Univer writes formulas that it follows from once more, a moment later: by then the rows may
 * have moved again. A change of looks has nothing to follow.
 */
const NOTHING_FOLLOWS = 'sheet.command.set-style';

interface Mutations {
  readonly undos: IMutationInfo[];
  readonly redos: IMutationInfo[];
}
/** What the controller of version 0.25.1 answers when cells are about to move. */
interface Controller {
  _getUpdateFormula(command: ICommandInfo): Mutations;
}
type SheetFormulas = Record<number, Record<number, Nullable<IFormulaDataItem>>>;

type Place = readonly [row: number, column: number];
type CellValues = Record<number, Record<number, unknown>>;

/** The cell of a shared formula that holds its text. */
interface Holder {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Shared formulas that Univer is not told of. */
interface Held {
  readonly holders: ReadonlyMap<string, Holder>;
  readonly has: (place: Place) => boolean;
}

/**
 * Univer 0.25.1 goes through the formula of every cell when rows are put in, and gives each moved cell a text of its own.
 * A formula that many rows share, and that reads nothing outside its row, stays what it is wherever its row goes: only the
 * cell that holds the text has it changed, if that cell moves. Test: rowMoves.test.ts.
 */
export function moveSharedFormulasWithRows(controller: UpdateFormulaController, model: FormulaDataModel): void {
  const univer = controller as unknown as Controller;
  const update = univer._getUpdateFormula.bind(univer);
  const gather = model.getFormulaData.bind(model);
  univer._getUpdateFormula = (command) => {
    const { range, subUnitId } = (command.params ?? {}) as {
      readonly range?: IRange;
      readonly subUnitId?: string;
    };
    if (command.id !== INSERT_ROWS || !range || subUnitId === undefined) return update(command);
    const formulas = model.getFormulaData();
    const held = takeOutOwnRows(formulas[UNIT_ID]?.[subUnitId] ?? {});
    model.getFormulaData = () => formulas;
    try {
      return withHeld(update(command), subUnitId, range, held);
    } finally {
      model.getFormulaData = gather;
    }
  };
}

function withHeld({ undos, redos }: Mutations, sheet: string, range: IRange, { holders, has }: Held): Mutations {
  const count = range.endRow - range.startRow + 1;
  // Univer empties the places that formulas have left, and would empty what has come there.
  const isHeldAfter = ([row, column]: Place): boolean =>
    row < range.startRow ? has([row, column]) : row > range.endRow && has([row - count, column]);
  leaveAlone(redos, sheet, isHeldAfter);
  leaveAlone(undos, sheet, has);
  const moved = [...holders].filter(([, { row }]) => row >= range.startRow);
  const set = (cells: readonly (readonly [string, Holder])[]): IMutationInfo[] => {
    const cellValue: Record<number, Record<number, object>> = {};
    for (const [si, { row, column, formula }] of cells) (cellValue[row] ??= {})[column] = { f: formula, si };
    const params = {
      unitId: UNIT_ID,
      subUnitId: sheet,
      cellValue,
      trigger: NOTHING_FOLLOWS,
    };
    return cells.length === 0 ? [] : [{ id: 'sheet.mutation.set-range-values', params }];
  };
  const after = moved.map(([si, { row, column, formula }]) => {
    const to = row + count;
    return [
      si,
      {
        row: to,
        column,
        formula: moveFormula(formula, [row, column], [to, column]),
      },
    ] as const;
  });
  return { undos: [...undos, ...set(moved)], redos: [...redos, ...set(after)] };
}

function leaveAlone(mutations: readonly IMutationInfo[], sheet: string, isHeld: (place: Place) => boolean): void {
  for (const { params } of mutations) {
    const { subUnitId, cellValue = {} } = params as {
      readonly subUnitId?: string;
      readonly cellValue?: CellValues;
    };
    if (subUnitId !== sheet) continue;
    for (const [row, cells] of Object.entries(cellValue)) {
      for (const column of Object.keys(cells))
        if (isHeld([Number(row), Number(column)])) Reflect.deleteProperty(cells, column);
    }
  }
}

/** Takes shared formulas that read nothing outside their row out of a sheet's formulas. */
function takeOutOwnRows(formulas: SheetFormulas): Held {
  const holders = new Map<string, Holder>();
  const taken = new Map<number, Set<number>>();
  forEachFormula(formulas, (row, column, { f, si, x, y }) => {
    if (si && !x && !y && readsItsRow(f, row)) holders.set(si, { row, column, formula: f });
  });
  forEachFormula(formulas, (row, column, { si }) => {
    if (!si || !holders.has(si)) return;
    taken.set(row, (taken.get(row) ?? new Set<number>()).add(column));
    Reflect.deleteProperty(formulas[row] ?? {}, column);
  });
  return {
    holders,
    has: ([row, column]) => taken.get(row)?.has(column) === true,
  };
}

function forEachFormula(
  formulas: SheetFormulas,
  visit: (row: number, column: number, formula: IFormulaDataItem) => void,
): void {
  for (const [row, cells] of Object.entries(formulas)) {
    for (const [column, formula] of Object.entries(cells)) if (formula) visit(Number(row), Number(column), formula);
  }
}

const readsItsRow = (formula: string, row: number): boolean =>
  scanFormula(formula).every((piece) => {
    if (piece.kind !== 'area') return true;
    const corners = [piece.first, piece.last ?? piece.first];
    return piece.prefix === '' && corners.every((corner) => corner.row === row && !corner.rowFixed);
  });
