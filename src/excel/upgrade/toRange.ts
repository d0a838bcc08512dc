/** Makes a plain range of what was an Excel table in an older workbook, and names the cells of plain ranges. */
import { absoluteRange } from '../../workbook/a1';
import { columnRangeName, wholeRangeName } from '../../workbook/columnReference';
import type { Rect } from '../../workbook/templateModel';
import type { TemplateDifference } from '../../workbook/upgrade/difference';
import { lackingRows } from './addRows';
import { columnPositions } from './oldTable';
import type { OldTable } from './oldTable';

const isRange = ({ description }: OldTable): boolean => description.standsIn === 'range';

/** Where the names of a plain range point once its new rows and columns are there. */
const namesOf = (old: OldTable, difference: TemplateDifference): readonly (readonly [string, Rect])[] => {
  const { description, list, lackingColumns } = old;
  const { id, columns } = description;
  const rows = list.rows + lackingRows(old, difference).length;
  const { position } = columnPositions(old, difference);
  const whole = {
    top: list.top,
    left: list.left,
    rows: rows + 1,
    columns: list.headers.length + lackingColumns.length,
  };
  return [
    [wholeRangeName(id), whole],
    ...Object.keys(columns).flatMap((key) => {
      const left = position(key);
      return left === undefined
        ? []
        : [[columnRangeName(id, key), { top: list.top + 1, left, rows, columns: 1 }] as const];
    }),
  ];
};

/** Queues the names of plain ranges, before any formula that asks for one. `names` are loaded. */
export const nameRanges = (
  context: Excel.RequestContext,
  lists: readonly OldTable[],
  difference: TemplateDifference,
  names: Excel.NamedItemCollection,
): void => {
  const present = new Set(names.items.map(({ name }) => name.toLowerCase()));
  for (const old of lists.filter(isRange)) {
    for (const [name, { top, left, rows, columns }] of namesOf(old, difference)) {
      const reference = `=${absoluteRange(old.list.sheet, top, left, rows, columns)}`;
      if (present.has(name.toLowerCase())) names.getItem(name).formula = reference;
      else context.workbook.names.add(name, old.list.worksheet.getRangeByIndexes(top, left, rows, columns));
    }
  }
};

/**
 * Queues the end of the table; its cells stay. Excel words formulas that named its columns otherwise: those of the template
 * name the ranges by then, and the list's own are written after it.
 */
export const leaveTable = (old: OldTable): void => {
  if (isRange(old)) old.list.table?.convertToRange();
};
