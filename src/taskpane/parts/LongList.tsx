import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useVirtualRows } from './useVirtualRows';

/** Up to this many rows are drawn as they are; more of them get a box that scrolls on its own. */
const SHORT = 30;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  box: {
    maxHeight: 'min(60vh, 420px)',
    overflowY: 'auto',
    overflowX: 'hidden',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  inner: { position: 'relative', width: '100%' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

interface Props {
  readonly count: number;
  readonly label: string;
  readonly renderRow: (index: number) => ReactNode;
  /** Height of a usual row, in pixels. */
  readonly estimatedHeight: number;
  /** Row to bring into sight; `null` leaves the list where it is. */
  readonly shown: number | null;
  /** Rows without anything to focus need a box that takes the focus, so that it scrolls by keyboard. */
  readonly focusable: boolean;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLUListElement>) => void;
}

const rowOf = (element: Element): number | null => {
  const index = element.closest('li')?.dataset.index;
  return index === undefined ? null : Number(index);
};

const ShortList = ({ count, label, renderRow, onKeyDown }: Props) => {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label} onKeyDown={onKeyDown}>
      {Array.from({ length: count }, (_, index) => (
        <li key={index}>{renderRow(index)}</li>
      ))}
    </ul>
  );
};

const ScrollingList = ({ count, label, renderRow, estimatedHeight, shown, focusable, onKeyDown }: Props) => {
  const styles = useStyles();
  const [focused, setFocused] = useState<number | null>(null);
  const { setScroller, items, height, measure, showRow } = useVirtualRows(count, estimatedHeight, [shown, focused]);
  useEffect(() => {
    if (shown !== null) showRow(shown);
  }, [shown, showRow]);
  return (
    <div
      ref={setScroller}
      className={styles.box}
      {...(focusable && { tabIndex: 0, role: 'group', 'aria-label': label })}
    >
      <ul
        className={mergeClasses(styles.list, styles.inner)}
        style={{ height }}
        aria-label={label}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => setFocused(rowOf(target))}
        onBlur={() => setFocused(null)}
      >
        {items.map(({ index, key, start }) => (
          <li
            key={key}
            ref={measure}
            data-index={index}
            className={styles.row}
            style={{ transform: `translateY(${start}px)` }}
            aria-setsize={count}
            aria-posinset={index + 1}
          >
            {renderRow(index)}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** A list of any length: only the rows in sight are drawn. */
export const LongList = (props: Props) =>
  props.count <= SHORT ? <ShortList {...props} /> : <ScrollingList {...props} />;
