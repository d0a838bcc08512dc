/** The values of a template's formulas as its cells stand, where these were changed after the formulas were worked out. */
import { a1 } from '../workbook/a1';
import { parseWorkbook } from '../workbook/parse/parse';
import { snapshotOfTemplate } from '../workbook/parse/snapshotOfTemplate';
import type { TableSnapshot } from '../workbook/snapshot';
import type { Template, TemplateCell } from '../workbook/templateModel';
import { belongsTo, calculatedValues } from './freeze/calculatedValues';

/**
 * Formulas that the template does not know keep what they had. `others`: tables that are not drawn and that formulas count
 * all the same, as they were read.
 */
export const withCurrentValues = (template: Template, others: readonly TableSnapshot[] = []): Template => {
  const places = new Map(
    template.sheets.flatMap(({ title, names }) =>
      names.map(({ name, row, column }) => [name, { sheet: title, address: a1(row, column) }] as const),
    ),
  );
  const drawn = snapshotOfTemplate(template);
  const values = calculatedValues(parseWorkbook({ ...drawn, tables: [...drawn.tables, ...others] }), (name) =>
    places.get(name),
  );
  const current = (sheet: string, cell: TemplateCell, row: number, column: number): TemplateCell => {
    if (typeof cell !== 'object') return cell;
    const calculated = values.find(sheet, a1(row, column));
    return calculated === undefined || !belongsTo(calculated, cell.formula.slice(1))
      ? cell
      : { ...cell, value: calculated.value };
  };
  return {
    ...template,
    sheets: template.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({
        ...block,
        cells: block.cells.map((cells, row) =>
          cells.map((cell, column) => current(sheet.title, cell, block.top + row, block.left + column)),
        ),
      })),
    })),
  };
};
