import { use, useMemo } from 'react';
import { usePaneState } from '../state/PaneContext';
import { textsInPlace } from '../../vietnamese/placeWords';
import { usePlaceKind } from './TextContext';
import { checkTextsIn, findingTexts, type FindingTexts } from './findingText';

/** Wording of findings in the user's language; waits for it under the nearest Suspense. */
export const useFindingTexts = (): FindingTexts => {
  const language = usePaneState((state) => state.language);
  const given = checkTextsIn(language);
  const texts = given instanceof Promise ? use(given) : given;
  const kind = usePlaceKind();
  return useMemo(() => findingTexts(texts.locale === 'vi' ? textsInPlace(texts, kind) : texts), [texts, kind]);
};
