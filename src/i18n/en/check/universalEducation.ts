import type { RuleText } from '../../ruleText';
import type { universalEducationTexts as source } from '../../vi/check/universalEducation';

export const universalEducationTexts = {
  'universalEducation/count-within-population': {
    title: 'More achieved than in scope',
    what: '{row}: achieved ({left}) is more than in scope ({right}).',
    why: 'Those who achieved it are a part of those in scope.',
    todo: 'Compare with the register of universal education, then correct cell {leftCell} or cell {rightCell}.',
  },
  'universalEducation/population-missing': {
    title: 'A count entered without its population',
    what: '{row}: cell {cell} (“{header}”) is blank, while {otherHeader} is there.',
    why: 'Without the population there is no rate, and no level can be judged.',
    todo: 'Fill in cell {cell}.',
  },
  'universalEducation/code-once': {
    title: 'One figure of universal education on two rows',
    what: '{row} (row {line}) has a code already used in row {firstLine}.',
    why: 'Only the first row of each code is counted.',
    todo: 'Delete the extra row.',
  },
  'universalEducation/remaining-age-11': {
    title: 'Remaining children of 11 do not add up',
    what: 'Children of 11 who have not finished primary school: {left} entered, but {population} in scope minus {count} finished leaves {right}.',
    why: 'The remaining children of 11 are those in scope minus those who have finished.',
    todo: 'Correct cell {cell} to {right}, or correct the row of children of 11 who have finished.',
  },
  'universalEducation/same-population': {
    title: 'Two figures of the same ages with different denominators',
    what: '“{leftName}” is taken of {left} people, “{rightName}” of {right}.',
    why: 'Both rates are taken of the same people in scope.',
    todo: 'Compare with the register of universal education, then correct cell {leftCell} or cell {rightCell}.',
  },
  'universalEducation/level-skipped': {
    title: 'Conditions of a higher level hold, those of a lower do not',
    what: '“{title}”: the own conditions of level {level} hold, those of level {failed} do not.',
    why: 'A higher level requires the lower one; usually one row was entered wrongly.',
    todo: 'Look at the figures of level {failed}.',
  },
} as const satisfies Readonly<Record<keyof typeof source, RuleText>>;
