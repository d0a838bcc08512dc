/** Years of plans on the command line. */
import { InvalidArgumentError } from 'commander';
import { fill } from '../i18n/fill';
import { cli } from '../i18n/vi/cli';
import { PLANNED } from '../workbook/sheets/years';

const YEARS = { min: PLANNED.from, max: PLANNED.to } as const;

/** For an option; refuses a year for which no plan is made. */
export const readYear = (text: string): number => {
  const year = Number(text);
  if (!Number.isInteger(year) || year < YEARS.min || year > YEARS.max)
    throw new InvalidArgumentError(fill(cli.errors.badYear, YEARS));
  return year;
};
