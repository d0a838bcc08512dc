/** Measures an indicator from a plan's lists and forms, by what its entry in the catalogue says. */
import { isByHamlet, wholeColumn } from './indicator';
import type { Answer, Answered, Indicator, ReachedLevel, Share } from './indicator';
import { columnAround, INDICATORS } from './indicators';
import type { IndicatorCode } from './indicators';
import { achievedLevel } from './levels';
import { citizensFromRegister, citizenTotals } from './measureCitizens';
import { measureRatio } from './measureRatio';
import type { RatioColumns, RatioRow } from './measureRatio';
import { NOTHING_MEASURED } from './planFacts';
import type { Measured, PlanFacts } from './planFacts';
import type { RateList, Register } from './planPart';
import { PROGRAMMES } from './programmes';
import type { Count, Ratio } from './ratio';
import type { RegisterTotals } from './registerTotals';
import type { Figure } from './regulations/figure';
import { workingAgeFigure } from './workingAge';

/** A row of a list whose columns are known by key alone. */
type ListRow = { readonly name: string } & Readonly<Record<string, string | number | boolean | null>>;

const rowsOf = (facts: PlanFacts, list: RateList): readonly ListRow[] => facts[list];

const countIn = (row: ListRow, column: string): Count => {
  const value = row[column];
  return typeof value === 'number' ? value : null;
};

const answerIn = (row: Readonly<Record<string, unknown>>, key: string): boolean | null => {
  const value = row[key];
  return typeof value === 'boolean' ? value : null;
};

const asCount = (answer: boolean | null): Count => (answer === null ? null : Number(answer));

/** Columns whose meaning is a figure of the law for the year. */
const FIGURE_OF_COLUMN: Readonly<Record<string, (year: number | null) => Figure<unknown> | undefined>> = {
  workingAge: workingAgeFigure,
};

/** How each register is counted while the list has no figure of its own. */
const FROM_REGISTER: Readonly<
  Record<Register, (rows: readonly RatioRow[], columns: RatioColumns, facts: PlanFacts) => Measured>
> = {
  citizens: citizensFromRegister,
};

/** What a register comes to, by its name in the plan. */
export const REGISTER_TOTALS: Readonly<Record<Register, (facts: PlanFacts) => RegisterTotals>> = {
  citizens: citizenTotals,
};

const measureShare = (indicator: Indicator, share: Share, facts: PlanFacts): Measured => {
  const { list, part, whole, register } = share;
  const within = columnAround(indicator);
  const denominator = wholeColumn(whole, facts.settings);
  const columns: RatioColumns = { part: list, numerator: part, denominator, within };
  const rows = rowsOf(facts, list).map((row) => ({
    name: row.name,
    n: countIn(row, part),
    d: countIn(row, denominator),
    within: within === null ? null : countIn(row, within),
  }));
  const persons = register === null ? 0 : (facts.totals?.[register]?.persons ?? facts[register].length);
  if (register !== null && persons > 0 && rows.every(({ n }) => n === null))
    return FROM_REGISTER[register](rows, columns, facts);
  const figure = FIGURE_OF_COLUMN[denominator]?.(facts.settings.year);
  return { ...measureRatio(rows, columns, isByHamlet(indicator)), figures: figure === undefined ? [] : [figure.id] };
};

/** `null` while an answer of last year is blank. */
const lastYearOf = (rows: readonly ListRow[], column: string | null): Ratio | null => {
  if (column === null || rows.length === 0) return null;
  const answers = rows.map((row) => answerIn(row, column));
  return answers.includes(null) ? null : { n: answers.filter((answer) => answer === true).length, d: rows.length };
};

const measureAnswered = ({ list, column, lastYear }: Answered, facts: PlanFacts): Measured => {
  const rows = rowsOf(facts, list);
  const answers = rows.map((row) => ({ name: row.name, n: asCount(answerIn(row, column)), d: 1 }));
  const columns: RatioColumns = { part: list, numerator: column, denominator: null };
  return { ...measureRatio(answers, columns, false), lastYear: lastYearOf(rows, lastYear) };
};

/** The level, with the people of the level that is shown as numerator and denominator. */
const measureLevel = ({ programme }: ReachedLevel, facts: PlanFacts): Measured => {
  const { level, ruleSet, shownLevel } = PROGRAMMES[programme];
  const result = level(facts);
  if (result.ruleSet === null) {
    return { ...NOTHING_MEASURED, needs: [{ part: 'info', field: ruleSet, rows: 1, reason: 'notEntered' }] };
  }
  const shown = shownLevel === null ? undefined : result.conditions.find((condition) => condition.level === shownLevel);
  return {
    ...NOTHING_MEASURED,
    achieved: achievedLevel(result),
    numerator: shown?.n ?? null,
    denominator: shown?.d ?? null,
    needs: result.conditions.flatMap(({ needs }) => needs),
    warnings: result.warnings,
    ruleSet: result.ruleSet,
    figures: [...new Set(result.conditions.map(({ figure }) => figure))],
  };
};

const measureAnswer = ({ form, field }: Answer, facts: PlanFacts): Measured => {
  const value = answerIn(facts[form], field);
  return {
    ...NOTHING_MEASURED,
    achieved: { kind: 'yesNo', value },
    needs: value === null ? [{ part: form, field, rows: 1, reason: 'notEntered' }] : [],
  };
};

const measured = (indicator: Indicator, facts: PlanFacts): Measured => {
  const { measure } = indicator;
  switch (measure.kind) {
    case 'share':
      return measureShare(indicator, measure, facts);
    case 'answered':
      return measureAnswered(measure, facts);
    case 'level':
      return measureLevel(measure, facts);
    case 'answer':
      return measureAnswer(measure, facts);
  }
};

/** For an entry of any catalogue. */
export const measureIndicator = (indicator: Indicator, facts: PlanFacts): Measured => ({
  ...measured(indicator, facts),
  assumptions: indicator.assumptions,
});

export const measure = (code: IndicatorCode, facts: PlanFacts): Measured => measureIndicator(INDICATORS[code], facts);
