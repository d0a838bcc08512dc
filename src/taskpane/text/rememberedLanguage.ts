import { LANGUAGES, type Language } from '../../i18n/languages';

const KEY = 'xhht.language';

/** The language chosen in this pane before; undefined when none was, or where the browser keeps nothing. */
export const rememberedLanguage = (): Language | undefined => {
  try {
    const kept = localStorage.getItem(KEY);
    return LANGUAGES.find((language) => language === kept);
  } catch {
    return undefined;
  }
};

/** Partitioned or blocked storage is no reason to trouble the user: the choice then holds until the pane is closed. */
export const rememberLanguage = (language: Language): void => {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    return;
  }
};
