/** Columns that a later version of the template has, at the end of lists that are there. */
import type { Column } from '../../workbook/describe';
import { LOOKS } from '../../workbook/looks';
import { validationOf } from '../../workbook/template/expectedValidation';
import { COMPUTED_FORMATS } from '../../workbook/template/formats';
import { rowFormula } from '../../workbook/template/rowFormulas';
import { modeIn } from '../../workbook/formula/print';
import type { References } from '../../workbook/formula/print';
import type { TemplateDifference } from '../../workbook/upgrade/difference';
import { hasCustomFunctions } from '../capabilities';
import { writableRuns } from '../hiddenRows';
import { writeCells, type CellWrite } from '../writeCells';
import { drawLook, setValidation } from '../draw/renderSheet';
import { columnPositions, describedRow, rowNames } from './oldTable';
import type { OldTable } from './oldTable';

const contentOf = (
  column: Column,
  old: OldTable,
  difference: TemplateDifference,
  references: References,
): CellWrite[][] => {
  const { list, description } = old;
  const use = hasCustomFunctions() ? 'headline' : 'none';
  const formula =
    column.role === 'computed'
      ? rowFormula(description, column, columnPositions(old, difference), modeIn(column.form, use), references)
      : undefined;
  const rows = rowNames(old, difference).map((name, row): [CellWrite] => {
    const printed = formula?.(name === undefined ? row : describedRow(old, name), list.top + 1 + row) ?? null;
    return [printed === null ? '' : { formula: printed }];
  });
  return [[column.header], ...rows];
};

const dress = (range: Excel.Range, rows: number, column: Column): void => {
  drawLook(range, { rows, columns: 1 }, LOOKS[column.role === 'input' && column.required ? 'required' : column.role]);
  const format = column.role === 'computed' ? COMPUTED_FORMATS[column.format] : column.type.numberFormat({});
  if (format !== 'General') range.numberFormat = Array.from({ length: rows }, () => [format]);
  if (column.role === 'computed') return;
  // A list taken from another sheet's rows is left to the check, which finds it missing and knows where those rows are.
  const validation = validationOf({ type: column.type, label: column.header, note: column.note }, () => null);
  if (validation !== null) setValidation(range, validation);
};

/** Queues the columns; gives how many there are. */
export const addColumns = (old: OldTable, difference: TemplateDifference, references: References): number => {
  for (const key of old.lackingColumns) {
    const { description } = old;
    const column = description.columns[key];
    if (column === undefined) continue;
    const { table, worksheet, top, rows } = old.list;
    const content = contentOf(column, old, difference, references);
    const position = columnPositions(old, difference).position(key) ?? 0;
    if (description.standsIn !== 'range') table?.columns.add(undefined, undefined, column.header);
    // Heading and rows by runs: an array over rows that a filter hides may miss its cells.
    for (const { from, to } of writableRuns([...content.keys()], (row) => row > 0 && old.isHidden(row - 1))) {
      writeCells(worksheet.getRangeByIndexes(top + from, position, to - from, 1), content.slice(from, to));
    }
    drawLook(worksheet.getRangeByIndexes(top, position, 1, 1), { rows: 1, columns: 1 }, LOOKS.header);
    dress(worksheet.getRangeByIndexes(top + 1, position, rows, 1), rows, column);
  }
  return old.lackingColumns.length;
};
