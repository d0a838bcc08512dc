import type { TargetResult } from '../../check/report';
import { useKeyOf, useText } from './TextContext';

/** Short title of a known indicator; a target of the plan's own keeps the plan's words. */
export const useTargetTitle = ({ code, title }: TargetResult): string => {
  const t = useText();
  const keyOf = useKeyOf();
  const key = keyOf('indicator', code);
  return key === undefined ? title : t(key);
};
