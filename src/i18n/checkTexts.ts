/** Shape of the check's texts in one language; a language that nobody reads stays in a chunk of its own. */
import type { RuleText } from './ruleText';
import type { RuleId, viCheck } from './vi/check';

export interface CheckTexts {
  /** Also says how numbers are written. */
  readonly locale: 'vi' | 'en';
  readonly rules: Readonly<Record<RuleId, RuleText>>;
  /** What to do where a fix is a proposal: {todo} is what to do by hand. */
  readonly proposed: string;
  readonly names: Readonly<Record<keyof (typeof viCheck)['names'], string>>;
  readonly notEvaluated: Readonly<Record<keyof (typeof viCheck)['notEvaluated'], string>>;
}
