import type { Translate } from '../../i18n/translate';
import { isFormula, type Formula, type RawCell } from '../../workbook/cellType';
import { numberText } from './numberText';

/** What a cell holds, so that a number, a formula, a text that looks like one, and an empty cell can be told apart. */
export const cellText = (t: Translate, value: RawCell | Formula): string => {
  if (isFormula(value)) return value.formula;
  if (value === '') return t('fix.empty');
  if (typeof value === 'number') return numberText(t).plain(value);
  if (typeof value === 'boolean') return value ? t('answer.yes') : t('answer.no');
  return t('fix.text', { value });
};
