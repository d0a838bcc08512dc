/** Columns that a later version of the template has, at the end of lists that are there. */
import type { Column } from '../../workbook/describe';
import { LOOKS } from '../../workbook/looks';
import { COMPUTED_FORMATS } from '../../workbook/template/formats';
import { rowFormula } from '../../workbook/template/rowFormulas';
import { modeIn } from '../../workbook/formula/print';
import type { References } from '../../workbook/formula/print';
import type { TemplateDifference } from '../../workbook/upgrade/difference';
import { hasCustomFunctions } from '../capabilities';
import { writableRuns } from '../hiddenRows';
import { writeCells, type CellWrite } from '../writeCells';
import { drawLook } from '../draw/renderSheet';
import { dressCells } from './dressCells';
import { cameColumns, columnPositions, contentsOf, describedRow, rowNames } from './oldTable';
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

/** Of a column that an earlier try has begun, only what is blank. */
const onlyBlank = (content: readonly CellWrite[][], old: OldTable, position: number): CellWrite[][] => {
  const held = contentsOf(old, position);
  return content.map(([cell = null], row) => [row > 0 && held[row - 1] === '' && cell !== '' ? cell : null]);
};

/** Queues the columns; gives how many there are. One that an earlier try has begun is completed. */
export const addColumns = (old: OldTable, difference: TemplateDifference, references: References): number => {
  for (const key of cameColumns(old, difference)) {
    const { description } = old;
    const column = description.columns[key];
    if (column === undefined) continue;
    const { table, worksheet, top, rows } = old.list;
    const isNew = old.lackingColumns.includes(key);
    const position = columnPositions(old, difference).position(key) ?? 0;
    const whole = contentOf(column, old, difference, references);
    const content = isNew ? whole : onlyBlank(whole, old, position);
    if (isNew && description.standsIn !== 'range') table?.columns.add(undefined, undefined, column.header);
    const wanted = [...content.keys()].filter((row) => content[row]?.[0] !== null);
    // Heading and rows by runs: an array over rows that a filter hides may miss its cells.
    for (const { from, to } of writableRuns(wanted, (row) => row > 0 && old.isHidden(row - 1))) {
      writeCells(worksheet.getRangeByIndexes(top + from, position, to - from, 1), content.slice(from, to));
    }
    drawLook(worksheet.getRangeByIndexes(top, position, 1, 1), { rows: 1, columns: 1 }, LOOKS.header);
    const format = column.role === 'computed' ? COMPUTED_FORMATS[column.format] : column.type.numberFormat({});
    dressCells(
      worksheet.getRangeByIndexes(top + 1, position, rows, 1),
      column,
      Array.from({ length: rows }, () => format),
    );
  }
  return old.lackingColumns.length;
};
