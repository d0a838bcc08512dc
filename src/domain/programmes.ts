/** Programmes of the law whose level a commune reaches: how each is judged, and by which figures of the plan. */
import type { Programme } from './indicator';
import type { LevelResult } from './levels';
import { literacyLevel } from './literacyLevel';
import type { PlanFacts } from './planFacts';
import { lowerSecondaryLevel, preschoolLevel, primaryLevel } from './universalEducation';
import type { PlanPart } from './verdict';

export interface ProgrammeMeasure {
  readonly level: (facts: PlanFacts) => LevelResult;
  /** Where its people stand: those who count, out of those whom the programme is about. */
  readonly people: { readonly list: PlanPart; readonly numerator: string; readonly denominator: string };
  /** The level whose people are shown as numerator and denominator; `null` where several conditions count different people. */
  readonly shownLevel: number | null;
}

const literacyOf = ({ settings, literacy }: PlanFacts): LevelResult => literacyLevel(literacy, settings);
const primaryOf = ({ settings, universalEducation }: PlanFacts): LevelResult =>
  primaryLevel(universalEducation, settings);

const figures = { list: 'universalEducation', numerator: 'count', denominator: 'population' } as const;

export const PROGRAMMES: Readonly<Record<Programme, ProgrammeMeasure>> = {
  literacy: {
    level: literacyOf,
    people: { list: 'literacy', numerator: 'classATotal', denominator: 'scopeTotal' },
    shownLevel: 2,
  },
  preschool: {
    level: ({ settings, universalEducation }) =>
      preschoolLevel(universalEducation, { ...settings, ruleSet: settings.preschoolRuleSet }),
    people: figures,
    shownLevel: null,
  },
  primary: { level: primaryOf, people: figures, shownLevel: null },
  lowerSecondary: {
    level: (facts) => {
      const options = { ...facts.settings, primary: primaryOf(facts), literacy: literacyOf(facts) };
      return lowerSecondaryLevel(facts.universalEducation, options);
    },
    people: figures,
    shownLevel: null,
  },
};
