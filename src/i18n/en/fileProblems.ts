import type { viFileProblems } from '../vi/fileProblems';

export const enFileProblems: Readonly<Record<keyof typeof viFileProblems, string>> = {
  notFound: 'The file {file} was not found. Check its name and folder.',
  protected:
    'The file {file} has a password and cannot be read. Open it in Excel, remove the password (File > Info > Protect Workbook), save it and try again.',
  oldFormat: 'The file {file} is in the old format of Excel (.xls). Save it in Excel as .xlsx and try again.',
  folder: '{file} is a folder. Choose a file in it.',
  newerTemplate:
    'The file {file} was made with a newer template: it can be looked at and checked, but no other file can be made of it. Update the add-in and try again.',
  sentCopy:
    'The file {file} is a copy that was sent and has no registers: no other file can be made of it. Use the commune’s own workbook.',
  binaryWorkbook: 'The file {file} is a binary workbook (.xlsb). Save it in Excel as .xlsx and try again.',
  openDocument:
    'The file {file} is an OpenDocument file (.ods). Save it in LibreOffice or Excel as .xlsx and try again.',
  oldXml: 'The file {file} is an XML spreadsheet of Excel 2003. Save it in Excel as .xlsx and try again.',
  webPage: 'The file {file} is a web page, whatever its name says. Save it in Excel as .xlsx and try again.',
  plainText: 'The file {file} is a table of plain text (.csv, .txt), which holds no template. Use the .xlsx file.',
  notXlsx: 'The file {file} is no .xlsx file. Choose the plan’s file.',
  damaged: 'The file {file} is damaged. Use another copy, or repair it in Excel, save it and try again.',
  tooLarge:
    'The file {file} is far too large for a plan. Check that it is the right one, or delete formatted blank rows.',
  noTemplate: 'The file {file} has no template of the learning-society plan. Choose the commune’s plan.',
};
