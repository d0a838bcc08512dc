/** The values of a template's formulas as its cells stand, where these were changed after the formulas were worked out. */
import { a1 } from '../workbook/a1';
import { parseInSlices } from '../workbook/parse/parse';
import { finish } from '../workbook/steps';
import { snapshotOfTemplate } from '../workbook/parse/snapshotOfTemplate';
import type { TableSnapshot } from '../workbook/snapshot';
import type { Template, TemplateCell, TemplateSheet } from '../workbook/templateModel';
import { belongsTo, calculatedValueSteps } from './freeze/calculatedValues';

/**
 * Formulas that the template does not know keep what they had. `others`: tables that are not drawn and that formulas count
 * all the same, as they were read.
 */
export function* currentValueSteps(
  template: Template,
  others: readonly TableSnapshot[] = [],
): Generator<unknown, Template> {
  const places = new Map(
    template.sheets.flatMap(({ title, names }) =>
      names.map(({ name, row, column }) => [name, { sheet: title, address: a1(row, column) }] as const),
    ),
  );
  const drawn = snapshotOfTemplate(template);
  yield;
  const parsed = yield* parseInSlices({ ...drawn, tables: [...drawn.tables, ...others] });
  const values = yield* calculatedValueSteps(parsed, (name) => places.get(name));
  yield;
  const current = (sheet: string, cell: TemplateCell, row: number, column: number): TemplateCell => {
    if (typeof cell !== 'object') return cell;
    const calculated = values.find(sheet, a1(row, column));
    return calculated === undefined || !belongsTo(calculated, cell.formula.slice(1))
      ? cell
      : { ...cell, value: calculated.value };
  };
  const sheets: TemplateSheet[] = [];
  for (const sheet of template.sheets) {
    sheets.push({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({
        ...block,
        cells: block.cells.map((cells, row) =>
          cells.map((cell, column) => current(sheet.title, cell, block.top + row, block.left + column)),
        ),
      })),
    });
    yield;
  }
  return { ...template, sheets };
}

export const withCurrentValues = (...of: Parameters<typeof currentValueSteps>): Template =>
  finish(currentValueSteps(...of));
