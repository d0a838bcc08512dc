import { makeStyles, tokens } from '@fluentui/react-components';

export const useDetailsStyles = makeStyles({
  root: {
    marginTop: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    // Uses the width below the icon as well: 320 px are few.
    marginLeft: '-28px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, minWidth: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  condition: { display: 'flex', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0` },
  conditionText: { minWidth: 0 },
  rate: { display: 'block', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: `${tokens.spacingVerticalXXS} 0` },
  number: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    padding: `${tokens.spacingVerticalXXS} 0`,
    fontWeight: tokens.fontWeightRegular,
  },
  note: { margin: `${tokens.spacingVerticalXS} 0 0` },
  hamlet: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0`,
    fontWeight: tokens.fontWeightSemibold,
  },
  person: { minWidth: 0, overflowWrap: 'anywhere' },
  personPlace: { display: 'block', marginLeft: '37px' },
  whatIf: {
    marginTop: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  whatIfInput: { maxWidth: '140px' },
  whatIfResult: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    minHeight: tokens.lineHeightBase300,
  },
});
