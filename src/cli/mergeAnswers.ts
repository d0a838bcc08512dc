/** Answers to the questions of a merger, as they are typed on the command line. */
import { fill } from '../i18n/fill';
import { cli } from '../i18n/vi/cli';
import { nameKey } from '../vietnamese/nameKey';
import type { MergeAnswers, MergeQuestion } from '../workbook/merge/mergeLine';
import { typeAt } from '../workbook/merge/problemText';
import type { PlanValue } from '../workbook/plan';
import { CommandFailure, EXIT } from './failure';
import { choicesText, typedValue } from './typedValue';

const words = cli.merge;

const valueOf = ({ id, at, parts }: MergeQuestion, text: string): PlanValue => {
  const part = parts.find(({ of }) => nameKey(of) === nameKey(text));
  if (part !== undefined) return part.value;
  if (text === '') return null;
  const type = typeAt(at);
  const value = typedValue(type, text);
  if (value !== null) return value;
  throw new CommandFailure(fill(words.badValue, { id, value: text, choices: choicesText(type) }), EXIT.unusable);
};

/** `given`: 'id=commune' or 'id=value'. */
export const answersOf = (given: readonly string[], questions: readonly MergeQuestion[]): MergeAnswers =>
  new Map(
    given.map((text) => {
      const [id = '', ...rest] = text.split('=');
      const question = questions.find((one) => one.id === id.trim());
      if (question !== undefined) return [question.id, valueOf(question, rest.join('=').trim())];
      const ids = questions.map((one) => one.id).join(', ') || cli.check.none;
      throw new CommandFailure(fill(words.unknownAnswer, { id, ids }), EXIT.unusable);
    }),
  );
