import type { Probes } from './probe';

export const formatProbes: Probes = {
  'RangeFormat.columnWidth': async ({ sheet, load }) => {
    sheet.getRange('A1').format.columnWidth = 120;
    expect((await load(sheet.getRange('A9').format, 'columnWidth')).columnWidth).toBe(120);
  },
  'RangeFormat.rowHeight': async ({ sheet, load }) => {
    sheet.getRange('A1').format.rowHeight = 30;
    expect((await load(sheet.getRange('C1').format, 'rowHeight')).rowHeight).toBe(30);
  },
  'RangeFormat.horizontalAlignment': async ({ sheet, load }) => {
    sheet.getRange('A1').format.horizontalAlignment = 'Center';
    expect((await load(sheet.getRange('A1').format, 'horizontalAlignment')).horizontalAlignment).toBe('Center');
  },
  'RangeFormat.verticalAlignment': async ({ sheet, load }) => {
    sheet.getRange('A1').format.verticalAlignment = 'Top';
    expect((await load(sheet.getRange('A1').format, 'verticalAlignment')).verticalAlignment).toBe('Top');
  },
  'RangeFormat.wrapText': async ({ sheet, load }) => {
    sheet.getRange('A1').format.wrapText = true;
    const mixed = sheet.getRange('A1:B1').format;
    mixed.load('wrapText');
    expect((await load(sheet.getRange('A1').format, 'wrapText')).wrapText).toBe(true);
    expect(mixed.wrapText).toBeNull();
  },
  'RangeFormat.indentLevel': async ({ sheet, load }) => {
    sheet.getRange('A1').format.indentLevel = 2;
    expect((await load(sheet.getRange('A1').format, 'indentLevel')).indentLevel).toBe(2);
  },
  'RangeFormat.shrinkToFit': async ({ sheet, load }) => {
    sheet.getRange('A1').format.shrinkToFit = true;
    expect((await load(sheet.getRange('A1').format, 'shrinkToFit')).shrinkToFit).toBe(true);
  },
  'RangeFormat.textOrientation': async ({ sheet, load }) => {
    sheet.getRange('A1').format.textOrientation = 90;
    expect((await load(sheet.getRange('A1').format, 'textOrientation')).textOrientation).toBe(90);
  },
  'RangeFormat.autofitColumns': async ({ sheet, load }) => {
    sheet.getRange('A1').values = [['Xã hội học tập của xã Tân Văn']];
    sheet.getRange('A:A').format.autofitColumns();
    expect((await load(sheet.getRange('A1').format, 'columnWidth')).columnWidth).toBeGreaterThan(100);
  },
  'RangeFormat.autofitRows': async ({ sheet, load }) => {
    sheet.getRange('A1').values = [['x']];
    sheet.getRange('A1').format.rowHeight = 90;
    sheet.getRange('1:1').format.autofitRows();
    expect((await load(sheet.getRange('A1').format, 'rowHeight')).rowHeight).toBe(15);
  },
  'RangeFill.color': async ({ sheet, load }) => {
    sheet.getRange('A1').format.fill.color = 'yellow';
    expect((await load(sheet.getRange('A1').format.fill, 'color')).color).toBe('#FFFF00');
  },
  'RangeFill.clear': async ({ sheet, load }) => {
    sheet.getRange('A1').format.fill.color = '#123456';
    sheet.getRange('A1').format.fill.clear();
    expect((await load(sheet.getRange('A1').format.fill, 'color')).color).toBe('#FFFFFF');
  },
  'RangeFont.name': async ({ sheet, load }) => {
    sheet.getRange('A1').format.font.name = 'Times New Roman';
    expect((await load(sheet.getRange('A1').format.font, 'name')).name).toBe('Times New Roman');
  },
  'RangeFont.size': async ({ sheet, load }) => {
    sheet.getRange('A1').format.font.size = 14;
    expect((await load(sheet.getRange('A1').format.font, 'size')).size).toBe(14);
  },
  'RangeFont.color': async ({ sheet, load }) => {
    sheet.getRange('A1').format.font.color = '#aa0000';
    expect((await load(sheet.getRange('A1').format.font, 'color')).color).toBe('#AA0000');
  },
  'RangeFont.bold': async ({ sheet, load }) => {
    sheet.getRange('A1').format.font.bold = true;
    expect((await load(sheet.getRange('A1').format.font, 'bold')).bold).toBe(true);
  },
  'RangeFont.italic': async ({ sheet, load }) => {
    sheet.getRange('A1').format.font.italic = true;
    expect((await load(sheet.getRange('A1').format.font, 'italic')).italic).toBe(true);
  },
  'RangeFont.underline': async ({ sheet, load }) => {
    sheet.getRange('A1').format.font.underline = 'Single';
    expect((await load(sheet.getRange('A1').format.font, 'underline')).underline).toBe('Single');
  },
  'RangeFont.strikethrough': async ({ sheet, load }) => {
    sheet.getRange('A1').format.font.strikethrough = true;
    expect((await load(sheet.getRange('A1').format.font, 'strikethrough')).strikethrough).toBe(true);
  },
  'RangeBorderCollection.getItem': async ({ sheet, load }) => {
    const border = sheet.getRange('A1').format.borders.getItem('EdgeBottom');
    expect((await load(border, 'sideIndex')).sideIndex).toBe('EdgeBottom');
  },
  'RangeBorder.style': async ({ sheet, load }) => {
    sheet.getRange('A1:B2').format.borders.getItem('EdgeTop').style = 'Continuous';
    const border = sheet.getRange('A1:B2').format.borders.getItem('EdgeTop');
    expect((await load(border, 'style')).style).toBe('Continuous');
  },
  'RangeBorder.color': async ({ sheet, load }) => {
    const border = sheet.getRange('A1').format.borders.getItem('EdgeTop');
    border.style = 'Continuous';
    border.color = '#A6A6A6';
    expect((await load(border, 'color')).color).toBe('#A6A6A6');
  },
  'RangeBorder.weight': async ({ sheet, load }) => {
    const border = sheet.getRange('A1').format.borders.getItem('EdgeTop');
    border.style = 'Continuous';
    border.weight = 'Medium';
    expect((await load(border, 'weight')).weight).toBe('Medium');
  },
  'FormatProtection.locked': async ({ sheet, load }) => {
    sheet.getRange('A1').format.protection.locked = false;
    expect((await load(sheet.getRange('A1').format.protection, 'locked')).locked).toBe(false);
  },
  'FormatProtection.formulaHidden': async ({ sheet, load }) => {
    sheet.getRange('A1').format.protection.formulaHidden = true;
    expect((await load(sheet.getRange('A1').format.protection, 'formulaHidden')).formulaHidden).toBe(true);
  },
  'DataValidation.rule': async ({ sheet, load }) => {
    sheet.getRange('A1:A9').dataValidation.rule = {
      list: { inCellDropDown: true, source: 'Có,Không' },
    };
    const { rule } = await load(sheet.getRange('A3').dataValidation, 'rule');
    expect(rule).toStrictEqual({
      list: { inCellDropDown: true, source: 'Có,Không' },
    });
  },
  'DataValidation.type': async ({ sheet, load }) => {
    sheet.getRange('A1').dataValidation.rule = {
      wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' },
    };
    sheet.getRange('A2').dataValidation.rule = {
      textLength: { formula1: 5, operator: 'LessThan' },
    };
    const [someWithout, twoRules] = [sheet.getRange('A1:B1').dataValidation, sheet.getRange('A1:A2').dataValidation];
    someWithout.load('type');
    twoRules.load('type');
    expect((await load(sheet.getRange('A1').dataValidation, 'type')).type).toBe('WholeNumber');
    expect([someWithout.type, twoRules.type]).toStrictEqual(['MixedCriteria', 'Inconsistent']);
  },
  'DataValidation.prompt': async ({ sheet, load }) => {
    const validation = sheet.getRange('A1').dataValidation;
    validation.rule = {
      decimal: { formula1: 0, formula2: 100, operator: 'Between' },
    };
    validation.prompt = {
      message: 'Nhập số người',
      showPrompt: true,
      title: 'Dân số',
    };
    expect((await load(validation, 'prompt')).prompt.message).toBe('Nhập số người');
  },
  'DataValidation.errorAlert': async ({ sheet, load }) => {
    const validation = sheet.getRange('A1').dataValidation;
    validation.rule = { textLength: { formula1: 5, operator: 'LessThan' } };
    validation.errorAlert = {
      message: 'Quá dài',
      showAlert: true,
      style: 'Warning',
      title: 'Sai',
    };
    expect((await load(validation, 'errorAlert')).errorAlert.style).toBe('Warning');
  },
  'DataValidation.ignoreBlanks': async ({ sheet, load }) => {
    const validation = sheet.getRange('A1').dataValidation;
    validation.rule = { wholeNumber: { formula1: 1, operator: 'EqualTo' } };
    validation.ignoreBlanks = false;
    expect((await load(validation, 'ignoreBlanks')).ignoreBlanks).toBe(false);
  },
  'DataValidation.valid': async ({ sheet, load }) => {
    sheet.getRange('A1:A2').values = [[5], [500]];
    const both = sheet.getRange('A1:A2').dataValidation;
    both.rule = {
      wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' },
    };
    const one = sheet.getRange('A2').dataValidation;
    one.load('valid');
    expect((await load(both, 'valid')).valid).toBeNull();
    expect(one.valid).toBe(false);
  },
  'DataValidation.clear': async ({ sheet, load }) => {
    sheet.getRange('A1:A3').dataValidation.rule = {
      wholeNumber: { formula1: 1, operator: 'EqualTo' },
    };
    sheet.getRange('A2').dataValidation.clear();
    expect((await load(sheet.getRange('A2').dataValidation, 'type')).type).toBe('None');
  },
  'ConditionalFormatCollection.add': async ({ sheet, load }) => {
    sheet.getRange('A1:A5').conditionalFormats.add('Custom');
    const formats = await load(sheet.getRange('A1:B2').conditionalFormats, 'items/type');
    expect(formats.items.map((format) => format.type)).toStrictEqual(['Custom']);
  },
  'ConditionalFormatCollection.getCount': async ({ sheet, context }) => {
    sheet.getRange('A1').conditionalFormats.add('Custom');
    const count = sheet.getRange('A1').conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  },
  'ConditionalFormatCollection.getItem': async ({ sheet, load }) => {
    const made = await load(sheet.getRange('A1').conditionalFormats.add('CellValue'), 'id');
    const found = sheet.getRange('A1').conditionalFormats.getItem(made.id);
    expect((await load(found, 'type')).type).toBe('CellValue');
  },
  'ConditionalFormatCollection.getItemAt': async ({ sheet, load }) => {
    sheet.getRange('A1').conditionalFormats.add('Custom');
    expect((await load(sheet.getRange('A1').conditionalFormats.getItemAt(0), 'type')).type).toBe('Custom');
  },
  'ConditionalFormatCollection.clearAll': async ({ sheet, context }) => {
    sheet.getRange('A1').conditionalFormats.add('Custom');
    sheet.getRange('A1').conditionalFormats.clearAll();
    const count = sheet.getRange('A1').conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  },
  'ConditionalFormat.type': async ({ sheet, load }) => {
    expect((await load(sheet.getRange('A1').conditionalFormats.add('DataBar'), 'type')).type).toBe('DataBar');
  },
  'ConditionalFormat.stopIfTrue': async ({ sheet, load }) => {
    const format = sheet.getRange('A1').conditionalFormats.add('Custom');
    format.stopIfTrue = true;
    expect((await load(format, 'stopIfTrue')).stopIfTrue).toBe(true);
  },
  'ConditionalFormat.priority': async ({ sheet, load }) => {
    sheet.getRange('A1').conditionalFormats.add('Custom');
    const second = sheet.getRange('A2').conditionalFormats.add('Custom');
    expect((await load(second, 'priority')).priority).toBe(1);
  },
  'ConditionalFormat.getRange': async ({ sheet, load }) => {
    const format = sheet.getRange('A1:A5').conditionalFormats.add('Custom');
    expect((await load(format.getRange(), 'address')).address).toBe('Sheet1!A1:A5');
  },
  'ConditionalFormat.delete': async ({ sheet, context }) => {
    sheet.getRange('A1').conditionalFormats.add('Custom').delete();
    const count = sheet.getRange('A1').conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  },
  'ConditionalFormat.custom': async ({ sheet, load }) => {
    const format = sheet.getRange('A1').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$A1>1';
    format.custom.format.font.color = '#FF0000';
    format.custom.format.fill.color = '#FFFF00';
    format.custom.format.fill.load('color');
    expect((await load(format.custom.rule, 'formula')).formula).toBe('=$A1>1');
    expect(format.custom.format.fill.color).toBe('#FFFF00');
  },
  'ConditionalFormat.cellValue': async ({ sheet, load }) => {
    const format = sheet.getRange('A1').conditionalFormats.add('CellValue');
    format.cellValue.rule = { formula1: '0', operator: 'LessThan' };
    format.cellValue.format.font.bold = true;
    expect((await load(format.cellValue, 'rule')).rule).toStrictEqual({
      formula1: '0',
      operator: 'LessThan',
    });
  },
  'ConditionalFormat.textComparison': async ({ sheet, load }) => {
    const format = sheet.getRange('A1').conditionalFormats.add('ContainsText');
    format.textComparison.rule = { operator: 'Contains', text: 'Chưa đạt' };
    expect((await load(format.textComparison, 'rule')).rule.text).toBe('Chưa đạt');
  },
  'ConditionalFormat.dataBar': async ({ sheet, load }) => {
    const format = sheet.getRange('A1').conditionalFormats.add('DataBar');
    format.dataBar.showDataBarOnly = true;
    format.dataBar.positiveFormat.fillColor = '#638EC6';
    expect((await load(format.dataBar, 'showDataBarOnly')).showDataBarOnly).toBe(true);
  },
  'ConditionalFormat.iconSet': async ({ sheet, load }) => {
    const format = sheet.getRange('A1').conditionalFormats.add('IconSet');
    format.iconSet.style = 'ThreeTrafficLights1';
    expect((await load(format.iconSet, 'style')).style).toBe('ThreeTrafficLights1');
  },
  'ConditionalFormat.customOrNullObject': async ({ sheet, load }) => {
    const format = sheet.getRange('A1').conditionalFormats.add('CellValue');
    expect((await load(format.customOrNullObject, 'rule/formula')).isNullObject).toBe(true);
  },
};
