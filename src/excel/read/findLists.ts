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
  /** The user switched the header row off: the headings are known, and stand nowhere. */
  readonly headerHidden: boolean;
  /** Sheet position of the first heading; of the row above the data where the header row is off. */
  readonly top: number;
  readonly left: number;
  /** Data rows: how many, and their cells. */
  readonly rows: number;
  readonly body: Excel.Range;
}

interface TableSearch {
  readonly table: Excel.Table;
  readonly body: Excel.Range;
}

interface ListSearch extends WantedList, TableSearch {
  /** The plain range; what is one today was a table in older workbooks. */
  readonly range: Excel.Range | null;
}

const askSheet = ({ worksheet }: Excel.Range | Excel.Table): void => {
  worksheet.load('name');
  worksheet.protection.load('protected');
};

const searchFor = (context: Excel.RequestContext, wanted: WantedList): ListSearch => {
  const { id, standsIn } = wanted;
  const { tables, names } = context.workbook;
  const table = tables.getItemOrNullObject(id);
  const body = table.getDataBodyRange();
  // A header row that is switched off cannot be asked for; its columns keep their names.
  table.load('name,showHeaders');
  table.columns.load('items/name');
  body.load('rowCount,rowIndex,columnIndex');
  askSheet(table);
  const range = standsIn === 'range' ? names.getItemOrNullObject(wholeRangeName(id)).getRangeOrNullObject() : null;
  if (range !== null) {
    range.load('values,rowIndex,columnIndex,rowCount');
    askSheet(range);
  }
  return { ...wanted, table, body, range };
};

const sheetOf = (
  context: Excel.RequestContext,
  { worksheet }: Excel.Range | Excel.Table,
): Pick<FoundList, 'sheet' | 'isProtected' | 'worksheet'> => ({
  sheet: worksheet.name,
  isProtected: worksheet.protection.protected,
  worksheet: context.workbook.worksheets.getItem(worksheet.name),
});

const foundTable = (context: Excel.RequestContext, { id, table, body }: ListSearch): FoundList => ({
  id,
  table,
  ...sheetOf(context, table),
  headers: table.columns.items.map(({ name }) => name),
  headerHidden: !table.showHeaders,
  top: body.rowIndex - 1,
  left: body.columnIndex,
  rows: body.rowCount,
  body,
});

const foundRange = (context: Excel.RequestContext, id: string, range: Excel.Range): FoundList => {
  const sheet = sheetOf(context, range);
  const headers = (range.values[0] ?? []).map(String);
  const { rowIndex: top, columnIndex: left } = range;
  const rows = range.rowCount - 1;
  const body = sheet.worksheet.getRangeByIndexes(top + 1, left, rows, headers.length);
  return { id, table: null, ...sheet, headers, headerHidden: false, top, left, rows, body };
};

/**
 * A range that has lost all its rows is as good as gone. Where an upgrade failed when it had named the range of a table and
 * not left the table yet, both are there: the table has the true size.
 */
const found = (context: Excel.RequestContext, search: ListSearch): FoundList | null => {
  const { id, range, table } = search;
  if (!table.isNullObject) return foundTable(context, search);
  return range !== null && !range.isNullObject && range.rowCount > 1 ? foundRange(context, id, range) : null;
};

/** Queues what has to be known; the lists can be asked for after the next round trip. */
export const findLists = (
  context: Excel.RequestContext,
  wanted: readonly WantedList[],
): ((id: string) => FoundList | null) => {
  const searches = new Map(wanted.map((one) => [one.id, searchFor(context, one)] as const));
  return (id) => {
    const search = searches.get(id);
    return search === undefined ? null : found(context, search);
  };
};
