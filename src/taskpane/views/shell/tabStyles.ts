import { makeStyles, tokens } from '@fluentui/react-components';
import { PLAIN_BUTTON } from '../../theme/lineButton';

/** Five words side by side in 320 px, in either language. */
const NARROW = '@media (max-width: 359px)';

export const useTabStyles = makeStyles({
  // The upper right corner of the pane belongs to Office's own menu.
  list: { display: 'flex', paddingLeft: tokens.spacingHorizontalXS, paddingRight: '34px' },
  tab: {
    ...PLAIN_BUTTON,
    position: 'relative',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalSNudge}`,
    [NARROW]: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXS}` },
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    ':hover': { color: tokens.colorNeutralForeground1 },
  },
  word: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    [NARROW]: { fontSize: tokens.fontSizeBase200 },
  },
  count: {
    display: 'inline-block',
    minWidth: '16px',
    boxSizing: 'border-box',
    padding: '0 4px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
    verticalAlign: 'middle',
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      left: tokens.spacingHorizontalXS,
      right: tokens.spacingHorizontalXS,
      bottom: 0,
      // A border, because contrast themes of Windows paint no backgrounds.
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    },
  },
});
