import type { RuleText } from '../../ruleText';
import type { hamletTexts as source } from '../../vi/check/hamlets';

const sumsTodo =
  'Look for a hamlet that is missing or entered twice in the column starting at {leftCell}, or correct cell {rightCell}.';

export const hamletTexts = {
  'hamlets/female-within-population': {
    title: 'More women than people',
    what: '{row}: women ({left}) outnumber the population ({right}).',
    why: 'Women are a part of the population.',
    todo: 'Compare with the hamlet’s household register, then correct cell {leftCell} or cell {rightCell}.',
  },
  'hamlets/minority-within-population': {
    title: 'More members of ethnic minorities than people',
    what: '{row}: members of ethnic minorities ({left}) outnumber the population ({right}).',
    why: 'Members of ethnic minorities are a part of the population.',
    todo: 'Compare with the hamlet’s figures, then correct cell {leftCell} or cell {rightCell}.',
  },
  'hamlets/minority-female-within-both': {
    title: 'More minority women than women or than members of minorities',
    what: '{row}: {leftName} ({left}) is larger than {rightName} ({right}).',
    why: 'A minority woman is both a woman and a member of a minority, so there cannot be more of them than of either.',
    todo: 'Compare with the hamlet’s figures, then correct cell {leftCell} or cell {rightCell}.',
  },
  'hamlets/groups-within-population': {
    title: 'Women and members of minorities together outnumber the population',
    what: '{row}: women plus members of minorities minus minority women is {left}, more than the population ({right}).',
    why: 'People counted in both groups are subtracted once; the rest cannot exceed the population.',
    todo: 'Look at {leftCell|cell|cells} {leftCell} and cell {rightCell}; usually the number of minority women is too small.',
  },
  'hamlets/ages-nested': {
    title: 'A narrower age group is larger than the wider one',
    what: '{row}: {leftName} ({left}) is larger than {rightName} ({right}).',
    why: 'The narrower age group lies within the wider: people from 18 and people of working age are all 15 or older.',
    todo: 'Compare with the hamlet’s population figures, then correct cell {leftCell} or cell {rightCell}.',
  },
  'hamlets/households-within-population': {
    title: 'More households than people',
    what: '{row}: households ({left}) outnumber the population ({right}).',
    why: 'A household has at least one person.',
    todo: 'See whether cells {leftCell} and {rightCell} were exchanged.',
  },
  'hamlets/competence-within-working-age': {
    title: 'More people equipped with a competence than people of working age',
    what: '{row}: {leftName} ({left}) is larger than {rightName} ({right}).',
    why: 'The target is taken of people of working age. A person counts once; attendances are not persons.',
    todo: 'Count different persons in the class lists, not attendances; then correct cell {leftCell} or cell {rightCell}.',
  },
  'hamlets/training-within-age15': {
    title: 'More trained people than people aged 15 and over',
    what: '{row}: people with technical training ({left}) outnumber the population aged 15 and over ({right}).',
    why: 'The target is taken of the population aged 15 and over.',
    todo: 'Compare with the hamlet’s figures, then correct cell {leftCell} or cell {rightCell}.',
  },
  'hamlets/university-within-training': {
    title: 'More people with a university degree than trained people',
    what: '{row}: people with a university degree ({left}) outnumber people with technical training ({right}).',
    why: 'People with a university degree are a part of those with technical training.',
    todo: 'Count people with a university degree in cell {rightCell} too, or correct cell {leftCell}.',
  },
  'hamlets/adults-in-models-within-age15': {
    title: 'More adults in learning models than people aged 15 and over',
    what: '{row}: adults in learning models ({left}) outnumber the population aged 15 and over ({right}).',
    why: 'Adults in learning families, clans and communities are a part of the hamlet’s population.',
    todo: 'Compare with the list of the study-promotion branch, then correct cell {leftCell} or cell {rightCell}.',
  },
  'hamlets/families-within-households': {
    title: 'More learning families than households',
    what: '{row}: {leftName} ({left}) is larger than the number of households ({right}).',
    why: 'A household counts as one learning family at most.',
    todo: 'Compare with the registrations and the decision of recognition, then correct cell {leftCell} or cell {rightCell}.',
  },
  'hamlets/learning-clans-within-clans': {
    title: 'More learning clans than clans',
    what: '{row}: {leftName} ({left}) is larger than the number of clans ({right}).',
    why: 'Learning clans are a part of the clans of the hamlet.',
    todo: 'See whether cell {leftCell} holds households instead of clans, then correct cell {leftCell} or cell {rightCell}.',
  },
  'hamlets/recognised-within-registered': {
    title: 'More recognised than registered',
    what: '{row}: {leftName} ({left}) is larger than {rightName} ({right}).',
    why: 'As a rule only those who registered are considered for recognition.',
    todo: 'Complete the registrations in cell {rightCell}, or correct cell {leftCell}.',
  },
  'hamlets/learning-citizens-within-denominator': {
    title: 'More learning citizens than the denominator',
    what: '{row}: learning citizens ({left}) outnumber the chosen denominator, {rightName} ({right}).',
    why: 'The rate of learning citizens cannot exceed 100 %. If the denominator is adults, pupils under 18 are not in the numerator.',
    todo: 'Look at {cells|cell|cells} {cells}; if the figures are right, reconsider the denominator chosen on the sheet Thông tin.',
  },
  'hamlets/population-sums-to-commune': {
    title: 'The hamlets’ population differs from the commune’s',
    what: 'The hamlets add up to {left} people, the commune has {right}: a difference of {difference}.',
    why: 'The commune’s population is the sum over its hamlets.',
    todo: sumsTodo,
  },
  'hamlets/age15-sums-to-commune': {
    title: 'The hamlets’ people aged 15 and over differ from the commune’s',
    what: 'The hamlets add up to {left} people aged 15 and over, the commune has {right}: a difference of {difference}.',
    why: 'The commune’s figure is the sum over its hamlets.',
    todo: sumsTodo,
  },
  'hamlets/age18-sums-to-commune': {
    title: 'The hamlets’ people aged 18 and over differ from the commune’s',
    what: 'The hamlets add up to {left} people aged 18 and over, the commune has {right}: a difference of {difference}.',
    why: 'The commune’s figure is the sum over its hamlets.',
    todo: sumsTodo,
  },
  'hamlets/working-age-sums-to-commune': {
    title: 'The hamlets’ people of working age differ from the commune’s',
    what: 'The hamlets add up to {left} people of working age, the commune has {right}: a difference of {difference}.',
    why: 'The commune’s figure is the sum over its hamlets.',
    todo: sumsTodo,
  },
  'hamlets/duplicate-name': {
    title: 'A hamlet entered twice',
    what: '{row} is already in row {firstLine}.',
    why: 'The people of a hamlet entered twice are added up twice.',
    todo: 'Delete row {line} or row {firstLine}, or rename one if they are two hamlets.',
  },
  'hamlets/look-alike-name': {
    title: 'Two names of hamlets that look alike',
    what: '“{name}” (row {line}) looks like “{otherName}” (row {otherLine}).',
    why: 'Names that differ only in marks, in how a number is written or in the word for the place are often one hamlet entered twice.',
    todo: 'If it is one hamlet, delete one of the rows; if there are two, leave them and accept with a reason.',
  },
} as const satisfies Readonly<Record<keyof typeof source, RuleText>>;
