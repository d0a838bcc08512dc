import { createContext, use, useMemo, type ReactNode } from 'react';
import { keyOf, translator, type Catalogue, type KeyOf, type Translate } from '../../i18n/translate';
import { communeKindIn, textsInPlace, type CommuneKindWord } from '../../vietnamese/placeWords';
import { usePaneState } from '../state/PaneContext';

/** Whose words the texts speak: those of the commune whose plan it is. */
export const usePlaceKind = (): CommuneKindWord =>
  usePaneState(({ workbook }) => (workbook?.kind === 'present' ? communeKindIn(workbook) : 'commune'));

interface Texts {
  readonly t: Translate;
  readonly catalogue: Catalogue;
}

const Context = createContext<Texts | null>(null);

export const TextProvider = ({ children }: { readonly children: ReactNode }) => {
  const catalogue = usePaneState((state) => state.catalogue);
  const kind = usePlaceKind();
  const texts = useMemo(() => {
    // Only Vietnamese has a word of its own for each kind of place.
    const placed = catalogue['app.language'] === 'vi' ? textsInPlace(catalogue, kind) : catalogue;
    return { t: translator(placed), catalogue: placed };
  }, [catalogue, kind]);
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
