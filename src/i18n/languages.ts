/** The languages, without their texts: which one the user reads. */
export const LANGUAGES = ['vi', 'en'] as const;
/** `keys` shows the keys instead of texts, so that a text without a key leaps to the eye. */
export type Language = (typeof LANGUAGES)[number] | 'keys';

/**
 * The language of a BCP 47 tag as Office gives it ('vi-VN', 'EN-us'); Vietnamese for any that is not there.
 * `query` is the search part of the page's address: `?lang=keys` wins.
 */
export const chooseLanguage = (displayLanguage: string | undefined, query = ''): Language => {
  const asked = new URLSearchParams(query).get('lang');
  if (asked === 'keys' || asked === 'vi' || asked === 'en') return asked;
  return displayLanguage?.split('-')[0]?.toLowerCase() === 'en' ? 'en' : 'vi';
};

/** For `<html lang>` and number formats; the keys are read as Vietnamese. */
export const localeOf = (language: Language): 'vi-VN' | 'en-US' => (language === 'en' ? 'en-US' : 'vi-VN');
