import { mergeClasses } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { usePaneState, useStore } from '../../state/PaneContext';
import { TABS, type Checked, type Tab } from '../../state/paneState';
import { numberText } from '../../text/numberText';
import { useText } from '../../text/TextContext';
import { useTabStyles } from './tabStyles';

export const panelId = (tab: Tab): string => `panel-${tab}`;
export const tabId = (tab: Tab): string => `tab-${tab}`;

const indexAfter = (key: string, index: number): number | undefined => {
  const last = TABS.length - 1;
  switch (key) {
    case 'ArrowRight':
      return index === last ? 0 : index + 1;
    case 'ArrowLeft':
      return index === 0 ? last : index - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
};

/** What the list counts: places, not entries. */
const placesIn = (checked: Checked | null): number => {
  if (checked === null) return 0;
  const { error, warning, note } = checked.report.counts;
  return error + warning + note;
};

const FindingsCount = ({ places }: { readonly places: number }) => {
  const t = useText();
  const styles = useTabStyles();
  if (places === 0) return null;
  return (
    <>
      {' '}
      <span className={styles.count} aria-hidden>
        {numberText(t).count(places)}
      </span>
    </>
  );
};

/**
 * The places of the pane. Not Fluent's TabList: that surrounds itself with focus catchers hidden from screen
 * readers, which accessibility checkers refuse, and is the largest of its components.
 */
export const Tabs = () => {
  const t = useText();
  const styles = useTabStyles();
  const { dispatch } = useStore();
  const chosen = usePaneState((state) => state.tab);
  const places = usePaneState(({ checked }) => placesIn(checked));
  const onKeyDown = (event: KeyboardEvent) => {
    const next = TABS[indexAfter(event.key, TABS.indexOf(chosen)) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    dispatch({ type: 'tabChosen', tab: next });
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div role="tablist" aria-label={t('shell.tabs')} className={styles.list} onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          aria-selected={tab === chosen}
          aria-controls={tab === chosen ? panelId(tab) : undefined}
          aria-label={tab === 'findings' && places > 0 ? t('shell.findingsCount', { n: places }) : undefined}
          tabIndex={tab === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, tab === chosen && styles.chosen)}
          onClick={() => dispatch({ type: 'tabChosen', tab })}
        >
          <span className={styles.word}>{t(`shell.tab.${tab}`)}</span>
          {tab === 'findings' && <FindingsCount places={places} />}
        </button>
      ))}
    </div>
  );
};
