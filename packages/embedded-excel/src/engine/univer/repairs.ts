import type { IAccessor, IRange } from '@univerjs/core';
import { ICommandService, IUniverInstanceService } from '@univerjs/core';
import type { FormulaDataModel, IFunctionService, ISuperTableService } from '@univerjs/engine-formula';
import {
  BaseReferenceObject,
  CELL_INVERTED_INDEX_CACHE,
  StringValueObject,
  ValueObjectFactory,
} from '@univerjs/engine-formula';
import type { SheetInterceptorService } from '@univerjs/sheets';
import { SheetsSelectionsService, getSheetCommandTarget } from '@univerjs/sheets';
import {
  SheetTableInsertRowCommand,
  SheetTableRemoveColCommand,
  SheetTableRemoveRowCommand,
  SheetsTableController,
} from '@univerjs/sheets-table';

type SheetNames = Parameters<BaseReferenceObject['setForcedSheetId']>[0];

let repaired = false;

/**
 * Univer 0.25.1 reads `INDEX(tblX[Cột], 2)` from the formula's own sheet when the table stands on
 * another one: a cell taken out of a table knows its sheet by id only, and looking the id up by an
 * empty name forgets it. Test: structuredReferences.test.ts.
 */
export function repairReferences(): void {
  if (repaired) return;
  repaired = true;
  const { prototype } = BaseReferenceObject;
  const original: unknown = Reflect.get(prototype, 'setForcedSheetId');
  if (typeof original !== 'function') return;
  prototype.setForcedSheetId = function (this: BaseReferenceObject, names: SheetNames) {
    if (this.getForcedSheetName()) Reflect.apply(original, this, [names]);
  };
}

/**
 * Univer 0.25.1 keeps parsed formulas with the cells their table had: after the table has grown, a
 * calculation may use the old ones. They are forgotten whenever a table changes.
 * Test: structuredReferences.test.ts.
 */
export function forgetParsedFormulas(tables: ISuperTableService, functions: IFunctionService): void {
  // The empty text is part of every key; long formulas are kept under a number.
  tables.update$.subscribe(() => functions.deleteFormulaAstCacheKey(''));
}

/**
 * Univer 0.25.1 answers the second comparison of a cell from an index in which 0 and an empty text are the same, so
 * that `A1=""` becomes TRUE for 0. Every comparison is made on the cell itself, and nothing is entered into the index.
 * Test: comparisons.test.ts.
 */
export function compareCellsThemselves(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({
    rowsInCache: [],
    rowsNotInCache: [],
  });
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
}

const MOST_WORDS = 10_000;
let isRemembering = false;

/**
 * Univer 0.25.1 tries each text in a formula as a date, a time and a number whenever the formula is calculated. Those that
 * are none of them are remembered, with the text that they stand for. Test: literals.test.ts.
 */
export function rememberWords(): void {
  if (isRemembering) return;
  isRemembering = true;
  const words = new Map<string, string>();
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (written, ignoresDates) => {
    const word = typeof written === 'string' ? words.get(written) : undefined;
    if (word !== undefined) return StringValueObject.create(word);
    const value = create(written, ignoresDates);
    if (typeof written === 'string' && !ignoresDates && value.isString()) {
      if (words.size >= MOST_WORDS) words.clear();
      words.set(written, String(value.getValue()));
    }
    return value;
  };
}

/**
 * Univer 0.25.1 gathers the formulas of every sheet before each write, to change those of one. It is shown that one
 * only: a template is written in some hundred blocks. Test: sharedFormulas.test.ts.
 */
export function gatherOneSheet(model: FormulaDataModel): void {
  const update = model.updateFormulaData.bind(model);
  const gather = model.getFormulaData.bind(model);
  model.updateFormulaData = (unit, sheet, cells) => {
    model.getFormulaData = () => ({
      [unit]: { [sheet]: model.getSheetFormulaData(unit, sheet) },
    });
    try {
      return update(unit, sheet, cells);
    } finally {
      model.getFormulaData = gather;
    }
  };
}

/**
 * Univer 0.25.1 writes every formula that it looks at for a column taken out of a table, with the references it had before:
 * those that had just been moved are moved back. Formulas that name the column are rewritten by UniverTables.
 * Test: structuralEdits.test.ts.
 */
export function leaveColumnsToTables(interceptor: SheetInterceptorService): void {
  const ask = interceptor.onCommandExecute.bind(interceptor);
  interceptor.onCommandExecute = (command) =>
    command.id === SheetTableRemoveColCommand.id ? { redos: [], undos: [] } : ask(command);
}

/**
 * Univer 0.25.1 puts rows of a table in and out without telling formulas, validation and conditional formats that their
 * cells have moved. Its commands for shifting cells do tell them, so the table's menu uses those.
 * Test: insertedRows.test.ts.
 */
export function shiftRowsOfTables(): void {
  SheetTableInsertRowCommand.handler = (accessor) => shiftTableRows(accessor, 'sheet.command.insert-range-move-down');
  SheetTableRemoveRowCommand.handler = (accessor) => shiftTableRows(accessor, 'sheet.command.delete-range-move-up');
}

function shiftTableRows(accessor: IAccessor, command: string): Promise<boolean> | boolean {
  const target = getSheetCommandTarget(accessor.get(IUniverInstanceService));
  const [selected, ...more] = accessor.get(SheetsSelectionsService).getCurrentSelections();
  if (!target || !selected || more.length > 0) return false;
  const { unitId, subUnitId } = target;
  const table = accessor.get(SheetsTableController).getContainerTableWithRange(unitId, subUnitId, selected.range);
  if (!table) return false;
  const { startColumn, endColumn } = table.getRange();
  const { startRow, endRow } = selected.range;
  const range: IRange = { startRow, endRow, startColumn, endColumn };
  return accessor.get(ICommandService).executeCommand(command, { range });
}
