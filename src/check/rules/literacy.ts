/** Literacy: the table by age, the table by hamlet, the register of people who are not literate. */
import type { Rule } from '../engine/rule';
import { byAgeRules } from './literacy/byAge';
import { byHamletRules } from './literacy/byHamlet';
import { literacyRegisterRules } from './literacy/register';

export const literacyRules: readonly Rule[] = [...byAgeRules, ...byHamletRules, ...literacyRegisterRules];
