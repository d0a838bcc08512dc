/** The looks, number formats and data validation of cells that are added to a column of a list. */
import type { Column } from '../../workbook/describe';
import { LOOKS } from '../../workbook/looks';
import { validationOf } from '../../workbook/template/expectedValidation';
import { drawLook, setValidation } from '../draw/renderSheet';

/** @param formats number format of each cell */
export const dressCells = (range: Excel.Range, column: Column, formats: readonly string[]): void => {
  const role = column.role === 'input' && column.required ? 'required' : column.role;
  drawLook(range, { rows: formats.length, columns: 1 }, LOOKS[role]);
  range.numberFormat = formats.map((format) => [format]);
  if (column.role === 'computed') return;
  // A list taken from another sheet's rows is left to the check, which finds it missing and knows where those rows are.
  const validation = validationOf({ type: column.type, label: column.header, note: column.note }, () => null);
  if (validation !== null) setValidation(range, validation);
};
