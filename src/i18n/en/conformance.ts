import type { viConformance } from '../vi/conformance';

export const enConformance = {
  'conformance.title': 'Compare with Excel',
  'conformance.intro':
    'This page asks the Excel on this computer about each thing that the add-in relies on, and puts the answers into one file for the project. It takes some minutes.',
  'conformance.needs':
    'It needs a new, empty workbook of one sheet. While it runs, the workbook is emptied and written many times; in the end one blank sheet is left, as before.',
  'conformance.privacy':
    'The file holds the platform, version and languages of Excel and its answers; no name of a person or file, no cell of a user.',
  'conformance.start': 'Start',
  'conformance.stop': 'Stop',
  'conformance.stopping': 'Stopping after this question…',
  'conformance.progress': '{done}/{total}: {id}',
  'conformance.notEmpty':
    'This workbook has contents, formats or more than one sheet, so nothing was done. Open a new, empty one of one sheet, then press Start.',
  'conformance.failed': 'It did not come to its end ({code}). Open a new, empty workbook, then press Start.',
  'conformance.done':
    '{asked} questions asked: {same} as expected, {otherKind} of another known kind, {different} different, {failed} refused, {timedOut} too slow, {notAskable} for a person to do.',
  'conformance.stopped': 'Stopped. The file has only what was asked so far.',
  'conformance.notEmptied':
    'What this page wrote into the workbook could not be deleted. Save the file of answers, then close this workbook without saving it.',
  'conformance.save': 'Save the file',
  'conformance.copy': 'Copy the text',
  'conformance.copied': 'Copied. Paste it into a new file called {name}.',
  'conformance.notCopied': 'It could not be copied: click into the box below, press Ctrl+A, then Ctrl+C.',
  'conformance.file': 'Text of the file',
  'conformance.back': 'Back to the plan pane',
} as const satisfies Readonly<Record<keyof typeof viConformance, string>>;
