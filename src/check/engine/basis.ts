/** What a rule rests on: figures and texts of the law, or figures of the rule set that the plan names. */
import type { Figure } from '../../domain/regulations/figure';
import type { RuleSet } from '../../domain/regulations/ruleSet';
import type { LegalText } from '../../domain/regulations/texts';

type Source = Figure<unknown> | LegalText;

export type Basis = readonly Source[] | ((ruleSet: RuleSet) => readonly Source[]) | null;

/** "Điều 20, Điều 21, Nghị định 20/2014/NĐ-CP"; texts in the order given, each article once. */
const wordingOf = (sources: readonly Source[]): string => {
  const documents = [...new Set(sources.map(({ document }) => document))];
  return documents
    .map((document) => {
      const own = sources.filter((source) => source.document === document);
      const articles = [...new Set(own.flatMap(({ article }) => (article === null ? [] : [article])))];
      return articles.length === 0 ? document : `${articles.join(', ')}, ${document}`;
    })
    .join('; ');
};

/**
 * `ruleSetOf`: the one that the plan names, asked for only where the basis depends on it; where it names none, there is
 * no basis.
 */
export const basisText = (basis: Basis, ruleSetOf: () => RuleSet | null): string | null => {
  if (basis === null) return null;
  if (typeof basis !== 'function') return wordingOf(basis);
  const ruleSet = ruleSetOf();
  const sources = ruleSet === null ? [] : basis(ruleSet);
  return sources.length === 0 ? null : wordingOf(sources);
};
