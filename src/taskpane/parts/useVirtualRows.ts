import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type Range,
  type VirtualItem,
  type VirtualizerOptions,
} from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useReducer, useState } from 'react';

export interface VirtualRows {
  /** Give it to the element that scrolls. */
  readonly setScroller: (element: HTMLElement | null) => void;
  /** Rows to draw now. */
  readonly items: readonly VirtualItem[];
  /** Height of all rows together, in pixels. */
  readonly height: number;
  /** Give it to each row, so that its true height is known. */
  readonly measure: (element: HTMLElement | null) => void;
  readonly showRow: (index: number) => void;
}

const OVERSCAN = 6;

const including = (range: Range, kept: readonly (number | null)[]): number[] => {
  const rows = new Set(defaultRangeExtractor(range));
  for (const row of kept) if (row !== null && row < range.count) rows.add(row);
  return [...rows].sort((a, b) => a - b);
};

/**
 * Draws only the rows in sight. Made from the Virtualizer itself: the package's own hook changes an object that it
 * hands out, which React's rules do not allow. The rows `kept` are drawn wherever the list stands: the one that has the
 * focus, and the one that the Tab key goes to.
 */
export const useVirtualRows = (
  count: number,
  estimatedHeight: number,
  kept: readonly (number | null)[],
): VirtualRows => {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const options: VirtualizerOptions<HTMLElement, HTMLElement> = {
    count,
    getScrollElement: () => scroller,
    estimateSize: () => estimatedHeight,
    overscan: OVERSCAN,
    rangeExtractor: (range) => including(range, kept),
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: redraw,
  };
  const [virtualizer] = useState(() => new Virtualizer(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  const showRow = useCallback((index: number) => virtualizer.scrollToIndex(index), [virtualizer]);
  return {
    setScroller,
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    showRow,
  };
};
