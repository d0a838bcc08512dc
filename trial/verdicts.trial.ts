/**
 * Contradictory, blank and extreme figures: sheet, functions and check say the same of them; a verdict that is met or
 * not met stays so under every filling that is tried, and of one that cannot be told two fillings differ.
 */
import fc from 'fast-check';
import { INDICATOR_CODES, INDICATORS } from '../src/domain/indicators';
import type { IndicatorCode } from '../src/domain/indicators';
import type { Plan } from '../src/workbook/plan';
import { assemblePlan } from '../src/workbook/planParts';
import { evaluationOf } from '../src/workbook/template/evaluation';
import { targetResults, writtenMissing, writtenVerdict } from '../test/workbook/support/verdicts';
import type { Campaign, Outcome } from './campaign';
import { filledFor, Filler, LUCKS } from './fillings';
import { AGES, drawn } from './flawedPlans';
import type { Drawn, Row } from './flawedPlans';

const PLANS = 10;
const FILLINGS = 48;

/** An age that stands twice is in no plan: the formulas of a sheet see it, and so does the check. */
const planOf = ({ info, usesIt, lists }: Drawn): Plan => {
  const { literacy: ages = [] } = lists;
  const isFirst = (row: Row, index: number): boolean =>
    ages.findIndex((other) => other['age'] === row['age']) === index;
  return assemblePlan({
    forms: { info, centre: { usesIt } },
    confirmed: [],
    lists: { ...lists, literacy: ages.filter(isFirst) },
    repeated: { literacy: ages.filter((row, index) => !isFirst(row, index)) },
  });
};

const differencesOf = (plan: Plan): readonly string[] => {
  const results = targetResults(plan);
  return (['custom', 'native'] as const).flatMap((mode) => {
    const evaluation = evaluationOf(plan, mode);
    return results.flatMap((result, row) => {
      const cell = (key: string) => evaluation.cell('tblChiTieu', row, key);
      const sheet = [cell('verdict'), cell('numerator'), cell('denominator'), cell('missing')];
      const check = [
        writtenVerdict(result.verdict),
        result.numerator ?? '',
        result.denominator ?? '',
        writtenMissing(result) ?? '',
      ];
      return JSON.stringify(sheet) === JSON.stringify(check)
        ? []
        : [`${result.code} ${mode}: sheet ${JSON.stringify(sheet)}, check ${JSON.stringify(check)}`];
    });
  });
};

const randomBy = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

interface Claims {
  readonly figures: Record<string, number>;
  readonly faults: string[];
}

/** What can only be told once something else is entered than a figure. */
const isOpenByChoice = (code: IndicatorCode, info: Row): boolean =>
  INDICATORS[code].measure.kind === 'level' &&
  (info['ruleSet'] === null || info['preschoolRuleSet'] === null || info['year'] === null);

/** What is there of the lists that the indicator rests on; the ages that are as drawn for most are left out. */
const shown = ({ info, lists }: Drawn): string => {
  const { literacy: ages = [], ...others } = lists;
  const texts = ages.map((row) => JSON.stringify([row['scopeTotal'], row['classATotal'], row['classBTotal']]));
  const usual = [...texts].sort(
    (a, b) => texts.filter((text) => text === b).length - texts.filter((text) => text === a).length,
  )[0];
  const odd = ages.filter((row, index) => texts[index] !== usual || row['age'] !== AGES.from + index);
  return JSON.stringify({ info, usual, odd, ...others }, (_key, value: unknown) => value ?? undefined);
};

const tryFillings = (given: Drawn, seed: number, { figures, faults }: Claims): void => {
  const results = targetResults(planOf(given));
  const random = randomBy(seed);
  const count = (what: string): void => {
    figures[what] = (figures[what] ?? 0) + 1;
  };
  INDICATOR_CODES.forEach((code, row) => {
    const verdict = results[row]?.verdict;
    if (verdict === undefined || isOpenByChoice(code, given.info)) return;
    const outcomes = new Set<string>();
    for (let nth = 0; nth < FILLINGS; nth += 1) {
      const filled = filledFor(
        code,
        given.lists['targets']?.[row] ?? {},
        given,
        new Filler(random, LUCKS[nth % LUCKS.length] ?? { part: 'any', whole: 'any' }),
      );
      if (filled === null) return;
      const outcome = targetResults(planOf(filled))[row]?.verdict ?? 'none';
      count('fillings tried');
      outcomes.add(outcome);
      if (verdict !== 'cannotTell' && outcome !== verdict) {
        faults.push(`${code}: ${verdict}, but ${outcome} of ${shown(filled)} from ${shown(given)}`);
        return;
      }
    }
    count(`verdicts ${verdict}, filled`);
    if (verdict === 'cannotTell' && outcomes.size < 2) {
      count('cannot be told, and all fillings agreed');
      if ([...outcomes][0] !== 'cannotTell')
        faults.push(`${code}: cannotTell, but all ${[...outcomes].join()} from ${shown(given)}`);
    }
  });
};

const runPart = (part: number, seed: number): Outcome => {
  const claims: Claims = { figures: {}, faults: [] };
  const samples = fc.sample(drawn, { seed: seed + part, numRuns: PLANS });
  samples.forEach((given, index) => {
    const plan = planOf(given);
    const differences = differencesOf(plan);
    claims.figures['plans'] = (claims.figures['plans'] ?? 0) + 1;
    claims.figures['targets compared, both forms'] =
      (claims.figures['targets compared, both forms'] ?? 0) + 2 * plan.targets.length;
    claims.faults.push(
      ...differences.map((difference) => `seed ${seed + part}, plan ${index}: ${difference} ${shown(given)}`),
    );
    tryFillings(given, seed + index, claims);
  });
  return claims;
};

export const campaign: Campaign = {
  title: 'Verdicts on contradictory, blank and extreme figures',
  seed: 1,
  parts: 20,
  run: runPart,
};
