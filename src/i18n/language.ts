/** The texts of a language. */
import type { Language } from './languages';
import type { Catalogue, TextKey } from './translate';
import { vi } from './vi/catalogue';

const keysOnly = (): Catalogue =>
  Object.fromEntries(Object.keys(vi).map((key) => [key, key])) as Record<TextKey, string>;

/** English comes in a chunk of its own: hardly anybody needs it. */
export const loadCatalogue = async (language: Language): Promise<Catalogue> => {
  switch (language) {
    case 'vi':
      return vi;
    case 'en':
      return (await import('./en/catalogue')).en;
    case 'keys':
      return keysOnly();
  }
};
