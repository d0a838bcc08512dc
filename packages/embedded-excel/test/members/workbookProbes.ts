import type { Probes } from './probe';

export const workbookProbes: Probes = {
  'Workbook.name': async ({ context, load }) => {
    expect((await load(context.workbook, 'name')).name).toBe('Book1.xlsx');
  },
  'Workbook.readOnly': async ({ context, load }) => {
    expect((await load(context.workbook, 'readOnly')).readOnly).toBe(false);
  },
  'Workbook.isDirty': async ({ context, load }) => {
    expect((await load(context.workbook, 'isDirty')).isDirty).toBe(true);
  },
  'Workbook.autoSave': async ({ context, load }) => {
    expect((await load(context.workbook, 'autoSave')).autoSave).toBe(false);
  },
  'Workbook.getSelectedRange': async ({ context, load }) => {
    expect((await load(context.workbook.getSelectedRange(), 'address')).address).toBe('Sheet1!A1');
  },
  'Workbook.getActiveCell': async ({ sheet, context, load }) => {
    sheet.getRange('B2:C3').select();
    expect((await load(context.workbook.getActiveCell(), 'address')).address).toBe('Sheet1!B2');
  },
  'Functions.date': async ({ context, load }) => {
    expect((await load(context.workbook.functions.date(1900, 3, 1), 'value')).value).toBe(61);
  },
  'FunctionResult.error': async ({ context, load }) => {
    expect((await load(context.workbook.functions.date(2026, 1, 1), 'error')).error).toBe('');
  },
  'FunctionResult.value': async ({ context, load }) => {
    expect((await load(context.workbook.functions.date(2026, 13, 31), 'value')).value).toBe(46418);
  },
  'WorkbookProtection.protect': async ({ context }) => {
    context.workbook.protection.protect();
    context.workbook.worksheets.add('Thêm');
    await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
  },
  'WorkbookProtection.protected': async ({ context, load }) => {
    expect((await load(context.workbook.protection, 'protected')).protected).toBe(false);
  },
  'WorkbookProtection.unprotect': async ({ context, load }) => {
    context.workbook.protection.protect('mật khẩu');
    context.workbook.protection.unprotect('mật khẩu');
    expect((await load(context.workbook.protection, 'protected')).protected).toBe(false);
  },
  'Runtime.enableEvents': async ({ context, load }) => {
    context.runtime.enableEvents = false;
    expect((await load(context.runtime, 'enableEvents')).enableEvents).toBe(false);
  },
  'Application.calculationMode': async ({ context, load }) => {
    context.workbook.application.calculationMode = 'Manual';
    expect((await load(context.workbook.application, 'calculationMode')).calculationMode).toBe('Manual');
  },
  'Application.calculationState': async ({ context, load }) => {
    expect((await load(context.workbook.application, 'calculationState')).calculationState).toBe('Done');
  },
  'Application.calculate': async ({ context }) => {
    context.workbook.application.calculate('Full');
    await expect(context.sync()).resolves.toBeUndefined();
  },
  'Application.suspendApiCalculationUntilNextSync': async ({ context }) => {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    await expect(context.sync()).resolves.toBeUndefined();
  },
  'Application.suspendScreenUpdatingUntilNextSync': async ({ context }) => {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    await expect(context.sync()).resolves.toBeUndefined();
  },
  'Application.decimalSeparator': async ({ context, load }) => {
    expect((await load(context.workbook.application, 'decimalSeparator')).decimalSeparator).toBe(',');
  },
  'Application.thousandsSeparator': async ({ context, load }) => {
    expect((await load(context.workbook.application, 'thousandsSeparator')).thousandsSeparator).toBe('.');
  },
  'CultureInfo.name': async ({ context, load }) => {
    expect((await load(context.workbook.application.cultureInfo, 'name')).name).toBe('vi-VN');
  },
  'NumberFormatInfo.numberDecimalSeparator': async ({ context, load }) => {
    const { numberFormat } = context.workbook.application.cultureInfo;
    expect((await load(numberFormat, 'numberDecimalSeparator')).numberDecimalSeparator).toBe(',');
  },
  'NumberFormatInfo.numberGroupSeparator': async ({ context, load }) => {
    const { numberFormat } = context.workbook.application.cultureInfo;
    expect((await load(numberFormat, 'numberGroupSeparator')).numberGroupSeparator).toBe('.');
  },
  'SettingCollection.add': async ({ context, load }) => {
    const setting = context.workbook.settings.add('xhht.view', { tab: 1 });
    expect((await load(setting, 'value')).value).toStrictEqual({ tab: 1 });
  },
  'SettingCollection.getItem': async ({ context, load }) => {
    context.workbook.settings.add('k', 5);
    expect((await load(context.workbook.settings.getItem('k'), 'value')).value).toBe(5);
  },
  'SettingCollection.getItemOrNullObject': async ({ context, load }) => {
    const none = context.workbook.settings.getItemOrNullObject('k');
    expect((await load(none, 'value')).isNullObject).toBe(true);
  },
  'Setting.delete': async ({ context, load }) => {
    context.workbook.settings.add('k', 5).delete();
    const none = context.workbook.settings.getItemOrNullObject('k');
    expect((await load(none, 'value')).isNullObject).toBe(true);
  },
  'DocumentProperties.title': async ({ context, load }) => {
    context.workbook.properties.title = 'Kế hoạch';
    expect((await load(context.workbook.properties, 'title')).title).toBe('Kế hoạch');
  },
  'DocumentProperties.author': async ({ context, load }) => {
    context.workbook.properties.author = 'UBND xã';
    expect((await load(context.workbook.properties, 'author')).author).toBe('UBND xã');
  },
  'DocumentProperties.custom': async ({ context, load }) => {
    context.workbook.properties.custom.add('Mẫu', 'v1');
    const property = context.workbook.properties.custom.getItem('Mẫu');
    expect((await load(property, 'value')).value).toBe('v1');
  },
  'NamedItemCollection.add': async ({ sheet, context, load }) => {
    const item = context.workbook.names.add('TT_Nam', sheet.getRange('B2'), 'Năm');
    expect((await load(item, 'formula,comment')).toJSON()).toMatchObject({
      formula: '=Sheet1!$B$2',
      comment: 'Năm',
    });
  },
  'NamedItemCollection.getItem': async ({ context, load }) => {
    context.workbook.names.add('TyLe', '=0.9');
    expect((await load(context.workbook.names.getItem('tyle'), 'value')).value).toBe(0.9);
  },
  'NamedItemCollection.getItemOrNullObject': async ({ context, load }) => {
    const none = context.workbook.names.getItemOrNullObject('TT_Nam');
    expect((await load(none, 'name')).isNullObject).toBe(true);
  },
  'NamedItemCollection.items': async ({ sheet, context, load }) => {
    context.workbook.names.add('TT_Nam', sheet.getRange('B2'));
    sheet.names.add('Rieng', sheet.getRange('B3'));
    const [book, own] = [context.workbook.names, sheet.names];
    own.load('items/name');
    await load(book, 'items/name');
    expect([book, own].map((names) => names.items.map((item) => item.name))).toStrictEqual([['TT_Nam'], ['Rieng']]);
  },
  'NamedItemCollection.getCount': async ({ sheet, context }) => {
    context.workbook.names.add('TT_Nam', sheet.getRange('B2'));
    const count = context.workbook.names.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  },
  'NamedItem.name': async ({ sheet, context, load }) => {
    expect((await load(context.workbook.names.add('TT_Xa', sheet.getRange('A1')), 'name')).name).toBe('TT_Xa');
  },
  'NamedItem.formula': async ({ sheet, context, load }) => {
    const item = context.workbook.names.add('TT_Xa', sheet.getRange('A1'));
    item.formula = '=Sheet1!$C$3';
    expect((await load(item.getRange(), 'address')).address).toBe('Sheet1!C3');
  },
  'NamedItem.type': async ({ sheet, context, load }) => {
    const [range, text] = [
      context.workbook.names.add('A_', sheet.getRange('A1')),
      context.workbook.names.add('B_', '="x"'),
    ];
    text.load('type');
    expect((await load(range, 'type')).type).toBe('Range');
    expect(text.type).toBe('String');
  },
  'NamedItem.value': async ({ sheet, context, load }) => {
    expect((await load(context.workbook.names.add('A_', sheet.getRange('A1')), 'value')).value).toBe('Sheet1!A1');
  },
  'NamedItem.visible': async ({ sheet, context, load }) => {
    const item = context.workbook.names.add('A_', sheet.getRange('A1'));
    item.visible = false;
    expect((await load(item, 'visible')).visible).toBe(false);
  },
  'NamedItem.comment': async ({ sheet, context, load }) => {
    const item = context.workbook.names.add('A_', sheet.getRange('A1'));
    item.comment = 'Ghi chú';
    expect((await load(item, 'comment')).comment).toBe('Ghi chú');
  },
  'NamedItem.scope': async ({ sheet, load }) => {
    expect((await load(sheet.names.add('A_', sheet.getRange('A1')), 'scope')).scope).toBe('Worksheet');
  },
  'NamedItem.getRange': async ({ sheet, context, load }) => {
    const item = context.workbook.names.add('A_', sheet.getRange('A1:B2'));
    expect((await load(item.getRange(), 'address')).address).toBe('Sheet1!A1:B2');
  },
  'NamedItem.getRangeOrNullObject': async ({ context, load }) => {
    const item = context.workbook.names.add('A_', '=5');
    expect((await load(item.getRangeOrNullObject(), 'address')).isNullObject).toBe(true);
  },
  'NamedItem.delete': async ({ sheet, context, load }) => {
    context.workbook.names.add('A_', sheet.getRange('A1')).delete();
    const none = context.workbook.names.getItemOrNullObject('A_');
    expect((await load(none, 'name')).isNullObject).toBe(true);
  },
};
