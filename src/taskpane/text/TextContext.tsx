import { createContext, use, useMemo, type ReactNode } from 'react';
import { keyOf, translator, type Catalogue, type KeyOf, type Translate } from '../../i18n/translate';
import { usePaneState } from '../state/PaneContext';

interface Texts {
  readonly t: Translate;
  readonly catalogue: Catalogue;
}

const Context = createContext<Texts | null>(null);

export const TextProvider = ({ children }: { readonly children: ReactNode }) => {
  const catalogue = usePaneState((state) => state.catalogue);
  const texts = useMemo(() => ({ t: translator(catalogue), catalogue }), [catalogue]);
  return <Context value={texts}>{children}</Context>;
};

const useTexts = (): Texts => {
  const texts = use(Context);
  if (texts === null) throw new Error('A text was asked for outside TextProvider.');
  return texts;
};

export const useText = (): Translate => useTexts().t;

/** Looks up the key of a family for an id that comes from a report. */
export const useKeyOf = (): (<Family extends string>(family: Family, id: string) => KeyOf<Family> | undefined) => {
  const { catalogue } = useTexts();
  return (family, id) => keyOf(catalogue, family, id);
};
