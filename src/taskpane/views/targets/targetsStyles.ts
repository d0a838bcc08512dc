import { makeStyles, tokens } from '@fluentui/react-components';

export const useTargetsStyles = makeStyles({
  summary: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyle: 'none',
  },
  count: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  stale: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  empty: { color: tokens.colorNeutralForeground2, margin: `${tokens.spacingVerticalL} 0` },
  list: { margin: `${tokens.spacingVerticalM} 0 0`, padding: 0, listStyle: 'none' },
  item: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  itemTop: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  itemTitle: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  value: {
    flexShrink: 0,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    lineHeight: tokens.lineHeightBase300,
  },
  below: { paddingLeft: '28px' },
  verdict: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  more: { minWidth: 'auto', paddingRight: 0 },
  verdictWord: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  line: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  missing: { color: tokens.colorNeutralForeground1 },
});
