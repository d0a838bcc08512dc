/** Days on the command line. */
import { InvalidArgumentError } from 'commander';
import { cliDocuments } from '../i18n/vi/cliDocuments';

const ISO_DAY = 10;

/** For an option; refuses what is no day of the calendar. */
export const readDay = (text: string): string => {
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
  if (!valid) throw new InvalidArgumentError(cliDocuments.badDate);
  return text;
};

/** The day where the command runs, ISO. */
export const localDay = (now: Date): string => new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, ISO_DAY);
