/** The table of literacy by hamlet (form CMC-1): bands within bands, and its sums against the table by age. */
import { texts } from '../../../domain/regulations/texts';
import { LITERACY_MEASURES, POPULATION_GROUPS } from '../../../domain/figures';
import type { LiteracyMeasure, PopulationGroup } from '../../../domain/figures';
import { comparison } from '../../engine/kinds/comparison';
import { custom } from '../../engine/kinds/custom';
import { eachRow, unique } from '../../engine/kinds/rows';
import { TABLE_OF } from '../../engine/lists';
import type { Rule } from '../../engine/rule';
import type { RuleContext } from '../../engine/ruleContext';
import { freeRows } from '../../freeRows';
import { hamletOfPlan } from '../hamletNames';
import { ageKey, BANDS, hamletKey, isWithin, partsOf } from './bands';
import type { Band } from './bands';

const FORM = [texts.literacyForms];
const list = 'illiterateByHamlet';
const partOfWhole = {
  severity: 'error',
  cause: 'partAboveWhole',
  level: 1,
  basis: FORM,
  list,
  operator: '<=',
} as const;

const cells = LITERACY_MEASURES.flatMap((measure) => POPULATION_GROUPS.map((group) => ({ measure, group })));
const byBand = BANDS.map(({ key }) => partsOf((measure, group) => hamletKey(measure, key, group)));

const within: readonly Rule[] = [
  comparison({
    ...partOfWhole,
    id: 'literacy/hamlet-bands-nested',
    pairs: cells.flatMap(({ measure, group }) => [
      { left: hamletKey(measure, '15to25', group), right: hamletKey(measure, '15to35', group) },
      { left: hamletKey(measure, '15to35', group), right: hamletKey(measure, '15to60', group) },
    ]),
  }),
  comparison({
    ...partOfWhole,
    id: 'literacy/hamlet-illiterate-within-scope',
    pairs: byBand.flatMap(({ classes }) =>
      classes.map(({ classA, classB, scope }) => ({ left: { plus: [classA, classB] }, right: scope })),
    ),
  }),
  comparison({
    ...partOfWhole,
    id: 'literacy/hamlet-groups-within-total',
    pairs: byBand.flatMap(({ ofTotal, ofBoth }) =>
      [...ofTotal, ...ofBoth].map(({ part, whole }) => ({ left: part, right: whole })),
    ),
  }),
];

/** Sum of one column of a band over the hamlets, and over the ages; `null` while a cell is blank. */
const sumByHamlet = (
  context: RuleContext,
  measure: LiteracyMeasure,
  band: Band,
  group: PopulationGroup,
): number | null => {
  let sum = 0;
  for (const row of context.rows(list)) {
    const value = row[hamletKey(measure, band.key, group)];
    if (value === null) return null;
    sum += value;
  }
  return sum;
};

const sumByAge = (
  context: RuleContext,
  measure: LiteracyMeasure,
  band: Band,
  group: PopulationGroup,
): number | null => {
  const rows = context.rows('literacy').filter(({ age }) => age !== null && isWithin(age, band.ages));
  let sum = 0;
  for (const row of rows) {
    const value = row[ageKey(measure, group)];
    if (value === null) return null;
    sum += value;
  }
  return rows.length === 0 ? null : sum;
};

const sumsAgree = custom({
  id: 'literacy/hamlet-sums-equal-ages',
  severity: 'error',
  cause: 'sumDiffers',
  level: 1,
  basis: FORM,
  inspect: (context, findings) => {
    if (context.rows(list).length === 0) return undefined;
    for (const { measure, group } of cells) {
      for (const band of BANDS) {
        const left = sumByHamlet(context, measure, band, group);
        const right = sumByAge(context, measure, band, group);
        if (left === null || right === null || left === right) continue;
        findings.add(() => ({
          cells: [
            context.columnTop(list, hamletKey(measure, band.key, group)),
            context.columnTop('literacy', ageKey(measure, group)),
          ],
          values: {
            left,
            right,
            difference: Math.abs(left - right),
            band: band.name,
            header: context.header('literacy', ageKey(measure, group)),
          },
        }));
      }
    }
    return undefined;
  },
});

const unknownHamlet = hamletOfPlan('literacy/hamlet-unknown', list);

const hamletOnce = unique({
  id: 'literacy/hamlet-once',
  severity: 'error',
  cause: 'duplicate',
  level: 1,
  basis: null,
  list,
  columns: ['hamlet'],
  keyOf: ({ hamlet }, context) => (hamlet === null ? null : context.nameKey(hamlet)),
});

/** Names are typed once, in the list of hamlets: the form takes them from there. */
const everyHamlet = eachRow({
  id: 'literacy/hamlet-without-row',
  severity: 'note',
  cause: 'missing',
  level: 1,
  basis: null,
  list: 'hamlets',
  columns: ['name'],
  inspect: (context) => {
    const known = new Set(context.rows(list).map(({ hamlet }) => context.nameKey(hamlet ?? '')));
    const free = freeRows(context.parsed, TABLE_OF[list]).values();
    return ({ name }) => {
      if (name === null || name === '' || known.has(context.nameKey(name))) return undefined;
      const place = free.next().value?.('hamlet');
      if (place === undefined) return () => ({ columns: ['name'] });
      const describe = () => ({
        columns: ['name'],
        also: [place],
        fix: { place, before: '', after: name },
      });
      return { describe, fixable: true };
    };
  },
});

export const byHamletRules: readonly Rule[] = [...within, sumsAgree, unknownHamlet, hamletOnce, everyHamlet];
