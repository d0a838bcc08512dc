import type { Probes } from './probe';

export const rangeProbes: Probes = {
  'Range.values': async ({ sheet, load }) => {
    sheet.getRange('A1:B1').values = [[1, 'x']];
    expect((await load(sheet.getRange('A1:C1'), 'values')).values).toStrictEqual([[1, 'x', '']]);
  },
  'Range.formulas': async ({ sheet, load }) => {
    sheet.getRange('A1').formulas = [['=1+1']];
    expect((await load(sheet.getRange('A1'), 'formulas')).formulas).toStrictEqual([['=1+1']]);
  },
  'Range.formulasR1C1': async ({ sheet, load }) => {
    sheet.getRange('B2').formulasR1C1 = [['=R[-1]C*2']];
    const range = await load(sheet.getRange('B2'), 'formulas,formulasR1C1');
    expect([range.formulas, range.formulasR1C1]).toStrictEqual([[['=B1*2']], [['=R[-1]C*2']]]);
  },
  'Range.text': async ({ sheet, load }) => {
    const range = sheet.getRange('A1');
    range.values = [[1234.5]];
    range.numberFormat = [['#,##0.00']];
    expect((await load(range, 'text')).text).toStrictEqual([['1,234.50']]);
  },
  'Range.numberFormat': async ({ sheet, load }) => {
    sheet.getRange('A1:B1').numberFormat = [['0.0', '@']];
    expect((await load(sheet.getRange('A1:C1'), 'numberFormat')).numberFormat).toStrictEqual([['0.0', '@', 'General']]);
  },
  'Range.valueTypes': async ({ sheet, load }) => {
    sheet.getRange('A1:C1').values = [[1, 'a', '#N/A']];
    expect((await load(sheet.getRange('A1:D1'), 'valueTypes')).valueTypes).toStrictEqual([
      ['Double', 'String', 'Error', 'Empty'],
    ]);
  },
  'Range.address': async ({ sheet, load }) => {
    expect((await load(sheet.getRange('b2:c3'), 'address')).address).toBe('Sheet1!B2:C3');
  },
  'Range.rowIndex': async ({ sheet, load }) => {
    expect((await load(sheet.getRange('C5'), 'rowIndex')).rowIndex).toBe(4);
  },
  'Range.columnIndex': async ({ sheet, load }) => {
    expect((await load(sheet.getRange('C5'), 'columnIndex')).columnIndex).toBe(2);
  },
  'Range.rowCount': async ({ sheet, load }) => {
    expect((await load(sheet.getRange('A1:B9'), 'rowCount')).rowCount).toBe(9);
  },
  'Range.columnCount': async ({ sheet, load }) => {
    expect((await load(sheet.getRange('A1:B9'), 'columnCount')).columnCount).toBe(2);
  },
  'Range.cellCount': async ({ sheet, load }) => {
    const [small, whole] = [sheet.getRange('A1:B9'), sheet.getRange()];
    small.load('cellCount');
    expect((await load(whole, 'cellCount')).cellCount).toBe(-1);
    expect(small.cellCount).toBe(18);
  },
  'Range.isEntireColumn': async ({ sheet, load }) => {
    expect((await load(sheet.getRange('A:B'), 'isEntireColumn')).isEntireColumn).toBe(true);
  },
  'Range.isEntireRow': async ({ sheet, load }) => {
    expect((await load(sheet.getRange('2:3'), 'isEntireRow')).isEntireRow).toBe(true);
  },
  'Range.hidden': async ({ sheet, load }) => {
    sheet.getRange('2:2').rowHidden = true;
    expect((await load(sheet.getRange('A2'), 'hidden')).hidden).toBe(true);
  },
  'Range.rowHidden': async ({ sheet, load }) => {
    sheet.getRange('2:2').rowHidden = true;
    expect((await load(sheet.getRange('A2'), 'rowHidden')).rowHidden).toBe(true);
  },
  'Range.columnHidden': async ({ sheet, load }) => {
    sheet.getRange('B:B').columnHidden = true;
    expect((await load(sheet.getRange('B2'), 'columnHidden')).columnHidden).toBe(true);
  },
  'Range.hyperlink': async ({ sheet, load }) => {
    sheet.getRange('A1').hyperlink = {
      documentReference: 'Sheet1!C3',
      textToDisplay: 'Đến',
    };
    const range = await load(sheet.getRange('A1'), 'hyperlink,values');
    expect([range.hyperlink.documentReference, range.values]).toStrictEqual(['Sheet1!C3', [['Đến']]]);
  },
  'Range.hasSpill': async ({ sheet, load }) => {
    expect((await load(sheet.getRange('A1'), 'hasSpill')).hasSpill).toBe(false);
  },
  'Range.worksheet': async ({ sheet, load }) => {
    expect((await load(sheet.getRange('A1').worksheet, 'name')).name).toBe('Sheet1');
  },
  'Range.getCell': async ({ sheet, load }) => {
    expect((await load(sheet.getRange('B2:D4').getCell(1, 2), 'address')).address).toBe('Sheet1!D3');
  },
  'Range.getRow': async ({ sheet, load }) => {
    expect((await load(sheet.getRange('B2:D4').getRow(1), 'address')).address).toBe('Sheet1!B3:D3');
  },
  'Range.getColumn': async ({ sheet, load }) => {
    expect((await load(sheet.getRange('B2:D4').getColumn(0), 'address')).address).toBe('Sheet1!B2:B4');
  },
  'Range.getLastRow': async ({ sheet, load }) => {
    expect((await load(sheet.getRange('B2:D4').getLastRow(), 'address')).address).toBe('Sheet1!B4:D4');
  },
  'Range.getLastColumn': async ({ sheet, load }) => {
    expect((await load(sheet.getRange('B2:D4').getLastColumn(), 'address')).address).toBe('Sheet1!D2:D4');
  },
  'Range.getLastCell': async ({ sheet, load }) => {
    expect((await load(sheet.getRange('B2:D4').getLastCell(), 'address')).address).toBe('Sheet1!D4');
  },
  'Range.getEntireRow': async ({ sheet, load }) => {
    expect((await load(sheet.getRange('B2:D4').getEntireRow(), 'address')).address).toBe('Sheet1!2:4');
  },
  'Range.getEntireColumn': async ({ sheet, load }) => {
    expect((await load(sheet.getRange('B2:D4').getEntireColumn(), 'address')).address).toBe('Sheet1!B:D');
  },
  'Range.getOffsetRange': async ({ sheet, load }) => {
    expect((await load(sheet.getRange('B2:C3').getOffsetRange(1, -1), 'address')).address).toBe('Sheet1!A3:B4');
  },
  'Range.getResizedRange': async ({ sheet, load }) => {
    expect((await load(sheet.getRange('B2').getResizedRange(2, 1), 'address')).address).toBe('Sheet1!B2:C4');
  },
  'Range.getAbsoluteResizedRange': async ({ sheet, load }) => {
    expect((await load(sheet.getRange('B2').getAbsoluteResizedRange(2, 1), 'address')).address).toBe('Sheet1!B2:B3');
  },
  'Range.getRowsAbove': async ({ sheet, load }) => {
    expect((await load(sheet.getRange('B3:C3').getRowsAbove(2), 'address')).address).toBe('Sheet1!B1:C2');
  },
  'Range.getRowsBelow': async ({ sheet, load }) => {
    expect((await load(sheet.getRange('B3:C3').getRowsBelow(1), 'address')).address).toBe('Sheet1!B4:C4');
  },
  'Range.getColumnsBefore': async ({ sheet, load }) => {
    expect((await load(sheet.getRange('B3').getColumnsBefore(1), 'address')).address).toBe('Sheet1!A3');
  },
  'Range.getColumnsAfter': async ({ sheet, load }) => {
    expect((await load(sheet.getRange('B3').getColumnsAfter(2), 'address')).address).toBe('Sheet1!C3:D3');
  },
  'Range.getBoundingRect': async ({ sheet, load }) => {
    expect((await load(sheet.getRange('B2').getBoundingRect('D5'), 'address')).address).toBe('Sheet1!B2:D5');
  },
  'Range.getIntersection': async ({ sheet, load }) => {
    expect((await load(sheet.getRange('A1:C3').getIntersection('B2:D9'), 'address')).address).toBe('Sheet1!B2:C3');
  },
  'Range.getIntersectionOrNullObject': async ({ sheet, load }) => {
    const none = sheet.getRange('A1').getIntersectionOrNullObject(sheet.getRange('B2'));
    expect((await load(none, 'address')).isNullObject).toBe(true);
  },
  'Range.getUsedRange': async ({ sheet, load }) => {
    sheet.getRange('B2').values = [[1]];
    expect((await load(sheet.getRange('A:C').getUsedRange(true), 'address')).address).toBe('Sheet1!B2');
  },
  'Range.getUsedRangeOrNullObject': async ({ sheet, load }) => {
    const none = sheet.getRange('A1:C3').getUsedRangeOrNullObject(true);
    expect((await load(none, 'address')).isNullObject).toBe(true);
  },
  'Range.getSurroundingRegion': async ({ sheet, load }) => {
    sheet.getRange('B2:C3').values = [
      [1, 2],
      [3, 4],
    ];
    expect((await load(sheet.getRange('C3').getSurroundingRegion(), 'address')).address).toBe('Sheet1!B2:C3');
  },
  'Range.getSpillingToRangeOrNullObject': async ({ sheet, load }) => {
    const none = sheet.getRange('A1').getSpillingToRangeOrNullObject();
    expect((await load(none, 'address')).isNullObject).toBe(true);
  },
  'Range.clear': async ({ sheet, load, Excel }) => {
    const range = sheet.getRange('A1');
    range.values = [[5]];
    range.format.fill.color = '#FFFF00';
    range.clear(Excel.ClearApplyTo.contents);
    range.format.fill.load('color');
    expect((await load(range, 'values')).values).toStrictEqual([['']]);
    expect(range.format.fill.color).toBe('#FFFF00');
    range.clear(Excel.ClearApplyTo.formats);
    expect((await load(range.format.fill, 'color')).color).toBe('#FFFFFF');
  },
  'Range.insert': async ({ sheet, load }) => {
    sheet.getRange('A1:B1').values = [[1, 2]];
    sheet.getRange('A1').insert('Down');
    expect((await load(sheet.getRange('A1:B2'), 'values')).values).toStrictEqual([
      ['', 2],
      [1, ''],
    ]);
  },
  'Range.delete': async ({ sheet, load }) => {
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    sheet.getRange('2:2').delete('Up');
    expect((await load(sheet.getRange('A1:A3'), 'values')).values).toStrictEqual([[1], [3], ['']]);
  },
  'Range.merge': async ({ sheet, context, book }) => {
    sheet.getRange('A1:B2').merge(true);
    await context.sync();
    const id = book.host.engine.activeSheet();
    expect(book.host.engine.merges(id)).toHaveLength(2);
  },
  'Range.unmerge': async ({ sheet, context, book }) => {
    sheet.getRange('A1:B2').merge();
    sheet.getRange('A1').unmerge();
    await context.sync();
    expect(book.host.engine.merges(book.host.engine.activeSheet())).toHaveLength(0);
  },
  'Range.select': async ({ sheet, context, load }) => {
    sheet.getRange('C3:D4').select();
    expect((await load(context.workbook.getSelectedRange(), 'address')).address).toBe('Sheet1!C3:D4');
  },
  'Range.calculate': async ({ sheet, context }) => {
    sheet.getRange('A1').calculate();
    await expect(context.sync()).resolves.toBeUndefined();
  },
  'Range.copyFrom': async ({ sheet, load }) => {
    sheet.getRange('A1:B1').formulas = [[2, '=A1*3']];
    sheet.getRange('A2:B3').copyFrom('A1:B1');
    expect((await load(sheet.getRange('A2:B3'), 'formulas')).formulas).toStrictEqual([
      [2, '=A2*3'],
      [2, '=A3*3'],
    ]);
  },
  'RangeSort.apply': async ({ sheet, load }) => {
    sheet.getRange('A1:A4').values = [['STT'], [3], [1], [2]];
    sheet.getRange('A1:A4').sort.apply([{ key: 0, ascending: false }], false, true);
    expect((await load(sheet.getRange('A1:A4'), 'values')).values).toStrictEqual([['STT'], [3], [2], [1]]);
  },
  'RangeAreas.address': async ({ sheet, load }) => {
    expect((await load(sheet.getRanges('A1,C3:D4'), 'address')).address).toBe('Sheet1!A1,Sheet1!C3:D4');
  },
  'RangeAreas.areaCount': async ({ sheet, load }) => {
    expect((await load(sheet.getRanges('A1,C3:D4'), 'areaCount')).areaCount).toBe(2);
  },
  'RangeAreas.cellCount': async ({ sheet, load }) => {
    expect((await load(sheet.getRanges('A1,C3:D4'), 'cellCount')).cellCount).toBe(5);
  },
  'RangeAreas.areas': async ({ sheet, load }) => {
    const areas = await load(sheet.getRanges('A1,C3').areas, 'items/address');
    expect(areas.items.map((range) => range.address)).toStrictEqual(['Sheet1!A1', 'Sheet1!C3']);
  },
  'Range.getRowProperties': async ({ sheet, context }) => {
    sheet.getRange('3:3').rowHidden = true;
    const found = sheet.getRange('A2:B4').getRowProperties({ rowHidden: true });
    await context.sync();
    expect(found.value.map(({ rowHidden }) => rowHidden)).toStrictEqual([false, true, false]);
  },
  'Range.getCellProperties': async ({ sheet, context }) => {
    sheet.getRange('A1:B2').format.font.name = 'Arial';
    sheet.getRange('B2').format.font.name = '.VnTime';
    const found = sheet.getRange('A2:B2').getCellProperties({ format: { font: { name: true } } });
    await context.sync();
    expect(found.value).toMatchObject([
      [{ format: { font: { name: 'Arial' } } }, { format: { font: { name: '.VnTime' } } }],
    ]);
  },
  'Range.getSpecialCellsOrNullObject': async ({ sheet, load }) => {
    const untouched = sheet.getRange('D1:D9').getSpecialCellsOrNullObject('DataValidations');
    untouched.load('address');
    sheet.getRange('A1:B9').dataValidation.rule = {
      textLength: { formula1: 5, operator: 'LessThan' },
    };
    sheet.getRange('A3:A4').dataValidation.clear();
    const found = await load(
      sheet.getRange('A2:A12').getSpecialCellsOrNullObject('DataValidations'),
      'address,cellCount',
    );
    expect(found.address.split(',').sort()).toStrictEqual(['Sheet1!A2', 'Sheet1!A5:A9']);
    expect([found.cellCount, untouched.isNullObject]).toStrictEqual([6, true]);
    sheet.getRange('E1:F4').formulas = [
      ['=1', '=2'],
      ['=3', '=4'],
      ['=5', 6],
      ['=7', ''],
    ];
    const formulas = await load(sheet.getRange('D1:G9').getSpecialCellsOrNullObject('Formulas'), 'address,cellCount');
    expect(formulas.address.split(',').sort()).toStrictEqual(['Sheet1!E1:F2', 'Sheet1!E3:E4']);
    expect(formulas.cellCount).toBe(6);
  },
  'RangeAreas.format': async ({ sheet, load }) => {
    sheet.getRanges('A1,C3').format.font.bold = true;
    expect((await load(sheet.getRange('C3').format.font, 'bold')).bold).toBe(true);
  },
  'RangeAreas.clear': async ({ sheet, load }) => {
    sheet.getRange('C3').values = [[1]];
    sheet.getRanges('A1,C3').clear();
    expect((await load(sheet.getRange('C3'), 'values')).values).toStrictEqual([['']]);
  },
};
