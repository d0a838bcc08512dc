/** Dates of a document. Nghị định 30/2020/NĐ-CP: days under 10 and the months 1 and 2 have a zero in front. */
import { fill } from '../../i18n/fill';
import { documentWords } from '../../i18n/vi/documents';

const LAST_MONTH_WITH_ZERO = 2;

interface Parts {
  readonly day: number;
  readonly month: number;
  readonly year: string;
}

const partsOf = (iso: string): Parts => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { year, month: Number(month), day: Number(day) };
};

const pad = (value: number): string => String(value).padStart(2, '0');

/** 'ngày 05 tháng 3 năm 2026'. */
export const longDate = (iso: string): string => {
  const { day, month, year } = partsOf(iso);
  return fill(documentWords.date, {
    day: pad(day),
    month: month <= LAST_MONTH_WITH_ZERO ? pad(month) : String(month),
    year,
  });
};

/** '05/3/2026'. */
export const shortDate = (iso: string): string => {
  const { day, month, year } = partsOf(iso);
  return `${pad(day)}/${month <= LAST_MONTH_WITH_ZERO ? pad(month) : String(month)}/${year}`;
};

/** The day is left for the official to write where it is not known. */
export const longDateOrGap = (iso: string | null, year: number | null): string =>
  iso === null
    ? fill(documentWords.noDay, { year: year === null ? documentWords.blank : String(year) })
    : longDate(iso);
