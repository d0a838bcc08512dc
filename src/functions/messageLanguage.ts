/** Language of messages: that of Excel's own windows, when Office is there to say. */
import type { DocumentedLanguage } from './parameterNames';

interface OfficeWithContext {
  readonly context?: { readonly displayLanguage?: string };
}

export const messageLanguage = (): DocumentedLanguage => {
  // A runtime for functions alone has no Office at all, and a page has it before its context.
  const office: OfficeWithContext | undefined = typeof Office === 'undefined' ? undefined : Office;
  return office?.context?.displayLanguage?.toLowerCase().startsWith('en') === true ? 'en' : 'vi';
};
