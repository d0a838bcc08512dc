import { makeStyles, tokens } from '@fluentui/react-components';

export const useDocumentsStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM },
  note: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  heading: {
    margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  // Paper is white in every theme.
  page: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    height: 'min(60vh, 520px)',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: '#ffffff',
    colorScheme: 'light',
  },
  holes: { margin: 0, padding: 0, listStyle: 'none', fontSize: tokens.fontSizeBase200 },
  hole: { padding: `${tokens.spacingVerticalXXS} 0`, lineHeight: tokens.lineHeightBase200 },
  stale: { marginBottom: tokens.spacingVerticalS },
  ways: { margin: 0, padding: 0, listStyle: 'none' },
  way: { marginBottom: tokens.spacingVerticalL },
});
