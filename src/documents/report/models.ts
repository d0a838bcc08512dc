/** II.3: learning citizens, families, clans, hamlets and units: how many there are, registered, recognised. */
import { planFacts } from '../../check/facts';
import { wholeColumn } from '../../domain/indicator';
import type { Indicator } from '../../domain/indicator';
import { INDICATOR_CODES, INDICATORS } from '../../domain/indicators';
import type { IndicatorCode } from '../../domain/indicators';
import { measureIndicator } from '../../domain/measure';
import type { Measured, PlanFacts } from '../../domain/planFacts';
import { RULE_SETS } from '../../domain/regulations/ruleSets';
import { documentWords as words } from '../../i18n/vi/documents';
import { viTerms } from '../../i18n/vi/terms';
import type { Plan } from '../../workbook/plan';
import type { SentStamp } from '../../workbook/sent/sentStamp';
import { cell, paragraph } from '../documentModel';
import type { Block, Table, TableCell } from '../documentModel';
import { countRun, figure, rateText } from '../wording/figures';
import { inWordsOf } from '../wording/place';
import { completeSum } from './centre';

interface Model {
  readonly code: IndicatorCode;
  readonly all: number | null;
  readonly registered: number | null;
  readonly recognised: number | null;
}

/** Those with the title, unless some are not known to have it or not: a count that may still grow is no result. */
const recognisedOf = (
  { measure: from }: Indicator,
  { needs, numerator }: Measured,
  facts: PlanFacts,
): number | null => {
  const whole = from.kind === 'share' ? wholeColumn(from.whole, facts.settings) : null;
  return needs.some(({ field }) => field !== whole) ? null : numerator;
};

const registeredOf = ({ measure: from }: Indicator, facts: PlanFacts): number | null => {
  if (from.kind !== 'share' || from.registered === null) return null;
  const rows: readonly Readonly<Record<string, number | string | boolean | null>>[] = facts[from.list];
  const column = from.registered;
  return completeSum(
    rows.map((row) => ({ figure: typeof row[column] === 'number' ? row[column] : null })),
    'figure',
  );
};

const modelsOf = (facts: PlanFacts): readonly Model[] =>
  INDICATOR_CODES.filter((code) => INDICATORS[code].section === 'models').map((code) => {
    const indicator = INDICATORS[code];
    const measured = measureIndicator(indicator, facts);
    return {
      code,
      all: measured.denominator,
      registered: registeredOf(indicator, facts),
      recognised: recognisedOf(indicator, measured, facts),
    };
  });

const countCell = (value: number | null, origin: string): TableCell =>
  cell(value === null ? words.none : countRun(value, origin));
const shareCell = (n: number | null, d: number | null, origin: string): TableCell =>
  cell(n === null || d === null || d <= 0 ? words.none : figure(rateText((n / d) * 100), origin));

export const modelsTable = (plan: Plan, sent: SentStamp | null = null): Table => {
  const { table } = words;
  return {
    kind: 'table',
    columns: [
      { share: 8, align: 'center' },
      { share: 44, align: 'left' },
      { share: 17, align: 'center' },
      { share: 17, align: 'center' },
      { share: 17, align: 'center' },
      { share: 15, align: 'center' },
      { share: 20, align: 'center' },
      { share: 20, align: 'center' },
    ],
    header: [
      [
        table.number,
        table.model,
        table.unit,
        table.all,
        table.registered,
        table.recognised,
        table.ofAll,
        table.ofRegistered,
      ].map((text) => cell(text)),
    ],
    rows: modelsOf(planFacts(plan, RULE_SETS, sent)).map(({ code, all, registered, recognised }, index) => [
      cell(String(index + 1)),
      cell(INDICATORS[code].title.vi),
      cell(inWordsOf(plan.info, viTerms[`unit.${INDICATORS[code].counts}`])),
      countCell(all, `models.${code}.all`),
      countCell(registered, `models.${code}.registered`),
      countCell(recognised, `models.${code}.recognised`),
      shareCell(recognised, all, `models.${code}.ofAll`),
      shareCell(recognised, registered, `models.${code}.ofRegistered`),
    ]),
  };
};

export const modelBlocks = (plan: Plan, sent: SentStamp | null): readonly Block[] => [
  paragraph('clause', words.report.models),
  paragraph('tableTitle', words.report.modelsTable),
  modelsTable(plan, sent),
];
