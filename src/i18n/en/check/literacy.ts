import type { RuleText } from '../../ruleText';
import type { literacyTexts as source } from '../../vi/check/literacy';

export const literacyTexts = {
  'literacy/illiterate-within-scope': {
    title: 'More people not literate than people of that age',
    what: 'Age {age}: classes A and B together ({left}) outnumber the people in scope ({right}).',
    why: 'Everybody is in exactly one class: A has not finished grade 3, B has finished grade 3 but not primary school, the rest have finished primary school.',
    todo: 'Compare with the sheet Người chưa biết chữ, then correct cells {leftCell} or cell {rightCell}. If an older form counts level 2 cumulatively, class A has to be subtracted from it.',
  },
  'literacy/groups-within-total': {
    title: 'More women or members of minorities than people of that age',
    what: 'Age {age}: {leftName} ({left}) is larger than {rightName} ({right}).',
    why: 'Women and members of minorities are a part of all.',
    todo: 'Compare with the survey forms, then correct cell {leftCell} or cell {rightCell}.',
  },
  'literacy/minority-female-within-both': {
    title: 'More minority women of that age than women or members of minorities',
    what: 'Age {age}: {leftName} ({left}) is larger than {rightName} ({right}).',
    why: 'A minority woman is both a woman and a member of a minority.',
    todo: 'Compare with the survey forms, then correct cell {leftCell} or cell {rightCell}.',
  },
  'literacy/groups-overlap': {
    title: 'Women and members of minorities together outnumber the people of that age',
    what: 'Age {age}: {leftName} is {left}, more than {rightName} ({right}).',
    why: 'People counted in both groups are subtracted once; the rest cannot exceed the total.',
    todo: 'Look at cells {leftCell} and {rightCell}; usually the number of minority women is too small.',
  },
  'literacy/ages-complete': {
    title: 'Ages missing from the literacy table',
    what: 'The table has no row for the ages {ages}.',
    why: 'Literacy is about people from 15 to 60; without one of the ages no rate can be worked out.',
    todo: 'Add the missing rows; enter 0 where there is nobody of that age.',
  },
  'literacy/age-once': {
    title: 'One age on two rows',
    what: 'Age {age} in row {line} is already in row {firstLine}.',
    why: 'The people of an age entered twice are added up twice.',
    todo: 'Delete row {firstLine} or row {line}, or correct the age.',
  },
  'literacy/rates-in-order': {
    title: 'The younger band is less literate than the wider one',
    what: 'Literacy at level {degree}: the rate of ages {narrowBand} ({left} %) is below the rate of ages {wideBand} ({right} %).',
    why: 'Younger people had more schooling, so the rate of the narrower band is usually higher.',
    todo: 'See whether some age was entered in the wrong column or row; if the figures are right, accept with a reason.',
  },
  'literacy/everybody-literate': {
    title: 'Everybody literate at every age',
    what: 'All three bands 15-25, 15-35 and 15-60 are at 100.00 % for both levels.',
    why: 'A perfect result usually means that those not literate were not entered.',
    todo: 'Compare with the sheet Người chưa biết chữ; if there is really nobody left, accept with a reason.',
  },
  'literacy/level-2-without-level-1': {
    title: 'Level 2 reached but not level 1',
    what: 'By these figures the commune reaches literacy level 2 but not level 1.',
    why: 'The two levels are about different age bands, so it can happen, but hardly ever does.',
    todo: 'Look at class A of the younger ages; state both levels in the report.',
  },
  'literacy/hamlet-bands-nested': {
    title: 'A narrower band is larger than the wider one',
    what: '{row}: {leftName} ({left}) is larger than {rightName} ({right}).',
    why: 'The bands of form CMC-1 are cumulative: 15-25 lies within 15-35, and that within 15-60.',
    todo: 'See whether figures of 26-35 or 36-60 were entered in a cumulative column, then correct cell {leftCell} or cell {rightCell}.',
  },
  'literacy/hamlet-illiterate-within-scope': {
    title: 'More people of a hamlet not literate than people in scope',
    what: '{row}: {leftName} is {left}, more than {rightName} ({right}).',
    why: 'Those not literate are a part of those in scope, each in one class.',
    todo: 'Compare with the sheet Người chưa biết chữ, then correct cells {leftCell} or cell {rightCell}.',
  },
  'literacy/hamlet-groups-within-total': {
    title: 'More women or members of minorities of a hamlet than people',
    what: '{row}: {leftName} ({left}) is larger than {rightName} ({right}).',
    why: 'Women and members of minorities are a part of all; minority women are a part of both.',
    todo: 'Compare with the hamlet’s survey forms, then correct cell {leftCell} or cell {rightCell}.',
  },
  'literacy/hamlet-sums-equal-ages': {
    title: 'Sums over hamlets differ from sums over ages',
    what: '{header}, ages {band}: the hamlets add up to {left}, the ages to {right}; a difference of {difference}.',
    why: 'Both forms are about the same people, so the sums must be equal.',
    todo: 'Compare hamlet by hamlet and age by age with the survey forms to find what is missing or entered twice.',
  },
  'literacy/hamlet-unknown': {
    title: 'Hamlet not on the sheet of hamlets',
    what: 'Row {line}: “{value}” is not on the sheet Thôn.',
    why: 'Figures under another spelling are not added to the right hamlet.',
    todo: 'Write cell {cell} as on the sheet Thôn.',
  },
  'literacy/hamlet-once': {
    title: 'A hamlet on two rows of the literacy form',
    what: '{row} is already in row {firstLine}.',
    why: 'The people of a hamlet entered twice are added up twice.',
    todo: 'Delete row {line} or row {firstLine}.',
  },
  'literacy/register-age': {
    title: 'Person outside the ages of literacy work',
    what: 'Row {line}: the year of birth {value} is not between {min} and {max}.',
    why: 'Literacy is about people from 15 to 60; the age is the plan’s year minus the year of birth.',
    todo: 'Look at the year of birth in cell {cell}; if it is right, this person is not counted.',
  },
  'literacy/register-class-and-grade': {
    title: 'Literacy class contradicts the highest grade',
    what: 'Row {line}: class {class}, but the highest grade finished is {grade}.',
    why: 'Class A has not finished grade 3; class B has finished grade 3 but not primary school; who finished grade 5 is literate at level 2.',
    todo: 'Correct one of the cells {cells}; take people who finished grade 5 off the list.',
  },
  'literacy/register-unknown-hamlet': {
    title: 'Person of a hamlet that is not on the sheet of hamlets',
    what: 'Row {line}: the hamlet “{value}” is not on the sheet Thôn.',
    why: 'This person is not counted in any hamlet.',
    todo: 'Write cell {cell} as on the sheet Thôn.',
  },
  'literacy/register-equals-ages': {
    title: 'The register differs from the table by age',
    what: 'Age {age}, class {class}: the table has {left}, the register {right} people; a difference of {difference}.',
    why: 'The table by age rests on the register of people not literate.',
    todo: 'Compare these rows of the register: {lines}; add who is missing, or correct the table.',
  },
  'literacy/register-equals-hamlets': {
    title: 'The register differs from the form by hamlet',
    what: '{row}, class {class}: the form has {left}, the register {right} people; a difference of {difference}.',
    why: 'The form by hamlet rests on the register of people not literate.',
    todo: 'Compare these rows of the register: {lines}; add who is missing, or correct the form.',
  },
  'literacy/register-person-twice': {
    title: 'One person twice in the register of people not literate',
    what: 'Row {line} has the same name, year of birth and hamlet as row {firstLine}.',
    why: 'A person entered twice makes the number of people not literate too large.',
    todo: 'Delete one of the rows; if they are two people of one name, accept with a reason.',
  },
  'literacy/register-number-twice': {
    title: 'Two people with one citizen number in the register of people not literate',
    what: 'Row {line} has the same citizen number as row {firstLine}.',
    why: 'A citizen number belongs to one person.',
    todo: 'Compare with the papers, then correct the number or delete the row entered twice.',
  },
  'literacy/register-number-form': {
    title: 'Citizen number without 12 digits',
    what: 'Row {line}: the citizen number is not 12 digits.',
    why: 'A citizen number has 12 digits; Excel often drops a leading 0.',
    todo: 'Enter all 12 digits in cell {cell}, or leave it blank.',
  },
  'literacy/register-number-contradicts': {
    title: 'Citizen number contradicts year of birth or sex',
    what: 'Row {line}: the citizen number does not fit {headers}.',
    why: 'The fourth digit of the number tells century and sex, the next two the year of birth.',
    todo: 'Compare with the papers, then correct the cells {cells}.',
  },
} as const satisfies Readonly<Record<keyof typeof source, RuleText>>;
