/** What the help says that a programme asks of a commune: worked out from the rule sets, so that it cannot differ. */
import type { Figure } from '../domain/regulations/figure';
import type { RuledProgramme, RuleSet, RuleSets } from '../domain/regulations/ruleSet';
import { fill } from '../i18n/fill';
import type { viStandards } from '../i18n/vi/functions';

export type StandardWords = Readonly<Record<keyof typeof viStandards, string>>;

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

interface Asked {
  readonly levels: readonly number[];
  readonly figures: readonly Figure<unknown>[];
  readonly text: string;
}

const literacyAsks = ({ literacy }: RuleSet, words: StandardWords): Asked | null => {
  if (literacy === null) return null;
  const figures = Object.entries(literacy.levels);
  return {
    levels: figures.map(([level]) => Number(level)),
    figures: figures.map(([, figure]) => figure),
    text: figures
      .map(([level, { value }]) => {
        const { normal, especiallyDifficult: difficult } = value;
        return fill(words.literacyLevel, {
          level,
          atLeast: normal.atLeast,
          ...normal.ages,
          degree: normal.degree,
          difficultAtLeast: difficult.atLeast,
          difficultFrom: difficult.ages.from,
          difficultTo: difficult.ages.to,
        });
      })
      .join(' '),
  };
};

const educationAsks = (
  ruleSet: RuleSet,
  programme: Exclude<RuledProgramme, 'literacy'>,
  words: StandardWords,
): Asked | null => {
  const standards = ruleSet[programme];
  if (standards === null) return null;
  const { conditions } = standards;
  const codes = fill(words.codes, { codes: unique(conditions.map(({ code }) => code)).join(', ') });
  const before = 'prerequisite' in standards ? ruleSet.lowerSecondary?.prerequisite.value : undefined;
  return {
    levels: conditions.map(({ level }) => level),
    figures: conditions.map(({ figure }) => figure),
    text:
      before === undefined
        ? codes
        : `${fill(words.prerequisite, { primary: before.primaryLevel, literacy: before.literacyLevel })} ${capital(codes)}`,
  };
};

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** {highest}: the highest level; {basis}: where it stands; {standards}: what is asked, by each rule set. */
export const standardValues = (ruleSets: RuleSets, programme: RuledProgramme, words: StandardWords) => {
  const asked = ruleSets.flatMap((ruleSet) => {
    const own = programme === 'literacy' ? literacyAsks(ruleSet, words) : educationAsks(ruleSet, programme, words);
    return own === null ? [] : [{ ...own, document: ruleSet.document }];
  });
  const basis = asked.map(
    ({ figures, document }) => `${unique(figures.map(({ article }) => article)).join(', ')} ${document}`,
  );
  const [only, other] = asked;
  return {
    highest: Math.max(0, ...asked.flatMap(({ levels }) => levels)),
    basis: basis.join('; '),
    standards:
      only !== undefined && other === undefined
        ? capital(only.text)
        : asked.map(({ document, text }) => fill(words.ofRuleSet, { document, asks: text })).join(' '),
  };
};
