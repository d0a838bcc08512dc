import type { Probes } from './probe';

export const tableProbes: Probes = {
  'TableCollection.add': async ({ table, load }) => {
    expect((await load(table(), 'name')).name).toBe('tblThon');
  },
  'TableCollection.getItem': async ({ table, context, load }) => {
    table();
    expect((await load(context.workbook.tables.getItem('TBLTHON'), 'name')).name).toBe('tblThon');
  },
  'TableCollection.getItemOrNullObject': async ({ context, load }) => {
    const none = context.workbook.tables.getItemOrNullObject('tblThon');
    expect((await load(none, 'name')).isNullObject).toBe(true);
  },
  'TableCollection.getItemAt': async ({ table, sheet, load }) => {
    table();
    expect((await load(sheet.tables.getItemAt(0), 'name')).name).toBe('tblThon');
  },
  'TableCollection.getCount': async ({ table, sheet, context }) => {
    table();
    const count = sheet.tables.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  },
  'TableCollection.items': async ({ table, context, load }) => {
    table();
    const tables = await load(context.workbook.tables, 'items/name,items/worksheet/name');
    expect(tables.items.map((one) => [one.name, one.worksheet.name])).toStrictEqual([['tblThon', 'Sheet1']]);
  },
  'Table.id': async ({ table, context, load }) => {
    const made = await load(table(), 'id');
    expect((await load(context.workbook.tables.getItem(made.id), 'name')).name).toBe('tblThon');
  },
  'Table.name': async ({ table, load }) => {
    const made = table();
    made.name = 'tblDonVi';
    expect((await load(made, 'name')).name).toBe('tblDonVi');
  },
  'Table.style': async ({ table, load }) => {
    const made = table();
    made.style = 'TableStyleLight9';
    expect((await load(made, 'style')).style).toBe('TableStyleLight9');
  },
  'Table.showHeaders': async ({ table, load }) => {
    const made = table();
    made.showHeaders = false;
    const shown = await load(made, 'showHeaders,columns/items/name');
    expect([shown.showHeaders, shown.columns.items.map(({ name }) => name)]).toEqual([false, ['Thôn', 'Dân số']]);
    expect((await load(made.getRange(), 'address')).address).toBe('Sheet1!A2:B3');
    made.showHeaders = true;
    expect((await load(made.getHeaderRowRange(), 'values')).values).toEqual([['Thôn', 'Dân số']]);
  },
  'Table.showTotals': async ({ table, load }) => {
    const made = table();
    made.showTotals = true;
    expect((await load(made.getTotalRowRange(), 'address')).address).toBe('Sheet1!A4:B4');
  },
  'Table.showBandedRows': async ({ table, load }) => {
    const made = table();
    made.showBandedRows = false;
    expect((await load(made, 'showBandedRows')).showBandedRows).toBe(false);
  },
  'Table.showBandedColumns': async ({ table, load }) => {
    const made = table();
    made.showBandedColumns = true;
    expect((await load(made, 'showBandedColumns')).showBandedColumns).toBe(true);
  },
  'Table.showFilterButton': async ({ table, load }) => {
    const made = table();
    made.showFilterButton = false;
    expect((await load(made, 'showFilterButton')).showFilterButton).toBe(false);
  },
  'Table.highlightFirstColumn': async ({ table, load }) => {
    const made = table();
    made.highlightFirstColumn = true;
    expect((await load(made, 'highlightFirstColumn')).highlightFirstColumn).toBe(true);
  },
  'Table.worksheet': async ({ table, load }) => {
    expect((await load(table().worksheet, 'name')).name).toBe('Sheet1');
  },
  'Table.getRange': async ({ table, load }) => {
    expect((await load(table().getRange(), 'address')).address).toBe('Sheet1!A1:B3');
  },
  'Table.getHeaderRowRange': async ({ table, load }) => {
    expect((await load(table().getHeaderRowRange(), 'values')).values).toStrictEqual([['Thôn', 'Dân số']]);
  },
  'Table.getDataBodyRange': async ({ table, load }) => {
    expect((await load(table().getDataBodyRange(), 'address')).address).toBe('Sheet1!A2:B3');
  },
  'Table.getTotalRowRange': async ({ table, load }) => {
    const made = table();
    made.showTotals = true;
    expect((await load(made.getTotalRowRange(), 'values')).values).toStrictEqual([['Total', '']]);
  },
  'Table.resize': async ({ table, load }) => {
    const made = table();
    made.resize('A1:B6');
    expect((await load(made.getDataBodyRange(), 'address')).address).toBe('Sheet1!A2:B6');
    made.columns.getItemAt(1).getDataBodyRange().formulas = [2, 3, 4, 5, 6].map((row) => [`=LEN(A${row})`]);
    made.getRange().getOffsetRange(6, 0).getCell(1, 1).values = [['của người dùng']];
    made.resize('A1:B8');
    expect((await load(made.columns.getItemAt(1).getDataBodyRange(), 'formulas')).formulas.slice(4)).toEqual([
      ['=LEN(A6)'],
      ['=LEN(A7)'],
      ['của người dùng'],
    ]);
  },
  'Table.clearFilters': async ({ table, context, load }) => {
    const own = table();
    own.columns.getItem('Thôn').filter.applyValuesFilter(['không có']);
    own.clearFilters();
    await context.sync();
    expect((await load(own.getDataBodyRange(), 'rowHidden')).rowHidden).toBe(false);
  },
  'TableColumn.filter': async ({ table, load }) => {
    const own = table();
    own.columns.getItem('Thôn').filter.apply({ filterOn: 'Values', values: ['không có'] });
    expect((await load(own.getDataBodyRange(), 'rowHidden')).rowHidden).toBe(true);
  },
  'Filter.applyValuesFilter': async ({ table, load }) => {
    const own = table();
    const [first] = (await load(own.columns.getItem('Thôn').getDataBodyRange(), 'values')).values as string[][];
    own.columns.getItem('Thôn').filter.applyValuesFilter([first?.[0] ?? '']);
    const body = own.getDataBodyRange();
    const shown = await load(body.getRow(0), 'rowHidden');
    const hidden = await load(body.getRow(1), 'rowHidden');
    expect([shown.rowHidden, hidden.rowHidden]).toStrictEqual([false, true]);
  },
  'Filter.clear': async ({ table, load }) => {
    const own = table();
    const { columns } = own;
    for (const name of ['Thôn', 'Dân số']) columns.getItem(name).filter.applyValuesFilter(['không có']);
    columns.getItem('Thôn').filter.clear();
    expect((await load(own.getDataBodyRange(), 'rowHidden')).rowHidden).toBe(true);
    columns.getItem('Dân số').filter.clear();
    expect((await load(own.getDataBodyRange(), 'rowHidden')).rowHidden).toBe(false);
  },
  'AutoFilter.apply': async ({ table, load }) => {
    const own = table();
    own.autoFilter.apply(own.getRange(), 1, {
      filterOn: 'Values',
      values: ['không có'],
    });
    expect((await load(own.autoFilter, 'isDataFiltered')).isDataFiltered).toBe(true);
    expect((await load(own.getDataBodyRange(), 'rowHidden')).rowHidden).toBe(true);
  },
  'AutoFilter.clearCriteria': async ({ table, load }) => {
    const own = table();
    own.autoFilter.apply(own.getRange(), 1, {
      filterOn: 'Values',
      values: ['không có'],
    });
    own.autoFilter.clearCriteria();
    expect((await load(own.autoFilter, 'isDataFiltered')).isDataFiltered).toBe(false);
    expect((await load(own.getDataBodyRange(), 'rowHidden')).rowHidden).toBe(false);
  },
  'Table.convertToRange': async ({ table, context, load }) => {
    table().convertToRange();
    const gone = context.workbook.tables.getItemOrNullObject('tblThon');
    expect((await load(gone, 'name')).isNullObject).toBe(true);
  },
  'Table.delete': async ({ table, sheet, load }) => {
    table().delete();
    expect((await load(sheet.getRange('A1:B1'), 'values')).values).toStrictEqual([['', '']]);
  },
  'Table.sort': async ({ table, load }) => {
    const made = table();
    made.sort.apply([{ key: 1, ascending: false }]);
    expect((await load(made.getDataBodyRange(), 'values')).values).toStrictEqual([
      ['Bản Mới', 52],
      ['Nà Pái', 48],
    ]);
  },
  'Table.autoFilter': async ({ table, load }) => {
    expect((await load(table().autoFilter, 'isDataFiltered')).isDataFiltered).toBe(false);
  },
  'TableColumnCollection.getItem': async ({ table, load }) => {
    expect((await load(table().columns.getItem('dân số'), 'index')).index).toBe(1);
  },
  'TableColumnCollection.getItemOrNullObject': async ({ table, load }) => {
    const none = table().columns.getItemOrNullObject('Nữ');
    expect((await load(none, 'name')).isNullObject).toBe(true);
  },
  'TableColumnCollection.getItemAt': async ({ table, load }) => {
    expect((await load(table().columns.getItemAt(0), 'name')).name).toBe('Thôn');
  },
  'TableColumnCollection.getCount': async ({ table, context }) => {
    const count = table().columns.getCount();
    await context.sync();
    expect(count.value).toBe(2);
  },
  'TableColumnCollection.items': async ({ table, load }) => {
    const columns = await load(table().columns, 'items/name');
    expect(columns.items.map((column) => column.name)).toStrictEqual(['Thôn', 'Dân số']);
  },
  'TableColumnCollection.add': async ({ table, load }) => {
    const made = table();
    made.columns.add(undefined, [['Nữ'], [20], [30]]);
    expect((await load(made.getRange(), 'values')).values).toStrictEqual([
      ['Thôn', 'Dân số', 'Nữ'],
      ['Nà Pái', 48, 20],
      ['Bản Mới', 52, 30],
    ]);
  },
  'TableColumn.id': async ({ table, load }) => {
    expect((await load(table().columns.getItemAt(1), 'id')).id).toBe(2);
  },
  'TableColumn.index': async ({ table, load }) => {
    expect((await load(table().columns.getItemAt(1), 'index')).index).toBe(1);
  },
  'TableColumn.name': async ({ table, sheet, load }) => {
    table().columns.getItem('Dân số').name = 'Tổng dân số';
    expect((await load(sheet.getRange('B1'), 'values')).values).toStrictEqual([['Tổng dân số']]);
  },
  'TableColumn.values': async ({ table, load }) => {
    const column = table().columns.getItem('Dân số');
    column.values = [['Dân số'], [1], [2]];
    expect((await load(column.getDataBodyRange(), 'values')).values).toStrictEqual([[1], [2]]);
  },
  'TableColumn.getRange': async ({ table, load }) => {
    expect((await load(table().columns.getItem('Dân số').getRange(), 'address')).address).toBe('Sheet1!B1:B3');
  },
  'TableColumn.getHeaderRowRange': async ({ table, load }) => {
    expect((await load(table().columns.getItem('Dân số').getHeaderRowRange(), 'address')).address).toBe('Sheet1!B1');
  },
  'TableColumn.getDataBodyRange': async ({ table, load }) => {
    expect((await load(table().columns.getItem('Dân số').getDataBodyRange(), 'address')).address).toBe('Sheet1!B2:B3');
  },
  'TableColumn.delete': async ({ table, load }) => {
    const made = table();
    made.columns.getItem('Thôn').delete();
    expect((await load(made.getRange(), 'values')).values).toStrictEqual([['Dân số'], [48], [52]]);
  },
  'TableRowCollection.add': async ({ table, load }) => {
    const made = table();
    made.rows.add(undefined, [['Tà Hò', 7]]);
    made.rows.add(0, [['Đầu', 1]]);
    expect((await load(made.getDataBodyRange(), 'values')).values).toStrictEqual([
      ['Đầu', 1],
      ['Nà Pái', 48],
      ['Bản Mới', 52],
      ['Tà Hò', 7],
    ]);
  },
  'TableRowCollection.getItemAt': async ({ table, load }) => {
    expect((await load(table().rows.getItemAt(1), 'values')).values).toStrictEqual([['Bản Mới', 52]]);
  },
  'TableRowCollection.getCount': async ({ table, context }) => {
    const count = table().rows.getCount();
    await context.sync();
    expect(count.value).toBe(2);
  },
  'TableRowCollection.items': async ({ table, load }) => {
    const rows = await load(table().rows, 'items/values');
    expect(rows.items.map((row) => Number(row.values[0]?.[1]))).toStrictEqual([48, 52]);
  },
  'TableRowCollection.deleteRows': async ({ table, load }) => {
    const made = table();
    made.rows.deleteRows([0]);
    expect((await load(made.getDataBodyRange(), 'values')).values).toStrictEqual([['Bản Mới', 52]]);
  },
  'TableRowCollection.deleteRowsAt': async ({ table, load }) => {
    const made = table();
    made.rows.deleteRowsAt(0, 2);
    expect((await load(made.getDataBodyRange(), 'values')).values).toStrictEqual([['', '']]);
  },
  'TableRow.values': async ({ table, load }) => {
    const made = table();
    made.rows.getItemAt(0).values = [['Nà Pái', 50]];
    expect((await load(made.getDataBodyRange().getRow(0), 'values')).values).toStrictEqual([['Nà Pái', 50]]);
  },
  'TableRow.index': async ({ table, load }) => {
    expect((await load(table().rows.getItemAt(1), 'index')).index).toBe(1);
  },
  'TableRow.getRange': async ({ table, load }) => {
    expect((await load(table().rows.getItemAt(1).getRange(), 'address')).address).toBe('Sheet1!A3:B3');
  },
  'TableRow.delete': async ({ table, load }) => {
    const made = table();
    made.rows.getItemAt(1).delete();
    expect((await load(made.getDataBodyRange(), 'values')).values).toStrictEqual([['Nà Pái', 48]]);
  },
};
