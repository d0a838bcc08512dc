import type { viOpening } from '../vi/opening';

export const enOpening = {
  'opening.wait': 'Opening the plan pane…',
  'opening.title': 'The plan pane could not be opened',
  'opening.retry': 'Try again',
  'opening.trying': 'Trying again…',
  'opening.stillNot': 'Tried at {time}, still without success.',
  'opening.safe': 'The workbook can be used as usual; the figures are not affected.',

  'opening.office.what': 'Microsoft’s library Office.js could not be loaded from {host}.',
  'opening.office.why':
    'The add-in works with Excel through this library. There is no network, or the network blocks that address.',
  'opening.office.todo':
    'Check the network, then try again. If other pages open on this computer, ask the network administrator to allow {host}.',

  'opening.slow.what': 'After {seconds} seconds not everything has arrived from {host}.',
  'opening.slow.why': 'The network is slow, or it blocks that address.',
  'opening.slow.todo': 'Leave the pane as it is: the plan appears as soon as all has arrived. Or try again.',

  'opening.own.what': 'A file of the add-in could not be loaded from {host}.',
  'opening.own.why': 'There is no network, or the add-in has just been replaced by a new version.',
  'opening.own.todo': 'Try again. If it still fails, close Excel and open it, or tell whoever runs the add-in.',
} as const satisfies Readonly<Record<keyof typeof viOpening, string>>;
