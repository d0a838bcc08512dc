/** Judges every target of the plan and says where its figures stand. */
import { wholeColumn } from '../domain/indicator';
import type { Indicator } from '../domain/indicator';
import { indicatorOf } from '../domain/indicators';
import { judgeMeasured } from '../domain/judgeMeasured';
import { measureIndicator } from '../domain/measure';
import { nationalTarget } from '../domain/national';
import { measureRatio } from '../domain/measureRatio';
import { NOTHING_MEASURED } from '../domain/planFacts';
import type { Measured, PlanFacts } from '../domain/planFacts';
import type { PlanPart } from '../domain/planPart';
import { PROGRAMMES } from '../domain/programmes';
import { percentPoints } from '../domain/ratio';
import type { Ratio } from '../domain/ratio';
import { ALMOST_ALL, ALMOST_NONE } from '../domain/ratioBounds';
import type { RatioBounds } from '../domain/ratioBounds';
import { isStrict, kindDefinition, reportedKind, statedAim } from '../domain/targetKinds';
import type { Judged, TargetKind } from '../domain/targetKinds';
import { partsOf } from '../domain/targets';
import type { Achieved, Target } from '../domain/targets';
import type { Need } from '../domain/verdict';
import { shownPart, targetOfRow } from '../workbook/targetRow';
import type { CellPlace, Places } from '../workbook/parsed';
import type { Plan } from '../workbook/plan';
import { sourceOf } from '../workbook/sources';
import { TABLE_OF } from './engine/lists';
import type { PlanRow } from './engine/lists';
import { placedNeed } from './needPlaces';
import type { TargetResult } from './report';

type TargetRow = PlanRow<'targets'>;

const POINTS = 100;

/** Column in which a target's own text stands when something about the row as a whole is meant. */
const TARGETS = TABLE_OF.targets;

const notEntered = (field: string): Need => ({ part: 'targets', field, rows: 1, reason: 'notEntered' });

/** There is but one row: its cell is asked for, not one of several. */
const asNotEntered = (need: Need): Need => (need.reason === 'blank' ? { ...need, reason: 'notEntered' } : need);

/** A target of the commune's own: its figures stand in its row. */
const measureOwn = ({ ownNumerator: n, ownDenominator: d }: TargetRow, kind: TargetKind): Measured => {
  const { judges } = kindDefinition(kind);
  if (judges === 'share') {
    const measured = measureRatio([{ name: '', n, d }], OWN_COLUMNS, false);
    return { ...measured, needs: measured.needs.map(asNotEntered) };
  }
  const needs = n === null ? [notEntered('ownNumerator')] : [];
  return { ...NOTHING_MEASURED, achieved: ownAchievement(judges, n), numerator: n, denominator: d, needs };
};

const isRatio = (kind: TargetKind): boolean => kindDefinition(kind).judges === 'share';

const HIGHEST_LEVEL = 3;

const OWN_COLUMNS = { part: 'targets', numerator: 'ownNumerator', denominator: 'ownDenominator' } as const;

const ownAchievement = (judges: Exclude<Judged, 'share'>, n: number | null): Achieved => {
  switch (judges) {
    case 'answer':
      return { kind: 'yesNo', value: n === null ? null : n > 0 };
    case 'count':
      return { kind: 'count', value: n };
    case 'level':
      return { kind: 'level', level: n, lowest: n ?? 0, highest: n ?? HIGHEST_LEVEL, stacked: true, conditions: [] };
  }
};

/** As the target's row shows it: points of a share, a level, a number. */
const valueOf = (target: Target): number | null => shownPart(target.kind, statedAim(target.kind, partsOf(target)));

/** In the unit of the target: points (not rounded), a level, a number, 1 for yes and 0 for no. */
const actualOf = (target: Target, { achieved, numerator, denominator }: Measured): number | null => {
  switch (achieved.kind) {
    case 'level':
      return achieved.level;
    case 'yesNo':
      return achieved.value === null ? null : Number(achieved.value);
    case 'count':
      return achieved.value;
    case 'unknown':
    case 'ratio':
      if (!isRatio(target.kind)) return numerator;
      return numerator === null || denominator === null || denominator <= 0
        ? null
        : percentOf({ n: numerator, d: denominator });
  }
};

