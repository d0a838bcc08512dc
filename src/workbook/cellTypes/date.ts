/** Dates: 'yyyy-mm-dd' in the plan, Excel's serial number in the cell. */
import { serialFromDate } from '../../vietnamese/calendar';
import type { CalendarDate } from '../../vietnamese/calendar';
import { readDateNumber, readDateText } from '../../vietnamese/dateText';
import type { DateReading } from '../../vietnamese/dateText';
import type { CellReading, CellType, RawCell } from '../cellType';
import { readEmptyOrError, unusable } from './rawCell';

export const DATE_FORMAT = 'dd/mm/yyyy';
const FIRST = '1990-01-01';
const LAST = '2100-12-31';

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

export const isoDate = ({ year, month, day }: CalendarDate): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** Undefined for a text that is no date of the form 'yyyy-mm-dd'. */
export const serialOfIso = (iso: string): number | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match === null) return undefined;
  return serialFromDate({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }) ?? undefined;
};

const within = (iso: string): CellReading<string> => {
  if (iso < FIRST) return unusable({ code: 'tooSmall', values: { value: iso, min: FIRST } });
  if (iso > LAST) return unusable({ code: 'tooLarge', values: { value: iso, max: LAST } });
  return { value: iso };
};

/** The one day that is meant, where no other is left: a year of two digits has one that a plan can hold. */
const onlyDay = (reading: DateReading): number | undefined => {
  const meant =
    reading.kind === 'ambiguous' ? reading.readings : reading.kind === 'impossible' ? [reading.suggestion] : [];
  const days = meant.flatMap((known) =>
    known?.kind === 'date' && within(isoDate(known)).value !== null ? [serialOfIso(isoDate(known))] : [],
  );
  const [only, ...others] = days;
  return others.length === 0 ? only : undefined;
};

const readTyped = (text: string, reading: DateReading): CellReading<string> => {
  if (reading.kind === 'blank') return { value: null };
  if (reading.kind !== 'date') {
    const repair = onlyDay(reading);
    return unusable({
      code: 'notADate',
      values: { text },
      ...(repair === undefined ? {} : { repair, repairFormat: DATE_FORMAT }),
    });
  }
  const { value, problem } = within(isoDate(reading));
  if (value === null) return problem === undefined ? { value } : { value, problem };
  const serial = serialOfIso(value);
  return {
    value,
    problem: {
      code: 'dateAsText',
      values: { text, value },
      ...(serial === undefined ? {} : { repair: serial, repairFormat: DATE_FORMAT }),
    },
  };
};

export const date: CellType<string> = {
  id: 'date',
  numberFormat: () => DATE_FORMAT,
  align: 'center',
  validation: { kind: 'date', from: FIRST, to: LAST },
  write: (value) => (value === null ? '' : (serialOfIso(value) ?? value)),
  read: (raw: RawCell) => {
    if (typeof raw === 'number') {
      const day = readDateNumber(raw);
      return day.kind === 'date' ? within(isoDate(day)) : unusable({ code: 'notADate', values: { text: String(raw) } });
    }
    if (typeof raw === 'boolean') return unusable({ code: 'notADate', values: { text: raw ? 'TRUE' : 'FALSE' } });
    return readEmptyOrError(raw) ?? readTyped(raw, readDateText(raw));
  },
  json: { kind: 'date' },
};
