import type { RuleText } from '../../ruleText';
import type { targetTexts as source } from '../../vi/check/targets';

export const targetTexts = {
  'targets/code-once': {
    title: 'One code on two targets',
    what: 'The code of {row} (row {line}) is already in row {firstLine}.',
    why: 'Two targets of one code take the same figures.',
    todo: 'Change the code or delete one of the rows.',
  },
  'targets/own-figures-missing': {
    title: 'A target of the commune’s own without figures',
    what: 'The code {code} is not in the catalogue and has no numerator of its own (cell {cell}).',
    why: 'Targets outside the catalogue are worked out from their own numerator and denominator.',
    todo: 'Enter both, or correct the code if it is a target of the catalogue.',
  },
  'targets/own-figures-complete': {
    title: 'A target of the commune’s own with half its figures',
    what: '{row}: cell {cell} (“{header}”) is blank while “{otherHeader}” is filled in.',
    why: 'A rate needs numerator and denominator.',
    todo: 'Fill in cell {cell}.',
  },
  'targets/own-figures-unused': {
    title: 'Own figures that are not used',
    what: 'The target {code} takes its figures from other sheets, not from {cells|cell|cells} {cells}.',
    why: 'Only targets outside the catalogue use figures of their own.',
    todo: 'Empty the {cells|cell|cells} {cells}, or change the code if it is a target of the commune’s own.',
  },
  'targets/own-numerator-within-denominator': {
    title: 'Own numerator above own denominator',
    what: '{row}: the numerator ({left}) is larger than the denominator ({right}).',
    why: 'The numerator is a part of the denominator.',
    todo: 'Correct cell {leftCell} or cell {rightCell}.',
  },
  'targets/value-missing': {
    title: 'A target without a value',
    what: '{row}: cell {cell} (“{header}”) is blank.',
    why: 'A target of this kind needs a value to compare with.',
    todo: 'Enter the value of the plan in cell {cell}.',
  },
  'targets/tolerance-missing': {
    title: 'An “about” target without tolerance',
    what: '{row}: about {value} % has no tolerance (cell {cell}).',
    why: 'Without one, the result has to reach {value} % to be met.',
    todo: 'Enter a tolerance, for instance 1 %, or make it a target of at least that value.',
  },
  'targets/title-says-value': {
    title: 'Words and value of a target differ',
    what: 'Target {code}: the words say {right}, cell {cell} says {left}.',
    why: 'The plan prints the words; the verdict goes by the cell.',
    todo: 'Change cell {cell} or the words, so that they agree.',
  },
  'targets/kind-fits-indicator': {
    title: 'Kind of target does not fit the indicator',
    what: '{row}: the kind in cell {cell} cannot be used for “{indicator}”.',
    why: 'A level is kept, a question is answered yes or no, a rate is compared with a value.',
    todo: 'Choose another kind, or correct the code.',
  },
  'targets/level-exists': {
    title: 'A level that does not exist',
    what: '{row}: there is no level {value}; the highest is {max}.',
    why: 'Literacy has two levels, primary and lower secondary education three, preschool one.',
    todo: 'Correct cell {cell}.',
  },
  'targets/subset-target': {
    title: 'The part has a higher target than the whole',
    what: 'The target {code} ({left} %) is above {otherCode} ({right} %), of which it is a part.',
    why: 'People of the smaller group are among the larger, so their share cannot be higher.',
    todo: 'Compare with the plan, then correct cell {leftCell} or cell {rightCell}.',
  },
  'targets/below-national': {
    title: 'Target below the national milestone',
    what: '{row}: {value} % is below the national milestone of {national} %.',
    why: 'Milestones are set for the country; a commune’s plan may be lower.',
    todo: 'Nothing has to be done if the plan was issued like that.',
  },
  'targets/level-lost': {
    title: 'A lower level than last year',
    what: '{row}: level {left} this year, level {right} last year.',
    why: 'Losing a recognised level is a serious matter, and usually figures are missing.',
    todo: 'Look at the figures of this level; if they are right, give the cause in the report.',
  },
  'targets/jump-since-last-year': {
    title: 'A change of more than 5 points since last year',
    what: 'Target {code}: {left} % this year, {right} % last year, a difference of {difference} points.',
    why: 'A large change may be real, or come from another denominator, a slip, or a merger of communes.',
    todo: 'Compare numerators and denominators of both years; if they are right, give the reason in the report.',
  },
  'targets/unchanged-since-last-year': {
    title: 'All results as last year',
    what: 'All {count} targets with a figure of last year equal it exactly: {codes}.',
    why: 'Unchanged figures are usually copied from last year’s plan.',
    todo: 'Enter this year’s figures; if nothing really changed, accept with a reason.',
  },
} as const satisfies Readonly<Record<keyof typeof source, RuleText>>;
