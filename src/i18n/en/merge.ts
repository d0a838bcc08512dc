import type { viMerge } from '../vi/merge';

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

/** The headings, choices and notes of the file stay in Vietnamese, as do those of the sheets. */
export const enMerge: Omit<Words<typeof viMerge>, 'columns' | 'confirmed' | 'notes'> = {
  how: {
    kept: 'Keep the name',
    renamed: 'Rename',
    joined: 'Join',
    split: 'Split',
    spelling: 'Misspelt name',
  },
  unreadable: {
    notATable: 'not a table of hamlets: the column {columns} is missing',
    badHow: 'line {line}: “{text}” is no way to go; write one of: {choices}',
    badConfirmed: 'line {line}: “{text}” in the column Xác nhận is unclear; write Có, or leave it blank',
    badYear: 'line {line}: the year of birth “{text}” is no year',
    noHamlet: 'line {line}: the old commune or the old hamlet is missing',
  },
  problems: {
    legacyNames:
      'The workbook of {commune} has {count} {count|name|names} of hamlets or persons in an old character set (“{name}” is “{meant}”), so the same name would not be recognised. Open it, press Check, choose Fix to turn them into Unicode, save it and begin again.',
    communeTwice: 'Two files are of {commune}: adding them would count everybody twice. Choose one file a commune.',
    disagree:
      '{label} differs ({values}): figures of different years cannot be added. Bring the files to one year first.',
    hamletTwice: '{commune}, sheet {sheet}: hamlet {hamlet} has two rows. Leave one in the old file.',
    missing: 'No line for hamlet {hamlet} of {commune}.',
    whichCommune: 'The table speaks of several new communes ({communes}).',
    notTheCommune: 'The table has no new commune “{commune}”, only: {communes}.',
    doubled: 'Line {line}: {name} is on line {first} already. All lines of a hamlet that is split say so.',
    unknownCommune: 'Line {line}: {name}: there is no file of this commune.',
    unknownHamlet: 'Line {line}: {name}: the file of the commune has no such hamlet.',
    unknownPerson: 'Line {line}: no list of the hamlet has a person called {name}.',
    notConfirmed: '{count} {count|line is|lines are} not confirmed: {lines}.',
    noNewName: 'Line {line}: {name}: the new hamlet is missing.',
    notKept: 'Line {line}: {name}: says that the name stays, and gives another.',
    joinedAlone: 'Line {line}: {name}: says that it is joined, and no other hamlet has the same new name.',
    splitAlone: 'Line {line}: {name}: says that it is split, and has one line only.',
    joinedUnsaid: 'Line {line}: {name}: has the new name of another hamlet, and does not say that they are joined.',
    personNotSplit: 'Line {line}: {name}: persons are named for hamlets that are split, with one of its parts.',
  },
  blank: 'blank',
};
