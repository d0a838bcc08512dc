/** Programmes of the law whose level a commune reaches: how each is judged, and by which figures of the plan. */
import type { Programme } from './indicator';
import type { LevelOptions, LevelResult } from './levels';
import { literacyLevel } from './literacyLevel';
import type { PlanFacts } from './planFacts';
import type { ProgrammeList } from './planPart';
import { ruleSetById } from './regulations/ruleSet';
import { lowerSecondaryLevel, preschoolLevel, primaryLevel } from './universalEducation';

type RuleSetSetting = 'ruleSet' | 'preschoolRuleSet';

export interface ProgrammeMeasure {
  readonly level: (facts: PlanFacts) => LevelResult;
  /** The setting in which the rule set is chosen. */
  readonly ruleSet: RuleSetSetting;
  /** Where its people stand: those who count, out of those whom the programme is about. */
  readonly people: { readonly list: ProgrammeList; readonly numerator: string; readonly denominator: string };
  /** Lists whose figures decide the level. */
  readonly lists: readonly ProgrammeList[];
  /** The level whose people are shown as numerator and denominator; `null` where several conditions count different people. */
  readonly shownLevel: number | null;
}

const optionsOf = ({ settings, ruleSets }: PlanFacts, chosen: RuleSetSetting): LevelOptions => ({
  especiallyDifficult: settings.especiallyDifficult,
  year: settings.year,
  ruleSet: ruleSetById(ruleSets, settings[chosen]),
});

const literacyOf = (facts: PlanFacts): LevelResult => literacyLevel(facts.literacy, optionsOf(facts, 'ruleSet'));
const primaryOf = (facts: PlanFacts): LevelResult =>
  primaryLevel(facts.universalEducation, optionsOf(facts, 'ruleSet'));

const figures = { list: 'universalEducation', numerator: 'count', denominator: 'population' } as const;

export const PROGRAMMES: Readonly<Record<Programme, ProgrammeMeasure>> = {
  literacy: {
    level: literacyOf,
    ruleSet: 'ruleSet',
    people: { list: 'literacy', numerator: 'classATotal', denominator: 'scopeTotal' },
    lists: ['literacy'],
    shownLevel: 2,
  },
  preschool: {
    level: (facts) => preschoolLevel(facts.universalEducation, optionsOf(facts, 'preschoolRuleSet')),
    ruleSet: 'preschoolRuleSet',
    people: figures,
    lists: ['universalEducation'],
    shownLevel: null,
  },
  primary: {
    level: primaryOf,
    ruleSet: 'ruleSet',
    people: figures,
    lists: ['universalEducation'],
    shownLevel: null,
  },
  lowerSecondary: {
    level: (facts) => {
      const options = { ...optionsOf(facts, 'ruleSet'), primary: primaryOf(facts), literacy: literacyOf(facts) };
      return lowerSecondaryLevel(facts.universalEducation, options);
    },
    ruleSet: 'ruleSet',
    people: figures,
    lists: ['universalEducation', 'literacy'],
    shownLevel: null,
  },
};
