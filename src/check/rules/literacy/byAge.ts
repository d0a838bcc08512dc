/** The table of literacy by age: parts within wholes, ages complete, rates that can be believed. */
import { LITERACY_BANDS, literate } from '../../../domain/literacy';
import type { LiteracyRow } from '../../../domain/figures';
import type { LevelWarning } from '../../../domain/levels';
import type { LiteracyDegree } from '../../../domain/literacy';
import { asForeign, levelsByConvention } from '../../../domain/literacyConventions';
import { literacyLevel } from '../../../domain/literacyLevel';
import { ruleSetById } from '../../../domain/regulations/ruleSet';
import type { RuleSet } from '../../../domain/regulations/ruleSet';
import { comparison } from '../../engine/kinds/comparison';
import { custom } from '../../engine/kinds/custom';
import { unique, wholeMissing } from '../../engine/kinds/rows';
import type { Rule } from '../../engine/rule';
import type { RuleContext } from '../../engine/ruleContext';
import { addressText } from '../../engine/wording';
import { ageKey, BANDS, definitionOfLiteracy, partsOf, subjectAges } from './bands';

const parts = partsOf(ageKey);

const partOfWhole = {
  severity: 'error',
  cause: 'partAboveWhole',
  level: 1,
  basis: null,
  list: 'literacy',
  operator: '<=',
} as const;

const within: readonly Rule[] = [
  comparison({
    ...partOfWhole,
    id: 'literacy/illiterate-within-scope',
    basis: definitionOfLiteracy,
    pairs: parts.classes.map(({ classA, classB, scope }) => ({ left: { plus: [classA, classB] }, right: scope })),
    missing: { right: 'cannotTell' },
  }),
  comparison({
    ...partOfWhole,
    id: 'literacy/groups-within-total',
    pairs: parts.ofTotal.map(({ part, whole }) => ({ left: part, right: whole })),
  }),
  comparison({
    ...partOfWhole,
    id: 'literacy/minority-female-within-both',
    pairs: parts.ofBoth.map(({ part, whole }) => ({ left: part, right: whole })),
  }),
  comparison({
    ...partOfWhole,
    id: 'literacy/groups-overlap',
    pairs: parts.overlaps.map(({ female, minority, minorityFemale, whole }) => ({
      left: { plus: [female, minority], minus: [minorityFemale] },
      right: whole,
    })),
  }),
];

const scopeMissing = wholeMissing({
  id: 'literacy/scope-missing',
  severity: 'warning',
  cause: 'missing',
  level: 1,
  basis: null,
  list: 'literacy',
  pairs: parts.classes.map(({ classA, classB, scope }) => ({ parts: [classA, classB], whole: scope })),
});

const corner = (context: RuleContext) => context.tableCorner('literacy');
const top = (context: RuleContext, column: string) => context.columnTop('literacy', column);

const agesComplete = custom({
  id: 'literacy/ages-complete',
  severity: 'error',
  cause: 'missing',
  level: 1,
  basis: ({ literacy }) => (literacy === null ? [] : [literacy.subject]),
  columns: [{ list: 'literacy', column: 'age' }],
  inspect: (context, findings) => {
    const rows = context.rows('literacy');
    const ages = subjectAges(context);
    if (rows.length === 0 || ages === null) return undefined;
    const present = new Set(rows.map(({ age }) => age));
    const missing: number[] = [];
    for (let age = ages.from; age <= ages.to; age += 1) if (!present.has(age)) missing.push(age);
    if (missing.length > 0) {
      const { from, to } = ages;
      findings.add(() => ({ cells: [corner(context)], values: { ages: missing.join(', '), from, to } }));
    }
    return undefined;
  },
});

const agesOnce = unique({
  id: 'literacy/age-once',
  severity: 'error',
  cause: 'duplicate',
  level: 1,
  basis: null,
  list: 'literacy',
  columns: ['age'],
  keyOf: ({ age }) => (age === null ? null : String(age)),
});

const DEGREES: readonly LiteracyDegree[] = [1, 2];

interface BandRates {
  readonly degree: LiteracyDegree;
  /** n / d of 15-25, 15-35, 15-60; `null` where one is not known. */
  readonly ratios: readonly ({ readonly n: number; readonly d: number } | null)[];
}

const bandRates = (context: RuleContext): readonly BandRates[] =>
  context.once('literacyRates', () =>
    DEGREES.map((degree) => ({
      degree,
      ratios: BANDS.map(({ ages }) => {
        const { n, d } = literate(context.literacy, { band: ages, degree });
        return n === null || d === null || d <= 0 || n < 0 || n > d ? null : { n, d };
      }),
    })),
  );

const points = ({ n, d }: { readonly n: number; readonly d: number }): number => Math.round((n / d) * 10_000) / 100;

