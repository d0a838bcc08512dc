/** The same day of a later year. */
import { daysInMonth } from '../../vietnamese/calendar';

/** ISO date; 29 February becomes 28 where the year has none. Whatever is no ISO date stays what it is. */
export const laterDay = (day: string, years: number): string => {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return day;
  const later = year + years;
  const inMonth = Math.min(date, daysInMonth(month, later));
  return [String(later).padStart(4, '0'), day.slice(5, 7), String(inMonth).padStart(2, '0')].join('-');
};
