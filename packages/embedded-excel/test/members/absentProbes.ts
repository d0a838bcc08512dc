import type { ProbeScene } from './probe';

/** Asks for a member the host lacks; nothing is sent before the next sync. */
type Use = (scene: ProbeScene) => unknown;

export const absentProbes: Readonly<Record<string, Use>> = {
  'NamedItemCollection.addFormulaLocal': ({ context }) => context.workbook.names.addFormulaLocal('ten', '=1'),
  'Range.find': ({ sheet }) => sheet.getRange('A1').find('x', {}),
  'Range.formulasLocal': ({ sheet }) => sheet.getRange('A1').load('formulasLocal'),
  'Range.getImage': ({ sheet }) => sheet.getRange('A1').getImage(),
  'Range.group': ({ sheet }) => sheet.getRange('1:2').group('ByRows'),
  'Range.numberFormatLocal': ({ sheet }) => sheet.getRange('A1').load('numberFormatLocal'),
  'Range.removeDuplicates': ({ sheet }) => sheet.getRange('A1:B2').removeDuplicates([0], false),
  'RangeFormat.autoIndent': ({ sheet }) => (sheet.getRange('A1').format.autoIndent = true),
  'Workbook.bindings': ({ context }) => context.workbook.bindings.getCount(),
  'Workbook.comments': ({ context }) => context.workbook.comments.getCount(),
  'Workbook.customXmlParts': ({ context }) => context.workbook.customXmlParts.getCount(),
  'Workbook.insertWorksheetsFromBase64': ({ context }) => context.workbook.insertWorksheetsFromBase64('UEs='),
  'Workbook.pivotTables': ({ context }) => context.workbook.pivotTables.getCount(),
  'Workbook.save': ({ context }) => context.workbook.save('Save'),
  'Worksheet.autoFilter': ({ sheet }) => sheet.autoFilter.clearCriteria(),
  'Worksheet.comments': ({ sheet }) => sheet.comments.getCount(),
  'Worksheet.copy': ({ sheet }) => sheet.copy('End'),
  'Worksheet.shapes': ({ sheet }) => sheet.shapes.getCount(),
};
