/** The only way from a finding to its wording in the pane. */
import { messageOf, notEvaluatedText, titleOf, type Message } from '../../check/message';
import type { FindingGroup, NotEvaluated, Occurrence } from '../../check/report';
import type { CheckTexts } from '../../i18n/checkTexts';
import type { Language } from '../../i18n/languages';
import { viCheck } from '../../i18n/vi/check';

let english: Promise<CheckTexts> | undefined;

/** The check's texts; English as a promise, the same each time, so that React may wait for it while it draws. */
export const checkTextsIn = (language: Language): CheckTexts | Promise<CheckTexts> => {
  if (language !== 'en') return viCheck;
  english ??= import('../../i18n/en/check').then(({ enCheck }) => enCheck);
  return english;
};

/** One rule whose wording fails must not take the other findings off the screen with it. */
const gently = <T>(make: () => T, otherwise: T): T => {
  try {
    return make();
  } catch {
    return otherwise;
  }
};

export interface FindingTexts {
  readonly titleOf: (group: Pick<FindingGroup, 'ruleId'>) => string;
  readonly messageOf: (ruleId: string, occurrence: Pick<Occurrence, 'values' | 'fix'>) => Message;
  readonly notEvaluated: (item: NotEvaluated) => string;
}

/** A rule without texts shows its id: found is shown, whatever happens. */
export const findingTexts = (texts: CheckTexts): FindingTexts => ({
  titleOf: (group) => gently(() => titleOf(texts, group), group.ruleId),
  messageOf: (ruleId, occurrence) =>
    gently(() => messageOf(texts, ruleId, occurrence), { what: ruleId, why: '', todo: '' }),
  notEvaluated: (item) => gently(() => notEvaluatedText(texts, item), item.ruleId),
});
