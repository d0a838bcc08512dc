import type { RuleText } from '../../ruleText';
import type { citizenTexts as source } from '../../vi/check/citizens';

export const citizenTexts = {
  'citizens/birth-year': {
    title: 'Unlikely year of birth',
    what: 'Row {line}: the year of birth {value} is not between {min} and {max}.',
    why: 'Nobody under 6 or over 120 is assessed.',
    todo: 'Look at cell {cell}.',
  },
  'citizens/age-fits-group': {
    title: 'Age does not fit the group',
    what: 'Row {line}: aged {age}, while this group begins at {least}.',
    why: 'Each group has a form of its own.',
    todo: 'Look at group and year of birth in {cells|cell|cells} {cells}.',
  },
  'citizens/scores-complete': {
    title: 'Scores missing',
    what: 'Row {line}: {entered} scores entered, {blank} missing.',
    why: 'The title can only be decided with all ten scores; a blank score is not 0.',
    todo: 'Fill in {cells|cell|cells} {cells}.',
  },
  'citizens/unknown-hamlet': {
    title: 'Citizen of a hamlet that is not on the sheet of hamlets',
    what: 'Row {line}: the hamlet “{value}” is not on the sheet Thôn.',
    why: 'This person is not counted in any hamlet.',
    todo: 'Write cell {cell} as on the sheet Thôn.',
  },
  'citizens/person-twice': {
    title: 'One person entered twice',
    what: 'Row {line} has the same name, year of birth and hamlet as row {firstLine}.',
    why: 'A person entered twice makes the number of learning citizens too large.',
    todo: 'Delete one of the rows; if they are two people of one name, accept with a reason.',
  },
  'citizens/number-twice': {
    title: 'Two people with one citizen number',
    what: 'Row {line} has the same citizen number as row {firstLine}.',
    why: 'A citizen number belongs to one person.',
    todo: 'Compare with the papers, then correct the number or delete the row entered twice.',
  },
  'citizens/number-form': {
    title: 'Citizen number without 12 digits',
    what: 'Row {line}: the citizen number is not 12 digits.',
    why: 'A citizen number has 12 digits; Excel often drops a leading 0.',
    todo: 'Enter all 12 digits in cell {cell}, or leave it blank.',
  },
  'citizens/number-contradicts': {
    title: 'Citizen number contradicts year of birth or sex',
    what: 'Row {line}: the citizen number does not fit {headers}.',
    why: 'The fourth digit of the number tells century and sex, the next two the year of birth.',
    todo: 'Compare with the papers, then correct the {cells|cell|cells} {cells}.',
  },
  'citizens/register-equals-hamlets': {
    title: 'Learning citizens of the register differ from the hamlet’s figure',
    what: '{row}: the sheet Thôn has {left}, the register {right} with the title; a difference of {difference}, and {open} people are open.',
    why: 'The hamlet’s figure rests on the register.',
    todo: 'Correct cell {cell}, or complete the register; with that column blank for all hamlets the register is counted.',
  },
  'citizens/register-within-population': {
    title: 'More citizens listed than people of the hamlet',
    what: '{row}: the register lists {left} people, the population is only {right}.',
    why: 'The people listed are a part of the hamlet’s population.',
    todo: 'Look at the population in cell {cell}, and at the hamlet’s name in the register.',
  },
} as const satisfies Readonly<Record<keyof typeof source, RuleText>>;
