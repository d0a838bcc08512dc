/** The targets themselves: can each be judged, does its kind fit, and what changed since last year. */
import { INDICATORS } from '../../domain/indicators';
import { qd1373 } from '../../domain/regulations/qd1373-2021';
import { highestLevel, scaleOf } from '../../domain/indicator';
import type { Scale } from '../../domain/indicator';
import { indicatorOf, isIndicatorCode } from '../../domain/indicators';
import { nationalTarget, planBelowNational } from '../../domain/national';
import { percentPoints } from '../../domain/ratio';
import { kindDefinition, partsToJudge } from '../../domain/targetKinds';
import type { Judged } from '../../domain/targetKinds';
import { custom } from '../engine/kinds/custom';
import { bothOrNeither, eachRow, unique } from '../engine/kinds/rows';
import { comparison } from '../engine/kinds/comparison';
import type { PlanRow } from '../engine/lists';
import type { RuleContext } from '../engine/ruleContext';
import type { Rule } from '../engine/rule';
import { addressText } from '../engine/wording';
import type { TargetResult } from '../report';
import { judgedBy } from '../targetOfResult';
import { titleSaysValue } from './targets/title';

const list = 'targets';
type Row = PlanRow<'targets'>;

const codeOf = ({ code }: Row): string => (code ?? '').trim().toUpperCase();
const isOwn = (row: Row): boolean => codeOf(row) !== '' && !isIndicatorCode(codeOf(row));

/** A row that does not say its kind yet is taken for a rate, as most are. */
const isRatioKind = (kind: Row['kind']): boolean => kind === null || kindDefinition(kind).judges === 'share';

const base = { level: 1, list, basis: null } as const;

const codeOnce = unique({
  ...base,
  id: 'targets/code-once',
  severity: 'error',
  cause: 'duplicate',
  columns: ['code'],
  keyOf: (row) => codeOf(row) || null,
});

const ownFigures = eachRow({
  ...base,
  id: 'targets/own-figures-missing',
  severity: 'warning',
  cause: 'missing',
  columns: ['code', 'ownNumerator'],
  inspect: () => (row) =>
    isOwn(row) && row.ownNumerator === null
      ? () => ({ columns: ['ownNumerator', 'code'], values: { code: row.code ?? '' } })
      : undefined,
});

const ownFiguresUnused = eachRow({
  ...base,
  id: 'targets/own-figures-unused',
  severity: 'note',
  cause: 'contradiction',
  columns: ['code', 'ownNumerator', 'ownDenominator'],
  parts: [['ownNumerator'], ['ownDenominator'], ['ownNumerator', 'ownDenominator']],
  inspect: () => (row) => {
    if (!isIndicatorCode(codeOf(row)) || (row.ownNumerator === null && row.ownDenominator === null)) return undefined;
    const columns = (['ownNumerator', 'ownDenominator'] as const).filter((column) => row[column] !== null);
    return () => ({ columns, values: { code: row.code ?? '' } });
  },
});

const ownWithin = comparison({
  ...base,
  id: 'targets/own-numerator-within-denominator',
  severity: 'error',
  cause: 'partAboveWhole',
  left: 'ownNumerator',
  operator: '<=',
  right: 'ownDenominator',
  where: ({ kind }) => isRatioKind(kind),
});

const valueMissing = eachRow({
  ...base,
  id: 'targets/value-missing',
  severity: 'error',
  cause: 'missing',
  columns: ['kind', 'value'],
  inspect: () => (row) => {
    if (row.kind === null) return undefined;
    const asked = partsToJudge(row.kind);
    return asked.length > 0 && asked.every((part) => row[part] === null) ? () => ({ columns: ['value'] }) : undefined;
  },
});

const toleranceMissing = eachRow({
  ...base,
  id: 'targets/tolerance-missing',
  severity: 'note',
  cause: 'missing',
  columns: ['kind', 'tolerance'],
  inspect:
    () =>
    ({ kind, value, tolerance }) =>
      kind !== null && kindDefinition(kind).sharpenedBy === 'tolerance' && value !== null && tolerance === null
        ? () => ({ columns: ['tolerance'], values: { value } })
        : undefined,
});

/** A level can only be kept, an answer only be yes. */
const JUDGED_ON: Readonly<Record<Scale, readonly Judged[]>> = {
  percent: ['share', 'count'],
  level: ['level'],
  yesNo: ['answer'],
};

const kindFits = eachRow({
  ...base,
  id: 'targets/kind-fits-indicator',
  severity: 'error',
  cause: 'contradiction',
  columns: ['code', 'kind'],
  inspect: () => (row) => {
    const indicator = indicatorOf(codeOf(row));
    if (row.kind === null || indicator === undefined) return undefined;
    if (JUDGED_ON[scaleOf(indicator)].includes(kindDefinition(row.kind).judges)) return undefined;
    return () => ({ columns: ['kind', 'code'], values: { indicator: { indicator: codeOf(row) } } });
  },
});

const levelExists = eachRow({
  ...base,
  id: 'targets/level-exists',
  severity: 'error',
  cause: 'outOfRange',
  basis: ({ literacy, preschool, primary, lowerSecondary }) => [
    ...(literacy === null ? [] : Object.values(literacy.levels)),
    ...[preschool, primary, lowerSecondary].flatMap((one) => one?.conditions ?? []).map(({ figure }) => figure),
  ],
  columns: ['code', 'value'],
  inspect: () => (row) => {
    const indicator = indicatorOf(codeOf(row));
    const highest = indicator === undefined ? null : highestLevel(indicator);
    const { kind, value } = row;
    if (kind === null || kindDefinition(kind).judges !== 'level' || value === null || highest === null)
      return undefined;
    if (value >= 1 && value <= highest) return undefined;
    return () => ({ columns: ['value'], values: { value: String(value), max: String(highest) } });
  },
});

