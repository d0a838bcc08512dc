import type { Engine } from '../../engine/engine';
import type { Rect } from '../../geometry/rect';
import { cell } from '../../geometry/rect';

/**
 * Rows that a table takes in at its end get the validation of the row above them.
 * support.microsoft.com "Resize a table by adding or removing rows and columns"; validation itself not tried on real Excel.
 */
export function extendValidations(engine: Engine, sheet: string, fresh: Rect): void {
  for (let column = fresh.column; column < fresh.column + fresh.columns; column++) {
    const [above] = engine.validations(sheet, cell(fresh.row - 1, column));
    if (!above) continue;
    const { rule, errorAlert, prompt, ignoreBlanks } = above;
    engine.setValidation(sheet, { ...fresh, column, columns: 1 }, { rule, errorAlert, prompt, ignoreBlanks });
  }
}
