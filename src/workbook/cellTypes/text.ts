/** Texts. Digits typed into a text cell stay as they were typed: a code may begin with 0. */
import type { CellReading, CellType, Naming, RawCell } from '../cellType';
import { readEmptyOrError, tidy } from './rawCell';

const notText = (shown: string): CellReading<string> => ({
  value: shown,
  problem: { code: 'notText', values: { text: shown } },
});

const readText = (raw: RawCell, maxLength: number): CellReading<string> => {
  const early = readEmptyOrError(raw);
  // A formula that counts names counts whatever is in the cell.
  if (early !== undefined) return raw === '' ? early : { ...early, seen: String(raw) };
  // What Excel shows is kept, as its formulas count the cell too.
  if (typeof raw === 'boolean') return notText(raw ? 'TRUE' : 'FALSE');
  if (typeof raw === 'number') return Number.isFinite(raw) ? { value: String(raw) } : notText(String(raw));
  const clean = tidy(raw);
  if (clean.length > maxLength)
    return { value: clean, problem: { code: 'tooLong', values: { length: clean.length, max: maxLength } } };
  return clean === raw
    ? { value: raw }
    : { value: clean, problem: { code: 'untidyText', values: { text: raw }, repair: clean } };
};

/** `maxLength` in UTF-16 units; Excel itself stops at 32 767. `names`: whom such a text may name. */
export const text = (maxLength: number, names: Naming): CellType<string> => ({
  id: 'text',
  names,
  numberFormat: () => '@',
  align: 'left',
  validation: { kind: 'textLength', max: maxLength },
  write: (value) => value ?? '',
  read: (raw) => readText(raw, maxLength),
  json: { kind: 'string', maxLength },
});
