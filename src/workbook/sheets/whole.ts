/** Of which column the share of an indicator is taken, where a setting of the plan may choose it. */
import type { ChosenWhole, Share } from '../../domain/indicator';
import { INDICATORS } from '../../domain/indicators';
import type { IndicatorCode } from '../../domain/indicators';
import type { Expr } from '../formula/expr';
import { byChoice } from './expressions';
import { thongTin } from './thongTin';

/** `of` gives the figure of a column; an empty cell of the setting counts as what a new plan has there. */
export const wholeOf = (whole: Share['whole'], of: (key: string) => Expr): Expr => {
  if (typeof whole === 'string') return of(whole);
  const { name, type, preset } = thongTin.form.fields[whole.setting];
  if (type.choices === undefined) throw new Error(`The setting "${whole.setting}" has no list to choose from.`);
  const columns = Object.entries(whole.columns).map(([choice, column]) => [choice, of(column)] as const);
  const assumed = columns.find(([choice]) => choice === preset);
  if (assumed === undefined) throw new Error(`The setting "${whole.setting}" has no column for its preset.`);
  const others = columns.filter((column) => column !== assumed);
  return byChoice(name, type.choices, others, assumed[1]);
};

export const wholeOfIndicator = (code: IndicatorCode, of: (key: string) => Expr): Expr => {
  const { measure } = INDICATORS[code];
  if (measure.kind !== 'share') throw new Error(`The indicator ${code} is no share of a column.`);
  return wholeOf(measure.whole, of);
};

/** Columns in which a sheet holds, row by row, the figure of the column that the setting chooses. */
const CHOSEN_COLUMN: Readonly<Partial<Record<ChosenWhole['setting'], string>>> = {
  learningCitizenDenominator: 'citizensOf',
};

/** Key of the column that holds of how many the share is taken, whatever is chosen. */
export const wholeKey = (whole: Share['whole']): string => {
  if (typeof whole === 'string') return whole;
  const key = CHOSEN_COLUMN[whole.setting];
  if (key === undefined) throw new Error(`No sheet holds the column that "${whole.setting}" chooses.`);
  return key;
};
