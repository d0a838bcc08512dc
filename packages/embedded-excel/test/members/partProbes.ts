import type { Probes } from './probe';

/** Members that are reached through others: parts of formats, of filters, of pages, of properties. */
export const partProbes: Probes = {
  'Range.getSpillingToRange': async ({ sheet, context }) => {
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A1').getSpillingToRange();
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  },
  'RangeCollection.getCount': async ({ sheet, context }) => {
    const count = sheet.getRanges('A1,C3').areas.getCount();
    await context.sync();
    expect(count.value).toBe(2);
  },
  'RangeCollection.getItemAt': async ({ sheet, load }) => {
    expect((await load(sheet.getRanges('A1,C3').areas.getItemAt(1), 'address')).address).toBe('Sheet1!C3');
  },
  'RangeCollection.items': async ({ sheet, load }) => {
    const { items } = await load(sheet.getRanges('A1,C3').areas, 'items/address');
    expect(items.map(({ address }) => address)).toStrictEqual(['Sheet1!A1', 'Sheet1!C3']);
  },
  'RangeBorder.sideIndex': async ({ sheet, load }) => {
    const border = sheet.getRange('A1').format.borders.getItem('EdgeLeft');
    expect((await load(border, 'sideIndex')).sideIndex).toBe('EdgeLeft');
  },
  'RangeBorderCollection.count': async ({ sheet, load }) => {
    expect((await load(sheet.getRange('A1').format.borders, 'count')).count).toBe(8);
  },
  'RangeBorderCollection.items': async ({ sheet, load }) => {
    sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'Continuous';
    const { items } = await load(sheet.getRange('A1').format.borders, 'items/sideIndex,items/style');
    expect(items.filter(({ style }) => style === 'Continuous').map(({ sideIndex }) => sideIndex)).toStrictEqual([
      'EdgeTop',
    ]);
  },
  'ConditionalFormat.id': async ({ sheet, load }) => {
    const { id } = await load(sheet.getRange('A1').conditionalFormats.add('Custom'), 'id');
    expect((await load(sheet.getRange('A1').conditionalFormats.getItemAt(0), 'id')).id).toBe(id);
  },
  'ConditionalFormat.getRanges': async ({ sheet, load }) => {
    const format = sheet.getRange('A1:A3').conditionalFormats.add('Custom');
    expect((await load(format.getRanges(), 'address')).address).toBe('Sheet1!A1:A3');
  },
  'ConditionalFormatCollection.items': async ({ sheet, load }) => {
    for (const type of ['Custom', 'DataBar'] as const) sheet.getRange('A1').conditionalFormats.add(type);
    const { items } = await load(sheet.getRange('A1').conditionalFormats, 'items/type');
    expect(items.map(({ type }) => type)).toStrictEqual(['Custom', 'DataBar']);
  },
  'ConditionalRangeFormat.numberFormat': async ({ sheet, load }) => {
    const { format } = sheet.getRange('A1').conditionalFormats.add('Custom').custom;
    format.numberFormat = '0.0';
    expect((await load(format, 'numberFormat')).numberFormat).toBe('0.0');
  },
  'ColorScaleConditionalFormat.threeColorScale': async ({ sheet, load }) => {
    const { colorScale } = sheet.getRange('A1').conditionalFormats.add('ColorScale');
    colorScale.criteria = {
      minimum: { type: 'LowestValue', color: '#FF0000' },
      midpoint: { type: 'Percentile', formula: '50', color: '#FFFF00' },
      maximum: { type: 'HighestValue', color: '#00FF00' },
    };
    expect((await load(colorScale, 'threeColorScale')).threeColorScale).toBe(true);
  },
  'PageBreak.rowIndex': async ({ sheet, load }) => {
    expect((await load(sheet.verticalPageBreaks.add('D5'), 'rowIndex')).rowIndex).toBe(0);
  },
  'PageBreak.getCellAfterBreak': async ({ sheet, load }) => {
    const cell = sheet.verticalPageBreaks.add('D5').getCellAfterBreak();
    expect((await load(cell, 'address')).address).toBe('Sheet1!D1');
  },
  'PageBreakCollection.getItem': async ({ sheet, load }) => {
    sheet.verticalPageBreaks.add('D5');
    expect((await load(sheet.verticalPageBreaks.getItem(0), 'columnIndex')).columnIndex).toBe(3);
  },
  'PageLayout.getPrintAreaOrNullObject': async ({ sheet, load }) => {
    const none = sheet.pageLayout.getPrintAreaOrNullObject();
    expect((await load(none, 'address')).isNullObject).toBe(true);
  },
  'PageLayout.getPrintTitleRowsOrNullObject': async ({ sheet, load }) => {
    sheet.pageLayout.setPrintTitleRows('$1:$2');
    const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject();
    expect((await load(rows, 'rowCount')).rowCount).toBe(2);
  },
  'PageLayout.getPrintTitleColumnsOrNullObject': async ({ sheet, load }) => {
    sheet.pageLayout.setPrintTitleColumns('$A:$C');
    const columns = sheet.pageLayout.getPrintTitleColumnsOrNullObject();
    expect((await load(columns, 'columnCount')).columnCount).toBe(3);
  },
  'WorksheetCustomProperty.key': async ({ sheet, load }) => {
    sheet.customProperties.add('xhht', '1');
    expect((await load(sheet.customProperties.getItem('XHHT'), 'key')).key).toBe('xhht');
  },
  'TableCollection.count': async ({ table, context, load }) => {
    table();
    expect((await load(context.workbook.tables, 'count')).count).toBe(1);
  },
  'TableColumnCollection.count': async ({ table, load }) => {
    expect((await load(table().columns, 'count')).count).toBe(2);
  },
  'TableRowCollection.count': async ({ table, load }) => {
    expect((await load(table().rows, 'count')).count).toBe(2);
  },
  'Filter.apply': async ({ table, load }) => {
    const own = table();
    own.columns.getItem('Thôn').filter.apply({ filterOn: 'Values', values: ['Nà Pái'] });
    expect((await load(own.rows.getItemAt(1).getRange(), 'rowHidden')).rowHidden).toBe(true);
  },
  'AutoFilter.enabled': async ({ table, load }) => {
    expect((await load(table().autoFilter, 'enabled')).enabled).toBe(true);
  },
  'AutoFilter.isDataFiltered': async ({ table, load }) => {
    const own = table();
    own.columns.getItem('Thôn').filter.applyValuesFilter(['Nà Pái']);
    expect((await load(own.autoFilter, 'isDataFiltered')).isDataFiltered).toBe(true);
  },
  'TableSort.apply': async ({ table, load }) => {
    const own = table();
    own.sort.apply([{ key: 1, ascending: false }]);
    expect((await load(own.getDataBodyRange(), 'values')).values[0]).toStrictEqual(['Bản Mới', 52]);
  },
  'TableSort.clear': async ({ table, load }) => {
    const own = table();
    own.sort.apply([{ key: 1, ascending: false }]);
    own.sort.clear();
    // Excel forgets the order that was asked for; the rows stay.
    expect((await load(own.getDataBodyRange(), 'values')).values[0]).toStrictEqual(['Bản Mới', 52]);
  },
  'CustomProperty.key': async ({ context, load }) => {
    const property = context.workbook.properties.custom.add('Xã', 'Tân Văn');
    expect((await load(property, 'key')).key).toBe('Xã');
  },
  'CustomProperty.value': async ({ context, load }) => {
    const property = context.workbook.properties.custom.add('Xã', 'Tân Văn');
    property.value = 'Hoàng Văn Thụ';
    expect((await load(property, 'value')).value).toBe('Hoàng Văn Thụ');
  },
  'CustomProperty.type': async ({ context, load }) => {
    expect((await load(context.workbook.properties.custom.add('Năm', 2026), 'type')).type).toBe('Number');
  },
  'CustomProperty.delete': async ({ context, load }) => {
    const { custom } = context.workbook.properties;
    custom.add('Xã', 'Tân Văn').delete();
    expect((await load(custom.getItemOrNullObject('Xã'), 'key')).isNullObject).toBe(true);
  },
  'CustomPropertyCollection.add': async ({ context, load }) => {
    const { custom } = context.workbook.properties;
    custom.add('Xã', 'Tân Văn');
    custom.add('xã', 'Hoàng Văn Thụ');
    expect(
      (await load(custom, 'items/key,items/value')).items.map(({ key, value }) => [key, value as unknown]),
    ).toEqual([['Xã', 'Hoàng Văn Thụ']]);
  },
  'CustomPropertyCollection.deleteAll': async ({ context }) => {
    const { custom } = context.workbook.properties;
    custom.add('Xã', 'Tân Văn');
    custom.deleteAll();
    const count = custom.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  },
  'CustomPropertyCollection.getCount': async ({ context }) => {
    const { custom } = context.workbook.properties;
    custom.add('Xã', 'Tân Văn');
    const count = custom.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  },
  'CustomPropertyCollection.getItem': async ({ context }) => {
    context.workbook.properties.custom.getItem('Xã').load('value');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  },
  'CustomPropertyCollection.getItemOrNullObject': async ({ context, load }) => {
    const none = context.workbook.properties.custom.getItemOrNullObject('Xã');
    expect((await load(none, 'value')).isNullObject).toBe(true);
  },
  'CustomPropertyCollection.items': async ({ context, load }) => {
    context.workbook.properties.custom.add('Xã', 'Tân Văn');
    const { items } = await load(context.workbook.properties.custom, 'items/key');
    expect(items.map(({ key }) => key)).toStrictEqual(['Xã']);
  },
  'Setting.key': async ({ context, load }) => {
    expect((await load(context.workbook.settings.add('năm', 2026), 'key')).key).toBe('năm');
  },
  'Setting.value': async ({ context, load }) => {
    const setting = context.workbook.settings.add('năm', 2026);
    setting.value = 2027;
    expect((await load(setting, 'value')).value).toBe(2027);
  },
  'SettingCollection.getCount': async ({ context }) => {
    context.workbook.settings.add('năm', 2026);
    const count = context.workbook.settings.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  },
  'SettingCollection.items': async ({ context, load }) => {
    context.workbook.settings.add('năm', 2026);
    const { items } = await load(context.workbook.settings, 'items/key');
    expect(items.map(({ key }) => key)).toStrictEqual(['năm']);
  },
};
