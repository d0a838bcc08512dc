/** Words for what is wrong with an argument, in the reader's language. */
import { enFunctionMessages } from '../i18n/en/functionMessages';
import type { FunctionMessages } from '../i18n/en/functionMessages';
import { fill } from '../i18n/fill';
import { viFunctionMessages } from '../i18n/vi/functionMessages';
import type {
  ArgumentError,
  ArgumentProblem,
  NotAvailableError,
  NotAvailableReason,
} from '../workbook/customFunctions/argumentError';
import { parameterName } from './parameterNames';
import type { DocumentedLanguage } from './parameterNames';

/** A message for every reason, and no other: the compiler compares the two lists. */
type Messages = { readonly [K in ArgumentProblem | NotAvailableReason | 'place']: string };

const MESSAGES: Readonly<Record<DocumentedLanguage, Messages & FunctionMessages>> = {
  vi: viFunctionMessages,
  en: enFunctionMessages,
};

/** Which argument, which cell of it, and why. Nothing that stood in the cell. */
export const argumentMessage = (error: ArgumentError, language: DocumentedLanguage): string => {
  const messages = MESSAGES[language];
  const place = 'row' in error.values ? fill(messages.place, error.values) : '';
  const { other } = error.values;
  return fill(messages[error.reason], {
    ...error.values,
    ...(typeof other === 'string' ? { other: parameterName(other, language) } : {}),
    argument: parameterName(error.argument, language),
    place,
  });
};

export const notAvailableMessage = (error: NotAvailableError, language: DocumentedLanguage): string =>
  fill(MESSAGES[language][error.reason], error.values);
