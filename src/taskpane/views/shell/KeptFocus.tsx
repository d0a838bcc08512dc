import { useEffect, useRef, type RefObject } from 'react';
import { usePaneState } from '../../state/PaneContext';

const everything = <State,>(state: State): State => state;

/**
 * What had the focus may be gone after an action: a message that was closed, a button whose view was left. The focus
 * then goes to the view, not back to the beginning of the page. Views that know a better place have been asked before.
 */
export const KeptFocus = ({ view }: { readonly view: RefObject<HTMLElement | null> }) => {
  const last = useRef<EventTarget | null>(null);
  usePaneState(everything);
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      last.current = target;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    const { current } = last;
    const lost = current instanceof Node && !current.isConnected && document.activeElement === document.body;
    if (lost && document.hasFocus()) view.current?.focus({ preventScroll: true });
  });
  return null;
};
