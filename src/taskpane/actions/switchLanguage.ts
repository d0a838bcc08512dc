import { loadCatalogue } from '../../i18n/language';
import type { Language } from '../../i18n/languages';
import { rememberLanguage } from '../text/rememberedLanguage';
import type { PaneAction } from './paneAction';

export const switchLanguage: PaneAction<Language> = {
  name: 'switchLanguage',
  isAllowed: () => true,
  stoppable: false,
  quick: true,
  run: async ({ dispatch }, language) => {
    dispatch({ type: 'languageChosen', language, catalogue: await loadCatalogue(language) });
    rememberLanguage(language);
  },
};
