/**
 * Makes a table reach over rows that stand under it: looks whether it is still where it was shown, resizes, reads back.
 * No content is touched. Queues its calls; the caller owns the round trips.
 */
import { isTableFix, type Fix, type TableFix } from '../../check/report';
import { a1 } from '../../workbook/a1';

interface Growth {
  readonly fix: TableFix;
  readonly table: Excel.Table;
  range: Excel.Range;
}

export const lookAtTables = (context: Excel.RequestContext, all: readonly Fix[]) => {
  const growths = all.filter(isTableFix).map((fix): Growth => {
    const table = context.workbook.tables.getItemOrNullObject(fix.table);
    table.worksheet.load('name');
    table.worksheet.protection.load('protected');
    const range = table.getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { fix, table, range };
  });

  const addressOf = ({ table, range }: Growth): string | null => {
    if (table.isNullObject) return null;
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    return `${a1(rowIndex, columnIndex)}:${a1(rowIndex + rowCount - 1, columnIndex + columnCount - 1)}`;
  };
  const byFix = new Map<TableFix, Growth>(growths.map((growth) => [growth.fix, growth]));

  return {
    /** After the first round trip. What is so already counts as agreed, so that a second try ends well. */
    write: (): {
      readonly agreed: readonly TableFix[];
      readonly changedMeanwhile: readonly TableFix[];
      /** Tables of a protected sheet cannot be changed. */
      readonly locked: readonly TableFix[];
      readonly written: readonly TableFix[];
    } => {
      const locked: TableFix[] = [];
      const written: TableFix[] = [];
      const agreed: TableFix[] = [];
      const changedMeanwhile: TableFix[] = [];
      for (const growth of growths) {
        const { fix, table } = growth;
        const address = addressOf(growth);
        const isThere = address !== null && table.worksheet.name === fix.place.sheet;
        if (isThere && address === fix.before && table.worksheet.protection.protected) {
          locked.push(fix);
          continue;
        }
        if (isThere && address === fix.before) {
          table.resize(fix.after);
          written.push(fix);
        } else if (!isThere || address !== fix.after) {
          changedMeanwhile.push(fix);
          continue;
        }
        agreed.push(fix);
        // A range stays where it was when its table grows.
        growth.range = table.getRange();
        growth.range.load('rowIndex,columnIndex,rowCount,columnCount');
      }
      return { agreed, changedMeanwhile, locked, written };
    },
    /** After the second. */
    isGrown: (fix: TableFix): boolean => {
      const growth = byFix.get(fix);
      return growth !== undefined && addressOf(growth) === fix.after;
    },
  };
};
