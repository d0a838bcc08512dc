import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

const PAGE = 10;

const moves: Readonly<Record<string, (row: number, count: number) => number>> = {
  ArrowDown: (row) => row + 1,
  ArrowUp: (row) => row - 1,
  PageDown: (row) => row + PAGE,
  PageUp: (row) => row - PAGE,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * One stop of the Tab key for a whole list; the arrow keys go from row to row. A row that is not drawn yet gets the
 * focus as soon as it is.
 */
export const useRovingRow = (listId: string, count: number) => {
  const [active, setActive] = useState(0);
  const waiting = useRef<number | null>(null);
  const rowId = (index: number) => `${listId}-${index}`;

  useEffect(() => {
    if (waiting.current === null) return;
    const row = document.getElementById(`${listId}-${waiting.current}`);
    if (row === null) return;
    waiting.current = null;
    row.focus();
  });

  return {
    /** Rows may have gone since. */
    active: Math.min(active, Math.max(0, count - 1)),
    setActive,
    rowId,
    onKeyDown: (event: KeyboardEvent) => {
      const move = moves[event.key];
      if (move === undefined) return;
      event.preventDefault();
      const next = Math.min(count - 1, Math.max(0, move(active, count)));
      waiting.current = next;
      setActive(next);
    },
  };
};
