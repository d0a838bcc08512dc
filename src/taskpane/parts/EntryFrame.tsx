import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, type ReactNode } from 'react';
import type { EntryName } from '../state/entries';
import { usePaneState, useStore } from '../state/PaneContext';
import { useText } from '../text/TextContext';
import { lineId } from './EntryLines';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  back: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  // The upper right corner of the pane belongs to Office's own menu.
  title: {
    margin: 0,
    paddingRight: '34px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outline: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

interface Props {
  readonly name: EntryName;
  /** One step back, where the view has steps; else out of it. */
  readonly onBack?: () => void;
  readonly children: ReactNode;
}

/** The whole pane for one thing, with the way back: the focus begins at its title and ends on the line that led here. */
export const EntryFrame = ({ name, onBack, children }: Props) => {
  const t = useText();
  const styles = useStyles();
  const { dispatch } = useStore();
  const busy = usePaneState((state) => state.running !== null);
  const title = useRef<HTMLHeadingElement>(null);
  // The line that led here is gone; it is back when this view is.
  useEffect(() => {
    title.current?.focus();
    return () => document.getElementById(lineId(name))?.focus();
  }, [name]);
  return (
    <section className={styles.root}>
      <Button
        appearance="transparent"
        className={styles.back}
        icon={<ArrowLeft16Regular />}
        disabledFocusable={busy}
        onClick={onBack ?? (() => dispatch({ type: 'entryOpened', entry: null }))}
      >
        {t('entry.back')}
      </Button>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {t(`entry.${name}`)}
      </h1>
      {children}
    </section>
  );
};
