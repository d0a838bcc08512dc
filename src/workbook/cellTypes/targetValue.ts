/** Value of a target: what it is depends on the target's kind in the same row. */
import { kindDefinition } from '../../domain/targetKinds';
import type { Judged } from '../../domain/targetKinds';
import { TARGET_KINDS_LIST } from '../choices/targets';
import type { CellType, RowContext } from '../cellType';
import { choiceReader } from './choice';
import { count, level } from './numbers';
import { percentage } from './percentage';

/** Column whose cell tells the kind. */
export const KIND_COLUMN = 'kind';

type Form = Exclude<Judged, 'answer'>;

const kinds = choiceReader(TARGET_KINDS_LIST);

/** A target whose kind is not known yet is read as a percentage, as most are. */
const formOf = (row: RowContext): Form => {
  const kind = kinds.read(row[KIND_COLUMN] ?? '').value;
  const judges = kind === null ? 'share' : kindDefinition(kind).judges;
  return judges === 'answer' ? 'share' : judges;
};

/** A target's value is a cell of one of these types, by what its kind judges. */
export const TARGET_FORMS: Readonly<Record<Form, CellType<number>>> = { share: percentage, level, count };

/** JSON: percentage points, a level, or a number, by the row's kind. */
export const targetValue: CellType<number> = {
  id: 'targetValue',
  numberFormat: (row) => TARGET_FORMS[formOf(row)].numberFormat(row),
  align: 'right',
  validation: { kind: 'decimal', min: 0, max: 9_999_999 },
  write: (value, row) => TARGET_FORMS[formOf(row)].write(value, row),
  read: (raw, row) => TARGET_FORMS[formOf(row)].read(raw, row),
  json: { kind: 'number', min: 0, max: 9_999_999 },
};
