/**
 * Puts what people typed into a template as it stood: texts that are no numbers, blanks that are none, values written over
 * formulas. So the check of the new workbook says what that of the old one said.
 */
import { a1 } from '../../workbook/a1';
import { headerKey } from '../../workbook/cellTypes/comparable';
import type { RawCell } from '../../workbook/cellType';
import { VERSION_NAME } from '../../workbook/identity';
import type { ParsedWorkbook } from '../../workbook/parsed';
import type { Template, TemplateBlock, TemplateSheet } from '../../workbook/templateModel';
import type { CarriedTable } from '../../workbook/upgrade/carriedPlan';
import type { TemplateDifference } from '../../workbook/upgrade/difference';
import { findColumns } from '../../workbook/parse/columns';
import { findField } from '../../workbook/workbook';

/** Content by sheet row and column. */
type Cells = Map<string, RawCell>;

const keyOf = (row: number, column: number): string => `${String(row)},${String(column)}`;

const put = (block: TemplateBlock, cells: Cells): TemplateBlock => ({
  ...block,
  cells: block.cells.map((line, row) =>
    line.map((cell, column) => cells.get(keyOf(block.top + row, block.left + column)) ?? cell),
  ),
});

interface Carrying {
  readonly parsed: ParsedWorkbook;
  readonly difference: TemplateDifference;
}

/** Cells of a table, or the cell of a name, in which a value stands in place of the formula. */
const overwrittenIn = ({ formulaProblems }: ParsedWorkbook, source: string): ReadonlySet<string> =>
  new Set(
    formulaProblems.flatMap((own) => (own.code === 'overwritten' && own.source === source ? [own.place.address] : [])),
  );

const isSame = (a: RawCell, b: RawCell): boolean => headerKey(String(a)) === headerKey(String(b));

const addTable = (
  cells: Cells,
  sheet: TemplateSheet,
  carried: CarriedTable,
  { parsed, difference }: Carrying,
): void => {
  const { description, old, rows } = carried;
  const { table } = sheet;
  if (table === null) return;
  const { positions } = findColumns(description, old, difference.headers);
  const reworded = difference.cells.filter((own) => own.table === description.id);
  const overwritten = overwrittenIn(parsed, description.id);
  Object.entries(description.columns).forEach(([key, column], index) => {
    const position = positions.get(key);
    if (position === undefined) return;
    const former = reworded.filter((own) => own.column === key);
    rows.forEach((oldRow, row) => {
      if (oldRow === null) return;
      const raw = old.values[oldRow]?.[position] ?? '';
      if (column.role === 'computed' && !overwritten.has(a1(old.top + 1 + oldRow, old.left + position))) return;
      // What the older template wrote there is worded as today; what somebody wrote stays.
      if (former.some(({ was }) => isSame(was, raw))) return;
      if (column.role === 'fixed' && raw === '') return;
      cells.set(keyOf(table.top + 1 + row, table.left + index), raw);
    });
  });
};

const addFields = (cells: Cells, sheet: TemplateSheet, { parsed, difference }: Carrying): void => {
  for (const { name, row, column, size } of sheet.names) {
    const old = parsed.snapshot.names.find((own) => own.name.toUpperCase() === name.toUpperCase());
    if (old === undefined || size !== undefined || name === VERSION_NAME || difference.names.includes(name)) continue;
    if (findField(name)?.field.role === 'computed' && overwrittenIn(parsed, name).size === 0) continue;
    cells.set(keyOf(row, column), old.value);
  }
};

export const carryCells = (template: Template, tables: readonly CarriedTable[], carrying: Carrying): Template => ({
  ...template,
  sheets: template.sheets.map((sheet) => {
    const cells: Cells = new Map();
    const carried = tables.find(({ description }) => description.id === sheet.table?.name);
    if (carried !== undefined) addTable(cells, sheet, carried, carrying);
    addFields(cells, sheet, carrying);
    return { ...sheet, blocks: sheet.blocks.map((block) => put(block, cells)) };
  }),
});
