/** Excel number formats of calculated cells. A text format ('@') would show the formula itself. */
import { PERCENT_FORMAT } from '../cellTypes/percentage';
import type { ComputedFormat } from '../describe';

export const COMPUTED_FORMATS: Readonly<Record<ComputedFormat, string>> = {
  count: '#,##0',
  percent: PERCENT_FORMAT,
  text: 'General',
  sentence: 'General',
  decimal: 'General',
  level: '0',
  amount: '#,##0',
  year: '0',
  date: 'dd/mm/yyyy',
};

export const COMPUTED_ALIGN: Readonly<Record<ComputedFormat, 'left' | 'center' | 'right'>> = {
  count: 'right',
  percent: 'right',
  text: 'center',
  sentence: 'left',
  decimal: 'right',
  level: 'right',
  amount: 'right',
  year: 'center',
  date: 'center',
};
