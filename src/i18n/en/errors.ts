import type { viErrors } from '../vi/errors';

export const enErrors = {
  'error.cellEditing.what': 'Excel is waiting for a cell to be finished.',
  'error.cellEditing.why': 'While a cell is being typed into, Excel allows no reading or writing of the sheet.',
  'error.cellEditing.todo': 'Press Enter (keep the value) or Esc (drop it) in that cell, then try again.',

  'error.sheetProtected.what': 'The sheet is protected and was not written to.',
  'error.sheetProtected.why': 'Somebody locked the sheet, so Excel does not let locked cells be written to.',
  'error.sheetProtected.todo': 'Choose Review > Unprotect Sheet, then try again.',

  'error.workbookProtected.what': 'The file is read-only.',
  'error.workbookProtected.why': 'Excel does not let sheets be added or written here.',
  'error.workbookProtected.todo': 'Choose Enable Editing at the top of the window, or save a copy, then try again.',

  'error.structureProtected.what': 'The structure of the file is protected, so this was not done.',
  'error.structureProtected.why':
    'Somebody locked the workbook, so Excel does not let sheets be added, deleted, moved or shown. Nothing was changed.',
  'error.structureProtected.todo':
    'Choose Review > Protect Workbook to lift the protection (ask for the password), then try again.',

  'error.noApi.what': 'This version of Excel cannot do that.',
  'error.noApi.why': 'Excel 2021, Excel 365, Excel on the web or Excel for Mac 16.52 or later is needed.',
  'error.noApi.todo': 'Update Excel, or open the file in Excel on the web. The figures in the file are untouched.',

  'error.tooLarge.what': 'The sheet has too many cells to be read or written at once.',
  'error.tooLarge.why': 'Excel limits what is exchanged; usually formats reach down to the end of the sheet.',
  'error.tooLarge.todo': 'Delete the spare rows and columns below the tables, save the file, then try again.',

  'error.cancelled.what': 'Stopped as asked.',
  'error.cancelled.why': 'The work was stopped half-way; no figure of the sheets was changed.',
  'error.cancelled.todo': 'It can be started again at any time.',

  'error.nameTaken.what': 'The file already has a sheet or table with a name of the template.',
  'error.nameTaken.why': 'What was there is left alone, so the template was not added.',
  'error.nameTaken.todo': 'Rename that sheet or table, or create the template in a new file.',

  'error.cellsInTheWay.what': 'Other cells are in the way.',
  'error.cellsInTheWay.why':
    'Merged cells, a filter, a PivotTable or another table stand there, so Excel adds no rows or columns and writes nothing.',
  'error.cellsInTheWay.todo':
    'Clear the filter, unmerge the cells or move what is in the way to another sheet, then try again.',

  'error.inactiveWorkbook.what': 'Several files are open and Excel is at another one.',
  'error.inactiveWorkbook.why': 'Excel reads and writes only the file that is chosen.',
  'error.inactiveWorkbook.todo': 'Click the window of this plan file, then try again.',

  'error.noTemplate.what': 'The template is no longer in this file.',
  'error.noTemplate.why': 'Its sheets may have been deleted, or another file is open.',
  'error.noTemplate.todo':
    'Open the right file. If sheets were just deleted, close the file without saving and open it again; or create the template again.',

  'error.notFound.what': 'The cell or sheet is no longer there.',
  'error.notFound.why': 'The sheet, table or row was deleted or renamed since the last check.',
  'error.notFound.todo': 'Choose Check to look at the figures as they are now.',

  'error.changedMeanwhile.what': 'The cell has changed since the last check.',
  'error.changedMeanwhile.why': 'It was left as it is, so that no new value is overwritten.',
  'error.changedMeanwhile.todo': 'Choose Check to look at the figures as they are now, then fix it if still needed.',

  'error.busy.what': 'Excel is busy.',
  'error.busy.why': 'The file may be calculating or saving, or somebody else is editing it.',
  'error.busy.todo': 'Wait a few seconds, then try again.',

  'error.planProtected.what': 'The file of the plan has a password.',
  'error.planProtected.why': 'It is encrypted and cannot be read.',
  'error.planProtected.todo': 'Open it in Word, remove the password and save it, or paste its text below.',

  'error.planOldFormat.what': 'The plan is in the old Word format (.doc).',
  'error.planOldFormat.why': 'Only .docx and .txt files can be read.',
  'error.planOldFormat.todo': 'Open it in Word and save it as .docx, or paste its text below.',

  'error.planPdf.what': 'The chosen file is a PDF.',
  'error.planPdf.why': 'Only .docx files, .txt files and pasted text can be read.',
  'error.planPdf.todo':
    'Open the PDF, press Ctrl+A and Ctrl+C, and paste below; or open it in Word and save it as .docx. From a scanned PDF the targets have to be typed.',

  'error.planNotDocx.what': 'The chosen file is no Word file.',
  'error.planNotDocx.why': 'What is in it is not of the .docx form.',
  'error.planNotDocx.todo': 'Choose another .docx file, or paste the text below.',

  'error.planDamaged.what': 'The file of the plan is damaged.',
  'error.planDamaged.why': 'What is in it could not be opened.',
  'error.planDamaged.todo': 'Open it in Word to repair and save it, or paste its text below.',

  'error.planTooLarge.what': 'The file of the plan is too large.',
  'error.planTooLarge.why': 'It has more than 20 MB, usually because of scanned pictures.',
  'error.planTooLarge.todo': 'Take the pictures out, or paste its text below.',

  'error.partMissing.what': 'A part of the plan pane could not be loaded.',
  'error.partMissing.why': 'There is no network, or the add-in’s server did not answer.',
  'error.partMissing.todo': 'Check the network, then try again. The figures in the file are untouched.',

  'error.newBuild.what': 'There is a new version of the add-in; open the pane again.',
  'error.newBuild.why': 'The open pane is of the former version; the part just needed is no longer on the server.',
  'error.newBuild.todo': 'Choose Open the pane again. The figures in the file are untouched.',

  'error.undoNotSupported.what': 'Excel could not do this as one step to undo.',
  'error.undoNotSupported.why': 'This version of Excel does not let the changes be grouped into one undo step.',
  'error.undoNotSupported.todo': 'Check to see what was written, then try again; if that does not help, update Excel.',

  'error.unknown.what': 'Excel reported an error; the work was not finished.',
  'error.unknown.why': 'The cause is not known.',
  'error.unknown.todo':
    'Save the file, close and open it, and try again. If it stays, report the code below to support.',
  'error.code': 'Error code: {code}',
} as const satisfies Record<keyof typeof viErrors, string>;
