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
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, ':first-child': { borderTop: 'none' } },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} 0`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  words: { flexGrow: 1, minWidth: 0 },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
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
  const words = useId();
  const busy = usePaneState((state) => state.running !== null);
  return (
    <li className={styles.item}>
      <button
        type="button"
        id={lineId(name)}
        className={styles.line}
        aria-labelledby={`${words}-title`}
        aria-describedby={`${words}-note`}
        aria-disabled={busy}
        onClick={() => {
          if (!busy) dispatch({ type: 'entryOpened', entry: name });
        }}
      >
        <span className={styles.words}>
          <span id={`${words}-title`} className={styles.title}>
            {t(`entry.${name}`)}
          </span>
          <span id={`${words}-note`} className={styles.note}>
            {t(`entry.${name}.note`)}
          </span>
        </span>
        <span className={styles.chevron}>
          <ChevronRight16Regular aria-hidden />
        </span>
      </button>
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
