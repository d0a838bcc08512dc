/**
 * Which contents of a cell are right, told from the description alone and not by the reader that is under test: what
 * Excel's own validation of the cell would let in, and for texts that nothing invisible is in them.
 */
import { nameKey } from '../../../src/vietnamese/nameKey';
import type { CellType, RawCell, ValidationSpec } from '../../../src/workbook/cellType';
import { serialOfIso } from '../../../src/workbook/cellTypes/date';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { headerOf } from '../../../src/workbook/workbook';

const ERROR = /^#[A-Z/0!?]+[!?A]$/;
/** Format characters (but those that join an emoji), control characters but line ends, special spaces. */
const INVISIBLE =
  /[\u0000-\u0009\u000B-\u001F\u007F\u00A0\u00AD\u200B\u200C\u200E\u200F\u202A-\u202F\u2060-\u2064\u2066-\u2069\u3000\uFEFF]/;

const isTidy = (text: string): boolean =>
  text === text.normalize('NFC') &&
  text === text.trim() &&
  !text.includes('  ') &&
  !INVISIBLE.test(text) &&
  !ERROR.test(text);

const isWithin = (raw: RawCell, min: number, max: number | null): boolean =>
  typeof raw === 'number' && Number.isFinite(raw) && raw >= min && (max === null || raw <= max);

const columnTexts = ({ tables }: WorkbookSnapshot, table: string, column: string): readonly string[] => {
  const found = tables.find(({ name }) => name === table);
  const position = found?.headers.indexOf(headerOf(table, column)) ?? -1;
  return (found?.values ?? []).map((row) => String(row[position] ?? '')).filter((text) => text !== '');
};

const isAdmitted = (spec: ValidationSpec, raw: RawCell, snapshot: WorkbookSnapshot): boolean => {
  switch (spec.kind) {
    case 'whole':
      return isWithin(raw, spec.min, spec.max) && Number.isInteger(raw);
    case 'decimal':
      return isWithin(raw, spec.min, spec.max);
    case 'date':
      return isWithin(raw, serialOfIso(spec.from) ?? 0, (serialOfIso(spec.to) ?? 0) + 1);
    case 'list':
      return spec.choices.includes(String(raw));
    case 'textLength':
      return typeof raw === 'number'
        ? Number.isFinite(raw)
        : typeof raw === 'string' && isTidy(raw) && raw.length <= spec.max;
    case 'listOfColumn': {
      // The check compares names as people do: capitals and the place of a tone do not make another hamlet.
      const known = columnTexts(snapshot, spec.table, spec.column);
      return (
        isTidy(String(raw)) && (known.length === 0 || known.some((name) => nameKey(name) === nameKey(String(raw))))
      );
    }
  }
};

/** The value of a target has the limits of its kind. */
const isTargetValue = (raw: RawCell, kind: RawCell): boolean => {
  if (typeof raw !== 'number') return false;
  if (/^giữ vững/i.test(String(kind))) return Number.isInteger(raw) && raw >= 0 && raw <= 3;
  if (/^số lượng/i.test(String(kind))) return Number.isInteger(raw) && raw >= 0;
  return raw >= 0 && raw <= 1;
};

/** Yes or no where the kind asks for it, a number of things everywhere else; 1 and 0 are taken for yes and no. */
const isOwnFigure = (raw: RawCell, kind: RawCell): boolean =>
  (/^có hoặc không/i.test(String(kind)) && /^(có|không)$/i.test(String(raw))) ||
  (typeof raw === 'number' && Number.isInteger(raw) && raw >= 0 && raw <= 9_999_999);

export const isRight = (
  type: CellType<unknown>,
  raw: RawCell,
  row: Readonly<Record<string, RawCell>>,
  snapshot: WorkbookSnapshot,
): boolean => {
  if (raw === '') return true;
  if (type.id === 'targetValue') return isTargetValue(raw, row['kind'] ?? '');
  if (type.id === 'ownFigure') return isOwnFigure(raw, row['kind'] ?? '');
  return type.validation !== null && isAdmitted(type.validation, raw, snapshot);
};

/** Does the plan hold what the cell shows? Rates are kept to the millionth. */
export const isReadAs = (
  type: CellType<unknown>,
  value: unknown,
  raw: RawCell,
  row: Readonly<Record<string, RawCell>>,
): boolean => {
  const written = type.write(value ?? null, row);
  if (typeof raw === 'number' && typeof written === 'number')
    return Math.abs(raw - written) < (type.id === 'date' ? 1 : 1e-6);
  return String(written) === String(raw);
};
