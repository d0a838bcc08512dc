/** Value of a target: what it is depends on the target's kind in the same row. */
import { kindDefinition } from '../../domain/targetKinds';
import type { Judged } from '../../domain/targetKinds';
import { TARGET_KINDS_LIST } from '../choices/targets';
import type { CellReading, CellType, RawCell, RowContext } from '../cellType';
import { choiceReader } from './choice';
import { count, level } from './numbers';
import { PERCENT_FORMAT, readPoints, writePoints } from './percentage';

/** Column whose cell tells the kind. */
const KIND_COLUMN = 'kind';

type Form = Exclude<Judged, 'answer'>;

const kinds = choiceReader(TARGET_KINDS_LIST);

/** A target whose kind is not known yet is read as a percentage, as most are. */
const formOf = (row: RowContext): Form => {
  const kind = kinds.read(row[KIND_COLUMN] ?? '').value;
  const judges = kind === null ? 'share' : kindDefinition(kind).judges;
  return judges === 'answer' ? 'share' : judges;
};

interface FormType {
  readonly format: string;
  readonly write: (value: number) => RawCell;
  readonly read: (raw: RawCell) => CellReading<number>;
}

const FORMS: Readonly<Record<Form, FormType>> = {
  share: { format: PERCENT_FORMAT, write: writePoints, read: readPoints },
  level: { format: '0', write: (value) => value, read: (raw) => level.read(raw, {}) },
  count: { format: '#,##0', write: (value) => value, read: (raw) => count.read(raw, {}) },
};

/** JSON: percentage points, a level, or a number, by the row's kind. */
export const targetValue: CellType<number> = {
  id: 'targetValue',
  numberFormat: (row) => FORMS[formOf(row)].format,
  align: 'right',
  validation: { kind: 'decimal', min: 0, max: 9_999_999 },
  write: (value, row) => (value === null ? '' : FORMS[formOf(row)].write(value)),
  read: (raw, row) => FORMS[formOf(row)].read(raw),
  json: { kind: 'number', min: 0, max: 9_999_999 },
};
