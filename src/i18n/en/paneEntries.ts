import type { viPaneEntries } from '../vi/paneEntries';

export const enPaneEntries = {
  'more.heading': 'More',
  'shell.tab.more': 'More',
  'more.goToGuide': 'Go to the guide sheet',
  'entry.back': 'Back',
  'entry.reader': 'Read targets from a plan',
  'entry.reader.note':
    'From a plan in Word: reads its targets and compares them with the table before anything is written.',
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
  'entry.about': 'About',
  'entry.about.note': 'What the add-in does, its version, and where the data stay.',
  'more.aboutText':
    'Helps communes to plan their learning society, to follow targets and to check figures before they are sent.',
  'more.template': 'Template: version {version}',
  'more.conformance': 'Compare with Excel…',
  'more.privacy': 'Privacy',
  'more.privacyText':
    'Figures and names stay in this Excel file. The pane sends nothing, keeps no copy and needs no account.',
} satisfies Record<keyof typeof viPaneEntries, string>;
