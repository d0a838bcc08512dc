/** Where the help page of the functions is served. */
import type { FunctionId } from '../workbook/formula/expr';
import type { DocumentedLanguage } from './parameterNames';

export const HELP_PAGES: Readonly<Record<DocumentedLanguage, string>> = {
  vi: 'help/functions.html',
  en: 'help/functions.en.html',
};

export const helpAddress = (base: string, id: FunctionId, language: DocumentedLanguage): string =>
  `${base}/${HELP_PAGES[language]}#${id}`;
