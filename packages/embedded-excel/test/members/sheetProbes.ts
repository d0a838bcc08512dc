import type { Probes } from './probe';

export const sheetProbes: Probes = {
  'WorksheetCollection.add': async ({ context, load }) => {
    expect((await load(context.workbook.worksheets.add('Thôn'), 'name')).name).toBe('Thôn');
  },
  'WorksheetCollection.getItem': async ({ context, load }) => {
    expect((await load(context.workbook.worksheets.getItem('sheet1'), 'name')).name).toBe('Sheet1');
  },
  'WorksheetCollection.getItemOrNullObject': async ({ context, load }) => {
    const none = context.workbook.worksheets.getItemOrNullObject('Không có');
    expect((await load(none, 'name')).isNullObject).toBe(true);
  },
  'WorksheetCollection.getActiveWorksheet': async ({ context, load }) => {
    context.workbook.worksheets.add('B').activate();
    expect((await load(context.workbook.worksheets.getActiveWorksheet(), 'name')).name).toBe('B');
  },
  'WorksheetCollection.getFirst': async ({ context, load }) => {
    context.workbook.worksheets.add('B');
    expect((await load(context.workbook.worksheets.getFirst(), 'name')).name).toBe('Sheet1');
  },
  'WorksheetCollection.getLast': async ({ context, load }) => {
    context.workbook.worksheets.add('B');
    expect((await load(context.workbook.worksheets.getLast(), 'name')).name).toBe('B');
  },
  'WorksheetCollection.getCount': async ({ context }) => {
    context.workbook.worksheets.add('B').visibility = 'Hidden';
    const [all, visible] = [context.workbook.worksheets.getCount(), context.workbook.worksheets.getCount(true)];
    await context.sync();
    expect([all.value, visible.value]).toStrictEqual([2, 1]);
  },
  'WorksheetCollection.items': async ({ context, load }) => {
    context.workbook.worksheets.add('B');
    const sheets = await load(context.workbook.worksheets, 'items/name');
    expect(sheets.items.map((sheet) => sheet.name)).toStrictEqual(['Sheet1', 'B']);
  },
  'Worksheet.id': async ({ sheet, context, load }) => {
    await load(sheet, 'id');
    expect((await load(context.workbook.worksheets.getItem(sheet.id), 'name')).name).toBe('Sheet1');
  },
  'Worksheet.name': async ({ sheet, load }) => {
    sheet.name = 'Đổi tên';
    expect((await load(sheet, 'name')).name).toBe('Đổi tên');
  },
  'Worksheet.position': async ({ context, load }) => {
    const added = context.workbook.worksheets.add('B');
    added.position = 0;
    expect((await load(context.workbook.worksheets.getFirst(), 'name')).name).toBe('B');
    expect((await load(added, 'position')).position).toBe(0);
  },
  'Worksheet.visibility': async ({ context, load }) => {
    const added = context.workbook.worksheets.add('B');
    added.visibility = 'VeryHidden';
    expect((await load(added, 'visibility')).visibility).toBe('VeryHidden');
  },
  'Worksheet.tabColor': async ({ sheet, load }) => {
    sheet.tabColor = '#0f6cbd';
    expect((await load(sheet, 'tabColor')).tabColor).toBe('#0F6CBD');
  },
  'Worksheet.showGridlines': async ({ sheet, load }) => {
    sheet.showGridlines = false;
    expect((await load(sheet, 'showGridlines')).showGridlines).toBe(false);
  },
  'Worksheet.showHeadings': async ({ sheet, load }) => {
    sheet.showHeadings = false;
    expect((await load(sheet, 'showHeadings')).showHeadings).toBe(false);
  },
  'Worksheet.activate': async ({ context, load }) => {
    context.workbook.worksheets.add('B').activate();
    expect((await load(context.workbook.getActiveCell(), 'address')).address).toBe('B!A1');
  },
  'Worksheet.calculate': async ({ sheet, context }) => {
    sheet.calculate(true);
    await expect(context.sync()).resolves.toBeUndefined();
  },
  'Worksheet.delete': async ({ context, load }) => {
    context.workbook.worksheets.add('B').delete();
    const gone = context.workbook.worksheets.getItemOrNullObject('B');
    expect((await load(gone, 'name')).isNullObject).toBe(true);
  },
  'Worksheet.getRange': async ({ sheet, context, load }) => {
    context.workbook.names.add('TT_Nam', sheet.getRange('C7'));
    expect((await load(sheet.getRange('TT_Nam'), 'address')).address).toBe('Sheet1!C7');
  },
  'Worksheet.getRangeByIndexes': async ({ sheet, load }) => {
    expect((await load(sheet.getRangeByIndexes(1, 2, 3, 4), 'address')).address).toBe('Sheet1!C2:F4');
  },
  'Worksheet.getCell': async ({ sheet, load }) => {
    expect((await load(sheet.getCell(1, 2), 'address')).address).toBe('Sheet1!C2');
  },
  'Worksheet.getRanges': async ({ sheet, load }) => {
    expect((await load(sheet.getRanges('A1:A2,C3'), 'areaCount')).areaCount).toBe(2);
  },
  'Worksheet.getUsedRange': async ({ sheet, load }) => {
    sheet.getRange('B2').values = [[1]];
    sheet.getRange('D9').values = [[1]];
    expect((await load(sheet.getUsedRange(), 'address')).address).toBe('Sheet1!B2:D9');
  },
  'Worksheet.getUsedRangeOrNullObject': async ({ sheet, load }) => {
    expect((await load(sheet.getUsedRangeOrNullObject(true), 'address')).isNullObject).toBe(true);
  },
  'Worksheet.getNext': async ({ sheet, context, load }) => {
    context.workbook.worksheets.add('B');
    expect((await load(sheet.getNext(), 'name')).name).toBe('B');
  },
  'Worksheet.getPrevious': async ({ context, load }) => {
    const added = context.workbook.worksheets.add('B');
    expect((await load(added.getPrevious(), 'name')).name).toBe('Sheet1');
  },
  'WorksheetFreezePanes.freezeRows': async ({ sheet, load }) => {
    sheet.freezePanes.freezeRows(2);
    expect((await load(sheet.freezePanes.getLocationOrNullObject(), 'address')).address).toBe('Sheet1!1:2');
  },
  'WorksheetFreezePanes.freezeColumns': async ({ sheet, load }) => {
    sheet.freezePanes.freezeColumns(1);
    expect((await load(sheet.freezePanes.getLocationOrNullObject(), 'address')).address).toBe('Sheet1!A:A');
  },
  'WorksheetFreezePanes.freezeAt': async ({ sheet, load }) => {
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    expect((await load(sheet.freezePanes.getLocation(), 'address')).address).toBe('Sheet1!A1:B3');
  },
  'WorksheetFreezePanes.unfreeze': async ({ sheet, load }) => {
    sheet.freezePanes.freezeRows(1);
    sheet.freezePanes.unfreeze();
    expect((await load(sheet.freezePanes.getLocationOrNullObject(), 'address')).isNullObject).toBe(true);
  },
  'WorksheetFreezePanes.getLocation': async ({ sheet, load }) => {
    sheet.freezePanes.freezeRows(1);
    expect((await load(sheet.freezePanes.getLocation(), 'rowCount')).rowCount).toBe(1);
  },
  'WorksheetFreezePanes.getLocationOrNullObject': async ({ sheet, load }) => {
    expect((await load(sheet.freezePanes.getLocationOrNullObject(), 'address')).isNullObject).toBe(true);
  },
  'WorksheetProtection.protect': async ({ sheet, context }) => {
    sheet.protection.protect({ allowFormatCells: true });
    sheet.getRange('A1').values = [[1]];
    await expect(context.sync()).rejects.toMatchObject({
      code: 'AccessDenied',
    });
  },
  'WorksheetProtection.protected': async ({ sheet, load }) => {
    sheet.protection.protect();
    expect((await load(sheet.protection, 'protected')).protected).toBe(true);
  },
  'WorksheetProtection.options': async ({ sheet, load }) => {
    sheet.protection.protect({ allowSort: true });
    const { options } = await load(sheet.protection, 'options');
    expect([options.allowSort, options.allowInsertRows]).toStrictEqual([true, false]);
  },
  'WorksheetProtection.unprotect': async ({ sheet, load }) => {
    sheet.protection.protect(undefined, 'mật khẩu');
    sheet.protection.unprotect('mật khẩu');
    expect((await load(sheet.protection, 'protected')).protected).toBe(false);
  },
  'WorksheetCustomPropertyCollection.add': async ({ sheet, load }) => {
    const property = sheet.customProperties.add('templateId', 'xhht-2026');
    expect((await load(property, 'value')).value).toBe('xhht-2026');
  },
  'WorksheetCustomPropertyCollection.getItem': async ({ sheet, load }) => {
    sheet.customProperties.add('templateId', 'a');
    expect((await load(sheet.customProperties.getItem('TEMPLATEID'), 'key')).key).toBe('templateId');
  },
  'WorksheetCustomPropertyCollection.getItemOrNullObject': async ({ sheet, load }) => {
    const none = sheet.customProperties.getItemOrNullObject('x');
    expect((await load(none, 'value')).isNullObject).toBe(true);
  },
  'WorksheetCustomPropertyCollection.getCount': async ({ sheet, context }) => {
    sheet.customProperties.add('a', '1');
    const count = sheet.customProperties.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  },
  'WorksheetCustomPropertyCollection.items': async ({ sheet, load }) => {
    sheet.customProperties.add('a', '1');
    const properties = await load(sheet.customProperties, 'items/key,items/value');
    expect(properties.items.map(({ key, value }) => [key, value])).toStrictEqual([['a', '1']]);
  },
  'WorksheetCustomProperty.value': async ({ sheet, load }) => {
    sheet.customProperties.add('a', '1').value = '2';
    expect((await load(sheet.customProperties.getItem('a'), 'value')).value).toBe('2');
  },
  'WorksheetCustomProperty.delete': async ({ sheet, load }) => {
    sheet.customProperties.add('a', '1').delete();
    expect((await load(sheet.customProperties.getItemOrNullObject('a'), 'key')).isNullObject).toBe(true);
  },
  'PageBreakCollection.add': async ({ sheet, load }) => {
    const added = sheet.verticalPageBreaks.add('D5:E9');
    const after = added.getCellAfterBreak();
    expect((await load(after, 'address')).address).toBe('Sheet1!D1');
  },
  'PageBreak.columnIndex': async ({ sheet, load }) => {
    expect((await load(sheet.verticalPageBreaks.add('D5'), 'columnIndex,rowIndex')).columnIndex).toBe(3);
  },
  'PageBreak.delete': async ({ sheet, load }) => {
    sheet.verticalPageBreaks.add('H1');
    sheet.verticalPageBreaks.add('D1').delete();
    expect(
      (await load(sheet.verticalPageBreaks, 'items/columnIndex')).items.map(({ columnIndex }) => columnIndex),
    ).toStrictEqual([7]);
  },
  'PageBreakCollection.items': async ({ sheet, load }) => {
    for (const address of ['H1', 'D1', 'D9']) sheet.verticalPageBreaks.add(address);
    sheet.getRange('A:B').insert('Right');
    sheet.getRange('J:J').delete('Left');
    expect(
      (await load(sheet.verticalPageBreaks, 'items/columnIndex')).items.map(({ columnIndex }) => columnIndex),
    ).toStrictEqual([5]);
  },
  'PageBreakCollection.getCount': async ({ sheet, load }) => {
    sheet.verticalPageBreaks.add('D1');
    const count = sheet.verticalPageBreaks.getCount();
    await load(sheet, 'name');
    expect(count.value).toBe(1);
  },
  'PageBreakCollection.removePageBreaks': async ({ sheet, load }) => {
    sheet.verticalPageBreaks.add('D1');
    sheet.verticalPageBreaks.removePageBreaks();
    expect((await load(sheet.verticalPageBreaks, 'items/columnIndex')).items).toStrictEqual([]);
  },
  'PageLayout.orientation': async ({ sheet, load }) => {
    sheet.pageLayout.orientation = 'Landscape';
    expect((await load(sheet.pageLayout, 'orientation')).orientation).toBe('Landscape');
  },
  'PageLayout.paperSize': async ({ sheet, load }) => {
    sheet.pageLayout.paperSize = 'A4';
    expect((await load(sheet.pageLayout, 'paperSize')).paperSize).toBe('A4');
  },
  'PageLayout.zoom': async ({ sheet, load }) => {
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    expect((await load(sheet.pageLayout, 'zoom')).zoom).toStrictEqual({
      horizontalFitToPages: 1,
    });
  },
  'PageLayout.leftMargin': async ({ sheet, load }) => {
    sheet.pageLayout.leftMargin = 72;
    expect((await load(sheet.pageLayout, 'leftMargin')).leftMargin).toBe(72);
  },
  'PageLayout.centerHorizontally': async ({ sheet, load }) => {
    sheet.pageLayout.centerHorizontally = true;
    expect((await load(sheet.pageLayout, 'centerHorizontally')).centerHorizontally).toBe(true);
  },
  'PageLayout.printGridlines': async ({ sheet, load }) => {
    sheet.pageLayout.printGridlines = true;
    expect((await load(sheet.pageLayout, 'printGridlines')).printGridlines).toBe(true);
  },
  'PageLayout.setPrintArea': async ({ sheet, load }) => {
    sheet.pageLayout.setPrintArea('A1:H40');
    expect((await load(sheet.pageLayout.getPrintAreaOrNullObject(), 'address')).address).toBe('Sheet1!A1:H40');
  },
  'PageLayout.setPrintTitleRows': async ({ sheet, load }) => {
    sheet.pageLayout.setPrintTitleRows('$1:$2');
    const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject();
    expect((await load(rows, 'address')).address).toBe('Sheet1!1:2');
  },
  'PageLayout.setPrintTitleColumns': async ({ sheet, load }) => {
    sheet.pageLayout.setPrintTitleColumns('A:B');
    const columns = sheet.pageLayout.getPrintTitleColumnsOrNullObject();
    expect((await load(columns, 'address')).address).toBe('Sheet1!A:B');
  },
  'PageLayout.setPrintMargins': async ({ sheet, load }) => {
    sheet.pageLayout.setPrintMargins('Centimeters', { left: 2.54 });
    expect((await load(sheet.pageLayout, 'leftMargin')).leftMargin).toBe(72);
  },
  'PageLayout.headersFooters': async ({ sheet, load }) => {
    const { defaultForAllPages } = sheet.pageLayout.headersFooters;
    defaultForAllPages.centerFooter = 'Trang &P';
    expect((await load(defaultForAllPages, 'centerFooter')).centerFooter).toBe('Trang &P');
  },
  'ChartCollection.add': async ({ sheet, load }) => {
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B5'), 'Columns');
    chart.name = 'Tỷ lệ';
    expect((await load(sheet.charts.getItem('Tỷ lệ'), 'chartType')).chartType).toBe('ColumnClustered');
  },
  'ChartCollection.getItem': async ({ sheet, load }) => {
    sheet.charts.add('Pie', sheet.getRange('A1:B5')).name = 'X';
    expect((await load(sheet.charts.getItem('X'), 'name')).name).toBe('X');
  },
  'ChartCollection.getItemOrNullObject': async ({ sheet, load }) => {
    expect((await load(sheet.charts.getItemOrNullObject('X'), 'name')).isNullObject).toBe(true);
  },
  'ChartCollection.items': async ({ sheet, load }) => {
    sheet.charts.add('Pie', sheet.getRange('A1:B5')).name = 'X';
    expect((await load(sheet.charts, 'items/name')).items.map((chart) => chart.name)).toStrictEqual(['X']);
  },
  'Chart.name': async ({ sheet, load }) => {
    const chart = sheet.charts.add('Pie', sheet.getRange('A1:B5'));
    chart.name = 'Y';
    expect((await load(chart, 'name')).name).toBe('Y');
  },
  'Chart.title': async ({ sheet, load }) => {
    const chart = sheet.charts.add('Pie', sheet.getRange('A1:B5'));
    chart.title.text = 'Tỷ lệ biết chữ';
    expect((await load(chart.title, 'text')).text).toBe('Tỷ lệ biết chữ');
  },
  'Chart.legend': async ({ sheet, load }) => {
    const chart = sheet.charts.add('Pie', sheet.getRange('A1:B5'));
    chart.legend.visible = false;
    expect((await load(chart.legend, 'visible')).visible).toBe(false);
  },
  'Chart.axes': async ({ sheet, load }) => {
    const chart = sheet.charts.add('Line', sheet.getRange('A1:B5'));
    chart.axes.valueAxis.title.text = '%';
    expect((await load(chart.axes.valueAxis.title, 'text')).text).toBe('%');
  },
  'Chart.series': async ({ sheet, context }) => {
    const chart = sheet.charts.add('Line', sheet.getRange('A1:B5'));
    chart.series.add('Mức 1').setValues(sheet.getRange('B2:B5'));
    const count = chart.series.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  },
  'ChartFill.setSolidColor': async ({ sheet, context }) => {
    const { series } = sheet.charts.add('Line', sheet.getRange('A1:B5'));
    series.add('Mức 1').format.fill.setSolidColor('#1e6b45');
    await context.sync();
    series.getItemAt(0).format.fill.setSolidColor('no colour');
    await expect(context.sync()).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  },
  'Chart.setPosition': async ({ sheet, load }) => {
    const chart = sheet.charts.add('Line', sheet.getRange('A1:B5'));
    chart.setPosition('B3', 'D8');
    const placed = await load(chart, 'left,top,width,height');
    expect([placed.left, placed.top, placed.width, placed.height]).toStrictEqual([48, 30, 144, 90]);
  },
  'Chart.delete': async ({ sheet, context }) => {
    sheet.charts.add('Line', sheet.getRange('A1:B5')).delete();
    const count = sheet.charts.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  },
};
