import type { FormulaDataModel, IFunctionService, ISuperTableService } from '@univerjs/engine-formula';
import { BaseReferenceObject, CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

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
  // Every kept formula has the sign in its key.
  tables.update$.subscribe(() => functions.deleteFormulaAstCacheKey('='));
}

/**
 * Univer 0.25.1 answers the second comparison of a cell from an index in which 0 and an empty text are the same, so
 * that `A1=""` becomes TRUE for 0. Every comparison is made on the cell itself. Test: comparisons.test.ts.
 */
export function compareCellsThemselves(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}

/**
 * Univer 0.25.1 gathers the formulas of every sheet before each write, to change those of one. It is shown that one
 * only: a template is written in some hundred blocks. Test: sharedFormulas.test.ts.
 */
export function gatherOneSheet(model: FormulaDataModel): void {
  const update = model.updateFormulaData.bind(model);
  const gather = model.getFormulaData.bind(model);
  model.updateFormulaData = (unit, sheet, cells) => {
    model.getFormulaData = () => ({ [unit]: { [sheet]: model.getSheetFormulaData(unit, sheet) } });
    try {
      return update(unit, sheet, cells);
    } finally {
      model.getFormulaData = gather;
    }
  };
}
