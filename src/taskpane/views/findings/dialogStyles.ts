import { makeStyles, tokens } from '@fluentui/react-components';

export const useDialogStyles = makeStyles({
  // One column: two do not fit 320 px.
  body: { gridTemplateColumns: '1fr', gap: tokens.spacingVerticalM },
  intro: { margin: `0 0 ${tokens.spacingVerticalM}` },
  fix: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  change: {
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
  word: { color: tokens.colorNeutralForeground2 },
});
