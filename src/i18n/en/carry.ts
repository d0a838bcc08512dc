import type { viCarry } from '../vi/carry';

type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };

export const enCarry = {
  kinds: {
    asked: 'To enter or confirm again',
    assumed: 'Assumed - to be looked at',
    notCarried: 'Not carried',
    setAside: 'Taken off a list',
    undone: 'Not finished last year',
    lastYear: 'Now last year’s figures',
    moved: 'Moved with the year',
    emptied: 'Left blank',
    doubled: 'Perhaps one, entered twice',
    regrouped: 'Joined, split, renamed',
    kept: 'Kept',
  },
  reasons: {
    kept: 'As in the old workbook: {cells} {cells|cell|cells}.',
    reviewed: 'Figures of {from} that may have changed. Update for {to}: {cells} {cells|cell|cells}.',
    emptied: 'Results of {from}, not of {to}. {cells} {cells|cell|cells} left blank; enter them when known.',
    asked: 'Depends on the year. {cells} {cells|cell|cells} left blank; enter the figures of {to}.',
    fieldEmptied: 'Of {from}. Enter it for {to}.',
    fieldAsked: 'Depends on the year. Enter it for {to}.',
    fieldReviewed: 'The figure of {from}. Update it for {to}.',
    settingAgain: 'Depends on the year. Compare with the texts that apply in {to}, then choose “Đã xác nhận”.',
    settingAnswered: 'Answered when the new workbook was made.',
    settingsKept: 'Settings, and what was confirmed, are as in the old workbook: {cells} {cells|cell|cells}.',
    daysLater:
      'Dates moved by {years} {years|year|years}: {cells} {cells|cell|cells}. Mind holidays and what superior bodies ask.',
    result: 'The result of {from} is now last year’s.',
    resultOpen:
      'The result of {from} cannot be told (between {lowest} and {highest}), so it is blank. Complete the old workbook, or enter the official result.',
    resultUnknown: 'The old workbook has no result of {from}, so it is blank. Enter it when known.',
    resultTooOld: 'This result is of {from}, not of {before}; last year’s cell is blank. Enter the result of {before}.',
    aim: 'Taken from the old workbook, only to begin with. Set it as the plan of {to} says; national milestone up to {year}: {national}.',
    aimNoNational: 'Taken from the old workbook, only to begin with. Set it as the plan of {to} says.',
    answers: 'The answers of {from} are now last year’s: {cells} {cells|cell|cells}.',
    answersTooOld: 'Answers of {from}, not of {before}; last year’s column is blank. Enter those of {before}.',
    resultAnswer: 'The result of {from}; targets of this kind have no cell for last year.',
    personsKept:
      'The list is as in the old workbook: {rows} {rows|person|people}; ages follow from birth years. Remove who died or left; add who came.',
    ages: 'Each age has the figures of the people born in the same year. Arrivals, departures, deaths and graduations are not counted; update from the survey of {to}.',
    agesAsked: 'People aged {first} to {last} are not in the old workbook. Enter them from the survey of {to}.',
    ageAsked: 'People aged {age} are not in the old workbook. Enter them from the survey of {to}.',
    agesOver: 'Over {age} in {to}, so no longer in the table; the old workbook has {figures}.',
    personFinished:
      'Has finished grade {grade} and is no longer among people not literate. The old workbook has: {figures}.',
    personOver: 'Aged {age} in {to}, over the ages {ages}. The old workbook has: {figures}.',
    personNoYear:
      'No year of birth, so it cannot be told whether the person is still of these ages; kept in the list. Add the year.',
    undone: 'Not finished in {from}: {figures}. Progress is kept; change the date, or delete the row.',
    restarted:
      'Tasks finished in {from} begin anew: {cells} {cells|row|rows}. Delete those that are not repeated in {to}.',
    namesYear: 'Names the year {from}. Reword where needed.',
    basesAgain: 'Look through the legal bases for {to}: which are still in force, which are new.',
    basisOffered: 'Adopted before {to} and not named in the plan. Add it to the bases where it fits.',
    rowsLeftOut: 'Of {from}; the list is empty in the new workbook: {rows} {rows|row|rows}. See the old workbook.',
    unreadable: 'Cell {cell} of the old workbook cannot be read, so it is blank. Enter it again.',
    overwritten: 'Cell {cell} of the old workbook was typed over a formula. The new workbook has the formula.',
    strayRows:
      'Outside the table in the old workbook (rows {first} - {last}), so neither counted nor carried: {names}.',
    missingInOld: 'The old workbook does not have it; blank in the new one.',
    ownSheets:
      'Sheets of your own in the old workbook, not in the new one: {count}. To keep one, open both workbooks, right-click the name of the sheet, choose Move or Copy, choose the new workbook and tick Create a copy.',
    ownColumns: 'Columns of your own in the old workbook, not in the new one: {count}. Copy what is still needed.',
    ownCells:
      'Cells filled in outside the forms in the old workbook, not in the new one: {count}. Copy what is still needed.',
    ownFormulas:
      'Formulas of your own in the old workbook, not in the new one: {count}. Values of input cells are carried. Copy what is still needed.',
    ownNames: 'Names of your own in the old workbook, not in the new one: {count}. Copy what is still needed.',
    ownComments: 'Comments and notes in the old workbook, not in the new one: {count}. Copy what is still needed.',
    ownDrawings:
      'Pictures and charts of your own in the old workbook, not in the new one: {count}. Copy what is still needed.',
    ownPivots: 'Pivot tables in the old workbook, not in the new one: {count}. Copy what is still needed.',
    ownMacros: 'Macros in the old workbook, not in the new one: {count}. Copy what is still needed.',
    ownOthers: 'Other parts in the old workbook, not in the new one: {count}. Copy what is still needed.',
    mergedRenamed: 'Hamlet renamed by the mapping.',
    mergedJoined: 'Hamlets joined by the mapping: counts are added, persons belong to the new hamlet.',
    mergedSplit: 'Hamlet split by the mapping: counts cannot be divided and are blank. Enter what the survey says.',
    mergedMissing: 'Not every part has a figure, so there is no sum: blank is not 0. Enter it when all are known.',
    mergedMissingCells:
      '{of} has no figures, so {cells} {cells|cell|cells} cannot be added and are blank. Enter them when known.',
    mergedUndivided: 'Only a part of the commune or hamlet is here and its count cannot be divided: blank. Enter it.',
    mergedUndividedCells: 'Figures of {of} cannot be divided, so {cells} {cells|cell|cells} are blank. Enter them.',
    mergedDiffers: 'The old workbooks differ, so it is blank. Enter it for the new commune.',
    mergedOpen: 'The old workbooks differ and nobody has chosen, so it is blank. Choose for the new commune.',
    mergedAnswered: 'As answered when the new workbook was made.',
    mergedOfOne: 'True of a former commune only, so it is blank. Enter it for the new commune.',
    mergedNotOne: 'Not the same target, or not in all communes, so not added. Enter the figure of the new commune.',
    mergedOnlyIn: 'In this workbook only. See whether it holds for the new commune.',
    mergedLastYear: "Worked out again from last year's figures of the former communes.",
    mergedLastYearUnknown:
      'Rates and levels of former communes cannot be added and there are no figures of last year, so it is blank. Enter the result of the whole new commune.',
    mergedDouble:
      'The same name and year of birth (date), or the same number, in two workbooks. If they are one, delete a row.',
    mergedUnassigned:
      'The hamlet was split and the mapping does not say which part this person belongs to. Choose the new hamlet.',
    mergedLeft: 'Not known to which new commune it belongs, so it is not here. Copy it to the right workbook.',
    accepted:
      '{count} accepted {count|finding|findings} of the old workbook are not carried, for the figures have changed.',
  },
} as const satisfies Texts<typeof viCarry>;