const NO_BOUNDS = { bounds: null } as const;

const percentOf = ({ n, d }: Ratio): number => (n / d) * POINTS;

/** A ratio that may come as near to all or to nobody as one likes is said to reach it. */
const shareBounds = ({ lowest, highest }: RatioBounds): NonNullable<TargetResult['bounds']> => ({
  lowest: lowest === ALMOST_NONE ? 0 : percentOf(lowest),
  highest: highest === ALMOST_ALL ? POINTS : percentOf(highest),
});

/** In the unit of the target. */
const boundsOf = (target: Target, achieved: Achieved): Pick<TargetResult, 'bounds'> => {
  switch (achieved.kind) {
    case 'level':
      return { bounds: { lowest: achieved.lowest, highest: achieved.highest } };
    case 'yesNo':
      return { bounds: { lowest: Number(achieved.value ?? false), highest: Number(achieved.value ?? true) } };
    case 'count':
      return achieved.value === null ? NO_BOUNDS : { bounds: { lowest: achieved.value, highest: achieved.value } };
    case 'ratio':
      if (!isRatio(target.kind)) return { bounds: achieved.counts };
      return achieved.bounds === null ? NO_BOUNDS : { bounds: shareBounds(achieved.bounds) };
    case 'unknown':
      return NO_BOUNDS;
  }
};

interface FigurePlaces {
  readonly numerator: CellPlace | null;
  readonly denominator: CellPlace | null;
}

/** The column tops or the cell from which an indicator takes its figures. */
const catalogPlaces = ({ measure: from }: Indicator, { settings }: PlanFacts, places: Places): FigurePlaces => {
  const top = (part: PlanPart, field: string): CellPlace | null => {
    const { source, column } = sourceOf(part, field);
    return (column === null ? places.field(source) : places.columnTop(source, column)) ?? null;
  };
  switch (from.kind) {
    case 'share':
      return { numerator: top(from.list, from.part), denominator: top(from.list, wholeColumn(from.whole, settings)) };
    case 'answered':
      return { numerator: top(from.list, from.column), denominator: null };
    case 'level': {
      const { list, numerator, denominator } = PROGRAMMES[from.programme].people;
      return { numerator: top(list, numerator), denominator: top(list, denominator) };
    }
    case 'answer':
      return { numerator: top(from.form, from.field), denominator: null };
  }
};

const nationalOf = (code: string, year: number | null): TargetResult['national'] => {
  const national = nationalTarget(code, year);
  if (!national.known || year === null) return null;
  return { year: year <= 2025 ? 2025 : 2030, value: percentPoints(national.value), scope: national.scope };
};

const lastYearOf = (row: TargetRow, { lastYear }: Measured): number | null =>
  row.lastYear ?? (lastYear === null || lastYear.d <= 0 ? null : (lastYear.n / lastYear.d) * 100);

/** A row that does not say what kind of target it is cannot be judged; what was achieved is still shown. */
const withoutKind = (
  row: TargetRow,
  measured: Measured,
): Pick<TargetResult, 'verdict' | 'certain' | 'missing' | 'byHamlet'> & { readonly needs: readonly Need[] } => ({
  verdict: 'cannotTell',
  certain: false,
  missing: null,
  byHamlet: [],
  needs: row.kind === null ? [notEntered('kind'), ...measured.needs] : measured.needs,
});

const measureRow = (row: TargetRow, code: string, kind: TargetKind, facts: PlanFacts): Measured => {
  const indicator = indicatorOf(code);
  return indicator === undefined ? measureOwn(row, kind) : measureIndicator(indicator, facts);
};

/** What the rules and what-if need besides the result: the target itself and what was measured. */
export interface JudgedTarget {
  readonly result: TargetResult;
  readonly target: Target | null;
  readonly measured: Measured;
  /** Working it out failed, by a mistake of ours: nothing is said of it, and the report says so. */
  readonly failed: boolean;
}

