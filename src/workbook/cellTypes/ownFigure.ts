/** What a target of the commune's own came to: yes or no where its kind asks so, a number for every other kind. */
import { kindDefinition } from '../../domain/targetKinds';
import { TARGET_KINDS_LIST } from '../choices/targets';
import type { CellReading, CellType, RawCell, RowContext } from '../cellType';
import { choiceReader } from './choice';
import { count } from './numbers';
import { KIND_COLUMN } from './targetValue';
import { yesNo } from './yesNo';

const kinds = choiceReader(TARGET_KINDS_LIST);

const isAnswer = (row: RowContext): boolean => {
  const kind = kinds.read(row[KIND_COLUMN] ?? '').value;
  return kind !== null && kindDefinition(kind).judges === 'answer';
};

/** 1 and 0 mean yes and no as well: workbooks of before held nothing else. */
const readAnswer = (raw: RawCell, row: RowContext): CellReading<number> => {
  const asNumber = count.read(raw, row);
  if (asNumber.value !== null) return asNumber;
  const { value, problem, seen } = yesNo.read(raw, row);
  return {
    value: value === null ? null : Number(value),
    ...(problem === undefined ? {} : { problem }),
    ...(seen === undefined ? {} : { seen: null }),
  };
};

/** JSON: a whole number; 1 for yes and 0 for no. */
export const ownFigure: CellType<number> = {
  id: 'ownFigure',
  numberFormat: count.numberFormat,
  align: 'right',
  // Neither a number nor a word may be refused: which it is goes by the row.
  validation: null,
  write: (value, row) =>
    isAnswer(row) && (value === 0 || value === 1) ? yesNo.write(value === 1, row) : count.write(value, row),
  read: (raw, row) => (isAnswer(row) ? readAnswer(raw, row) : count.read(raw, row)),
  json: count.json,
};
