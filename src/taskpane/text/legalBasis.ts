/** Where a figure of the law stands, in words. */
import { figureById } from '../../domain/regulations/allFigures';
import type { Figure } from '../../domain/regulations/figure';
import { INDICATORS, isIndicatorCode } from '../../domain/indicators';
import { ruleSetById } from '../../domain/regulations/ruleSet';
import { RULE_SETS } from '../../domain/regulations/ruleSets';

export interface LegalBasis {
  /** 'Điều 20, Nghị định 20/2014/NĐ-CP'. */
  readonly source: string;
  /** What the law says there. */
  readonly title: string;
  /** Nobody has compared the figure with the original text yet. */
  readonly toBeCompared: boolean;
}

const basisFrom = ({ document, article, title, certainty }: Figure<unknown>): LegalBasis => ({
  source: `${article}, ${document}`,
  title,
  toBeCompared: certainty === 'low',
});

export const basisOfFigure = (id: string): LegalBasis | undefined => {
  const figure = figureById(id);
  return figure === undefined ? undefined : basisFrom(figure);
};

/** The text that sets the national milestone of an indicator for a year of the report. */
export const basisOfMilestone = (code: string, year: number): LegalBasis | undefined => {
  if (!isIndicatorCode(code)) return undefined;
  const figure = INDICATORS[code].milestones.find(({ to }) => to === year);
  return figure === undefined ? undefined : basisFrom(figure);
};

export const ruleSetTitle = (id: string): string => ruleSetById(RULE_SETS, id)?.title ?? id;
