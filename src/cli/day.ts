/** Days on the command line. */
import { InvalidArgumentError } from 'commander';
import { cliDocuments } from '../i18n/vi/cliDocuments';

/** For an option; refuses what is no day of the calendar. */
export const readDay = (text: string): string => {
  const valid =
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text);
  if (!valid) throw new InvalidArgumentError(cliDocuments.badDate);
  return text;
};
