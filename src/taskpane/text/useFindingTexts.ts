import { use, useMemo } from 'react';
import { usePaneState } from '../state/PaneContext';
import { checkTextsIn, findingTexts, type FindingTexts } from './findingText';

/** Wording of findings in the user's language; waits for it under the nearest Suspense. */
export const useFindingTexts = (): FindingTexts => {
  const language = usePaneState((state) => state.language);
  const given = checkTextsIn(language);
  const texts = given instanceof Promise ? use(given) : given;
  return useMemo(() => findingTexts(texts), [texts]);
};
