import type { viPaneNewYear } from '../vi/paneNewYear';

export const enPaneNewYear: Readonly<Record<keyof typeof viPaneNewYear, string>> = {
  'entry.newYear': 'Begin a new year',
  'entry.newYear.note': 'Next year’s workbook from this year’s: registers, targets and tasks are carried over.',
  'entry.merge': 'Merge or split communes',
  'entry.merge.note': 'The workbook of a new commune from those of the old ones; hamlets joined, split, renamed.',
  'newYear.intro':
    'Makes a new workbook for a later year from the one that is open, which stays as it is. What will be carried is shown first.',
  'newYear.noYear': 'The open workbook does not say the year of its plan. Enter it on the sheet Thông tin first.',
  'newYear.year': 'Year of the new workbook',
  'newYear.last': 'No plan can be made yet for a year after {year}.',
  'newYear.refused.noYear': 'The older workbook does not say the year of its plan. Enter it on the sheet Thông tin.',
  'newYear.refused.notLater': 'The new year has to be later than that of the older workbook.',
  'newYear.refused.outside': 'No plan can be made yet for this year.',
  'newYear.refused.sentCopy':
    'The older workbook is a copy that was sent and has no registers. Open the commune’s own workbook instead.',
  'newYear.what': 'From {from} to {to}',
  'newYear.kind': '{kind}: {n}',
  'newYear.more': '… and {n} more, on the sheet “Đã chuyển” of the new workbook.',
  'newYear.sheet': 'The sheet “Đã chuyển” of the new workbook has every line, with a link to its cell.',
  'newYear.save': 'If Excel does not open the new workbook, save it as a file and open that.',
  'newYear.saveBlocked': 'Excel on this machine lets no file out of the pane.',
  'action.beginYear': 'Preview',
  'action.readCommunes': 'Choose the communes’ workbooks…',
  'action.readLastYear': 'Choose last year’s workbooks…',
  'action.readMapping': 'Take from a .csv table…',
  'action.saveMapping': 'Save the table to edit it in Excel',
  'action.mergeCommunes': 'Continue',
  'action.openMade': 'Open the new workbook',
  'action.saveMade': 'Save as a file',
  'done.beginYear': 'The preview is ready; what will be carried, and how to make the workbook, is below.',
  'done.openMade':
    'Excel was asked to open the new workbook in another window; save it there. If none appears, choose “Save as a file”.',
  'done.openMade.refused':
    'This Excel does not open a new workbook from the pane. Nor does Excel on this machine let a file out of the pane; use Excel on another one, or the command line.',
  'done.openMade.saved':
    'This Excel does not open a new workbook from the pane, so the file {file} was handed to the browser’s downloads. If the workbook has appeared after all, delete that file.',
  'done.saveMade':
    'The file {file} was handed to the browser’s downloads; open it in Excel. If it is not there, choose “Open the new workbook”.',
};
