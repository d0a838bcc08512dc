/** Numbers that a program made something else of while they were typed: a dot of thousands, a decimal that became a day. */
import { dateFromSerial } from '../../../vietnamese/calendar';
import { isoDate } from '../../../workbook/cellTypes/date';
import { count } from '../../../workbook/cellTypes/numbers';
import { WHOLE_WITHIN } from '../../../workbook/cellTypes/numeric';
import { cellTypeOf } from '../../engine/headers';
import { listOfTable } from '../../engine/lists';
import type { RuleContext } from '../../engine/ruleContext';
import { cellCases, type CellCase } from '../problems';

/** Amounts of money are left alone: 1.973 may be millions. */
const COUNT = count.id;
const THOUSAND = 1_000;

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < WHOLE_WITHIN;
/** 1.973 and 1.62 can be 1,973 and 1,620 in front of a machine that takes the dot for a decimal point. */
const canBeThousands = (value: number): boolean => value >= 1 && value < THOUSAND && isWhole(value * THOUSAND);
const hasThreeDecimals = (value: number): boolean => !isWhole(value * 100);

export const meantThousands = (value: number): number => Math.round(value * THOUSAND);

const keyOf = ({ source, column }: Pick<CellCase, 'source' | 'column'>): string => `${source} ${column ?? ''}`;

/** Columns in which every broken number is one of three decimals or could be, and one at least is: no rate is written so. */
const thousandsColumns = (context: RuleContext): ReadonlySet<string> =>
  context.once('thousandsColumns', () => {
    const columns = new Map<string, number[]>();
    for (const found of cellCases(context).get('notWhole') ?? []) {
      if (cellTypeOf(found.source, found.column)?.id !== COUNT) continue;
      const values = columns.get(keyOf(found)) ?? [];
      values.push(typeof found.raw === 'number' ? found.raw : Number.NaN);
      columns.set(keyOf(found), values);
    }
    const agreed = [...columns].filter(([, values]) => values.every(canBeThousands) && values.some(hasThreeDecimals));
    return new Set(agreed.map(([key]) => key));
  });

export const isInThousandsColumn = (found: CellCase, context: RuleContext): boolean =>
  thousandsColumns(context).has(keyOf(found));

/** A figure below ten among figures that lost their thousands: 2 may be 2,000 whose noughts were dropped, or two. */
export interface DoubtfulFigure extends Pick<CellCase, 'source' | 'column' | 'place'> {
  readonly value: number;
}

export const doubtfulThousands = (context: RuleContext): readonly DoubtfulFigure[] =>
  [...thousandsColumns(context)].flatMap((key) => {
    const [source = '', column = ''] = key.split(' ');
    const list = listOfTable(source);
    if (list === undefined || column === '') return [];
    return context.rows(list).flatMap((row, index): readonly DoubtfulFigure[] => {
      const value = (row as Readonly<Record<string, unknown>>)[column];
      const place = context.place(list, index, column);
      const isSmall = typeof value === 'number' && value >= 1 && value < 10;
      return isSmall && place !== undefined ? [{ source, column, place, value }] : [];
    });
  });

/** Days that somebody may have come by while typing; outside of them a number is only too large. */
const FIRST_DAY = '2010-01-01';
const LAST_DAY = '2049-12-31';
/** Where so much is allowed, the number of a day may be a figure. */
const MOST_BELOW_DAYS = 10_000;

/** The day, ISO, that Excel keeps in the place of a small number such as 8.5. */
export const dayInstead = ({ raw, problem }: CellCase): { readonly iso: string; readonly typed: string } | null => {
  const max = problem.values?.['max'];
  if (typeof raw !== 'number' || !Number.isInteger(raw) || typeof max !== 'number' || max > MOST_BELOW_DAYS)
    return null;
  const day = dateFromSerial(raw);
  if (day === null) return null;
  const iso = isoDate(day);
  return iso < FIRST_DAY || iso > LAST_DAY ? null : { iso, typed: `${String(day.day)}.${String(day.month)}` };
};
