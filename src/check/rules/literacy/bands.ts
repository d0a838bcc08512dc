/** Ages and bands of the literacy tables, and the keys of the columns of both. */
import { LITERACY_MEASURES, POPULATION_GROUPS } from '../../../domain/figures';
import type { LiteracyMeasure, PopulationGroup } from '../../../domain/figures';
import { LITERACY_BANDS, literacyKey, parseBand } from '../../../domain/literacy';
import type { LiteracyBand } from '../../../domain/literacy';
import type { Figure } from '../../../domain/regulations/figure';
import { likeliestRuleSet, ruleSetById } from '../../../domain/regulations/ruleSet';
import type { RuleSet } from '../../../domain/regulations/ruleSet';
import type { AgeRange } from '../../../domain/regulations/standards';
import type { NumberColumn } from '../../engine/lists';
import type { RuleContext } from '../../engine/ruleContext';

/**
 * Ages of those who are to be literate, by the rule set of the plan. Where it chooses none, rows are still held against
 * those of a new plan; `null` where no rule set speaks of literacy.
 */
export const subjectAges = (context: RuleContext): AgeRange | null =>
  context.once('subjectAges', () => {
    const { ruleSets, settings } = context;
    const standards =
      ruleSetById(ruleSets, settings.ruleSet)?.literacy ?? likeliestRuleSet(ruleSets, 'literacy')?.literacy;
    return standards?.subject.value ?? null;
  });

/** '15-25' as it stands in a column key: '15to25'. */
type BandKey = '15to25' | '15to35' | '15to60';
export type HamletLiteracyKey = NumberColumn<'illiterateByHamlet'>;

export interface Band {
  readonly name: LiteracyBand;
  readonly key: BandKey;
  readonly ages: AgeRange;
}

const KEYS: Readonly<Record<LiteracyBand, BandKey>> = { '15-25': '15to25', '15-35': '15to35', '15-60': '15to60' };

const bandOf = (name: LiteracyBand): Band => {
  const ages = parseBand(name);
  if (ages === undefined) throw new Error(`"${name}" is no band of ages.`);
  return { name, key: KEYS[name], ages };
};

export const BANDS: readonly Band[] = LITERACY_BANDS.map(bandOf);
/** The band of the form that holds the others. */
export const WHOLE_BAND: Band = bandOf('15-60');

/** Column of the table by hamlet. */
export const hamletKey = (measure: LiteracyMeasure, band: BandKey, group: PopulationGroup): HamletLiteracyKey =>
  `${measure}${band}${group}`;

/** Column of the table by age. */
export const ageKey = literacyKey;

export const isWithin = (age: number, { from, to }: AgeRange): boolean => age >= from && age <= to;

/** Who counts as literate, as the rule set of the plan has it. */
export const definitionOfLiteracy = ({ literacy }: RuleSet): readonly Figure<unknown>[] =>
  literacy === null ? [] : Object.values(literacy.literate);

type SubgroupKeys<K> = { readonly part: K; readonly whole: K };

/** Every subgroup of every measure with the group it is a part of. */
export const partsOf = <K>(key: (measure: LiteracyMeasure, group: PopulationGroup) => K) => ({
  ofTotal: LITERACY_MEASURES.flatMap((measure): readonly SubgroupKeys<K>[] => [
    { part: key(measure, 'Female'), whole: key(measure, 'Total') },
    { part: key(measure, 'Minority'), whole: key(measure, 'Total') },
  ]),
  ofBoth: LITERACY_MEASURES.flatMap((measure): readonly SubgroupKeys<K>[] => [
    { part: key(measure, 'MinorityFemale'), whole: key(measure, 'Female') },
    { part: key(measure, 'MinorityFemale'), whole: key(measure, 'Minority') },
  ]),
  overlaps: LITERACY_MEASURES.map((measure) => ({
    female: key(measure, 'Female'),
    minority: key(measure, 'Minority'),
    minorityFemale: key(measure, 'MinorityFemale'),
    whole: key(measure, 'Total'),
  })),
  classes: POPULATION_GROUPS.map((group) => ({
    classA: key('classA', group),
    classB: key('classB', group),
    scope: key('scope', group),
  })),
});
