import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId } from 'react';
import { useCapabilities, usePaneState, useStore } from '../state/PaneContext';
import { ENTRIES, type EntryName } from '../state/entries';
import { useText } from '../text/TextContext';

/** Of the line that opens an entry, so that the focus comes back to it. */
export const lineId = (name: EntryName): string => `entry-${name}`;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none' },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  line: {
    padding: 0,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    cursor: 'pointer',
    // The name of the button is its title alone; the whole line can be pressed.
    '::after': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusMedium },
    ':focus-visible': { outline: 'none' },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  words: { flexGrow: 1, minWidth: 0 },
  note: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  chevron: { display: 'inline-flex', flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

const EntryLine = ({ name }: { readonly name: EntryName }) => {
  const t = useText();
  const styles = useStyles();
  const { dispatch } = useStore();
  const note = useId();
  const busy = usePaneState((state) => state.running !== null);
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <button
          type="button"
          id={lineId(name)}
          className={styles.line}
          aria-describedby={note}
          aria-disabled={busy}
          onClick={() => {
            if (!busy) dispatch({ type: 'entryOpened', entry: name });
          }}
        >
          {t(`entry.${name}`)}
        </button>
        <span id={note} className={styles.note}>
          {t(`entry.${name}.note`)}
        </span>
      </div>
      <span className={styles.chevron}>
        <ChevronRight16Regular aria-hidden />
      </span>
    </li>
  );
};

/** The lines of what is done once a year or by few, each with one sentence. */
export const EntryLines = ({ atStart = false }: { readonly atStart?: boolean }) => {
  const styles = useStyles();
  const capabilities = useCapabilities();
  const offered = ENTRIES.filter((entry) => entry.isOffered(capabilities) && (entry.atStart || !atStart));
  return (
    <ul className={styles.list}>
      {offered.map(({ name }) => (
        <EntryLine key={name} name={name} />
      ))}
    </ul>
  );
};