const belowNational = eachRow({
  ...base,
  id: 'targets/below-national',
  severity: 'note',
  cause: 'law',
  level: 2,
  basis: Object.values(INDICATORS).flatMap(({ milestones }) => milestones),
  columns: ['value'],
  inspect:
    ({ targets, year }) =>
    (_, index) => {
      const target = targets[index]?.target ?? null;
      if (target === null || planBelowNational(target, year) !== true) return undefined;
      const national = nationalTarget(target.code, year);
      const value = targets[index]?.result.target ?? '';
      return () => ({
        columns: ['value'],
        values: { value, national: national.known ? percentPoints(national.value) : '' },
      });
    },
});

/** "Trong đó": the smaller group cannot have the higher target. */
const subsetTarget = custom({
  id: 'targets/subset-target',
  severity: 'warning',
  cause: 'contradiction',
  level: 1,
  basis: [...qd1373.technicalTraining, ...qd1373.university],
  inspect: (context, findings) => {
    context.targets.forEach(({ result }, index) => {
      const whole = indicatorOf(result.code)?.subsetOf ?? null;
      const other = whole === null ? -1 : context.targets.findIndex((candidate) => candidate.result.code === whole);
      const bound = context.targets[other]?.result;
      if (bound?.target === null || bound === undefined || result.target === null || result.target <= bound.target)
        return;
      const [left, right] = [result.target, bound.target];
      findings.add(() => {
        const places = [context.place(list, index, 'value'), context.place(list, other, 'value')] as const;
        return {
          cells: places,
          values: {
            code: result.code,
            otherCode: bound.code,
            left,
            right,
            leftCell: addressText(places[0]),
            rightCell: addressText(places[1]),
          },
        };
      });
    });
    return undefined;
  },
});

const JUMP_POINTS = 5;

const jump = eachRow({
  ...base,
  id: 'targets/jump-since-last-year',
  severity: 'note',
  cause: 'lastYear',
  level: 2,
  columns: ['lastYear'],
  inspect:
    ({ targets }) =>
    (_, index) => {
      const result = targets[index]?.result;
      if (result === undefined || judgedBy(result) !== 'share') return undefined;
      const { actual, lastYear } = result;
      if (actual === null || lastYear === null || Math.abs(actual - lastYear) <= JUMP_POINTS) return undefined;
      const rounded = (points: number): number => Math.round(points * 100) / 100;
      return () => ({
        columns: ['lastYear'],
        values: {
          code: result.code,
          left: rounded(actual),
          right: rounded(lastYear),
          difference: rounded(Math.abs(actual - lastYear)),
        },
      });
    },
});

const levelLost = eachRow({
  ...base,
  id: 'targets/level-lost',
  severity: 'warning',
  cause: 'lastYear',
  level: 2,
  columns: ['lastYear'],
  inspect:
    ({ targets }) =>
    (row, index) => {
      const actual = targets[index]?.result.actual ?? null;
      if (row.kind === null || kindDefinition(row.kind).judges !== 'level') return undefined;
      if (row.lastYear === null || actual === null || actual >= row.lastYear) return undefined;
      return () => ({
        columns: ['lastYear'],
        values: { code: row.code ?? '', left: String(actual), right: String(row.lastYear) },
      });
    },
});

/** A level or an answer stays the same for years. */
const isCounted = (result: TargetResult): boolean => !['level', 'answer'].includes(judgedBy(result) ?? '');

/** Fewer than this may be equal by chance. */
const LEAST_UNCHANGED = 3;

/** Targets whose result is last year's, by row, and whether all are that can be compared; `null` where there are too few. */
export const unchangedTargets = (
  context: RuleContext,
): { readonly rows: readonly number[]; readonly isAll: boolean } | null => {
  const rates = context.targets
    .map(({ result }, index) => ({ result, index }))
    .filter(({ result }) => isCounted(result) && result.actual !== null && result.lastYear !== null)
    .filter(({ result: { actual } }) => actual !== 100);
  // The cell of last year's rate holds two decimals of a percentage as a rule.
  const same = rates.filter(({ result: { actual, lastYear } }) => Math.abs((actual ?? 0) - (lastYear ?? 0)) < 0.005);
  return rates.length < LEAST_UNCHANGED
    ? null
    : { rows: same.map(({ index }) => index), isAll: same.length === rates.length };
};

const unchanged = custom({
  id: 'targets/unchanged-since-last-year',
  severity: 'warning',
  cause: 'lastYear',
  level: 2,
  basis: null,
  inspect: (context, findings) => {
    const found = unchangedTargets(context);
    if (found === null || !found.isAll) return undefined;
    const { rows } = found;
    findings.add(() => ({
      cells: rows.map((index) => context.place(list, index, 'lastYear')),
      values: { count: rows.length, codes: rows.map((index) => context.targets[index]?.result.code ?? '').join(', ') },
    }));
    return undefined;
  },
});

const ownPair = bothOrNeither({
  ...base,
  id: 'targets/own-figures-complete',
  severity: 'warning',
  cause: 'missing',
  first: 'ownNumerator',
  second: 'ownDenominator',
  where: (row) => isOwn(row) && isRatioKind(row.kind),
});

export const targetRules: readonly Rule[] = [
  codeOnce,
  ownFigures,
  ownPair,
  ownFiguresUnused,
  ownWithin,
  valueMissing,
  toleranceMissing,
  titleSaysValue,
  kindFits,
  levelExists,
  subsetTarget,
  belowNational,
  levelLost,
  jump,
  unchanged,
];
