import { useEffect, useRef, type RefObject } from 'react';
import { usePaneState } from '../../state/PaneContext';

/** What an entry of the list is known by. */
export const ENTRY = { 'data-entry': '' } as const;
const SELECTOR = '[data-entry]';

const entriesOf = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>(SELECTOR) ?? []),
];

/**
 * An entry that was mended or accepted leaves the list, and the focus with it: the entry that took its place gets it,
 * so that a keyboard goes on where it was.
 */
export const useNextEntry = (list: RefObject<HTMLElement | null>): void => {
  const at = useRef(-1);
  // A dialog keeps the focus until it has closed, when what opened it may be gone already.
  usePaneState((state) => state.following.dialogs);
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      // A dialog belongs to the entry that opened it.
      if (target.closest('[role=dialog]') !== null) return;
      at.current = entriesOf(list.current).findIndex((entry) => entry.contains(target));
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [list]);
  useEffect(() => {
    if (at.current < 0 || document.activeElement !== document.body || !document.hasFocus()) return;
    const entries = entriesOf(list.current);
    entries[Math.min(at.current, entries.length - 1)]?.querySelector('button')?.focus();
  });
};