export interface TargetSources {
  readonly plan: Plan;
  readonly facts: PlanFacts;
  readonly places: Places;
}

/** A row judged by what was measured for it, or is supposed to be. */
export const judgeBy = (index: number, measured: Measured, sources: TargetSources): JudgedTarget | undefined => {
  const row = sources.plan.targets[index];
  return row === undefined ? undefined : judgeRow(row, index, measured, sources);
};

const codeOf = (row: TargetRow): string => (row.code ?? '').trim().toUpperCase();

const judgeRow = (
  row: TargetRow,
  index: number,
  measured: Measured,
  { plan, facts, places }: TargetSources,
): JudgedTarget => {
  const target = targetOfRow(row) ?? null;
  const code = codeOf(row);
  const judgement = target === null ? withoutKind(row, measured) : judgeMeasured(target, measured);
  const own = (column: string): CellPlace | null => places.cell(TARGETS, index, column) ?? null;
  const indicator = indicatorOf(code);
  const figures =
    indicator === undefined
      ? { numerator: own('ownNumerator'), denominator: own('ownDenominator') }
      : catalogPlaces(indicator, facts, places);
  const { achieved } = measured;
  const result: TargetResult = {
    code,
    title: row.title ?? '',
    kind: target === null ? null : reportedKind(target.kind),
    target: target === null ? row.value : valueOf(target),
    strict: target !== null && isStrict(target.kind),
    tolerance: row.tolerance,
    actual: target === null ? null : actualOf(target, measured),
    numerator: measured.numerator,
    denominator: measured.denominator,
    unresolved: achieved.kind === 'ratio' ? achieved.unresolved : 0,
    ...(target === null ? NO_BOUNDS : boundsOf(target, achieved)),
    lastYear: lastYearOf(row, measured),
    national: nationalOf(code, facts.settings.year),
    verdict: judgement.verdict,
    certain: judgement.certain,
    missing: judgement.missing,
    byHamlet: judgement.byHamlet,
    conditions: achieved.kind === 'level' ? achieved.conditions : [],
    needs: judgement.needs.map((need) => placedNeed(need, index, plan, places)),
    assumptions: measured.assumptions.map((setting) => ({
      setting,
      value: String(facts.settings[setting] ?? ''),
      confirmed: plan.info.confirmed.includes(setting),
    })),
    ruleSet: measured.ruleSet,
    work: { lead: row.lead, due: row.due },
    places: { target: own('value'), ...figures },
  };
  return { result, target, measured, failed: false };
};

/** What the row itself says, and no verdict. */
const unjudged = (row: TargetRow, index: number, { places }: TargetSources): JudgedTarget => ({
  result: {
    code: codeOf(row),
    title: row.title ?? '',
    kind: row.kind === null ? null : reportedKind(row.kind),
    target: row.value,
    strict: row.kind !== null && isStrict(row.kind),
    tolerance: row.tolerance,
    actual: null,
    numerator: null,
    denominator: null,
    unresolved: 0,
    bounds: null,
    lastYear: row.lastYear,
    national: null,
    verdict: 'cannotTell',
    certain: false,
    missing: null,
    byHamlet: [],
    conditions: [],
    needs: [],
    assumptions: [],
    ruleSet: null,
    places: { target: places.cell(TARGETS, index, 'value') ?? null, numerator: null, denominator: null },
  },
  target: null,
  measured: NOTHING_MEASURED,
  failed: true,
});

/** One result for each row of the sheet of targets, in its order. One that throws takes no other with it. */
export const judgeTargets = (sources: TargetSources): readonly JudgedTarget[] =>
  sources.plan.targets.map((row, index) => {
    try {
      const kind = targetOfRow(row)?.kind ?? 'atLeast';
      return judgeRow(row, index, measureRow(row, codeOf(row), kind, sources.facts), sources);
    } catch {
      return unjudged(row, index, sources);
    }
  });
