/** Where the lists of a plan stand in a workbook: Excel tables, and plain ranges by the defined names that they have. */
import { wholeRangeName } from '../../workbook/columnReference';
import type { TableDescription } from '../../workbook/describe';

export type WantedList = Pick<TableDescription, 'id' | 'standsIn'>;

/** A list that is there. */
export interface FoundList {
  readonly id: string;
  /** `null` for a plain range. */
  readonly table: Excel.Table | null;
  /** Title of its sheet, and whether that is protected. */
  readonly sheet: string;
  readonly isProtected: boolean;
  /** By its title, so that it stays when the table goes. */
  readonly worksheet: Excel.Worksheet;
  readonly headers: readonly string[];
  /** Sheet position of the first heading. */
  readonly top: number;
  readonly left: number;
  /** Data rows: how many, and their cells. */
  readonly rows: number;
  readonly body: Excel.Range;
}

type FoundSheet = Pick<FoundList, 'sheet' | 'isProtected' | 'worksheet'>;

const sheetOf = (context: Excel.RequestContext, { worksheet }: Excel.Range | Excel.Table): (() => FoundSheet) => {
  worksheet.load('name');
  worksheet.protection.load('protected');
  return () => ({
    sheet: worksheet.name,
    isProtected: worksheet.protection.protected,
    worksheet: context.workbook.worksheets.getItem(worksheet.name),
  });
};

const searchTable = (context: Excel.RequestContext, id: string): (() => FoundList | null) => {
  const table = context.workbook.tables.getItemOrNullObject(id);
  const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
  table.load('name');
  header.load('values,rowIndex,columnIndex');
  body.load('rowCount');
  const sheet = sheetOf(context, table);
  return () =>
    table.isNullObject
      ? null
      : {
          id,
          table,
          ...sheet(),
          headers: (header.values[0] ?? []).map(String),
          top: header.rowIndex,
          left: header.columnIndex,
          rows: body.rowCount,
          body,
        };
};

const searchRange = (context: Excel.RequestContext, id: string): (() => FoundList | null) => {
  const range = context.workbook.names.getItemOrNullObject(wholeRangeName(id)).getRangeOrNullObject();
  range.load('values,rowIndex,columnIndex,rowCount');
  const sheet = sheetOf(context, range);
  return () => {
    if (range.isNullObject || range.rowCount < 2) return null;
    const headers = (range.values[0] ?? []).map(String);
    const { rowIndex: top, columnIndex: left } = range;
    const rows = range.rowCount - 1;
    const found = sheet();
    const body = found.worksheet.getRangeByIndexes(top + 1, left, rows, headers.length);
    return { id, table: null, ...found, headers, top, left, rows, body };
  };
};

/**
 * Queues what has to be known; the lists can be asked for after the next round trip. What is a plain range today was a
 * table in older workbooks.
 */
export const findLists = (
  context: Excel.RequestContext,
  wanted: readonly WantedList[],
): ((id: string) => FoundList | null) => {
  const searches = new Map(
    wanted.map(({ id, standsIn }) => {
      const table = searchTable(context, id);
      const range = standsIn === 'range' ? searchRange(context, id) : () => null;
      return [id, () => range() ?? table()] as const;
    }),
  );
  return (id) => searches.get(id)?.() ?? null;
};
