/**
 * Rows at the end of a table: room is made below it and the table is drawn over that. `TableRowCollection.add` is left
 * alone, for where others edit the workbook it ends in conflicts (co-authoring page). All places are taken relative to
 * the table as it stands when the change is worked off, so that a row that somebody else added meanwhile is kept.
 */
export interface RoomBelow {
  /** After the caller's round trip: stands nothing below the table, over so many rows? */
  readonly isFree: (rows: number) => boolean;
  /** After the caller's round trip: queues the rows, which are blank. Says whether cells below have moved. */
  readonly grow: (rows: number) => boolean;
}

const isBlank = ({ formulas }: Excel.Range, rows: number): boolean =>
  (formulas as unknown[][]).slice(0, rows).every((row) => row.every((cell) => cell === ''));

/** Queues what stands below. @param atMost rows that will be asked for */
export const lookBelow = (table: Excel.Table, atMost: number): RoomBelow => {
  table.load('showTotals');
  const below = table.getRange().getRowsBelow(atMost);
  below.load('formulas');
  return {
    isFree: (rows) => isBlank(below, rows),
    grow: (rows) => {
      // A row of totals moves down with what stands below it, and the table grows by that.
      if (table.showTotals) {
        table
          .getTotalRowRange()
          .getResizedRange(rows - 1, 0)
          .insert('Down');
        return true;
      }
      const whole = table.getRange();
      const isInTheWay = !isBlank(below, rows);
      if (isInTheWay) whole.getRowsBelow(rows).insert('Down');
      table.resize(whole.getResizedRange(rows, 0));
      return isInTheWay;
    },
  };
};
