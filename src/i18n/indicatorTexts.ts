/** What texts say of indicators, taken from their catalogue. */
import { INDICATOR_CODES, INDICATORS } from '../domain/indicators';
import type { IndicatorCode } from '../domain/indicators';
import type { MilestoneScope } from '../domain/regulations/milestones';

type Titles = Readonly<Record<`indicator.${IndicatorCode}`, string>>;

/** Short titles by the key 'indicator.<code>'. */
export const indicatorTitles = (language: 'vi' | 'en'): Titles =>
  Object.fromEntries(INDICATOR_CODES.map((code) => [`indicator.${code}`, INDICATORS[code].title[language]])) as Titles;

const listed = (codes: readonly string[]): string => codes.join(', ');

/** All codes: 'XMC, PCGDMN, …'. */
export const indicatorCodes = (): string => listed(INDICATOR_CODES);

/** Codes of the indicators whose national milestones are shares of that. */
export const codesWithMilestonesOf = (scope: MilestoneScope): string =>
  listed(INDICATOR_CODES.filter((code) => INDICATORS[code].milestones.some(({ value }) => value.scope === scope)));
