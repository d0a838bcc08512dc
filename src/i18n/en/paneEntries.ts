import type { viPaneEntries } from '../vi/paneEntries';

export const enPaneEntries = {
  'more.heading': 'More',
  'shell.tab.more': 'More',
  'more.goToGuide': 'Go to the guide sheet',
  'entry.back': 'Back',
  'entry.reader': 'Read targets from a plan',
  'entry.reader.note':
    'From a plan in Word: reads its targets and compares them with the table before anything is written.',
  'entry.send': 'Make a copy to send',
  'entry.send.note': 'A copy for others: totals, no lists and no names of persons.',
  'send.what':
    'Makes a new file with totals, built-in formulas and a stamp. Lists of persons, names and identity numbers are not in it. This workbook stays as it is.',
  'send.to': 'To',
  'send.to.all': 'No recipient named (all targets)',
  'send.made': 'The copy has {n} {n|target|targets}.',
  'send.register': 'The list “{sheet}” is not in it: {n} {n|person|persons}.',
  'send.errors': 'The workbook still has {n} {n|error|errors}; the copy says so.',
  'send.masked': 'The words of {n} {n|cell|cells} were left out because they name somebody: {places}.',
  'send.kept':
    'Look at {n} {n|cell|cells} before you send it: what stands there is also the name of somebody in a list: {places}.',
  'send.hash': 'Hash: {hash}',
  'entry.clear': 'Empty the lists of persons',
  'entry.clear.note': 'When they are not needed any more: empties the lists of persons and keeps the totals.',
  'clear.what':
    'The content of the lists of persons is removed from this workbook, columns that you added included. Look at it below; nothing is removed before you choose “{action}”. Notes on cells and backups of the file stay: remove them by hand.',
  'clear.look': 'Show what would be removed',
  'clear.none': 'The lists are empty; there is nothing to remove.',
  'clear.register': 'Sheet {sheet}: {n} {n|row|rows}, {cells} {cells|cell|cells} will be emptied.',
  'clear.totals':
    'The numbers of learning citizens that are counted from the list are first written into {n} {n|cell|cells} of the sheet Thôn.',
  'clear.lost':
    '{n} {n|person|persons} of no hamlet of this workbook will not be counted any more. Fix the names of their hamlets first.',
  'clear.undo': 'Afterwards there is Undo, until the pane or the file is closed.',
  'entry.freeze': 'Change formulas',
  'entry.freeze.note': 'So that computers without the add-in can calculate.',
  'freeze.what':
    'XHHT functions in cells are replaced by built-in formulas of Excel, so that computers without the add-in can calculate. Results stay the same, and so does what was entered.',
  'freeze.undo': 'Undo, shown afterwards, puts them back.',
  'entry.following': 'Checking again by itself',
  'entry.following.note': 'Switches the check that follows edits on or off.',
  'more.follow': 'Check again after edits',
  'more.followHint':
    'After the first check the list follows when typing pauses for about a second. When a check takes longer than 1.5 seconds (large file, busy machine), the next one waits longer, and the list says so.',
  'entry.language': 'Language',
  'entry.language.note': 'Vietnamese (tiếng Việt) or English for the pane.',
  'more.language.vi': 'Tiếng Việt',
  'more.language.en': 'English',
  'entry.support': 'Support file',
  'entry.support.note': 'One file for whoever helps; no content of any cell.',
  'support.what':
    'It holds the build of the add-in, which Excel this is, the settings of the pane and the codes of the last errors. No figures, no names of persons, communes or files.',
  'support.make': 'Show the support file',
  'support.text': 'Content of the file',
  'support.hint': 'Read it, then save it as a file or copy it into a letter to whoever helps.',
  'entry.about': 'About',
  'entry.about.note': 'What the add-in does, its version, and where the data stay.',
  'more.aboutText':
    'Helps communes to plan their learning society, to follow targets and to check figures before they are sent.',
  'more.template': 'Template: version {version}',
  'more.conformance': 'Compare with Excel…',
  'more.guide': 'Guide',
  'more.privacy': 'Privacy',
  'more.privacyText':
    'Figures and names stay in this Excel file. The pane sends nothing, keeps no copy and needs no account.',
} satisfies Record<keyof typeof viPaneEntries, string>;