/** Younger people went to school more often. The other way round is possible, but usually two columns were exchanged. */
const ratesInOrder = custom({
  id: 'literacy/rates-in-order',
  severity: 'warning',
  cause: 'implausible',
  level: 2,
  basis: null,
  inspect: (context, findings) => {
    for (const { degree, ratios } of bandRates(context)) {
      ratios.forEach((narrow, index) => {
        const wide = ratios[index + 1];
        if (narrow === null || wide === null || wide === undefined) return;
        if (narrow.n * wide.d >= wide.n * narrow.d) return;
        findings.add(() => ({
          cells: [top(context, 'scopeTotal')],
          values: {
            degree: String(degree),
            narrowBand: LITERACY_BANDS[index] ?? '',
            wideBand: LITERACY_BANDS[index + 1] ?? '',
            left: points(narrow),
            right: points(wide),
          },
        }));
      });
    }
    return undefined;
  },
});

const everybodyLiterate = custom({
  id: 'literacy/everybody-literate',
  severity: 'note',
  cause: 'implausible',
  level: 2,
  basis: null,
  inspect: (context, findings) => {
    const ratios = bandRates(context).flatMap((rates) => rates.ratios);
    if (ratios.length > 0 && ratios.every((ratio) => ratio !== null && ratio.n === ratio.d)) {
      findings.add(() => ({ cells: [top(context, 'classATotal'), top(context, 'classBTotal')], values: {} }));
    }
    return undefined;
  },
});

const level2Alone = {
  severity: 'warning',
  cause: 'implausible',
  level: 2,
  basis: ({ literacy }: RuleSet) => (literacy === null ? [] : Object.values(literacy.levels)),
} as const;

const warningsOf = ({ literacy, ruleSets, settings, year }: RuleContext): readonly LevelWarning[] => {
  const ruleSet = ruleSetById(ruleSets, settings.ruleSet);
  return literacyLevel(literacy, { especiallyDifficult: settings.especiallyDifficult, ruleSet, year }).warnings;
};

const level2WithoutLevel1 = custom({
  ...level2Alone,
  id: 'literacy/level-2-without-level-1',
  inspect: (context, findings) => {
    if (warningsOf(context).includes('level2WithoutLevel1')) {
      findings.add(() => ({ cells: [corner(context)], values: {} }));
    }
    return undefined;
  },
});

/** As where nobody is in the band of level 1. */
const level1Unknown = custom({
  ...level2Alone,
  id: 'literacy/level-1-unknown',
  inspect: (context, findings) => {
    if (warningsOf(context).includes('level2AndLevel1Unknown')) {
      findings.add(() => ({ cells: [top(context, 'scopeTotal')], values: {} }));
    }
    return undefined;
  },
});

const levelsEitherWay = ({ literacy, ruleSets, settings, year }: RuleContext) => {
  const ruleSet = ruleSetById(ruleSets, settings.ruleSet);
  const options = { especiallyDifficult: settings.especiallyDifficult, ruleSet, year };
  const { ROI: level = null, LUYKE: otherwise = null } = levelsByConvention(asForeign(literacy), options);
  return { level, otherwise };
};

/**
 * Class B never holds class A. Where every row could be a form's cumulative figures, and the level would be another one
 * then, the official is asked what was copied.
 */
const cumulativeLevel2 = custom({
  id: 'literacy/cumulative-level-2',
  severity: 'warning',
  cause: 'implausible',
  level: 2,
  basis: definitionOfLiteracy,
  inspect: (context, findings) => {
    const { level, otherwise } = levelsEitherWay(context);
    if (level === null || otherwise === null || level === otherwise) return undefined;
    findings.add(() => {
      const first = top(context, 'classBTotal');
      return { cells: [first], values: { level, otherwise, firstCell: addressText(first) } };
    });
    return undefined;
  },
});

/** By chance class A is nowhere above class B in so many ages of one commune in a million. */
const NEEDED_AGES = 20;

/** One of the four groups of people, by its columns: is class A within class B wherever there is anybody in it? */
const couldBeCumulative = (rows: readonly LiteracyRow[]): boolean => {
  const counted = rows.filter(({ classATotal, classBTotal }) => classATotal !== null && classBTotal !== null);
  const some = counted.filter(({ classATotal }) => (classATotal ?? 0) > 0);
  return (
    some.length >= NEEDED_AGES &&
    counted.every(({ classATotal, classBTotal }) => (classATotal ?? 0) <= (classBTotal ?? 0))
  );
};

/** The level may be the same either way; the rates and the people to be taught are not. Asked where the level does not ask. */
const cumulativeClasses = custom({
  id: 'literacy/cumulative-classes',
  severity: 'note',
  cause: 'implausible',
  level: 2,
  basis: definitionOfLiteracy,
  inspect: (context, findings) => {
    const { level, otherwise } = levelsEitherWay(context);
    const isAskedAlready = level !== null && otherwise !== null && level !== otherwise;
    if (isAskedAlready || !couldBeCumulative(context.literacy)) return undefined;
    findings.add(() => {
      const first = top(context, 'classBTotal');
      return { cells: [first], values: { firstCell: addressText(first) } };
    });
    return undefined;
  },
});

export const byAgeRules: readonly Rule[] = [
  ...within,
  scopeMissing,
  agesComplete,
  agesOnce,
  ratesInOrder,
  everybodyLiterate,
  level2WithoutLevel1,
  level1Unknown,
  cumulativeLevel2,
  cumulativeClasses,
];
