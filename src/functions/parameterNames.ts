/** What parameters are called in tooltips and messages. */
import { enParameterNames } from '../i18n/en/functionParameters';

export const DOCUMENTED_LANGUAGES = ['vi', 'en'] as const;
export type DocumentedLanguage = (typeof DOCUMENTED_LANGUAGES)[number];

const ENGLISH: Readonly<Record<string, string>> = enParameterNames;

/** The id itself in Vietnamese. */
export const parameterName = (id: string, language: DocumentedLanguage): string =>
  language === 'en' ? (ENGLISH[id] ?? id) : id;
