import { makeStyles, tokens } from '@fluentui/react-components';

export const useShellStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'break-word',
  },
  // Above what scrolls, not over it: nothing that has the focus is ever hidden behind it. A long message leaves room.
  top: {
    flexShrink: 0,
    maxHeight: '60vh',
    overflowY: 'auto',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // WebView2 hides the scrollbar of a pane unless it is always there.
  scroller: { position: 'relative', flexGrow: 1, minHeight: 0, overflowY: 'scroll' },
  panel: {
    boxSizing: 'border-box',
    minHeight: '100%',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    outline: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  notice: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  notDrawn: { display: 'inline', margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  noticeText: { display: 'block', overflowWrap: 'anywhere' },
  noticeActions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  progress: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  progressWords: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '24px',
  },
  // For screen readers only.
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  loading: { margin: 0, padding: tokens.spacingHorizontalXL },
  words: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
